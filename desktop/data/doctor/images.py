"""What is found among images: those that are there more than once, and what their labels tell. Checks of texts do not
apply; equal images are told by the `hash` of their rows."""

from __future__ import annotations

from collections import Counter

import numpy as np
import numpy.typing as npt
from xxhash import xxh3_64_intdigest

from desktop.core.datasets import Finding, Severity
from desktop.data.doctor.alike import later_equals, write_clusters
from desktop.data.doctor.fixes import FIX_OF
from desktop.data.doctor.labels import labels_among, look_at_labels
from desktop.data.doctor.overall import Found, look_at_amount
from desktop.data.store import RowStore


def examine_images(store: RowStore, held_out: RowStore | None) -> list[Found]:
    """All findings with the numbers of their rows (ascending), in no order, and ``check/clusters.u32``, by which equal
    images land on the same side."""
    pixels: npt.NDArray[np.uint64] = store.column("hash").to_numpy()
    labels = [row.example.answer for _, rows in store.batches() for row in rows]
    keys = np.array([xxh3_64_intdigest(label.strip().encode()) for label in labels], np.uint64)
    firsts = later_equals(pixels)
    (store.folder / "check").mkdir(exist_ok=True)
    write_clusters(store.folder, firsts.astype(np.uint32))
    found = [*_repeated(firsts, keys), *look_at_amount("image", len(store), 0), *_one_label(labels)]
    names = labels_among(store, keys, "label")
    if names and len(names) > 1:
        found += look_at_labels(keys, names)
    if held_out is not None and len(held_out):
        leaked = np.flatnonzero(np.isin(pixels, held_out.column("hash").to_numpy()))
        found += _finding("leak.exact", "serious", leaked, held_out=len(held_out))
    return found


def _repeated(firsts: npt.NDArray[np.generic], keys: npt.NDArray[np.uint64]) -> list[Found]:
    """Images that are there again, and those that are there with several labels."""
    later = np.flatnonzero(firsts != np.arange(len(firsts)))
    torn = np.unique(firsts[later[keys[later] != keys[firsts[later].astype(np.int64)]]])
    conflicts = np.flatnonzero(np.isin(firsts, torn))
    repeated = later[~np.isin(firsts[later], torn)]
    return [
        *_finding("image.two_labels", "serious", conflicts, images=len(torn)),
        *_finding("duplicate.exact", "look", repeated, share=round(100 * len(repeated) / max(1, len(firsts)), 1)),
    ]


def _one_label(labels: list[str]) -> list[Found]:
    counts = Counter(labels)
    if len(counts) != 1:
        return []
    return [(Finding("image.one_label", "serious", len(labels), {"label": next(iter(counts))}), range(len(labels)))]


def _finding(code: str, severity: Severity, rows: npt.NDArray[np.generic], **values: str | int | float) -> list[Found]:
    if not len(rows):
        return []
    return [(Finding(code, severity, len(rows), values, FIX_OF[code]), rows.tolist())]
