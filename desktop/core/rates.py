"""How fast a machine computes, copies and starts kernels: on paper, measured here, and corrected by runs.

Rates are FLOP/s and bytes/s as large products and copies reach them, never the paper's peaks; times are seconds.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

import msgspec

from desktop.core.cards import Card, allowed
from desktop.core.models import ModelSpec
from desktop.core.recipe import Recipe

Basis = Literal["run", "measured", "table", "guessed"]
"""What an estimate stands on: runs of this kind here, a measurement here, NVIDIA's figures, or less than that."""
REACHED = {128: 0.85, 512: 0.90, 1024: 0.75, 2048: 0.64, 4096: 0.60}
"""Share of the paper's rate that large 16-bit products reach in a training step, by FLOPs per clock of a
multiprocessor: the more it can do, the harder it is to keep fed. Fitted to the published steps in `docs/speed.md`."""
MEMORY_REACHED = 0.85
"""Share of the paper's bandwidth that copies reach; usual in published STREAM-like measurements on NVIDIA cards."""
LINK = 12e9
"""Bytes/s between PC and card where it was not measured: PCIe 3.0 x16 or 4.0 x8, what consumer boards have at least."""
LAUNCH, LAUNCH_WINDOWS = 6e-6, 1e-5
"""Seconds of the processor to start one small kernel from PyTorch; on Windows the display driver takes longer."""
CPU_CORE = 3.5e10
"""32-bit FLOP/s of one processor core with AVX2 in large products, where it was not measured."""
CPU_BANDWIDTH = 2e10
CPU_LAUNCH = 8e-6
SMALLEST, LARGEST = 0.2, 5.0
"""Bounds of a correction: beyond them something else was wrong, such as a PC that slept or another program at work."""
NEWEST_COUNTS = 0.5
"""Weight of the newest run in a correction: half, so that a new driver shows within two runs."""


class MachineRates(msgspec.Struct, frozen=True, kw_only=True):
    """What predictions go by. `half`: 16-bit products summed up in 32 bits, `single`: 32-bit ones; `bandwidth`: of the
    device's own memory, `link`: from the PC's memory to the card; `launch`: seconds of the processor for one small
    operation; `watts`: the device's power limit, None where it is not known (processors)."""

    device: Literal["cuda", "cpu"]
    name: str
    half: float
    single: float
    bandwidth: float
    link: float = LINK
    launch: float = LAUNCH
    watts: float | None = None
    basis: Basis = "table"
    corrections: tuple[Correction, ...] = ()


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """What a short measurement found. It holds for this device with this driver and torch."""

    device: Literal["cuda", "cpu"]
    name: str
    driver: str
    torch: str
    half: float
    single: float
    bandwidth: float
    launch: float
    link: float = LINK
    at: float = 0.0
    """Seconds since 1970."""


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """How runs of one kind on one device compared with what was predicted: `factor` is seconds measured for each second
    predicted, `runs` how many said so, `watts` the mean power of the newest one, None where it was not measured."""

    name: str
    kind: str
    factor: float = 1.0
    runs: int = 0
    watts: float | None = None


def on_paper(card: Card, watts: float | None = None, windows: bool = False) -> MachineRates:
    """The rates of a card that was not measured, at a power limit of `watts`."""
    at_limit = allowed(card, watts)
    return MachineRates(
        device="cuda",
        name=card.name,
        half=at_limit.half * REACHED.get(card.per_clock, min(REACHED.values())),
        single=at_limit.single * MEMORY_REACHED,
        bandwidth=card.bandwidth * MEMORY_REACHED,
        launch=LAUNCH_WINDOWS if windows else LAUNCH,
        watts=watts or card.watts,
        basis="table" if card.known else "guessed",
    )


def of_processor(name: str, cores: int, bf16: bool) -> MachineRates:
    """The rates of a processor that was not measured; with bf16 instructions, 16 bits are twice as fast."""
    single = CPU_CORE * max(1, cores)
    half = 2 * single if bf16 else single / 2
    return MachineRates(
        device="cpu", name=name, half=half, single=single, bandwidth=CPU_BANDWIDTH, launch=CPU_LAUNCH, basis="guessed"
    )


def with_measurement(rates: MachineRates, found: Measured | None) -> MachineRates:
    """The same machine by its own measurement, where there is one."""
    if found is None:
        return rates
    return msgspec.structs.replace(
        rates, half=found.half, single=found.single, bandwidth=found.bandwidth, link=found.link, launch=found.launch,
        basis="measured",
    )  # fmt: skip


def kind_of(recipe: Recipe, model: ModelSpec) -> str:
    """Runs of one kind err alike: by method, by whether weights are streamed, and by size of the model, each kind up to
    four times as large as the one before, since host time weighs more the smaller it is."""
    size = round(math.log(max(1, model.parameters), 4))
    way = "" if recipe.method == "lora" else f"{recipe.method}-"
    return f"{way}{recipe.quantisation}{'-streamed' if recipe.streaming else ''}-{recipe.precision}-{size}"


def correction_for(rates: MachineRates, kind: str) -> Correction | None:
    """What runs of this kind said of this machine; of none, what its other runs said, as one that no run has seen."""
    exact = next((known for known in rates.corrections if known.kind == kind), None)
    if exact or not rates.corrections:
        return exact
    logs = [math.log(known.factor) for known in rates.corrections]
    watts = [known.watts for known in rates.corrections if known.watts]
    factor = math.exp(sum(logs) / len(logs))
    return Correction(name=rates.name, kind=kind, factor=factor, watts=watts[-1] if watts else None)


def learned(known: Sequence[Correction], name: str, kind: str, factor: float, watts: float | None) -> list[Correction]:
    """The corrections with one more run's word: seconds measured for each second predicted before any correction."""
    before = next((one for one in known if (one.name, one.kind) == (name, kind)), None)
    seen = min(LARGEST, max(SMALLEST, factor))
    if before:
        seen = math.exp(NEWEST_COUNTS * math.log(seen) + (1 - NEWEST_COUNTS) * math.log(before.factor))
    newest = Correction(
        name=name, kind=kind, factor=seen, runs=(before.runs if before else 0) + 1,
        watts=watts if watts is not None else before.watts if before else None,
    )  # fmt: skip
    return [*(one for one in known if one is not before), newest]
