"""A field for a message: it grows with its lines; Enter sends, Shift+Enter begins a new line."""

from __future__ import annotations

from PySide6.QtCore import QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.ui.theme import current

_AROUND = 20
"""Pixels above and below the lines: frame, padding and the document's own margin."""


class MessageEdit(QPlainTextEdit):
    """Sends `sent` on Enter and `left` on Escape; between `fewest` and `most` lines high."""

    enter_sends = True

    sent = Signal()
    left = Signal()

    def __init__(
        self, name: str, hint: str = "", fewest: int = 1, most: int = 8, parent: QWidget | None = None
    ) -> None:
        """`name` is what screen readers say, `hint` stands in the empty field."""
        super().__init__(parent)
        self._fewest, self._most = fewest, most
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._grow)
        # What was pasted is broken into lines only after that. Not at once: the lines are still being counted then.
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._grow)
        self.document().documentLayout().documentSizeChanged.connect(self._grow_soon)
        current().changed.connect(self._grow)
        self._grow()

    @property
    def text(self) -> str:
        """What was written, without white space around it."""
        return self.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Write something else; it can be undone."""
        self.selectAll()
        self.insertPlainText(text)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter sends; with Shift it breaks the line."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.enter_sends and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        """As high as it is."""
        return QSize(240, self.height())

    def _grow_soon(self, _size: QSizeF) -> None:
        self._later.start()

    def _grow(self) -> None:
        # of a plain text edit the document's height is in lines
        lines = int(self.document().documentLayout().documentSize().height())
        shown = min(max(lines, self._fewest), self._most)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if lines > shown else policy.ScrollBarAlwaysOff)
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + _AROUND)
