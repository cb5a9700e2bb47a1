"""Recipe files on this PC: written from a run, and opened, where the base model and the data are looked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from desktop.core.dataset import DatasetSpec, fingerprint, read_jsonl
from desktop.core.models import ModelSpec
from desktop.core.presets import DataFacts
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.core.recipe import STARTER, read_recipe
from desktop.core.recipe_file import (
    RecipeFile,
    base_here,
    compare_base,
    compare_data,
    read_recipe_file,
    recipe_file,
    write_recipe_file,
)
from desktop.core.run_facts import recipe_or_none, record_or_none
from desktop.core.runs import RunFolder
from desktop.data.library import DatasetFolder, Library
from desktop.services.frozen_data import FROZEN
from desktop.services.model_list import models_here
from desktop.services.places import Places
from desktop.services.preparing import STARTER_NAME, Data, document_tokens, find_model
from desktop.services.retraining import Beside, Earlier, read_earlier, with_data
from desktop.services.settings import Settings
from desktop.services.starter import starter_files


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A recipe file and what of it is here: the base model with how a recipe names it, and how a recipe names the same
    data (empty: it is not here)."""

    file: RecipeFile
    earlier: Earlier
    base: tuple[str, ModelSpec] | None
    data: str


def save_recipe(folder: RunFolder, target: Path) -> RecipeFile:
    """Write the recipe file of a run. Raises ``recipe_file.incomplete`` and what reading and writing raises."""
    file = recipe_of_run(folder)
    write_recipe_file(target, file)
    return file


def recipe_of_run(folder: RunFolder) -> RecipeFile:
    """The recipe file of a run. Raises ``recipe_file.incomplete`` where its folder lacks something of it."""
    name = folder.read().name
    recipe, model = recipe_or_none(folder), record_or_none(folder.model, ModelSpec)
    data = record_or_none(folder.dataset, DatasetSpec)
    if recipe is None or model is None or data is None:
        missing = [
            path.name
            for path, found in zip((folder.recipe, folder.model, folder.dataset), (recipe, model, data))
            if not found
        ]
        raise stop_on("recipe_file.incomplete", name=name, cause=f"{', '.join(missing)} cannot be read")
    return recipe_file(recipe, model, data, record_or_none(folder.environment, dict) or {})


def open_recipe(path: Path, places: Places, settings: Settings) -> Opened:
    """Read a recipe file and look for its base model and its data on this PC. Raises what `read_recipe_file` raises."""
    file = read_recipe_file(path)
    models = [(name, model) for name, model in models_here(places, settings) if isinstance(model, ModelSpec)]
    data, beside = next(_same_data(file, places), ""), _documents_of_file(file, places)
    recipe = with_data(file.recipe, data, beside.reference or None if beside else None)
    earlier = Earlier(path.name, recipe, file.base, asks="data", file=file, beside=beside)
    return Opened(file=file, earlier=earlier, base=base_here(file, models), data=data)


def compared(file: RecipeFile, model: ModelSpec | None, data: Data | None) -> tuple[Problem, Problem]:
    """How a base model and data compare with those of a recipe file, as codes with sentences."""
    return compare_base(file, model), compare_data(file, spec_of(data) if data else None)


def spec_of(data: Data) -> DatasetSpec | None:
    """What tells data from other data; None where that was not worked out."""
    if data.frozen is not None:
        return record_or_none(RunFolder(data.frozen).dataset, DatasetSpec)
    if data.folder is None:
        return _starter_spec()
    prepared = DatasetFolder(data.folder).prepared()
    if prepared is None:
        return None
    return DatasetSpec(
        name=data.name,
        train=prepared.train,
        held_out=prepared.held_out,
        left_out=data.left_out,
        train_sha256=prepared.train_sha256,
        held_out_sha256=prepared.held_out_sha256,
        split=prepared.split,
    )


def _starter_spec() -> DatasetSpec:
    train, held_out = (read_jsonl(path).kept for path in starter_files())
    return DatasetSpec(
        name=STARTER_NAME,
        train=len(train),
        held_out=len(held_out),
        left_out=0,
        train_sha256=fingerprint(train),
        held_out_sha256=fingerprint(held_out),
        split="file",
    )


def _same_data(file: RecipeFile, places: Places) -> Iterator[str]:
    """How a recipe names the data on this PC that is the same by its sums: the starter's, a dataset's, or an earlier
    run's."""
    wanted = (file.data.train_sha256, file.data.held_out_sha256)
    starter = _starter_spec()
    if (starter.train_sha256, starter.held_out_sha256) == wanted:
        yield STARTER
    for entry in Library(places.datasets).entries():
        if entry.prepared and (entry.prepared.train_sha256, entry.prepared.held_out_sha256) == wanted:
            yield entry.recipe.name
    for path in sorted(places.runs.glob("*/dataset.json"), reverse=True):
        found = record_or_none(path, DatasetSpec)
        if found and (found.train_sha256, found.held_out_sha256) == wanted and _whole(RunFolder(path.parent)):
            yield FROZEN + path.parent.name


def _documents_of_run(folder: RunFolder, places: Places) -> Beside | None:
    """The documents that a run learned beside its examples, if the recipe can name them: a dataset or a file that is
    still there. Those that an earlier run keeps can only be repeated with its own examples."""
    reference = read_recipe(folder.recipe).documents
    if reference is None:
        return None
    facts = record_or_none(folder.facts, DataFacts)
    known = {entry.recipe.name for entry in Library(places.datasets).entries() if entry.prepared}
    here = not reference.startswith(FROZEN) and (reference in known or Path(reference).is_file())
    return Beside(Path(reference).name, reference if here else "", facts.documents if facts else 0)


def _documents_of_file(file: RecipeFile, places: Places) -> Beside | None:
    """The documents of a recipe file: a dataset here that holds the same by its sums."""
    name = file.recipe.documents
    if name is None:
        return None
    for entry in Library(places.datasets).entries():
        found = entry.prepared
        if found and f"{found.train_sha256} {found.held_out_sha256}" == file.data.documents_sha256:
            return Beside(name, entry.recipe.name, document_tokens(found))
    return Beside(name)


def _whole(folder: RunFolder) -> bool:
    """Whether a run still has its examples."""
    try:
        return bool(folder.read()) and folder.train_data.is_file() and folder.held_out_data.is_file()
    except ProblemError:
        return False


def reusable(folder: RunFolder, places: Places) -> tuple[Earlier, tuple[str, ModelSpec] | None]:
    """The recipe of a run, to learn other examples, and its base model with how a recipe names it; None when that is no
    longer there. Raises what `read_earlier` raises."""
    earlier = read_earlier(folder)
    reference = earlier.recipe.model
    recipe, beside = with_data(earlier.recipe, ""), _documents_of_run(folder, places)
    earlier = msgspec.structs.replace(earlier, recipe=recipe, asks="data", beside=beside)
    try:
        return earlier, (reference, find_model(reference, places))
    except ProblemError:
        return earlier, None
