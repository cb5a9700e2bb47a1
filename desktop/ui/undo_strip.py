"""Says at the bottom of the window what was deleted last, and brings it back."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from desktop.services.undo import Undo
from desktop.ui.message_strip import MessageStrip

WHILE_MS = 60_000
"""How long it is offered; after that, what was deleted is still in the bin."""


class UndoStrip(MessageStrip):
    """Shown for a minute after a deletion, and as long as the mouse or the keyboard is on it."""

    def __init__(self, undo: Undo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo = undo
        self._while = QTimer(self)
        self._while.setInterval(WHILE_MS)
        self._while.timeout.connect(self._end)
        self.first_clicked.connect(undo.take_back)
        self.closed.connect(undo.forget)
        undo.changed.connect(self._show_last)
        undo.refused.connect(self.tell_problem)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)  # lives only while the strip is seen
        keys.activated.connect(undo.take_back)
        keys.activatedAmbiguously.connect(undo.take_back)

    def _show_last(self) -> None:
        if not self._undo.sentence:
            self._while.stop()
            self.hide()
            return
        keys = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        first = self.tr("Undo ({keys})").format(keys=keys)
        self.show_message("info", self._undo.sentence, first=first)
        self._while.start()

    def _end(self) -> None:
        if not self.underMouse() and not self.isAncestorOf(QApplication.focusWidget() or self):
            self._undo.forget()
