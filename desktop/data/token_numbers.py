"""What there is to say about the lengths of a dataset's rows: figures, a histogram, what is cut at a length."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np

from desktop.core.datasets import Cut, Shape, ShapeTokens, TokenNumbers

REFUSED = -1
"""The length of a conversation that the template does not accept."""
BARS = 40
"""Of the histogram, about."""
EXACT = 4096
"""Up to this length each one has a place of its own in the table of `TokenNumbers`."""
Lengths = Any
"""A numpy array of whole numbers."""


class Counted(NamedTuple):
    """What `count_store` keeps of each row."""

    lengths: Lengths
    shapes: Lengths


SHAPES: tuple[Shape, ...] = ("chat", "preference", "rated", "text")
"""The shapes that a stored row can be told to have; a pair or a text with its label is a conversation by then."""


def numbers_of(counted: Counted, refusal: str, *, plain: bool, around: int = 0) -> TokenNumbers:
    """The figures and the table over what was counted."""
    there = counted.lengths != REFUSED
    lengths, shapes = counted.lengths[there], counted.shapes[there]
    ordered = np.sort(lengths)
    edges, counts = _histogram(ordered)
    total = int(lengths.sum(dtype=np.int64))
    return TokenNumbers(
        rows=len(there),
        refused=int((~there).sum()),
        refusal=refusal,
        total=total,
        mean=total / max(1, len(lengths)),
        p50=_rank(ordered, 0.5),
        p95=_rank(ordered, 0.95),
        longest=_rank(ordered, 1.0),
        edges=edges,
        counts=counts,
        shapes=_by_shape(lengths, shapes),
        plain_template=plain,
        around=around,
        **_table(lengths[shapes != SHAPES.index("text")]),
    )


def _rank(ordered: Lengths, share: float) -> int:
    """Nearest rank: the smallest length that `share` of the rows do not exceed; 0 without rows."""
    return int(ordered[max(0, math.ceil(share * len(ordered)) - 1)]) if len(ordered) else 0


def _by_shape(lengths: Lengths, shapes: Lengths) -> dict[Shape, ShapeTokens]:
    found = {}
    for number, shape in enumerate(SHAPES):
        of_shape = lengths[shapes == number]
        if len(of_shape):
            found[shape] = ShapeTokens(len(of_shape), int(of_shape.sum(dtype=np.int64)))
    return found


def _histogram(ordered: Lengths) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Bars of one round width (1, 2 or 5 times a power of ten) over nearly all rows, and one over the longest."""
    if not len(ordered):
        return (), ()
    lowest, usual, longest = int(ordered[0]), _rank(ordered, 0.99), int(ordered[-1])
    step = max(1, usual - lowest + 1) / BARS
    power = 10 ** math.floor(math.log10(max(step, 1)))
    width = next(power * times for times in (1, 2, 5, 10) if power * times >= step)
    edges = list(range(lowest // width * width, usual + width, width))
    if edges[-1] <= longest:
        edges.append(longest + 1)
    places = np.searchsorted(ordered, edges)
    return tuple(edges), tuple(np.diff(places).tolist())


def _table(lengths: Lengths) -> dict[str, tuple[int, ...]]:
    """How many rows have which length, see `TokenNumbers`."""
    wide = lengths.astype(np.int64)
    octave = np.floor(np.log2(np.maximum(wide - 1, 1))).astype(np.int64)
    width = np.where(wide <= EXACT, 1, 1 << np.maximum(octave - 9, 0))
    _, place = np.unique(-(-wide // width) * width, return_inverse=True)
    rows = np.bincount(place) if len(wide) else wide
    longest, tokens = np.zeros_like(rows), np.zeros_like(rows)
    np.maximum.at(longest, place, wide)
    np.add.at(tokens, place, wide)
    columns = {"lengths": longest, "length_rows": rows, "length_tokens": tokens}
    return {name: tuple(column.tolist()) for name, column in columns.items()}


def truncated(lengths: Lengths, context_length: int) -> Cut:
    """How many of the examples are longer than the context, and the tokens they lose."""
    over = lengths[lengths > context_length].astype(np.int64) - context_length
    return Cut(len(over), int(over.sum()))
