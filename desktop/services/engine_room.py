"""The set-up of the engine's environment for the window; `engine_place.py` says where the engine stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.core.engine_room import (
    EngineManifest,
    EnginePlan,
    EngineState,
    EngineStep,
    Level,
    Numbers,
    SetupState,
    Source,
)
from desktop.core.families import Family
from desktop.core.problems import Problem, ProblemError
from desktop.core.setup_jobs import SetupProgress
from desktop.services import engine_work
from desktop.services.engine_place import (
    default_folder,
    engine_manifest,
    engine_python,
    engine_state,
    find_bundle,
    setup_left,
)
from desktop.services.places import Places
from desktop.services.settings import Settings
from desktop.services.task import Task, Work

__all__ = ["EngineSetup", "default_folder", "engine_python", "find_bundle"]


class EngineSetup(QObject):
    """The set-up of the engine; at most one piece of it is under way.

    `changed()`: look at `state`, `setup`, `manifest`, `plan_found`, `problems` and `busy` again; it comes at every
    beginning and end, too. `progressed(share, step, Numbers)` comes four times a second while `busy`; the last one
    stands in `share`, `step` and `numbers`. A piece of work ends in `planned(EnginePlan)`, `done(EngineManifest)` or
    `refused(list of Problem)`; when it was paused or cancelled, only in `changed`. `task` makes tasks that end with the
    window: a set-up under way then stays unfinished, and `go_on` takes it up at the next start.
    """

    changed = Signal()
    progressed = Signal(float, str, object)
    planned = Signal(object)
    done = Signal(object)
    refused = Signal(list)
    _told = Signal(object)

    def __init__(
        self, places: Places, settings: Settings, task: Callable[[Work], Task], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._places, self._settings, self._make_task = places, settings, task
        self._task: Task | None = None
        self._pausing = self._discarding = False
        self.plan_found: EnginePlan | None = None
        """What the last `plan` has found out; `start` carries it out."""
        self.plan_folder, self.plan_source = default_folder(places), Source()
        """Folder and source that `plan_found` was made for."""
        self.problems: list[Problem] = []
        """What the last piece of work stopped on."""
        self.share = 0.0
        self.step: EngineStep = "resolving"
        self.numbers = Numbers()
        self._told.connect(self._keep_progress)

    # -- where it stands ----------------------------------------------------------------------------------------------

    @property
    def state(self) -> EngineState:
        """Where the engine stands; ``ready`` and ``outdated`` engines can be used."""
        return engine_state(self._places)

    @property
    def manifest(self) -> EngineManifest | None:
        """The engine in use; None when there is none, and in a clone, whose engine is its own environment."""
        return engine_manifest(self._places)

    @property
    def setup(self) -> SetupState | None:
        """A set-up that was begun and is not done: under way, paused, killed, or stopped by a problem."""
        return setup_left(self._places)

    @property
    def busy(self) -> bool:
        """Whether a piece of work is under way."""
        return self._task is not None

    def sources(self) -> list[Source]:
        """Where wheels can be had, best first: an offline bundle beside the installer, then the index."""
        bundle = find_bundle()
        offline = [Source(folder=str(bundle))] if bundle is not None else []
        settings = self._settings
        index = Source(
            mirror=settings.engine_mirror, proxy=settings.engine_proxy, torch_mirror=settings.engine_torch_mirror
        )
        return [*offline, index]

    # -- what is done -------------------------------------------------------------------------------------------------

    def plan(self, family: Family, folder: Path, source: Source) -> None:
        """Find out what a set-up in `folder` fetches; it ends in `planned`. Nothing is fetched yet."""
        self.plan_found, self.plan_folder, self.plan_source = None, folder, source
        self._begin(lambda _tell, cancelled: engine_work.make_plan(family, folder, source, self._told.emit, cancelled))

    def start(self, plan: EnginePlan) -> None:
        """Carry out a plan, in the folder and from the source it was made for; it ends in `done`."""
        folder, source = self.plan_folder, self.plan_source

        def work(_tell: object, cancelled: Callable[[], bool]) -> EngineManifest:
            engine_work.begin(self._places, plan, folder, source)
            return self._carry_on(cancelled)

        self._begin(work)

    def go_on(self, *, look_again: bool = False) -> None:
        """Go on with a set-up that was paused, killed, or stopped by a problem; `look_again`: check every file that
        was fetched, and fetch those anew that have changed."""
        self._begin(lambda _tell, cancelled: self._carry_on(cancelled, look_again))

    def repair(self, level: Level, source: Source | None = None) -> None:
        """Look at the engine again, install it again, or set it up anew; it ends in `done`. What was not kept comes
        from `source`, by default the best of `sources`."""
        source, keep = source or self.sources()[0], self._settings.keep_wheels

        def work(_tell: object, cancelled: Callable[[], bool]) -> EngineManifest:
            return engine_work.repair(self._places, level, source, keep, self._told.emit, cancelled)

        self._begin(work)

    def pause(self) -> None:
        """Stop within a second and keep what has arrived; `go_on` takes it up, after a restart, too."""
        if self._task is not None:
            self._pausing = True
            self._task.cancel()

    def cancel(self) -> None:
        """Stop and keep what was fetched; the same as `pause`, which `discard` may follow."""
        self.pause()

    def discard(self) -> None:
        """Give the set-up up and remove what it has fetched; an engine in use stays."""
        self._discarding = True
        if self._task is not None:
            self._task.cancel()
        else:
            self._discard_now()

    def remove(self) -> None:
        """Remove the engine, its wheels and a set-up under way; projects, models and runs stay."""
        self._begin(lambda _tell, _cancelled: engine_work.remove(self._places))

    def sweep(self) -> None:
        """Remove, on a thread, what earlier set-ups could not remove because it was in use."""
        self._make_task(lambda _tell, _cancelled: engine_work.sweep(self._places)).start()

    # -- within -------------------------------------------------------------------------------------------------------

    def _carry_on(self, cancelled: Callable[[], bool], look_again: bool = False) -> EngineManifest:
        return engine_work.go_on(self._places, self._settings.keep_wheels, self._told.emit, cancelled, look_again)

    def _begin(self, work: Work) -> None:
        if self._task is not None:
            return
        self.problems, self._pausing, self._discarding = [], False, False
        self.share, self.step, self.numbers = 0.0, "resolving", Numbers()
        self._task = self._make_task(work)
        self._task.done.connect(self._take)
        self._task.refused.connect(self._refuse)
        self._task.start()
        self.changed.emit()

    def _keep_progress(self, told: SetupProgress) -> None:
        self.share, self.step, self.numbers = told.share, told.step, told.numbers
        self.progressed.emit(told.share, told.step, told.numbers)

    def _take(self, result: object) -> None:
        self._task = None
        if isinstance(result, EnginePlan):
            self.plan_found = result
        self.changed.emit()
        if isinstance(result, EnginePlan):
            self.planned.emit(result)
        elif isinstance(result, EngineManifest):
            self.plan_found = None
            self.done.emit(result)

    def _refuse(self, problems: list[Problem]) -> None:
        self._task = None
        if self._discarding:
            self._discard_now()
            return
        if self._pausing:
            self._pausing = False
            try:
                engine_work.mark_paused(self._places)
            except ProblemError as error:
                problems = list(error.problems)
            else:
                problems = []
        self.problems = problems
        self.changed.emit()
        if problems:
            self.refused.emit(problems)

    def _discard_now(self) -> None:
        self._discarding = False
        self._begin(lambda _tell, _cancelled: engine_work.discard(self._places))
