"""Reading one graphics card through NVML. A reading that a card does not support is None, never a made-up zero."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from typing import Any, TypeVar

import psutil

from desktop.core.hardware import GpuInfo, HardwareState, MemoryHolder, MigSlice

T = TypeVar("T")
_UNKNOWN_SIZE = 2**64 - 1
"""NVML_VALUE_NOT_AVAILABLE as an unsigned 64-bit number."""
# Beyond these a reading is a glitch of the sensor, not a measurement; it is left out rather than shown.
_MOST_PERCENT, _MOST_DEGREES, _MOST_MILLIWATTS = 100, 150, 5_000_000


def read_gpu(nvml: Any, index: int) -> GpuInfo:
    """One card. Raises only when the card itself is gone; what it does not support is None."""
    handle = nvml.nvmlDeviceGetHandleByIndex(index)
    total, free, used = _sizes(attempt(nvml.nvmlDeviceGetMemoryInfo, handle, lost_matters=True))
    rates = attempt(nvml.nvmlDeviceGetUtilizationRates, handle)
    mode = attempt(nvml.nvmlDeviceGetMigMode, handle)
    mig = bool(mode and mode[0] == nvml.NVML_DEVICE_MIG_ENABLE)
    holders = _holders(nvml, handle)
    capability = attempt(nvml.nvmlDeviceGetCudaComputeCapability, handle)
    return GpuInfo(
        index=index,
        name=text(attempt(nvml.nvmlDeviceGetName, handle)) or "NVIDIA",
        uuid=text(attempt(nvml.nvmlDeviceGetUUID, handle)),
        total_bytes=total,
        free_bytes=free,
        used_bytes=used,
        compute_capability=(int(capability[0]), int(capability[1])) if capability else None,
        utilisation_percent=_believed(rates.gpu if rates else None, _MOST_PERCENT),
        temperature_c=_believed(
            attempt(nvml.nvmlDeviceGetTemperature, handle, nvml.NVML_TEMPERATURE_GPU), _MOST_DEGREES
        ),
        power_watts=_watts(attempt(nvml.nvmlDeviceGetPowerUsage, handle)),
        power_limit_watts=_watts(attempt(nvml.nvmlDeviceGetEnforcedPowerLimit, handle)),
        cores=_count(nvml, "nvmlDeviceGetNumGpuCores", handle),
        clock_mhz=_count(nvml, "nvmlDeviceGetMaxClockInfo", handle, nvml.NVML_CLOCK_SM),
        bandwidth=_bandwidth(nvml, handle),
        holders=holders or (),
        holders_told=holders is not None,
        mig=mig,
        slices=_slices(nvml, handle) if mig else (),
    )


def _sizes(memory: Any) -> tuple[int | None, int | None, int | None]:
    """Total, free and used bytes; numbers that contradict each other are not believed."""
    if memory is None:
        return None, None, None
    total, free, used = int(memory.total), int(memory.free), int(memory.used)
    if total <= 0 or free > total:
        return (total if total > 0 else None), None, None
    return total, free, used if used <= total else None


def _count(nvml: Any, function: str, *arguments: Any) -> int | None:
    """What a function of newer drivers counts; None where there is no such function or no sensible answer."""
    found = attempt(getattr(nvml, function, _not_there), *arguments)
    return int(found) if found and 0 < int(found) < 1 << 24 else None


def _not_there(*_arguments: Any) -> None:
    """Stands for a function that this NVML does not have."""


def _bandwidth(nvml: Any, handle: Any) -> float | None:
    """Bytes/s: width of the bus times clock, two transfers each (NVML tells the clock of GDDR so that this holds)."""
    bits = _count(nvml, "nvmlDeviceGetMemoryBusWidth", handle)
    clock = _count(nvml, "nvmlDeviceGetMaxClockInfo", handle, nvml.NVML_CLOCK_MEM)
    return bits / 8 * clock * 1e6 * 2 if bits and clock else None


def _slices(nvml: Any, handle: Any) -> tuple[MigSlice, ...]:
    """The MIG slices of a card. Their numbers may have gaps: an index without a slice is passed over."""
    found = []
    for index in range(attempt(nvml.nvmlDeviceGetMaxMigDeviceCount, handle) or 0):
        part = attempt(nvml.nvmlDeviceGetMigDeviceHandleByIndex, handle, index)
        if part is None:
            continue
        total, free, used = _sizes(attempt(nvml.nvmlDeviceGetMemoryInfo, part))
        name, uuid = text(attempt(nvml.nvmlDeviceGetName, part)), text(attempt(nvml.nvmlDeviceGetUUID, part))
        found.append(MigSlice(uuid=uuid, name=name or "MIG", total_bytes=total, free_bytes=free, used_bytes=used))
    return tuple(found)


def _holders(nvml: Any, handle: Any) -> tuple[MemoryHolder, ...] | None:
    """The programs that hold memory on a card, compute and graphics together, largest first; None when not told."""
    asks = (nvml.nvmlDeviceGetComputeRunningProcesses, nvml.nvmlDeviceGetGraphicsRunningProcesses)
    answers = [attempt(ask, handle) for ask in asks]
    if answers == [None, None]:
        return None
    found: dict[int, int | None] = {}
    for process in chain.from_iterable(answer or () for answer in answers):
        held = process.usedGpuMemory
        # A program that computes and draws is in both lists with the same total.
        sizes = [found.get(process.pid), None if held is None or held == _UNKNOWN_SIZE else int(held)]
        found[process.pid] = max((size for size in sizes if size is not None), default=None)
    holders = [MemoryHolder(pid, _program(nvml, pid), held) for pid, held in found.items()]
    return tuple(sorted(holders, key=lambda holder: (-(holder.bytes or 0), holder.pid)))


def _program(nvml: Any, pid: int) -> str:
    try:
        return str(psutil.Process(pid).name())
    except (psutil.Error, OSError):
        path = text(attempt(nvml.nvmlSystemGetProcessName, pid))
        return path.replace("\\", "/").rsplit("/", 1)[-1] or f"pid {pid}"


def _believed(value: int | None, most: int) -> int | None:
    return int(value) if value is not None and 0 <= value <= most else None


def _watts(milliwatts: int | None) -> float | None:
    believed = _believed(milliwatts, _MOST_MILLIWATTS)
    return None if believed is None else believed / 1000


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


def attempt(ask: Callable[..., T], *arguments: Any, lost_matters: bool = False) -> T | None:
    """An answer, or None where this card or driver has none. A lost card is worth raising when asked for its memory."""
    try:
        return ask(*arguments)
    except Exception as error:
        if lost_matters and state_of(error) is HardwareState.card_lost:
            raise
        return None


def text(value: object) -> str:
    """Names come as text or bytes, by driver version, and not always in UTF-8."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace").strip("\0 ")
    return str(value).strip("\0 ") if value else ""
