"""The drawing of the live chart: grid, curves, best point, and the read-out under mouse and arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.chart_axes import Scale, nice_ticks, number_text, tick_texts, y_range
from desktop.ui.chart_data import Polyline, Series
from desktop.ui.chart_ink import ChartInk
from desktop.ui.styling import faded, paint_focus_ring, smooth_painter
from desktop.ui.theme import GAP_S, colour, current, scaled

_RAW_OPACITY, _DENSE = 0.3, 2.5
_AROUND = 5
"""Pixels between the plot and the ring around it."""


class ChartCanvas(QWidget):
    """Draws the series it is given. Sends `cursor_moved` with the x that is read, or None."""

    cursor_moved = Signal(object)

    def __init__(self, series: list[Series], x_title: str, y_title: str, parent: QWidget | None = None) -> None:
        """`series` is shared with the chart that fills it."""
        super().__init__(parent)
        self._series, self._titles = series, (x_title, y_title)
        self._log, self._end_x = False, None
        self._cursor: float | None = None
        self._scale: Scale | None = None
        self._ticks: tuple[list[float], list[float]] = ([], [])
        self._layer: QPixmap | None = None
        self.empty_text = ""
        self.best_text = "{0}"
        self.x_whole = True
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        current().changed.connect(self.invalidate)

    def set_y_title(self, title: str) -> None:
        """Change the title of the upright axis."""
        self._titles = (self._titles[0], title)
        self.invalidate()

    def set_x_title(self, title: str) -> None:
        """Change the title of the level axis."""
        self._titles = (title, self._titles[1])
        self.invalidate()

    @property
    def cursor_x(self) -> float | None:
        """The x that is read at the moment."""
        return self._cursor

    def set_log(self, log: bool) -> None:
        """Draw the y axis logarithmic or linear."""
        self._log = log
        self.invalidate()

    def set_end_x(self, end: float | None) -> None:
        """Keep room on the x axis up to `end`; None follows the points."""
        self._end_x = end  # type: ignore[assignment]
        self.invalidate()

    def invalidate(self) -> None:
        """The points or the look changed: draw anew."""
        self._scale = None
        self._layer = None
        self.update()

    def scale(self) -> Scale | None:
        """The axes in force; nothing without points."""
        if self._scale is None:
            self._scale = self._make_scale()
        return self._scale

    def read_at(self, x: float | None) -> None:
        """Read the chart at the point nearest to x; None puts the read-out away."""
        near = [(abs(line.xs[place] - x), line.xs[place])
                for line in self._series if x is not None and (place := line.nearest(x)) >= 0]  # fmt: skip
        found = min(near)[1] if near else None
        if found != self._cursor:
            self._cursor = found
            self.update()
            self.cursor_moved.emit(found)

    def sizeHint(self) -> QSize:
        """A comfortable chart."""
        return QSize(scaled(480), scaled(260))

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(scaled(220), scaled(150))

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Another size needs other pixels."""
        self.invalidate()

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        """Read what is under the mouse."""
        scale = self.scale()
        self.read_at(scale.value_at(event.position().x()) if scale else None)

    def leaveEvent(self, event: QEvent, /) -> None:
        """The mouse is gone."""
        self.read_at(None)

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """The keyboard came: show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        """The keyboard left: put the read-out away."""
        super().focusOutEvent(event)
        self.read_at(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Left and Right read the neighbours (with Ctrl a tenth further), Home and End the ends, Escape none."""
        target = self._key_target(Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        if target is None and (event.key() != Qt.Key.Key_Escape or self._cursor is None):
            super().keyPressEvent(event)
        else:
            self.read_at(target)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw everything from back to front."""
        with smooth_painter(self) as painter:
            scale = self.scale()
            ring = QRectF(self.rect())
            if scale is None:
                self._paint_empty(painter)
            else:
                painter.drawPixmap(0, 0, self._drawn(scale))
                self._ink(painter, scale).readout(self._series, self._cursor, self.readout())
                ring = scale.box.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)  # clear of the titles and numbers
            if self.hasFocus():
                paint_focus_ring(painter, ring)

    # -- what lies where

    def _make_scale(self) -> Scale | None:
        spans = [span for line in self._series if (span := line.span())]
        if not spans:
            return None
        low_x, high_x = min(s[0] for s in spans), max(s[1] for s in spans)
        high_x = max(high_x, self._end_x) if self._end_x is not None else high_x
        high_x = high_x if high_x > low_x else low_x + 1
        low, high = min(s[2] for s in spans), max(s[3] for s in spans)
        log = self._log and high > 0
        if log and low <= 0:
            low = min((y for line in self._series for y in line.raw if y > 0), default=high)
        low_y, high_y, y_ticks = y_range(low, high, log)
        self._ticks = (nice_ticks(low_x, high_x, whole=self.x_whole), y_ticks)
        return Scale(self._plot_box(y_ticks), low_x, high_x, low_y, high_y, log)

    def _plot_box(self, y_ticks: list[float]) -> QRectF:
        metrics = self.fontMetrics()
        line = metrics.height()
        widest = max((metrics.horizontalAdvance(text) for text in tick_texts(y_ticks, self.locale())), default=0)
        left, top = widest + GAP_S + 4, line + GAP_S + 4
        return QRectF(left, top, max(10, self.width() - left - 14), max(10, self.height() - top - 2 * line - GAP_S))

    def _key_target(self, key: Qt.Key, far: bool) -> float | None:
        xs = sorted({x for line in self._series for x in line.xs})
        if not xs or key not in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
            return None
        if key == Qt.Key.Key_Home or key == Qt.Key.Key_End or self._cursor is None:
            return xs[0] if key == Qt.Key.Key_Home else xs[-1]
        step = (max(1, len(xs) // 10) if far else 1) * (1 if key == Qt.Key.Key_Right else -1)
        return xs[min(len(xs) - 1, max(0, xs.index(self._cursor) + step))] if self._cursor in xs else xs[-1]

    # -- drawing

    def _ink(self, painter: QPainter, scale: Scale) -> ChartInk:
        return ChartInk(painter, scale, self._ticks, self._titles, self.fontMetrics(), self.locale(), self.width())

    def _drawn(self, scale: Scale) -> QPixmap:
        """Axes and curves, drawn once and kept until something changes, so that reading costs nothing."""
        ratio = self.devicePixelRatioF()
        if self._layer is None or self._layer.devicePixelRatio() != ratio:
            self._layer = QPixmap(self.size() * ratio)
            self._layer.setDevicePixelRatio(ratio)
            self._layer.fill(Qt.GlobalColor.transparent)
            with QPainter(self._layer) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setFont(self.font())
                ink = self._ink(painter, scale)
                ink.axes()
                self._paint_curves(painter, scale)
                curves = [piece for line in self._series for piece in self._pieces(line, line.smoothed, scale)]
                for line in self._series:
                    ink.best(line, self.best_text, curves)
        return self._layer

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setPen(colour("muted"))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(self.rect().adjusted(16, 16, -16, -16), flags, self.empty_text)

    def _paint_curves(self, painter: QPainter, scale: Scale) -> None:
        painter.save()
        painter.setClipRect(scale.box.adjusted(-1, -4, 4, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in self._series:
            shade = colour(f"series_{line.colour}")
            if line.smoothed:
                self._paint_raw(painter, line, scale, faded(shade, _RAW_OPACITY))
            painter.setPen(_pen(shade, 2.0, line.dash))
            painter.drawPath(_joined(self._pieces(line, line.smoothed, scale), scale))
            self._paint_lone_points(painter, line, scale, shade)
        painter.restore()

    def _paint_lone_points(self, painter: QPainter, line: Series, scale: Scale, shade: QColor) -> None:
        """A point without neighbours has no line: give it a dot."""
        ends = [*line.starts[1:], len(line.xs)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for start, end in zip(line.starts, ends):
            if end - start == 1:
                painter.drawEllipse(scale.point(line.xs[start], line.raw[start]), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_raw(self, painter: QPainter, line: Series, scale: Scale, shade: QColor) -> None:
        """The raw values, faint: a line, or a band from lowest to highest where they lie too close for lines."""
        painter.setPen(_pen(shade, 1.0, Qt.PenStyle.SolidLine))
        for piece in self._pieces(line, False, scale):
            if len(piece) > _DENSE * scale.box.width():
                painter.fillPath(_band(piece, scale), shade)
            else:
                painter.drawPath(_joined([piece], scale))

    def _pieces(self, line: Series, smooth: bool, scale: Scale) -> list[Polyline]:
        return line.polylines(smooth, scale.low_x, scale.high_x, _columns(scale))

    def readout(self) -> list[tuple[str, str, int]]:
        """What the read-out says: (title, value, colour 1 to 4 or 0), the x first."""
        if self._cursor is None:
            return []
        rows = [(self._titles[0], number_text(self._cursor, self.locale()), 0)]
        for line in self._series:
            place = line.nearest(self._cursor)
            if place < 0:
                continue
            if line.xs[place] != self._cursor:
                at = self.tr("{0} at {1}")
                words = (number_text(line.raw[place], self.locale()), number_text(line.xs[place], self.locale()))
                rows.append((line.title, at.format(*words), line.colour))
                continue
            raw = number_text(line.raw[place], self.locale())
            smooth = number_text(line.smooth[place], self.locale())
            rows.append((line.title, f"{smooth} ({raw})" if line.smoothed else raw, line.colour))
        return rows


def _pen(shade: QColor, width: float, dash: Qt.PenStyle) -> QPen:
    pen = QPen(shade, width, dash)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if dash == Qt.PenStyle.SolidLine else Qt.PenCapStyle.FlatCap)
    return pen


def _joined(pieces: list[Polyline], scale: Scale) -> QPainterPath:
    path = QPainterPath()
    for piece in pieces:
        path.moveTo(scale.point(*piece[0]))
        for x, y in piece[1:]:
            path.lineTo(scale.point(x, y))
    return path


def _columns(scale: Scale) -> int:
    return max(16, int(scale.box.width()))


def _band(piece: Polyline, scale: Scale) -> QPainterPath:
    """The ground between the lowest and the highest value of every pixel column."""
    spans: dict[int, tuple[float, float]] = {}
    columns = _columns(scale)
    for x, y in piece:
        at = min(columns - 1, int((x - scale.low_x) / (scale.high_x - scale.low_x) * columns))
        height = scale.y(y)
        low, high = spans.get(at, (height, height))
        spans[at] = (min(low, height), max(high, height))
    width, left = scale.box.width() / columns, scale.box.left()
    corners = [QPointF(left + (at + 0.5) * width, low) for at, (low, _) in spans.items()]
    corners += [QPointF(left + (at + 0.5) * width, high + 1) for at, (_, high) in reversed(spans.items())]
    path = QPainterPath()
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path
