"""The card: a surface with rounded corners, 16 pixels inside, and an optional row of title and actions."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop.ui.labels import CardTitle, Muted
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XS

CARD_INSET = GAP_L + 1
"""Pixels from the edge of a card to what it holds: its line, and the room inside it."""


class Card(QFrame):
    """A surface that holds one subject. Fill `body` (a vertical layout)."""

    def __init__(self, title: str = "", note: str = "", parent: QWidget | None = None) -> None:
        """An empty card; with a title row when `title` is given and a muted note under it."""
        super().__init__(parent)
        self.setProperty("ground", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        outer.setSpacing(GAP_M)
        self._title = CardTitle(title)
        self._note = Muted(note)
        outer.addLayout(self._head_row())
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP_M)
        outer.addLayout(self.body, 1)
        self.set_title(title, note)

    def set_title(self, title: str, note: str = "") -> None:
        """Change the title and the note; empty texts take no room."""
        self._title.setText(title)
        self._note.setText(note)
        self._title.setVisible(bool(title))
        self._note.setVisible(bool(note))
        self.setAccessibleName(title)

    def inset_title(self) -> None:
        """Let the body reach out a little further than the title: for rows with a ground of their own, so that their
        words, not their ground, begin below the title."""
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        layout.setContentsMargins(GAP_L - GAP_S, margins.top(), GAP_L - GAP_S, margins.bottom() - GAP_S)
        self._head.setContentsMargins(GAP_S, 0, GAP_S, 0)
        layout.setSpacing(GAP_XS)

    def add_action(self, widget: QWidget, first: bool = False) -> None:
        """Put a button or badge at the right end of the title row, behind the others or before them."""
        self._actions.insertWidget(0 if first else -1, widget)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget at the end of the body."""
        self.body.addWidget(widget, stretch)

    def add_layout(self, layout: QLayout, stretch: int = 0) -> None:
        """Put a layout at the end of the body."""
        self.body.addLayout(layout, stretch)

    def _head_row(self) -> QHBoxLayout:
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self._title)
        titles.addWidget(self._note)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(GAP_S)
        row = self._head = QHBoxLayout()
        row.setSpacing(GAP_S)
        row.addLayout(titles, 1)
        row.addLayout(self._actions)
        return row
