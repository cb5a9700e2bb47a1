"""The general set that ships with the program: questions and passages to see what a model knows, and examples to mix in
so that it keeps it. See ``resources/general/ABOUT.md``."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, TypeVar

import msgspec

from desktop.core.dataset import Example, fingerprint, read_jsonl
from desktop.core.problems import UNREADABLE, stop_on
from desktop.core.resources import resources_folder

Kind = Literal["facts", "arithmetic", "instructions", "safety", "languages"]
"""What a question is about; `safety`: which reply declines what harms, and helps with what only sounds like it."""
KINDS: tuple[Kind, ...] = ("facts", "arithmetic", "instructions", "safety", "languages")
T = TypeVar("T")
ENGLISH = 76
"""So many general examples, the first ones, are in English, which any model finds likelier than languages it never
saw."""
GENERAL_TOKENS = 70
"""Tokens of a general example with the marks of a chat template, on average (70.5 in those of SmolLM2)."""


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question with replies to choose from, of which the one at the place `right` is right."""

    kind: Kind
    language: str
    question: str
    options: tuple[str, ...]
    right: int


class Passage(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Some sentences of ordinary text."""

    kind: str
    language: str
    text: str


class General(msgspec.Struct, frozen=True):
    """All questions and passages; `sha256` names this version of them."""

    questions: tuple[Question, ...]
    passages: tuple[Passage, ...]
    sha256: str

    @property
    def chance(self) -> float:
        """Share of the questions that guessing gets right."""
        return sum(1 / len(one.options) for one in self.questions) / len(self.questions)


def general_set() -> General:
    """The questions and passages of this version. Raises ``general.damaged`` when the program's files are not whole."""
    questions, passages = _read("questions.jsonl"), _read("passages.jsonl")
    return General(
        tuple(_lines(questions, Question)), tuple(_lines(passages, Passage)),
        hashlib.sha256(questions + passages).hexdigest(),
    )  # fmt: skip


def rehearsal() -> tuple[Example, ...]:
    """General examples to learn from beside one's own. Raises as `general_set`."""
    return read_jsonl(_file("rehearsal.jsonl")).kept


def rehearsal_count(share: float, own: int) -> int:
    """How many general examples make up `share` of all examples, beside `own` ones of the data."""
    return round(share / (1 - share) * own)


def rehearsed(count: int, seed: int) -> Iterator[Example]:
    """`count` general examples: all of them in a seeded order, again and again."""
    known = list(rehearsal())
    random.Random(seed).shuffle(known)
    for number in range(count):
        yield known[number % len(known)]


def rehearsal_sha256() -> str:
    """Names this version of the general examples."""
    return fingerprint(rehearsal())


def _file(name: str) -> Path:
    return resources_folder() / "general" / name


def _read(name: str) -> bytes:
    try:
        return _file(name).read_bytes()
    except OSError as error:
        raise stop_on("general.damaged", path=str(_file(name)), cause=error.strerror or str(error)) from None


def _lines(data: bytes, kind: type[T]) -> list[T]:
    try:
        return [msgspec.json.decode(line, type=kind) for line in data.splitlines()]
    except UNREADABLE as error:
        raise stop_on("general.damaged", path=str(_file("")), cause=str(error)) from None
