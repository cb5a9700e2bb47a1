"""Small questions to a data process that stays: what the model sees of this row, of the next one …"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.core.data_jobs import Ask
from desktop.core.problems import ProblemError
from desktop.services.data_process import WarmProcess
from desktop.services.inbox import Inbox


class _Line(Inbox):
    """Puts one question after the other to the process."""

    def __init__(self, asker: DataAsker) -> None:
        super().__init__(1, asker)
        self._asker = asker
        self.process = WarmProcess()

    def handle(self, item: tuple[Ask, type[Any]]) -> None:
        """Ask and send the answer."""
        ask, kind = item
        try:
            self._asker.answered.emit(ask, self.process.ask(ask, kind))
        except ProblemError as error:
            self._asker.refused.emit(ask, list(error.problems))


class DataAsker(QObject):
    """Asks on a thread; while it waits, only the newest question is kept. `answered(ask, answer)` and
    `refused(ask, problems)` name the question, because an answer may come after another row was chosen."""

    answered = Signal(object, object)
    refused = Signal(object, list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line: _Line | None = None

    def ask(self, ask: Ask, kind: type[Any]) -> None:
        """Ask; the answer is of `kind`. The process starts with the first question."""
        if self._line is None:
            self._line = _Line(self)
        self._line.put((ask, kind))

    def close(self) -> None:
        """End the process and the thread."""
        line, self._line = self._line, None
        if line is not None:
            line.process.close()
            line.close()
            line.process.close()  # one that the last question started meanwhile
            line.deleteLater()
