"""What a row asks of a machine, counted: FLOPs, bytes moved, kernels started; and the time that this takes it.

A weight costs 2 FLOPs for each token forward, 2 for the gradient towards the input where something before it learns, 2
for its own gradient if it learns itself. `docs/speed.md` has all of it.
"""

from __future__ import annotations

import math

import msgspec

from desktop.core.execution import letters
from desktop.core.learning import (
    MODULES,
    OWN_WEIGHTS,
    adapter_parameters,
    head_learns,
    ia3_widths,
    method_parameters,
    roles,
)
from desktop.core.memory import NF4_BYTES
from desktop.core.model_shapes import width
from desktop.core.models import ModelSpec
from desktop.core.presets import DataFacts
from desktop.core.rates import MachineRates
from desktop.core.recipe import CLASSIFYING, Recipe

HALF_SPEED_ROW, HALF_SPEED_WIDTH = 96, 128
"""Tokens of a row, and columns of a matrix, at which products run at half their rate: tiles of 128 that are partly
empty, and too few of them for all multiprocessors."""
ATTENTION_SPEED = 0.6
"""Rate of attention kernels against large products (FlashAttention-2, arXiv 2307.08691, figure 5: 0.5 to 0.7)."""
FORWARD_OPS, NF4_OPS, BACKWARD_OPS = 110, 60, 130
"""Small-kernel equivalents that PyTorch starts for one block: forward with 16-bit weights, more with NF4 ones, and
backward. Some two for each kernel, for Python's own part in it."""
HEAD_BYTES = 24
"""Bytes moved for each logit: written, read for the maximum, the sum and the gradient, in 32 bits, and once in 16."""


class Work(msgspec.Struct, frozen=True):
    """What a row asks of a machine: FLOPs of products, of attention; bytes moved in the device's memory; bytes over the
    link to the card; small operations started."""

    flops: float
    attention: float
    moved: float
    link: float
    started: float


class Passes(msgspec.Struct, frozen=True):
    """How often a row goes through the blocks, as shares of all of them: forward, towards the input, once more because
    it was not kept, and towards the blocks' own weights."""

    back: float
    again: float
    own: float

    @property
    def all(self) -> float:
        """All but those towards the blocks' own weights, the forward one included."""
        return 1.0 + self.back + self.again


def passes_of(model: ModelSpec, recipe: Recipe, learning: bool = True) -> Passes:
    """The passes of a row; without `learning`, of one whose loss alone is asked for. Blocks before everything that
    learns have no backward pass."""
    if not learning or recipe.method == "head":
        return Passes(0.0, 0.0, 0.0)
    if recipe.method != "layers":
        return Passes(1.0, worked_out_again(model, recipe), 1.0 if recipe.method == "full" else 0.0)
    found, blocks = roles(model, recipe), letters(recipe.recompute, model.layers)
    reached = "".join(letter for letter, role in zip(blocks, found, strict=True) if role != "-")
    share = len(reached) / max(1, model.layers)
    return Passes(share, share * _again(model, reached), found.count("L") / max(1, model.layers))


def row_work(model: ModelSpec, recipe: Recipe, data: DataFacts, tokens: float, learning: bool = True) -> Work:
    """What a row of `tokens` tokens asks for; without `learning`, their loss alone."""
    passes, size = passes_of(model, recipe, learning), width(recipe)
    q, kv = model.heads * model.head_dim, model.kv_heads * model.head_dim
    words = 0.0 if recipe.objective in CLASSIFYING else labelled_share(data)
    head = 2 * model.vocabulary * model.hidden * words
    if learning:  # a frozen head's value and gradient are made at once; one that learns works its scores out again
        head *= 4 if head_learns(model, recipe) else 2
    products = tokens * (2 * token_parameters(model) * (passes.all + passes.own) + head)
    products += tokens * _products(model, recipe) * (3 + passes.again if learning else 1)
    # causal: each token looks at half of its example; backward is two and a half times forward (arXiv 2307.08691)
    looking = 1.0 + 2.5 * passes.back + passes.again
    attention = tokens * 2 * q * span(data, recipe) * model.layers * looking * (2 if model.kind == "encoder" else 1)
    each = size * (model.layers * (10 * model.hidden + 4 * q + 4 * kv + 6 * _inner(model)) + _beside(model, recipe))
    weights = model.linear_parameters * (unpacking(recipe) + (12 if recipe.dora and learning else 0))
    weights += expert_parameters(model) * size  # few tokens go to each, so its weights' way is its time
    moved = tokens * (each * (1 + 2 * passes.back + passes.again) + HEAD_BYTES * model.vocabulary * words)
    moved += weights * passes.all
    if learning and recipe.method in OWN_WEIGHTS:  # each gradient is written, read, and added to that in 32 bits
        moved += method_parameters(model, recipe) * (2 * size + 8)
    tiles = math.ceil(tokens / recipe.mlp_tile) if recipe.mlp_tile else 1
    started = model.layers * _operations(recipe, passes) * (1 + 0.3 * (tiles - 1))
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
    return _again(model, letters(recipe.recompute, model.layers))


def _again(model: ModelSpec, blocks: str) -> float:
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
    device = work.flops / max(1.0, rate * filled_share(tokens, model)) + work.attention / max(
        1.0, rate * ATTENTION_SPEED
    )
    device += work.moved / machine.bandwidth
    host = work.started * machine.launch
    if machine.device == "cpu":
        return device + host, 1.0
    longest = max(device, host, work.link / machine.link)
    return longest, device / longest if longest else 1.0


def filled_share(tokens: float, model: ModelSpec) -> float:
    """Share of the full rate that products of so many tokens with the model's matrices reach."""
    return tokens / (tokens + HALF_SPEED_ROW) * model.hidden / (model.hidden + HALF_SPEED_WIDTH)


def unpacking(recipe: Recipe) -> float:
    """Bytes moved to unpack each frozen weight in one pass: with NF4 on a card the code is read and 16 bits are
    written. That the products then read them lies within their own time; on a processor copies are kept."""
    unpacked = recipe.quantisation == "nf4" and recipe.device == "cuda"
    return NF4_BYTES + width(recipe) if unpacked else 0.0


def _products(model: ModelSpec, recipe: Recipe) -> float:
    """FLOPs per token, forward, of what is added to the model."""
    if recipe.method == "lora":
        return 2 * recipe.rank * _adapted(model, recipe)
    return 2 * method_parameters(model, recipe) if recipe.method == "bottleneck" else 0.0


def _beside(model: ModelSpec, recipe: Recipe) -> float:
    """Numbers per token that go in and out of what is added to the model: bound by memory at usual sizes."""
    match recipe.method:
        case "lora":
            return _adapted(model, recipe)
        case "ia3":
            return 2 * model.layers * sum(ia3_widths(model))
        case "bottleneck":
            return model.layers * MODULES[recipe.bottleneck] * (3 * model.hidden + 2 * recipe.bottleneck_size)
        case _:
            return 0.0


def _adapted(model: ModelSpec, recipe: Recipe) -> float:
    """Numbers per token that go in and out of a LoRA adapter's products."""
    every = adapter_parameters(model, recipe) / recipe.rank
    if not model.build or recipe.layers != "all_linear":
        return every
    return every - model.layers * model.build.expert_inputs_outputs * (1 - expert_share(model))


def _inner(model: ModelSpec) -> int:
    """Width between an MLP's matrices, for all experts that a token goes through."""
    return model.build.inner if model.build and model.build.expert_stack else model.intermediate


def _operations(recipe: Recipe, passes: Passes) -> float:
    """Small operations of a block, on average."""
    forward = FORWARD_OPS + (NF4_OPS if recipe.quantisation == "nf4" and recipe.device == "cuda" else 0)
    return forward * (1 + passes.again) + BACKWARD_OPS * passes.back


def _over_the_link(model: ModelSpec, recipe: Recipe, tokens: float, learning: bool) -> float:
    """Weights that visit the card come once forward and once backward; block inputs that wait elsewhere go and come."""
    if recipe.device != "cuda":
        return 0.0
    visits = model.linear_parameters * NF4_BYTES * (2 if learning else 1) if recipe.streaming else 0.0
    waiting = letters(recipe.recompute, model.layers).count("O") if learning else 0
    rows = tokens * width(recipe) * model.hidden * (2 * waiting + (2 if recipe.embeddings_in_ram else 0))
    head = width(recipe) * model.vocabulary * model.hidden if recipe.embeddings_in_ram else 0.0
    return visits + rows + head
