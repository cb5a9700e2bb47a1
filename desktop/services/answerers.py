"""What on this PC can answer: base models that write, what runs have learned, and adapters of the library."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from desktop.core.answering import Side, Worn
from desktop.core.dataset import ASKED, DatasetSpec, read_parquet, shared_instruction
from desktop.core.models import ModelSpec, folder_here
from desktop.core.problems import UNREADABLE, Problem, ProblemError, stop_on
from desktop.core.run_facts import record_or_none
from desktop.core.runs import RunFolder, RunRecord, holds_result
from desktop.core.strength import read_strength
from desktop.services.adapters import library_folders, of_library
from desktop.services.frozen_data import frozen_record
from desktop.services.model_list import models_here
from desktop.services.places import Places
from desktop.services.preparing import find_model
from desktop.services.runs import Runs
from desktop.services.settings import Settings, load_settings


class Answerer(msgspec.Struct, frozen=True, kw_only=True):
    """Something to talk with. `key` stays the same between starts; `note` names the base of a run; `run` is the run's
    folder, empty for a base model. `context` is how many tokens it reads at once."""

    key: str
    name: str
    note: str = ""
    model: str
    context: int = 0
    worn: tuple[Worn, ...] = ()
    run: str = ""

    def side(self, key: str, strength: float = 1.0) -> Side:
        """It as a side of a request; `strength` scales what it has learned."""
        worn = tuple(msgspec.structs.replace(one, strength=one.strength * strength) for one in self.worn)
        return Side(key, self.model, worn)


def answerers(
    places: Places, settings: Settings, runs: Sequence[tuple[RunFolder, RunRecord]]
) -> tuple[list[Answerer], list[Answerer]]:
    """The runs that can answer, in the order given, with the imported and combined adapters behind them, and the base
    models here."""
    learned = [found for folder, record in runs if (found := of_run(folder, record)) is not None]
    here = _models_here(places, settings)
    return learned + adapters(places, here), [of_model(model) for model in here.values()]


def _models_here(places: Places, settings: Settings) -> dict[str, ModelSpec]:
    """The base models that write, by folder."""
    found = (model for _, model in models_here(places, settings))
    return {model.folder: model for model in found if isinstance(model, ModelSpec) and writes(model)}


def adapters(places: Places, here: dict[str, ModelSpec]) -> list[Answerer]:
    """The imported and combined adapters whose base is one of the models `here`, by folder."""
    found = []
    for folder in library_folders(places):
        try:
            facts = of_library(folder, list(here.values()))
        except ProblemError:  # the place “Adapters” says what is wrong with it
            continue
        if (base := here.get(facts.base_folder)) is not None:
            found.append(
                Answerer(
                    key=f"adapter:{facts.id}",
                    name=facts.name,
                    note=base.name,
                    model=base.folder,
                    context=base.context,
                    worn=(Worn(facts.learned),),
                )
            )
    return found


def writes(model: ModelSpec) -> bool:
    """Whether a model writes text."""
    return model.writes


def of_model(model: ModelSpec) -> Answerer:
    """A base model by itself."""
    return Answerer(key=f"model:{model.folder}", name=model.name, model=model.folder, context=model.context)


def of_run(folder: RunFolder, record: RunRecord, learned: Path | None = None) -> Answerer | None:
    """What a run has learned, at the strength that was chosen for it (or what lies in its folder `learned`, such as a
    checkpoint's, as it was trained); None when that is nothing yet, when it does not write, or when its base is no
    longer there."""
    found = learned or folder.usable_adapter()
    if found is None or not talks(folder):
        return None
    try:
        model = msgspec.json.decode(folder.model.read_bytes(), type=ModelSpec)
    except (OSError, *UNREADABLE):
        return None
    if not writes(model) or not (base := folder_here(model)):
        return None
    return Answerer(
        key=f"run:{folder.path.name}",
        name=record.name,
        note=model.name,
        model=base,
        context=model.context,
        worn=(Worn(str(found), 1.0 if learned else read_strength(folder)),),
        run=str(folder.path),
    )


def base_gone(folder: RunFolder) -> Problem | None:
    """What to say of a run whose base model is not there any more; None where it is."""
    model = record_or_none(folder.model, ModelSpec)
    if model is None or folder_here(model):
        return None
    record = record_or_none(folder.run, RunRecord)
    name = record.name if record else folder.path.name
    return Problem("chat.no_base", {"name": name, "base": model.name, "path": model.folder})


def find_answerer(name: str, places: Places) -> Answerer:
    """A model by name or folder, an adapter of the library, a run as `Runs.find` knows it, or ``run@step`` for one of
    its checkpoints. Raises ``chat.unknown``, ``chat.not_kept``, ``chat.no_text``, and what reading raises."""
    wanted, _, step = name.rpartition("@")
    if not (wanted and step.isdecimal()):
        wanted, step = name, ""
    run = _run(wanted, places)
    if run is None:
        return _adapter(name, places) or _model(name, places)
    record = run.read()
    learned = run.checkpoint(int(step)) / "adapter" if step else run.usable_adapter()
    if learned is None or not holds_result(learned):
        raise stop_on("chat.not_kept", name=f"{record.name}{f'@{step}' if step else ''}")
    found = of_run(run, record, learned if step else None)
    if found is None and (gone := base_gone(run)) is not None:
        raise ProblemError(gone)
    if found is None:
        raise stop_on("chat.no_text", path=str(run.path))
    return found


def _adapter(name: str, places: Places) -> Answerer | None:
    here = _models_here(places, load_settings(places)) if library_folders(places) else {}
    return next((one for one in adapters(places, here) if name in (one.name, one.key.partition(":")[2])), None)


def _run(name: str, places: Places) -> RunFolder | None:
    try:
        return Runs(places).find(name)
    except ProblemError as error:
        if error.problems[0].code != "run.unknown":
            raise
        return None


def _model(name: str, places: Places) -> Answerer:
    try:
        model = find_model(name, places)
    except ProblemError as error:
        if error.problems[0].code == "model.missing":
            raise stop_on("chat.unknown", name=name) from None
        raise
    if not writes(model):
        raise stop_on("chat.no_text", path=model.folder)
    return of_model(model)


def instruction_of(folder: RunFolder) -> str:
    """The system text that a run's examples share; empty if they do not. Runs that did not note it are looked at, which
    takes a while: Arrow has to be loaded."""
    try:
        noted = frozen_record(folder.dataset, DatasetSpec).instruction
        if noted is not None:
            return noted
        return shared_instruction(read_parquet(folder.held_out_data, ASKED) or read_parquet(folder.train_data, ASKED))
    except ProblemError:
        return ""


def talks(folder: RunFolder) -> bool:
    """Whether a run has learned something that can be talked with."""
    return folder.usable_adapter() is not None and not folder.labels.is_file()
