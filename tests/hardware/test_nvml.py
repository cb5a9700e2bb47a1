"""Hardware detection over the real pynvml and the real ctypes path, with a stand-in for NVIDIA's library."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import msgspec
import pytest

from desktop.core.hardware import Hardware, HardwareState, best_gpu, training_device
from desktop.services.budget import budget_of

STUB = Path(__file__).resolve().parent.parent / "fixtures" / "nvml_stub" / "build.py"
READ = """import msgspec
from desktop.services.hardware import read_hardware
print(msgspec.json.encode(read_hardware()).decode())"""


@pytest.fixture(scope="session")
def stub() -> ModuleType:
    """The module that builds the stand-in."""
    spec = importlib.util.spec_from_file_location("nvml_stub_build", STUB)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def library(stub: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the compiled stand-in."""
    folder = stub.build(tmp_path_factory.mktemp("nvml"))
    return folder or pytest.skip("no C compiler here")


@pytest.fixture(scope="session")
def old_library(stub: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stand-in without the newer functions."""
    folder = stub.build(tmp_path_factory.mktemp("old-nvml"), old=True)
    return folder or pytest.skip("no C compiler here")


Look = Callable[..., Hardware]


@pytest.fixture
def look(stub: ModuleType, library: Path, tmp_path: Path) -> Look:
    """Reads the hardware in a child process that sees the given scenario."""

    def read(scenario: str = "", where: Path | None = library, **extra: str) -> Hardware:
        file = tmp_path / "scenario"
        file.write_bytes(scenario.encode("latin-1"))
        environment = stub.environment(where, file) | extra
        done = subprocess.run(
            [sys.executable, "-c", READ], env=environment, capture_output=True, check=True, timeout=60
        )
        return msgspec.json.decode(done.stdout, type=Hardware)

    return read


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


def test_no_library_at_all(look: Look, tmp_path: Path) -> None:
    assert look(where=tmp_path).state is HardwareState.no_library


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


def test_what_a_card_does_not_support_is_none_not_zero(look: Look) -> None:
    names = ("Temperature", "PowerUsage", "EnforcedPowerLimit", "UtilizationRates", "CudaComputeCapability")
    (gpu,) = look("".join(f"nvmlDeviceGet{name} 3\n" for name in names)).gpus
    assert gpu.temperature_c is gpu.power_watts is gpu.power_limit_watts is gpu.utilisation_percent is None
    assert gpu.compute_capability is None
    assert gpu.total_bytes == 12878610432


def test_an_old_library_without_newer_functions(look: Look, old_library: Path) -> None:
    found = look(where=old_library)
    assert found.state is HardwareState.ready
    assert found.gpus[0].holders == ()
    assert not found.gpus[0].mig


def test_who_holds_memory(look: Look) -> None:
    found = look(f"processes {os.getpid()}:500000000 999999:700\ndrawing {os.getpid()}:500000000 999998:?\n")
    holders = found.gpus[0].holders
    assert [holder.bytes for holder in holders] == [500000000, 700, None]
    assert "python" in holders[0].name or "pytest" in holders[0].name
    assert holders[1].name == "game.exe"


def test_holders_may_be_secret(look: Look) -> None:
    found = look("nvmlDeviceGetComputeRunningProcesses 4\nprocesses 1:5\n")
    assert found.state is HardwareState.ready
    assert found.gpus[0].holders == ()


def test_mig_is_seen(look: Look) -> None:
    assert look("mig 1\n").gpus[0].mig
    assert not look("mig 0\n").gpus[0].mig


def test_numbers_that_contradict_each_other_are_not_believed(look: Look) -> None:
    (gpu,) = look("total 1000\nfree 5000\nused 9999\n").gpus
    assert gpu.free_bytes is None
    assert best_gpu(look("total 1000\nfree 5000\n")) is None


def test_a_name_that_pynvml_cannot_decode_costs_only_the_name(look: Look) -> None:
    found = look("name RTX \xff\xfe 4070\n")
    assert found.state is HardwareState.ready
    assert found.gpus[0].name == "NVIDIA"


@pytest.mark.parametrize("function", ["nvmlDeviceGetHandleByIndex", "nvmlDeviceGetMemoryInfo"])
def test_a_card_lost_while_running_is_said_and_comes_back(
    stub: ModuleType, library: Path, tmp_path: Path, function: str
) -> None:
    scenario = tmp_path / "scenario"
    script = f"""
from pathlib import Path
from desktop.services.hardware import NvmlSession
scenario, session = Path({str(scenario)!r}), NvmlSession()
for text in ("", "{function} 15\\n", ""):
    scenario.write_text(text)
    print(session.read().state.value)
session.close()
"""
    environment = stub.environment(library, scenario)
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=True, timeout=60)
    assert done.stdout.decode().split() == ["ready", "card_lost", "ready"]


def test_the_watcher_tells_changes_only_and_stops(stub: ModuleType, library: Path, tmp_path: Path) -> None:
    scenario = tmp_path / "scenario"
    scenario.write_text("temperature 40\n")
    script = f"""
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from desktop.services.hardware_watcher import HardwareWatcher
app, scenario, seen = QCoreApplication([]), Path({str(scenario)!r}), []
watcher = HardwareWatcher(20)
def take(hardware):
    seen.append(hardware.gpus[0].temperature_c)
    if len(seen) == 1:
        QTimer.singleShot(300, lambda: scenario.write_text("temperature 55\\n"))
    if seen[-1] == 55:
        watcher.stop()
        app.quit()
watcher.changed.connect(take)
watcher.start()
app.exec()
print(seen[0], seen[-1], watcher._thread.isRunning())
"""
    environment = stub.environment(library, scenario)
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=True, timeout=60)
    assert done.stdout.decode().split() == ["40", "55", "False"]
