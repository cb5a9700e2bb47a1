"""How answers look apart from being right: length, empty ones, repetition, cut off, marks of the template in them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from statistics import fmean, median

import msgspec

from desktop.core.problems import Problem
from desktop.core.scores import words
from desktop.core.units import percent

GRAM = 4
"""Words in a row that count as a repetition when they come again."""
EMPTY, CUT, REPEATED = 0.05, 0.1, 0.2
"""Shares of the answers that are empty or ran into the limit, and mean share of what is repeated, from which on one is
told. Our judgement."""
LONGER = 2.0
"""So many times as long as expected, or as short, is worth a look. Our judgement."""
_MARK = re.compile(r"[^\W\d_]")


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What one model said. `score` is its own by the measure that decides, None where it has none. `ended` is false
    where the longest answer allowed was reached; `leak` is a mark of the template that stands in it as text."""

    text: str
    score: float | None = None
    tokens: int = 0
    ended: bool = True
    leak: str = ""


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """What `count` answers look like.

    `letters` and `letters_90` are the length below which half and nine tenths of the answers are, `expected` and
    `expected_90` the same of the expected ones. `repeated` is the mean share of repeated words (see `repetition`);
    `empty`, `cut` and `leaks` count answers, `leak` is one of the marks found.
    """

    count: int
    letters: float
    letters_90: float
    expected: float
    expected_90: float
    repeated: float
    empty: int = 0
    cut: int = 0
    leaks: int = 0
    leak: str = ""


def repetition(text: str) -> float:
    """The share of four words in a row that came before in the same answer, 0 to 1: seq-rep-4 of Welleck et al. (arXiv
    1908.04319, section 6), by words instead of tokens. Fewer than four words repeat nothing."""
    found = words(text)
    grams = [tuple(found[place : place + GRAM]) for place in range(len(found) - GRAM + 1)]
    return 1 - len(set(grams)) / len(grams) if grams else 0.0


def health_of(answers: Sequence[Answer], expected: Sequence[str]) -> Health | None:
    """What these answers look like beside the expected ones; None without any."""
    if not answers:
        return None
    said, wanted = sorted(len(one.text) for one in answers), sorted(map(len, expected))
    leaks = [one.leak for one in answers if one.leak]
    return Health(
        count=len(answers),
        letters=median(said),
        letters_90=_ninth_tenth(said),
        expected=median(wanted),
        expected_90=_ninth_tenth(wanted),
        repeated=fmean(repetition(one.text) for one in answers),
        empty=sum(not one.text.strip() for one in answers),
        cut=sum(not one.ended for one in answers),
        leaks=len(leaks),
        leak=leaks[0] if leaks else "",
    )


def _ninth_tenth(ordered: Sequence[int]) -> float:
    return float(ordered[min(len(ordered) - 1, round(0.9 * (len(ordered) - 1)))]) if ordered else 0.0


def warnings(found: Health) -> list[Problem]:
    """What one should look at, as codes of `core/words_scorecard.py`, the gravest first."""
    told: list[Problem] = []
    if found.leaks:
        told.append(Problem("scorecard.leaks", {"count": found.leaks, "of": found.count, "mark": found.leak}))
    if found.empty >= max(1, EMPTY * found.count):
        told.append(Problem("scorecard.empty", {"count": found.empty, "of": found.count}))
    if found.repeated >= REPEATED:
        told.append(Problem("scorecard.repeats", {"share": percent(found.repeated)}))
    if found.cut >= max(1, CUT * found.count):
        told.append(Problem("scorecard.cut", {"count": found.cut, "of": found.count}))
    letters, expected = round(found.letters), round(found.expected)
    if found.letters > LONGER * found.expected:
        told.append(Problem("scorecard.long", {"letters": letters, "expected": expected}))
    elif LONGER * found.letters < found.expected:
        told.append(Problem("scorecard.short", {"letters": letters, "expected": expected}))
    return told


# -- marks of the template ---------------------------------------------------------------------------------------------


def template_marks(rendered: str, contents: Collection[str], special: Collection[str]) -> tuple[str, ...]:
    """What a template puts around the turns of a conversation: the `special` tokens, and of the `rendered` text what is
    left between the turns' `contents`, line by line. A mark of letters alone (``user``) is left out, since it may well
    be a word of an answer; with a sign (``User:``, ``[INST]``) it may not."""
    pieces = [rendered]
    for cut in (*sorted(contents, key=len, reverse=True), *sorted(special, key=len, reverse=True)):
        pieces = [part for piece in pieces for part in piece.split(cut)] if cut else pieces
    lines = {line.strip() for piece in pieces for line in piece.splitlines()}
    named = {line for line in lines if _MARK.search(line) and not line.replace(" ", "").isalnum()}
    tokens = {token.strip() for token in special}
    return tuple(sorted(mark for mark in tokens | named if len(mark) > 2))


def leak_in(said: str, marks: Collection[str], known: str) -> str:
    """The first of the marks that stands in an answer; empty if none does. What is in `known` (question and expected
    answer) may be said."""
    return next((mark for mark in marks if mark in said and mark not in known), "")
