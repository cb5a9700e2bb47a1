"""The empty page: icon, title, one sentence, one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.buttons import Button, PrimaryButton
from desktop.ui.icons import IconView
from desktop.ui.labels import CardTitle, Muted
from desktop.ui.theme import GAP_L, GAP_S, GAP_XL


class EmptyPage(QWidget):
    """What a page shows while it has nothing to show; sends `clicked` when its button is pressed."""

    clicked = Signal()

    def __init__(
        self, icon_name: str, title: str, sentence: str, button: str = "", parent: QWidget | None = None,
        *, primary: bool = True,
    ) -> None:  # fmt: skip
        """Say what belongs here and offer the first step to it; not `primary` where the page has such a button."""
        super().__init__(parent)
        self.title = CardTitle(title)
        self.sentence = Muted(sentence)
        self.button = PrimaryButton(button) if primary else Button(button)
        if not button:
            self.button.hide()
        self.button.clicked.connect(self.clicked)
        centre = Qt.AlignmentFlag.AlignHCenter
        for label in (self.title, self.sentence):
            label.setAlignment(centre)
        self.icon = IconView(icon_name, "muted", 48)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(GAP_XL, GAP_XL, GAP_XL, GAP_XL)
        column.addStretch(2)
        column.addWidget(self.icon, 0, centre)
        column.addSpacing(GAP_L)
        column.addWidget(self.title)
        column.addSpacing(GAP_S)
        column.addLayout(self._middle(self.sentence))
        column.addSpacing(GAP_L)
        column.addWidget(self.button, 0, centre)
        column.addStretch(3)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Where there is little room, with large text, the words need it more than the icon does."""
        super().resizeEvent(event)
        icon = 0 if self.icon.isVisibleTo(self) else self.icon.sizeHint().height()
        self.icon.setVisible(self.height() >= self._column.heightForWidth(self.width()) + icon)

    @staticmethod
    def _middle(widget: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(widget, 6)
        row.addStretch(1)
        return row
