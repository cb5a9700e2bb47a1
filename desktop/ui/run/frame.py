"""How a run's page is laid out: its name and buttons above, the strips below them, the tabs in what is left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desktop.ui.buttons import IconButton
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import ElidedTitle, Muted
from desktop.ui.state_badge import StateBadge
from desktop.ui.styling import scale_with_text
from desktop.ui.theme import BODY_WIDTH, GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, current, scaled


class RunFrame(QWidget):
    """Where name, state, facts, buttons and tabs of a run stand, at any width."""

    back: IconButton
    """Left of the name; the page that has its words makes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.badge, self.facts, self.tabs = ElidedTitle(), StateBadge(), Muted(""), QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)

    def lay_out(self, buttons: Sequence[QWidget], strips: Sequence[QWidget]) -> None:
        """Put everything into its place: the buttons beside the name, the strips above the tabs."""
        names = QVBoxLayout()
        names.setSpacing(2)
        self._line = line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(GAP_M)
        line.addWidget(self.title)
        line.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch(1)
        names.addLayout(line)
        names.addWidget(self.facts)
        self._buttons = FlowLayout(gap=GAP_M)
        for button in buttons:
            self._buttons.addWidget(button)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(GAP_M)
        self._head.addLayout(names, 1)
        self._head.addLayout(self._buttons)
        top = QWidget()
        scale_with_text(top, "maximumWidth", pixels=BODY_WIDTH)
        head = QHBoxLayout(top)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(GAP_M)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self._head, 1)
        self._size_icons()
        current().changed.connect(self._size_icons)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_XL, GAP_L, GAP_XL, GAP_S)
        column.setSpacing(GAP_M)
        column.addWidget(top)
        for strip in strips:
            scale_with_text(strip, "maximumWidth", pixels=BODY_WIDTH)
            column.addWidget(strip)
        column.addWidget(self.tabs, 1)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Without room beside the name the buttons stand below it."""
        self._place_buttons()
        super().resizeEvent(event)

    def _place_buttons(self) -> None:
        """Beside the name while both fit into one line."""
        name = max(self.title.sizeHint().width() + self.badge.sizeHint().width(), self.facts.sizeHint().width())
        edges = self.back.sizeHint().width() + 2 * GAP_XL + 4 * GAP_M
        room = min(self.width(), scaled(BODY_WIDTH) + 2 * GAP_XL)
        in_line = self.title.sizeHint().width() + self.badge.sizeHint().width() + edges <= room
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if in_line else QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(GAP_M if in_line else GAP_XS)
        beside = name + self._buttons.sizeHint().width() + edges <= room
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _size_icons(self) -> None:
        self.tabs.setIconSize(QSize(scaled(16), scaled(16)))
