"""Runs: the queue, and every run of this PC as a table."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QMenu, QTableView, QWidget

from desktop.core.problems import Problem, ProblemError
from desktop.core.queue import QueueState
from desktop.core.run_compare import FEWEST, MOST
from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.services.bin import Thrown, put_back, run_to_bin
from desktop.services.desk import Desk
from desktop.ui import remember
from desktop.ui.buttons import Button, IconButton
from desktop.ui.empty_page import EmptyPage
from desktop.ui.menus import open_where
from desktop.ui.pages.page import Page
from desktop.ui.pages.queue_card import QueueCard
from desktop.ui.pages.runs_model import MAY_BE_CUT, SORT_ROLE, RunsModel
from desktop.ui.styling import scale_with_text
from desktop.ui.support.damage_notes import DamageNotes
from desktop.ui.texts import count_text
from desktop.ui.theme import ROW_HEIGHT, current, scaled

ROWS_MEASURED = 100
"""Rows, from those in sight on, whose texts a column is measured by: there may be many hundreds."""
STATE, WHERE_ROOM = 1, (2, 3)
"""The column of the state, and those of model and data, which show where there is room for them beside the others."""
NAME_WIDTH, CUT_WIDTH = 200, 110
"""Pixels at 100 % text that the names of runs have at least, and what those of models and data keep for it."""


class RunsPage(Page):
    """Sends `run_opened(RunFolder)`, `repeat_wanted(RunFolder)` for a run to be repeated on another base model,
    `compare_wanted(list[RunFolder])` for runs to be set side by side, and `new_run_wanted`."""

    run_opened = Signal(object)
    repeat_wanted = Signal(object)
    compare_wanted = Signal(list)
    new_run_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Runs"), parent=parent)
        self.model = RunsModel(self)
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
        remember.text(self.filter, "runs")
        self.compare_button = Button(self.tr("Compare runs"), "compare")
        self.compare_button.set_hint(self.tr("Set the chosen runs side by side"))
        self.compare_button.clicked.connect(lambda: self.compare_wanted.emit(self.chosen()))
        self.remove_button = IconButton("trash", self.tr("Move the chosen runs to the bin (Del)"))
        self.remove_button.clicked.connect(self.remove)
        self.head_row.addWidget(self.remove_button)
        self.head_row.addWidget(self.compare_button)
        self.head_row.addWidget(self.filter)
        self.table = self._table()
        sentence = self.tr("A run trains an adapter on your examples. The starter project makes the first one.")
        self.empty = EmptyPage("runs", self.tr("No runs yet"), sentence, self.tr("New run"))
        self.empty.clicked.connect(self.new_run_wanted)
        self._desk, self._queue_before = desk, QueueState()
        self.queue = QueueCard(desk)
        self.queue.refused.connect(self._show_problem)
        self.damage = DamageNotes(desk, "run.", "queue.")
        self.add(self.damage)
        self.add(self.empty, 1)
        self.add(self.queue)
        self.add(self.table, 1)
        self.model.show_pins(desk.pins)
        self._arrange()
        desk.pins_changed.connect(self._show_pins)
        desk.runs_changed.connect(self.show_runs)
        desk.queue_changed.connect(self._queue_changed)

    def _table(self) -> QTableView:
        table = _Table()
        table.setModel(self.sorted)
        table.resized.connect(self._share_width)
        current().changed.connect(self._share_width)
        table.setAccessibleName(self.tr("All runs"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        scale_with_text(table.verticalHeader(), "defaultSectionSize", pixels=ROW_HEIGHT)
        table.setSortingEnabled(True)
        table.sortByColumn(6, Qt.SortOrder.DescendingOrder)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(ROWS_MEASURED)
        remember.columns(table, "runs")
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_choice())
        self.model.modelReset.connect(self._show_choice)
        table.activated.connect(self._open)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu)
        for words, sent in (
            (self.tr("Open"), self.run_opened),
            (self.tr("Retrain on another base"), self.repeat_wanted),
        ):
            action = QAction(words, table)
            action.triggered.connect(lambda _=False, sent=sent: self._send(sent))
            table.addAction(action)
        pin = QAction(self.tr("Pin, or let go"), table)
        pin.triggered.connect(self._pin)
        remove = QAction(self.tr("Move to the bin"), table)
        remove.setShortcut(QKeySequence.StandardKey.Delete)
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self.remove)
        line = QAction(table)
        line.setSeparator(True)
        table.addActions([pin, line, remove])
        return table

    def _open_menu(self, at: QPoint) -> None:
        current_row = self.table.currentIndex()
        if current_row.isValid():
            if not self.chosen():  # the keyboard has come to a row that nobody has chosen yet
                row = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
                self.table.selectionModel().select(current_row, row)  # not as Shift would, which may still be held
            menu = QMenu(self.table)
            menu.addActions(self.table.actions())
            open_where(menu, self.table, at)

    def _share_width(self) -> None:
        """The names of the runs come first: take from models and data what they lack. With large text the table scrolls
        sideways rather than squeeze them."""
        header, side = self.table.horizontalHeader(), scaled(16)
        self.table.setIconSize(QSize(side, side))
        drawn, others = remember.drawn("runs"), [n for n in range(header.count()) if n not in MAY_BE_CUT]
        if STATE not in drawn:  # states change as runs go on
            self._fit(STATE)
        free = self.table.viewport().width() - scaled(NAME_WIDTH) - sum(map(header.sectionSize, others))
        for column in WHERE_ROOM:
            least = max(scaled(CUT_WIDTH), header.sectionSize(column) if column in drawn else 0)
            header.setSectionHidden(column, column not in drawn and free < least)  # what was drawn stays
            free -= least
        shared = [column for column in WHERE_ROOM if column not in drawn]
        for column in shared:
            self._fit(column)
        room = self.table.viewport().width() - sum(header.sectionSize(column) for column in range(1, header.count()))
        for column in reversed(shared):
            width = header.sectionSize(column)
            kept = max(min(width, scaled(CUT_WIDTH)), width - max(0, scaled(NAME_WIDTH) - room))
            header.resizeSection(column, kept)
            room += width - kept
        header.resizeSection(0, max(room, scaled(NAME_WIDTH)))

    def _fit(self, column: int) -> None:
        header = self.table.horizontalHeader()
        header.resizeSection(column, max(self.table.sizeHintForColumn(column), header.sectionSizeHint(column)))

    def chosen(self) -> list[RunFolder]:
        """The runs that are selected, from the top."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._folder_at(self.sorted.index(row, 0)) for row in rows]

    def _show_choice(self) -> None:
        """Runs can be compared once two to five of them are selected."""
        count = len(self.table.selectionModel().selectedRows())
        words = self.tr("Choose {fewest} to {most} runs first: click them with Ctrl held down.")
        fits = FEWEST <= count <= MOST
        self.remove_button.setEnabled(count > 0)
        self.compare_button.set_reason("" if fits else words.format(fewest=FEWEST, most=MOST))

    def remove(self) -> None:
        """Move the selected runs to the bin, from which they can be had back."""
        self.strip.hide()
        thrown: list[Thrown] = []
        try:
            for folder in self.chosen():
                waits = self._desk.queue_state.entry(folder.path.name) is not None
                thrown.append(run_to_bin(folder, self._desk.places, waits))
        except ProblemError as error:
            self._show_problem(error.problems[0])
        if thrown:
            words = self.tr("“{name}” is in the bin.").format(name=thrown[0].name)
            if len(thrown) > 1:
                words = self.tr("{count} runs are in the bin.").format(count=count_text(len(thrown)))
            self._desk.undo.offer(words, lambda: self._bring_back(thrown))
            self._desk.look_at_runs()

    def _bring_back(self, thrown: list[Thrown]) -> None:
        problems: list[Problem] = []
        for one in thrown:
            try:
                put_back(one)
            except ProblemError as error:
                problems += error.problems
        self._desk.look_at_runs()
        if problems:
            raise ProblemError(*problems)

    def _pin(self) -> None:
        index = self.table.currentIndex()
        if not index.isValid():
            return
        folder = self._folder_at(index)
        try:
            self._desk.set_pin(folder, folder.path.name not in self._desk.pins)
        except ProblemError as error:
            self._show_problem(error.problems[0])

    def _send(self, signal: SignalInstance) -> None:
        """Tell which run something is wanted of: the selected one."""
        index = self.table.currentIndex()
        if index.isValid():
            signal.emit(self._folder_at(index))

    def _open(self, index: QModelIndex) -> None:
        self.run_opened.emit(self._folder_at(index))

    def _folder_at(self, index: QModelIndex) -> RunFolder:
        return self.model.folder_at(self.sorted.mapToSource(index).row())

    def show_runs(self, found: list[tuple[RunFolder, RunRecord]]) -> None:
        """Show the runs, or what a run is when there is none. What was chosen stays when runs come and go: somebody
        may be about to do something with it."""
        chosen, at = {folder.path for folder in self.chosen()}, self.table.currentIndex()
        current_path = self._folder_at(at).path if at.isValid() else None
        depth = self.table.verticalScrollBar().value()
        if not self.model.show(found):
            return
        self._arrange()
        if current_path is not None and not self.table.currentIndex().isValid():
            self._choose_again(chosen, current_path)
            self.table.verticalScrollBar().setValue(depth)

    def _choose_again(self, chosen: set[Path], current_path: Path) -> None:
        marks, how = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        for row in range(self.sorted.rowCount()):
            index = self.sorted.index(row, 0)
            path = self._folder_at(index).path
            if path == current_path:
                marks.setCurrentIndex(index, how.NoUpdate)
            if path in chosen:
                marks.select(index, how.Select | how.Rows)

    def _arrange(self) -> None:
        some = bool(self.model.rows)
        self.empty.setVisible(not some)
        for widget in (self.table, self.filter, self.compare_button, self.remove_button):
            widget.setVisible(some)
        self._share_width()
        self._show_choice()

    def _show_pins(self) -> None:
        self.model.show_pins(self._desk.pins)

    def _queue_changed(self, state: QueueState) -> None:
        """Say it when the last run of the queue has ended, not when a person has emptied it."""
        before, self._queue_before = self._queue_before, state
        if before.entries and not state.entries and state.ended != before.ended:
            self._say_queue_is_done(state)

    def _say_queue_is_done(self, state: QueueState) -> None:
        records = []
        for run in state.ended:
            with suppress(ProblemError):  # one that was removed meanwhile
                records.append(self._desk.queue.folder(run).read())
        others = [record.name for record in records if record.state is not RunState.finished]
        detail = self.tr("{count} finished.").format(count=count_text(len(records) - len(others)))
        if others:
            detail += " " + self.tr("Ended otherwise: {names}.").format(names=", ".join(others))
        self.strip.show_message("warn" if others else "good", self.tr("The queue is done."), detail)

    def _show_problem(self, problem: Problem) -> None:
        self.strip.tell_problem(problem)


class _Table(QTableView):
    """Tells when its size has changed."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.resized.emit()
