"""Several runs side by side: what differs in recipe and data, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from typing import Any, NamedTuple

import msgspec

from desktop.core.dataset import DatasetSpec
from desktop.core.evidence import LESS_IS_BETTER, MEASURES
from desktop.core.label_report import MAIN_SCORES
from desktop.core.problems import Problem, Value, stop_on
from desktop.core.recipe import FIELDS, PREFERENCES
from desktop.core.recipe_words import names_that_matter
from desktop.core.run_facts import RunFacts
from desktop.core.scores import Interval
from desktop.core.units import duration, energy, memory, number, percent, size
from desktop.core.weights import same_base

FEWEST, MOST = 2, 5
"""Runs that can be set side by side: more cannot be told apart in one chart."""
SAME = frozenset({"run_compare.base_same", "run_compare.data_same"})
"""Codes of what is the same, of which there is no more to say than their title."""
_NAMED = frozenset({"name", "schema", "model", "data", "held_out"})
"""Fields that are said otherwise: the runs' names, their base models, their data."""


class Difference(msgspec.Struct, frozen=True):
    """A value of the recipe that is not the same in all runs, with the value of each; None where a run has no
    recipe."""

    field: str
    values: tuple[Any, ...]


class Result(msgspec.Struct, frozen=True):
    """One row of what came of it: a key for its words, a text for each run, and the places of the best ones: none where
    nothing is better or worse, or where that cannot be said."""

    key: str
    values: tuple[str, ...]
    best: tuple[int, ...] = ()


class Comparing(msgspec.Struct, frozen=True, kw_only=True):
    """The runs, what differs, and what came of it. `says` are codes of `core/words_run_compare.py`: for each run after
    the first how its base and its data compare with those of the first."""

    runs: tuple[RunFacts, ...]
    differences: tuple[Difference, ...]
    says: tuple[tuple[Problem, ...], ...]
    results: tuple[Result, ...]
    comparable: bool
    """Whether all were measured on the same held-out examples with the same base model's tokens."""


def compare_runs(runs: Sequence[RunFacts], telling: Telling | None = None) -> Comparing:
    """Set runs side by side; `telling` says figures otherwise than in English. Raises ``run_compare.count`` for fewer
    than two or more than five."""
    if not FEWEST <= len(runs) <= MOST:
        raise stop_on("run_compare.count", count=len(runs), fewest=FEWEST, most=MOST)
    first = runs[0]
    sides = {run.data.held_out_sha256 if run.data else None for run in runs}
    bases = [run.model for run in runs if run.model]
    alike = len(bases) == len(runs) and all(same_base(*pair) for pair in combinations(bases, 2))
    comparable = alike and len(sides) == 1 and None not in sides
    return Comparing(
        runs=tuple(runs),
        differences=differences(runs),
        says=tuple(tuple(_says(first, other)) for other in runs[1:]),
        results=tuple(results(runs, comparable, telling)),
        comparable=comparable,
    )


def differences(runs: Sequence[RunFacts]) -> tuple[Difference, ...]:
    """The values of the recipe that matter in one of the runs and are not the same in all, in the recipe's order."""
    found = []
    matter = frozenset[str]().union(*(names_that_matter(run.recipe) for run in runs if run.recipe)) - _NAMED
    for field in FIELDS:
        values = tuple(getattr(run.recipe, field) if run.recipe else None for run in runs)
        if field in matter and any(value != values[0] for value in values):
            found.append(Difference(field, values))
    return tuple(found)


def _says(first: RunFacts, other: RunFacts) -> list[Problem]:
    found = []
    values: dict[str, Value] = {"first": first.record.name, "other": other.record.name}
    if first.model and other.model:
        same = same_base(first.model, other.model)
        names: dict[str, Value] = {"base": other.model.name, "first_base": first.model.name}
        found.append(Problem("run_compare.base_same" if same else "run_compare.base_differs", values | names))
    if first.data and other.data:
        found.append(data_difference(first.data, other.data, values))
    return found


def data_difference(first: DatasetSpec, other: DatasetSpec, values: dict[str, Value]) -> Problem:
    """How the examples of two runs compare, as far as their sums and counts tell."""
    train_same = first.train_sha256 == other.train_sha256
    held_out_same = first.held_out_sha256 == other.held_out_sha256
    if train_same and held_out_same:
        documents_same = first.documents_sha256 == other.documents_sha256
        return Problem("run_compare.data_same" if documents_same else "run_compare.documents_differ", values)
    more = (other.train - other.general) - (first.train - first.general)
    kind = "more" if more > 0 else "fewer" if more < 0 else "other"
    counts: dict[str, Value] = {"count": abs(more), "data": other.name, "first_data": first.name}
    if train_same:
        return Problem("run_compare.held_out_differs", values | counts)
    where = "train" if held_out_same else "both"
    return Problem(f"run_compare.{where}_{kind}", values | counts)


# -- what came of it ---------------------------------------------------------------------------------------------------


def results(runs: Sequence[RunFacts], comparable: bool, telling: Telling | None = None) -> list[Result]:
    """The rows of what came of it; those that no run tells are left out. The best one is marked only where all were
    measured alike."""
    found: list[Result] = []
    telling = telling or Telling()

    def row(key: str, of: Callable[[RunFacts], float | None], text: Callable[[float], str], better: int = 0) -> None:
        """`better` is 1 where more is better, -1 where less is, 0 where nothing is."""
        values = [of(run) for run in runs]
        if any(value is not None for value in values):
            texts = tuple("–" if value is None else text(value) for value in values)
            found.append(Result(key, texts, _best(values, better) if len(set(texts)) > 1 else ()))

    fair = -1 if comparable and len({_loss_of(run) for run in runs}) == 1 else 0
    row("held_out_loss", lambda run: run.held_out_loss, telling.number, fair)
    found += _scores(runs, comparable, telling)
    row("steps", lambda run: float(run.record.step), telling.whole)
    row("time", lambda run: run.seconds, telling.duration, -1)
    row("step_seconds", lambda run: run.curves.step_seconds or None, lambda value: f"{telling.number(value)} s", -1)
    row("memory", lambda run: float(run.curves.memory) or None, telling.memory, -1)
    row("energy", lambda run: run.curves.joules, telling.energy, -1)
    row("size", lambda run: float(run.learned_bytes) or None, telling.size, -1)
    return found


def _loss_of(run: RunFacts) -> tuple[str, float, int] | None:
    """What the losses of a run are of: DPO's, say, is another figure than ORPO's, beta is part of both, and where
    examples were cut they end at other words."""
    if run.recipe is None:
        return None
    cut = any(notice.code == "notice.examples_cut" for notice in run.story.notices)
    beta = run.recipe.beta if run.recipe.objective in PREFERENCES else 0.0
    return run.recipe.objective, beta, run.recipe.context_length if cut else 0


def _best(values: Sequence[float | None], better: int) -> tuple[int, ...]:
    """The places of the best values; none where all are equal, or fewer than two are known."""
    known = [value * better for value in values if value is not None]
    if not better or len(known) < 2 or len(set(known)) == 1:
        return ()
    return tuple(place for place, value in enumerate(values) if value is not None and value * better == max(known))


def _scores(runs: Sequence[RunFacts], comparable: bool, telling: Telling) -> list[Result]:
    """Scores with their intervals, as far as the runs have them. Where the intervals of the two best overlap, no run is
    marked: that difference cannot be relied on."""
    each = [scores_of(run) for run in runs]
    names = list(dict.fromkeys(name for scores in each for name in scores))
    found = []
    for name in names:
        values = [scores.get(name) for scores in each]
        texts = tuple("–" if value is None else telling.score(value) for value in values)
        found.append(Result(name, texts, _clear_best(values) if comparable else ()))
    return found


class Measured(msgspec.Struct, frozen=True):
    """A score of a run: its interval where it is known, whether it is a share, and whether less is better."""

    interval: Interval
    share: bool = True
    less: bool = False
    known: bool = True


def score_text(found: Measured) -> str:
    """``92 % (85 to 97 %)``; without an interval the value alone."""
    interval = found.interval
    if not found.known:
        return percent(interval.value) if found.share else number(interval.value)
    if found.share:
        return f"{percent(interval.value)} ({round(100 * interval.low)} to {percent(interval.high)})"
    return f"{number(interval.value)} ({number(interval.low)} to {number(interval.high)})"


class Telling(NamedTuple):
    """How figures are said."""

    number: Callable[[float], str] = number
    whole: Callable[[float], str] = "{:,.0f}".format
    duration: Callable[[float], str] = duration
    size: Callable[[float], str] = size
    memory: Callable[[float], str] = memory
    energy: Callable[[float], str] = energy
    score: Callable[[Measured], str] = score_text


def _clear_best(values: Sequence[Measured | None]) -> tuple[int, ...]:
    known = [(place, value) for place, value in enumerate(values) if value is not None]
    if len(known) < 2:
        return ()
    sign = -1 if known[0][1].less else 1
    place, best = max(known, key=lambda one: sign * one[1].interval.value)
    worst_end = best.interval.low if sign > 0 else best.interval.high
    others = [other.interval.high if sign > 0 else other.interval.low for at, other in known if at != place]
    clear = best.known and all(sign * worst_end > sign * end for end in others)
    return (place,) if clear else ()


def scores_of(run: RunFacts) -> dict[str, Measured]:
    """The scores of a run's tuned model by name, the deciding one first: those of its scorecard, else what it tells of
    labels and preferences."""
    found: dict[str, Measured] = {}
    card = run.scorecard
    if card and card.pairs:
        found["likelier"] = Measured(card.pairs.tuned)
    if card and (tuned := card.side("tuned")):
        for measure, score in zip(MEASURES[card.task], tuned.scores):
            found[score.name] = Measured(score.interval, measure.share, score.name in LESS_IS_BETTER)
    if run.labels and (not found or run.labels.objective == "multi_label"):
        for name in MAIN_SCORES[run.labels.objective]:
            if name in run.labels.scores and name not in found:
                found[name] = _alone(run.labels.scores[name], share=name not in ("mae", "r2"), less=name == "mae")
    if run.preference:
        found["preference_accuracy"] = _alone(run.preference.tuned.accuracy)
    if run.forgetting and (whole := run.forgetting.full):
        found["forgetting"] = Measured(whole.changes[0].tuned)
    return found


def _alone(value: float, *, share: bool = True, less: bool = False) -> Measured:
    return Measured(Interval(value, value, value), share, less, known=False)
