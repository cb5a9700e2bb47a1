"""One look at everything that training needs here: what there is, and what is wrong. Window and command line ask it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import msgspec

from desktop.core.crashes import Crash
from desktop.core.engine_room import EngineManifest, EngineState, SetupState
from desktop.core.hardware import Hardware
from desktop.core.problems import Problem, ProblemError
from desktop.data.library import DatasetFolder
from desktop.services import adapters, engine_place
from desktop.services.budget import usable_hardware
from desktop.services.children import Cancelled, run_job
from desktop.services.crashes import find_crash
from desktop.services.model_list import models_here
from desktop.services.model_store import store_for_downloads
from desktop.services.places import Places
from desktop.services.runs import Runs
from desktop.services.settings import Settings
from desktop.services.starter import has_starter_model

LEAST_FREE = 1 << 30
"""Bytes on a drive below which it counts as nearly full: one checkpoint of a small model with what goes with it."""

_DAMAGED_MODEL = frozenset(
    f"model.{word}" for word in ("config_damaged", "config_missing", "weights_damaged", "no_weights")
)
"""What says that files are gone or broken; other problems only say that a model is not for training here."""


class Drive(msgspec.Struct, frozen=True):
    """A folder that is written to and the room on its drive, in bytes; None where it cannot be told."""

    use: str
    path: str
    free: int | None
    total: int | None


class Counts(msgspec.Struct, frozen=True):
    """How many things there are in the home."""

    models: int
    datasets: int
    runs: int
    adapters: int


class Checkup(msgspec.Struct, frozen=True, kw_only=True):
    """What was found. `engine` is what the engine said of itself, empty when it was not asked; `faults` what keeps it
    from working; `damage` what of the library cannot be read, and drives that cannot be used."""

    hardware: Hardware
    state: EngineState
    own_engine: bool
    manifest: EngineManifest | None
    setup: SetupState | None
    engine: dict[str, str | int | float | bool]
    faults: tuple[Problem, ...]
    drives: tuple[Drive, ...]
    counts: Counts
    damage: tuple[Problem, ...]
    crash: Crash | None
    starter_model: bool

    @property
    def well(self) -> bool:
        """Whether nothing keeps this PC from training."""
        return not self.faults and not self.damage and bool(self.engine.get("four_bit", True))


def look(
    places: Places,
    settings: Settings,
    *,
    ask_engine: bool,
    hardware: Hardware | None = None,
    cancelled: Cancelled = lambda: False,
) -> Checkup:
    """Look at the PC, the engine, the drives and the library. `ask_engine`: let the engine load everything, which takes
    a while. Raises ``task.cancelled``."""
    facts: dict[str, str | int | float | bool] = {}
    faults: tuple[Problem, ...] = ()
    state = engine_place.engine_state(places)
    try:
        engine_place.engine_python(places)
        if ask_engine:
            facts = dict(run_job(["check"], lambda *_: None, cancelled).facts)
    except ProblemError as error:
        if any(problem.code == "task.cancelled" for problem in error.problems):
            raise
        faults = error.problems
    counts, damage = _library(places, settings)
    drives = _drives(places, settings)
    return Checkup(
        hardware=hardware or usable_hardware(places),
        state=state,
        own_engine=engine_place.own_engine(),
        manifest=engine_place.engine_manifest(places),
        setup=engine_place.setup_left(places),
        engine=facts,
        faults=faults,
        drives=drives,
        counts=counts,
        damage=(*_home(places), *_full(drives), *damage),
        crash=find_crash(places),
        starter_model=has_starter_model(places),
    )


def _library(places: Places, settings: Settings) -> tuple[Counts, tuple[Problem, ...]]:
    """What is there, and what of it cannot be read."""
    runs, models = Runs(places), [model for _, model in models_here(places, settings)]
    broken = [*runs.unreadable(), *adapters.unreadable(places)]
    broken += [model for model in models if isinstance(model, Problem) and model.code in _DAMAGED_MODEL]
    datasets, unreadable = datasets_here(places)
    counts = Counts(
        models=len(models),
        datasets=datasets,
        runs=len(runs.folders()),
        adapters=len(adapters.library_folders(places)),
    )
    return counts, (*broken, *unreadable)


def datasets_here(places: Places) -> tuple[int, list[Problem]]:
    """How many datasets there are, and the problems of those that cannot be read."""
    folders = [DatasetFolder(file.parent) for file in places.datasets.glob("[!.]*/dataset.json")]
    broken: list[Problem] = []
    for folder in folders:
        try:
            folder.recipe()
        except ProblemError as error:
            broken += error.problems
    return len(folders), broken


def home_troubles(places: Places) -> list[Problem]:
    """What keeps things from being written down: a home that cannot be written to, or a drive without room."""
    return [*_home(places), *_full((_drive("home", places.home),))]


def _drives(places: Places, settings: Settings) -> tuple[Drive, ...]:
    """Each drive once, with what lies on it."""
    manifest = engine_place.engine_manifest(places)
    wanted = [("home", places.home), ("models", store_for_downloads(places, settings))]
    wanted += [("engine", Path(manifest.folder))] if manifest is not None else []
    return tuple(_drive(use, path) for use, path in wanted)


def _drive(use: str, path: Path) -> Drive:
    place = path
    try:
        while not place.exists() and place != place.parent:
            place = place.parent
        found = shutil.disk_usage(place)
    except OSError:
        return Drive(use, str(path), None, None)
    return Drive(use, str(path), found.free, found.total)


def _full(drives: tuple[Drive, ...]) -> list[Problem]:
    return [
        Problem("support.drive_full", {"path": drive.path, "free": drive.free})
        for drive in drives
        if drive.free is not None and drive.free < LEAST_FREE
    ]


def _home(places: Places) -> list[Problem]:
    """Whether the home can be written to; one that is not there yet is made when it is needed."""
    probe = places.home / f".tunesmith-{os.getpid()}"
    if not places.home.is_dir():
        return []
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        return [Problem("support.not_writable", {"path": str(places.home), "cause": error.strerror or str(error)})]
    return []
