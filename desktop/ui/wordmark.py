"""The program's name as it is drawn: our own letters, in the colour of text."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.assets import asset
from desktop.ui.styling import smooth_painter
from desktop.ui.theme import colour, scaled


class Wordmark(QWidget):
    """`height` pixels high at 100 % text, with room above and below for tall letters; it grows with the text."""

    def __init__(self, name: str, height: int = 26, parent: QWidget | None = None) -> None:
        """`name` is what screen readers say."""
        super().__init__(parent)
        self._height = height
        self._drawing = asset("brand", "wordmark.svg").read_text("utf-8")
        self._shape = QSvgRenderer(QByteArray(self._drawing.encode())).viewBoxF()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the letters are at this height."""
        height = scaled(self._height)
        return QSize(round(height * self._shape.width() / self._shape.height()), height)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw the letters in the colour of text now."""
        letters = QSvgRenderer(QByteArray(self._drawing.replace("currentColor", colour("text").name()).encode()))
        with smooth_painter(self) as painter:
            letters.render(painter, QRectF(self.rect()))
