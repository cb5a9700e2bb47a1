"""All keys on one page, opened with Ctrl+/."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from desktop.ui.buttons import Button
from desktop.ui.data.row_table import plain_table
from desktop.ui.guide.lead import help_key
from desktop.ui.labels import CardTitle, Muted
from desktop.ui.theme import GAP_L, GAP_M, scaled

KEYS = "Ctrl+/"


class KeysDialog(QDialog):
    """A table of keys and of what they do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(scaled(680), scaled(560))
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("All keys"))
        self._fill(self.rows())
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(CardTitle(self.tr("Keys")))
        column.addWidget(Muted(self.tr("Tab goes through a page as it is read; Shift+Tab goes back.")))
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.table.setFocus()
        help_key(self)

    def rows(self) -> list[tuple[str, str]]:
        """Keys, and what they do."""
        return [
            ("Ctrl+1 … Ctrl+8", self.tr("Go to a place of the sidebar")),
            ("Ctrl+Tab, Ctrl+Shift+Tab", self.tr("Go to the next or the previous tab of a page")),
            ("F1", self.tr("Open the guide at what it says about this place")),
            (self.tr("Menu key, Shift+F10"), self.tr("Open the menu of a card, a row or a text")),
            (KEYS, self.tr("Show these keys")),
            ("Ctrl+V", self.tr("Take files that were copied, on Datasets, Adapters and New run")),
            ("Ctrl+Z", self.tr("Bring back what was deleted, or undo the last change to a dataset")),
            ("Ctrl+Shift+Z", self.tr("Redo a change to a dataset")),
            ("Alt+Left, Alt+Right", self.tr("Show the example before or after")),
            ("Ctrl+P", self.tr("Pause or continue the run on the page")),
            ("Ctrl+S", self.tr("Write a checkpoint of the run now")),
            ("Ctrl+T", self.tr("Let the run answer its sample prompts now")),
            ("Ctrl+Q", self.tr("Close the window; a run may go on without it")),
            (self.tr("Arrow keys"), self.tr("Go among cards, rows and tabs; read curves, memory and tokens")),
            (self.tr("Home, End"), self.tr("Go to the first or the last point, part or token")),
            (self.tr("Space, Enter"), self.tr("Press a button, choose a card, open the file dialog of a drop zone")),
            (self.tr("Del"), self.tr("Move the chosen run or conversation to the bin")),
            ("F2", self.tr("Give a conversation another title")),
            ("1, 2, 3, 4", self.tr("Vote in a blind vote; Backspace takes the last vote back")),
        ]

    def _fill(self, rows: list[tuple[str, str]]) -> None:
        plain_table(self.table)
        self.table.setColumnCount(2)
        self.table.setHorizontalHeaderLabels([self.tr("Keys"), self.tr("What they do")])
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, words in enumerate(row):
                self.table.setItem(place, column, QTableWidgetItem(words))
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setDefaultSectionSize(scaled(34))
        self.table.setCurrentCell(0, 0)
