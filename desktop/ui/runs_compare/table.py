"""A table as high as its rows: one column for what is told, one for each run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem, QWidget

from desktop.ui.icons import icon
from desktop.ui.theme import current, scaled

NARROWEST = 110


class SideBySide(QTableWidget):
    """Read-only; `show_rows` fills it. The best values bear a mark and are called so to screen readers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setMinimumSectionSize(scaled(NARROWEST))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        current().changed.connect(self._fit)

    def show_rows(
        self, titles: Sequence[str], rows: Sequence[tuple[str, ...]], best: Sequence[tuple[int, ...]] = ()
    ) -> None:
        """Show rows; `best` gives for each the places of the best values, the first run's being 0."""
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(list(titles))
        for place, title in enumerate(titles):
            if head := self.horizontalHeaderItem(place):
                head.setToolTip(title)
        self.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if best and column - 1 in best[row]:
                    item.setIcon(icon("check", "good"))
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("{value}, the best").format(value=text))
                self.setItem(row, column, item)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as all rows, with room for a bar below when the runs do not fit side by side."""
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        below = self.horizontalScrollBar().sizeHint().height()
        return QSize(super().sizeHint().width(), self.horizontalHeader().sizeHint().height() + rows + below)

    def showEvent(self, event: QShowEvent, /) -> None:
        """Its rows have their height only now."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """In narrower columns words need more lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.horizontalHeader().setMinimumSectionSize(scaled(NARROWEST))
        self.setIconSize(QSize(scaled(16), scaled(16)))
        self.resizeRowsToContents()
        self.updateGeometry()
