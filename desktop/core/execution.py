"""How a recipe is carried out: what is kept, worked out again or fetched. It changes memory and time, never the result.

Each block of the model has a letter:

- ``K`` keeps everything for the backward pass,
- ``M`` keeps the attention part and works the MLP out again,
- ``R`` keeps only the block's input and works all of it out again (Chen et al., arXiv 1604.06174),
- ``O`` is ``R`` with that input waiting in the PC's memory.

A recipe writes them as runs from the first block to the last, ``R20 K12``; one letter alone stands for all blocks.
"""

from __future__ import annotations

import itertools
from typing import Literal

import msgspec

from desktop.core.recipe import Recipe

LETTERS = "KMRO"
MOST_SPLITS = 64
LONG_ROW = 2048
"""Tokens of a row from which an MLP in tiles saves anything worth its smaller products."""
Rung = Literal["recompute_mlp", "recompute", "shorter_rows", "offload", "streaming", "tiles"]


class Execution(msgspec.Struct, frozen=True, kw_only=True):
    """The way of computing at work. `blocks` has one letter for each block; `split`: into how many parts of about equal
    length each packed row is cut, its examples staying whole; the other values are those of `Recipe`."""

    blocks: str
    split: int = 1
    embeddings_in_ram: bool = False
    mlp_tile: int = 0
    streaming: bool = False
    stream_buffers: int = 3


class Room(msgspec.Struct, frozen=True):
    """What a run could still do without: whether rows hold more than one example at `split`, whether the base is in
    4 bits, whether it trains on a card (beside which there is other memory), tokens of a full row, whether embedding or
    head learn (then they stay on the card)."""

    can_split: bool
    four_bit: bool
    on_card: bool
    row_tokens: int
    embeddings_learn: bool = False


def execution_of(recipe: Recipe, layers: int) -> Execution:
    """How the recipe says that a model of `layers` blocks is to be computed."""
    return Execution(
        blocks=letters(recipe.recompute, layers),
        embeddings_in_ram=recipe.embeddings_in_ram,
        mlp_tile=recipe.mlp_tile,
        streaming=recipe.streaming,
        stream_buffers=recipe.stream_buffers,
    )


def letters(policy: str, layers: int) -> str:
    """A letter for each of `layers` blocks. Counts that do not add up are taken from the last block backwards, the rest
    goes as the first run says."""
    runs = [(run[0], run[1:]) for run in policy.split(" ")]
    if len(runs) == 1:
        return runs[0][0] * layers
    whole = "".join(letter * int(count or 1) for letter, count in runs)
    return (runs[0][0] * layers + whole)[-layers:] if layers else ""


def policy(blocks: str) -> str:
    """`blocks` as a recipe writes it: ``RRKK`` as ``R2 K2``, ``KKKK`` as ``K``."""
    runs = [(letter, len(list(group))) for letter, group in itertools.groupby(blocks)]
    if len(runs) <= 1:
        return runs[0][0] if runs else "K"
    return " ".join(f"{letter}{count}" for letter, count in runs)


def step_down(now: Execution, room: Room) -> tuple[Rung, Execution] | None:
    """The next thriftier way, and what it does; None when there is none left.

    In this order: work out more again, cut rows into parts, put waiting inputs and embeddings into the PC's memory, let
    the weights wait there too, and at last MLPs in tiles. Each keeps examples and gradient of a step the same.
    """
    change = msgspec.structs.replace
    if "K" in now.blocks:
        return "recompute_mlp", change(now, blocks=now.blocks.replace("K", "M"))
    if "M" in now.blocks:
        return "recompute", change(now, blocks=now.blocks.replace("M", "R"))
    if room.can_split and now.split < MOST_SPLITS:
        return "shorter_rows", change(now, split=2 * now.split)
    away = not room.embeddings_learn
    if room.on_card and not (now.embeddings_in_ram is away and set(now.blocks) <= {"O"}):
        return "offload", change(now, blocks="O" * len(now.blocks), embeddings_in_ram=away)
    if room.on_card and room.four_bit and not now.streaming:
        return "streaming", change(now, streaming=True)
    tile = now.mlp_tile or room.row_tokens
    if tile >= LONG_ROW:
        return "tiles", change(now, mlp_tile=tile // 2)
    return None
