"""The engine's environment as records: what is to be fetched, how far a set-up has come, what was set up and verified.

The window and the command line never import torch; a set-up puts torch and its like into an environment of their own
(`desktop/setup/`), and `engine.json` in the home names the one that was verified last. Sizes are bytes, times seconds.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Literal, TypeVar

import msgspec

from desktop.core.families import Family
from desktop.core.problems import UNREADABLE, Problem

MANIFEST, STATE, LOCK = "engine.json", "engine-setup.json", "engine-setup.lock"
"""Files in the home: the engine in use, a set-up under way, and the lock of whoever works on it."""
MARK = "tunesmith-engine.txt"
"""Lies in every folder that a set-up made; a folder without it is never emptied."""
WHEELS, CACHE, UV, TEMPORARY = "wheels", "cache", "uv", "tmp"
"""Folders beside the environments: what was fetched, uv's cache while it installs, uv itself, passing files."""
OWN_FOLDER = "tunesmith-engine"
"""The name of the folder that is made inside a chosen one which holds other things."""
PLAN = "plan.json"
"""Lies in each environment: what it was installed from."""
BUNDLE = "wheelhouse-"
"""How the name of a folder with wheels begins that lies beside the installer: an offline bundle."""
RESERVE = 2 << 30
"""Bytes that stay free on the drive."""
SMALL_DRIVE = 20 << 30
"""With fewer bytes free, the wheels are deleted once the engine is verified, unless told otherwise."""
ASSUMED_RATE = 50e6 / 8
"""Bytes/s that the time of a plan counts with (a line of 50 Mbit/s), before anything was fetched."""

Record = TypeVar("Record")
EngineStep = Literal["resolving", "downloading", "installing", "verifying", "ready"]
EngineState = Literal["none", "unfinished", "ready", "outdated", "broken"]
"""``outdated``: made from another lock than this program's; ``broken``: its interpreter or files are gone."""
Level = Literal["verify", "reinstall", "anew"]
"""How far a repair goes: look again, install again from kept wheels, throw everything away and begin anew."""


class Installed(msgspec.Struct, frozen=True):
    """`installed.json` beside the program's folder, written by the installer; a clone has none."""

    version: str
    kind: Literal["deb", "archive", "setup"]
    python: str
    """Version of the Python that came along."""
    built: str = ""


class Source(msgspec.Struct, frozen=True):
    """Where wheels come from: an index (empty: PyPI), through a proxy (empty: the system's settings), or a folder."""

    mirror: str = ""
    """Address of a simple index that stands for PyPI."""
    proxy: str = ""
    folder: str = ""
    """A folder of wheels, as in an offline bundle: everything is taken from there, and nothing from the network."""
    torch_mirror: str = ""
    """Address that stands for PyTorch's own index, with the families below it; empty: PyTorch's."""


class Wheel(msgspec.Struct, frozen=True):
    """One file to fetch. `known`: its `sha256` is one that came with this program, not only the index's own word."""

    name: str
    version: str
    file: str
    url: str
    size: int
    sha256: str
    known: bool = True


class EnginePlan(msgspec.Struct, frozen=True, kw_only=True):
    """What a set-up is going to do."""

    id: str
    """Name of the environment's folder; a new one for every installation, so that nothing in use is overwritten."""
    system: Literal["linux", "windows"]
    python: str
    """Version of the Python that the engine will run on."""
    family: Family
    lock: str
    """sha256 of the lock it was made from."""
    wheels: tuple[Wheel, ...]
    """uv first, torch among them."""
    download: int
    """Bytes to fetch; 0 when everything lies in a folder."""
    disk: int
    """Bytes that must be free: wheels, what they unpack to, and a reserve."""
    seconds: float
    """At a line of `ASSUMED_RATE`, installing and verifying included."""

    @property
    def unknown(self) -> tuple[Wheel, ...]:
        """Wheels whose hash did not come with this program."""
        return tuple(wheel for wheel in self.wheels if not wheel.known)


class Numbers(msgspec.Struct, frozen=True):
    """How far a step is: bytes while downloading, packages while installing. `seconds_left` is None until it can be
    told; `rate` is per second."""

    got: int = 0
    total: int = 0
    rate: float = 0.0
    seconds_left: float | None = None


class SetupState(msgspec.Struct, frozen=True, kw_only=True):
    """`engine-setup.json`: how far a set-up has come. Written after every change, so that a killed one goes on."""

    plan: EnginePlan | None = None
    folder: str = ""
    source: Source = Source()
    step: EngineStep = "resolving"
    got: int = 0
    """Bytes of whole wheels that are there."""
    problem: Problem | None = None
    """What it stopped on; None while it works, was paused, or was killed."""
    paused: bool = False
    at: float = 0.0
    """Seconds since 1970 of the last change."""
    left: tuple[str, ...] = ()
    """Folders of earlier set-ups that were given up for this one: their wheels are taken, then they are removed."""
    schema: int = 1


class Verified(msgspec.Struct, frozen=True, kw_only=True, tag_field="reply", tag="verified"):
    """What a look at an environment has shown."""

    python: str
    torch: str
    """Its full version, with the family behind the plus."""
    packages: dict[str, str]
    device: Literal["cuda", "cpu"]
    card: str = ""
    capability: str = ""
    free_memory: int | None = None
    """Bytes free on the card."""
    four_bit_error: float = 0.0
    """Largest deviation of a product with 4-bit weights from that with the 16-bit weights they stand for, relative."""


class EngineManifest(msgspec.Struct, frozen=True, kw_only=True):
    """`engine.json`: the environment that was verified and is in use."""

    id: str
    folder: str
    """The engine's folder, which holds the environment `id`, and the wheels if they were kept."""
    python: str
    """Path of its interpreter."""
    family: Family
    lock: str
    torch: str
    verified: Verified
    made: float
    left: tuple[str, ...] = ()
    """Folders of earlier engines that could not be removed yet, because they were in use."""
    schema: int = 1


def read_manifest(home: Path) -> EngineManifest | None:
    """The engine in use; None when there is none or its file cannot be read."""
    return _read(home / MANIFEST, EngineManifest)


def read_state(home: Path) -> SetupState | None:
    """A set-up under way or left; None when there is none or its file cannot be read."""
    return _read(home / STATE, SetupState)


def read_installed(program: Path) -> Installed | None:
    """What the installer says beside the folder `program`, which holds this package; None in a clone."""
    return _read(program.parent / "installed.json", Installed)


def _read(path: Path, kind: type[Record]) -> Record | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, *UNREADABLE):
        return None


def lock_file(locks: Path, system: str) -> Path:
    """The lock of a system (``linux`` or ``windows``) in the folder of locks."""
    return locks / f"{system}.txt"


def lock_hash(locks: Path, system: str) -> str:
    """What stands for lock and torch builds: an engine made from others is outdated. Empty when they are not there."""
    try:
        files = [lock_file(locks, system).read_bytes(), (locks / "torch.json").read_bytes()]
    except OSError:
        return ""
    return hashlib.sha256(b"\0".join(file.replace(b"\r\n", b"\n") for file in files)).hexdigest()


def this_system() -> Literal["linux", "windows"]:
    """Whose lock this PC needs."""
    return "windows" if sys.platform == "win32" else "linux"


def state_of(manifest: EngineManifest | None, state: SetupState | None, lock: str) -> EngineState:
    """Where the engine stands, from what lies in the home; `lock` is the hash this program ships. An engine in use is
    ``ready`` even while another set-up is under way."""
    if manifest is None:
        return "unfinished" if state is not None else "none"
    environment = Path(manifest.folder) / manifest.id
    if not Path(manifest.python).is_file() or not (environment / MARK).is_file():
        return "broken"
    return "ready" if not lock or manifest.lock == lock else "outdated"
