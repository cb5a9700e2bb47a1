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

from desktop.core.block_memory import BlockBytes, block_bytes, norm_bytes, norm_steps
from desktop.core.execution import letters
from desktop.core.learning import OWN_WEIGHTS, head_learns, learning_tables, roles
from desktop.core.model_shapes import build_of, matrices_of, width
from desktop.core.models import ModelSpec
from desktop.core.recipe import CLASSIFYING, Recipe

LOGITS_CHUNK = 64_000_000
"""Largest 32-bit logits the loss keeps at once; a few hundred rows of a common vocabulary, enough for full speed."""

EIGHT_BIT_STEP = 22
"""Bytes that AdamW with 8-bit moments takes on a processor for each number of the tensor it changes: both moments, the
scaled gradient, a root and a quotient in 32 bits, and what the first step makes (bitsandbytes 0.50, measured on the
table of SmolLM2, 2026-11-26)."""


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


class Way(msgspec.Struct, frozen=True):
    """What does not change with the letters of the blocks: the role of each (`learning.roles`), the bytes of a block in
    each role, bytes of all gradients, and how many numbers of the embedding and of the head that gives words learn."""

    roles: str
    blocks: dict[str, BlockBytes]
    gradients: int
    embedding: int
    head: int


def way_of(model: ModelSpec, recipe: Recipe, gradients: int) -> Way:
    """The way of a row through this model; `gradients` are the bytes of all that learns."""
    found = roles(model, recipe)
    embedding, head = learning_tables(model, recipe)
    return Way(found, {role: block_bytes(model, recipe, role) for role in set(found)}, gradients, embedding, head)


def fullest(model: ModelSpec, recipe: Recipe, gradients: int) -> Moment:
    """The moment of a full row that takes most; `gradients` are the bytes of all gradients."""
    blocks = letters(recipe.recompute, model.layers)
    found = moments(model, recipe, way_of(model, recipe, gradients), blocks)
    return max(found, key=lambda moment: moment.total)


def moments(model: ModelSpec, recipe: Recipe, way: Way, blocks: str) -> Iterator[Moment]:
    """All moments of a full row that may be its fullest, with these letters for its blocks."""
    build, tokens, wide = build_of(model), recipe.row_tokens, width(recipe)
    stream = wide * model.hidden * tokens  # the hidden states of a row, and their gradient
    below = 2 * wide * model.head_dim * tokens  # sines and cosines
    # with several rows to a step, the gradients of the first are there when the second goes through
    steady, learning = recipe.accumulation > 1, way.roles.count("L")
    tables = 4 * (way.embedding + way.head)
    waiting = _waiting(model, recipe, way)
    started, done = bool(way.embedding), 0
    for (letter, role), run in itertools.groupby(zip(blocks, way.roles, strict=True)):
        count, block = len(list(run)), way.blocks[role]
        if role == "-":
            yield Moment(below + stream + block.in_hand, 0, block.matrices, way.gradients if steady else 0)
            continue
        if not started:
            started = True
            below -= min(block.kept[letter], block.unneeded) if letter in "KM" else 0
        # all that grows or shrinks within blocks of one letter does so evenly, so first and last tell of all
        for step in {0, count - 1}:
            before = below + step * block.kept[letter] + stream
            passed = done + (step + 1 if role == "L" else 0)
            now = way.gradients
            if not steady:
                now = 4 * way.head + (way.gradients - tables) * (learning - passed) // max(1, learning)
            yield Moment(before + block.whole + block.in_hand, 0, block.matrices + waiting, now)
            there = block.kept["M"] if letter == "M" and build.has_mlp else block.whole
            yield Moment(before + there + block.behind, 0, waiting, now)
        below += count * block.kept[letter]
        done += count if role == "L" else 0
    yield from _behind_the_blocks(model, recipe, way, below)
    if way.embedding:
        made = 2 * waiting + wide * way.embedding  # both parts and their sum, if there are two
        yield Moment(2 * stream, 0, made, way.gradients - (0 if steady else 4 * way.embedding))
        yield Moment(stream, 0, wide * way.embedding, way.gradients)
    yield Moment(0, 0, _step_bytes(model, recipe, way), way.gradients)


def _step_bytes(model: ModelSpec, recipe: Recipe, way: Way) -> int:
    """What the optimizer makes for itself while it changes the largest tensor. On a card, and with 32-bit moments,
    nothing is made; on a processor bitsandbytes turns 8-bit moments back into 32 bits."""
    if recipe.device != "cpu" or recipe.optimizer != "adamw_8bit":
        return 0
    matrices = matrices_of(model)
    if recipe.method in OWN_WEIGHTS:
        largest = max((matrix.rows * matrix.columns for matrix in matrices), default=0)
    else:
        largest = recipe.rank * max((max(m.rows, m.columns) for m in matrices if m.place != "beside"), default=0)
    return EIGHT_BIT_STEP * max(way.embedding, way.head, largest)


def _behind_the_blocks(model: ModelSpec, recipe: Recipe, way: Way, below: int) -> Iterator[Moment]:
    """The moments of the last norm, the head and the loss, with `below` bytes kept by the blocks."""
    now = way.gradients if recipe.accumulation > 1 else 0
    learns = recipe.method == "full" or (recipe.method == "layers" and recipe.with_norm)
    normed = norm_bytes(model, recipe, learns) if recipe.method != "head" else 0
    stream = width(recipe) * model.hidden * recipe.row_tokens
    yield Moment(below + normed, logits_bytes(model, recipe), 0, now)
    steps = norm_steps(model, learns) * model.hidden * recipe.row_tokens if recipe.method != "head" else 0
    yield Moment(below + normed + stream + steps, 0, _waiting(model, recipe, way), max(now, 4 * way.head))


def _waiting(model: ModelSpec, recipe: Recipe, way: Way) -> int:
    """Where embedding and head are one learning tensor, the head's part of its gradient, in the model's width, waits
    for the embedding's until the backward pass is at its end."""
    return width(recipe) * way.embedding if not way.head and head_learns(model, recipe) else 0


def logits_bytes(model: ModelSpec, recipe: Recipe) -> int:
    """Head and loss go through the labelled tokens a chunk at a time. While a chunk's logits are made, in both widths,
    the shares of the one before it are still there; then come its exponentials; capped logits take two more. A head
    that learns has its gradient in both widths beside that. And there are the hidden states of all labelled tokens and
    their gradient. Upper bound: every token labelled."""
    tokens, wide = recipe.row_tokens, width(recipe)
    if recipe.objective in CLASSIFYING:
        return wide * tokens * model.hidden  # the gradient of the hidden states, most of it zero
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
    if head_learns(model, recipe):
        words = model.vocabulary * model.hidden
        before = second + second * wide // 4  # shares of the chunk before, and their narrow copy
        return max(4 * words + before + 2 * chunk, (4 + wide) * words + chunk + chunk * wide // 4) + capped + states
    narrow = second // 2 if wide == 2 else 0
    return max(2 * chunk, chunk + second + narrow) + capped + states
