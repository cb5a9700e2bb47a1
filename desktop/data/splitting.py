"""Which rows train and which are held out. Equal and nearly equal rows always land on the same side, so that no
held-out example was trained on under another spelling."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np

from desktop.core.datasets import Split

TRAIN, HELD_OUT, LEFT_OUT = 0, 1, 2
Array = Any
"""A numpy array; numpy is not followed by the type check."""


def sides(split: Split, keep: Array, likeness: Array, values: Sequence[str] | None) -> Array:
    """A side for each row.

    `keep` says which rows are not left out by a fix, `likeness` gives equal and nearly equal rows the same number, and
    `values` are what the split goes by: the group, the time, or the label of each row. At least one row trains.
    """
    found: Array = np.full(len(keep), LEFT_OUT, np.uint8)
    found[keep] = TRAIN
    if split.how in ("none", "file") or not split.share or keep.sum() < 2:
        return found
    if split.how == "time" and values is not None:
        held = _latest_said(split.share, keep, likeness, values)
    elif split.how == "group" and values is not None:
        held = _by_groups(split, keep, _joined(likeness, _numbered(values)))
    elif split.stratified and values is not None:
        held = _stratified(split, keep, likeness, values)
    else:
        held = _by_groups(split, keep, likeness)
    found[held & keep] = HELD_OUT
    return found


def _by_groups(split: Split, keep: Array, groups: Array) -> Array:
    """Whole groups in a seeded order until the share is reached; the last one goes where it comes closer."""
    held: Array = np.zeros(len(keep), bool)
    numbers, sizes = np.unique(groups[keep], return_counts=True)
    if len(numbers) < 2:
        return held
    order = list(range(len(numbers)))
    random.Random(split.seed).shuffle(order)
    wanted = max(1, round(keep.sum() * split.share))
    taken = 0
    chosen: list[Any] = []
    for index in order:
        if len(chosen) == len(numbers) - 1:
            break
        over = taken + sizes[index] - wanted
        # A huge group would take far more than was asked for: it trains.
        if over > 0 and (chosen or over > wanted) and over > wanted - taken:
            continue
        chosen.append(numbers[index])
        taken += int(sizes[index])
        if taken >= wanted:
            break
    return np.isin(groups, np.array(chosen, dtype=groups.dtype)) & keep


def _stratified(split: Split, keep: Array, likeness: Array, labels: Sequence[str]) -> Array:
    """Each label gives its share; near-equal rows with different labels go with the first of them."""
    numbers = _numbered(labels)
    first_label: Array = np.zeros(int(likeness.max(initial=0)) + 1, np.int64)
    first_label[likeness[::-1]] = numbers[::-1]
    strata = first_label[likeness]
    held: Array = np.zeros(len(keep), bool)
    for label in np.unique(strata[keep]):
        mine = keep & (strata == label)
        if round(mine.sum() * split.share) >= 1:
            held |= _by_groups(split, mine, likeness)
    return held if held.any() else _by_groups(split, keep, likeness)


def _latest_said(share: float, keep: Array, likeness: Array, times: Sequence[str]) -> Array:
    """The latest rows without what was said earlier, too, which was learned. Where all of it was, what was said first
    the latest, with all its repetitions."""
    sort_key = time_key(times)
    moments = [sort_key(time) if time.strip() else None for time in times]
    held = _latest(share, keep, moments)
    held &= ~np.isin(likeness, likeness[keep & ~held])
    if (held & keep).any():
        return held
    first: dict[int, Any] = {}
    for place in np.flatnonzero(keep).tolist():
        like, moment = int(likeness[place]), moments[place]
        known = first.setdefault(like, moment)
        first[like] = None if moment is None or known is None else min(known, moment)
    return _latest(share, keep, [first.get(like) for like in likeness.tolist()])


def _latest(share: float, keep: Array, moments: Sequence[Any]) -> Array:
    """The latest rows; those of the same moment stay together. Rows without a time train."""
    order = sorted((n for n in np.flatnonzero(keep).tolist() if moments[n] is not None), key=lambda n: moments[n])
    held: Array = np.zeros(len(keep), bool)
    if len(order) < 2:
        return held
    border: Any = moments[order[-max(1, round(len(order) * share))]]
    held[[n for n in order if moments[n] >= border]] = True
    return held if not (held[keep]).all() else np.zeros(len(keep), bool)


def time_key(times: Sequence[str]) -> Callable[[str], Any]:
    """How times are put in order: as numbers if all of them are, as days where all begin with one as tables write it
    (``31.01.2026``, ``1/31/2026 10:15 PM``), else as text, which is right for ISO dates."""
    given = [time.strip() for time in times if time.strip()]
    try:
        for time in given:
            float(time)
    except ValueError:
        days = [_DAY.match(time) for time in given]
        if not all(days):
            return str
        # 3/4 may be either; one day after the 12th tells for all. With dots the day comes first everywhere.
        second = any(day and int(day[3]) > 12 for day in days)
        first = any(day and (day[2] == "." or int(day[1]) > 12) for day in days)
        return partial(_moment, day_first=first or (not second and any(day and day[2] == "-" for day in days)))
    return float


_DAY = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b[, T]*(?:(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*([AaPp])?")


_LAST_CENTURY = 70
"""From here on years of two digits are those of the last one."""


def _moment(time: str, day_first: bool) -> tuple[int, ...]:
    found = _DAY.match(time.strip())
    if found is None:
        return ()
    one, _, other, year, hour, minute, second, half = found.groups()
    day, month = (one, other) if day_first else (other, one)
    hours = int(hour or 0) % 12 + 12 * (half.lower() == "p") if half else int(hour or 0)
    century = 0 if len(year) == 4 else 1900 if int(year) >= _LAST_CENTURY else 2000
    return century + int(year), int(month), int(day), hours, int(minute or 0), int(second or 0)


def _numbered(values: Sequence[str]) -> Array:
    known: dict[str, int] = {}
    return np.fromiter((known.setdefault(value, len(known)) for value in values), np.int64, len(values))


def _joined(first: Array, second: Array) -> Array:
    """Groups such that rows alike in either way are in the same one."""
    parent = list(range(int(first.max(initial=-1)) + 1 + int(second.max(initial=-1)) + 1))
    offset = int(first.max(initial=-1)) + 1

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for one, other in zip(first.tolist(), second.tolist()):
        a, b = root(one), root(offset + other)
        if a != b:
            parent[max(a, b)] = min(a, b)
    return np.fromiter((root(node) for node in first.tolist()), np.int64, len(first))
