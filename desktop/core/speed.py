"""How long a run takes, and what it uses, predicted from counted work: FLOPs, bytes moved, kernels started.

One row (micro-batch) takes the longer of what the device does and what the processor needs to start its kernels, which
go on side by side on a card; on a processor they add up (`row_work.py`). `docs/speed.md` has all of it, and each
published step beside our prediction.
"""

from __future__ import annotations

import math
from typing import Literal

import msgspec

from desktop.core import answer_work
from desktop.core.answer_work import rows_of
from desktop.core.learning import OWN_WEIGHTS, in_rows, learning_parameters
from desktop.core.models import ModelSpec
from desktop.core.preference import REFERENCED
from desktop.core.presets import PACKED, DataFacts
from desktop.core.rates import Basis, Correction, MachineRates, correction_for, kind_of
from desktop.core.recipe import Recipe
from desktop.core.row_work import row_time, row_work

PartKey = Literal[
    "start", "first_load", "beforehand", "steps", "looks", "samples", "checkpoints", "comparison", "forgetting"
]  # fmt: skip
AFTER_STEPS: frozenset[PartKey] = frozenset({"comparison", "forgetting"})
"""What comes when the steps are done."""
FEATURE_STEP = 0.006
"""Seconds of a step on remembered features: a few small products, and what any step costs in Python."""
IMPORTS = {"cuda": 14.0, "cpu": 9.0}
"""Seconds until the engine's libraries are loaded and the device is ready."""
DISK = 6e8
"""Bytes/s from and to the disk: an SSD of the slower kind."""
QUANTISING = {"cuda": 6e8, "cpu": 6e7}
"""Weights per second brought into NF4 at a model's first run; later ones read its copy (`engine/base_cache.py`)."""
CHECKPOINT_BYTES = 16
"""Bytes per learning number in a checkpoint: weight, two moments, gathered gradient, each in 32 bits."""
CHECKPOINT_SECONDS = 0.4
RUNNING_WATTS, BUSY_WATTS = 0.35, 0.6
"""Shares of a card's power limit while a run is there, and on top of that while products run: a card that waits for the
processor draws about a third, one that computes 90 to 100 per cent of its limit."""
BANDS: dict[Basis, tuple[float, float]] = {
    "run": (0.85, 1.2),
    "measured": (0.75, 1.5),
    "table": (0.65, 1.8),
    "guessed": (0.5, 2.5),
}
"""Times the estimate, low and high. The published steps of `docs/speed.md` lie within that of the table, but for those
of other programs' slow kernels; a run corrects the rest."""
JOULES_PER_KWH = 3.6e6


class TimeEstimate(msgspec.Struct, frozen=True, kw_only=True):
    """How long a run takes, in seconds, and the energy of its device, in joules (None where it is not known; the rest
    of the PC is not in it). `parts` add up to `seconds`; it lies between `low` and `high`."""

    step_seconds: float
    steps: int
    tokens_per_second: float
    parts: tuple[tuple[PartKey, float], ...]
    low: float
    high: float
    joules: float | None
    basis: Basis

    @property
    def seconds(self) -> float:
        """From start to end."""
        return sum(seconds for _, seconds in self.parts)

    @property
    def after_in_steps(self) -> float:
        """What comes when the steps are done, told in steps: so it can go by how fast a run turns out to be."""
        return sum(seconds for key, seconds in self.parts if key in AFTER_STEPS) / self.step_seconds

    @property
    def kwh(self) -> float | None:
        """Energy in kilowatt hours."""
        return None if self.joules is None else self.joules / JOULES_PER_KWH

    def cost(self, price_per_kwh: float | None) -> float | None:
        """What the energy costs at that price; None where either is not known."""
        return None if self.kwh is None or not price_per_kwh else self.kwh * price_per_kwh


def can_tell(model: ModelSpec) -> bool:
    """Whether the time of runs on this model can be counted; those of image models cannot yet."""
    return model.kind != "vision"


def estimate_time(model: ModelSpec, recipe: Recipe, data: DataFacts, machine: MachineRates) -> TimeEstimate:
    """How long `recipe` takes on `machine` from start to end, model and libraries loaded anew and quantised for the
    first time."""
    data = data.as_learned(recipe.objective)
    kind = correction_for(machine, kind_of(recipe, model))
    factor = kind.factor if kind else 1.0
    steps, rows = data.steps_for(recipe), in_rows(recipe)
    tokens = rows.row_tokens  # the engine fills every row up
    row, busy = row_time(row_work(model, rows, data, tokens), rows, model, machine, tokens)
    row *= factor
    if recipe.method == "head":
        step, learned = FEATURE_STEP * factor, data.examples_per_step(recipe) * data.tokens / max(1, data.train)
    else:
        step, learned = recipe.accumulation * row + factor * _optimizer(model, recipe, machine), PACKED * tokens
        learned *= recipe.accumulation
    parts = _parts(model, rows, data, machine, steps, step, row, factor)
    total = sum(seconds for _, seconds in parts)
    basis = "run" if kind and kind.runs else machine.basis
    low, high = BANDS[basis]
    return TimeEstimate(
        step_seconds=step,
        steps=steps,
        tokens_per_second=learned / step,
        parts=parts,
        low=low * total,
        high=high * total,
        joules=_joules(machine, kind, busy, total),
        basis=basis,
    )


def _optimizer(model: ModelSpec, recipe: Recipe, machine: MachineRates) -> float:
    """Clipping and update: weight, gradient and moments read and written; weights of the model itself in its own width
    too."""
    each = (40 if recipe.optimizer == "adamw" else 24) + (6 if recipe.method in OWN_WEIGHTS else 0)
    return learning_parameters(model, recipe) * each / machine.bandwidth + 60 * model.layers * machine.launch


# -- the whole run -----------------------------------------------------------------------------------------------------


def _parts(
    model: ModelSpec, recipe: Recipe, data: DataFacts, machine: MachineRates, steps: int, step: float, row: float,
    factor: float,
) -> tuple[tuple[PartKey, float], ...]:  # fmt: skip
    first = model.linear_parameters / QUANTISING[machine.device] if recipe.quantisation == "nf4" else 0.0
    looked = min(data.held_out, recipe.evaluate_examples)
    seen = (1 + _times(steps, recipe.evaluate_every)) * rows_of(looked, recipe, data)
    seen += rows_of(data.held_out, recipe, data) if data.held_out > looked else 0
    look = factor * answer_work.reading(model, recipe, data, machine, recipe.row_tokens)
    before = 0.0
    if recipe.method == "head" or recipe.objective in REFERENCED:
        before = look * rows_of(data.train + data.held_out, recipe, data)
    if recipe.method == "head":  # what is looked at are features
        look = factor * FEATURE_STEP
    sampled = answer_work.answering(model, recipe, data, machine, recipe.sample_prompts)
    saved = CHECKPOINT_SECONDS + CHECKPOINT_BYTES * learning_parameters(model, recipe) / DISK
    return (
        ("start", IMPORTS[machine.device] + model.disk_bytes / DISK + 2 * row),
        ("first_load", first),
        ("beforehand", before),
        ("steps", steps * step),
        ("looks", seen * look),
        ("samples", factor * _times(steps, recipe.sample_every) * sampled),
        ("checkpoints", (1 + _times(steps, recipe.checkpoint_every)) * saved),
        ("comparison", answer_work.scorecard(model, recipe, data, machine, factor)),
        ("forgetting", factor * answer_work.forgetting(model, recipe, data, machine)),
    )


def _times(steps: int, every: int) -> int:
    """How often something comes that is due every so many steps and at the end."""
    return math.ceil(steps / every) if every else 0


def _joules(machine: MachineRates, known: Correction | None, busy: float, seconds: float) -> float | None:
    """Energy of the device: by the power of earlier runs here, else by its limit and how busy it is."""
    if known and known.watts:
        return known.watts * seconds
    if not machine.watts:
        return None
    return machine.watts * (RUNNING_WATTS + BUSY_WATTS * busy) * seconds
