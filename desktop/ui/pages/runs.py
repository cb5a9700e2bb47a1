"""Runs: every run of this PC as a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget

from desktop.core.runs import RunFolder, RunRecord
from desktop.services.desk import Desk
from desktop.ui.badge import TONES
from desktop.ui.empty_page import EmptyPage
from desktop.ui.icons import icon
from desktop.ui.pages.page import Page
from desktop.ui.state_badge import state_look, state_word
from desktop.ui.texts import moment_text, number_text

Index = QModelIndex | QPersistentModelIndex
SORT_ROLE = Qt.ItemDataRole.UserRole


class RunsModel(QAbstractTableModel):
    """Rows are runs. `folder_at` gives the run behind a row."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[RunFolder, RunRecord]] = []
        self.titles = [
            self.tr("Run"), self.tr("State"), self.tr("Base model"), self.tr("Data"),
            self.tr("Steps"), self.tr("Held-out loss"), self.tr("Started"),
        ]  # fmt: skip

    def show(self, rows: list[tuple[RunFolder, RunRecord]]) -> None:
        """Show other runs; when only values changed, selection and scroll place stay."""
        same = [f.path for f, _ in rows] == [f.path for f, _ in self.rows]
        if same:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.titles) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def folder_at(self, row: int) -> RunFolder:
        """The folder of the run in `row`."""
        return self.rows[row][0]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Number of runs."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(self.titles)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Column titles."""
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, sort value, alignment and state icon of a cell."""
        record = self.rows[index.row()][1]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(record)[index.column()]
        if role == SORT_ROLE:
            return self._values(record)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (4, 5):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1:
            tone, name = state_look(record.state.value)
            return icon(name, TONES[tone][0])
        return None

    def _texts(self, record: RunRecord) -> list[str]:
        return [
            record.name,
            state_word(record.state.value),
            record.base_model,
            record.dataset,
            f"{record.step} / {record.steps}",
            number_text(record.final_loss if record.final_loss is not None else record.best_loss),
            moment_text(record.started or record.created),
        ]

    def _values(self, record: RunRecord) -> list[Any]:
        loss = record.final_loss if record.final_loss is not None else record.best_loss
        worst = float("inf")
        return [
            record.name.lower(), state_word(record.state.value), record.base_model, record.dataset,
            record.step, worst if loss is None else loss, record.started or record.created,
        ]  # fmt: skip


class RunsPage(Page):
    """Sends `run_opened(RunFolder)` and `new_run_wanted`."""

    run_opened = Signal(object)
    new_run_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Runs"), parent=parent)
        self.model = RunsModel()
        self.sorted = QSortFilterProxyModel(self)
        self.sorted.setSourceModel(self.model)
        self.sorted.setSortRole(SORT_ROLE)
        self.sorted.setFilterKeyColumn(-1)
        self.sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter runs"))
        self.filter.setAccessibleName(self.tr("Filter runs"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.sorted.setFilterFixedString)
        self.head_row.addWidget(self.filter)
        self.table = self._table()
        sentence = self.tr("A run trains an adapter on your examples. The starter project makes the first one.")
        self.empty = EmptyPage("runs", self.tr("No runs yet"), sentence, self.tr("New run"))
        self.empty.clicked.connect(self.new_run_wanted)
        self.add(self.empty, 1)
        self.add(self.table, 1)
        self.show_runs([])
        desk.runs_changed.connect(self.show_runs)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.sorted)
        table.setAccessibleName(self.tr("All runs"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setSortingEnabled(True)
        table.sortByColumn(6, Qt.SortOrder.DescendingOrder)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.activated.connect(self._open)
        return table

    def _open(self, index: QModelIndex) -> None:
        self.run_opened.emit(self.model.folder_at(self.sorted.mapToSource(index).row()))

    def show_runs(self, found: list[tuple[RunFolder, RunRecord]]) -> None:
        """Show the runs, or what a run is when there is none."""
        self.model.show(found)
        self.empty.setVisible(not found)
        self.table.setVisible(bool(found))
        self.filter.setVisible(bool(found))
