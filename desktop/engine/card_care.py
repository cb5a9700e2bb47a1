"""Taking care of the card while it trains: its memory, its heat, its power, and what to make of its faults."""

from __future__ import annotations

from pathlib import Path

import torch

from desktop.core import limits
from desktop.core.limits import LimitsFile
from desktop.engine.card_faults import is_card_fault
from desktop.engine.card_memory import HEADROOM, SpillWatch, cap_memory, card_uuid, may_spill
from desktop.engine.card_sensor import CardSensor
from desktop.engine.throttle import Tell, Throttle

__all__ = ["HEADROOM", "SpillWatch", "Throttle", "cap_memory", "is_card_fault", "may_spill", "throttle_for"]


def throttle_for(device: torch.device, run_folder: Path, tell: Tell) -> Throttle:
    """The throttle of a run: limits from its folder, readings from the card behind `device`. On a processor it never
    waits."""
    sensor = CardSensor(card_uuid(device)) if device.type == "cuda" else None
    return Throttle(LimitsFile(run_folder / limits.NAME), sensor, tell)
