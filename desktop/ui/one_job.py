"""One piece of work at a time beside the window: its bar, and the button that ends it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.problems import Problem
from desktop.services.desk import Desk
from desktop.services.task import Task, Work, while_there
from desktop.ui.buttons import Button
from desktop.ui.progress import ThinBar
from desktop.ui.theme import GAP_M


class OneJob(QObject):
    """Sends `progressed(share, step)`, and at the end `done(result)` or `refused(Problem)`, which is ``task.cancelled``
    for a cancelled one. Work that was given up says nothing any more.

    `bar` and `cancel_button` show while it lasts; they lie where their owner puts them.
    """

    progressed = Signal(float, str)
    done = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, name: str, parent: QWidget) -> None:
        """`name` says what the bar is about."""
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self.bar = ThinBar(name)
        self.cancel_button = Button(self.tr("Cancel"), "close")
        self.cancel_button.clicked.connect(self.cancel)
        self._rest()

    @property
    def running(self) -> bool:
        """Whether there is work under way."""
        return self._task is not None

    def beside(self, start: QWidget) -> QHBoxLayout:
        """A line with the button that starts it, the one that ends it, and the bar."""
        line = QHBoxLayout()
        line.setSpacing(GAP_M)
        line.addWidget(start)
        line.addWidget(self.cancel_button)
        line.addWidget(self.bar, 1)
        line.addStretch(1)
        return line

    def start(self, work: Work) -> None:
        """Begin; what went on before is given up."""
        self.give_up()
        task = self._desk.task(work)
        task.progressed.connect(while_there(self, lambda share, step: self._progress(task, share, step)))
        task.done.connect(while_there(self, lambda result: self._end(task, result)))
        task.refused.connect(while_there(self, lambda problems: self._end(task, None, problems[0])))
        self._task = task
        self.bar.set_fraction(None)
        self.bar.show()
        self.cancel_button.show()
        task.start()

    def cancel(self) -> None:
        """Ask it to stop; it ends with ``task.cancelled``."""
        if self._task:
            self._task.cancel()

    def give_up(self) -> None:
        """Stop it, and hear no more of it."""
        self.cancel()
        self._rest()

    def _progress(self, task: Task, share: float, step: str) -> None:
        if task is self._task:
            self.bar.set_fraction(share or None)
            self.progressed.emit(share, step)

    def _end(self, task: Task, result: object, problem: Problem | None = None) -> None:
        if task is not self._task:
            return
        self._rest()
        if problem:
            self.refused.emit(problem)
        else:
            self.done.emit(result)

    def _rest(self) -> None:
        self._task = None
        self.bar.hide()
        self.cancel_button.hide()
