"""Putting free memory to use: how many blocks of a model may keep what the backward pass needs, and what that saves.

Memory grows all but evenly with the number of blocks that keep more, so a few estimates find the number.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from desktop.core.execution import letters, policy
from desktop.core.memory import estimate, totals
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


def quickest(recipes: Sequence[tuple[Recipe, int]], model: ModelSpec, limit: float) -> Recipe:
    """Of recipes (each with the bytes it needs) that differ in their rows alone, all of which fit into `limit` bytes,
    the one that is quickest once its blocks are filled up, filled up."""
    first, needed = recipes[0]
    if len(recipes) == 1:
        return filled(first, model, limit, needed)
    keep, attention = (_more(first, needed, model, letter) / first.row_tokens for letter in "KM")

    def expected(one: tuple[Recipe, int]) -> float:
        recipe, needed = one
        room = limit - needed
        kept = max(0, min(model.layers, int(room / max(1.0, keep * recipe.row_tokens))))
        room -= kept * keep * recipe.row_tokens
        halves = max(0, min(model.layers - kept, int(room / max(1.0, attention * recipe.row_tokens))))
        return _cost(recipe, model.layers - kept - halves + MLP_AGAIN * halves, model.layers)

    recipe, needed = min(recipes, key=expected)
    return filled(recipe, model, limit, needed)


def filled(recipe: Recipe, model: ModelSpec, limit: float, needed: int) -> Recipe:
    """The recipe with as many of the last blocks as fit into `limit` bytes keeping everything, then as many before them
    keeping their attention. The last blocks are let go of first in the backward pass. A recipe that says block by block
    what is kept, or keeps everything, is left as it is. `needed` are the bytes that it needs as it is."""
    last = recipe.recompute
    if last not in ("R", "O") or not model.layers:
        return recipe

    total = totals(model, recipe)

    def most(letter: str, behind: str, needed: int) -> tuple[str, int]:
        """As many blocks of `letter` before those `behind` as fit, and what that needs."""
        room = model.layers - len(behind)

        def size(count: int) -> int:
            return total(last * (room - count) + letter * count + behind)

        count, needed = _most_within(size, room, limit, needed)
        return letter * count + behind, needed

    blocks, _ = most("M", *most("K", "", needed))
    return msgspec.structs.replace(recipe, recompute=policy(last * (model.layers - len(blocks)) + blocks))


def _most_within(size: Callable[[int], int], most: int, limit: float, none: int) -> tuple[int, int]:
    """The largest number up to `most` with ``size(number) <= limit``, and that size; `none` is ``size(0)``, which fits.
    Sizes grow, and nearly evenly, so each guess lies where the limit would be if they did."""
    if not most or (above := size(most)) <= limit:
        return most, (above if most else none)
    low, high, below = 0, most, none
    while high - low > 1:
        share = (limit - below) / max(1, above - below)
        guess = max(low + 1, min(high - 1, low + int(share * (high - low))))
        found = size(guess)
        if found <= limit:
            low, below = guess, found
        else:
            high, above = guess, found
    return low, below


def _more(recipe: Recipe, needed: int, model: ModelSpec, letter: str) -> float:
    """Bytes that a block of `letter` takes beyond what it does now, on average."""
    every = msgspec.structs.replace(recipe, recompute=letter)
    return (estimate(model, every).total - needed) / max(1, model.layers)
