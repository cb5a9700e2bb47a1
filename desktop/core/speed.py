"""How long a run takes, and what it uses, predicted from counted work: FLOPs, bytes moved, kernels started.

One row (micro-batch) takes the longer of what the device does and what the processor needs to start its kernels, which
go on side by side on a card; on a processor they add up. With LoRA a frozen weight costs 2 FLOPs for each token forward
and 2 for the gradient towards the input, none for the weight itself. `docs/speed.md` has all of it, and each published
step beside our prediction.
"""

from __future__ import annotations

import math
from typing import Literal

import msgspec

from desktop.core.execution import letters
from desktop.core.learning import adapter_parameters, learning_parameters
from desktop.core.memory import NF4_BYTES
from desktop.core.model_shapes import width
from desktop.core.models import ModelSpec
from desktop.core.presets import PACKED, DataFacts
from desktop.core.rates import Basis, Correction, MachineRates, correction_for, kind_of
from desktop.core.recipe import Recipe

PartKey = Literal["start", "first_load", "steps", "looks", "samples", "checkpoints", "comparison"]
HALF_SPEED_ROW, HALF_SPEED_WIDTH = 96, 128
"""Tokens of a row, and columns of a matrix, at which products run at half their rate: tiles of 128 that are partly
empty, and too few of them for all multiprocessors."""
ATTENTION_SPEED = 0.6
"""Rate of attention kernels against large products (FlashAttention-2, arXiv 2307.08691, figure 5: 0.5 to 0.7)."""
FORWARD_OPS, NF4_OPS, BACKWARD_OPS = 110, 60, 130
"""Small-kernel equivalents that PyTorch starts for one block: forward with 16-bit weights, more with NF4 ones, and
backward. Some two for each kernel, for Python's own part in it."""
ANSWER_OPS = 110
"""The same for one block and one generated token."""
HEAD_BYTES = 24
"""Bytes moved for each logit: written, read for the maximum, the sum and the gradient, in 32 bits, and once in 16."""
IMPORTS = {"cuda": 14.0, "cpu": 9.0}
"""Seconds until the engine's libraries are loaded and the device is ready."""
DISK = 6e8
"""Bytes/s from and to the disk: an SSD of the slower kind."""
QUANTISING = {"cuda": 6e8, "cpu": 6e7}
"""Weights per second brought into NF4 at a model's first run; later ones read its copy (`engine/base_cache.py`)."""
CHECKPOINT_BYTES = 16
"""Bytes per learning number in a checkpoint: weight, two moments, gathered gradient, each in 32 bits."""
CHECKPOINT_SECONDS = 0.4
ANSWERS_AT_ONCE = 20
"""Prompts that are answered side by side (`engine/generate.py`)."""
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
    def kwh(self) -> float | None:
        """Energy in kilowatt hours."""
        return None if self.joules is None else self.joules / JOULES_PER_KWH

    def cost(self, price_per_kwh: float | None) -> float | None:
        """What the energy costs at that price; None where either is not known."""
        return None if self.kwh is None or not price_per_kwh else self.kwh * price_per_kwh


class Work(msgspec.Struct, frozen=True):
    """What a row asks of a machine: FLOPs of products, of attention; bytes moved in the device's memory; bytes over the
    link to the card; small operations started."""

    flops: float
    attention: float
    moved: float
    link: float
    started: float


def estimate_time(model: ModelSpec, recipe: Recipe, data: DataFacts, machine: MachineRates) -> TimeEstimate:
    """How long `recipe` takes on `machine` from start to end, model and libraries loaded anew and quantised for the
    first time."""
    kind = correction_for(machine, kind_of(recipe, model))
    factor = kind.factor if kind else 1.0
    tokens = recipe.row_tokens  # the engine fills every row up
    row, busy = row_time(row_work(model, recipe, data, tokens), recipe, model, machine, tokens)
    row, steps = row * factor, data.steps_for(recipe)
    step = recipe.accumulation * row + factor * _optimizer(model, recipe, machine)
    parts = _parts(model, recipe, data, machine, step, row, factor)
    total = sum(seconds for _, seconds in parts)
    basis = "run" if kind and kind.runs else machine.basis
    low, high = BANDS[basis]
    return TimeEstimate(
        step_seconds=step,
        steps=steps,
        tokens_per_second=recipe.accumulation * tokens * PACKED / step,
        parts=parts,
        low=low * total,
        high=high * total,
        joules=_joules(machine, kind, busy, total),
        basis=basis,
    )


# -- one row -----------------------------------------------------------------------------------------------------------


def row_work(model: ModelSpec, recipe: Recipe, data: DataFacts, tokens: float, learning: bool = True) -> Work:
    """What a row of `tokens` tokens asks for; without `learning`, their loss alone."""
    again = worked_out_again(model, recipe) if learning else 0.0
    passes = 2.0 + again if learning else 1.0
    q, kv, words = model.heads * model.head_dim, model.kv_heads * model.head_dim, labelled_share(data)
    lora = recipe.rank * _adapted(model, recipe)
    head = 2 * model.vocabulary * model.hidden * words
    products = tokens * (
        2 * token_parameters(model) * passes + lora * (6 + 2 * again if learning else 2) + head * (2 if learning else 1)
    )
    # causal: each token looks at half of its example; backward is two and a half times forward (arXiv 2307.08691)
    attention = tokens * 2 * q * span(data, recipe) * model.layers * (3.5 + again if learning else 1.0)
    size = width(recipe)
    each = size * (model.layers * (10 * model.hidden + 4 * q + 4 * kv + 6 * _inner(model)) + _adapted(model, recipe))
    weights = model.linear_parameters * (_unpacking(recipe) + (12 if recipe.dora and learning else 0))
    weights += expert_parameters(model) * size  # few tokens go to each, so its weights' way is its time
    moved = tokens * (each * (3 + again if learning else 1) + HEAD_BYTES * model.vocabulary * words) + weights * passes
    tiles = math.ceil(tokens / recipe.mlp_tile) if recipe.mlp_tile else 1
    started = model.layers * _operations(recipe, again, learning) * (1 + 0.3 * (tiles - 1))
    return Work(products, attention, moved, _over_the_link(model, recipe, tokens, learning), started)


def token_parameters(model: ModelSpec) -> float:
    """Weights of the blocks that one token is multiplied with; of a mixture, those of the experts it goes through."""
    return model.linear_parameters + expert_parameters(model) * expert_share(model)


def expert_parameters(model: ModelSpec) -> int:
    """Weights of all experts, in 16 bits whatever the recipe says."""
    return model.layers * model.build.expert_stack if model.build else 0


def expert_share(model: ModelSpec) -> float:
    """Share of the experts that a token goes through; 0 where there are none. An expert has three matrices."""
    if not model.build or not model.build.expert_stack:
        return 0.0
    return min(1.0, 3 * model.hidden * model.build.inner / model.build.expert_stack)


def worked_out_again(model: ModelSpec, recipe: Recipe) -> float:
    """Share of the forward pass that the backward pass repeats: nothing of blocks that keep everything, the MLP of
    ``M`` and all of the others."""
    blocks = letters(recipe.recompute, model.layers)
    mlp = 3 * model.hidden * _inner(model) * model.layers / max(1.0, token_parameters(model))
    cost = {"K": 0.0, "M": min(1.0, mlp)}
    return sum(cost.get(letter, 1.0) for letter in blocks) / max(1, len(blocks))


def labelled_share(data: DataFacts) -> float:
    """Share of the tokens that carry loss, as the longest answer is to the longest example; a twentieth at least."""
    return min(1.0, max(0.05, data.longest_answer_letters / max(1, data.longest_letters)))


def span(data: DataFacts, recipe: Recipe) -> float:
    """Length, in tokens, of the example that a token on average stands in. Long examples hold more of the tokens; for
    lengths spread as they usually are (log-normal) that is near the geometric mean of the mean and the longest."""
    mean = data.tokens / max(1, data.train)
    return min(float(recipe.context_length), math.sqrt(mean * max(mean, data.longest_tokens)))


def row_time(work: Work, recipe: Recipe, model: ModelSpec, machine: MachineRates, tokens: float) -> tuple[float, float]:
    """Seconds of a row, and the share of them in which the device computes."""
    rate = machine.single if recipe.precision == "fp32" else machine.half
    device = work.flops / max(1.0, rate * _filled(tokens, model)) + work.attention / max(1.0, rate * ATTENTION_SPEED)
    device += work.moved / machine.bandwidth
    host = work.started * machine.launch
    if machine.device == "cpu":
        return device + host, 1.0
    longest = max(device, host, work.link / machine.link)
    return longest, device / longest if longest else 1.0


def _filled(tokens: float, model: ModelSpec) -> float:
    """Share of the full rate that products of so many tokens with the model's matrices reach."""
    return tokens / (tokens + HALF_SPEED_ROW) * model.hidden / (model.hidden + HALF_SPEED_WIDTH)


def _unpacking(recipe: Recipe) -> float:
    """Bytes moved to unpack each frozen weight in one pass: with NF4 on a card the code is read and 16 bits are
    written. That the products then read them lies within their own time; on a processor copies are kept."""
    unpacked = recipe.quantisation == "nf4" and recipe.device == "cuda"
    return NF4_BYTES + width(recipe) if unpacked else 0.0


def _adapted(model: ModelSpec, recipe: Recipe) -> float:
    """Numbers per token that go in and out of the adapter's products: bound by memory at usual ranks."""
    every = adapter_parameters(model, recipe) / recipe.rank
    if not model.build or recipe.layers != "all_linear":
        return every
    return every - model.layers * model.build.expert_inputs_outputs * (1 - expert_share(model))


def _inner(model: ModelSpec) -> int:
    """Width between an MLP's matrices, for all experts that a token goes through."""
    return model.build.inner if model.build and model.build.expert_stack else model.intermediate


def _operations(recipe: Recipe, again: float, learning: bool) -> float:
    forward = FORWARD_OPS + (NF4_OPS if recipe.quantisation == "nf4" and recipe.device == "cuda" else 0)
    return forward * (1 + again) + BACKWARD_OPS if learning else forward


def _over_the_link(model: ModelSpec, recipe: Recipe, tokens: float, learning: bool) -> float:
    """Weights that visit the card come once forward and once backward; block inputs that wait elsewhere go and come."""
    if recipe.device != "cuda":
        return 0.0
    visits = model.linear_parameters * NF4_BYTES * (2 if learning else 1) if recipe.streaming else 0.0
    waiting = letters(recipe.recompute, model.layers).count("O") if learning else 0
    rows = tokens * width(recipe) * model.hidden * (2 * waiting + (2 if recipe.embeddings_in_ram else 0))
    head = width(recipe) * model.vocabulary * model.hidden if recipe.embeddings_in_ram else 0.0
    return visits + rows + head


def _optimizer(model: ModelSpec, recipe: Recipe, machine: MachineRates) -> float:
    """Clipping and update: weight, gradient and moments read and written."""
    each = 40 if recipe.optimizer == "adamw" else 24
    return adapter_parameters(model, recipe) * each / machine.bandwidth + 60 * model.layers * machine.launch


# -- the whole run -----------------------------------------------------------------------------------------------------


def _parts(
    model: ModelSpec, recipe: Recipe, data: DataFacts, machine: MachineRates, step: float, row: float, factor: float
) -> tuple[tuple[PartKey, float], ...]:
    steps = data.steps_for(recipe)
    first = model.linear_parameters / QUANTISING[machine.device] if recipe.quantisation == "nf4" else 0.0
    looked = min(data.held_out, recipe.evaluate_examples)
    seen = (1 + _times(steps, recipe.evaluate_every)) * _rows_of(looked, recipe, data)
    seen += _rows_of(data.held_out, recipe, data) if data.held_out > looked else 0
    samples = _times(steps, recipe.sample_every) * _answers(model, recipe, data, machine, recipe.sample_prompts)
    compared = 2 * _answers(model, recipe, data, machine, min(recipe.compare_examples, data.held_out))
    saved = CHECKPOINT_SECONDS + CHECKPOINT_BYTES * learning_parameters(model, recipe) / DISK
    return (
        ("start", IMPORTS[machine.device] + model.disk_bytes / DISK + 2 * row),
        ("first_load", first),
        ("steps", steps * step),
        ("looks", factor * seen * _look(model, recipe, data, machine)),
        ("samples", factor * samples),
        ("checkpoints", (1 + _times(steps, recipe.checkpoint_every)) * saved),
        ("comparison", factor * compared),
    )


def _times(steps: int, every: int) -> int:
    """How often something comes that is due every so many steps and at the end."""
    return math.ceil(steps / every) if every else 0


def _rows_of(examples: int, recipe: Recipe, data: DataFacts) -> int:
    """Rows that so many examples fill."""
    mean = min(recipe.context_length, data.tokens / max(1, data.train))
    return math.ceil(examples * mean / (recipe.row_tokens * PACKED))


def _look(model: ModelSpec, recipe: Recipe, data: DataFacts, machine: MachineRates) -> float:
    """Seconds for the loss of one row."""
    work = row_work(model, recipe, data, recipe.row_tokens, learning=False)
    return row_time(work, recipe, model, machine, recipe.row_tokens)[0]


def _answers(model: ModelSpec, recipe: Recipe, data: DataFacts, machine: MachineRates, prompts: int) -> float:
    """Seconds to answer so many prompts: they are read, then for each token of the longest answer all weights are read
    once for all of them."""
    if not prompts:
        return 0.0
    rounds, beside = math.ceil(prompts / ANSWERS_AT_ONCE), min(prompts, ANSWERS_AT_ONCE)
    read = beside * min(recipe.context_length, data.tokens / max(1, data.train))
    first = row_time(row_work(model, recipe, data, read, learning=False), recipe, model, machine, read)[0]
    rate = machine.single if recipe.precision == "fp32" else machine.half
    moved = model.linear_parameters * (_unpacking(recipe) + width(recipe)) + expert_parameters(model) * width(recipe)
    moved += model.vocabulary * model.hidden * width(recipe)
    products = 2 * (token_parameters(model) + model.vocabulary * model.hidden) * beside
    device = moved / machine.bandwidth + products / max(1.0, rate * _filled(beside, model))
    host = ANSWER_OPS * model.layers * machine.launch
    link = model.linear_parameters * NF4_BYTES / machine.link if recipe.streaming and machine.device == "cuda" else 0.0
    each = device + host if machine.device == "cpu" else max(device, host, link)
    return rounds * (first + recipe.answer_tokens * each)


def _joules(machine: MachineRates, known: Correction | None, busy: float, seconds: float) -> float | None:
    """Energy of the device: by the power of earlier runs here, else by its limit and how busy it is."""
    if known and known.watts:
        return known.watts * seconds
    if not machine.watts:
        return None
    return machine.watts * (RUNNING_WATTS + BUSY_WATTS * busy) * seconds
