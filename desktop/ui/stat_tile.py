"""The stat tile: label, number, unit, small trend."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.card import Card
from desktop.ui.labels import BigNumber, Small, Text
from desktop.ui.sparkline import Sparkline
from desktop.ui.theme import GAP_XS, current


class StatTile(Card):
    """One number that matters, with what it is, its unit, a trend and a note."""

    def __init__(self, label: str, unit: str = "", parent: QWidget | None = None, *, trend: bool = False) -> None:
        """An empty tile; with a small curve when `trend` is true."""
        super().__init__("", "", parent)
        self._label, self._unit = Text(label, tone="muted"), Text(unit, tone="muted")
        self._number, self._small = BigNumber("–"), Small()
        self._trend = Sparkline(label)
        if not trend:
            self._trend.hide()
        self._small.hide()
        figures = QHBoxLayout()
        figures.setSpacing(GAP_XS + 2)
        figures.addWidget(self._number)
        figures.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignBottom)
        figures.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addLayout(figures)
        column.addWidget(self._small)
        column.addStretch(1)
        column.addWidget(self._trend)
        self.add_layout(column, 1)
        self.set_value("–")
        self._sit_on_line()
        current().changed.connect(self._sit_on_line)

    @property
    def value(self) -> str:
        """The number shown."""
        return self._number.text()

    def set_label(self, label: str) -> None:
        """Show another number than before."""
        self._label.setText(label)

    def set_value(self, number: str, note: str = "", unit: str | None = None) -> None:
        """Show a number as text, perhaps with a small note under it and another unit."""
        self._number.setText(number)
        self._small.setText(note)
        self._small.setVisible(bool(note))
        if unit is not None:
            self._unit.setText(unit)
        self.setAccessibleName(f"{self._label.text()}: {number} {self._unit.text()}".strip())
        self.setAccessibleDescription(note)

    def set_trend(self, values: Iterable[float]) -> None:
        """Draw the small curve."""
        self._trend.show()
        self._trend.set_values(values)

    def _sit_on_line(self) -> None:
        """Set the unit on the baseline of the number."""
        theme = current()
        deeper = QFontMetrics(theme.font("number")).descent() - QFontMetrics(theme.font("body")).descent()
        self._unit.setContentsMargins(0, 0, 0, max(0, deeper))
