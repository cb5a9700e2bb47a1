"""Drawing the chart of a report with a painter, as the web page draws it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from desktop.core.curves import thinned
from desktop.core.report import Chart, Line
from desktop.core.report_html import BOTTOM, LEFT, MOST_POINTS, RIGHT, TOP, WIDTH, Span, tick_texts
from desktop.core.units import number
from desktop.ui.tokens import LIGHT

DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DotLine,
)


def draw_chart(painter: QPainter, chart: Chart, span: Span) -> None:
    """Draw a chart in its own units, `WIDTH` wide and as high as its `span`, its legend below."""
    font = QFont()
    font.setPixelSize(12)
    painter.setFont(font)
    _draw_axes(painter, chart, span)
    for line in sorted(chart.lines, key=lambda one: not one.faint):
        _draw_line(painter, line, span)
    x = float(LEFT)
    for line in chart.lines:
        if line.faint:
            continue
        painter.setPen(_pen(line))
        painter.drawLine(QPointF(x, span.height + 10), QPointF(x + 24, span.height + 10))
        painter.setPen(QColor(LIGHT.text))
        painter.drawText(QPointF(x + 30, span.height + 14), line.title)
        x += 30 + painter.fontMetrics().horizontalAdvance(line.title) + 18


def _draw_axes(painter: QPainter, chart: Chart, span: Span) -> None:
    base, muted = span.height - BOTTOM, QColor(LIGHT.muted)
    right, centre = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), int(Qt.AlignmentFlag.AlignHCenter)
    painter.setPen(muted)
    painter.drawText(QPointF(0, 12), chart.y_title)
    for tick, text in zip(span.y_ticks, tick_texts(span.y_ticks)):
        y = span.y(tick)
        painter.setPen(QPen(QColor(LIGHT.line), 1))
        painter.drawLine(QPointF(LEFT, y), QPointF(WIDTH - RIGHT, y))
        painter.setPen(muted)
        painter.drawText(QRectF(0, y - 10, LEFT - 8, 20), right, text)
    painter.setPen(QPen(QColor(LIGHT.edge), 1))
    painter.drawLine(QPointF(LEFT, base), QPointF(WIDTH - RIGHT, base))
    painter.setPen(muted)
    for tick, text in zip(span.x_ticks, tick_texts(span.x_ticks)):
        painter.drawText(QRectF(span.x(tick) - 50, base + 4, 100, 18), centre, text)
    painter.drawText(QRectF(LEFT, span.height - 18, WIDTH - LEFT - RIGHT, 18), right, chart.x_title)


def _draw_line(painter: QPainter, line: Line, span: Span) -> None:
    points = [QPointF(span.x(x), span.y(y)) for x, y in thinned(line.points, MOST_POINTS)]
    painter.setPen(_pen(line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))
    if len(points) == 1:
        painter.drawEllipse(points[0], 1.5, 1.5)
    if line.marked:
        at = QPointF(span.x(line.marked[0]), span.y(line.marked[1]))
        painter.setBrush(QColor(LIGHT.surface))
        painter.setPen(QPen(QColor(getattr(LIGHT, f"series_{line.colour}")), 2))
        painter.drawEllipse(at, 4.5, 4.5)
        painter.setPen(QColor(LIGHT.text))
        box = QRectF(min(max(at.x() - 60, LEFT), WIDTH - RIGHT - 120), max(TOP, at.y() - 26), 120, 18)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), f"best {number(line.marked[1])}")


def _pen(line: Line) -> QPen:
    shade = QColor(getattr(LIGHT, f"series_{line.colour}"))
    if line.faint:
        shade.setAlphaF(0.35)
        return QPen(shade, 1)
    return QPen(shade, 2, DASHES[line.colour - 1])
