"""The line of the memory bar: stacked parts, the mark for free memory, choosing a part by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.styling import faded, paint_focus_ring, smooth_painter
from desktop.ui.theme import colour, current, scaled

_BAND, _RING = 22, 4
_SHADES = (0.0, 0.38, 0.6)


@dataclass(frozen=True)
class MemoryPart:
    """One named part. `size` in any unit, `amount` as people read it, `detail` its formula or reason.

    `group` 1 to 4 picks a hue (parts of a group are shades of it); 0 is for what is only held back, in grey.
    """

    name: str
    size: float
    amount: str
    detail: str = ""
    group: int = 1
    shade: int = 0


def part_colour(part: MemoryPart, number: int) -> QColor:
    """The colour of a part: the hue of its group, lighter by its shade."""
    hue = f"series_{part.group}" if 1 <= part.group <= 4 else "edge"
    return QColor(current().tokens.mix(hue, "surface", _SHADES[part.shade % len(_SHADES)]))


class MemoryBand(QWidget):
    """Draws the parts; arrow keys and mouse choose one."""

    chosen_changed = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """An empty band; `name` says the memory of what."""
        super().__init__(parent)
        self.parts: tuple[MemoryPart, ...] = ()
        self._total = self._free = 0.0
        self._free_text = ""
        self._chosen = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def chosen(self) -> int:
        """The place of the part looked at, or -1."""
        return self._chosen

    def set_content(self, parts: Sequence[MemoryPart], total: float, free: float, free_text: str) -> None:
        """Draw other parts; the one that is looked at stays so where they have the same names."""
        if [part.name for part in parts] != [part.name for part in self.parts]:
            self._chosen = -1
        self.parts, self._total, self._free, self._free_text = tuple(parts), total, free, free_text
        self.updateGeometry()
        self.update()

    def choose(self, index: int) -> None:
        """Look at the part at a place; -1 for none."""
        if index != self._chosen:
            self._chosen = index
            self.update()
            self.chosen_changed.emit(index)

    def part_boxes(self) -> list[QRectF]:
        """Where each part lies."""
        boxes, left = [], self._track().left()
        for part in self.parts:
            width = part.size * self._scale()
            boxes.append(QRectF(left, self._track().top(), width, self._track().height()))
            left += width
        return boxes

    def sizeHint(self) -> QSize:
        """The band, room for the ring, and a line for the words at the mark."""
        words = self.fontMetrics().height() + 4 if self._free_text else 0
        return QSize(scaled(280), scaled(_BAND) + 2 * _RING + words)

    def minimumSizeHint(self) -> QSize:
        """As high as wanted, but narrow if need be."""
        return QSize(self.fontMetrics().horizontalAdvance(self._free_text) + 8, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Arrow keys, Home and End walk the parts; Escape lets go."""
        last = len(self.parts) - 1
        moves = {
            Qt.Key.Key_Right: min(last, self._chosen + 1), Qt.Key.Key_Left: max(0, self._chosen - 1),
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: last, Qt.Key.Key_Escape: -1,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key not in moves or not self.parts or (key == Qt.Key.Key_Escape and self._chosen < 0):
            super().keyPressEvent(event)
            return
        self.choose(moves[key])

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        """Look at the part under the mouse."""
        hits = [n for n, box in enumerate(self.part_boxes()) if box.contains(event.position())]
        self.choose(hits[0] if hits else -1)

    def leaveEvent(self, event: QEvent, /) -> None:
        """The mouse is gone."""
        self.choose(-1)

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """The keyboard came: look at the first part."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and self.parts:
            self.choose(0)

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        """The keyboard left."""
        super().focusOutEvent(event)
        self.choose(-1)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw track, parts, mark and ring."""
        with smooth_painter(self) as painter:
            self._paint_parts(painter)
            # Where nothing is set apart and nothing stands at the mark, its place is the end, and says nothing.
            if self._total > 0 and (self._free < self._total or self._free_text):
                self._paint_mark(painter)
            if self.hasFocus():
                paint_focus_ring(painter, self._track(), 5)

    def _track(self) -> QRectF:
        return QRectF(0, _RING, max(1, self.width()), scaled(_BAND))

    def _scale(self) -> float:
        whole = max(self._total, sum(part.size for part in self.parts))
        return self._track().width() / whole if whole > 0 else 0.0

    def _paint_parts(self, painter: QPainter) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(self._track(), 5, 5)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(self._track(), colour("window"))
        self._paint_taken(painter)
        for number, (part, box) in enumerate(zip(self.parts, self.part_boxes())):
            shade = part_colour(part, number)
            quiet = self._chosen not in (-1, number)
            gap = 1 if box.width() > 3 else 0
            painter.fillRect(box.adjusted(0, 0, -gap, 0), faded(shade, 0.35) if quiet else shade)
        painter.restore()
        painter.setPen(QPen(colour("edge"), 1))
        painter.drawRoundedRect(self._track().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def _paint_taken(self, painter: QPainter) -> None:
        """Hatch what other programs hold."""
        free_x = self._track().left() + self._free * self._scale()
        taken = QRectF(QPointF(free_x, self._track().top()), self._track().bottomRight())
        painter.fillRect(taken, QBrush(colour("line"), Qt.BrushStyle.BDiagPattern))

    def _paint_mark(self, painter: QPainter) -> None:
        x = round(min(self._free, self._total) * self._scale())
        x = min(max(1, x), self.width() - 1)
        over = sum(part.size for part in self.parts) > self._free
        painter.setPen(QPen(colour("surface"), 5))
        painter.drawLine(QPointF(x, self._track().top() + 1), QPointF(x, self._track().bottom() - 1))
        painter.setPen(QPen(colour("bad" if over else "text"), 2))
        painter.drawLine(QPointF(x, self._track().top() - 3), QPointF(x, self._track().bottom() + 3))
        if self._free_text:
            width = self.fontMetrics().horizontalAdvance(self._free_text)
            left = min(max(self._track().left(), x - width / 2), self._track().right() - width)
            painter.setPen(colour("bad" if over else "muted"))
            top = self._track().bottom() + _RING
            painter.drawText(QRectF(left, top, width + 2, self.fontMetrics().height() + 2), 0, self._free_text)
