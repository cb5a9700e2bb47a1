"""All that a run's folder tells, read once: for its report, and to set it beside other runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

import msgspec

from desktop.core.curves import Curves, curves_of, tokens_per_example
from desktop.core.dataset import DatasetSpec
from desktop.core.events import read_events
from desktop.core.forgetting import Forgetting, read_forgetting
from desktop.core.label_report import LabelReport
from desktop.core.models import ModelSpec
from desktop.core.preference import PreferenceReport
from desktop.core.presets import DataFacts
from desktop.core.problems import UNREADABLE, ProblemError
from desktop.core.recipe import Recipe, recipe_from
from desktop.core.run_story import RunStory
from desktop.core.runs import RunFolder, RunRecord
from desktop.core.scorecard import Scorecard, read_scorecard

T = TypeVar("T")


class RunFacts(msgspec.Struct, frozen=True, kw_only=True):
    """A run. What is missing or cannot be read is None (or empty): a report says less then, it does not fail."""

    folder: RunFolder
    record: RunRecord
    recipe: Recipe | None
    model: ModelSpec | None
    data: DatasetSpec | None
    planned: DataFacts | None
    environment: dict[str, Any]
    curves: Curves
    story: RunStory
    per_example: float | None
    """What one example adds to the tokens that the steps count."""
    learned_bytes: int
    """Bytes of what was learned; 0 when nothing is there."""
    scorecard: Scorecard | None
    forgetting: Forgetting | None
    labels: LabelReport | None
    preference: PreferenceReport | None

    @property
    def seconds(self) -> float | None:
        """How long it was at work, without pauses; None while it has not ended."""
        return self.story.worked or None if self.record.ended else None

    @property
    def held_out_loss(self) -> float | None:
        """The loss on held-out examples of what was kept."""
        record = self.record
        return record.final_loss if record.final_loss is not None else record.best_loss


def read_run(folder: RunFolder) -> RunFacts:
    """All that a run tells. Raises ``run.missing``, ``run.damaged`` or ``run.newer`` when there is no record of it."""
    record = folder.read()
    recipe = recipe_or_none(folder)
    events = read_events(folder.events)[0]
    story = RunStory()
    story.take(events)
    evaluations = folder.evaluations
    return RunFacts(
        folder=folder,
        record=record,
        recipe=recipe,
        model=record_or_none(folder.model, ModelSpec),
        data=record_or_none(folder.dataset, DatasetSpec),
        planned=record_or_none(folder.facts, DataFacts),
        environment=record_or_none(folder.environment, dict[str, Any]) or {},
        curves=curves_of(events),
        story=story,
        per_example=tokens_per_example(folder, recipe) if recipe else None,
        learned_bytes=_bytes_in(folder.usable_adapter()),
        scorecard=_scorecard(folder),
        forgetting=_forgetting(folder),
        labels=record_or_none(evaluations / "labels.json", LabelReport),
        preference=record_or_none(evaluations / "preference.json", PreferenceReport),
    )


def recipe_or_none(folder: RunFolder) -> Recipe | None:
    """The recipe of a run; None where it cannot be read."""
    try:
        return recipe_from(msgspec.json.decode(folder.recipe.read_bytes()))
    except (OSError, *UNREADABLE, ProblemError):
        return None


def record_or_none(path: Path, kind: type[T]) -> T | None:
    """A record of a run's folder; None where it is not there or cannot be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, *UNREADABLE):
        return None


def _scorecard(folder: RunFolder) -> Scorecard | None:
    try:
        return read_scorecard(folder)
    except ProblemError:
        return None


def _forgetting(folder: RunFolder) -> Forgetting | None:
    try:
        return read_forgetting(folder)
    except ProblemError:
        return None


def _bytes_in(folder: Path | None) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) if folder else 0
