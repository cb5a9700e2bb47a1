"""How well labels and numbers were told on held-out examples: scores, who was taken for whom, the worst mistakes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import msgspec

from desktop.core.labels import Kind, LabelSet, Target
from desktop.core.problems import UNREADABLE, stop_on
from desktop.core.units import number, percent

WORST = 20
"""Mistakes that a report shows."""
LONGEST_TEXT = 400


class Said(msgspec.Struct, frozen=True):
    """What a model says of one text, and how sure it is of that (0 … 1; with numbers always 1)."""

    target: Target
    sure: float = 1.0


class LabelScore(msgspec.Struct, frozen=True, kw_only=True):
    """One label: of how many `examples` it is the right one, how often it was `said`, and how often both."""

    name: str
    examples: int
    said: int
    right: int

    @property
    def precision(self) -> float:
        """Share of right ones where it was said, 0 … 1."""
        return self.right / self.said if self.said else 0.0

    @property
    def recall(self) -> float:
        """Share of its examples for which it was said, 0 … 1."""
        return self.right / self.examples if self.examples else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.examples + self.said
        return 2 * self.right / both if both else 0.0


class Mistake(msgspec.Struct, frozen=True, kw_only=True):
    """A text with what was expected and what was said instead. `weight`: how sure the model was of it, or how far the
    number was off."""

    text: str
    expected: str
    said: str
    weight: float


class LabelReport(msgspec.Struct, frozen=True, kw_only=True):
    """`evaluations/labels.json`.

    `scores` has, of shares from 0 to 1, ``accuracy`` (wholly right), ``macro_f1`` (mean over the labels that are
    expected, as in the scorecard) and ``micro_f1``; of numbers ``mae`` (mean distance, in their own unit) and ``r2``.
    `baseline` has the same for always saying what is most frequent, resp. the mean. `matrix` counts expected (rows) by
    said (columns), in the order of `labels`; empty for several labels and for numbers. `set_apart` examples had labels
    that training never saw.
    """

    schema: int = 1
    objective: Kind
    examples: int
    set_apart: int
    scores: dict[str, float]
    baseline: dict[str, float]
    labels: tuple[LabelScore, ...] = ()
    matrix: tuple[tuple[int, ...], ...] = ()
    worst: tuple[Mistake, ...] = ()


MAIN_SCORES: dict[Kind, tuple[str, ...]] = {
    "labels": ("accuracy", "macro_f1"),
    "multi_label": ("micro_f1", "accuracy"),
    "number": ("mae", "r2"),
}
"""What to show of the scores, the most telling first."""


def scores_of(labels: LabelSet, expected: Sequence[Target], said: Sequence[Target]) -> dict[str, float]:
    """The scores of `LabelReport` for what was expected and said of the same texts. None when there are no texts."""
    if not expected:
        return {}
    if labels.objective == "number":
        return _number_scores([_number(one) for one in expected], [_number(one) for one in said])
    counted = label_scores(labels, expected, said)
    right = sum(score.right for score in counted)
    both = sum(score.examples + score.said for score in counted)
    # a label that none of these texts has can only be said wrongly, which the expected one pays for
    present = [score.f1 for score in counted if score.examples]
    return {
        "accuracy": sum(one == other for one, other in zip(expected, said, strict=True)) / len(expected),
        "macro_f1": sum(present) / max(1, len(present)),
        "micro_f1": 2 * right / both if both else 1.0,
    }


def label_scores(labels: LabelSet, expected: Sequence[Target], said: Sequence[Target]) -> tuple[LabelScore, ...]:
    """How each label fared, in their order."""
    examples, told, right = ([0] * len(labels.names) for _ in range(3))
    for one, other in zip(map(_places, expected), map(_places, said), strict=True):
        for place in one:
            examples[place] += 1
        for place in other:
            told[place] += 1
        for place in one & other:
            right[place] += 1
    return tuple(
        LabelScore(name=name, examples=examples[place], said=told[place], right=right[place])
        for place, name in enumerate(labels.names)
    )


def report(
    labels: LabelSet, texts: Sequence[str], expected: Sequence[Target], said: Sequence[Said], set_apart: int
) -> LabelReport:
    """The report over all held-out texts."""
    told = [one.target for one in said]
    numbers = labels.objective == "number"
    return LabelReport(
        objective=labels.objective,
        examples=len(expected),
        set_apart=set_apart,
        scores=scores_of(labels, expected, told),
        baseline=scores_of(labels, expected, [commonest(labels)] * len(expected)),
        labels=() if numbers else label_scores(labels, expected, told),
        matrix=_matrix(labels, expected, told) if labels.objective == "labels" else (),
        worst=_worst(labels, texts, expected, said),
    )


def commonest(labels: LabelSet) -> Target:
    """What to say when nothing is known of a text: the most frequent answer, or the mean."""
    if labels.objective == "number":
        return labels.mean
    return 0 if labels.objective == "labels" else labels.usual


def _matrix(labels: LabelSet, expected: Sequence[Target], said: Sequence[Target]) -> tuple[tuple[int, ...], ...]:
    counts = [[0] * len(labels.names) for _ in labels.names]
    for one, other in zip(expected, said, strict=True):
        counts[int(_number(one))][int(_number(other))] += 1
    return tuple(map(tuple, counts))


def _worst(
    labels: LabelSet, texts: Sequence[str], expected: Sequence[Target], said: Sequence[Said]
) -> tuple[Mistake, ...]:
    found = []
    for text, right, told in zip(texts, expected, said, strict=True):
        if right == told.target:
            continue
        numbers = labels.objective == "number"
        weight = abs(_number(right) - _number(told.target)) if numbers else told.sure
        words = labels.words(right), labels.words(told.target)
        found.append(Mistake(text=text[:LONGEST_TEXT], expected=words[0], said=words[1], weight=weight))
    return tuple(sorted(found, key=lambda mistake: -mistake.weight)[:WORST])


def _number_scores(expected: Sequence[float], said: Sequence[float]) -> dict[str, float]:
    off = [one - other for one, other in zip(expected, said, strict=True)]
    mean = math.fsum(expected) / len(expected)
    spread = math.fsum((one - mean) ** 2 for one in expected)
    # with all numbers alike there is nothing to explain; scikit-learn says 0 then, or 1 when they are all met
    missed = math.fsum(one * one for one in off)
    r2 = 1 - missed / spread if spread else float(missed == 0)
    return {"mae": math.fsum(map(abs, off)) / len(off), "r2": r2}


def said_of(found: LabelReport) -> list[tuple[str, str, str]]:
    """The scores as a terminal tells them: what, how good, and what always guessing the same would give."""
    words = {"accuracy": "wholly right", "macro_f1": "macro F1", "micro_f1": "micro F1", "mae": "off by", "r2": "R²"}

    def told(name: str, scores: dict[str, float]) -> str:
        value = scores.get(name, math.nan)
        return number(value, 4) if name in ("mae", "r2") else percent(value)

    return [
        (words[name], told(name, found.scores), told(name, found.baseline)) for name in MAIN_SCORES[found.objective]
    ]


def _places(target: Target) -> set[int]:
    return set(target) if isinstance(target, tuple) else {int(target)}


def _number(target: Target) -> float:
    return math.nan if isinstance(target, tuple) else target


def read_report(path: Path) -> LabelReport | None:
    """The report of a run, or None if it has none. Raises ``run.damaged``."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=LabelReport)
    except FileNotFoundError:
        return None
    except (OSError, *UNREADABLE) as error:
        raise stop_on("run.damaged", path=str(path), cause=str(error)) from None
