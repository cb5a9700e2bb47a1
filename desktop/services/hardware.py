"""Looking at the graphics cards through NVML. Every way it can refuse is a state, never a traceback."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from typing import Any, TypeVar

import psutil

from desktop.core.hardware import GpuInfo, Hardware, HardwareState, HostInfo, MemoryHolder, driver_too_old
from desktop.services.host import read_host

T = TypeVar("T")
_UNKNOWN_SIZE = 2**64 - 1
"""NVML_VALUE_NOT_AVAILABLE as an unsigned 64-bit number."""


class NvmlSession:
    """Keeps NVML open between looks, and opens it anew after a lost card or a driver reset."""

    def __init__(self) -> None:
        self._nvml: Any = None

    def read(self) -> Hardware:
        """One look. Never raises."""
        host = read_host()
        try:
            nvml = self._open()
        except ImportError:
            return Hardware(state=HardwareState.no_library, host=host, detail="nvidia-ml-py is not installed")
        except Exception as error:  # pynvml makes its exception classes at run time
            return self._refused(error, host)
        try:
            return _look(nvml, host)
        except Exception as error:
            self.close()
            return self._refused(error, host)

    def close(self) -> None:
        """Let NVML go; the next look opens it again."""
        nvml, self._nvml = self._nvml, None
        if nvml is not None:
            _try(nvml.nvmlShutdown)

    def _open(self) -> Any:
        if self._nvml is None:
            import pynvml  # noqa: PLC0415 - 30 ms that the window's first paint should not wait for

            pynvml.nvmlInit()
            self._nvml = pynvml
        return self._nvml

    def _refused(self, error: Exception, host: HostInfo) -> Hardware:
        return Hardware(state=state_of(error), host=host, detail=str(error))


def read_hardware() -> Hardware:
    """One look, with NVML opened and closed for it."""
    session = NvmlSession()
    try:
        return session.read()
    finally:
        session.close()


def state_of(error: Exception) -> HardwareState:
    """The state behind an NVML error."""
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
    cuda = f"{number // 1000}.{number % 1000 // 10}" if number else ""
    gpus = tuple(_gpu(nvml, index) for index in range(nvml.nvmlDeviceGetCount()))
    state = HardwareState.ready
    if not gpus:
        state = HardwareState.no_card
    elif driver_too_old(driver, windows=sys.platform == "win32" or host.wsl):
        state = HardwareState.driver_too_old
    return Hardware(state=state, host=host, gpus=gpus, driver_version=driver, cuda_version=cuda)


def _gpu(nvml: Any, index: int) -> GpuInfo:
    """One card. Raises only when the card itself is gone; what it does not support is None."""
    handle = nvml.nvmlDeviceGetHandleByIndex(index)
    memory = _try(nvml.nvmlDeviceGetMemoryInfo, handle, lost_matters=True)
    rates = _try(nvml.nvmlDeviceGetUtilizationRates, handle)
    mig = _try(nvml.nvmlDeviceGetMigMode, handle)
    capability = _try(nvml.nvmlDeviceGetCudaComputeCapability, handle)
    total, free, used = _sizes(memory)
    return GpuInfo(
        index=index,
        name=_text(_try(nvml.nvmlDeviceGetName, handle)) or "NVIDIA",
        uuid=_text(_try(nvml.nvmlDeviceGetUUID, handle)),
        total_bytes=total,
        free_bytes=free,
        used_bytes=used,
        compute_capability=(int(capability[0]), int(capability[1])) if capability else None,
        utilisation_percent=int(rates.gpu) if rates else None,
        temperature_c=_try(nvml.nvmlDeviceGetTemperature, handle, nvml.NVML_TEMPERATURE_GPU),
        power_watts=_watts(_try(nvml.nvmlDeviceGetPowerUsage, handle)),
        power_limit_watts=_watts(_try(nvml.nvmlDeviceGetEnforcedPowerLimit, handle)),
        holders=_holders(nvml, handle),
        mig=bool(mig and mig[0] == nvml.NVML_DEVICE_MIG_ENABLE),
    )


def _sizes(memory: Any) -> tuple[int | None, int | None, int | None]:
    """Total, free and used bytes; numbers that contradict each other are not believed."""
    if memory is None:
        return None, None, None
    total, free, used = int(memory.total), int(memory.free), int(memory.used)
    if total <= 0 or free > total:
        return (total if total > 0 else None), None, None
    return total, free, min(used, total)


def _holders(nvml: Any, handle: Any) -> tuple[MemoryHolder, ...]:
    """The programs that hold memory on a card, compute and graphics together, largest first."""
    found: dict[int, int | None] = {}
    for ask in (nvml.nvmlDeviceGetComputeRunningProcesses, nvml.nvmlDeviceGetGraphicsRunningProcesses):
        for process in _try(ask, handle) or ():
            held = process.usedGpuMemory
            known = None if held is None or held == _UNKNOWN_SIZE else int(held)
            # A program that computes and draws is in both lists with the same total.
            found[process.pid] = max(filter(None, (found.get(process.pid), known)), default=None)
    holders = [MemoryHolder(pid, _program(nvml, pid), held) for pid, held in found.items()]
    return tuple(sorted(holders, key=lambda holder: (-(holder.bytes or 0), holder.pid)))


def _program(nvml: Any, pid: int) -> str:
    try:
        return psutil.Process(pid).name()
    except psutil.Error:
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


def _watts(milliwatts: float | None) -> float | None:
    return None if milliwatts is None or not math.isfinite(milliwatts) else milliwatts / 1000
