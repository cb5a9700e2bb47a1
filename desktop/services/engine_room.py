"""The engine's environment: which Python its processes run with, and its set-up for the window."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.core.engine_room import EngineManifest, EnginePlan, EngineState, Level, SetupState, Source
from desktop.core.families import Family
from desktop.core.setup_jobs import SetupProgress
from desktop.services import engine_work
from desktop.services.engine_place import engine_manifest, engine_state
from desktop.services.places import Places
from desktop.services.settings import Settings
from desktop.services.task import Task, Work


class EngineSetup(QObject):
    """The set-up of the engine, of which at most one piece is under way at a time.

    `changed()`: look at `state`, `setup`, `manifest`, `plan_found` and `busy` again. `progressed(share, step, Numbers)`
    comes four times a second while `busy`. Each piece of work ends in `planned(EnginePlan)`, `done(EngineManifest)`,
    `refused(list of Problem)`, or only `changed()` when it was paused. `task` makes tasks that end with the window: a
    set-up under way then stays unfinished, and `go_on` takes it up at the next start.
    """

    changed = Signal()
    progressed = Signal(float, str, object)
    planned = Signal(object)
    done = Signal(object)
    refused = Signal(list)

    def __init__(
        self, places: Places, settings: Settings, task: Callable[[Work], Task], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)

    def plan(self, family: Family, folder: Path, source: Source = Source()) -> None:
        """Find out what a set-up in `folder` would fetch; nothing is fetched yet."""
