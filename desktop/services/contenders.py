"""Who can be compared on this PC: base models that write, what runs have learned, and their checkpoints."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from desktop.core.answering import Worn
from desktop.core.files import is_there
from desktop.core.models import ModelSpec
from desktop.core.problems import UNREADABLE, ProblemError, stop_on
from desktop.core.runs import RunFolder, holds_result
from desktop.core.side_by_side import Contender
from desktop.services.model_list import models_here
from desktop.services.places import Places
from desktop.services.preparing import find_model
from desktop.services.runs import Runs
from desktop.services.settings import Settings


class Stage(msgspec.Struct, frozen=True):
    """Something that was learned: by a run at its end (`step` None), by then, or an adapter; and the folder it lies in."""

    folder: str
    step: int | None = None


class Candidate(msgspec.Struct, frozen=True):
    """A model that can be asked. `reference` is how it is told from the others: the folder of a base model, of a run or
    of an adapter. `stages` are what it can wear, newest first; a base model has none."""

    reference: str
    name: str
    kind: Literal["base", "run", "adapter"]
    model: str
    stages: tuple[Stage, ...] = ()

    def contender(self, stage: int = 0, strength: float = 1.0) -> Contender:
        """The model as a side, wearing one of its stages, whose strength is 1 as it was trained."""
        if not self.stages:
            return Contender(self.name, self.model)
        worn = self.stages[stage]
        name = self.name if worn.step is None else f"{self.name} · {worn.step}"
        name = name if strength == 1.0 else f"{name} × {strength:g}"
        return Contender(name, self.model, (Worn(worn.folder, strength),))


def candidates(places: Places, settings: Settings, runs: Runs) -> list[Candidate]:
    """All models that can be asked: base models as the list of models has them, then runs, newest first."""
    found = [
        Candidate(model.folder, model.name, "base", model.folder)
        for _, model in models_here(places, settings)
        if isinstance(model, ModelSpec) and model.kind == "decoder"
    ]
    return found + [made for folder, record in runs.records() if (made := of_run(folder, record.name))]


def of_run(run: RunFolder, name: str) -> Candidate | None:
    """A run as a model to be asked; None when it has kept nothing yet, or has learned labels and the like."""
    try:
        spec = msgspec.json.decode(run.model.read_bytes(), type=ModelSpec)
    except (OSError, *UNREADABLE):
        return None
    if spec.kind != "decoder" or is_there(run.labels, Path.is_file):
        return None
    stages = stages_of(run)
    return Candidate(str(run.path), name, "run", spec.folder, stages) if stages else None


def stages_of(run: RunFolder) -> tuple[Stage, ...]:
    """What a run has kept: the result of its end, then its checkpoints, newest first."""
    found = [Stage(str(run.adapter))] if holds_result(run.adapter) else []
    for path in reversed(run.all_checkpoints()):
        if "-row-" not in path.name and holds_result(path / "adapter"):
            found.append(Stage(str(path / "adapter"), int(path.name.removeprefix("step-"))))
    return tuple(found)


def base_of(run: RunFolder) -> Contender | None:
    """The base model of a run as a side; None when the run does not say which it is."""
    try:
        spec = msgspec.json.decode(run.model.read_bytes(), type=ModelSpec)
    except (OSError, *UNREADABLE):
        return None
    return Contender(spec.name, spec.folder)


def find_contender(text: str, places: Places, strength: float = 1.0) -> Contender:
    """The side a person means: a run's name, perhaps with ``@step``; a folder or a name of a base model.

    Raises ``compare.unknown``, ``compare.nothing_learned``, ``compare.no_step``, ``compare.writes_nothing``,
    ``run.ambiguous``, and what is wrong with a model's folder.
    """
    name, _, step = text.rpartition("@")
    if not name or not step.isdigit():
        name, step = text, ""
    try:
        run = Runs(places).find(name)
    except ProblemError as error:
        if error.problems[0].code != "run.unknown":
            raise
        return _base(text, places)
    called = run.read().name
    candidate = of_run(run, called)
    if candidate is None:
        raise stop_on("compare.nothing_learned" if not stages_of(run) else "compare.writes_nothing", name=called)
    if not step:
        return candidate.contender(0, strength)
    for place, stage in enumerate(candidate.stages):
        if stage.step == int(step):
            return candidate.contender(place, strength)
    steps = ", ".join(str(stage.step) for stage in candidate.stages if stage.step is not None)
    raise stop_on("compare.no_step", name=called, step=int(step), steps=steps or "none")


def _base(text: str, places: Places) -> Contender:
    try:
        model = find_model(text, places)
    except ProblemError as error:
        if error.problems[0].code == "model.missing":
            raise stop_on("compare.unknown", name=text) from None
        raise
    if model.kind != "decoder":
        raise stop_on("compare.writes_nothing", name=model.name)
    return Contender(model.name, model.folder)
