"""A score as a bar with the interval within which it is known."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.scores import Interval
from desktop.ui.styling import smooth_painter
from desktop.ui.theme import colour, scaled


class ScoreBar(QWidget):
    """A track from 0 to `most`, filled up to the score, with a line from the low end of its interval to the high."""

    def __init__(self, name: str, found: Interval, most: float, *, best: bool, parent: QWidget | None = None) -> None:
        """`name` says the score in words; the `best` one is drawn in the accent colour."""
        super().__init__(parent)
        self._best = best
        self._ends = tuple(min(1.0, max(0.0, end / most)) for end in (found.value, found.low, found.high))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def ends(self) -> tuple[float, ...]:
        """Score, low and high end as shares of the track."""
        return self._ends

    def sizeHint(self) -> QSize:
        """Wide, and as high as a line of text."""
        return QSize(scaled(200), scaled(20))

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(scaled(60), scaled(20))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw track, bar and interval."""
        with smooth_painter(self) as painter:
            value, low, high = (end * self.width() for end in self._ends)
            middle, thick = self.height() / 2, scaled(8)
            track = QPainterPath()
            track.addRoundedRect(QRectF(0, middle - thick / 2, self.width(), thick), thick / 2, thick / 2)
            painter.fillPath(track, colour("line"))
            done = QPainterPath()
            done.addRect(QRectF(0, middle - thick / 2, value, thick))
            painter.fillPath(track.intersected(done), colour("accent" if self._best else "edge"))
            painter.setPen(QPen(colour("text"), 1.5))
            low, high = max(low, 1.0), min(high, self.width() - 1.0)
            painter.drawLine(QPointF(low, middle), QPointF(high, middle))
            for end in (low, high):
                painter.drawLine(QPointF(end, middle - thick * 0.75), QPointF(end, middle + thick * 0.75))
