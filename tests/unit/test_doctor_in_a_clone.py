"""The doctor's way on where the engine does not see the card is one that the place it runs in has."""

from __future__ import annotations

from desktop.cli_doctor import hardware_words
from desktop.core.hardware import HardwareState


def test_a_clone_sets_its_engine_up_in_its_own_way() -> None:
    state = HardwareState.engine_for_cpu
    assert "Set the engine up again" in hardware_words(state)
    assert "dev.py setup" in hardware_words(state, clone=True)
    assert "Set the engine up again" not in hardware_words(state, clone=True)
    assert hardware_words(HardwareState.mig_only, clone=True) == hardware_words(HardwareState.mig_only)
