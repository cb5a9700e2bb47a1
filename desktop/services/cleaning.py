"""Removing what this program has put on the PC, part by part: what an uninstaller offers with three ticks.

A package manager removes programs, never what lies in a home folder; so the program does that itself, while it is still
there and knows where things lie. No Qt: the uninstaller of Windows starts it without a window.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from desktop.core.engine_room import LOCK as SETUP_LOCK
from desktop.core.engine_room import MANIFEST, STATE, read_manifest, read_state
from desktop.core.files import is_there, problem_of_os_error
from desktop.core.leftovers import is_quiet, leftovers, temporary
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.core.processes import living_mark, living_process
from desktop.core.runs import ACTIVE
from desktop.services import engine_work
from desktop.services.bin import own_bins
from desktop.services.crashes import folder_of as window_folder
from desktop.services.hub_work import forget_token, hub_access
from desktop.services.model_store import remove_model, store_folders, stores
from desktop.services.places import Places
from desktop.services.runs import Runs
from desktop.services.settings import load_settings

Part = Literal["engine", "cache", "projects", "models", "bin"]
PARTS: tuple[Part, ...] = ("engine", "cache", "projects", "models", "bin")


class Held(msgspec.Struct, frozen=True):
    """What a part holds: the folders and files, and their bytes."""

    part: Part
    paths: tuple[Path, ...]
    bytes: int


def held(places: Places, parts: Sequence[Part] = PARTS) -> list[Held]:
    """What is there of these parts, and how large it is. A link counts as itself, not as what it leads to."""
    return [Held(part, found, sum(map(_bytes, found))) for part in parts if (found := _paths(places, part))]


def clean(places: Places, parts: Sequence[Part]) -> int:
    """Remove these parts for good; returns the bytes that are free again. What cannot be removed keeps nothing else.
    Exports in folders of a person's own choice stay, as do models that other programs have fetched. Raises
    ``clean.running`` before anything is touched, and at the end everything that is still there, with the reason."""
    _refuse_while_running(places)
    freed = 0
    problems: list[Problem] = []
    for part in parts:  # one after the other: what was left half-written in runs is cache and lies among the projects
        for one in held(places, [part]):
            try:
                _remove(places, one)
                freed += one.bytes
            except ProblemError as error:
                problems += error.problems
    if is_there(places.home, Path.is_dir) and not any(places.home.iterdir()):
        places.home.rmdir()
    if problems:
        raise ProblemError(*problems)
    return freed


def _paths(places: Places, part: Part) -> tuple[Path, ...]:
    if part == "engine":
        found = [read_manifest(places.home), read_state(places.home)]
        named = [Path(one.folder) for one in found if one is not None and one.folder]
        wanted = [*dict.fromkeys(named), places.home / MANIFEST, places.home / STATE]
    elif part == "cache":
        wanted = [places.cache, *_leftovers(places)]
    elif part == "bin":
        return own_bins(places, stores(places, load_settings(places)))
    elif part == "models":
        return tuple(store_folders(places, load_settings(places)))
    else:
        wanted = _project_paths(places)
    return tuple(path for path in wanted if path.is_symlink() or path.exists())


def _leftovers(places: Places) -> list[Path]:
    """What killed processes have left half-written in runs that nobody works on, and of runs that were never made."""
    runs = [folder for folder in Runs(places).folders() if living_process(folder) is None]
    return [*filter(is_quiet, temporary(places.runs)), *(path for folder in runs for path in leftovers(folder))]


def _project_paths(places: Places) -> list[Path]:
    """By name, one and all: a home may be a folder in which a person keeps other things, too."""
    folders = [places.runs, places.datasets, places.adapters, places.exports, places.chats, places.prompts]
    notes = [places.compare, places.adapter_notes, places.queue, places.memory, places.pins, places.rates]
    locks = [places.queue.with_suffix(".lock"), places.home / SETUP_LOCK, places.keeper, places.keeper_log]
    window = [places.window, window_folder(places), places.updates]
    return [*folders, *notes, *locks, places.hub_account, places.settings, *window]


def _remove(places: Places, one: Held) -> None:
    if one.part == "engine":
        engine_work.remove(places)
        return
    if one.part == "models":
        settings = load_settings(places)
        for folder in one.paths:
            remove_model(places, settings, folder)
        if is_there(places.models, Path.is_dir):
            _remove_path(places.models)
        return
    if one.part == "projects" and places.hub_account.exists():
        forget_token(places, hub_access(places, load_settings(places)))
    for path in one.paths:
        _remove_path(path)


def _remove_path(path: Path) -> None:
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    except OSError as error:
        raise problem_of_os_error(error, path) from error


def _refuse_while_running(places: Places) -> None:
    for folder, record in Runs(places).records():
        if record.state in ACTIVE and living_process(folder) is not None:
            raise stop_on("clean.running", name=record.name)
    if living_mark(places.keeper) is not None:
        raise ProblemError(Problem("clean.queue"))


def _bytes(path: Path) -> int:
    if path.is_symlink() or not path.is_dir():
        return path.lstat().st_size
    return sum(inner.lstat().st_size for inner in path.rglob("*") if inner.is_symlink() or inner.is_file())
