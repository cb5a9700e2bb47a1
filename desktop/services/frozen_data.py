"""The examples that an earlier run keeps: they are still there when the files they came from are not."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TypeVar

import msgspec

from desktop.core.dataset import DatasetSpec, Example, read_parquet
from desktop.core.datasets import Shape
from desktop.core.presets import DataFacts
from desktop.core.problems import UNREADABLE, stop_on
from desktop.core.recipe import CLASSIFYING, Recipe, read_recipe
from desktop.core.runs import RunFolder

T = TypeVar("T")
FROZEN = "run:"
"""Before the name of an earlier run in `Recipe.data`: its examples, as they were."""


class Frozen(msgspec.Struct, frozen=True):
    """What a run keeps of its data: what it says of them, what planning needs, the first example, what a row is."""

    spec: DatasetSpec
    facts: DataFacts
    first: Example
    shape: Shape


def read_frozen(folder: RunFolder) -> Frozen:
    """What a run keeps of its data. Raises ``run.missing`` or ``run.damaged``."""
    if not folder.path.is_dir():
        raise stop_on("run.missing", path=str(folder.path))
    spec, facts = frozen_record(folder.dataset, DatasetSpec), frozen_record(folder.facts, DataFacts)
    recipe = read_recipe(folder.recipe)
    found = read_parquet(folder.train_data, 1)
    if not found:
        raise stop_on("run.damaged", path=str(folder.train_data), cause="no rows")
    # what was counted in tokens was counted in those of another model
    facts = msgspec.structs.replace(facts, counted=None)
    return Frozen(spec, facts, found[0], shape_of(found[0], recipe))


def frozen_record(path: Path, kind: type[T]) -> T:
    """One of the records that a run was made with. Raises ``run.damaged``."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, *UNREADABLE) as error:
        raise stop_on("run.damaged", path=str(path), cause=str(error)) from None


def shape_of(example: Example, recipe: Recipe) -> Shape:
    """What the rows are that `example` is the first of, trained on with `recipe`."""
    if example.messages and example.messages[0].role == "text":
        return "text"
    if example.rejected:
        return "preference"
    if example.good is not None:
        return "rated"
    return "label" if recipe.objective in CLASSIFYING else "pair"


def copy_frozen(source: RunFolder, target: Path, documents: bool) -> DatasetSpec:
    """Copy the examples of a run into the new folder `target`, with the `documents` that were learned beside them or
    without, and say what they are; what was worked out from them for its model stays behind. Raises ``run.damaged``."""
    spec = frozen_record(source.dataset, DatasetSpec)
    wanted = [source.train_data, source.held_out_data, *([source.documents] if documents else [])]
    for file in wanted:
        if not file.is_file():
            raise stop_on("run.damaged", path=str(file), cause="it is not there")
    for file in (*source.data.glob("*.parquet"), *(source.documents.parent.glob("*.parquet") if documents else [])):
        copy = target / file.relative_to(source.data)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
    return spec if documents else msgspec.structs.replace(spec, documents=0, documents_sha256="")
