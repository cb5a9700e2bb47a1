"""The memory that a row takes on its way through the model and back, at its fullest moment. Bytes throughout.

The weights, the adapter and its optimizer lie still. What moves is fullest either when the loss is worked out, with
everything kept that the blocks keep, or in the backward pass of one block: what the blocks before it keep, all that it
kept or worked out again itself, and what its backward pass has in hand. Which one, `fullest` finds by looking at all.

`benchmarks/memory_fake.py` compares this with transformers' own modules under our step.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import msgspec

from desktop.core.architectures import Build, Matrix, Sizes, plain_build, plain_matrices
from desktop.core.execution import letters
from desktop.core.models import ModelSpec
from desktop.core.recipe import Recipe

LOGITS_CHUNK = 64_000_000
"""Largest 32-bit logits the loss keeps at once; a few hundred rows of a common vocabulary, enough for full speed."""
NORM_STEPS = {"lean": 16, "wide": 20, "layer": 2}
"""Bytes per number of its input that the backward pass of a norm holds: four 32-bit copies in ours, five where autograd
goes through x², its mean, the root and two products, the result alone in torch's LayerNorm."""
SCORES = 6
"""Bytes per score that the backward pass of attention in full holds beside what was kept: the gradients before and
behind softmax in 32 bits, less the shares in the model's width that are done with."""


class Moment(msgspec.Struct, frozen=True):
    """What a moment of a row takes: kept and worked out again by blocks, by head and loss, in dequantised weights, and
    in gradients of the adapter."""

    blocks: int
    logits: int
    workspace: int
    gradients: int

    @property
    def total(self) -> int:
        """All of it."""
        return self.blocks + self.logits + self.workspace + self.gradients


class BlockBytes(msgspec.Struct, frozen=True):
    """Bytes of one block: what it keeps by letter, `whole` what it has kept or worked out again, and what its backward
    pass holds beside it; the latter without what is dequantised, and that."""

    kept: dict[str, int]
    whole: int
    in_hand: int
    dequantised: int
    behind: int
    """Fullest before the MLP's own backward pass: in a norm behind it. With letter `M` the MLP is not there yet."""


def width(recipe: Recipe) -> int:
    """Bytes of one number in the recipe's precision."""
    return 4 if recipe.precision == "fp32" else 2


def sizes_of(model: ModelSpec) -> Sizes:
    """The widths of a model."""
    queries, keys = model.heads * model.head_dim, model.kv_heads * model.head_dim
    return Sizes(hidden=model.hidden, queries=queries, keys=keys, inner=model.intermediate)


def build_of(model: ModelSpec) -> Build:
    """How the model's blocks are built; like Llama's if its description does not say."""
    return model.build or plain_build(model.model_type, sizes_of(model))


def matrices_of(model: ModelSpec) -> tuple[Matrix, ...]:
    """The model's linear layers; like Llama's if its description does not say."""
    return model.matrices or plain_matrices(sizes_of(model), model.layers)


def adapted(model: ModelSpec, recipe: Recipe) -> list[Matrix]:
    """The linear layers that get an adapter."""
    return [m for m in matrices_of(model) if recipe.layers == "all_linear" or m.place == "qkvo"]


def fullest(model: ModelSpec, recipe: Recipe, gradients: int) -> Moment:
    """The moment of a full row that takes most; `gradients` are the bytes of all of the adapter's."""
    blocks = letters(recipe.recompute, model.layers)
    found = moments(model, recipe, gradients, block_bytes(model, recipe), blocks)
    return max(found, key=lambda moment: moment.total)


def moments(model: ModelSpec, recipe: Recipe, gradients: int, block: BlockBytes, blocks: str) -> Iterator[Moment]:
    """All moments of a full row that may be its fullest, with these letters for its blocks."""
    build, tokens, wide = build_of(model), recipe.row_tokens, width(recipe)
    stream = wide * model.hidden * tokens  # the hidden states of a row, and their gradient
    normed = stream * (4 // wide if build.norm == "wide" else 1)
    below = 2 * wide * model.head_dim * tokens  # sines and cosines
    if build.begins_with_norm and blocks[:1] in ("K", "M"[: build.has_mlp]):
        below -= normed  # nothing before it learns
    # with several rows to a step, the gradients of the first are there when the second goes through
    steady, layers, index = recipe.accumulation > 1, model.layers, 0
    for letter, run in itertools.groupby(blocks):
        count = len(list(run))
        # all that grows or shrinks within blocks of one letter does so evenly, so first and last tell of all
        for step in {0, count - 1}:
            before = below + step * block.kept[letter] + stream
            done = gradients if steady else gradients * (layers - index - step - 1) // layers
            yield Moment(before + block.whole + block.in_hand, 0, block.dequantised, done)
            there = block.kept["M"] if letter == "M" and build.has_mlp else block.whole
            yield Moment(before + there + block.behind, 0, 0, done)
        below += count * block.kept[letter]
        index += count
    now = gradients if steady else 0
    yield Moment(below + normed, logits_bytes(model, recipe), 0, now)
    yield Moment(below + normed + stream + NORM_STEPS[build.norm] * model.hidden * tokens, 0, 0, now)
    yield Moment(0, 0, 0, gradients)


def block_bytes(model: ModelSpec, recipe: Recipe) -> BlockBytes:
    """What one block of the model keeps and needs, for a row of the recipe's length.

    Kept, by letter: everything (`K`), that without what is inside the MLP (`M`), the input alone (`R`), nothing on the
    card (`O`). The adapter's matrices in the recipe's width are kept along with their products.
    """
    build, tokens, wide = build_of(model), recipe.row_tokens, width(recipe)
    stream = wide * model.hidden * tokens
    # without an adapter on them, the MLP's layers keep no input
    frozen = recipe.layers == "attention"
    attention = tokens * (wide * build.attention + 4 * build.attention_32) + _attention(model, recipe)
    attention -= stream if frozen and build.begins_with_norm else 0
    attention += _products(model, recipe, ("qkvo", "attention")) + _unfused(model, recipe, 2 * model.hidden, False)
    stack = 0 if frozen else wide * build.expert_stack
    mlp = (
        tokens * wide * (build.mlp - (build.inner if frozen and build.mlp > build.inner else 0))
        + stack
        + _products(model, recipe, ("mlp",))
    )
    mlp += _unfused(model, recipe, build.inner, True)
    part = 1.0
    if recipe.mlp_tile and recipe.mlp_tile < tokens and build.has_mlp:
        part = recipe.mlp_tile / tokens
    whole = attention + int(mlp * part)
    kept = {"K": whole if part == 1.0 else attention, "M": attention if build.has_mlp else stream, "R": stream}
    kept["O"] = 0 if recipe.device == "cuda" else stream
    in_hand, dequantised = _in_hand(model, recipe, part, int(mlp * part))
    behind = NORM_STEPS[build.norm] * model.hidden * tokens + stream if build.norm_after_mlp else 0
    return BlockBytes(kept, whole, in_hand, dequantised, behind)


def _products(model: ModelSpec, recipe: Recipe, places: tuple[str, ...]) -> int:
    """What the LoRA products of a block keep beside their inputs: A and B in the model's width, X Aᵀ, and which inputs
    dropout left out."""
    wide, tokens = width(recipe), recipe.row_tokens
    chosen = [m for m in adapted(model, recipe) if m.place in places]
    copies = recipe.rank * sum(m.count * (m.rows + m.columns) for m in chosen) if wide == 2 else 0
    inner = recipe.rank * tokens * sum(m.count for m in chosen)
    dropped = tokens * sum(m.count * m.columns for m in chosen) if recipe.dropout else 0
    found = wide * (copies + inner + dropped) // max(1, model.layers)
    if "mlp" in places and recipe.layers == "all_linear":
        found += wide * recipe.rank * build_of(model).expert_inputs_outputs
    return found


def _unfused(model: ModelSpec, recipe: Recipe, inputs: int, mlp: bool) -> int:
    """What peft's own products keep more than ours: their inputs in 32 bits instead of `inputs` numbers in the model's
    width; with DoRA what base and adapter give, too."""
    build = build_of(model)
    if not (recipe.dora or not build.four_bit or (build.transposed and recipe.quantisation == "none")):
        return 0
    chosen = [m for m in adapted(model, recipe) if (m.place == "mlp") == mlp]
    each = sum(m.count * (4 * (m.rows if build.transposed else m.columns)) for m in chosen)
    if recipe.dora:
        each += sum(m.count * m.rows * (4 + width(recipe)) for m in chosen)
    return recipe.row_tokens * max(0, each // max(1, model.layers) - width(recipe) * inputs)


def _attention(model: ModelSpec, recipe: Recipe) -> int:
    """What attention keeps beside q, k, v and its output: one number per head and token by torch's variable-length
    kernel; where that cannot be used, keys and values repeated for every head and examples sorted by length; where
    scores are capped, the scores."""
    q, kv = model.heads * model.head_dim, model.kv_heads * model.head_dim
    tokens, wide = recipe.row_tokens, width(recipe)
    build = build_of(model)
    if build.scores:
        each = wide if build.scores == "eager" else 4 + 4 + wide
        scores = tokens * recipe.context_length * model.heads * each
        return scores + recipe.context_length**2 + tokens * wide * (4 * q - 2 * q - 2 * kv)
    if recipe.device == "cpu":
        # attention works in 32 bits there, with keys and values repeated for each head
        return tokens * 4 * 4 * q
    if recipe.precision != "bf16" or model.head_dim > 256:
        return tokens * wide * (5 * q - 2 * q - 2 * kv)
    return tokens * 4 * model.heads


def _largest(model: ModelSpec, recipe: Recipe) -> tuple[int, int]:
    """Bytes of the largest matrix of an MLP that leads out of it, and of the largest one of all, in the model's width,
    if they have to be dequantised on the card."""
    if recipe.quantisation == "none" or recipe.device == "cpu" or not build_of(model).four_bit:
        return 0, 0
    found = matrices_of(model)
    out = max((m.size for m in found if m.place == "mlp" and m.columns > m.rows), default=0)
    return width(recipe) * out, width(recipe) * max((m.size for m in found), default=0)


def _in_hand(model: ModelSpec, recipe: Recipe, part: float, mlp: int) -> tuple[int, int]:
    """What the backward pass of a block holds beside all that was kept, at its fullest: without and with what is
    dequantised. It goes through the MLP from behind, which lets go of `mlp` bytes, then through attention."""
    build, sizes, tokens, wide = build_of(model), sizes_of(model), recipe.row_tokens, width(recipe)
    stream, inner = wide * sizes.hidden * tokens, int(wide * build.inner * tokens * part)
    out, widest = _largest(model, recipe)
    stack = wide * build.expert_stack // 3 if recipe.layers == "all_linear" else 0
    moments = [(inner + stack, out), (2 * inner + stack, 0), (2 * inner + 2 * stream - mlp, widest)]
    attention = tokens * (4 * sizes.queries + wide * (3 * sizes.queries + 2 * sizes.keys))
    if build.scores:
        attention = tokens * recipe.context_length * model.heads * SCORES
    moments.append((attention + stream - mlp, 0))
    in_hand, dequantised = max(moments, key=sum)
    return in_hand + (stream if build.scaled else 0), dequantised


def logits_bytes(model: ModelSpec, recipe: Recipe) -> int:
    """Head and loss go through the labelled tokens a chunk at a time. While a chunk's logits and their exponentials are
    worked out, the shares of the one before it are still there; capped logits take two more. Beside them the hidden
    states of all labelled tokens and their gradient. Upper bound: every token labelled."""
    tokens, wide = recipe.row_tokens, width(recipe)
    whole = 4 * tokens * model.vocabulary
    slope = 4 if recipe.precision == "fp16" else wide  # fp16 would lose small gradients
    states = tokens * model.hidden * (wide + slope)
    if recipe.embeddings_in_ram and recipe.device == "cuda":
        # all tokens at once, a piece of the vocabulary at a time (`loss.in_pieces`)
        piece = min(whole, max(LOGITS_CHUNK, 4 * 1024 * tokens))
        return 3 * piece + piece // (4 * tokens) * model.hidden * wide + states + tokens * model.hidden * (4 + wide)
    chunk = min(whole, max(LOGITS_CHUNK, 4 * 16 * model.vocabulary))
    second = min(whole - chunk, chunk)
    capped = 2 * chunk if build_of(model).capped_logits else 0
    return max(2 * chunk, chunk + 2 * second) + capped + states
