"""Counts the tokens of chosen examples for a chosen model, beside everything else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.core.datasets import TokenNumbers
from desktop.core.models import ModelSpec
from desktop.services.desk import Desk
from desktop.services.preparing import Data, count_of_tokens, token_numbers
from desktop.services.task import Task, while_there


class TokenCounting(QObject):
    """One count at a time, the newest. Sends `counted(TokenNumbers)`."""

    counted = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None

    def stop(self) -> None:
        """Count no further."""
        if self._task:
            self._task.cancel()
            self._task = None

    def begin(self, data: Data, model: ModelSpec) -> TokenNumbers | None:
        """What was counted before; None when there is nothing yet, and then it may be counted from now on."""
        self.stop()
        job = count_of_tokens(data, model)
        if job is None:
            return None
        if known := token_numbers(data, Path(model.folder)):
            return known
        task = self._desk.datasets.ask(job, TokenNumbers)
        task.done.connect(while_there(self, lambda numbers: self._tell(task, numbers)))
        self._task = task
        task.start()
        return None

    def _tell(self, task: Task, numbers: TokenNumbers) -> None:
        if task is self._task:
            self._task = None
            self.counted.emit(numbers)
