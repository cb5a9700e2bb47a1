"""A chat bubble: what the person, the model or the program says."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.labels import Small, WrapText
from desktop.ui.theme import GAP_M, GAP_XS, current, scaled

Role = Literal["user", "assistant", "system", "text"]
_WIDEST, _COLUMN, _PAD = 0.86, 420, 10


class Bubble(QWidget):
    """One turn of a chat. The text can be selected; it may grow while a model is writing."""

    def __init__(self, role: Role, text: str = "", author: str = "", parent: QWidget | None = None) -> None:
        """Show a turn; `author` stands small above it."""
        super().__init__(parent)
        self._role = role
        self._frame = QFrame(self)
        self._frame.setProperty("ground", role if role in ("user", "assistant") else "neutral")
        self._text = WrapText(text)
        self._text.make_selectable()
        self._author = Small(author, self)
        if not author:
            self._author.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._build()
        self._speak()
        current().changed.connect(self._fit)

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)
        self._speak()
        self._fit()

    def append_text(self, piece: str) -> None:
        """Go on writing."""
        self.set_text(self.text + piece)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """The height of the author's line and of all lines of the text."""
        return self._author_height() + self._frame_size(width).height()

    def sizeHint(self) -> QSize:
        """As wide as a comfortable column."""
        width = scaled(_COLUMN)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for some words in a line."""
        return QSize(scaled(_COLUMN) // 3, self._author_height() + self.fontMetrics().height() + 2 * _PAD)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Set the bubble to its side."""
        super().resizeEvent(event)
        self._place()

    def _fit(self) -> None:
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        size, top = self._frame_size(self.width()), self._author_height()
        free = self.width() - size.width()
        left = {"user": free, "assistant": 0}.get(self._role, free // 2)
        self._frame.setGeometry(left, top, size.width(), size.height())
        self._author.setGeometry(0, 0, self.width(), self._author.sizeHint().height())

    def _author_height(self) -> int:
        return self._author.sizeHint().height() + GAP_XS if self._author.text() else 0

    def _frame_size(self, room: int) -> QSize:
        """The frame around the words, up to most of the room."""
        metrics = self._text.fontMetrics()
        longest = max((metrics.horizontalAdvance(line) for line in self.text.splitlines()), default=0)
        width = max(40, min(longest + 2 * GAP_M + 8, round(room * _WIDEST)))
        return QSize(width, self._text.heightForWidth(width - 2 * GAP_M - 2) + 2 * _PAD + 2)

    def _speak(self) -> None:
        who = self._author.text()
        self.setAccessibleName(f"{who}: {self.text}" if who else self.text)
        self._text.setAccessibleName(self.accessibleName())

    def _build(self) -> None:
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(GAP_M, _PAD, GAP_M, _PAD)
        inside.addWidget(self._text)
        side = {"user": Qt.AlignmentFlag.AlignRight, "assistant": Qt.AlignmentFlag.AlignLeft}
        self._author.setAlignment(side.get(self._role, Qt.AlignmentFlag.AlignHCenter))
