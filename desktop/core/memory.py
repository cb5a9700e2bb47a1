"""The memory a run needs, predicted from numbers alone, split into named parts. Bytes throughout.

What lies still is counted from the shapes of the tensors: weights (QLoRA paper, arXiv 2305.14314, section 3), adapter,
optimizer. What moves is `row_memory.py`'s. `docs/memory.md` says how all of it is checked, and how well it holds.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from desktop.core import vision_plan
from desktop.core.architectures import Matrix
from desktop.core.learning import (
    OWN_WEIGHTS,
    adapted,
    head_parameters,
    head_weight,
    in_rows,
    learning_blocks,
    learning_parameters,
    learning_tables,
)
from desktop.core.model_shapes import build_of, matrices_of, width
from desktop.core.models import ModelSpec
from desktop.core.recipe import CLASSIFYING, Recipe
from desktop.core.row_memory import LOGITS_CHUNK, fullest, moments, way_of

__all__ = ["LOGITS_CHUNK", "MemoryEstimate", "Part", "estimate"]

NF4_BYTES = 0.5 + 1 / 64 + 4 / (64 * 256)
"""Bytes per NF4 weight with double quantisation: 4 bits, one 8-bit scale per 64, one fp32 scale per 64 x 256."""
NF4_TABLES = 4 * (16 + 256 + 1)
"""Bytes beside each NF4 matrix: the 16 values of the format, the 256 of its scales, their mean (bitsandbytes'
`QuantState`)."""
SMALLEST_8BIT = 4096
"""Numbers from which bitsandbytes keeps moments in 8 bits (`min_8bit_size`)."""
CUDA_CONTEXT = 500_000_000
"""Driver context plus loaded kernels; between 0.25 and 0.55 GB on the cards seen, taken at the upper end."""
PROGRAM = 750_000_000
"""Resident memory of the engine without a model, with what its libraries allocate at the first step (420 MB loaded)."""
ALLOCATOR = 0.08
"""Share of reserved but unused memory of torch's caching allocator (1.05-1.11 measured by replay)."""
MARGIN = 0.02
MARGIN_FIXED = 150 << 20
MOVING = ("activations", "logits", "workspace", "fragmentation")
BAND, BAND_UNKNOWN = 0.05, 0.35
"""Share by which the truth may lie above or below: for kinds of models compared with transformers' own modules, and for
others. `docs/memory.md` has the table."""


class Part(msgspec.Struct, frozen=True):
    """One named part of the estimate, in bytes. `key` names its words in the window; `formula` shows the numbers."""

    key: str
    size: int
    formula: str


class MemoryEstimate(msgspec.Struct, frozen=True):
    """The predicted peak of a run on its device. The truth lies within `band` of it, as a share; `known` says whether
    this kind of model was compared with transformers' own code."""

    parts: tuple[Part, ...]
    band: float = BAND
    known: bool = True

    @property
    def total(self) -> int:
        """Bytes of all parts together."""
        return sum(part.size for part in self.parts)

    @property
    def least(self) -> int:
        """Bytes at the lower end of the band."""
        return int(self.total * (1 - self.band))

    @property
    def most(self) -> int:
        """Bytes at the upper end of the band."""
        return int(self.total * (1 + self.band))


class Correction(msgspec.Struct, frozen=True):
    """How this PC's measured peaks compare with predictions: the median `ratio` of `runs` runs."""

    ratio: float
    runs: int


def estimate(model: ModelSpec, recipe: Recipe, correction: Correction | None = None) -> MemoryEstimate:
    """Predicted peak for `recipe` on `model`, with every row full; corrected by what was measured here, if anything."""
    if model.kind == "vision":
        return _of_vision(model, recipe, correction)
    recipe = in_rows(recipe)
    count = learning_parameters(model, recipe)
    still = [_weights(model, recipe), _masters(recipe, count), _optimizer(model, recipe, count)]
    moving = _moving(model, recipe, 4 * count)
    parts = [*still, *moving]
    parts.append(_around(recipe))
    spare = still[2].size + sum(part.size for part in moving)
    parts.append(Part("fragmentation", int(spare * ALLOCATOR), f"{ALLOCATOR:.0%} of what comes and goes"))
    if correction is not None:
        parts = _corrected(parts, correction)
    total = sum(part.size for part in parts)
    parts.append(Part("margin", _margin(total), f"{MARGIN:.0%} + 150 MB"))
    known = build_of(model).known
    return MemoryEstimate(tuple(parts), BAND if known else BAND_UNKNOWN, known)


def _of_vision(model: ModelSpec, recipe: Recipe, correction: Correction | None) -> MemoryEstimate:
    """The parts for an image model, see `vision_plan.py`."""
    count, wide = vision_plan.learning(model, recipe), width(recipe)
    moments = _optimizer(model, recipe, count) if recipe.optimizer == "adamw" else Part("optimizer", 3 * count, "3 B")
    comes = vision_plan.moving(model, recipe)
    parts = [
        Part("weights", wide * model.parameters, f"{model.parameters:,} × {wide} B"),
        _masters(recipe, count),
        moments,
        Part("gradients", 4 * count, f"{count:,} × 4 B"),
        Part("activations", comes, "what is kept of the images of a row"),
        _around(recipe),
        Part("fragmentation", int((moments.size + comes) * ALLOCATOR), f"{ALLOCATOR:.0%} of what comes and goes"),
    ]
    parts = parts if correction is None else _corrected(parts, correction)
    parts.append(Part("margin", _margin(sum(part.size for part in parts)), f"{MARGIN:.0%} + 150 MB"))
    return MemoryEstimate(tuple(parts), BAND_UNKNOWN, known=False)


def _around(recipe: Recipe) -> Part:
    """What is there before a model is."""
    if recipe.device == "cuda":
        return Part("context", CUDA_CONTEXT, "CUDA context and loaded kernels")
    return Part("program", PROGRAM, "Python, PyTorch and transformers in memory")


def _margin(total: int) -> int:
    return int(total * MARGIN) + MARGIN_FIXED


def _corrected(parts: list[Part], correction: Correction) -> list[Part]:
    """The parts with a line of their own for what this PC has shown. A ratio below one makes the moving parts smaller
    instead, because no part can be less than nothing."""
    whole = sum(part.size for part in parts)
    more = round((correction.ratio - 1) * whole)
    runs = "run" if correction.runs == 1 else "runs"
    formula = f"measured on this PC: × {correction.ratio:.2f} from {correction.runs} {runs}"
    if more >= 0:
        return [*parts, Part("measured", more, formula)]
    moving = [part for part in parts if part.key in MOVING]
    share = 1 + max(-1.0, more / max(1, sum(part.size for part in moving)))
    less = {part.key: msgspec.structs.replace(part, size=int(part.size * share)) for part in moving}
    return [*(less.get(part.key, part) for part in parts), Part("measured", 0, f"{formula}, in the parts above")]


def totals(model: ModelSpec, recipe: Recipe) -> Callable[[str], int]:
    """A quick way to `estimate(…).total`, in bytes, for one recipe under many execution policies: a function of the
    letters of all blocks (`core/execution.py`)."""
    recipe = in_rows(recipe)
    way = way_of(model, recipe, 4 * learning_parameters(model, recipe))
    sizes = {part.key: part.size for part in estimate(model, recipe).parts}
    copies = sizes["workspace"] if recipe.device == "cpu" else 0
    fixed = sizes["weights"] + sizes["optimizer"] + copies + sizes.get("adapter", 0) + sizes.get("masters", 0)
    fixed += sizes.get("context", 0) + sizes.get("program", 0)

    def total(blocks: str) -> int:
        fullest = max(m.total for m in moments(model, recipe, way, blocks))
        whole = fixed + fullest + int((sizes["optimizer"] + fullest + copies) * ALLOCATOR)
        return whole + _margin(whole)

    return total


def nf4_bytes(matrix: Matrix) -> int:
    """Bytes of one such matrix in NF4, to the byte: packed numbers, scales, their scales, tables."""
    scales = -(-matrix.size // 64)
    return -(-matrix.size // 2) + scales + 4 * -(-scales // 256) + NF4_TABLES


def _weights(model: ModelSpec, recipe: Recipe) -> Part:
    wide, on_card = width(recipe), recipe.device == "cuda"
    rest = model.parameters - model.linear_parameters
    if recipe.objective in CLASSIFYING:  # the head that gives words is not there
        rest -= head_weight(model)
    if recipe.embeddings_in_ram and on_card:
        rest = max(0, rest - model.embedding_parameters)
    if recipe.quantisation == "none" or not build_of(model).four_bit:
        there = wide * model.linear_parameters
        return Part("weights", there + wide * rest, f"{model.linear_parameters + rest:,} × {wide} B")
    there = sum(matrix.count * nf4_bytes(matrix) for matrix in matrices_of(model))
    if recipe.streaming and on_card:
        there = there * min(recipe.stream_buffers, model.layers) // max(1, model.layers)
    formula = f"{there:,} B in NF4 ({model.linear_parameters:,} × {NF4_BYTES:.3f} B) + {rest:,} × {wide} B"
    return Part("weights", there + wide * rest, formula)


def _masters(recipe: Recipe, count: int) -> Part:
    """What learns, in 32 bits. Weights of the model itself are in it a second time, unless they have 32 bits anyway."""
    if recipe.method not in OWN_WEIGHTS:
        return Part("adapter", 4 * count, f"{count:,} × 4 B")
    if recipe.precision == "fp32":
        return Part("masters", 0, "the weights themselves have 32 bits")
    return Part("masters", 4 * count, f"{count:,} × 4 B")


def _optimizer(model: ModelSpec, recipe: Recipe, count: int) -> Part:
    if recipe.optimizer == "adamw":
        return Part("optimizer", 8 * count, f"{count:,} × 8 B")
    small, each = min(count, _small(model, recipe)), 2 + 8 / 256
    formula = f"{small:,} × 8 B + {count - small:,} × {each:.2f} B"
    return Part("optimizer", int(8 * small + each * (count - small)), formula)


def _small(model: ModelSpec, recipe: Recipe) -> int:
    """How many learning numbers are in tensors too small for 8-bit moments."""
    if recipe.method == "lora":
        lengths = [(side * recipe.rank, m.count) for m in adapted(model, recipe) for side in (m.rows, m.columns)]
        return sum(length * times for length, times in lengths if length < SMALLEST_8BIT)
    if recipe.method in OWN_WEIGHTS:  # norms and biases
        large = sum(m.count * m.size for m in matrices_of(model) if m.size >= SMALLEST_8BIT) // max(1, model.layers)
        large = len(learning_blocks(model, recipe)) * (large + build_of(model).expert_stack)
        count = learning_parameters(model, recipe) - head_parameters(model, recipe)
        return count - large - sum(learning_tables(model, recipe)) if model.hidden < SMALLEST_8BIT else 0
    if recipe.method == "bottleneck" and recipe.bottleneck_size * model.hidden >= SMALLEST_8BIT:
        return 0
    return learning_parameters(model, recipe)


def _moving(model: ModelSpec, recipe: Recipe, gradients: int) -> list[Part]:
    """The parts of the fullest moment of a row."""
    moment = fullest(model, recipe, gradients)
    tokens = recipe.row_tokens
    when = "while the loss is worked out" if moment.logits else "in the backward pass of a block"
    copies = 0
    if recipe.quantisation == "nf4" and recipe.device == "cpu":
        copies = width(recipe) * model.linear_parameters
    return [
        Part("gradients", moment.gradients, f"{gradients // 4:,} × 4 B"),
        Part("activations", moment.blocks, f"{tokens:,} tokens × {moment.blocks // tokens:,} B, {when}"),
        Part("logits", moment.logits, f"{model.vocabulary:,} words, in chunks, {when}"),
        Part("workspace", moment.workspace + copies, "16-bit copies" if copies else _in_work(recipe)),
    ]


def _in_work(recipe: Recipe) -> str:
    return (
        "gradients just made, in the model's width" if recipe.method in OWN_WEIGHTS else "the largest matrix in 16 bits"
    )
