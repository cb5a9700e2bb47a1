"""Word of a window that ended without being closed, at the next start, on Home."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.core.crashes import crash_problem
from desktop.services.crashes import crash_log, mark_told, read_crash
from desktop.services.desk import Desk
from desktop.ui.message_strip import MessageStrip
from desktop.ui.support.report_dialog import show_report
from desktop.ui.texts import moment_text


class CrashNote(MessageStrip):
    """Says it once, with the way to the log and to a report; hidden where there is nothing to say."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._crash = desk, None
        self._log = crash_log(desk.places)
        self.first_clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log))))
        self.second_clicked.connect(lambda: show_report(desk, self))
        crash = read_crash(desk.places)
        if crash is None or crash.told:
            return
        self._crash = crash
        problem = crash_problem(crash, moment_text(crash.opened))
        if crash.how == "restarted":
            self.tell_problem(problem, "info")
        else:
            log = self.tr("Show the log") if self._has_log() else ""
            self.tell_problem(problem, "warn", log, self.tr("Save a report …"))

    def showEvent(self, event: QShowEvent, /) -> None:
        """Home is built before it is seen; only what was seen was told."""
        super().showEvent(event)
        if self._crash is not None and not event.spontaneous():
            mark_told(self._desk.places, self._crash)

    def _has_log(self) -> bool:
        try:
            return self._log.stat().st_size > 0
        except OSError:
            return False
