"""From what a person chose (model, data, preset or recipe) to a run folder that is ready to train."""

from __future__ import annotations

import shutil
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from desktop.core.dataset import DatasetSpec, Example, Examples, fingerprint, read_jsonl, split, write_parquet
from desktop.core.files import is_there, problem_of_os_error, require_free, typed_path, write_folder, write_json
from desktop.core.models import ModelSpec, read_model
from desktop.core.presets import STARTER_PRESET, Budget, DataFacts, PlanOption, option, options
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.core.recipe import STARTER, Recipe, recipe_hash
from desktop.core.runs import RunFolder, RunRecord, RunState, folder_name
from desktop.services.places import Places, resources_folder
from desktop.services.starter import starter_files

STARTER_NAME = "Customer messages (starter)"


class Data(msgspec.Struct, frozen=True):
    """A dataset read and split: its name, both sides, what was left out and how the held-out side came about."""

    name: str
    train: tuple[Example, ...]
    held_out: tuple[Example, ...]
    left_out: int
    split: str

    @property
    def facts(self) -> DataFacts:
        """What planning needs to know."""
        both = (*self.train, *self.held_out)
        letters = max(map(_letters, both))
        answer = max(len(e.answer) for e in both)
        return DataFacts(len(self.train), len(self.held_out), letters, answer, sum(map(_letters, self.train)))


def _letters(example: Example) -> int:
    return sum(len(message.content) + 16 for message in example.messages)


def find_model(name: str, places: Places) -> ModelSpec:
    """The model of a recipe: ``starter``, a name in the store, or a folder. Raises what `read_model` raises."""
    if name == STARTER:
        return read_model(places.starter_model)
    in_store = places.models / name
    return read_model(in_store if "/" not in name and is_there(in_store, Path.is_dir) else typed_path(name).absolute())


def read_data(data: str, held_out: str | None, share: float, seed: int) -> Data:
    """Read and split the data of a recipe. Raises what `read_jsonl` raises, ``data.too_few`` and ``data.leaked``."""
    if data == STARTER:
        train, test = (read_jsonl(path) for path in starter_files())
        return Data(STARTER_NAME, train.kept, test.kept, 0, "file")
    found = read_jsonl(typed_path(data))
    name = Path(data).stem
    if held_out is not None:
        return _with_own_held_out(name, found, read_jsonl(typed_path(held_out)))
    kept, aside = split(found.kept, share, seed)
    if len(found.kept) < 2:
        raise stop_on("data.too_few", name=Path(data).name, count=len(found.kept))
    return Data(name, tuple(kept), tuple(aside), len(found.left_out), "random" if aside else "none")


def _with_own_held_out(name: str, found: Examples, test: Examples) -> Data:
    trained = set(found.kept)
    if leaked := sum(example in trained for example in test.kept):
        raise stop_on("data.leaked", count=leaked, held_out=len(test.kept))
    return Data(name, found.kept, test.kept, len(found.left_out) + len(test.left_out), "file")


def offers(model: ModelSpec, data: Data, budget: Budget, base: dict[str, Any]) -> tuple[PlanOption, ...]:
    """The presets for these choices; for the starter model with the starter data, its own measured recipe first."""
    found = options(model, data.facts, budget, base)
    if base.get("model") == base.get("data") == STARTER:
        own = starter_values(budget)
        return (option(STARTER_PRESET, model, data.facts, budget, base | own), *found)
    return found


def starter_values(budget: Budget) -> dict[str, Any]:
    """The starter project's recipe, as it was measured, on this PC's device."""
    values: dict[str, Any] = msgspec.json.decode((resources_folder() / "starter" / "recipe.json").read_bytes())
    return values | {"device": budget.device, "precision": budget.precision}


def resolve(recipe: Recipe, data: Data) -> Recipe:
    """The recipe as it can be done with this data: no more is compared than is held out."""
    compared = min(recipe.compare_examples, len(data.held_out))
    return msgspec.structs.replace(recipe, compare_examples=compared)


def create_run(recipe: Recipe, model: ModelSpec, data: Data, places: Places) -> RunFolder:
    """Write a new run folder, state queued, all or nothing. Raises ``disk.full`` or ``folder.read_only``."""
    recipe = resolve(recipe, data)
    path = _free_name(places.runs, folder_name(datetime.now(), model.name, recipe.name))
    try:
        places.runs.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise problem_of_os_error(error, places.runs) from error
    # Adapter, two checkpoints with optimizer moments, data and logs; far below this for most runs.
    adapter = 4 * recipe.rank * model.adapter_inputs_outputs
    require_free(places.runs, 10 * adapter + 50_000_000)
    write_folder(path, lambda place: _fill(RunFolder(place), path.name, recipe, model, data))
    return RunFolder(path)


def _fill(folder: RunFolder, identity: str, recipe: Recipe, model: ModelSpec, data: Data) -> None:
    write_json(folder.recipe, recipe)
    write_json(folder.model, model)
    write_json(folder.dataset, _dataset_spec(data))
    write_parquet(folder.data, {"train": data.train, "held_out": data.held_out})
    record = RunRecord(
        id=identity,
        name=recipe.name,
        state=RunState.queued,
        created=time.time(),
        recipe_hash=recipe_hash(recipe),
        base_model=model.name,
        dataset=data.name,
        device=recipe.device,
        steps=data.facts.steps_for(recipe),
    )
    write_json(folder.run, record)


def _dataset_spec(data: Data) -> DatasetSpec:
    return DatasetSpec(
        name=data.name,
        train=len(data.train),
        held_out=len(data.held_out),
        left_out=data.left_out,
        train_sha256=fingerprint(data.train),
        held_out_sha256=fingerprint(data.held_out),
        split=data.split,
    )


def _free_name(parent: Path, name: str) -> Path:
    path, number = parent / name, 2
    while path.exists():
        path, number = parent / f"{name}-{number}", number + 1
    return path


def discard_run(folder: RunFolder) -> None:
    """Remove a run that could not be started."""
    shutil.rmtree(folder.path, ignore_errors=True)


def all_problems(*checks: Any) -> list[Any]:
    """Call each check and return the results; raises one `ProblemError` with the problems of all of them."""
    results: list[Any] = []
    problems: list[Problem] = []
    for check in checks:
        try:
            results.append(check())
        except ProblemError as error:
            problems += error.problems
    if problems:
        raise ProblemError(*problems)
    return results
