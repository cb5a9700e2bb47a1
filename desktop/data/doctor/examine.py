"""The whole examination of a dataset: rows in pieces side by side, then what only all of them together can tell.

Beside the findings it leaves two small files in the folder of the store:

```
check/clusters.u32     for each row the smallest row number of those equal or nearly equal to it, little-endian
check/languages.json   {"en": 812, "de": 9, "": 33}: rows by language, "" where none was certain; of large datasets
                       with one language, every n-th row
```
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from desktop.core.datasets import Finding, Severity, Shape
from desktop.core.files import write_json
from desktop.data.doctor.alike import clusters_of, later_equals, near_duplicates, near_held_out, write_clusters
from desktop.data.doctor.block import Block, blocks_of
from desktop.data.doctor.fixes import FIX_OF
from desktop.data.doctor.images import examine_images
from desktop.data.doctor.labels import labels_among, look_at_labels
from desktop.data.doctor.likeness import Sketches, Words, common_of
from desktop.data.doctor.look import Request, Seen
from desktop.data.doctor.overall import (
    Found,
    language_counts,
    look_at_amount,
    look_at_languages,
    look_at_leaning,
    look_at_lengths,
)
from desktop.data.doctor.pool import look_at_all, pieces_of
from desktop.data.store import RowStore

Tell = Callable[[float, str], None]
SAMPLE_GROUPS = 8
SAMPLE_ROWS = 4096
"""Rows, spread over the store, in which the groups of words that all rows share are looked for."""
LANGUAGE_ROWS = 200_000
"""Rows of which the language is looked at first, spread over all; of all rows only when those are mixed. Telling the
language takes as long as all other checks together."""
MOSTLY = 0.5
"""Share of one-word answers from which they are the task and not an accident."""
WORST_FIRST: dict[Severity, int] = {"serious": 0, "look": 1, "note": 2}
_SEVERITY: dict[str, Severity] = {
    "answer.empty": "serious", "preference.same": "serious", "leak.exact": "serious", "leak.near": "serious",
    "answer.in_prompt": "note", "duplicate.conflict": "note", "personal.secret": "serious", "personal.card": "serious",
}  # fmt: skip
"""How bad the findings about single rows are; whatever is not named here is worth a look."""


def examine(store: RowStore, *, held_out: RowStore | None, shape: Shape, workers: int, tell: Tell) -> list[Found]:
    """All findings with the numbers of their rows (ascending), worst first, and the two files described above.

    `held_out` is the own held-out file, if there is one; `workers` how many processes may look side by side (small
    datasets are looked at in this one). `tell` hears the share done and what is being done: ``rows``, ``held_out``,
    ``alike``, ``languages``, ``labels``. A person may end it at any time by raising from `tell` or ending the process.

    About 180 bytes of memory a row, and 250 MB for each worker.
    """
    if not len(store):
        return []
    if shape == "image":
        return sorted(examine_images(store, held_out), key=lambda one: WORST_FIRST[one[0].severity])
    reach = 0.9 if held_out is None else 0.8
    step = -(-len(store) // LANGUAGE_ROWS)
    request = Request(shape, common_words(store), language_step=step)
    seen = look_at_all(store, request, workers, lambda share: tell(reach * share, "rows"))
    sketches = Sketches.joined([one.sketches for one in seen])
    found = _by_row(seen, shape, len(store))
    if held_out is not None and len(held_out):
        near = look_at_all(
            held_out, request._replace(checks=("alike",)), workers, lambda share: tell(0.8 + 0.1 * share, "held_out")
        )
        found += _leaks(store, held_out, sketches, Sketches.joined([one.sketches for one in near]))
    tell(0.9, "alike")
    found += _duplicates(store, shape, seen, sketches)
    found += _languages(store, request, seen, workers, tell)
    tell(0.99, "labels")
    found += _overall(store, shape, seen)
    tell(1.0, "labels")
    return sorted(found, key=lambda one: WORST_FIRST[one[0].severity])


def clusters(store: RowStore, workers: int, tell: Tell) -> npt.NDArray[np.uint32]:
    """For each row, the smallest number of the rows equal or nearly equal to it; also kept as ``check/clusters.u32``.

    The same as what `examine` leaves, without the other checks. See `read_clusters` for what was kept.
    """
    request = Request("chat", common_words(store), ("alike",))
    seen = look_at_all(store, request, workers, lambda share: tell(0.9 * share, "rows"))
    found = clusters_of(Sketches.joined([one.sketches for one in seen]), later_equals(_column(store, "hash")))
    write_clusters(store.folder, found)
    tell(1.0, "alike")
    return found


def common_words(store: RowStore) -> Words:
    """The groups of words that many rows share, from a sample spread over the store."""
    pieces = [(piece, group) for piece in pieces_of(store) for group in range(len(piece.groups))]
    step = max(1, len(pieces) // SAMPLE_GROUPS)
    chosen = pieces[::step][:SAMPLE_GROUPS]
    blocks: list[Block] = []
    for piece, group in chosen:
        rows = 0
        for block in blocks_of(piece.path, piece.groups[group : group + 1], 0):
            blocks.append(block)
            rows += len(block)
            if rows >= SAMPLE_ROWS // len(chosen):
                break
    return common_of(blocks)


def _column(store: RowStore, name: str) -> npt.NDArray[np.uint64]:
    return store.column(name).to_numpy()


def _finding(code: str, rows: npt.NDArray[np.generic], **values: str | int | float) -> list[Found]:
    if not len(rows):
        return []
    return [(Finding(code, _SEVERITY.get(code, "look"), len(rows), values, FIX_OF.get(code)), rows.tolist())]


def _by_row(seen: Sequence[Seen], shape: Shape, count: int) -> list[Found]:
    found: list[Found] = []
    for code in sorted({code for one in seen for code in one.found}):
        rows = np.concatenate([one.found[code] for one in seen if code in one.found])
        if code == "answer.one_word" and shape == "label":
            continue
        if code == "answer.one_word" and len(rows) > MOSTLY * count:
            found.append((Finding("answer.labels", "note", len(rows), {"share": round(100 * len(rows) / count)}), ()))
            continue
        found += _finding(code, rows, share=round(100 * len(rows) / count, 1))
    return found


def _leaks(store: RowStore, held_out: RowStore, sketches: Sketches, near: Sketches) -> list[Found]:
    exact = np.isin(_column(store, "hash"), np.unique(_column(held_out, "hash")))
    alike = np.setdiff1d(near_held_out(sketches, near), np.flatnonzero(exact))
    return [
        *_finding("leak.exact", np.flatnonzero(exact), held_out=len(held_out)),
        *_finding("leak.near", alike, held_out=len(held_out)),
    ]


def _duplicates(store: RowStore, shape: Shape, seen: Sequence[Seen], sketches: Sketches) -> list[Found]:
    firsts = later_equals(_column(store, "hash"))
    groups = clusters_of(sketches, firsts)
    write_clusters(store.folder, groups)
    near = near_duplicates(sketches, groups, firsts, np.concatenate([one.short_answers for one in seen]))
    repeated = np.flatnonzero(firsts != np.arange(len(firsts)))
    conflicts: list[Found] = []
    if shape in ("chat", "pair", "label"):
        rows, prompts = conflicting(
            *(np.concatenate([getattr(one, n) for one in seen]) for n in ("prompts", "answers"))
        )
        conflicts = _finding("duplicate.conflict", rows, prompts=prompts)
    return [
        *_finding("duplicate.exact", repeated, share=round(100 * len(repeated) / len(firsts), 1)),
        *_finding("duplicate.near", near, share=round(100 * len(near) / len(firsts), 1)),
        *conflicts,
    ]


def conflicting(prompts: npt.NDArray[np.uint64], answers: npt.NDArray[np.uint64]) -> tuple[npt.NDArray[np.int64], int]:
    """The rows whose prompt also stands with another answer, and how many such prompts there are (0: no prompt)."""
    pairs = np.unique(np.stack([prompts, answers], axis=1)[prompts != 0], axis=0)
    if not len(pairs):
        return np.empty(0, np.int64), 0
    several, counts = np.unique(pairs[:, 0], return_counts=True)
    several = several[counts > 1]
    return np.flatnonzero(np.isin(prompts, several)), len(several)


def _languages(store: RowStore, request: Request, seen: Sequence[Seen], workers: int, tell: Tell) -> list[Found]:
    found = look_at_languages(languages := [name for one in seen for name in one.languages])
    if found and request.language_step > 1:
        whole = request._replace(checks=("languages",), language_step=1)
        seen = look_at_all(store, whole, workers, lambda share: tell(0.92 + 0.07 * share, "languages"))
        found = look_at_languages(languages := [name for one in seen for name in one.languages])
    write_json(store.folder / "check" / "languages.json", language_counts(languages))
    return found


def _overall(store: RowStore, shape: Shape, seen: Sequence[Seen]) -> list[Found]:
    characters = store.column("characters").to_numpy()
    counts: Counter[str] = sum((one.counts for one in seen), Counter())
    answers = np.concatenate([one.answers for one in seen])
    labels = labels_among(store, answers, shape)
    return [
        *look_at_amount(shape, len(store), int(characters.sum(dtype=np.int64))),
        *look_at_lengths(characters),
        *look_at_leaning(shape, counts),
        *(look_at_labels(answers, labels) if labels else []),
    ]
