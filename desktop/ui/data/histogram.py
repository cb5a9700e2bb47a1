"""Bars of lengths with marks for p50 and p95 and a line for the context length that can be dragged."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.chart_axes import Scale, nice_ticks, number_text, tick_texts
from desktop.ui.styling import faded, paint_focus_ring, smooth_painter
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_S, colour, current, scaled

_GRIP, _BIG_STEP = 10, 10


class Histogram(QWidget):
    """Shows n bars between n + 1 edges. Sends `line_moved(int)` when the line is dragged or moved by arrow keys."""

    line_moved = Signal(int)

    def __init__(self, name: str, x_title: str, y_title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._x_title, self._y_title = x_title, y_title
        self.edges: Sequence[int] = ()
        self.counts: Sequence[int] = ()
        self.marks: Sequence[tuple[int, str]] = ()
        self.line: int | None = None
        self._open_end, self._dragging = False, False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, edges: Sequence[int], counts: Sequence[int], marks: Sequence[tuple[int, str]]) -> None:
        """Show other bars; `marks` are places with their words. A last bar much wider than the others is drawn as wide
        as they are, and says that it holds everything longer."""
        self.edges, self.counts, self.marks = edges, counts, marks
        widths = [high - low for low, high in itertools.pairwise(edges)]
        self._open_end = len(widths) > 1 and widths[-1] > 2 * widths[0]
        self.update()

    def set_line(self, value: int | None) -> None:
        """Put the line elsewhere, or take it away; nothing is sent."""
        self.line = value
        self.update()

    def sizeHint(self) -> QSize:
        """A broad chart."""
        return QSize(scaled(560), scaled(260))

    def minimumSizeHint(self) -> QSize:
        """Small, but still to be read."""
        return QSize(scaled(220), scaled(180))

    def scale(self) -> Scale:
        """How lengths and counts become pixels."""
        metrics = QFontMetricsF(current().font("small"))
        highest = max(self.counts, default=1) or 1
        ticks = nice_ticks(0, highest, whole=True, outward=True)
        left = max(metrics.horizontalAdvance(text) for text in tick_texts(ticks, self.locale())) + 2 * GAP_S
        top, bottom = 2 * metrics.height() + 10, 2 * metrics.height() + 14
        box = QRectF(left, top, max(10.0, self.width() - left - 12), max(10.0, self.height() - top - bottom))
        low, high = (self.edges[0], self._end()) if self.edges else (0, 1)
        return Scale(box, low, max(high, low + 1), 0, ticks[-1] if len(ticks) > 1 else highest)

    # -- drawing ------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Axes, bars, marks, the line."""
        scale = self.scale()
        with smooth_painter(self) as painter:
            painter.setFont(current().font("small"))
            self._paint_axes(painter, scale)
            self._paint_bars(painter, scale)
            for place, words in self.marks:
                self._paint_mark(painter, scale, place, words)
            if self.line is not None and self.counts:
                self._paint_line(painter, scale)
            if self.hasFocus():
                paint_focus_ring(painter, QRectF(self.rect()))

    def _paint_axes(self, painter: QPainter, scale: Scale) -> None:
        metrics, box = QFontMetricsF(painter.font()), scale.box
        high = metrics.height()
        ticks = nice_ticks(0, max(self.counts, default=1) or 1, whole=True, outward=True)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for tick, text in zip(ticks, tick_texts(ticks, self.locale())):
            y = round(scale.y(tick))
            painter.setPen(QPen(faded(colour("line"), 0.6), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(colour("muted"))
            painter.drawText(QRectF(0, y - high / 2, box.left() - GAP_S, high), right, text)
        painter.setPen(QPen(colour("edge"), 1))
        painter.drawLine(QPointF(box.left(), round(box.bottom())), QPointF(box.right(), round(box.bottom())))
        painter.setPen(colour("muted"))
        last = -1e9
        for tick in nice_ticks(scale.low_x, scale.high_x, whole=True):
            text = number_text(tick, self.locale())
            wide = metrics.horizontalAdvance(text)
            left = min(max(0.0, scale.x(tick) - wide / 2), self.width() - wide - 1.0)
            if left > last + GAP_S:
                painter.drawText(QPointF(left, box.bottom() + 5 + metrics.ascent()), text)
                last = left + wide
        painter.drawText(QRectF(0, 0, self.width(), high), int(Qt.AlignmentFlag.AlignLeft), self._y_title)
        below = QRectF(box.left(), box.bottom() + 6 + high, box.width(), high)
        words = self.tr("{title}; the last bar holds all longer ones") if self._open_end else "{title}"
        painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), words.format(title=self._x_title))

    def _paint_bars(self, painter: QPainter, scale: Scale) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for number, count in enumerate(self.counts):
            low, high = self._span(number)
            box = QRectF(QPointF(scale.x(low), scale.y(count)), QPointF(scale.x(high), scale.box.bottom()))
            gap = 0.5 if box.width() > 4 else 0
            lost = self.line is not None and low >= self.line
            painter.setBrush(faded(colour("series_1"), 0.35) if lost else colour("series_1"))
            painter.drawRect(box.adjusted(gap, 0, -gap, 0))

    def _paint_mark(self, painter: QPainter, scale: Scale, place: int, words: str) -> None:
        x = round(scale.x(min(place, self._end()))) + 0.5
        pen = QPen(colour("series_3"), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, scale.box.top() - 4), QPointF(x, scale.box.bottom()))
        painter.setPen(colour("text"))
        metrics = QFontMetricsF(painter.font())
        wide = metrics.horizontalAdvance(words)
        left = min(max(scale.box.left(), x - wide / 2), self.width() - wide - 1.0)
        painter.drawText(QPointF(left, scale.box.top() - 8), words)

    def _paint_line(self, painter: QPainter, scale: Scale) -> None:
        assert self.line is not None
        x = scale.x(min(max(self.line, scale.low_x), scale.high_x))
        beyond = self.line > scale.high_x
        painter.setPen(QPen(colour("series_2"), 2, Qt.PenStyle.DotLine if beyond else Qt.PenStyle.SolidLine))
        painter.drawLine(QPointF(x, scale.box.top()), QPointF(x, scale.box.bottom()))
        painter.setBrush(colour("series_2"))
        painter.setPen(Qt.PenStyle.NoPen)
        top, half = scale.box.bottom() + 1, scaled(6)
        painter.drawPolygon(QPolygonF([QPointF(x, top - half), QPointF(x - half, top + 4), QPointF(x + half, top + 4)]))

    def _end(self) -> float:
        """Where the axis ends."""
        if not self._open_end:
            return self.edges[-1] if self.edges else 1
        return self.edges[-2] + (self.edges[1] - self.edges[0])

    def _span(self, number: int) -> tuple[float, float]:
        return self.edges[number], min(self.edges[number + 1], self._end())

    # -- mouse and keys -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Take hold of the line, or bring it here."""
        if event.button() == Qt.MouseButton.LeftButton and self.line is not None:
            self._dragging = True
            self._drag(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        """Drag; else say what a bar holds."""
        x = event.position().x()
        if self._dragging:
            self._drag(x)
            return
        near = self.line is not None and abs(self.scale().x(min(self.line, self._end())) - x) < _GRIP
        self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self._bar_words(self.scale().value_at(x)))

    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        """Let go."""
        self._dragging = False

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Arrow keys move the line by one, with Shift or Page keys by ten times as much."""
        step = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1,
            Qt.Key.Key_PageDown: -_BIG_STEP, Qt.Key.Key_PageUp: _BIG_STEP,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if step is None or self.line is None or not self.edges:
            super().keyPressEvent(event)
            return
        fine = max(1, round((self._end() - self.edges[0]) / 200))
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step *= _BIG_STEP
        self._move(self.line + step * fine)

    def _drag(self, x: float) -> None:
        self._move(round(self.scale().value_at(x)))

    def _move(self, value: int) -> None:
        value = max(1, min(value, max(1, round(self._end()))))
        if value != self.line:
            self.line = value
            self.line_moved.emit(value)
            self.update()

    def _bar_words(self, value: float) -> str:
        for number, count in enumerate(self.counts):
            low, high = self._span(number)
            if low <= value < high:
                words = self.tr("{low} to {high}: {count}")
                return words.format(
                    low=count_text(self.edges[number]), high=count_text(self.edges[number + 1]), count=count_text(count)
                )
        return ""
