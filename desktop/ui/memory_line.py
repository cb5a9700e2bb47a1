"""A thin line of the memory bar's parts, for places where only the proportion matters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.memory_band import MemoryPart, part_colour
from desktop.ui.styling import smooth_painter
from desktop.ui.theme import colour, scaled

THICKNESS, MARK = 6, 12


class MemoryLine(QWidget):
    """Stacked parts with a mark for what is free. It says nothing by itself: the badge beside it has the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: tuple[MemoryPart, ...] = ()
        self._total = self._free = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_content(self, parts: Sequence[MemoryPart], total: float, free: float) -> None:
        """Draw the parts against `total` with the mark at `free`, all in the same unit."""
        self.parts, self._total, self._free = tuple(parts), total, free
        self.update()

    def sizeHint(self) -> QSize:
        """A line high enough for its mark."""
        return QSize(scaled(120), scaled(MARK))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """The track, the parts in their colours, the mark."""
        with smooth_painter(self) as painter:
            height = scaled(THICKNESS)
            track = QRectF(0, (self.height() - height) / 2, self.width(), height)
            shape = QPainterPath()
            shape.addRoundedRect(track, height / 2, height / 2)
            painter.setClipPath(shape)
            painter.fillRect(track, colour("window"))
            scale = track.width() / self._total if self._total else 0.0
            left = 0.0
            for number, part in enumerate(self.parts):
                painter.fillRect(QRectF(left, track.top(), part.size * scale, height), part_colour(part, number))
                left += part.size * scale
            painter.setClipping(False)
            if 0 < self._free < self._total:
                place = round(self._free * scale)
                painter.setPen(QPen(colour("text"), scaled(2)))
                painter.drawLine(QPointF(place, 0), QPointF(place, self.height()))
