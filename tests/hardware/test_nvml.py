"""Hardware detection over the real pynvml and the real ctypes path, with a stand-in for NVIDIA's library."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from desktop.core.hardware import Hardware, HardwareNote, HardwareState, best_gpu, training_device
from desktop.services.budget import budget_of

Look = Callable[..., Hardware]
Run = Callable[..., list[str]]


def test_one_card_is_read_whole(look: Look, stub: ModuleType) -> None:
    found = look(stub.CARD_12_GB)
    assert found.state is HardwareState.ready
    (gpu,) = found.gpus
    assert (gpu.name, gpu.total_bytes, gpu.used_bytes) == ("NVIDIA GeForce RTX 4070", 12878610432, 1500000000)
    assert gpu.free_bytes == 12878610432 - 1500000000
    assert (gpu.compute_capability, gpu.temperature_c, gpu.power_watts, gpu.power_limit_watts) == (
        (8, 9),
        41,
        23.5,
        200.0,
    )
    assert gpu.utilisation_percent == 7
    assert (found.driver_version, found.cuda_version) == ("580.82.07", "13.0")
    assert training_device(found) == "cuda"
    assert budget_of(found).precision == "bf16"


def test_of_several_cards_the_freest_is_chosen(look: Look) -> None:
    found = look("cards 3\nused.0 9000000000\nused.1 100\nused.2 5000000000\nname.1 Freest\n")
    assert len(found.gpus) == 3
    best = best_gpu(found)
    assert best is not None
    assert best.name == "Freest"


def test_an_older_card_computes_in_fp16(look: Look) -> None:
    assert budget_of(look("major 7\nminor 5\n")).precision == "fp16"


@pytest.mark.parametrize(
    ("code", "state"),
    [
        (9, HardwareState.no_driver),
        (18, HardwareState.driver_mismatch),
        (4, HardwareState.no_permission),
        (999, HardwareState.error),
    ],
)
def test_a_library_that_refuses_is_a_state(look: Look, code: int, state: HardwareState) -> None:
    found = look(f"nvmlInitWithFlags {code}\n")
    assert found.state is state
    assert not found.gpus
    assert training_device(found) == "cpu"
    assert budget_of(found).free == found.host.ram_free > 0


def test_no_library_at_all(look: Look, stub: ModuleType, tmp_path: Path) -> None:
    assert look(where=stub.without_library(tmp_path)).state is HardwareState.no_library


def test_no_card(look: Look) -> None:
    assert look("cards 0\n").state is HardwareState.no_card


@pytest.mark.parametrize(
    ("driver", "old"), [("525.60.12", True), ("525.60.13", False), ("470.1", True), ("odd", False)]
)
def test_a_driver_that_is_too_old(look: Look, driver: str, old: bool) -> None:
    found = look(f"driver {driver}\n")
    assert (found.state is HardwareState.driver_too_old) == old
    assert training_device(found) == ("cpu" if old else "cuda")


def test_in_wsl_the_driver_is_windows_and_counted_so(look: Look) -> None:
    found = look("driver 527.0\n", WSL_INTEROP="/run/x")
    assert found.host.wsl
    assert found.state is HardwareState.driver_too_old
    assert found.notes == (HardwareNote.driver_in_windows,)
    assert look("driver 528.33\n", WSL_INTEROP="/run/x").state is HardwareState.ready
    # Also where there is no driver yet: that is when someone would install one in the wrong place.
    assert look("nvmlInitWithFlags 9\n", WSL_INTEROP="/run/x").notes == (HardwareNote.driver_in_windows,)


def test_what_a_card_does_not_support_is_none_not_zero(look: Look) -> None:
    names = ("Temperature", "PowerUsage", "EnforcedPowerLimit", "UtilizationRates", "CudaComputeCapability")
    (gpu,) = look("".join(f"nvmlDeviceGet{name} 3\n" for name in names)).gpus
    assert gpu.temperature_c is gpu.power_watts is gpu.power_limit_watts is gpu.utilisation_percent is None
    assert gpu.compute_capability is None
    assert gpu.total_bytes == 12878610432


def test_an_old_library_without_newer_functions(look: Look, old_library: Path) -> None:
    found = look("processes 1:5\nmig 1\n", where=old_library)
    assert found.state is HardwareState.ready
    assert found.gpus[0].holders == ()
    assert not found.gpus[0].mig


def test_a_library_too_old_to_be_started(look: Look, ancient_library: Path) -> None:
    assert look(where=ancient_library).state is HardwareState.driver_too_old


def test_who_holds_memory(look: Look) -> None:
    found = look(f"processes {os.getpid()}:500000000 999999:700\ndrawing {os.getpid()}:500000000 999998:?\n")
    holders = found.gpus[0].holders
    assert [holder.bytes for holder in holders] == [500000000, 700, None]
    assert "python" in holders[0].name or "pytest" in holders[0].name
    assert holders[1].name == "game.exe"


def test_holders_may_be_secret(look: Look) -> None:
    found = look("nvmlDeviceGetComputeRunningProcesses 4\nprocesses 1:5\ndrawing 999998:7\n")
    assert found.state is HardwareState.ready
    assert [holder.bytes for holder in found.gpus[0].holders] == [7]


def test_a_holder_without_a_name_is_told_by_its_number(look: Look) -> None:
    (holder,) = look("nvmlSystemGetProcessName 6\nprocesses 999999:0\n").gpus[0].holders
    assert (holder.name, holder.bytes) == ("pid 999999", 0)


def test_a_split_card_shows_its_slices_and_is_not_trained_on(look: Look) -> None:
    found = look("mig 1\nslices 3\n")
    assert found.state is HardwareState.mig_only
    assert training_device(found) == "cpu"
    (gpu,) = found.gpus
    assert gpu.mig
    assert [part.uuid for part in gpu.slices] == ["MIG-stub-0", "MIG-stub-2", "MIG-stub-4"]
    assert gpu.slices[0].free_bytes == 9000000000


def test_a_whole_card_beside_a_split_one_is_chosen(look: Look) -> None:
    found = look("cards 2\nmig.0 1\nmig.1 0\nused.1 9000000000\n")
    assert found.state is HardwareState.ready
    best = best_gpu(found)
    assert best is not None
    assert (best.index, best.slices) == (1, ())


def test_numbers_that_contradict_each_other_are_not_believed(look: Look) -> None:
    found = look("total 1000\nfree 5000\nused 9999\n")
    assert found.gpus[0].free_bytes is None
    assert found.state is HardwareState.error
    (gpu,) = look("total 1000\nfree 400\nused 9999\n").gpus
    assert (gpu.free_bytes, gpu.used_bytes) == (400, None)


def test_a_sensor_that_talks_nonsense_is_not_quoted(look: Look) -> None:
    (gpu,) = look("busy 4000000000\ntemperature 4294967295\nmilliwatts 4294967295\n").gpus
    assert gpu.utilisation_percent is gpu.temperature_c is gpu.power_watts is None
    (gpu,) = look("busy 0\ntemperature 0\nmilliwatts 0\n").gpus
    assert (gpu.utilisation_percent, gpu.temperature_c, gpu.power_watts) == (0, 0, 0.0)


@pytest.mark.parametrize("code", [3, 4, 999])
def test_a_card_whose_memory_is_unknown_is_not_called_ready(look: Look, code: int) -> None:
    found = look(f"nvmlDeviceGetMemoryInfo {code}\n")
    assert found.state is HardwareState.error
    assert "memory" in found.detail
    assert training_device(found) == "cpu"


@pytest.mark.parametrize(("code", "state"), [(15, HardwareState.card_lost), (4, HardwareState.no_permission)])
def test_one_card_that_does_not_answer_hides_no_other(look: Look, code: int, state: HardwareState) -> None:
    found = look(f"cards 3\nnvmlDeviceGetHandleByIndex.1 {code}\n")
    assert found.state is HardwareState.ready
    assert [gpu.index for gpu in found.gpus] == [0, 2]
    assert found.notes == (HardwareNote.card_left_out,)
    assert found.detail.startswith("card 1: ")
    alone = look(f"nvmlDeviceGetHandleByIndex {code}\n")
    assert (alone.state, alone.gpus) == (state, ())


def test_a_name_of_any_length(look: Look) -> None:
    (gpu,) = look("name " + "RTX " * 120 + "\n").gpus
    assert gpu.name.startswith("RTX RTX")
    assert len(gpu.name) <= 96


def test_a_name_that_pynvml_cannot_decode_costs_only_the_name(look: Look) -> None:
    found = look("name RTX \xff\xfe 4070\n")
    assert found.state is HardwareState.ready
    assert found.gpus[0].name == "NVIDIA"


@pytest.mark.parametrize("function", ["nvmlDeviceGetHandleByIndex", "nvmlDeviceGetMemoryInfo", "nvmlDeviceGetCount"])
def test_a_card_lost_while_running_is_said_and_comes_back(run: Run, function: str) -> None:
    script = f"""
from desktop.services.hardware import NvmlSession
session = NvmlSession()
for text in ("", "{function} 15\\n", ""):
    put(text)
    print(session.read().state.value)
session.close()
"""
    assert run(script) == ["ready", "card_lost", "ready"]


def test_nvml_is_opened_once_and_anew_after_a_fault(run: Run) -> None:
    script = """
from desktop.services.hardware import NvmlSession
session = NvmlSession()
# A code for the opening alone can only be seen by a look that opens.
for text in ("", "nvmlInitWithFlags 9\\n", "nvmlDeviceGetHandleByIndex 15\\n", "nvmlInitWithFlags 9\\n", ""):
    put(text)
    print(session.read().state.value)
session.close()
"""
    assert run(script) == ["ready", "ready", "card_lost", "no_driver", "ready"]


def test_looking_loads_neither_qt_nor_nvml_before_it_is_asked(run: Run) -> None:
    script = """
import sys
import desktop.services.hardware
print([name for name in ("pynvml", "PySide6") if name in sys.modules])
"""
    assert run(script) == ["[]"]


def test_a_run_writes_down_which_driver_it_had(run: Run) -> None:
    """What runs show of memory holds for one driver; a driver that does not tell keeps no run from starting."""
    script = """
from desktop.engine.environment import driver_version
for text in ("", "driver 610.41", "nvmlSystemGetDriverVersion 999", "nvmlInitWithFlags 9"):
    put(text)
    print(driver_version() or "-")
"""
    assert run(script) == ["580.82.07", "610.41", "-", "-"]
