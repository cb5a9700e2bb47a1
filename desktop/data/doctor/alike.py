"""Which rows belong together, from their sketches: clusters, near duplicates, rows near to held-out ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from desktop.core.files import write_bytes
from desktop.data.doctor.likeness import ALIKE, BANDS, Sketches

Rows: TypeAlias = npt.NDArray[np.uint32]
Array: TypeAlias = npt.NDArray[Any]
AT_ONCE = 1 << 16
"""Pairs compared at once: 12 MB of sketches."""
ROUNDS = 64
"""How many different originals are looked for within one cluster."""


def later_equals(keys: npt.NDArray[np.uint64]) -> npt.NDArray[np.int64]:
    """For each row, the first row with the same key."""
    _, first, inverse = np.unique(keys, return_index=True, return_inverse=True)
    return first[inverse].astype(np.int64)


def clusters_of(sketches: Sketches, firsts: npt.NDArray[np.int64]) -> Rows:
    """For each row, the smallest row number of its cluster. `firsts` says which rows are equal (`later_equals`).

    Clusters are transitive: a row near to one that is near to a third is with both. That is what a split needs.
    """
    left, right = _near_pairs(sketches, np.flatnonzero(firsts == np.arange(len(firsts))))
    roots = _united(len(firsts), left, right)
    return roots[firsts].astype(np.uint32)


def near_duplicates(
    sketches: Sketches, clusters: Rows, firsts: npt.NDArray[np.int64], answers: npt.NDArray[np.uint64]
) -> Rows:
    """Rows that are nearly equal to an earlier row which is kept; ascending. Rows exactly equal to one are not among
    them, and short answers (`answers` not 0) must be the same.

    Not transitive: each row is compared with the one it would leave in the data, so that a chain of small changes
    does not carry away rows that have little in common.
    """
    rows = np.flatnonzero(firsts == np.arange(len(firsts)))
    found: list[npt.NDArray[np.int64]] = []
    for _ in range(ROUNDS):
        groups = np.stack([clusters[rows].astype(np.uint64), answers[rows]], axis=1)
        _, first, inverse, counts = np.unique(
            groups, axis=0, return_index=True, return_inverse=True, return_counts=True
        )
        inverse = inverse.reshape(-1)
        others = (counts[inverse] > 1) & (first[inverse] != np.arange(len(rows)))
        if not others.any():
            break
        originals, rows = rows[first[inverse]][others], rows[others]
        alike = _alike(sketches, originals, rows)
        found.append(rows[alike])
        rows = rows[~alike]
    return np.sort(np.concatenate(found)).astype(np.uint32) if found else np.empty(0, np.uint32)


def near_held_out(sketches: Sketches, held_out: Sketches) -> Rows:
    """Rows nearly equal to a held-out row, ascending."""
    count, both = len(held_out.marks), Sketches.joined([held_out, sketches])
    near: Array = np.zeros(len(sketches.marks), bool)
    for band in range(BANDS):
        keys = both.bands[:, band]
        order = np.argsort(keys, kind="stable")  # held-out rows come first within equal keys
        is_held = order < count
        places = np.arange(len(order))
        # The held-out rows nearest before and after in the order, and the first of those with the same key.
        before = np.maximum.accumulate(np.where(is_held, places, 0))
        opened: Array = np.ones(len(order), bool)
        opened[1:] = keys[order][1:] != keys[order][:-1]
        first = np.maximum.accumulate(np.where(opened, places, 0))
        for candidate in (before, first, (first + before) // 2):
            ok = ~is_held & is_held[candidate] & (keys[order[candidate]] == keys[order])
            mine, theirs = order[ok], order[candidate[ok]]
            near[mine[_alike(both, theirs, mine)] - count] = True
    return np.flatnonzero(near).astype(np.uint32)


def write_clusters(folder: Path, clusters: Rows) -> None:
    """Keep the cluster of each row as ``check/clusters.u32``, little-endian."""
    (folder / "check").mkdir(exist_ok=True)
    write_bytes(folder / "check" / "clusters.u32", clusters.astype("<u4").tobytes())


def read_clusters(folder: Path) -> Rows | None:
    """What `write_clusters` kept; None when there is nothing or it is not whole numbers."""
    try:
        return np.frombuffer((folder / "check" / "clusters.u32").read_bytes(), "<u4").astype(np.uint32)
    except (OSError, ValueError):
        return None


def _near_pairs(sketches: Sketches, rows: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.int64], ...]:
    """Pairs of rows that are alike. Not all of them, but enough to connect the rows of each cluster."""
    none: Array = np.empty(0, np.int64)
    lefts, rights = [none], [none]
    for mine, other in _candidates(sketches.bands, rows):
        alike = _alike(sketches, mine, other)
        lefts.append(mine[alike])
        rights.append(other[alike])
    return np.concatenate(lefts), np.concatenate(rights)


def _candidates(
    bands: npt.NDArray[np.uint32], rows: npt.NDArray[np.int64]
) -> Iterator[tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]]:
    """Within each band, every row with the first of those that share its key and with the one before it. They are
    ordered by the next band too, so that twins stand side by side even where very many rows share a key."""
    for band in range(BANDS):
        keys = bands[rows, band]
        order = np.lexsort((bands[rows, (band + 1) % BANDS], keys))
        keys, sorted_rows = keys[order], rows[order]
        same: Array = np.flatnonzero(keys[1:] == keys[:-1]) + 1
        opened: Array = np.ones(len(keys), bool)
        opened[same] = False
        first = np.maximum.accumulate(np.where(opened, np.arange(len(keys)), 0))
        yield sorted_rows[same], sorted_rows[same - 1]
        far = same[first[same] != same - 1]
        yield sorted_rows[far], sorted_rows[first[far]]


def _alike(sketches: Sketches, left: npt.NDArray[np.int64], right: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Which of these pairs are alike."""
    found: Array = np.empty(len(left), bool)
    for start in range(0, len(left), AT_ONCE):
        piece = slice(start, start + AT_ONCE)
        found[piece] = (sketches.marks[left[piece]] == sketches.marks[right[piece]]).mean(axis=1) >= ALIKE
    return found


def _united(count: int, left: npt.NDArray[np.int64], right: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The smallest member of the connected component of each row."""
    roots = np.arange(count)
    while len(left):
        a, b = roots[left], roots[right]
        open_ = a != b
        left, right, a, b = left[open_], right[open_], a[open_], b[open_]
        np.minimum.at(roots, np.maximum(a, b), np.minimum(a, b))
        while (roots[roots] != roots).any():
            roots = roots[roots]
    return roots
