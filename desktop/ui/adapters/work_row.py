"""The one piece of work that is under way on the page: what it is, how far it is, and a way out of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.services.task import Task, while_there
from desktop.ui.buttons import Button
from desktop.ui.labels import Muted
from desktop.ui.progress import ThinBar
from desktop.ui.theme import GAP_M


class WorkRow(QWidget):
    """Hidden while nothing is under way. Sends `changed` when work begins or ends, and `refused(list[Problem])`."""

    changed = Signal()
    refused = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._done: Callable[[Any], None] = lambda _: None
        self.words, self.bar = Muted(""), ThinBar(self.tr("Progress"))
        self.cancel_button = Button(self.tr("Cancel"), "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        row.addWidget(self.words, 1)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        self.cancel_button.clicked.connect(lambda: self._task.cancel() if self._task else None)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._task is not None

    def start(self, words: str, task: Task, done: Callable[[Any], None]) -> None:
        """Begin; `done` gets the result."""
        self._task, self._done = task, done
        task.progressed.connect(while_there(self, lambda share, _: self.bar.set_fraction(share or None)))
        task.done.connect(self._end)
        task.refused.connect(self._refuse)
        self.words.setText(words)
        self.bar.set_fraction(None)
        self.show()
        self.changed.emit()
        task.start()

    def _end(self, result: object) -> None:
        self._rest()
        self._done(result)

    def _refuse(self, problems: list[Any]) -> None:
        self._rest()
        self.refused.emit(problems)

    def _rest(self) -> None:
        self._task = None
        self.hide()
        self.changed.emit()
