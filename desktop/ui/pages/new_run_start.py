"""Starting a reviewed run, now or in the queue."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.core.recipe import Recipe
from desktop.services.desk import Desk
from desktop.services.task import Task, while_there


class Starting(QObject):
    """Sends `started(RunFolder)`, `waits(RunFolder, int)` with its place in the queue, or `refused(list[Problem])`."""

    started = Signal(object)
    waits = Signal(object, int)
    refused = Signal(list)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None

    @property
    def running(self) -> bool:
        """Whether a run is being prepared."""
        return self._task is not None and self._task.running

    def start(self, recipe: Recipe) -> None:
        """Prepare and start a run."""
        task = self._desk.start_run(recipe)
        task.done.connect(self.started)
        self._begin(task)

    def queue(self, recipe: Recipe) -> None:
        """Prepare a run and put it at the end of the queue."""
        task = self._desk.queue_run(recipe)
        task.done.connect(while_there(self, lambda result: self.waits.emit(*result)))
        self._begin(task)

    def _begin(self, task: Task) -> None:
        self._task = task
        task.refused.connect(self.refused)
        task.start()
