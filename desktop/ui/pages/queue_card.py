"""The queue on the Runs page: its runs in order, on hold or not, its hours and its start."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.problems import ProblemError
from desktop.core.queue import Hours, QueueState, minute_of, next_time, waits_for
from desktop.core.run_now import state_of
from desktop.core.runs import RunFolder, RunRecord
from desktop.services.desk import Desk
from desktop.services.runs import at_work
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.fields import TimeField
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Text
from desktop.ui.pages.queue_row import QueueRow
from desktop.ui.texts import minute_text
from desktop.ui.theme import GAP_M, GAP_S

EVENING, MORNING = 22 * 60, 7 * 60


class QueueCard(Card):
    """Hidden while the queue is empty. Sends `refused(Problem)` when a change could not be made."""

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Queue"), parent=parent)
        self._desk = desk
        self.rows: dict[str, QueueRow] = {}
        self.hold_button = Button(self.tr("Hold"), "pause")
        self.hold_button.clicked.connect(self._hold_or_go)
        self.add_action(self.hold_button)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.add_layout(self._list)
        self.add(self._times())
        self.hide()
        desk.queue_changed.connect(self.show_queue)
        desk.runs_changed.connect(self.show_queue)

    def _times(self) -> QWidget:
        self.hours_box = QCheckBox(self.tr("Only between"))
        self.begin = TimeField(self.tr("The queue works from"), EVENING)
        self.end = TimeField(self.tr("The queue works until"), MORNING)
        self.start_box = QCheckBox(self.tr("Not before"))
        self.start = TimeField(self.tr("Nothing starts before"), EVENING)
        self.hours_box.setToolTip(self.tr("Outside these hours of each day the queue pauses and the card is free."))
        self.hours_box.toggled.connect(self._set_hours)
        self.begin.minute_chosen.connect(self._set_hours)
        self.end.minute_chosen.connect(self._set_hours)
        self.start_box.toggled.connect(self._set_start)
        self.start.minute_chosen.connect(self._set_start)
        holder = QWidget()
        line = FlowLayout(holder, gap=GAP_M)
        for words, field in (
            (self.hours_box, self.begin),
            (Text(self.tr("and")), self.end),
            (self.start_box, self.start),
        ):
            line.addWidget(_together(words, field))
        return holder

    # -- showing ----------------------------------------------------------------------------------------------------

    def show_queue(self) -> None:
        """Show the queue as the desk knows it."""
        state, records = self._desk.queue_state, {folder.path.name: record for folder, record in self._desk.records}
        runs = [entry.run for entry in state.entries if entry.run in records]
        self._show_rows(state, runs, records)
        self._show_times(state)
        busy = at_work(self._desk.records)
        self.set_title(self.tr("Queue"), self._sentence(state, busy))
        self.hold_button.setText(self.tr("Let it go on") if state.paused else self.tr("Hold"))
        self.hold_button.set_icon("play" if state.paused else "pause")
        self.hold_button.set_hint(
            "" if state.paused else self.tr("Nothing further starts. The run that is being trained goes on.")
        )
        self.setVisible(bool(runs))

    def _show_rows(self, state: QueueState, runs: list[str], records: dict[str, RunRecord]) -> None:
        """Rows keep their widgets, so that the keyboard stays on a button while its run moves."""
        for run in self.rows.keys() - set(runs):
            row = self.rows.pop(run)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, run in enumerate(runs):
            if run not in self.rows:
                self.rows[run] = row = QueueRow()
                row.up_clicked.connect(lambda run=run: self._move(run, -1))
                row.down_clicked.connect(lambda run=run: self._move(run, 1))
                row.remove_clicked.connect(lambda run=run: self._change(lambda: self._desk.queue.remove(run)))
            row = self.rows[run]
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
            entry = state.entry(run)
            shown = state_of(self._desk.queue.folder(run), records[run])
            row.show_run(place, len(runs), records[run], shown, entry.tries if entry else 0)
        buttons = [button for run in runs for button in self.rows[run].buttons]
        for before, after in pairwise([self.hold_button, *buttons, self.hours_box]):
            self.setTabOrder(before, after)

    def _show_times(self, state: QueueState) -> None:
        for box, on in ((self.hours_box, state.hours is not None), (self.start_box, state.start_at is not None)):
            before = box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(before)
        if state.hours is not None:
            self.begin.show_minute(state.hours.begin)
            self.end.show_minute(state.hours.end)
        if state.start_at is not None:
            self.start.show_minute(minute_of(state.start_at))
        self.begin.setEnabled(state.hours is not None)
        self.end.setEnabled(state.hours is not None)
        self.start.setEnabled(state.start_at is not None)

    def _sentence(self, state: QueueState, busy: tuple[RunFolder, RunRecord] | None) -> str:
        waits = waits_for(state, time.time())
        if waits == "go":
            return self.tr("On hold: nothing further starts until you let it go on.")
        if busy and state.entry(busy[0].path.name):
            return self.tr("One run after the other, also while this window is closed.")
        if waits == "start" and state.start_at is not None:
            return self.tr("Starts at {time}.").format(time=minute_text(minute_of(state.start_at)))
        if waits == "hours" and state.hours is not None:
            return self.tr("Goes on at {time}.").format(time=minute_text(state.hours.begin))
        if busy:
            return self.tr("Begins when “{name}” has ended.").format(name=busy[1].name)
        return self.tr("The first run starts in a moment.")

    # -- changing ---------------------------------------------------------------------------------------------------

    def _change(self, change: Callable[[], QueueState]) -> None:
        try:
            self._desk.keep_queue(change())
        except ProblemError as error:
            self.refused.emit(error.problems[0])
        self.show_queue()
        self._desk.look_at_runs()

    def _move(self, run: str, by: int) -> None:
        entry = self._desk.queue_state.entry(run)
        if entry is not None:
            place = self._desk.queue_state.entries.index(entry) + by
            self._change(lambda: self._desk.queue.move(run, place))

    def _hold_or_go(self) -> None:
        queue = self._desk.queue
        self._change(queue.release if self._desk.queue_state.paused else queue.hold)

    def _set_hours(self, _: object) -> None:
        hours = Hours(self.begin.minute, self.end.minute) if self.hours_box.isChecked() else None
        self._change(lambda: self._desk.queue.set_hours(hours))

    def _set_start(self, _: object) -> None:
        moment = next_time(self.start.minute, time.time()) if self.start_box.isChecked() else None
        self._change(lambda: self._desk.queue.set_start_at(moment))


def _together(words: QWidget, field: QWidget) -> QWidget:
    """Words and the field they belong to, at one height and in one line."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(GAP_S)
    line.addWidget(words)
    line.addWidget(field)
    return holder
