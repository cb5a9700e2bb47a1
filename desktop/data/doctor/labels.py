"""What can be told from the labels of a dataset, or from answers that are labels in fact."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence

import numpy as np
import numpy.typing as npt

from desktop.core.dataset import Example
from desktop.core.datasets import Finding, Severity, Shape
from desktop.core.labels import number_of
from desktop.data.doctor.fixes import FIX_OF
from desktop.data.store import RowStore

Found = tuple[Finding, Sequence[int]]
MOST_LABELS = 50
"""Different answers up to which the answers of prompt-and-answer rows count as labels; ten rows for each at least."""
MOST_CLASSES = 2000
"""Different labels beyond which nothing is said about single ones: they are free text."""
LONGEST_LABEL = 60
RARE = 5
FEW = 20
"""Rows of a label below which it counts as rare, and below which there is little to learn it from. Twenty is a rule of
thumb; SetFit (Tunstall et al. 2022) shows usable classifiers from 8 to 64 examples a class."""
UNEVEN = 10
"""How many times more frequent than the rarest the commonest label is before it is worth a word."""
MOST_SPELLINGS = 200
MOST_GRADES = 10
"""Different whole numbers that still are names of classes, as `core.labels.objective_for` takes them."""

_ORNAMENT = " \t\r\n.,:;!?\"'“”‘’`*_"
_JOINTS = re.compile(r"[\s_\-–—/.,'’]+")


def labels_among(store: RowStore, keys: npt.NDArray[np.uint64], shape: Shape) -> dict[int, str] | None:
    """The label for each key of an answer; None when the answers are not labels, as with conversations in which other
    things are answered too. `keys` has one for each row."""
    distinct, first = np.unique(keys, return_index=True)
    most = MOST_CLASSES if shape == "label" else min(MOST_LABELS, len(keys) // 10)
    if shape not in ("label", "pair", "chat") or not 1 <= len(distinct) <= most:
        return None
    order = np.argsort(first)
    rows = store.page([int(number) for number in first[order]])
    labels = {int(distinct[place]): row.example.answer for place, row in zip(order, rows)}
    if shape == "chat" and not all(_answers(row.example) <= set(labels.values()) for row in rows):
        return None  # conversations that only end alike, with thanks or a greeting
    is_label = shape == "label" or all(len(label) <= LONGEST_LABEL for label in labels.values())
    return labels if is_label and not are_numbers(labels.values(), len(keys)) else None


def _answers(example: Example) -> set[str]:
    return {message.content for message in example.messages if message.role == "assistant"}


def are_numbers(labels: Collection[str], rows: int) -> bool:
    """Whether these different labels of so many rows are numbers to be told, none of which is rare or has to get its
    share, rather than classes that have numbers for names: whole ones, each of them of many rows."""
    numbers = [number_of(label) for label in labels]
    whole = all(number is None or number.is_integer() for number in numbers)
    return None not in numbers and (not whole or len(numbers) > max(MOST_GRADES, rows // FEW))


def look_at_labels(keys: npt.NDArray[np.uint64], labels: dict[int, str]) -> list[Found]:
    """Findings about balance, rarity and spelling, or that there is one label alone."""
    distinct, inverse, counts = np.unique(keys, return_inverse=True, return_counts=True)
    names = [labels[int(key)].strip() for key in distinct]
    if len(names) == 1 and len(keys) > 1:
        return [(Finding("label.single", "serious", len(keys), {"label": names[0]}), ())]
    as_spelt = _commonest_spellings(counts, names)
    found = _spelling(inverse, as_spelt, names)
    # What only spells another label differently is none of its own: it is repaired, not left out as rare.
    kept, inverse = np.unique(as_spelt[inverse], return_inverse=True)
    counts, names = np.bincount(inverse), [names[place] for place in kept]
    if len(names) < 2:
        return found
    rarest, commonest = int(np.argmin(counts)), int(np.argmax(counts))
    if counts[commonest] >= UNEVEN * counts[rarest]:
        rows = np.flatnonzero(inverse == rarest)
        values: dict[str, str | int | float] = {
            "labels": len(names), "rarest": names[rarest], "rarest_rows": int(counts[rarest]),
            "commonest": names[commonest], "commonest_rows": int(counts[commonest]),
            "share": round(100 * float(counts[commonest]) / len(keys)),
        }  # fmt: skip
        found.append((Finding("label.imbalance", "look", len(rows), values), rows.tolist()))
    found += _scarce("label.rare", "look", counts < RARE, counts, inverse, names)
    return found + _scarce("few.labels", "note", (counts < FEW) & (counts >= RARE), counts, inverse, names)


def spelling_key(label: str) -> str:
    """Labels with the same key differ only by case, blanks and punctuation. Signs that make a difference (``C++``,
    ``-1``) stay."""
    if any(letter.isdigit() for letter in label):
        return re.sub(r"[\s_]+", " ", label).strip(" \t\r\n.:;!?\"'“”‘’`*_").casefold()
    bare = label.strip(_ORNAMENT) or label.strip()
    return (_JOINTS.sub("", bare) or bare).casefold()


def _scarce(
    code: str,
    severity: Severity,
    which: npt.NDArray[np.bool_],
    counts: npt.NDArray[np.int64],
    inverse: npt.NDArray[np.int64],
    names: list[str],
) -> list[Found]:
    if not which.any() or len(names) < 2:
        return []
    rows = np.flatnonzero(which[inverse])
    example = min(np.flatnonzero(which), key=lambda place: int(counts[place]))
    values: dict[str, str | int | float] = {
        "labels": int(which.sum()),
        "example": names[example],
        "example_rows": int(counts[example]),
    }
    return [(Finding(code, severity, len(rows), values, FIX_OF[code]), rows.tolist())]


def _commonest_spellings(counts: npt.NDArray[np.int64], names: list[str]) -> npt.NDArray[np.int64]:
    """For each label the place of its commonest spelling, mostly its own."""
    groups: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        groups.setdefault(spelling_key(name), []).append(place)
    best: npt.NDArray[np.int64] = np.arange(len(names))
    for group in groups.values():
        best[group] = max(group, key=lambda place: (int(counts[place]), names[place]))
    return best


def _spelling(inverse: npt.NDArray[np.int64], as_spelt: npt.NDArray[np.int64], names: list[str]) -> list[Found]:
    """Labels of which another spelling is commoner, with a table of what they would become."""
    table: dict[str, str] = {}
    which: npt.NDArray[np.bool_] = np.zeros(len(names), bool)
    for place, best in enumerate(as_spelt):
        if names[place] != names[best] and len(table) < MOST_SPELLINGS:
            which[place] = True
            table[names[place]] = names[best]
    if not table:
        return []
    rows = np.flatnonzero(which[inverse])
    example, becomes = next(iter(table.items()))
    values: dict[str, str | int | float] = {
        "labels": len(table), "example": example, "becomes": becomes,
        "table": json.dumps(table, ensure_ascii=False),
    }  # fmt: skip
    return [(Finding("label.spelling", "look", len(rows), values, "repair"), rows.tolist())]
