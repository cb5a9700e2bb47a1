"""Looking at the graphics cards through NVML. Every way it can refuse is a state, never a traceback."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable
from typing import Any, TypeVar

import psutil

from desktop.core.hardware import (
    GpuInfo,
    Hardware,
    HardwareNote,
    HardwareState,
    HostInfo,
    MemoryHolder,
    MigSlice,
    driver_too_old,
)
from desktop.services.host import read_host

T = TypeVar("T")
_UNKNOWN_SIZE = 2**64 - 1
"""NVML_VALUE_NOT_AVAILABLE as an unsigned 64-bit number."""
# Beyond these a reading is a glitch of the sensor, not a measurement; it is left out rather than shown.
_MOST_PERCENT, _MOST_DEGREES, _MOST_MILLIWATTS = 100, 150, 5_000_000


class NvmlSession:
    """Keeps NVML open between looks, and opens it anew after a lost card or a driver reset."""

    def __init__(self) -> None:
        self._nvml: Any = None

    def read(self) -> Hardware:
        """One look. Never raises."""
        host = _try(read_host) or HostInfo(os=platform.system())
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
            _try(nvml.nvmlShutdown)

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


def state_of(error: Exception) -> HardwareState:
    """The state behind an NVML error; `error` for anything that has no state of its own."""
    import pynvml as nv  # noqa: PLC0415

    states = {
        nv.NVML_ERROR_LIBRARY_NOT_FOUND: HardwareState.no_library,
        nv.NVML_ERROR_DRIVER_NOT_LOADED: HardwareState.no_driver,
        nv.NVML_ERROR_LIB_RM_VERSION_MISMATCH: HardwareState.driver_mismatch,
        nv.NVML_ERROR_NO_PERMISSION: HardwareState.no_permission,
        nv.NVML_ERROR_GPU_IS_LOST: HardwareState.card_lost,
        nv.NVML_ERROR_RESET_REQUIRED: HardwareState.card_lost,
        nv.NVML_ERROR_FUNCTION_NOT_FOUND: HardwareState.driver_too_old,
    }
    return states.get(getattr(error, "value", None), HardwareState.error)


def _look(nvml: Any, host: HostInfo) -> Hardware:
    driver = _text(_try(nvml.nvmlSystemGetDriverVersion))
    number = _try(nvml.nvmlSystemGetCudaDriverVersion)
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
            gpus.append(_gpu(nvml, index))
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


def _gpu(nvml: Any, index: int) -> GpuInfo:
    """One card. Raises only when the card itself is gone; what it does not support is None."""
    handle = nvml.nvmlDeviceGetHandleByIndex(index)
    total, free, used = _sizes(_try(nvml.nvmlDeviceGetMemoryInfo, handle, lost_matters=True))
    rates = _try(nvml.nvmlDeviceGetUtilizationRates, handle)
    mode = _try(nvml.nvmlDeviceGetMigMode, handle)
    mig = bool(mode and mode[0] == nvml.NVML_DEVICE_MIG_ENABLE)
    capability = _try(nvml.nvmlDeviceGetCudaComputeCapability, handle)
    return GpuInfo(
        index=index,
        name=_text(_try(nvml.nvmlDeviceGetName, handle)) or "NVIDIA",
        uuid=_text(_try(nvml.nvmlDeviceGetUUID, handle)),
        total_bytes=total,
        free_bytes=free,
        used_bytes=used,
        compute_capability=(int(capability[0]), int(capability[1])) if capability else None,
        utilisation_percent=_believed(rates.gpu if rates else None, _MOST_PERCENT),
        temperature_c=_believed(_try(nvml.nvmlDeviceGetTemperature, handle, nvml.NVML_TEMPERATURE_GPU), _MOST_DEGREES),
        power_watts=_watts(_try(nvml.nvmlDeviceGetPowerUsage, handle)),
        power_limit_watts=_watts(_try(nvml.nvmlDeviceGetEnforcedPowerLimit, handle)),
        holders=_holders(nvml, handle),
        mig=mig,
        slices=_slices(nvml, handle) if mig else (),
    )


def _sizes(memory: Any) -> tuple[int | None, int | None, int | None]:
    """Total, free and used bytes; numbers that contradict each other are not believed."""
    if memory is None:
        return None, None, None
    total, free, used = int(memory.total), int(memory.free), int(memory.used)
    if total <= 0 or free > total or used > total:
        return (total if total > 0 else None), None, None
    return total, free, used


def _slices(nvml: Any, handle: Any) -> tuple[MigSlice, ...]:
    """The MIG slices of a card. Their numbers may have gaps: an index without a slice is passed over."""
    found = []
    for index in range(_try(nvml.nvmlDeviceGetMaxMigDeviceCount, handle) or 0):
        part = _try(nvml.nvmlDeviceGetMigDeviceHandleByIndex, handle, index)
        if part is None:
            continue
        total, free, used = _sizes(_try(nvml.nvmlDeviceGetMemoryInfo, part))
        name, uuid = _text(_try(nvml.nvmlDeviceGetName, part)), _text(_try(nvml.nvmlDeviceGetUUID, part))
        found.append(MigSlice(uuid=uuid, name=name or "MIG", total_bytes=total, free_bytes=free, used_bytes=used))
    return tuple(found)


def _holders(nvml: Any, handle: Any) -> tuple[MemoryHolder, ...]:
    """The programs that hold memory on a card, compute and graphics together, largest first."""
    found: dict[int, int | None] = {}
    for ask in (nvml.nvmlDeviceGetComputeRunningProcesses, nvml.nvmlDeviceGetGraphicsRunningProcesses):
        for process in _try(ask, handle) or ():
            held = process.usedGpuMemory
            # A program that computes and draws is in both lists with the same total.
            sizes = [found.get(process.pid), None if held is None or held == _UNKNOWN_SIZE else int(held)]
            found[process.pid] = max((size for size in sizes if size is not None), default=None)
    holders = [MemoryHolder(pid, _program(nvml, pid), held) for pid, held in found.items()]
    return tuple(sorted(holders, key=lambda holder: (-(holder.bytes or 0), holder.pid)))


def _program(nvml: Any, pid: int) -> str:
    try:
        return psutil.Process(pid).name()
    except (psutil.Error, OSError):
        path = _text(_try(nvml.nvmlSystemGetProcessName, pid))
        return path.replace("\\", "/").rsplit("/", 1)[-1] or f"pid {pid}"


def _try(ask: Callable[..., T], *arguments: Any, lost_matters: bool = False) -> T | None:
    """An answer, or None where this card or driver has none. A lost card is worth raising when asked for its memory."""
    try:
        return ask(*arguments)
    except Exception as error:
        if lost_matters and state_of(error) is HardwareState.card_lost:
            raise
        return None


def _text(value: object) -> str:
    """Names come as text or bytes, by driver version, and not always in UTF-8."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace").strip("\0 ")
    return str(value).strip("\0 ") if value else ""


def _believed(value: int | None, most: int) -> int | None:
    return int(value) if value is not None and 0 <= value <= most else None


def _watts(milliwatts: int | None) -> float | None:
    believed = _believed(milliwatts, _MOST_MILLIWATTS)
    return None if believed is None else believed / 1000
