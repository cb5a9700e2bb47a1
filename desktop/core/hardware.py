"""The PC a run would use: cards, driver, processor, memory. Records only; `services/hardware.py` fills them.

A reading that a card or driver does not give is None, never a made-up zero. Sizes are bytes.
"""

from __future__ import annotations

from enum import Enum
from typing import Literal

import msgspec

# Smallest driver that runs the oldest CUDA family we install (12.6), by CUDA's minor-version compatibility:
# NVIDIA CUDA 12 release notes, table "CUDA Toolkit and Minimum Required Driver Version".
OLDEST_DRIVER_LINUX = (525, 60, 13)
OLDEST_DRIVER_WINDOWS = (528, 33)


class HardwareState(str, Enum):
    """What the look for a graphics card found."""

    ready = "ready"
    no_library = "no_library"
    no_driver = "no_driver"
    driver_mismatch = "driver_mismatch"
    driver_too_old = "driver_too_old"
    no_card = "no_card"
    card_lost = "card_lost"
    no_permission = "no_permission"
    error = "error"


class MemoryHolder(msgspec.Struct, frozen=True):
    """A program that holds graphics memory; `bytes` is None where the driver does not tell (Windows, for one)."""

    pid: int
    name: str
    bytes: int | None


class GpuInfo(msgspec.Struct, frozen=True, kw_only=True):
    """One card. Temperatures in °C, power in watts, utilisation in percent of time busy."""

    index: int
    name: str
    uuid: str = ""
    total_bytes: int | None = None
    free_bytes: int | None = None
    used_bytes: int | None = None
    compute_capability: tuple[int, int] | None = None
    utilisation_percent: int | None = None
    temperature_c: int | None = None
    power_watts: float | None = None
    power_limit_watts: float | None = None
    holders: tuple[MemoryHolder, ...] = ()
    mig: bool = False
    """Whether the card is split into MIG slices; its own memory numbers then say nothing about a slice."""


class HostInfo(msgspec.Struct, frozen=True, kw_only=True):
    """The PC around the card. `cpu_bf16` is whether the processor multiplies bf16 in hardware; False if unknown."""

    os: str
    cpu_name: str = ""
    physical_cores: int | None = None
    logical_cores: int = 1
    ram_total: int = 0
    ram_free: int = 0
    wsl: bool = False
    cpu_bf16: bool = False


class Hardware(msgspec.Struct, frozen=True, kw_only=True):
    """One look at the PC. `cuda_version` is the newest the driver supports; `detail` what NVML itself said."""

    state: HardwareState
    host: HostInfo
    gpus: tuple[GpuInfo, ...] = ()
    driver_version: str = ""
    cuda_version: str = ""
    detail: str = ""


def best_gpu(hardware: Hardware) -> GpuInfo | None:
    """The usable card with the most free memory; None when training has to use the processor."""
    if hardware.state is not HardwareState.ready:
        return None
    usable = [gpu for gpu in hardware.gpus if gpu.free_bytes is not None]
    return max(usable, key=lambda gpu: gpu.free_bytes or 0, default=None)


def training_device(hardware: Hardware) -> Literal["cuda", "cpu"]:
    """Where a run would train."""
    return "cuda" if best_gpu(hardware) else "cpu"


def version_numbers(text: str) -> tuple[int, ...]:
    """``"580.82.07"`` as (580, 82, 7); empty when it holds anything but numbers and dots."""
    try:
        return tuple(int(part) for part in text.strip().split("."))
    except ValueError:
        return ()


def driver_too_old(version: str, windows: bool) -> bool:
    """Whether a driver is older than any CUDA family we install needs; an unreadable version is given the benefit."""
    numbers = version_numbers(version)
    return bool(numbers) and numbers < (OLDEST_DRIVER_WINDOWS if windows else OLDEST_DRIVER_LINUX)
