"""Looking at the graphics cards through NVML. Every way it can refuse is a state, never a traceback."""

from __future__ import annotations

import platform
import sys
from typing import Any

from desktop.core.hardware import GpuInfo, Hardware, HardwareNote, HardwareState, HostInfo, driver_too_old
from desktop.services.gpu_reading import attempt, read_gpu, state_of, text
from desktop.services.host import read_host


class NvmlSession:
    """Keeps NVML open between looks, and opens it anew after a lost card or a driver reset."""

    def __init__(self) -> None:
        self._nvml: Any = None

    def read(self) -> Hardware:
        """One look. Never raises."""
        host = attempt(read_host) or HostInfo(os=platform.system())
        try:
            found = _look(self._open(), host)
        except ImportError:
            return Hardware(state=HardwareState.no_library, host=host, detail="nvidia-ml-py is not installed")
        except Exception as error:  # pynvml makes its exception classes at run time
            self.close()
            return Hardware(state=state_of(error), host=host, detail=str(error), notes=_notes(host))
        if found.state is HardwareState.error or HardwareNote.card_left_out in found.notes:
            # A card that went away is only found again by an NVML that starts afresh.
            self.close()
        return found

    def close(self) -> None:
        """Let NVML go; the next look opens it again."""
        nvml, self._nvml = self._nvml, None
        if nvml is not None:
            attempt(nvml.nvmlShutdown)

    def _open(self) -> Any:
        if self._nvml is None:
            import pynvml  # noqa: PLC0415 - 70 ms that the window's first paint should not wait for

            pynvml.nvmlInit()
            self._nvml = pynvml
        return self._nvml


def read_hardware() -> Hardware:
    """One look, with NVML opened and closed for it. Never raises."""
    session = NvmlSession()
    try:
        return session.read()
    finally:
        session.close()


def _look(nvml: Any, host: HostInfo) -> Hardware:
    driver = text(attempt(nvml.nvmlSystemGetDriverVersion))
    number = attempt(nvml.nvmlSystemGetCudaDriverVersion)
    gpus, faults = _cards(nvml)
    state = _state(gpus, faults, driver_too_old(driver, windows=sys.platform == "win32" or host.wsl))
    detail = "; ".join(f"card {index}: {error}" for index, error in faults.items())
    if state is HardwareState.error and not detail:
        detail = "no card tells how much memory is free"
    return Hardware(
        state=state,
        host=host,
        gpus=gpus,
        driver_version=driver,
        cuda_version=f"{number // 1000}.{number % 1000 // 10}" if number else "",
        detail=detail,
        notes=_notes(host, bool(faults)),
    )


def _cards(nvml: Any) -> tuple[tuple[GpuInfo, ...], dict[int, Exception]]:
    """The cards that answer, and for each that does not, by index, why: one lost card does not hide the others."""
    gpus, faults = [], {}
    for index in range(nvml.nvmlDeviceGetCount()):
        try:
            gpus.append(read_gpu(nvml, index))
        except Exception as error:
            faults[index] = error
    return tuple(gpus), faults


def _state(gpus: tuple[GpuInfo, ...], faults: dict[int, Exception], too_old: bool) -> HardwareState:
    if not gpus:
        return state_of(next(iter(faults.values()))) if faults else HardwareState.no_card
    if too_old:
        return HardwareState.driver_too_old
    whole = [gpu for gpu in gpus if not gpu.mig]
    if not whole:
        return HardwareState.mig_only
    # Without its free memory nothing could be planned on a card.
    known = any(gpu.free_bytes is not None for gpu in whole)
    return HardwareState.ready if known else HardwareState.error


def _notes(host: HostInfo, left_out: bool = False) -> tuple[HardwareNote, ...]:
    notes = [HardwareNote.driver_in_windows] if host.wsl else []
    return (*notes, HardwareNote.card_left_out) if left_out else tuple(notes)
