"""The PC a run would use: cards, driver, processor, memory. Records only; `services/hardware.py` fills them.

A reading that a card or driver does not give is None, never a made-up zero. Sizes are bytes.
"""

from __future__ import annotations

from enum import Enum
from typing import Literal

import msgspec

from desktop.core.families import FAMILIES

# CUDA family, the smallest driver that runs it on Linux, and on Windows (which WSL uses too); newest family first.
# NVIDIA "CUDA Toolkit Release Notes", table "CUDA Toolkit and Minimum Required Driver Version for CUDA Minor Version
# Compatibility": 12.x (our cu126) needs 525.60.13 / 528.33, 13.x (cu130) needs 580 on both.
CUDA_FAMILIES = (
    ("13.x", (580,), (580,)),
    ("12.x", (525, 60, 13), (528, 33)),
)
DRIVER_PAGE = "https://www.nvidia.com/drivers"
"""Where NVIDIA gives out its drivers."""
RAM_STEP = 64 * 2**20
"""Free memory of a PC never stands still; less than this many bytes is no change worth telling."""


class HardwareState(str, Enum):
    """What the look for a graphics card found."""

    ready = "ready"
    no_library = "no_library"
    """NVML, the driver's library, is not on this PC."""
    no_driver = "no_driver"
    """The library is there, the driver is not loaded."""
    driver_mismatch = "driver_mismatch"
    """The driver was updated and the old one is still running."""
    driver_too_old = "driver_too_old"
    no_card = "no_card"
    card_lost = "card_lost"
    no_permission = "no_permission"
    mig_only = "mig_only"
    """Every card is split into MIG slices, which training does not use."""
    engine_for_cpu = "engine_for_cpu"
    """A card could train, but the engine in use is the build for the processor, or for other cards."""
    error = "error"
    """Anything else; `Hardware.detail` has the driver's own words."""


class HardwareNote(str, Enum):
    """Something to know that stops nothing."""

    driver_in_windows = "driver_in_windows"
    """This is WSL: the driver is installed and updated in Windows, never inside Linux."""
    card_left_out = "card_left_out"
    """At least one card does not answer and is not among `Hardware.gpus`; `Hardware.detail` says why."""


class MemoryHolder(msgspec.Struct, frozen=True):
    """A program that holds graphics memory; `bytes` is None where the driver does not tell (Windows, for one)."""

    pid: int
    name: str
    bytes: int | None


class MigSlice(msgspec.Struct, frozen=True, kw_only=True):
    """One MIG slice of a card, for showing only."""

    uuid: str
    name: str
    total_bytes: int | None = None
    free_bytes: int | None = None
    used_bytes: int | None = None


class GpuInfo(msgspec.Struct, frozen=True, kw_only=True):
    """One card. Temperatures in °C, power in watts, utilisation in percent of time busy.

    `index` is NVML's, by place on the bus; CUDA may count otherwise, so name a card to CUDA by its `uuid`.
    """

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
    cores: int | None = None
    """CUDA cores."""
    clock_mhz: int | None = None
    """The highest clock of its multiprocessors."""
    bandwidth: float | None = None
    """Bytes/s of its memory on paper."""
    holders: tuple[MemoryHolder, ...] = ()
    holders_told: bool = True
    """Whether the driver told who holds memory; False without the right to ask, and on many virtual cards."""
    mig: bool = False
    """Whether the card is split into MIG slices; its own memory numbers then say nothing about a slice."""
    slices: tuple[MigSlice, ...] = ()
    built_for: bool = True
    """Whether the engine in use was built for this card, too."""


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
    notes: tuple[HardwareNote, ...] = ()


def best_gpu(hardware: Hardware) -> GpuInfo | None:
    """The usable card with the most free memory; None when training has to use the processor. The engine chooses in
    the same way (`engine/card_choice.py`)."""
    if hardware.state is not HardwareState.ready:
        return None
    usable = [gpu for gpu in hardware.gpus if gpu.free_bytes is not None and not gpu.mig and gpu.built_for]
    return max(usable, key=lambda gpu: gpu.free_bytes or 0, default=None)


def card_of_run(hardware: Hardware, device: str, pid: int | None) -> GpuInfo | None:
    """The card that a run on `device` uses: the one whose memory the process `pid` holds, or, where the driver names
    no programs (WSL), the only one there is. None when it cannot be told or the run is on the processor."""
    if device != "cuda":
        return None
    held = [gpu for gpu in hardware.gpus if any(holder.pid == pid for holder in gpu.holders)]
    return held[0] if held else hardware.gpus[0] if len(hardware.gpus) == 1 else None


def for_engine(hardware: Hardware, on_processor: bool, family: str = "") -> Hardware:
    """The same PC as an engine can use it; `on_processor`: it is the build that knows no cards. `family` is the build
    where it is known: of two cards without a common one it may have kernels for one only."""
    if hardware.state is not HardwareState.ready:
        return hardware
    if needs := next((one for one in FAMILIES if one.family == family), None):
        fits = [needs.fits(gpu.compute_capability) for gpu in hardware.gpus]
        on_processor |= not any(fits)
        if not all(fits):
            gpus = (msgspec.structs.replace(gpu, built_for=fit) for gpu, fit in zip(hardware.gpus, fits, strict=True))
            hardware = msgspec.structs.replace(hardware, gpus=tuple(gpus))
    return msgspec.structs.replace(hardware, state=HardwareState.engine_for_cpu) if on_processor else hardware


def with_name(hardware: Hardware, pid: int, name: str) -> Hardware:
    """The same PC, where the program with this pid is called `name` among those that hold graphics memory."""

    def named(gpu: GpuInfo) -> GpuInfo:
        holders = tuple(MemoryHolder(pid, name, one.bytes) if one.pid == pid else one for one in gpu.holders)
        return msgspec.structs.replace(gpu, holders=holders)

    return msgspec.structs.replace(hardware, gpus=tuple(named(gpu) for gpu in hardware.gpus))


def training_device(hardware: Hardware) -> Literal["cuda", "cpu"]:
    """Where a run would train."""
    return "cuda" if best_gpu(hardware) else "cpu"


def worth_telling(before: Hardware | None, now: Hardware) -> bool:
    """Whether anything differs but a flutter of the PC's free memory (less than `RAM_STEP` bytes)."""
    if before is None or abs(now.host.ram_free - before.host.ram_free) >= RAM_STEP:
        return True
    same_ram = msgspec.structs.replace(now.host, ram_free=before.host.ram_free)
    return msgspec.structs.replace(now, host=same_ram) != before


def version_numbers(text: str) -> tuple[int, ...]:
    """``"580.82.07"`` as (580, 82, 7); empty when it holds anything but numbers and dots."""
    try:
        return tuple(int(part) for part in text.strip().split("."))
    except ValueError:
        return ()


def newest_cuda_family(version: str, windows: bool) -> str | None:
    """The newest of `CUDA_FAMILIES` that a driver runs; None when it is too old for all, or unreadable."""
    numbers = version_numbers(version)
    for family, on_linux, on_windows in CUDA_FAMILIES:
        if numbers >= (on_windows if windows else on_linux):
            return family
    return None


def driver_needed(windows: bool, family: str = "") -> str:
    """The oldest driver that runs a CUDA family, as people write it; without `family`, any that we install."""
    numbers = next(
        (on_windows if windows else on_linux)
        for name, on_linux, on_windows in reversed(CUDA_FAMILIES)
        if family in ("", name)
    )
    return ".".join(f"{number:02d}" if place == 2 else str(number) for place, number in enumerate(numbers))


def driver_too_old(version: str, windows: bool) -> bool:
    """Whether a driver is older than any CUDA family we install needs; an unreadable version is given the benefit."""
    return bool(version_numbers(version)) and newest_cuda_family(version, windows) is None
