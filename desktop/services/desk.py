"""What every page of the window works with, wired once in `app.py`."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.core.hardware import Hardware
from desktop.core.presets import Budget
from desktop.core.recipe import Recipe
from desktop.core.runs import RunFolder, RunRecord
from desktop.services.budget import budget_of
from desktop.services.hardware_watcher import HardwareWatcher
from desktop.services.places import Places
from desktop.services.preparing import create_run, find_model, read_data
from desktop.services.runs import Runs
from desktop.services.runs_watcher import RunsWatcher
from desktop.services.settings import Settings, load_settings, save_settings
from desktop.services.task import Task, Work


class Desk(QObject):
    """Places, settings, runs and hardware of this PC, and the tasks the window has under way.

    `hardware_changed` carries `Hardware`, `runs_changed` a list of (RunFolder, RunRecord).
    """

    hardware_changed = Signal(object)
    runs_changed = Signal(list)

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.places = places
        self.settings: Settings = load_settings(places)
        self.runs = Runs(places)
        self.hardware: Hardware | None = None
        self.records: list[tuple[RunFolder, RunRecord]] = []
        self._tasks: list[Task] = []
        self._runs_watcher = RunsWatcher(self.runs, self)
        self._runs_watcher.changed.connect(self._keep_runs)
        self._hardware_watcher = HardwareWatcher(parent=self)
        self._hardware_watcher.changed.connect(self._keep_hardware)

    def start(self) -> None:
        """Begin to watch runs and hardware."""
        self._runs_watcher.start()
        self._hardware_watcher.start()

    def close(self) -> None:
        """Stop everything that belongs to the window; training goes on by itself."""
        for task in self._tasks:
            task.stop()
        self._runs_watcher.stop()
        self._hardware_watcher.stop()
        save_settings(self.places, self.settings)

    def budget(self) -> Budget | None:
        """What this PC offers a run; None until the hardware was looked at."""
        return budget_of(self.hardware) if self.hardware else None

    def task(self, work: Work) -> Task:
        """Start a piece of work on a thread of its own; it is stopped with the window."""
        task = Task(work, self)
        self._tasks = [other for other in self._tasks if other.running]
        self._tasks.append(task)
        # The caller connects its signals first.
        return task

    def start_run(self, recipe: Recipe) -> Task:
        """A task that prepares and starts a run from a resolved recipe; its result is the `RunFolder`."""

        def work(_tell: object, _cancelled: object) -> RunFolder:
            model = find_model(recipe.model, self.places)
            data = read_data(recipe.data, recipe.held_out, recipe.held_out_share, recipe.seed)
            folder = create_run(recipe, model, data, self.places)
            self.runs.start(folder)
            return folder

        task = self.task(work)
        task.done.connect(lambda _: self.look_at_runs())
        return task

    def look_at_runs(self) -> None:
        """Bring the list of runs up to date at once."""
        self._runs_watcher.look_now()

    def _keep_runs(self, found: list[tuple[RunFolder, RunRecord]]) -> None:
        self.records = found
        self.runs_changed.emit(found)

    def _keep_hardware(self, hardware: Hardware) -> None:
        self.hardware = hardware
        self.hardware_changed.emit(hardware)
