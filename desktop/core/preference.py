"""Preference training: which data it takes, and what is told of how well the better answers are preferred."""

from __future__ import annotations

from pathlib import Path

import msgspec

from desktop.core.dataset import Example
from desktop.core.files import is_there
from desktop.core.problems import UNREADABLE, Problem, stop_on
from desktop.core.recipe import PAIRED, PREFERENCES, Objective
from desktop.core.units import percent

REFERENCED = frozenset({"dpo", "kto"})
"""Objectives that compare with the base model; `orpo` does without."""


def misfit(objective: Objective, example: Example) -> Problem | None:
    """What stands in the way of learning `objective` from data of this kind, told by one of its examples:
    ``data.not_pairs``, ``data.not_rated``; None when nothing does, and for objectives that are no preferences."""
    if objective in PAIRED and not example.rejected:
        return Problem("data.not_pairs", {"objective": objective.upper()})
    if objective == "kto" and not example.rejected and example.good is None:
        return Problem("data.not_rated", {})
    return None


def may_show(objective: Objective, example: Example) -> bool:
    """Whether an example's answer may stand as the one to wish for: one that was not liked may not."""
    return objective not in PREFERENCES or example.good is not False


class Preferred(msgspec.Struct, frozen=True, kw_only=True):
    """How well the better answers are preferred.

    The reward of an answer is beta times how much likelier it has become than it was for the base (`dpo`, `kto`; nats),
    or beta times its mean log-probability a token (`orpo`). `accuracy` is the share of pairs whose better answer has
    the higher reward (equal counts half); of single answers, of all pairs of a liked and a disliked one. `better` and
    `worse` are the mean rewards, `margin` their distance. `likelier` is the share of pairs whose better answer is
    likelier a token, which can be asked of the base too; None where there are no pairs.
    """

    accuracy: float
    margin: float
    better: float
    worse: float
    likelier: float | None = None

    def scores(self) -> dict[str, float]:
        """The numbers by their names, without those that are not there."""
        return {name: value for name, value in msgspec.structs.asdict(self).items() if value is not None}


class PreferenceReport(msgspec.Struct, frozen=True, kw_only=True):
    """`evaluations/preference.json`: what base and tuned model prefer among the held-out examples. `count` is how many
    pairs (or single answers) those are; `base_likelier` as `Preferred.likelier`."""

    schema: int = 1
    objective: Objective
    count: int
    tuned: Preferred
    base_likelier: float | None = None


def read_preference(path: Path) -> PreferenceReport | None:
    """The report of a run, None if it has none. Raises ``run.damaged``."""
    if not is_there(path, Path.is_file):
        return None
    try:
        return msgspec.json.decode(path.read_bytes(), type=PreferenceReport)
    except (OSError, *UNREADABLE) as error:
        raise stop_on("run.damaged", path=str(path), cause=str(error)) from None


def said(report: PreferenceReport) -> str:
    """The report as one sentence."""
    tuned = report.tuned
    if tuned.likelier is None or report.base_likelier is None:
        return f"Of a liked and a disliked held-out answer, the liked one stands above in {percent(tuned.accuracy)}."
    base, now, count = percent(report.base_likelier), percent(tuned.likelier), report.count
    return f"The better answer is the likelier one in {now} of {count} held-out pairs (base model: {base})."
