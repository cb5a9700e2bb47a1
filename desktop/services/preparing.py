"""From what a person chose (model, data, preset or recipe) to a run folder that is ready to train."""

from __future__ import annotations

import shutil
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from desktop.core.chat_text import is_passage
from desktop.core.data_jobs import CountKept, CountTokens, Materialise, Prepare, Prepared
from desktop.core.dataset import (
    DatasetSpec,
    Example,
    fingerprint,
    iter_parquet,
    read_jsonl,
    shared_instruction,
    write_parquet,
)
from desktop.core.datasets import Shape, TokenNumbers
from desktop.core.files import (
    is_there,
    private_folder,
    problem_of_os_error,
    require_free,
    typed_path,
    write_folder,
    write_json,
)
from desktop.core.labels import label_set
from desktop.core.learning import learning_parameters, missing_blocks
from desktop.core.models import ModelSpec, read_model
from desktop.core.preference import misfit
from desktop.core.presets import LETTERS_PER_TOKEN, STARTER_PRESET, Budget, DataFacts, PlanOption, option, options
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.core.recipe import CLASSIFYING, STARTER, Recipe, recipe_hash
from desktop.core.runs import RunFolder, RunRecord, RunState, folder_name
from desktop.core.vision import image_misfit
from desktop.core.weights import sample_of
from desktop.data.library import DatasetFolder, Entry, Library
from desktop.services.cached_rows import file_rows
from desktop.services.data_process import RowReader, shared_process
from desktop.services.frozen_data import FROZEN, copy_frozen, read_frozen
from desktop.services.model_list import own_model
from desktop.services.model_store import find_in_stores
from desktop.services.places import Places, resources_folder
from desktop.services.rehearsing import mix_general
from desktop.services.settings import load_settings
from desktop.services.starter import starter_files

STARTER_NAME = "Customer messages (starter)"


class Data(msgspec.Struct, frozen=True, kw_only=True):
    """A dataset ready for a run: its name, how many examples train and are held out, how many rows were left out on the
    way (`fixed` of them by a fix), how the held-out side came about, what planning needs, and the first example.
    `shape` says what a row is. `folder` holds its rows; None for the starter data and for what `frozen`, an earlier
    run's folder, holds."""

    name: str
    train: int
    held_out: int
    left_out: int
    fixed: int = 0
    split: str
    facts: DataFacts
    first: Example
    shape: Shape = "pair"
    folder: Path | None = None
    frozen: Path | None = None
    version: str = ""
    """Which state of a dataset it is (`Prepared.version`)."""


def find_model(name: str, places: Places) -> ModelSpec:
    """The model of a recipe: ``starter``, a name in the store, a folder, or a merged model of one's own as `own_model`
    knows it. Raises what `read_model` raises."""
    if name == STARTER:
        return read_model(places.starter_model)
    in_stores = find_in_stores(name, places, load_settings(places)) if "/" not in name else []
    if in_stores:
        return read_model(in_stores[0])
    return own_model(name, places) or read_model(typed_path(name).absolute())


def read_data(data: str, held_out: str | None, share: float, seed: int, places: Places | None = None) -> Data:
    """The data of a recipe: ``starter``, a dataset of the library by name, a file of any kind that can be read, or
    ``run:`` with the name of an earlier run, whose examples are taken as they were.

    Where a name reads like a path, a file that is there comes first.
    A dataset of the library brings its own split, and so does a run; for a file, `held_out`, `share` and `seed` decide.
    Raises what reading raises, ``data.no_examples``, ``data.too_few`` and ``data.leaked``.
    """
    places = places or Places()
    if data == STARTER:
        return _starter_data()
    if data.startswith(FROZEN):
        return _frozen_data(RunFolder(places.runs / Path(data.removeprefix(FROZEN)).name))
    library = Library(places.datasets)
    path = typed_path(data)
    if ("/" not in data or not is_there(path, Path.exists)) and (entry := library.named(data)):
        return library_data(entry)
    file = file_rows(path, typed_path(held_out) if held_out else None, share, seed, places)
    return _data(*file)


def library_data(entry: Entry) -> Data:
    """A dataset of the library. Raises ``dataset.still_reading`` and what preparing it raises."""
    if entry.imported is None:
        raise stop_on("dataset.still_reading", name=entry.recipe.name)
    prepared = entry.prepared or shared_process().ask(Prepare(str(entry.path)), Prepared)
    return _data(entry.recipe.name, prepared, entry.path)


def _data(name: str, prepared: Prepared, folder: Path) -> Data:
    first = RowReader(shared_process(), folder).page([0])[0].example
    facts = DataFacts(
        prepared.train, prepared.held_out, prepared.longest, prepared.longest_answer, prepared.characters,
        rated=first.good is not None and not first.rejected,
    )  # fmt: skip
    left_out = prepared.left_out_rows + prepared.left_out_fixes
    dataset = DatasetFolder(folder)
    mapping, imported = dataset.recipe().mapping, dataset.imported()
    mapping = mapping or (imported.guess.mapping if imported and imported.guess else None)
    return Data(
        name=name,
        train=prepared.train,
        held_out=prepared.held_out,
        left_out=left_out,
        fixed=prepared.left_out_fixes,
        split=prepared.split,
        facts=facts,
        first=first,
        shape=mapping.shape if mapping else "text",
        folder=folder,
        version=prepared.version,
    )


def _frozen_data(folder: RunFolder) -> Data:
    """The examples of an earlier run. Raises ``run.missing`` or ``run.damaged``."""
    found = read_frozen(folder)
    rated = found.first.good is not None and not found.first.rejected  # older runs did not note it
    return Data(
        name=found.spec.name,
        train=found.spec.train - found.spec.general,
        held_out=found.spec.held_out,
        left_out=0,
        split=found.spec.split,
        facts=msgspec.structs.replace(found.facts, rated=rated),
        first=found.first,
        shape=found.shape,
        frozen=folder.path,
    )


def token_numbers(data: Data, model: Path) -> TokenNumbers | None:
    """The lengths of a dataset's rows in tokens of the model in a folder, if they were counted."""
    return DatasetFolder(data.folder).token_numbers(model) if data.folder else None


def count_of_tokens(data: Data, model: ModelSpec) -> CountTokens | CountKept | None:
    """What asks for these lengths; None where they cannot be counted, and for the starter data, whose recipe was
    measured."""
    if not model.folder or data.first.image:
        return None
    if data.folder:
        return CountTokens(str(data.folder), model.folder)
    return CountKept(str(data.frozen), model.folder) if data.frozen else None


def with_tokens(data: Data, numbers: TokenNumbers | None) -> Data:
    """The same data, planned by these lengths; by its letters if there are none."""
    return msgspec.structs.replace(data, facts=msgspec.structs.replace(data.facts, counted=numbers))


def _starter_data() -> Data:
    train, held_out = (read_jsonl(path).kept for path in starter_files())
    both = (*train, *held_out)
    answer = max(len(example.answer) for example in both)
    facts = DataFacts(len(train), len(held_out), max(map(_letters, both)), answer, sum(map(_letters, train)))
    return Data(
        name=STARTER_NAME,
        train=len(train),
        held_out=len(held_out),
        left_out=0,
        split="file",
        facts=facts,
        first=train[0],
    )


def _letters(example: Example) -> int:
    return sum(len(message.content) + 16 for message in example.messages)


def offers(model: ModelSpec, data: Data, budget: Budget, base: dict[str, Any]) -> tuple[PlanOption, ...]:
    """The presets for these choices; for the starter model with the starter data, its own measured recipe first."""
    found = options(model, data.facts, budget, base)
    if base.get("model") == base.get("data") == STARTER and base.get("method", "lora") == "lora":
        own = starter_values(budget)
        return (option(STARTER_PRESET, model, data.facts, budget, base | own), *found)
    return found


def starter_values(budget: Budget) -> dict[str, Any]:
    """The starter project's recipe, as it was measured, on this PC's device."""
    values: dict[str, Any] = msgspec.json.decode((resources_folder() / "starter" / "recipe.json").read_bytes())
    return values | {"device": budget.device, "precision": budget.precision}


def resolve(recipe: Recipe, data: Data) -> Recipe:
    """The recipe as it can be done with this data: no more is compared than is held out."""
    compared = min(recipe.compare_examples, data.held_out)
    return msgspec.structs.replace(recipe, compare_examples=compared)


def require_match(recipe: Recipe, model: ModelSpec, data: Data) -> None:
    """Raises what does not go together: what `image_misfit` names, ``model.encoder_cannot_write``,
    ``choice.only_writes``, ``method.no_such_blocks``, or that the data is not of the kind that the objective needs
    (``data.not_pairs``, ``data.not_rated``)."""
    if code := image_misfit(recipe.objective, model.kind == "vision", bool(data.first.image)):
        raise stop_on(code, model=model.name, name=data.name, objective=recipe.objective)
    if model.learns_as == "encoder" and recipe.objective not in CLASSIFYING:
        raise stop_on("model.encoder_cannot_write", model=model.name, objective=recipe.objective)
    if model.learns_as == "writer" and recipe.objective in CLASSIFYING:
        raise stop_on("choice.only_writes", model=model.name)
    if problem := misfit(recipe.objective, data.first) or missing_blocks(recipe, model.layers):
        raise ProblemError(problem)


def create_run(recipe: Recipe, model: ModelSpec, data: Data, places: Places) -> RunFolder:
    """Write a new run folder, state queued, all or nothing. Raises ``disk.full``, ``folder.read_only``, what
    `require_match` and what `label_set` raise."""
    require_match(recipe, model, data)
    recipe = resolve(recipe, data)
    path = _free_name(places.runs, folder_name(datetime.now(), model.name, recipe.name))
    try:
        private_folder(places.runs)
    except OSError as error:
        raise problem_of_os_error(error, places.runs) from error
    # What is learned, two checkpoints with optimizer moments, the best look, data and logs; most runs need far less.
    learned = 4 * learning_parameters(model, recipe)
    features = 4 * model.hidden * (data.train + data.held_out) if recipe.method == "head" else 0
    require_free(places.runs, 12 * learned + features + 50_000_000)
    own = frozen_documents(recipe, data)
    documents = read_documents(recipe.documents, recipe.seed, places) if recipe.documents and not own else None
    if documents is not None:
        each = documents.facts.tokens / max(1, documents.train)
        tokens = round(each * (documents.train + documents.held_out))
        data = msgspec.structs.replace(data, facts=msgspec.structs.replace(data.facts, documents=tokens))
    write_folder(path, lambda place: _fill(RunFolder(place), path.name, recipe, model, data, documents))
    return RunFolder(path)


def frozen_documents(recipe: Recipe, data: Data) -> bool:
    """Whether the documents are those that the run learned from which the examples come."""
    return data.frozen is not None and recipe.documents == FROZEN + data.frozen.name


def read_documents(reference: str, seed: int, places: Places) -> Data:
    """Raw documents, as a recipe learns them beside its examples. Raises what `read_data` raises, and
    ``data.not_documents``."""
    found = read_data(reference, None, 0.0, seed, places)
    if found.folder is None or not is_passage(found.first):
        raise stop_on("data.not_documents", name=found.name)
    return found


def document_tokens(documents: Prepared) -> int:
    """About how many tokens all rows of a dataset have, those of both sides."""
    rows = documents.train + documents.held_out
    return round(documents.characters / max(1, documents.train) * rows / LETTERS_PER_TOKEN)


def _fill(
    folder: RunFolder, identity: str, recipe: Recipe, model: ModelSpec, data: Data, documents: Data | None
) -> None:
    write_json(folder.recipe, recipe)
    write_json(folder.model, msgspec.structs.replace(model, weights=sample_of(Path(model.folder))))
    write_json(folder.facts, data.facts)  # what its time was predicted from, to be compared at its end
    spec = write_examples(data, folder.data, frozen_documents(recipe, data))
    spec = mix_general(folder.data, spec, recipe.general_share, recipe.seed)
    if documents is not None:
        beside = write_examples(documents, folder.documents.parent)
        # of documents both sides are learned, and so both sums tell what they were
        sums = f"{beside.train_sha256} {beside.held_out_sha256}"
        spec = msgspec.structs.replace(spec, documents=beside.train + beside.held_out, documents_sha256=sums)
    write_json(folder.dataset, spec)
    if recipe.objective in CLASSIFYING:
        kind: Any = "labels" if recipe.objective == "images" else recipe.objective
        write_json(folder.labels, label_set(kind, iter_parquet(folder.train_data)))
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


def write_examples(data: Data, target: Path, own_documents: bool = False) -> DatasetSpec:
    """Write both sides into the new folder `target`, and say what they are; with an earlier run's examples, its
    `own_documents` too."""
    if data.frozen is not None:
        return mix_general(target, copy_frozen(RunFolder(data.frozen), target, own_documents), 0.0, 0)
    if data.folder is None:
        train, held_out = (read_jsonl(path).kept for path in starter_files())
        write_parquet(target, {"train": train, "held_out": held_out})
        return DatasetSpec(
            name=data.name,
            train=len(train),
            held_out=len(held_out),
            left_out=0,
            train_sha256=fingerprint(train),
            held_out_sha256=fingerprint(held_out),
            split=data.split,
            instruction=shared_instruction(held_out or train),
        )
    done = shared_process().ask(Materialise(str(data.folder), str(target)), Prepared)
    return DatasetSpec(
        name=data.name,
        train=done.train,
        held_out=done.held_out,
        left_out=done.left_out_rows + done.left_out_fixes,
        train_sha256=done.train_sha256,
        held_out_sha256=done.held_out_sha256,
        split=done.split,
        instruction=done.instruction,
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
