"""What all pages share: a scrolling column of bounded width with a title."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.labels import Muted, PageTitle
from desktop.ui.message_strip import MessageStrip
from desktop.ui.styling import mark, scale_with_text
from desktop.ui.theme import BODY_WIDTH, GAP_L, GAP_S, GAP_XL


class Page(QScrollArea):
    """A page of the window. Fill `column`; `strip` is the place for messages that concern the whole page."""

    def __init__(self, title: str, note: str = "", parent: QWidget | None = None) -> None:
        """An empty page with its title and, if given, one muted sentence under it."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self.title, self.note, self.strip = PageTitle(title), Muted(note), MessageStrip()
        if not note:
            self.note.hide()
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(GAP_S)
        self.content = QWidget()
        mark(self.content, "ground", "page")
        self.column = QVBoxLayout()
        self.column.setSpacing(GAP_L)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._build()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget at the end of the page."""
        self.column.addWidget(widget, stretch)

    def add_layout(self, layout: QLayout) -> None:
        """Put a layout at the end of the page."""
        self.column.addLayout(layout)

    def _build(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.title)
        titles.addWidget(self.note)
        head = QHBoxLayout()
        head.addLayout(titles, 1)
        head.addLayout(self.head_row)
        inner = QWidget()
        scale_with_text(inner, "maximumWidth", pixels=BODY_WIDTH)
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP_L)
        whole.addLayout(head)
        whole.addWidget(self.strip)
        whole.addLayout(self.column, 1)
        outer = QHBoxLayout(self.content)
        outer.setContentsMargins(GAP_XL, GAP_XL, GAP_XL, GAP_XL)
        outer.addWidget(inner, 1)
        # Keeps the column at the left edge on wide windows instead of letting it float.
        outer.addStretch(0)
        self.setWidget(self.content)
