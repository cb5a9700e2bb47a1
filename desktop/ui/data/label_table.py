"""How many examples each label has, on both sides."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from desktop.ui.data.row_table import plain_table
from desktop.ui.texts import count_text
from desktop.ui.theme import current, scaled

_MOST_HIGH = 10
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LabelTable(QTableWidget):
    """The commonest label first; as high as its rows, up to ten."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setHorizontalHeaderLabels([self.tr("Label"), self.tr("To learn from"), self.tr("Held out")])
        self.setAccessibleName(self.tr("How many examples each label has"))
        plain_table(self)
        for place in (1, 2):
            if title := self.horizontalHeaderItem(place):
                title.setTextAlignment(_RIGHT)
        header = self.horizontalHeader()
        header.setSectionResizeMode(header.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        current().changed.connect(self._size)

    def show_labels(self, labels: dict[str, tuple[int, int]]) -> None:
        """Show how many train and are held out for each label."""
        self.setRowCount(len(labels))
        for row, (label, counts) in enumerate(sorted(labels.items(), key=lambda item: -sum(item[1]))):
            for column, text in enumerate((label, *map(count_text, counts))):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(_RIGHT)
                self.setItem(row, column, item)
        self._size()

    def _size(self) -> None:
        high = scaled(34)
        self.verticalHeader().setDefaultSectionSize(high)
        self.setFixedHeight(high * (min(self.rowCount(), _MOST_HIGH) + 1) + scaled(10))
