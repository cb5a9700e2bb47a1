"""A tiny curve without axes: which way it goes."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.styling import smooth_painter
from desktop.ui.texts import number_text
from desktop.ui.theme import colour, scaled


class Sparkline(QWidget):
    """A trend in the room of a word. Gaps where a value is not a number; a dot on the newest."""

    def __init__(self, name: str = "", token: str = "series_1", parent: QWidget | None = None) -> None:
        """An empty trend; `name` says what it is the trend of."""
        super().__init__(parent)
        self._token = token
        self._values: list[float] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def values(self) -> list[float]:
        """The values drawn."""
        return list(self._values)

    def set_values(self, values: Iterable[float]) -> None:
        """Draw these values, oldest first."""
        self._values = list(values)
        self.setAccessibleDescription(self._sentence())
        self.update()

    def _sentence(self) -> str:
        """The curve in words, for screen readers."""
        finite = [value for value in self._values if math.isfinite(value)]
        if not finite:
            return ""
        words = self.tr("From {first} to {last}; lowest {low}, highest {high}.")
        first, last, low, high = (number_text(n) for n in (finite[0], finite[-1], min(finite), max(finite)))
        return words.format(first=first, last=last, low=low, high=high)

    def sizeHint(self) -> QSize:
        """About as high as a line of text."""
        return QSize(scaled(96), scaled(28))

    def minimumSizeHint(self) -> QSize:
        """Small enough for a table cell."""
        return QSize(scaled(40), scaled(20))

    def points(self) -> list[QPointF | None]:
        """Where each value lies; nothing for a value that is not a number."""
        finite = [value for value in self._values if math.isfinite(value)]
        if not finite:
            return []
        low, span = min(finite), max(finite) - min(finite)
        step = (self.width() - 8) / max(1, len(self._values) - 1)
        height = self.height() - 8
        return [
            QPointF(4 + n * step, 4 + height * (1 - (value - low) / span if span else 0.5))
            if math.isfinite(value) else None
            for n, value in enumerate(self._values)
        ]  # fmt: skip

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw the curve and the dot."""
        points = self.points()
        path, joined, last = QPainterPath(), False, None
        for point in points:
            if point is not None:
                (path.lineTo if joined else path.moveTo)(point)
                last = point
            joined = point is not None
        with smooth_painter(self) as painter:
            pen = QPen(colour(self._token), 1.5)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPath(path)
            if last is not None:
                painter.setBrush(colour(self._token))
                painter.drawEllipse(last, 2.0, 2.0)
