"""The base models on this PC: those in the store, folders added by hand, and merged models that were exported here."""

from __future__ import annotations

import os
from pathlib import Path

from desktop.core.files import is_there, typed_path
from desktop.core.models import ModelSpec, read_model
from desktop.core.problems import Problem, ProblemError
from desktop.core.recipe import STARTER
from desktop.services.model_store import store_folders
from desktop.services.own_models import as_own, own_folders, told_apart
from desktop.services.places import Places
from desktop.services.settings import Settings, save_settings

_LOOKED: dict[Path, tuple[tuple[tuple[str, int, int], ...], ModelSpec | Problem]] = {}
"""What was found in folders of models, and by which files."""


def models_here(places: Places, settings: Settings) -> list[tuple[str, ModelSpec | Problem]]:
    """Each model as (how a recipe names it, its facts or what is wrong with it); the starter first."""
    found: list[tuple[str, ModelSpec | Problem]] = []
    if places.starter_model.is_dir():
        found.append((STARTER, _look(places.starter_model)))
    for folder in store_folders(places, settings):
        if folder != places.starter_model:
            name = folder.name if folder.parent == places.models else str(folder)
            found.append((name, _look(folder)))
    own = own_models(places)
    merged = {model.folder for model in own}
    found += [(folder, _look(Path(folder))) for folder in settings.model_folders if folder not in merged]
    known = {model.folder for _, model in found if isinstance(model, ModelSpec)}
    return found + [(model.folder, model) for model in own if model.folder not in known]


def own_models(places: Places) -> list[ModelSpec]:
    """The merged models that were exported on this PC and can be trained on, newest first."""
    looked = ((_look(folder), made_of) for folder, made_of in own_folders(places).items())
    found = [as_own(model, made_of) for model, made_of in looked if isinstance(model, ModelSpec)]
    return told_apart([model for model in found if model is not None])


def own_model(name: str, places: Places) -> ModelSpec | None:
    """A merged model of one's own by its folder, its name, its folder's name, or that of the run it was made of: then
    the newest of several. None if there is none."""
    own, folder = own_models(places), str(typed_path(name).absolute())
    by_folder = next((one for one in own if one.folder == folder), None)
    if by_folder or is_there(Path(folder), Path.is_dir):
        return by_folder
    for names in ((one.name for one in own), (Path(one.folder).name for one in own), (one.own for one in own)):
        for one, known in zip(own, names, strict=True):
            if known == name:
                return one
    return None


def reference_of(places: Places, settings: Settings, folder: str) -> str | None:
    """How a recipe names the model in this folder; None when it is not on the list of models."""
    for name, model in models_here(places, settings):
        if isinstance(model, ModelSpec) and model.folder == folder:
            return name
    return None


def add_model_folder(places: Places, settings: Settings, folder: Path) -> ModelSpec:
    """Remember a model folder outside the store. Raises what `read_model` raises; then nothing is remembered."""
    model = read_model(folder.absolute())
    if model.folder not in settings.model_folders:
        settings.model_folders.append(model.folder)
        save_settings(places, settings)
    return model


def forget_model_folder(places: Places, settings: Settings, folder: str) -> None:
    """Take a folder off the list; its files stay where they are."""
    settings.model_folders = [known for known in settings.model_folders if known != folder]
    save_settings(places, settings)


def _look(folder: Path) -> ModelSpec | Problem:
    """What a folder holds; read again only when a file in it has changed, for lists are asked for often."""
    mark = _mark(folder)
    known = _LOOKED.get(folder)
    if known is None or known[0] != mark:
        known = _LOOKED[folder] = (mark, _read(folder))
    return known[1]


def _read(folder: Path) -> ModelSpec | Problem:
    try:
        return read_model(folder)
    except ProblemError as error:
        return error.problems[0]


def _mark(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Names, sizes and times of the files; nothing where the folder is not there."""
    try:
        with os.scandir(folder) as files:
            return tuple(sorted((one.name, (told := one.stat()).st_size, told.st_mtime_ns) for one in files))
    except OSError:
        return ()
