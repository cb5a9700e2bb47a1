"""Where the engine's environment lies, and which Python its processes run with. No Qt: the keeper uses it, too."""

from __future__ import annotations

import codecs
import importlib.util
import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

import msgspec

from desktop.core.engine_folder import bytes_there
from desktop.core.engine_room import (
    BUNDLE,
    MARK,
    OWN_FOLDER,
    WHEELS,
    EngineManifest,
    EngineState,
    Installed,
    SetupState,
    lock_hash,
    read_installed,
    read_manifest,
    read_state,
    state_of,
    this_system,
)
from desktop.core.problems import stop_on
from desktop.core.resources import resources_folder
from desktop.services.places import Places

_PROGRAM = Path(__file__).resolve().parent.parent.parent
"""The folder that holds this package."""


def engine_python(places: Places) -> Path:
    """The interpreter of the engine's processes. In a clone that has torch it is this very one.

    Raises ``engine.not_set_up`` or ``engine.broken``."""
    if own_engine():
        return Path(sys.executable)
    manifest = read_manifest(places.home)
    if manifest is None:
        raise stop_on("engine.not_set_up")
    if state_of(manifest, None, "") == "broken":
        raise stop_on("engine.broken", path=manifest.python)
    return Path(manifest.python)


def engine_on_processor(places: Places) -> bool:
    """Whether the engine in use is the build for the processor, which knows no cards. Without an engine there is none
    that could not use the card."""
    return engine_family(places) == "cpu"


def engine_family(places: Places) -> str:
    """The build of the engine in use, ``cu130`` for example; empty where there is none, or a clone does not tell."""
    if own_engine():
        local = torch_version().partition("+")[2]
        return local or ("cpu" if sys.platform == "win32" else "cu130")  # what PyPI's builds are
    manifest = read_manifest(places.home)
    return manifest.family if manifest is not None else ""


@cache
def torch_version() -> str:
    """The torch of this environment, without importing it; empty if there is none."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow to import, and asked for late

    try:
        return version("torch")
    except PackageNotFoundError:
        return ""


def engine_state(places: Places) -> EngineState:
    """Where the engine stands."""
    if own_engine():
        return "ready"
    return state_of(read_manifest(places.home), read_state(places.home), lock_hash(locks_folder(), this_system()))


def engine_manifest(places: Places) -> EngineManifest | None:
    """The engine in use; None when none was set up, and in a clone, whose engine is its own environment."""
    return None if own_engine() else read_manifest(places.home)


def setup_left(places: Places) -> SetupState | None:
    """A set-up that is under way, was paused, killed or met a problem; with what has arrived by now, which it writes
    down only with each whole wheel, and the largest are a gigabyte."""
    state = read_state(places.home)
    if state is None or state.plan is None or state.step != "downloading":
        return state
    here = bytes_there(state.plan.wheels, Path(state.folder) / WHEELS)
    return msgspec.structs.replace(state, got=max(state.got, here))


@cache
def installed() -> Installed | None:
    """What the installer says of this program; None in a clone."""
    return read_installed(_PROGRAM)


@cache
def own_engine() -> bool:
    """Whether this is a clone whose environment has torch: there is nothing to set up."""
    return installed() is None and importlib.util.find_spec("torch") is not None


def site_folder() -> Path | None:
    """The packages that came with the installed program; None in a clone."""
    return _PROGRAM.parent / "site" if installed() is not None else None


def locks_folder() -> Path:
    """The folder of the engine's locks."""
    return resources_folder() / "engine"


def default_folder(places: Places) -> Path:
    """Where an engine lies unless another folder is chosen."""
    return places.home / "engine"


def folder_within(chosen: Path) -> Path:
    """The engine's folder for a chosen one: itself when it is new, empty or an engine's, else one inside it, so that
    nothing of somebody else is ever removed with an engine."""
    try:
        taken = chosen.is_dir() and not (chosen / MARK).is_file() and any(chosen.iterdir())
    except OSError:
        taken = True
    return chosen / OWN_FOLDER if taken else chosen


def find_bundle() -> Path | None:
    """A folder of wheels beside the installer or the program: an offline bundle. An installer writes where it was
    started from into ``bundle.txt`` beside `installed.json`."""
    named = [os.environ.get("TUNESMITH_BUNDLE", "")]
    if installed() is not None:
        with suppress(OSError, UnicodeDecodeError):
            told = (_PROGRAM.parent / "bundle.txt").read_bytes()
            # Windows' setup can write no UTF-8
            named.append(told.decode("utf-16" if told.startswith(codecs.BOM_UTF16_LE) else "utf-8").strip())
    places = [Path(name) for name in named if name]
    places += [_PROGRAM.parent, _PROGRAM.parent.parent] if installed() is not None else []
    for place in places:
        if place.name.startswith(BUNDLE) and place.is_dir():
            return place
        for folder in sorted(place.glob(f"{BUNDLE}*")) if place.is_dir() else ():
            if folder.is_dir() and any(folder.glob("*.whl")):
                return folder
    return None
