"""A chat bubble: what the person, the model or the program says."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.labels import Small, WrapText
from desktop.ui.theme import GAP_M, GAP_XS, colour, current, scaled

Role = Literal["user", "assistant", "system", "text"]
_WIDEST, _COLUMN, _PAD = 0.86, 420, 10


class Bubble(QWidget):
    """One turn of a chat. The text can be selected; it may grow while a model is writing."""

    def __init__(self, role: Role, text: str = "", author: str = "", parent: QWidget | None = None) -> None:
        """Show a turn; `author` stands small above it."""
        super().__init__(parent)
        self._role, self._plain = role, text
        self._marked: Sequence[tuple[int, int]] = ()
        self._sizes: dict[int, QSize] = {}
        """By the room there is: a conversation asks for it over and over, and a long text takes a while to break."""
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
        current().changed.connect(self._follow_theme)

    @property
    def text(self) -> str:
        """What is said."""
        return self._plain

    def set_text(self, text: str) -> None:
        """Say something else; marks go."""
        self._plain, self._marked = text, ()
        self._write()
        self._speak()
        self._fit()

    def mark_words(self, spans: Sequence[tuple[int, int]]) -> None:
        """Mark stretches of the text, each from its first letter to before its end, with a ground and a line."""
        self._marked = sorted(spans)
        self._write()
        self._speak()
        self._fit()

    @property
    def marked(self) -> list[str]:
        """The marked stretches."""
        return [self._plain[start:end] for start, end in self._marked]

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
        """As wide as a comfortable column, and as high as that column needs, or the wider one that there is: it is
        never laid out lower than this, and higher would leave gaps."""
        width = scaled(_COLUMN)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Room for some words in a line."""
        return QSize(scaled(_COLUMN) // 3, self._author_height() + self.fontMetrics().height() + 2 * _PAD)

    def event(self, event: QEvent, /) -> bool:
        """Words that ask for another room, as they do with another font, are measured anew."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._sizes.clear()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Set the bubble to its side."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._place()

    def _write(self) -> None:
        if not self._marked:
            self._text.setTextFormat(Qt.TextFormat.PlainText)
            self._text.setText(self._plain)
            return
        pieces, at = [], 0
        style = f"background-color: {colour('warn_soft').name()}; text-decoration: underline"
        for start, end in self._marked:
            pieces.append(html.escape(self._plain[at : max(at, start)]))
            pieces.append(f'<span style="{style}">{html.escape(self._plain[max(at, start) : end])}</span>')
            at = max(at, end)
        pieces.append(html.escape(self._plain[at:]))
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setText(f'<div style="white-space: pre-wrap">{"".join(pieces)}</div>')

    def _follow_theme(self) -> None:
        if self._marked:
            self._write()
        self._fit()

    def _fit(self) -> None:
        self._sizes.clear()
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        size, top = self._frame_size(self.width()), self._author_height()
        free = self.width() - size.width()
        near, far = (free, 0) if self.isRightToLeft() else (0, free)
        left = {"user": far, "assistant": near}.get(self._role, free // 2)
        self._frame.setGeometry(left, top, size.width(), size.height())
        self._author.setGeometry(0, 0, self.width(), self._author.sizeHint().height())

    def _author_height(self) -> int:
        return self._author.sizeHint().height() + GAP_XS if self._author.text() else 0

    def _frame_size(self, room: int) -> QSize:
        """The frame around the words, up to most of the room."""
        if room not in self._sizes:
            self._sizes[room] = self._measured(room)
        return self._sizes[room]

    def _measured(self, room: int) -> QSize:
        metrics = self._text.fontMetrics()
        longest = max((metrics.horizontalAdvance(line) for line in self.text.splitlines()), default=0)
        width = max(40, min(longest + 2 * GAP_M + 8, round(room * _WIDEST)))
        return QSize(width, self._text.heightForWidth(width - 2 * GAP_M - 2) + 2 * _PAD + 2)

    def _speak(self) -> None:
        who = self._author.text()
        self.setAccessibleName(f"{who}: {self.text}" if who else self.text)
        if self._marked:
            self.setAccessibleDescription(self.tr("Marked: {words}").format(words=", ".join(self.marked)))
        self._text.setAccessibleName(self.accessibleName())

    def _build(self) -> None:
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(GAP_M, _PAD, GAP_M, _PAD)
        inside.addWidget(self._text)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)  # as its letters run
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            near, far = far, near
        side = {"user": far, "assistant": near}.get(self._role, Qt.AlignmentFlag.AlignHCenter)
        self._author.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
