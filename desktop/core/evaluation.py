"""A saved evaluation: the same held-out examples answered again at any time, and whether that has moved.

A finished run keeps the examples it never trained on. What its model answered to them, and what it answers after a
change of program, card, base model or run, are compared example by example.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from desktop.core.evidence import LESS_IS_BETTER, MEASURES, SHARES, Score, Tried, gained
from desktop.core.problems import UNREADABLE, Problem, Value
from desktop.core.scores import Interval, Task
from desktop.core.units import percent

EXAMPLES = 50
"""Held-out examples that are answered, see `evidence.EXAMPLES`."""
PATTERN = "answers-*.json"


class Evaluation(msgspec.Struct, frozen=True, kw_only=True):
    """One time that a model answered a run's held-out examples. `run` names the run whose model it was, `base` its base
    model, `made_on` versions and device (see the engine's `environment`)."""

    schema: int = 1
    at: float
    run: str
    base: str
    base_fingerprint: str
    base_weights: str = ""
    """See `weights.sample_of`; empty in evaluations of older versions."""
    objective: str
    task: Task
    scores: tuple[Score, ...]
    """The first of them decides."""
    tried: tuple[Tried, ...]
    seconds: float
    made_on: dict[str, str] = {}
    examples_of: str = ""
    """The run whose held-out examples they were, where that is not the one it is kept with."""

    @property
    def main(self) -> Score:
        """The score that decides."""
        return self.scores[0]


def evaluations_in(folder: Path) -> list[Evaluation]:
    """What was kept in a run's folder ``evaluations``, oldest first. What cannot be read is left out."""
    found: list[Evaluation] = []
    for path in sorted(folder.glob(PATTERN)):
        try:
            found.append(msgspec.json.decode(path.read_bytes(), type=Evaluation))
        except (OSError, *UNREADABLE):
            continue
    return found


def free_name(folder: Path) -> Path:
    """The file of the next evaluation."""
    numbers = [int(path.stem.rpartition("-")[2]) for path in folder.glob(PATTERN) if path.stem[-4:].isdigit()]
    return folder / f"answers-{max(numbers, default=0) + 1:04d}.json"


def moved(before: Evaluation, now: Evaluation) -> tuple[Problem, Interval] | None:
    """How the second one compares with the first, as a code of `core/words_evaluation.py`, and the difference of the
    deciding score; None when they did not answer the same examples, or tell of passages in tokens of different bases.

    It has moved when the 95 % interval of the paired difference does not hold zero.
    """
    first, second = _in_common(before.tried, now.tried)
    other_tokens = now.task == "passages" and before.base_fingerprint != now.base_fingerprint
    if not first or before.task != now.task or other_tokens:
        return None
    difference = gained(now.task, first, second, 0)
    sign = -1 if now.main.name in LESS_IS_BETTER else 1
    low, high = sorted((sign * difference.low, sign * difference.high))
    code = "evaluation.worse" if high < 0 else "evaluation.better" if low > 0 else "evaluation.same"
    share = MEASURES[now.task][0].share
    values: dict[str, Value] = {
        "before": shown(before.main.interval.value, share),
        "now": shown(now.main.interval.value, share),
        "low": shown(difference.low, share),
        "high": shown(difference.high, share),
        "count": len(first),
    }
    return Problem(code, values), difference


def shown(value: float, share: bool) -> str:
    """A score as people read it."""
    return percent(value) if share else f"{value:.2f}"


def with_interval(name: str, found: Interval) -> str:
    """A value of the measure `name` and the interval around it."""
    low, middle, high = (shown(value, name in SHARES) for value in (found.low, found.value, found.high))
    return f"{middle} ({low} to {high})"


def _in_common(first: Sequence[Tried], second: Sequence[Tried]) -> tuple[list[Tried], list[Tried]]:
    """The answers to the questions that both were asked, in the same order."""
    known = {(one.question, one.expected): one for one in first}
    pairs = [(known[key], one) for one in second if (key := (one.question, one.expected)) in known]
    return [before for before, _ in pairs], [now for _, now in pairs]
