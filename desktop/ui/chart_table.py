"""The table behind a chart, for everyone who would rather read it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ui.chart_axes import number_text
from desktop.ui.chart_data import Series

Row = tuple[float, ...]
_NONE = float("nan")


def merged_rows(series: list[Series]) -> list[Row]:
    """One row for each x: the x, then the raw value of every series, not-a-number where it has none."""
    found: dict[float, list[float]] = {}
    for column, line in enumerate(series):
        for gap in line.gaps:
            found.setdefault(gap, [_NONE] * len(series))
        for x, y in zip(line.xs, line.raw):
            found.setdefault(x, [_NONE] * len(series))[column] = y
    return [(x, *found[x]) for x in sorted(found)]


class ChartTable(QAbstractTableModel):
    """Shows rows of numbers under their titles."""

    def __init__(self, parent: QObject | None = None) -> None:
        """An empty table."""
        super().__init__(parent)
        self._titles: list[str] = []
        self._rows: list[Row] = []

    def set_rows(self, titles: list[str], rows: list[Row]) -> None:
        """Show other rows; only what was added is sent on when nothing else changed."""
        if titles == self._titles and rows[: len(self._rows)] == self._rows:
            if len(rows) > len(self._rows):
                self.beginInsertRows(QModelIndex(), len(self._rows), len(rows) - 1)
                self._rows = rows
                self.endInsertRows()
            return
        self.beginResetModel()
        self._titles, self._rows = titles, rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """One row for each x."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """The x and every series."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A number as text, at the right."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        value = self._rows[index.row()][index.column()]
        return number_text(value, QLocale()) if value == value else "–"

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles."""
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None
