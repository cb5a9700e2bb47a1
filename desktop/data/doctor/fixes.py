"""What can be done about a finding, and where in a text it stands. Rows of a `leave_out` fix are dropped elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec
from msgspec.structs import replace

from desktop.core.dataset import Example
from desktop.core.datasets import FixKind
from desktop.core.problems import UNREADABLE, Value
from desktop.data.doctor.answers import refusal_place
from desktop.data.doctor.mojibake import garbled_places, mended
from desktop.data.doctor.personal import KINDS, personal_places, without

FIX_OF: dict[str, FixKind | None] = {
    "answer.empty": "leave_out",
    "answer.one_word": "leave_out",
    "answer.labels": None,
    "answer.in_prompt": "leave_out",
    "answer.refusal": "leave_out",
    "duplicate.exact": "leave_out",
    "length.context": "leave_out",
    "duplicate.near": "leave_out",
    "duplicate.conflict": None,
    "leak.exact": "leave_out",
    "leak.near": "leave_out",
    "language.mixed": "leave_out",
    "text.mojibake": "repair",
    **dict.fromkeys(KINDS, "redact"),
    "label.single": None,
    "label.imbalance": None,
    "label.rare": "leave_out",
    "label.spelling": "repair",
    "few.examples": None,
    "few.labels": None,
    "few.text": None,
    "length.outlier": None,
    "preference.same": "leave_out",
    "preference.length_bias": None,
    "rating.one_sided": None,
    "image.two_labels": "leave_out",
    "image.one_label": None,
}
"""The fix on offer for every code of the doctor."""


def repair(code: str, example: Example, values: Mapping[str, Value] | None = None) -> Example:
    """The example put right: garbled letters decoded again (``text.mojibake``), or a label in its commoner spelling
    (``label.spelling``, for which `values` are those of its finding). Any other code leaves it as it is."""
    if code == "text.mojibake":
        return _everywhere(mended, example)
    if code == "label.spelling":
        return _respelled(example, str((values or {}).get("table", "{}")))
    return example


def redact(code: str, example: Example) -> Example:
    """The example with personal data of one kind replaced by its mark, such as ``[e-mail]``, in all turns and in the
    worse answer. Any other code leaves it as it is."""
    return _everywhere(lambda text: without(code, text), example) if code in KINDS else example


def show_where(code: str, text: str) -> list[tuple[int, int]]:
    """The spans of characters in a text that a finding is about, ascending; none when it is about the whole text."""
    if code == "text.mojibake":
        return garbled_places(text)
    if code in KINDS:
        return [(start, end) for start, end, kind in personal_places(text) if kind == code]
    if code == "answer.refusal":
        place = refusal_place(text)
        return [place] if place else []
    return []


def _everywhere(change: Callable[[str], str], example: Example) -> Example:
    messages = tuple(replace(turn, content=change(turn.content)) for turn in example.messages)
    changed = replace(example, messages=messages, rejected=change(example.rejected))
    return example if changed == example else changed


def _respelled(example: Example, table: str) -> Example:
    try:
        spelling = msgspec.json.decode(table, type=dict[str, str]).get(example.answer.strip())
    except UNREADABLE:
        return example
    if spelling is None or example.messages[-1].role != "assistant":
        return example
    return replace(example, messages=(*example.messages[:-1], replace(example.messages[-1], content=spelling)))
