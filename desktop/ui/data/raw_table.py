"""Rows as they stand in their files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QTableView, QWidget

from desktop.core.data_jobs import RawRow
from desktop.ui.data.row_table import LONGEST_CELL, plain_table
from desktop.ui.theme import current, scaled

Index = QModelIndex | QPersistentModelIndex
_SHOWN = 8
_WIDEST = 360
"""Pixels that a column asks for at most."""


class RawModel(QAbstractTableModel):
    """Columns are those of the file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[str] = ()
        self._rows: Sequence[RawRow] = ()

    def show_rows(self, columns: Sequence[str], rows: Sequence[RawRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._columns, self._rows = columns, rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """The place, then the columns."""
        return 0 if parent.isValid() else len(self._columns) + 1

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Column titles."""
        if way is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._columns[section - 1] if section else self.tr("Line")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, cut; more of it as tooltip."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows[index.row()]
        if index.column() == 0:
            return str(row.place) if role == Qt.ItemDataRole.DisplayRole else row.source
        text = row.values.get(self._columns[index.column() - 1], "")
        return " ".join(text[:LONGEST_CELL].split()) if role == Qt.ItemDataRole.DisplayRole else text[:1000]


class RawTable(QTableView):
    """The view, as high as eight rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RawModel(self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("The first rows as they stand in the files"))
        plain_table(self)
        current().changed.connect(self._size)
        self._size()

    def show_rows(self, columns: Sequence[str], rows: Sequence[RawRow]) -> None:
        """Show other rows."""
        self._model.show_rows(columns, rows)
        self._size()

    def sizeHint(self) -> QSize:
        """Eight rows and the titles."""
        return QSize(super().sizeHint().width(), scaled(34) * (_SHOWN + 1) + scaled(16))

    def minimumSizeHint(self) -> QSize:
        """The same height: the page scrolls, not the table."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _size(self) -> None:
        header = self.horizontalHeader()
        header.resizeSection(0, scaled(64))
        # As wide as what they hold, within bounds; what is left goes to those that hold most.
        asked = [
            min(max(self.sizeHintForColumn(place), header.sectionSizeHint(place), scaled(80)), scaled(_WIDEST))
            for place in range(1, self._model.columnCount())
        ]
        spare = max(0, self.viewport().width() - scaled(64) - sum(asked))
        wide = [width if width > scaled(150) else 0 for width in asked]
        for place, width in enumerate(asked):
            header.resizeSection(place + 1, width + spare * wide[place] // max(1, sum(wide)))
        header.setStretchLastSection(True)
        self.verticalHeader().setDefaultSectionSize(scaled(34))
        self.updateGeometry()
