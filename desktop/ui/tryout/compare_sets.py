"""A whole prompt set through both sides: progress, what both answered, and the way to a blind vote."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.problems import Problem, ProblemError
from desktop.core.prompt_sets import PromptSet
from desktop.core.runs import RunFolder
from desktop.core.side_by_side import Compared
from desktop.services.compared import export_rows
from desktop.services.prompt_sets import PromptSets
from desktop.services.side_by_side import Outcome
from desktop.ui import remember
from desktop.ui.buttons import Button, QuietButton
from desktop.ui.card import Card
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Muted
from desktop.ui.message_strip import MessageStrip
from desktop.ui.progress import ThinBar
from desktop.ui.styling import clear_layout
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_M, GAP_S
from desktop.ui.tryout.compare_answers import ComparedView
from desktop.ui.tryout.prompt_set_choice import PromptSetChoice

FIRST = 5
"""Prompts of a set whose answers show at first."""


class SetCard(Card):
    """Sends `asked(PromptSet)` when a set is to go through both sides; `stop_wanted`; and
    `vote_wanted(list of Compared, name of the set)`."""

    asked = Signal(object)
    stop_wanted = Signal()
    vote_wanted = Signal(list, str)

    def __init__(self, sets: PromptSets, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        note = self.tr("The same prompts again and again, and a vote that names cannot sway.")
        self.set_title(self.tr("A set of prompts"), note)
        self.rows: list[Compared] = []
        self._about, self._reason = "", ""
        self.strip = MessageStrip()
        self.choice = PromptSetChoice(sets, self.strip)
        self.blind = QCheckBox(self.tr("Vote blind: answers show without names"))
        self.blind.setChecked(True)
        self.blind.setMinimumHeight(self.blind.sizeHint().height() + GAP_M)  # its words level with the button's
        self.run_button = Button(self.tr("Ask both the whole set"), "play")
        self.stop_button = Button(self.tr("Stop; what is done stays"), "stop")
        self.bar, self.state = ThinBar(self.tr("Prompts answered by both sides")), Muted()
        self.vote_button = Button(self.tr("Vote blind"), "check")
        self.save_button = QuietButton(self.tr("Save answers …"), "export")
        self.all_button = QuietButton(self.tr("Show all"), "chevron-down")
        self.results = QVBoxLayout()
        self._build()
        self._connect()
        self._rest()
        self._allow()

    def show_run(self, run: RunFolder | None) -> None:
        """Offer the held-out examples of this run."""
        self.choice.show_run(run)

    def set_reason(self, reason: str) -> None:
        """Say why a set cannot be asked now; an empty text allows it."""
        self._reason = reason
        self._allow()

    def begin(self, made: PromptSet) -> None:
        """The set is being asked."""
        self.rows, self._about = [], made.name
        self.strip.hide()
        self._clear()
        self._working(True)
        self.progress(0, len(made.prompts))

    def progress(self, done: int, whole: int) -> None:
        """So many of the prompts have both answers."""
        self.bar.set_fraction(done / whole if whole else None)
        words = self.tr("{done} of {whole} prompts have both answers")
        self.state.setText(words.format(done=count_text(done), whole=count_text(whole)))

    def finish(self, rows: Sequence[Compared], outcome: Outcome) -> None:
        """All, or all that were wanted, are answered."""
        self.rows = list(rows)
        self._rest()
        self.progress(outcome.compared, outcome.total)
        for widget in (self.state, self.vote_button, self.save_button):
            widget.setVisible(bool(self.rows))
        if outcome.problems:
            self._say(outcome.problems[0])
        if not self.rows:
            return
        if not self.blind.isChecked():
            self._show_rows(FIRST)
        elif not outcome.problems:
            self.vote()

    def vote(self) -> None:
        """Vote on what both answered, without names."""
        if self.rows:
            self._clear()
            self.vote_wanted.emit(self.rows, self._about)

    def save_answers(self, path: Path) -> None:
        """Write the prompts with both answers into a file."""
        try:
            export_rows(self.rows, path)
        except ProblemError as error:
            self._say(error.problems[0])
            return
        self.strip.show_message("good", self.tr("Saved: {path}").format(path=path))

    def _ask(self) -> None:
        if made := self.choice.current:
            self.asked.emit(made)

    def _show_rows(self, count: int) -> None:
        self._clear()
        for row in self.rows[:count]:
            self.results.addWidget(ComparedView(row))
        self.all_button.setVisible(len(self.rows) > count)

    def _clear(self) -> None:
        clear_layout(self.results)
        self.all_button.hide()

    def _say(self, problem: Problem) -> None:
        self.strip.tell_problem(problem)

    def _allow(self) -> None:
        none = "" if self.choice.current else self.tr("There is no prompt set yet.")
        self.run_button.set_reason(none or self._reason)

    def _working(self, on: bool) -> None:
        for widget in (self.bar, self.state, self.stop_button):
            widget.setVisible(on)
        self.choice.setEnabled(not on)
        self.blind.setEnabled(not on)
        self.run_button.setVisible(not on)
        for button in (self.vote_button, self.save_button):
            button.hide()

    def _rest(self) -> None:
        self._working(False)
        self.all_button.hide()

    def _build(self) -> None:
        start = FlowLayout()
        for widget in (self.run_button, self.stop_button, self.blind):
            start.addWidget(widget)
        end = QHBoxLayout()
        end.setSpacing(GAP_S)
        for button in (self.vote_button, self.save_button, self.all_button):
            end.addWidget(button)
        end.addStretch(1)
        self.add(self.strip)
        self.add(self.choice)
        self.add_layout(start)
        self.add(self.bar)
        self.add(self.state)
        self.add_layout(self.results)
        self.add_layout(end)

    def _connect(self) -> None:
        self.choice.changed.connect(self._allow)
        self.run_button.clicked.connect(self._ask)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.vote_button.clicked.connect(self.vote)
        self.save_button.clicked.connect(self._ask_where)
        self.all_button.clicked.connect(lambda: self._show_rows(len(self.rows)))

    def _ask_where(self) -> None:
        kinds = self.tr("JSON Lines (*.jsonl);;Table (*.csv)")
        path = remember.ask_save(self, self.tr("Save answers"), "answers", "answers.jsonl", kinds)
        if path:
            self.save_answers(path)
