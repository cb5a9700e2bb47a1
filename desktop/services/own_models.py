"""Base models of one's own: merged models that were exported here, to be trained on.

Notes of exports stand beside each run and adapter, also of what was written elsewhere; the exports folder of the home
is looked through as well, for what was exported of a run that is no more. Broken and half-written ones are left out.
One with a head for labels goes on learning labels (`ModelSpec.learns_as`).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec

from desktop.core.adapters import is_library_adapter, read_adapter_record
from desktop.core.exports import MARK, Exported
from desktop.core.files import is_there
from desktop.core.models import ModelSpec
from desktop.core.problems import UNREADABLE, ProblemError
from desktop.core.runs import RunFolder
from desktop.services.places import Places

_ENDING = "-merged.json"
"""How the notes of merged models end (`exports.write_exported`)."""


def own_folders(places: Places) -> dict[Path, str]:
    """The folders that may hold a merged model of one's own, newest first, each with the name of the run or adapter it
    was made of, as far as that is known."""
    noted: dict[Path, tuple[float, str]] = {}
    for root in (places.runs, places.adapters):
        for source in _inside(root):
            name = ""
            for made in _merged_of(source):
                folder = Path(made.folder)
                if made.at >= noted.get(folder, (0.0, ""))[0] and is_there(folder, Path.is_dir):
                    name = name or _name_of(Path(source))
                    noted[folder] = made.at, name
    for folder in map(Path, _inside(places.exports)):
        with suppress(OSError):
            if folder not in noted and (folder / "config.json").is_file():
                noted[folder] = folder.stat().st_mtime, ""
    newest = sorted(noted.items(), key=lambda one: -one[1][0])
    return {folder: name for folder, (_, name) in newest if not folder.name.startswith(".")}


def as_own(model: ModelSpec, made_of: str) -> ModelSpec | None:
    """What a folder of `own_folders` holds, called after what it was `made_of`; None for what is no model to go on
    from."""
    if is_there(Path(model.folder) / MARK, Path.exists):
        return None
    name = f"{made_of} (merged)" if made_of else model.name
    return msgspec.structs.replace(model, name=name, own=made_of or model.name)


def told_apart(models: list[ModelSpec]) -> list[ModelSpec]:
    """The same models, those of one name with their folder's behind it."""
    names = [model.name for model in models]
    return [
        model
        if names.count(model.name) == 1
        else msgspec.structs.replace(model, name=f"{model.own} (merged, {Path(model.folder).name})")
        for model in models
    ]


def _merged_of(source: str) -> Iterator[Exported]:
    """The notes of merged models of a run or adapter. Those that cannot be read are passed over."""
    folder = f"{source}/exports"
    try:
        notes = [note for note in os.listdir(folder) if note.endswith(_ENDING)]  # noqa: PTH208 - of hundreds
    except OSError:
        return
    for note in notes:
        try:
            yield msgspec.json.decode(Path(folder, note).read_bytes(), type=Exported)
        except (OSError, *UNREADABLE):
            continue


def _name_of(source: Path) -> str:
    try:
        return read_adapter_record(source).name if is_library_adapter(source) else RunFolder(source).read().name
    except ProblemError:
        return source.name


def _inside(root: Path) -> list[str]:
    """The folders in a folder, without those that are being written or removed; texts, since there may be hundreds."""
    try:
        with os.scandir(root) as found:
            return [one.path for one in found if not one.name.startswith(".") and one.is_dir()]
    except OSError:
        return []
