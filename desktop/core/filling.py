"""Putting free memory to use: how many blocks of a model may keep what the backward pass needs, and what that saves.

Memory is all but linear in the number of blocks that keep more, so the number follows from two estimates; it is then
tried, for what is rounded or needed once only.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from desktop.core.execution import letters, policy
from desktop.core.memory import estimate
from desktop.core.models import ModelSpec
from desktop.core.recipe import Recipe

DEQUANTISING = 143.0
"""Tokens that could be computed in the time a row's weights take to be dequantised: 7 per cent of 2,048."""
MLP_AGAIN = 0.6
"""Share of a block's work that its MLP is."""


def cost(recipe: Recipe, layers: int) -> float:
    """How long a token takes, relative to a run that works nothing out again: a third more where whole blocks are (2N
    of 6N FLOPs), three fifths of that for MLPs alone; and each row dequantises every matrix anew, which at 2,048 tokens
    is some 7 per cent of a step on an RTX 4090 (roofline), less the longer the row."""
    blocks = letters(recipe.recompute, layers)
    return _cost(recipe, (len(blocks) - blocks.count("K") - blocks.count("M")) + MLP_AGAIN * blocks.count("M"), layers)


def _cost(recipe: Recipe, again: float, layers: int) -> float:
    fixed = DEQUANTISING / recipe.row_tokens if recipe.quantisation == "nf4" else 0.0
    return (1 + again / max(1, layers) / 3) * (1 + fixed)


def quickest(recipes: Sequence[Recipe], model: ModelSpec, limit: float) -> Recipe:
    """Of recipes that differ in their rows alone, all of which fit into `limit` bytes, the one that is quickest once
    its blocks are filled up, filled up."""
    if len(recipes) == 1:
        return filled(recipes[0], model, limit)
    first = recipes[0]
    keep, attention = (_more(first, model, letter) / first.row_tokens for letter in "KM")

    def expected(recipe: Recipe) -> float:
        room = limit - estimate(model, recipe).total
        kept = max(0, min(model.layers, int(room / max(1.0, keep * recipe.row_tokens))))
        room -= kept * keep * recipe.row_tokens
        halves = max(0, min(model.layers - kept, int(room / max(1.0, attention * recipe.row_tokens))))
        return _cost(recipe, model.layers - kept - halves + MLP_AGAIN * halves, model.layers)

    return filled(min(recipes, key=expected), model, limit)


def filled(recipe: Recipe, model: ModelSpec, limit: float) -> Recipe:
    """The recipe with as many of the last blocks as fit into `limit` bytes keeping everything, then as many before them
    keeping their attention. The last blocks are let go of first in the backward pass. A recipe that says block by block
    what is kept, or keeps everything, is left as it is."""
    last = recipe.recompute
    if last not in ("R", "O") or not model.layers:
        return recipe

    def with_blocks(blocks: str) -> Recipe:
        return msgspec.structs.replace(recipe, recompute=policy(blocks))

    def most(letter: str, behind: str) -> str:
        """As many blocks of `letter` before those `behind` as fit."""
        room = model.layers - len(behind)

        def size(count: int) -> int:
            return estimate(model, with_blocks(last * (room - count) + letter * count + behind)).total

        if not room:
            return behind
        none = size(0)
        count = max(0, min(room, int((limit - none) / max(1, size(1) - none))))
        while count and size(count) > limit:
            count -= 1
        while count < room and size(count + 1) <= limit:
            count += 1
        return letter * count + behind

    blocks = most("M", most("K", ""))
    return with_blocks(last * (model.layers - len(blocks)) + blocks)


def _more(recipe: Recipe, model: ModelSpec, letter: str) -> int:
    """Bytes that one block of `letter` takes beyond what it does now."""
    last = recipe.recompute
    one = msgspec.structs.replace(recipe, recompute=policy(last * (model.layers - 1) + letter))
    return estimate(model, one).total - estimate(model, recipe).total
