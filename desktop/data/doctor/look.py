"""What is found by looking at rows one after the other, each by itself. Runs in several processes side by side."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt
from xxhash import xxh3_64_intdigest

from desktop.core.datasets import Shape
from desktop.data.doctor.answers import is_empty, is_one_word, refusal_place, stands_in
from desktop.data.doctor.block import Block, blocks_of
from desktop.data.doctor.languages import language_of
from desktop.data.doctor.likeness import Sketches, sketches
from desktop.data.doctor.mojibake import is_garbled
from desktop.data.doctor.personal import personal_places

SHORT_ANSWER = 100
"""Characters up to which two answers must be the same for their rows to count as nearly equal."""
CHECKS = ("alike", "answers", "text", "personal", "languages")
_DULL = re.compile(r"\W+")


class Piece(msgspec.Struct, frozen=True):
    """Row groups of one part file that are looked at together; `first` is the number of their first row."""

    path: Path
    groups: tuple[int, ...]
    first: int
    rows: int


class Request(NamedTuple):
    """What to look for: the shape, the groups of words that all rows share, which of `CHECKS`, and in which rows the
    language is looked at (every n-th)."""

    shape: Shape
    common: npt.NDArray[np.uint64]
    checks: Sequence[str] = CHECKS
    language_step: int = 1


class Seen(NamedTuple):
    """What was seen in a piece: row numbers by code, counts, and keys of each row for the checks over all rows."""

    found: dict[str, npt.NDArray[np.uint32]]
    counts: Counter[str]
    sketches: Sketches
    prompts: npt.NDArray[np.uint64]
    answers: npt.NDArray[np.uint64]
    short_answers: npt.NDArray[np.uint64]
    """0 for an answer of more than 100 characters."""
    languages: list[str]


def look_at(piece: Piece, request: Request) -> Seen:
    """Look at the rows of a piece."""
    found: dict[str, list[int]] = {}
    counts: Counter[str] = Counter()
    drawn: list[Sketches] = []
    keys: list[tuple[int, int, int]] = []
    languages: list[str] = []
    step = request.language_step
    for block in blocks_of(piece.path, piece.groups, piece.first):
        if "alike" in request.checks:
            drawn.append(sketches(block, request.common))
            keys += _keys(block, request.shape)
        for name, check in _BY_ROW.items():
            if name in request.checks:
                check(block, request.shape, found, counts)
        if "languages" in request.checks:
            languages += [_language(block, row) for row in range(-block.first % step, len(block), step)]
    columns = np.array(keys, np.uint64).reshape(-1, 3)
    rows = {code: np.unique(np.array(numbers, np.uint32)) for code, numbers in found.items()}
    return Seen(rows, counts, Sketches.joined(drawn), columns[:, 0], columns[:, 1], columns[:, 2], languages)


def dull(text: str) -> str:
    """A text without case, punctuation and surplus blanks: what is compared to tell whether two are the same."""
    return _DULL.sub(" ", text).strip().casefold() or text.strip()


def _keys(block: Block, shape: Shape) -> list[tuple[int, int, int]]:
    """Of each row: a number for its prompt (0: none), for its answer, and for its answer if that is short."""
    keys = []
    for row, answer in enumerate(block.answers):
        prompt = "\x1f".join(block.before(row)).strip()
        number = xxh3_64_intdigest(answer.strip().encode())
        same = xxh3_64_intdigest(f"{dull(answer)} {block.good[row]}".encode()) if 0 < len(answer) <= SHORT_ANSWER else 0
        keys.append((xxh3_64_intdigest(prompt.encode()) if prompt else 0, number, same))
    return keys


def _answers(block: Block, shape: Shape, found: dict[str, list[int]], counts: Counter[str]) -> None:
    if shape == "text":
        return
    for row, text in block.said():
        if is_empty(text):
            found.setdefault("answer.empty", []).append(row)
        elif refusal_place(text):
            found.setdefault("answer.refusal", []).append(row)
    for place, answer in enumerate(block.answers):
        row = block.first + place
        if is_one_word(answer) and not is_empty(answer):
            found.setdefault("answer.one_word", []).append(row)
        if shape != "label" and len(answer) >= 20 and stands_in(answer, block.before(place)):
            found.setdefault("answer.in_prompt", []).append(row)
        worse = block.rejected[place]
        if worse and answer.strip() == worse.strip():
            found.setdefault("preference.same", []).append(row)
        counts["pairs"] += bool(worse)
        counts["chosen_longer"] += bool(worse) and len(answer) > len(worse)
        counts["good"] += block.good[place] is True
        counts["bad"] += block.good[place] is False


def _text(block: Block, shape: Shape, found: dict[str, list[int]], counts: Counter[str]) -> None:
    for row, text in block.texts():
        if not text.isascii() and is_garbled(text):
            found.setdefault("text.mojibake", []).append(row)


def _personal(block: Block, shape: Shape, found: dict[str, list[int]], counts: Counter[str]) -> None:
    for row, text in block.texts():
        for code in {code for _, _, code in personal_places(text)}:
            found.setdefault(code, []).append(row)


_BY_ROW: dict[str, Callable[[Block, Shape, dict[str, list[int]], Counter[str]], None]] = {
    "answers": _answers,
    "text": _text,
    "personal": _personal,
}


def _language(block: Block, row: int) -> str:
    """The language of the answer; of the last thing said before it, when the answer is too short to tell."""
    a, b = block.ends[row], block.ends[row + 1]
    for content in reversed(block.contents[max(a, b - 2) : b]):
        if name := language_of(content):
            return name
    return ""
