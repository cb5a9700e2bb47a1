"""Where downloaded models lie: the home's own folder, one on another drive, and those that were named once."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

import msgspec

from desktop.core.files import is_there, patiently, problems_of_writing
from desktop.core.hub_address import is_repo
from desktop.core.hub_files import plain_name
from desktop.core.hub_jobs import ORIGIN, PARTS, Origin, store_name
from desktop.core.models import ModelSpec, folders_of
from desktop.core.problems import UNREADABLE, ProblemError, stop_on
from desktop.services.places import Places
from desktop.services.runs import Runs
from desktop.services.settings import Settings, save_settings


class Leftover(msgspec.Struct, frozen=True, kw_only=True):
    """A download that was not finished: `done` of `total` bytes lie in `folder`, which is in `store`. To go on, ask for
    `repo` at `commit`."""

    repo: str
    commit: str
    folder: str
    store: str
    done: int
    total: int


def store_for_downloads(places: Places, settings: Settings) -> Path:
    """Where a new download goes."""
    return Path(settings.models_folder) if settings.models_folder else places.models


def stores(places: Places, settings: Settings) -> list[Path]:
    """All folders that may hold downloaded models, the home's own first. A drive that is not there now just holds
    nothing."""
    named = [places.models, *map(Path, filter(None, [settings.models_folder, *settings.model_stores]))]
    return list(dict.fromkeys(path.absolute() for path in named))


def remember_store(places: Places, settings: Settings, folder: Path) -> None:
    """Look for models in this folder, too, from now on."""
    if folder.absolute() not in stores(places, settings):
        settings.model_stores.append(str(folder.absolute()))
        save_settings(places, settings)


def store_folders(places: Places, settings: Settings) -> list[Path]:
    """The folders of models in all stores. In a store outside of the home other things may lie, so only what we put
    there counts."""
    found = []
    for store in stores(places, settings):
        try:
            inside = sorted(path for path in store.iterdir() if not path.name.startswith(".") and path.is_dir())
        except OSError:
            continue
        found += [path for path in inside if store == places.models or origin_of(path) is not None]
    return found


def origin_of(folder: Path) -> Origin | None:
    """Where a model was downloaded from; None for one that came otherwise."""
    try:
        return msgspec.json.decode((folder / ORIGIN).read_bytes(), type=Origin)
    except (OSError, *UNREADABLE):
        return None


def leftovers(places: Places, settings: Settings) -> list[Leftover]:
    """Downloads that were not finished, in all stores."""
    found = []
    for store in stores(places, settings):
        try:
            folders = sorted(path for path in (store / PARTS).iterdir() if path.is_dir())
        except OSError:
            continue
        for folder in folders:
            note = origin_of(folder)
            if note is not None:
                done = _arrived(folder)
                where = {"folder": str(folder), "store": str(store)}
                total = note.total_bytes
                found.append(Leftover(repo=note.repo, commit=note.commit, done=min(done, total), total=total, **where))
    return found


def _arrived(folder: Path) -> int:
    """Bytes of a download's parts. What goes away meanwhile, or cannot be looked at, counts nothing."""
    done = 0
    with suppress(OSError):
        for path in folder.iterdir():
            if path.name != ORIGIN:
                with suppress(OSError):
                    done += path.stat().st_size
    return done


def find_in_stores(name: str, places: Places, settings: Settings) -> list[Path]:
    """The folders of a model by its folder's name or its repository's (``org/name``), the home's own first."""
    folder = store_name(name) if is_repo(name) else name
    if not plain_name(folder):
        return []
    found = [store / folder for store in stores(places, settings)]
    return [path for path in found if is_there(path, Path.is_dir)]


def runs_with(places: Places, folder: Path) -> list[str]:
    """The names of the runs that were made with the model in this folder: without it they cannot go on, be compared
    or exported as a whole model."""
    found = []
    for run in Runs(places).folders():
        try:
            model = msgspec.json.decode(run.model.read_bytes(), type=ModelSpec)
            if folder in map(Path, folders_of(model)):
                found.append(run.read().name)
        except (OSError, *UNREADABLE, ProblemError):
            continue
    return found


def place_in_store(places: Places, settings: Settings, folder: Path) -> Path:
    """Where a model lies that may be removed. Raises ``store.unknown`` for a folder that is in no store."""
    place = folder.absolute()
    if place.parent not in stores(places, settings) or place.name.startswith(".") or not is_there(place, Path.is_dir):
        raise stop_on("store.unknown", name=str(folder))
    return place


def remove_model(places: Places, settings: Settings, folder: Path) -> int:
    """Remove a model from its store for good; returns the bytes that are free again. What only leads there (a link) is
    removed itself, never what it leads to. Raises ``store.unknown`` for a folder that is in no store."""
    place = place_in_store(places, settings, folder)
    with problems_of_writing(place, 0):
        if place.is_symlink():
            place.unlink()
            return 0
        freed = sum(path.lstat().st_size for path in place.rglob("*") if path.is_file())
        # Under another name first: killed in between, there is no half model that looks like one.
        patiently(lambda: place.rename(place.with_name(f".removing-{place.name}-{os.getpid()}")))
        for doomed in place.parent.glob(".removing-*"):
            shutil.rmtree(doomed)
        return freed
