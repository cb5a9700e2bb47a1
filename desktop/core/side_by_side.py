"""Two models side by side: who they are, what both answered to a prompt, and in which order a set is asked."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

import msgspec

from desktop.core.answering import Sampling, Side, Worn
from desktop.core.dataset import Message
from desktop.core.votes import Pair

Key = Literal["a", "b"]
KEYS: tuple[Key, Key] = ("a", "b")
BLOCK = 8
"""Prompts that one base model is asked before the other is loaded. More would save loading; with fewer, a set that is
stopped early has more pairs."""
LONGEST_MARKED = 20_000
"""Characters of two answers together up to which their words are compared."""
ALIKE = 0.5
"""Share of words in common (difflib's ratio) from which marking the others says something."""
_WORD = re.compile(r"\w+|[^\w\s]")


class Contender(msgspec.Struct, frozen=True):
    """One side of a comparison: its name for people, the folder of its base model, and what it wears."""

    name: str
    model: str
    worn: tuple[Worn, ...] = ()

    def side(self, key: Key) -> Side:
        """What the assistant is asked for."""
        return Side(key, self.model, self.worn)


class Said(msgspec.Struct, frozen=True):
    """An answer, how many tokens it has, and how many came in a second."""

    text: str
    tokens: int
    tokens_per_second: float


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """A prompt and what both sides answered: a line of the history. `at` is in seconds since 1970; `about` names the
    prompt set it is of, if any."""

    at: float
    messages: tuple[Message, ...]
    expected: str = ""
    about: str = ""
    sampling: Sampling = Sampling()
    a: Contender
    b: Contender
    a_said: Said
    b_said: Said

    @property
    def question(self) -> str:
        """The last thing the user says."""
        return self.messages[-1].content

    @property
    def pair(self) -> Pair:
        """The answers to vote on."""
        return Pair(self.messages, self.a_said.text, self.b_said.text)


def asking_order(count: int, a: Contender, b: Contender) -> list[tuple[int, tuple[Key, ...]]]:
    """Which side is asked which prompt, one after the other: both at once where they share a base model, so that only
    the adapter changes; else `BLOCK` prompts of one side and then the same of the other, since only one base model is
    loaded at a time."""
    if a.model == b.model:
        return [(place, KEYS) for place in range(count)]
    blocks = (range(first, min(first + BLOCK, count)) for first in range(0, count, BLOCK))
    return [(place, (key,)) for block in blocks for key in KEYS for place in block]


def differing(first: str, second: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Where the words of two texts differ: stretches of the first and of the second, from a letter to before another.
    Texts that share less than half of their words, or are very long, are not marked: it would be all of them."""
    if len(first) + len(second) > LONGEST_MARKED:
        return [], []
    ours, theirs = list(_WORD.finditer(first)), list(_WORD.finditer(second))
    match = SequenceMatcher(None, [word[0] for word in ours], [word[0] for word in theirs], autojunk=False)
    changes = [step for step in match.get_opcodes() if step[0] != "equal"]
    if match.ratio() < ALIKE:
        return [], []
    return (
        [(ours[i].start(), ours[j - 1].end()) for _, i, j, _, _ in changes if j > i],
        [(theirs[i].start(), theirs[j - 1].end()) for _, _, _, i, j in changes if j > i],
    )


def as_csv(rows: Iterable[Compared]) -> bytes:
    """The rows as a table for spreadsheets: UTF-8 with a mark, as Excel wants it."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(_COLUMNS)
    writer.writerows(_line(row) for row in rows)
    return b"\xef\xbb\xbf" + file.getvalue().encode()


_COLUMNS = (
    "at", "prompt_set", "system", "prompt", "expected", "a", "a_answer", "a_tokens", "a_tokens_per_second", "b",
    "b_answer", "b_tokens", "b_tokens_per_second", "temperature", "top_p", "top_k", "repetition_penalty", "seed",
)  # fmt: skip


def _line(row: Compared) -> Iterator[object]:
    """Spreadsheets take a cell that begins like a formula for one; a space before it keeps it text."""
    system = row.messages[0].content if row.messages[0].role == "system" else ""
    sides = [
        value
        for who, said in ((row.a, row.a_said), (row.b, row.b_said))
        for value in (who.name, said.text, said.tokens, round(said.tokens_per_second, 2))
    ]
    chosen = row.sampling
    values = [
        round(row.at, 3), row.about, system, row.question, row.expected, *sides, chosen.temperature, chosen.top_p,
        chosen.top_k, chosen.repetition_penalty, chosen.seed,
    ]  # fmt: skip
    return (f" {value}" if isinstance(value, str) and value[:1] in "=+-@" and value else value for value in values)


def pairs_of(rows: Sequence[Compared]) -> tuple[Pair, ...]:
    """The answers of a set to vote on, in the order of its prompts."""
    return tuple(row.pair for row in rows)
