"""Which examples share a row of tokens: arithmetic on lengths alone, the same on every machine for the same seed."""

from __future__ import annotations

import itertools
from bisect import bisect_left, insort
from collections.abc import Sequence
from random import Random

OPEN_ROWS = 64
"""Rows kept open while packing. More fill little better; fewer leave more of each row empty."""


def epoch_rows(
    lengths: Sequence[int], row: int, seed: int, epoch: int, members: Sequence[int] | None = None
) -> list[list[int]]:
    """The rows of one epoch: every example exactly once, or every one of `members`, each row at most `row` tokens, in a
    seeded order.

    Online best fit: examples come in the permutation seeded by (seed, epoch), each goes into the fullest open row that
    still has room for it; when too many rows are open, the fullest is closed. Johnson (1973) shows best fit never needs
    more than 1.7 times the fewest rows; for examples much shorter than a row it fills above 95 %. Lengths must be
    within 1 … row.
    """
    random = Random(f"{seed}/{epoch}")
    order = list(range(len(lengths)) if members is None else members)
    random.shuffle(order)
    rows: list[list[int]] = []
    open_rows: list[tuple[int, int]] = []  # (tokens left, index into rows), fullest first
    for example in order:
        length = lengths[example]
        place = bisect_left(open_rows, (length, -1))
        if place < len(open_rows):
            left, index = open_rows.pop(place)
            rows[index].append(example)
        else:
            left, index = row, len(rows)
            rows.append([example])
        if left > length:
            insort(open_rows, (left - length, index))
        if len(open_rows) > OPEN_ROWS:
            open_rows.pop(0)
    random.shuffle(rows)
    return rows


def documents_of(lengths: Sequence[int], documents: Sequence[int], wanted: float, seed: int, epoch: int) -> list[int]:
    """Which of `documents` go along with the examples of an epoch, so that they have about `wanted` tokens: the next
    ones of a seeded permutation that is gone through again and again, so that none comes twice before all have come
    once."""
    if not documents:
        return []
    order = list(documents)
    Random(f"{seed}/documents").shuffle(order)
    # Laid end to end again and again; an epoch takes those that begin within its stretch.
    starts = [0, *itertools.accumulate(lengths[index] for index in order)]
    whole, first = starts.pop(), wanted * epoch
    lap, place = divmod(bisect_left(starts, first % whole) + int(first // whole) * len(order), len(order))
    found: list[int] = []
    while lap * whole + starts[place] < first + wanted and len(found) < len(order):
        found.append(order[place])
        lap, place = (lap, place + 1) if place + 1 < len(order) else (lap + 1, 0)
    return found


def split_row(lengths: Sequence[int], chosen: Sequence[int], parts: int) -> list[list[int]]:
    """The examples of one row in at most `parts` groups of about equal length, each example whole.

    Longest first, each into the shortest group so far (Graham 1969: at most 4/3 of the best); within a group the order
    of the row stays.
    """
    if parts <= 1 or len(chosen) <= 1:
        return [list(chosen)]
    groups: list[tuple[int, list[int]]] = [(0, []) for _ in range(min(parts, len(chosen)))]
    for place in sorted(range(len(chosen)), key=lambda at: (-lengths[chosen[at]], at)):
        shortest = min(range(len(groups)), key=lambda group: (groups[group][0], group))
        total, places = groups[shortest]
        groups[shortest] = (total + lengths[chosen[place]], [*places, place])
    return [[chosen[place] for place in sorted(places)] for _, places in groups]


def fill(lengths: Sequence[int], rows: Sequence[Sequence[int]], row: int) -> float:
    """Share of the rows' room that holds tokens, 0 … 1."""
    return sum(lengths) / (len(rows) * row) if rows else 0.0
