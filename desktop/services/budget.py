"""What this PC offers a run, from what the hardware detection found."""

from __future__ import annotations

import msgspec

from desktop.core.hardware import GpuInfo, Hardware, best_gpu, for_engine
from desktop.core.measured import Measurement
from desktop.core.presets import Budget
from desktop.services.engine_place import engine_family
from desktop.services.hardware import read_hardware
from desktop.services.places import Places


def usable_hardware(places: Places) -> Hardware:
    """One look at this PC, as the engine in use can use it. Never raises."""
    family = engine_family(places)
    return for_engine(read_hardware(), family == "cpu", family)


def budget_of(hardware: Hardware, lessons: tuple[Measurement, ...] = ()) -> Budget:
    """The card with the most free memory, else the CPU with what is free of the PC's memory; `lessons` are what runs
    here have shown about predictions.

    bf16 needs compute capability 8.0 (Ampere); older cards take fp16. On a CPU without bf16 instructions fp32 is
    faster than emulated bf16.
    """
    gpu = best_gpu(hardware)
    if gpu is not None and (budget := budget_of_card(gpu, hardware)):
        return msgspec.structs.replace(budget, lessons=lessons)
    host = hardware.host
    return Budget("cpu", host.ram_free, "bf16" if host.cpu_bf16 else "fp32", total=host.ram_total, lessons=lessons)


def budget_of_card(gpu: GpuInfo, hardware: Hardware, more: int = 0) -> Budget | None:
    """What one card offers, with `more` bytes than are free now; None when it does not tell what is free."""
    if gpu.free_bytes is None:
        return None
    new = gpu.compute_capability is None or gpu.compute_capability >= (8, 0)
    free, host = gpu.free_bytes + more, hardware.host
    return Budget(
        "cuda", free, "bf16" if new else "fp16", host.ram_free, host.ram_total, gpu.total_bytes or 0, card=gpu.name
    )  # fmt: skip
