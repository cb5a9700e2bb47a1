"""A line that opens and closes what most people do not need."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.buttons import QuietButton
from desktop.ui.styling import reveal
from desktop.ui.theme import GAP_L


class Disclosure(QWidget):
    """A quiet button and, while it is pressed in, what lies behind it. Fill `body` (a vertical layout)."""

    def __init__(self, more: str, fewer: str, parent: QWidget | None = None) -> None:
        """Closed at first; `more` and `fewer` are the words on the button while closed and while open."""
        super().__init__(parent)
        self._more, self._fewer = more, fewer
        self.button = QuietButton(more, "chevron-right").begin_column()
        self.button.setCheckable(True)
        self._holder = QWidget()
        self.body = QVBoxLayout(self._holder)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(GAP_L)
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_L)
        column.addLayout(line)
        column.addWidget(self._holder)
        self._holder.hide()
        self.button.toggled.connect(self._show)

    @property
    def is_open(self) -> bool:
        """Whether what lies behind shows."""
        return self.button.isChecked()

    def set_open(self, opened: bool) -> None:
        """Open or close it."""
        self.button.setChecked(opened)

    def _show(self, opened: bool) -> None:
        self.button.setText(self._fewer if opened else self._more)
        self.button.set_icon("chevron-down" if opened else "chevron-right")
        if opened and self.isVisible():
            reveal(self._holder)
        else:
            self._holder.setVisible(opened)
