"""The base models on this PC: those in the store and folders added by hand."""

from __future__ import annotations

import os
from pathlib import Path

from desktop.core.models import ModelSpec, read_model
from desktop.core.problems import Problem, ProblemError
from desktop.core.recipe import STARTER
from desktop.services.model_store import store_folders
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
    found += [(folder, _look(Path(folder))) for folder in settings.model_folders]
    return found


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
