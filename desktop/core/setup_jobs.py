"""What is asked of a set-up process and what it says: one JSON line each."""

from __future__ import annotations

from typing import Union

import msgspec

from desktop.core.engine_room import EngineManifest, EnginePlan, EngineStep, Level, Numbers, Source
from desktop.core.families import Family
from desktop.core.problems import Problem


class MakePlan(msgspec.Struct, frozen=True, tag="plan"):
    """Find out what is to be fetched. `locks` is the folder of the locks, `folder` the engine's; answer: `EnginePlan`
    in `Planned`."""

    family: Family
    folder: str
    locks: str
    source: Source = Source()


class SetUp(msgspec.Struct, frozen=True, tag="set up"):
    """Go on with the set-up that stands in the home's state file; answer: `EngineManifest` in `Ready`. `keep_wheels`:
    None leaves it to the free space; `look_again`: check every file that is there, too."""

    home: str
    keep_wheels: bool | None = None
    look_again: bool = False


class Repair(msgspec.Struct, frozen=True, tag="repair"):
    """Mend the engine in use; answer: `EngineManifest` in `Ready`."""

    home: str
    level: Level
    locks: str
    source: Source = Source()
    keep_wheels: bool | None = None


class FetchWheel(msgspec.Struct, frozen=True, tag="fetch"):
    """Fetch the one wheel of a package with this sha256 into `folder`, where what has arrived of it stays if that ends
    early; answer: its path in `Fetched`."""

    name: str
    version: str
    sha256: str
    folder: str
    source: Source = Source()


SetupAsk = Union[MakePlan, SetUp, Repair, FetchWheel]


class SetupProgress(msgspec.Struct, frozen=True, tag="progress"):
    """How far a step is; `share` is that of the whole set-up, 0 to 1."""

    share: float
    step: EngineStep
    numbers: Numbers = Numbers()


class Planned(msgspec.Struct, frozen=True, tag="planned"):
    """What a set-up would do."""

    plan: EnginePlan


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """An engine was verified and is in use from now on."""

    manifest: EngineManifest


class SetupRefused(msgspec.Struct, frozen=True, tag="refused"):
    """It met problems; what had arrived is kept."""

    problems: tuple[Problem, ...]


class Fetched(msgspec.Struct, frozen=True, tag="fetched"):
    """A wheel is there, whole and right."""

    path: str


SetupReply = Union[SetupProgress, Planned, Ready, Fetched, SetupRefused]
