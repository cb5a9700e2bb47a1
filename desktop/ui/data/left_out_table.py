"""Rows that were left out while reading: where, why, and the detail."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desktop.core.dataset import LeftOut
from desktop.ui.data.row_table import plain_table
from desktop.ui.data.words import reason_cause
from desktop.ui.theme import current, scaled

Index = QModelIndex | QPersistentModelIndex


class LeftOutModel(QAbstractTableModel):
    """Rows are (source, `LeftOut`)."""

    def __init__(self, where: Callable[[int, int], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._where = where
        self._rows: list[tuple[int, LeftOut]] = []
        self._titles = [self.tr("File and line"), self.tr("Why it was left out"), self.tr("Detail")]

    def show_rows(self, rows: list[tuple[int, LeftOut]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Place, reason, detail."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Column titles."""
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; the whole of it as tooltip."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        source, left = self._rows[index.row()]
        if index.column() == 0:
            return self._where(source, left.line)
        if index.column() == 1:
            return reason_cause(left.code)
        return left.detail


class LeftOutTable(QTableView):
    """The view."""

    def __init__(self, model: LeftOutModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Rows that were left out while reading"))
        plain_table(self)
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        current().changed.connect(self._size)
        self._size()

    def _size(self) -> None:
        self.horizontalHeader().resizeSection(0, scaled(180))
        self.horizontalHeader().resizeSection(1, scaled(380))
        self.verticalHeader().setDefaultSectionSize(scaled(34))
