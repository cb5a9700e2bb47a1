"""A recipe on its way to another PC: one small file with everything that decides a run but model and data themselves.

Of those it has name, source and hashes, so that the other PC can say whether it has the same. Nothing in it is a path,
and nothing of it is believed: a file may come from anyone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from desktop import __version__
from desktop.core.dataset import DatasetSpec
from desktop.core.files import write_json
from desktop.core.models import ModelSpec
from desktop.core.problems import UNREADABLE, Problem, ProblemError, Value, stop_on
from desktop.core.recipe import STARTER, Recipe, recipe_from
from desktop.core.weights import are_others, same_model

FORMAT = 1
SUFFIX = ".tunesmith"
"""One ending of our own, so that a double-click on such a file can open the program; the file is JSON."""
MOST_BYTES = 1 << 20
"""No recipe needs more; a larger file is not read."""
_OWN = ("model", "data", "held_out", "documents")
"""Fields of a recipe that name something on a PC."""
_REPOSITORY = re.compile(r"[\w-][\w.-]{0,95}/[\w-][\w.-]{0,95}")
_HASH = re.compile(r"[0-9a-f]{64}( [0-9a-f]{64})?|")


class Base(msgspec.Struct, frozen=True, kw_only=True):
    """The base model: its name, where it came from (``org/name@commit``, or empty), what tells it from others."""

    name: str
    source: str = ""
    fingerprint: str
    architecture: str = ""
    parameters: int = 0
    licence: str = ""
    weights: str = ""
    """A sum over some of its numbers (`weights.sample_of`); empty in files of runs that did not keep it."""


class DataFingerprint(msgspec.Struct, frozen=True, kw_only=True):
    """The examples: how many, how they were split, and the sums over both sides (see `DatasetSpec`)."""

    name: str
    train: int
    held_out: int
    train_sha256: str
    held_out_sha256: str
    split: str = ""
    documents: int = 0
    documents_sha256: str = ""


class RecipeFile(msgspec.Struct, frozen=True, kw_only=True):
    """The file. `format` grows when an older Tunesmith could misunderstand a newer file; `versions` are those of the
    program and the libraries that the run was made with."""

    format: int
    recipe: Recipe
    base: Base
    data: DataFingerprint
    versions: dict[str, str] = {}


def recipe_file(recipe: Recipe, model: ModelSpec, data: DatasetSpec, environment: dict[str, Any]) -> RecipeFile:
    """The file of a run, from the records in its folder. Folders become names."""
    repository = fetchable(model.source)
    named = {
        "model": STARTER if recipe.model == STARTER else repository or _as_name(model.name),
        "data": STARTER if recipe.data == STARTER else _as_name(data.name),
        "held_out": _last_part(recipe.held_out),
        "documents": _last_part(recipe.documents),
    }
    examples = {name: getattr(data, name) for name in DataFingerprint.__struct_fields__}
    examples["train"] -= data.general  # general examples come from the program, by the recipe's own share
    packages = environment.get("packages")
    known = packages.items() if isinstance(packages, dict) else ()
    versions = {str(name): str(version) for name, version in known if version}
    return RecipeFile(
        format=FORMAT,
        recipe=msgspec.structs.replace(recipe, **named),
        base=Base(
            name=model.name,
            source=model.source,
            fingerprint=model.fingerprint,
            architecture=model.architecture,
            parameters=model.parameters,
            licence=model.licence,
            weights=model.weights,
        ),
        data=DataFingerprint(**examples),
        versions={"tunesmith": __version__} | versions,
    )


def write_recipe_file(path: Path, file: RecipeFile) -> None:
    """Write it, all or nothing. Raises what writing raises."""
    write_json(path, file)
    path.chmod(0o644)  # temporary files are private; what is handed on has the ordinary rights


def read_recipe_file(path: Path) -> RecipeFile:
    """Read a file that may come from anyone. Raises ``recipe.missing``, ``file.read`` or what `recipe_file_from`
    raises."""
    try:
        with path.open("rb") as opened:
            raw = opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise stop_on("recipe.missing", path=str(path)) from None
    except (OSError, ValueError) as error:
        raise stop_on("file.read", path=str(path), cause=getattr(error, "strerror", "") or str(error)) from None
    return recipe_file_from(raw, path.name)


def recipe_file_from(raw: bytes, name: str) -> RecipeFile:
    """A recipe file from its bytes; `name` is for sentences. Raises ``recipe_file.too_large``, ``recipe_file.not_one``,
    ``recipe_file.newer`` or, all at once, what is wrong with its fields and those of the recipe in it."""
    if len(raw) > MOST_BYTES:
        raise stop_on("recipe_file.too_large", name=name, most=MOST_BYTES)
    try:
        found = msgspec.json.decode(raw)
    except UNREADABLE as error:
        raise stop_on("recipe_file.not_one", name=name, cause=str(error)) from None
    if not isinstance(found, dict) or type(found.get("format")) is not int or "recipe" not in found:
        raise stop_on("recipe_file.not_one", name=name, cause="it has no “format” with a “recipe”")
    if found["format"] > FORMAT:
        raise stop_on("recipe_file.newer", name=name, format=found["format"], known=FORMAT)
    faults = _unknown(found, RecipeFile, "")
    for part, kind in (("base", Base), ("data", DataFingerprint)):
        if isinstance(found.get(part), dict):
            faults += _unknown(found[part], kind, f"{part}.")
    recipe: Recipe | None = None
    try:
        recipe = recipe_from(found["recipe"])
        faults += _paths(recipe)
    except ProblemError as error:
        faults += error.problems
    try:
        rest = msgspec.convert({**found, "recipe": _PLACE}, RecipeFile)
        faults += _hashes(rest)
    except UNREADABLE as error:
        faults.append(Problem("recipe_file.wrong_value", {"name": name, "cause": str(error)}))
    if faults or recipe is None:
        raise ProblemError(*faults)
    return msgspec.structs.replace(rest, recipe=recipe)


_PLACE = {"model": "-", "data": "-", "steps": 1}
"""Stands for the recipe, which is read by itself so that all its faults are found."""


def _unknown(found: dict[str, Any], kind: Any, before: str) -> list[Problem]:
    known = kind.__struct_fields__
    return [
        Problem("recipe_file.unknown_field", {"field": f"{before}{field}"[:80]})
        for field in found
        if field not in known
    ]


def _paths(recipe: Recipe) -> list[Problem]:
    """Values that would lead to a place on this PC: a recipe file names, it does not point."""
    found = []
    for field in _OWN:
        value = getattr(recipe, field)
        if value is not None and not _is_name(value, repository=field == "model"):
            found.append(Problem("recipe_file.path", {"field": field, "value": value[:80]}))
    return found


def _hashes(file: RecipeFile) -> list[Problem]:
    sums = {
        "base.fingerprint": file.base.fingerprint,
        "base.weights": file.base.weights,
        "data.train_sha256": file.data.train_sha256,
        "data.held_out_sha256": file.data.held_out_sha256,
        "data.documents_sha256": file.data.documents_sha256,
    }
    return [
        Problem("recipe_file.wrong_hash", {"field": field, "value": value[:20]})
        for field, value in sums.items()
        if not _HASH.fullmatch(value)
    ]


def _is_name(value: str, *, repository: bool) -> bool:
    """Whether a value names something and is no path: no separators, no drive, nothing that a shell or a folder would
    understand otherwise. Of a model, a repository of the Hub is a name too."""
    if repository and _REPOSITORY.fullmatch(value):
        return ".." not in value
    return value.strip() == value and value.isprintable() and not re.search(r"[/\\:~]|^\.", value) and len(value) <= 200


def _last_part(value: str | None) -> str | None:
    """The last part of a path, or of the name of an earlier run."""
    return _as_name(re.split(r"[/\\:]", value)[-1]) if value is not None else None


def _as_name(text: str) -> str:
    """A text as `_is_name` takes it."""
    printable = "".join(letter for letter in text if letter.isprintable())
    return re.sub(r"[/\\:~]", "-", printable).strip().lstrip(".").strip()[:200].strip() or "data"


# -- the same here? ----------------------------------------------------------------------------------------------------


def base_here(file: RecipeFile, models: Sequence[tuple[str, ModelSpec]]) -> tuple[str, ModelSpec] | None:
    """Of the models on this PC, each with how a recipe names it, the recipe's own: the same by its fingerprint, else
    the same repository in another state."""
    found = same_model(file.base.fingerprint, file.base.weights, (model for _, model in models))
    of_repository = (one for _, one in models if _repository(one.source) == _repository(file.base.source))
    found = found or (next(of_repository, None) if file.base.source else None)
    return next((one for one in models if one[1] is found), None)


def compare_base(file: RecipeFile, model: ModelSpec | None) -> Problem:
    """How a model on this PC (None: there is none) compares with the recipe's, as a code of
    `core/words_recipe_file.py`."""
    values: dict[str, Value] = {"name": file.base.name, "source": file.base.source or "source unknown"}
    if model is None:
        return Problem("recipe_file.base_absent", values)
    if model.fingerprint == file.base.fingerprint and not are_others(file.base.weights, model):
        return Problem("recipe_file.base_same", values)
    return Problem(
        "recipe_file.base_differs", values | {"here": model.name, "here_source": model.source or "source unknown"}
    )


def compare_data(file: RecipeFile, data: DatasetSpec | None) -> Problem:
    """How examples on this PC compare with the recipe's; None: there are none."""
    there = file.data
    values: dict[str, Value] = {"name": there.name, "train": there.train, "held_out": there.held_out}
    if data is None:
        return Problem("recipe_file.data_absent", values)
    if (data.train_sha256, data.held_out_sha256) == (there.train_sha256, there.held_out_sha256):
        return Problem("recipe_file.data_same", values)
    here: dict[str, Value] = {
        "here": data.name,
        "here_train": data.train - data.general,
        "here_held_out": data.held_out,
    }
    return Problem("recipe_file.data_differs", values | here)


def fetchable(source: str) -> str:
    """The repository of the Hub that a model came from; empty where its source names none."""
    found = _repository(source)
    return found if _REPOSITORY.fullmatch(found) and ".." not in found else ""


def _repository(source: str) -> str:
    return source.partition("@")[0]


def is_recipe(path: Path) -> bool:
    """Whether a file is a recipe file, by its name."""
    return path.name.lower().endswith(SUFFIX)
