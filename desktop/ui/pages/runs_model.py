"""The table of all runs: what each row says and is sorted by."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.run_now import state_of
from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.ui.badge import TONES
from desktop.ui.icons import icon
from desktop.ui.state_badge import state_look, state_short, state_word
from desktop.ui.texts import moment_text, number_text

Index = QModelIndex | QPersistentModelIndex
SORT_ROLE = Qt.ItemDataRole.UserRole
ROLES = frozenset(
    {
        SORT_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.TextAlignmentRole, Qt.ItemDataRole.AccessibleTextRole,
    }
)  # fmt: skip
"""What a cell can tell; a view asks for a dozen roles of each cell that it draws or measures."""
NUMBERS, MAY_BE_CUT = (4, 5), (0, 2, 3)


class RunsModel(QAbstractTableModel):
    """Rows are runs. `folder_at` gives the run behind a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[tuple[RunFolder, RunRecord]] = []
        self._states: list[str] = []
        """What the rows are at: a run that waits has its process before its record says so."""
        self.pins: frozenset[str] = frozenset()
        self._words: dict[int, list[str]] = {}
        """The texts of the rows that were looked at: a table asks for each of them again and again."""
        self._keys: dict[int, list[Any]] = {}
        """What rows are sorted by."""
        self.titles = [
            self.tr("Run"), self.tr("State"), self.tr("Base model"), self.tr("Data"),
            self.tr("Steps"), self.tr("Held-out loss"), self.tr("Started"),
        ]  # fmt: skip

    def show(self, rows: list[tuple[RunFolder, RunRecord]]) -> bool:
        """Show other runs; when only values changed, selection and scroll place stay. Whether there was a change."""
        states = [state_of(folder, record) for folder, record in rows]
        if rows == self.rows and states == self._states:
            return False
        self._states = states
        self._words.clear()
        self._keys.clear()
        same = [f.path for f, _ in rows] == [f.path for f, _ in self.rows]
        if same:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.titles) - 1))
            return True
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def show_pins(self, pins: frozenset[str]) -> None:
        """Mark the pinned runs."""
        self.pins = pins
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))

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
        """Column titles, above numbers at the right."""
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, sort value, alignment and state icon of a cell."""
        if role not in ROLES:
            return None
        row = index.row()
        record = self.rows[row][1]
        if role == Qt.ItemDataRole.DisplayRole:
            if row not in self._words:
                self._words[row] = self._texts(record, self._states[row])
            return self._words[row][index.column()]
        if role == SORT_ROLE:
            if row not in self._keys:
                self._keys[row] = self._values(record, self._states[row])
            return self._keys[row][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in MAY_BE_CUT and record.id not in self.pins:
            return self._texts(record, self._states[row])[index.column()]
        if index.column() == 0 and record.id in self.pins:
            if role == Qt.ItemDataRole.DecorationRole:
                return icon("pin", "accent")
            if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                return self.tr("{name}, pinned").format(name=record.name)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1:
            tone, name = state_look(self._states[row])
            return icon(name, TONES[tone][0])
        return None

    def _texts(self, record: RunRecord, state: str) -> list[str]:
        return [
            record.name,
            state_short(state),
            record.base_model,
            record.dataset,
            f"{record.step} / {record.steps}",
            number_text(record.final_loss if record.final_loss is not None else record.best_loss),
            moment_text(record.first_start or (None if record.state is RunState.queued else record.created)),
        ]

    def _values(self, record: RunRecord, state: str) -> list[Any]:
        loss = record.final_loss if record.final_loss is not None else record.best_loss
        worst = float("inf")
        return [
            record.name.lower(), state_word(state), record.base_model, record.dataset,
            record.step, worst if loss is None else loss, record.first_start or record.created,
        ]  # fmt: skip
