"""The live chart: curves that grow while a run trains, with a legend, a read-out and a table behind them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.buttons import QuietButton
from desktop.ui.chart_axes import number_text
from desktop.ui.chart_canvas import ChartCanvas
from desktop.ui.chart_data import Series
from desktop.ui.chart_table import ChartTable, Row, merged_rows
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import ElidedText, Text
from desktop.ui.speaking import announce
from desktop.ui.styling import scale_with_text, smooth_painter
from desktop.ui.texts import number_text as short_number
from desktop.ui.theme import GAP_L, GAP_S, GAP_XS, ROW_HEIGHT, colour, scaled

_REPAINT_MS = 100
_DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotDotLine,
)
"""By place: a fifth curve has the colour of the first, but is dashed otherwise."""
_COLOURS = 4
LONGEST_KEY = 220
"""Pixels that a title may take in the legend; a longer one is cut, and whole in its tooltip."""


class LiveChart(QWidget):
    """Curves over a common x. Append as events come; it draws at most every 100 ms, and only while it is seen."""

    def __init__(
        self, name: str, x_title: str, y_title: str, parent: QWidget | None = None, *, whole_x: bool = True
    ) -> None:
        """`name` says what is shown; the titles carry the units ("Step", "Loss", "Time (min)")."""
        super().__init__(parent)
        self._name, self._x_title, self._summary = name, x_title, ""
        self._series: list[Series] = []
        self.canvas = ChartCanvas(self._series, x_title, y_title)
        self.canvas.x_whole = whole_x
        self.canvas.empty_text = self.tr("The curve begins with the first step.")
        self.canvas.best_text = self.tr("best {0}")
        self._model, self._table = ChartTable(self), QTableView()
        self._legend = FlowLayout(gap=GAP_L, row_gap=GAP_XS)
        self._keys: dict[str, _Key] = {}
        self.log_box = QCheckBox(self.tr("Logarithmic"))
        self.table_button = QuietButton(self.tr("Show as table"))
        self._stack = QStackedWidget()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REPAINT_MS)
        self._dirty = False
        self._build()
        self._speak()

    def set_y_title(self, title: str) -> None:
        """Say something else of what the curves show."""
        self.canvas.set_y_title(title)

    def set_x_title(self, title: str) -> None:
        """Draw the curves over something else; `remove_series` first, for their points are of the old axis."""
        self._x_title = title
        self.canvas.set_x_title(title)

    def add_series(
        self,
        key: str,
        title: str,
        colour_number: int = 0,
        *,
        dash: Qt.PenStyle | None = None,
        smoothing: float = 0.9,
        mark_best: bool = False,
    ) -> None:
        """Add a curve. Colour and dash follow from its place unless given; smoothing 0 draws only the points."""
        place = colour_number - 1 if colour_number else len(self._series) % len(_DASHES)
        style = dash if dash is not None else _DASHES[place]
        line = Series(key, title, place % _COLOURS + 1, style, smoothing, mark_best)
        self._series.append(line)
        self._keys[key] = _Key(line)
        self._legend.addWidget(self._keys[key])
        self._touch()

    def remove_series(self) -> None:
        """Take every curve away, and its place in the legend."""
        for key in self._keys.values():
            self._legend.removeWidget(key)
            key.hide()
            key.deleteLater()
        self._keys.clear()
        self._series.clear()
        self.canvas.read_at(None)
        self._touch()

    def append(self, key: str, x: float, y: float) -> None:
        """Add a point; a y that is not a number makes a gap; an x that lies back replaces what followed it."""
        self._find(key).append(x, y)
        self._touch()

    def extend(self, key: str, points: Iterable[tuple[float, float]]) -> None:
        """Add many points at once."""
        line = self._find(key)
        for x, y in points:
            line.append(x, y)
        self._touch()

    def newest(self, key: str) -> float | None:
        """What a curve's last point is, as the legend says it: smoothed where the curve is."""
        line = self._find(key)
        values = line.smooth if line.smoothed else line.raw
        return values[-1] if values else None

    def clear(self) -> None:
        """Take every point away; the curves stay named."""
        for line in self._series:
            line.clear()
        self.canvas.read_at(None)
        self._touch()

    def set_smoothing(self, key: str, smoothing: float) -> None:
        """Smooth a curve more or less than before; 0 draws only the points."""
        line = self._find(key)
        if line.smoothing != smoothing:
            line.smooth_by(smoothing)
            self._touch()

    def set_end_x(self, end: float | None) -> None:
        """Keep room up to the planned last step."""
        self.canvas.set_end_x(end)

    def set_log(self, log: bool) -> None:
        """Draw the y axis logarithmic."""
        self.log_box.setChecked(log)

    def set_summary(self, sentence: str) -> None:
        """The sentence that screen readers say; an empty one is made from the newest values."""
        self._summary = sentence
        self._speak()

    def set_empty_text(self, text: str) -> None:
        """What stands in the chart before the first point."""
        self.canvas.empty_text = text
        self.canvas.update()

    def table_titles(self) -> list[str]:
        """The titles of the table: the x, then every series."""
        return [self._x_title, *(line.title for line in self._series)]

    def table_rows(self) -> list[Row]:
        """One row for each x with the raw value of every series (not a number where it has none)."""
        return merged_rows(self._series)

    def series(self, key: str) -> Series:
        """The points of a curve, to read."""
        return self._find(key)

    @property
    def pending(self) -> bool:
        """Whether points wait to be drawn."""
        return self._dirty

    def showEvent(self, event: QShowEvent, /) -> None:
        """Seen again: draw what came meanwhile."""
        super().showEvent(event)
        if self._dirty:
            self._refresh()

    def hideEvent(self, event: QHideEvent, /) -> None:
        """Out of sight: no drawing."""
        super().hideEvent(event)
        self._timer.stop()

    def _find(self, key: str) -> Series:
        return next(line for line in self._series if line.key == key)

    def _touch(self) -> None:
        self._dirty = True
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _refresh(self) -> None:
        self._dirty = False
        self.canvas.invalidate()
        for line in self._series:
            self._keys[line.key].show_newest()
        if self._stack.currentWidget() is self._table:
            self._model.set_rows(self.table_titles(), self.table_rows())
        self._speak()

    def _switch(self, table: bool) -> None:
        if table:
            self._model.set_rows(self.table_titles(), self.table_rows())
        self._stack.setCurrentWidget(self._table if table else self.canvas)
        self.log_box.setVisible(not table)

    def _speak(self) -> None:
        sentence = self._summary or self._newest_sentence()
        for widget in (self, self.canvas):
            widget.setAccessibleName(self._name)
            widget.setAccessibleDescription(sentence)

    def _newest_sentence(self) -> str:
        lines = [line for line in self._series if line.xs]
        if not lines:
            return self.canvas.empty_text
        newest = self.tr("{0} is {1} at {2}, lowest {3}.")
        say = self.locale()
        return " ".join(
            newest.format(line.title, number_text(line.smooth[-1] if line.smoothed else line.raw[-1], say),
                          number_text(line.xs[-1], say), number_text(line.raw[line.best], say))
            for line in lines
        )  # fmt: skip

    def _say_cursor(self, x: float | None) -> None:
        if x is None:
            self._speak()
            return
        words = "; ".join(f"{row[0]} {row[1]}" for row in self.canvas.readout())
        self.canvas.setAccessibleDescription(words)
        if self.canvas.hasFocus():
            announce(self.canvas, words, urgent=True)

    def _build(self) -> None:
        self._table.setModel(self._model)
        self._table.setAccessibleName(self._name)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        scale_with_text(self._table.verticalHeader(), "defaultSectionSize", pixels=ROW_HEIGHT)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self._table)
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(self._switch)
        self.log_box.toggled.connect(self.canvas.set_log)
        self.canvas.cursor_moved.connect(self._say_cursor)
        self._timer.timeout.connect(self._refresh)
        head = QHBoxLayout()
        head.setSpacing(GAP_S)
        self._legend.setContentsMargins(0, scaled(5), 0, 0)
        choices = FlowLayout()
        choices.addWidget(self.log_box)
        choices.addWidget(self.table_button)
        head.addLayout(self._legend, 1)
        head.addLayout(choices)
        head.setAlignment(choices, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addLayout(head)
        column.addWidget(self._stack, 1)


class _Key(QWidget):
    """One entry of the legend: the stroke, the title, the newest value."""

    def __init__(self, line: Series) -> None:
        super().__init__()
        self._line, self._value = line, Text()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_S)
        row.addWidget(Stroke(line))
        name = self.tr("{curve} (smoothed)").format(curve=line.title) if line.smoothed else line.title
        title = ElidedText(name, tone="muted", cut=Qt.TextElideMode.ElideRight)
        scale_with_text(title, "maximumWidth", pixels=LONGEST_KEY)
        row.addWidget(title)
        row.addWidget(self._value)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # the title may be cut

    def show_newest(self) -> None:
        """Show the newest value."""
        line = self._line
        values = line.smooth if line.smoothed else line.raw
        self._value.setText(short_number(values[-1]) if values else "")


class Stroke(QWidget):
    """A short piece of a curve in its colour and dash."""

    def __init__(self, line: Series) -> None:
        """Show how `line` is drawn."""
        super().__init__()
        self._line = line
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As long as a stroke can be told by its dashes."""
        return QSize(scaled(24), scaled(22))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw it."""
        with smooth_painter(self) as painter:
            painter.setPen(QPen(colour(f"series_{self._line.colour}"), 2, self._line.dash))
            middle = QRectF(self.rect()).center().y()
            painter.drawLine(0, round(middle), self.width(), round(middle))
