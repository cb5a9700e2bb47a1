"""The ink of the live chart around its curves: axes, the best point, the read-out box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from desktop.ui.chart_axes import Scale, tick_texts
from desktop.ui.chart_data import Polyline, Series
from desktop.ui.styling import faded
from desktop.ui.texts import number_text as short_number
from desktop.ui.theme import GAP_S, colour


@dataclass
class ChartInk:
    """Draws with one painter on one scale; `titles` are those of the x and the y axis."""

    painter: QPainter
    scale: Scale
    ticks: tuple[list[float], list[float]]
    titles: tuple[str, str]
    metrics: QFontMetrics
    locale: QLocale
    width: int

    def axes(self) -> None:
        """Grid, axes, ticks and titles."""
        painter, scale = self.painter, self.scale
        box, height = scale.box, self.metrics.height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(faded(colour("line"), 0.6), 1))
        for tick in self.ticks[1]:
            painter.drawLine(QPointF(box.left(), round(scale.y(tick))), QPointF(box.right(), round(scale.y(tick))))
        painter.setPen(QPen(colour("edge"), 1))
        painter.drawLine(QPointF(box.left(), round(box.bottom())), QPointF(box.right(), round(box.bottom())))
        for tick in self.ticks[0]:
            x = round(scale.x(tick))
            painter.drawLine(QPointF(x, round(box.bottom())), QPointF(x, round(box.bottom()) + 4))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(colour("muted"))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for tick, text in zip(self.ticks[1], tick_texts(self.ticks[1], self.locale)):
            painter.drawText(QRectF(0, scale.y(tick) - height / 2, box.left() - GAP_S, height), right, text)
        self._x_texts()
        painter.drawText(QRectF(0, 0, self.width, height), int(Qt.AlignmentFlag.AlignLeft), self.titles[1])
        below = QRectF(box.left(), box.bottom() + 6 + height, box.width(), height)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), self.titles[0])

    def _x_texts(self) -> None:
        painter, scale = self.painter, self.scale
        last = -1e9
        for tick, text in zip(self.ticks[0], tick_texts(self.ticks[0], self.locale)):
            width = self.metrics.horizontalAdvance(text)
            left = min(max(0.0, scale.x(tick) - width / 2), self.width - width - 1.0)
            if left > last + GAP_S:
                painter.drawText(QPointF(left, scale.box.bottom() + 6 + self.metrics.ascent()), text)
                last = left + width

    def best(self, line: Series, words: str, curves: Sequence[Polyline]) -> None:
        """A ring around the lowest point, with `words` that have a place for the value, or none; they keep off the
        `curves`."""
        if not line.mark_best or line.best < 0:
            return
        value = line.raw[line.best]
        at = self.scale.point(line.xs[line.best], value)
        self.painter.setPen(QPen(colour(f"series_{line.colour}"), 2))
        self.painter.setBrush(colour("surface"))
        self.painter.drawEllipse(at, 4.5, 4.5)
        if words:
            text = words.format(short_number(value))
            self._best_text(self._free_place(at, self.metrics.horizontalAdvance(text), curves), text)

    def _free_place(self, at: QPointF, width: float, curves: Sequence[Polyline]) -> QRectF:
        """Where a text of that width is near the point and on no curve; straight above if there is no such place."""
        plot, height = self.scale.box, self.metrics.height()
        places = []
        for away in (10.0, 10.0 + height, 10.0 + 2 * height):
            for left in (at.x() - width / 2, at.x() - width - 8, at.x() + 8):
                inside = min(max(plot.left(), left), plot.right() - width)
                places += [QRectF(inside, top, width, height) for top in (at.y() - away - height, at.y() + away)]
        seen = [place for place in places if place.top() >= plot.top() - height / 2 and place.bottom() <= plot.bottom()]
        drawn = [[self.scale.point(x, y) for x, y in curve] for curve in curves]
        free = (place for place in seen if not any(_crosses(curve, place.adjusted(-3, -2, 3, 2)) for curve in drawn))
        return next(free, (seen or places)[0])

    def _best_text(self, box: QRectF, text: str) -> None:
        painter = self.painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(colour("surface"), 0.85))
        painter.drawRoundedRect(box.adjusted(-4, 0, 4, 0), 4, 4)
        painter.setPen(colour("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def readout(self, series: list[Series], cursor: float | None, rows: list[tuple[str, str, int]]) -> None:
        """A line at the cursor, dots on the curves and the box with what they say."""
        if cursor is None:
            return
        painter, scale = self.painter, self.scale
        x = round(scale.x(cursor)) + 0.5
        painter.setPen(QPen(colour("edge"), 1))
        painter.drawLine(QPointF(x, scale.box.top()), QPointF(x, scale.box.bottom()))
        for line in series:
            place = line.nearest(cursor)
            if place >= 0 and line.xs[place] == cursor:
                painter.setPen(QPen(colour("surface"), 1.5))
                painter.setBrush(colour(f"series_{line.colour}"))
                values = line.smooth if line.smoothed else line.raw
                painter.drawEllipse(scale.point(cursor, values[place]), 4, 4)
        self._box(x, rows)

    def _box(self, x: float, rows: list[tuple[str, str, int]]) -> None:
        painter, scale, metrics, height = self.painter, self.scale, self.metrics, self.metrics.height() + 2
        names = max(metrics.horizontalAdvance(row[0]) for row in rows)
        width = names + max(metrics.horizontalAdvance(row[1]) for row in rows) + 48
        right = x + 12 + width <= self.width
        box = QRectF(x + 12 if right else max(1, x - 12 - width), scale.box.top() + 6, width, height * len(rows) + 14)
        painter.setPen(QPen(colour("edge"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(box, 6, 6)
        for number, (title, value, shade) in enumerate(rows):
            line = QRectF(box.left() + 10, box.top() + 7 + number * height, width - 20, height)
            if shade:
                painter.setPen(QPen(colour(f"series_{shade}"), 2.5))
                painter.drawLine(QPointF(line.left(), line.center().y()), QPointF(line.left() + 9, line.center().y()))
            painter.setPen(colour("muted"))
            painter.drawText(line.adjusted(16, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), title)
            painter.setPen(colour("text"))
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.drawText(line, flags, value)


def _crosses(curve: Sequence[QPointF], box: QRectF) -> bool:
    """Whether a line through these points touches a box."""
    for before, after in pairwise(curve):
        if after.x() < box.left() or before.x() > box.right():
            continue
        run = after.x() - before.x()
        shares = (
            [min(1.0, max(0.0, (edge - before.x()) / run)) for edge in (box.left(), box.right())] if run else (0, 1)
        )
        ends = [before.y() + share * (after.y() - before.y()) for share in shares]
        if min(ends) <= box.bottom() and max(ends) >= box.top():
            return True
    return False
