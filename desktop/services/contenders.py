"""Who can be compared on this PC: what can answer (`answerers.py`), of runs each checkpoint, and the adapters of the
library."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from desktop.core.answering import Worn
from desktop.core.problems import ProblemError
from desktop.core.runs import RunFolder, holds_result
from desktop.core.side_by_side import Contender
from desktop.services.adapters import all_adapters
from desktop.services.answerers import Answerer, answerers, find_answerer
from desktop.services.places import Places
from desktop.services.runs import Runs
from desktop.services.settings import Settings


class Stage(msgspec.Struct, frozen=True):
    """Something that was learned, and the folder it lies in: by a run's end (`step` None), by then, or an adapter."""

    folder: str
    step: int | None = None


class Candidate(msgspec.Struct, frozen=True):
    """A model that can be asked. `reference` tells it from the others: the folder of a base model, of a run or of an
    adapter. `stages` are what it can wear, newest first; a base model has none."""

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
        return Contender(named(self.name, worn.step, strength), self.model, (Worn(worn.folder, strength),))


def candidates(places: Places, settings: Settings, runs: Runs) -> list[Candidate]:
    """All models that can be asked: base models first, then runs and adapters of the library, newest first."""
    learned, bases = answerers(places, settings, runs.records())
    # the base of a run may be on no list of models
    named_bases = {one.model: one.note for one in learned} | {one.model: one.name for one in bases}
    found = [Candidate(folder, name, "base", folder) for folder, name in named_bases.items()]
    for one in learned:
        stages = stages_of(RunFolder(Path(one.run))) or tuple(Stage(worn.folder) for worn in one.worn)
        found.append(Candidate(one.run, one.name, "run", one.model, stages))
    # those of runs are there already, with their checkpoints
    brought = (one for one in all_adapters(places) if one.came_from != "run" and one.base_folder)
    found += [Candidate(one.folder, one.name, "adapter", one.base_folder, (Stage(one.learned),)) for one in brought]
    return found


def stages_of(run: RunFolder) -> tuple[Stage, ...]:
    """What a run has kept: the result of its end, then its checkpoints, newest first. One within a step is not among
    them."""
    found = [Stage(str(run.adapter))] if holds_result(run.adapter) else []
    for path in reversed(run.all_checkpoints()):
        if "-row-" not in path.name and holds_result(path / "adapter"):
            found.append(Stage(str(path / "adapter"), int(path.name.removeprefix("step-"))))
    return tuple(found)


def find_contender(text: str, places: Places, strength: float = 1.0) -> Contender:
    """The side a person means: a run's name, perhaps with ``@step``; the name of an adapter of the library; a folder or
    a name of a base model. Raises what `find_answerer` raises."""
    try:
        found = find_answerer(text, places)
    except ProblemError as error:
        if error.problems[0].code != "chat.unknown":
            raise
        brought = [one for one in all_adapters(places) if one.base_folder and text in (one.id, one.name)]
        if len(brought) != 1:
            raise
        worn = (Worn(brought[0].learned, strength),)
        return Contender(named(brought[0].name, None, strength), brought[0].base_folder, worn)
    step = text.rpartition("@")[2]
    reached = int(step) if found.worn and "@" in text and step.isdecimal() else None
    return contender_of(found, strength, reached)


def contender_of(found: Answerer, strength: float = 1.0, step: int | None = None) -> Contender:
    """What can answer as a side, with everything it has learned at this strength."""
    side = found.side("a", strength)
    return Contender(named(found.name, step, side.worn[0].strength if side.worn else 1.0), side.model, side.worn)


def named(name: str, step: int | None = None, strength: float = 1.0) -> str:
    """What a side is called: ``tickets · 200 · 50 %``."""
    name = name if step is None else f"{name} · {step}"
    return name if strength == 1.0 else f"{name} · {100 * strength:g} %"
