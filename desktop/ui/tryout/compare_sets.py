"""A whole prompt set through both sides: choosing and making sets, progress, and what both answered."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.core.problems import Problem, ProblemError
from desktop.core.prompt_sets import PromptSet, ReadPrompts
from desktop.core.runs import RunFolder
from desktop.core.side_by_side import Compared
from desktop.services.compared import export_rows
from desktop.services.prompt_sets import HELD_OUT, PromptSets, export_set, from_file, from_run
from desktop.services.side_by_side import Outcome
from desktop.ui.buttons import Button, QuietButton
from desktop.ui.card import Card
from desktop.ui.fields import ComboBox, SpinBox
from desktop.ui.flow import FlowLayout
from desktop.ui.form import FormRow
from desktop.ui.labels import Muted
from desktop.ui.message_strip import MessageStrip
from desktop.ui.progress import ThinBar
from desktop.ui.styling import clear_layout
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_M, GAP_S
from desktop.ui.tryout.compare_answers import ComparedView
from desktop.ui.tryout.prompt_set_editor import PromptSetEditor
from desktop.ui.wording import detail_of, words_of

FIRST = 5
"""Prompts of a set whose answers show at first."""


class SetCard(Card):
    """Sends `asked(PromptSet, bool)` when a set is to go through both sides, blind or not; `stop_wanted`; and
    `vote_wanted(list of Compared, name)`."""

    asked = Signal(object, bool)
    stop_wanted = Signal()
    vote_wanted = Signal(list, str)

    def __init__(self, sets: PromptSets, parent: QWidget | None = None) -> None:
        note = ""
        super().__init__("", note, parent)
        self.set_title(
            self.tr("A set of prompts"), self.tr("The same prompts again and again, and a vote that names cannot sway.")
        )
        self._sets = sets
        self._found: list[tuple[Path, PromptSet]] = []
        self._removed: PromptSet | None = None
        self._run: RunFolder | None = None
        self.rows: list[Compared] = []
        self._about = ""
        self.strip = MessageStrip()
        self.box, self.count, self.facts = ComboBox(), SpinBox(), Muted()
        self.box.setMinimumContentsLength(24)
        self.count.setRange(1, 500)
        self.count.setValue(HELD_OUT)
        self.count.setAccessibleName(self.tr("Held-out examples to take"))
        self.new_button = Button(self.tr("New set"), "plus")
        self.edit_button = Button(self.tr("Edit"), "edit")
        self.more_button = Button(self.tr("More"), "more")
        self.from_run_button = Button(self.tr("Take held-out examples"), "datasets")
        self.blind = QCheckBox(self.tr("Vote blind: answers show without names"))
        self.blind.setChecked(True)
        self.run_button = Button(self.tr("Ask both the whole set"), "play")
        self.stop_button = Button(self.tr("Stop; what is done stays"), "stop")
        self.bar, self.state = ThinBar(self.tr("Prompts answered by both sides")), Muted()
        self.vote_button = Button(self.tr("Vote blind"), "check")
        self.save_button = QuietButton(self.tr("Save answers…"), "export")
        self.all_button = QuietButton(self.tr("Show all"), "chevron-down")
        self.editor = PromptSetEditor()
        self.chooser, self.results = QWidget(), QVBoxLayout()
        self._actions_of_more()
        self._build()
        self._connect()
        self.editor.hide()
        self._rest()
        self.refresh()

    # -- sets -------------------------------------------------------------------------------------------------------

    def refresh(self, chosen: str = "") -> None:
        """Read the sets again; the one called `chosen` is chosen, or stays so."""
        chosen = chosen or self.box.currentText()
        self._found, wrong = self._sets.all()
        self.box.clear()
        self.box.addItems([made.name for _, made in self._found])
        self.box.setCurrentIndex(max(0, self.box.findText(chosen)) if self._found else -1)
        self._show_set()
        if wrong:
            self._say(wrong[0])

    def show_run(self, run: RunFolder | None) -> None:
        """Offer the held-out examples of this run."""
        self._run = run
        self._allow()

    @property
    def current(self) -> PromptSet | None:
        """The chosen set."""
        place = self.box.currentIndex()
        return self._found[place][1] if 0 <= place < len(self._found) else None

    def take_file(self, path: Path) -> None:
        """Make a set of the prompts in a file."""
        try:
            made, read = from_file(path)
            self._sets.save(made)
        except ProblemError as error:
            self._say(error.problems[0])
            return
        self.refresh(made.name)
        self._tell_read(read)

    def take_held_out(self) -> None:
        """Make a set of held-out examples of the run that is compared."""
        if self._run is None:
            return
        try:
            made = from_run(self._run, self.count.value())
            self._sets.save(made)
        except ProblemError as error:
            self._say(error.problems[0])
            return
        self.refresh(made.name)

    def _tell_read(self, read: ReadPrompts) -> None:
        sentence = self.tr("{count} prompts were read.").format(count=count_text(len(read.kept)))
        if not read.left_out:
            self.strip.show_message("good", sentence)
            return
        first = read.left_out[0]
        reason = words_of(Problem(first.code)).title
        detail = self.tr("{count} lines were left out. The first is line {line}: {reason}.").format(
            count=count_text(len(read.left_out)), line=count_text(first.line), reason=reason
        )
        self.strip.show_message("warn", sentence, detail)

    def edit_set(self, made: PromptSet | None) -> None:
        """Change a set, or make a new one."""
        self._editing = self._found[self.box.currentIndex()][0] if made is not None else None
        self.chooser.hide()
        self.editor.show()
        self.editor.edit(made)

    def _save_set(self, made: PromptSet) -> None:
        try:
            self._sets.save(made, self._editing)
        except ProblemError as error:
            self._say(error.problems[0])
            return
        self._close_editor()
        self.refresh(made.name)

    def _close_editor(self) -> None:
        self.editor.hide()
        self.chooser.show()
        self.new_button.setFocus()

    def remove_set(self) -> None:
        """Delete the chosen set, which can be undone at once."""
        place = self.box.currentIndex()
        if not 0 <= place < len(self._found):
            return
        path, self._removed = self._found[place]
        self._sets.remove(path)
        self.refresh()
        sentence = self.tr("“{name}” was deleted.").format(name=self._removed.name)
        self.strip.show_message("info", sentence, first=self.tr("Undo"))

    def _bring_back(self) -> None:
        if self._removed is not None:
            self._sets.save(self._removed)
            self.strip.hide()
            self.refresh(self._removed.name)
            self._removed = None

    # -- asking -----------------------------------------------------------------------------------------------------

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
        words = self.tr("{done} of {whole} prompts have both answers").format(
            done=count_text(done), whole=count_text(whole)
        )
        self.state.setText(words)

    def finish(self, rows: Sequence[Compared], outcome: Outcome) -> None:
        """All, or all that were wanted, are answered."""
        self.rows = list(rows)
        self._rest()
        if outcome.problems:
            first = outcome.problems[0]
            self.strip.show_message("bad", words_of(first).title, detail_of(first))
        blind = self.blind.isChecked()
        for widget in (self.vote_button, self.save_button):
            widget.setVisible(bool(self.rows))
        self.state.setVisible(bool(self.rows))
        self.progress(outcome.compared, outcome.total)
        if self.rows and blind and not outcome.problems:
            self.vote()
        elif self.rows and not blind:
            self._show_rows(FIRST)

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

    def _show_rows(self, count: int) -> None:
        clear_layout(self.results)
        for row in self.rows[:count]:
            self.results.addWidget(ComparedView(row))
        self.all_button.setVisible(len(self.rows) > count)

    def _clear(self) -> None:
        clear_layout(self.results)
        self.all_button.hide()

    def _ask(self) -> None:
        if made := self.current:
            self.asked.emit(made, self.blind.isChecked())

    def _say(self, problem: Problem) -> None:
        self.strip.show_message("bad", words_of(problem).title, detail_of(problem))

    def _show_set(self) -> None:
        made = self.current
        if made is None:
            self.facts.setText(
                self.tr("No set yet. Make one by hand, take a run's held-out examples, or import a file of prompts.")
            )
        else:
            self.facts.setText(self.tr("{count} prompts").format(count=count_text(len(made.prompts))))
        self._allow()

    def _allow(self) -> None:
        none = "" if self.current else self.tr("There is no prompt set yet.")
        self.run_button.set_reason(none or getattr(self, "_reason", ""))
        self.edit_button.set_reason(none)
        for action in (self.export_action, self.remove_action):
            action.setEnabled(not none)
        self.from_run_button.set_reason("" if self._run else self.tr("Choose a run as one of the sides."))

    def _working(self, on: bool) -> None:
        for widget in (self.bar, self.state, self.stop_button):
            widget.setVisible(on)
        self.run_button.setVisible(not on)
        self.blind.setEnabled(not on)
        if on:
            self.vote_button.hide()
            self.save_button.hide()

    def _rest(self) -> None:
        self._working(False)
        for widget in (self.vote_button, self.save_button, self.all_button):
            widget.hide()

    # -- layout -----------------------------------------------------------------------------------------------------

    def _actions_of_more(self) -> None:
        menu = QMenu(self.more_button)
        self.import_action = QAction(self.tr("Import prompts…"), menu)
        self.export_action = QAction(self.tr("Export this set…"), menu)
        self.remove_action = QAction(self.tr("Delete this set"), menu)
        for action, work in (
            (self.import_action, self._ask_file),
            (self.export_action, self._ask_target),
            (self.remove_action, self.remove_set),
        ):
            action.triggered.connect(work)
            menu.addAction(action)
        self.more_button.setMenu(menu)

    def _build(self) -> None:
        tools = FlowLayout()
        for widget in (self.new_button, self.edit_button, self.more_button, self.from_run_button, self.count):
            tools.addWidget(widget)
        start = FlowLayout()
        start.addWidget(self.run_button)
        start.addWidget(self.stop_button)
        start.addWidget(self.blind)
        column = QVBoxLayout(self.chooser)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(FormRow(self.tr("Prompt set"), self.box))
        column.addWidget(self.facts)
        column.addLayout(tools)
        column.addLayout(start)
        column.addWidget(self.run_button.reason_text())
        end = QHBoxLayout()
        end.setSpacing(GAP_S)
        for widget in (self.vote_button, self.save_button, self.all_button):
            end.addWidget(widget)
        end.addStretch(1)
        self.add(self.strip)
        self.add(self.chooser)
        self.add(self.editor)
        self.add(self.bar)
        self.add(self.state)
        self.add_layout(self.results)
        self.add_layout(end)

    def _connect(self) -> None:
        self.box.currentIndexChanged.connect(lambda _: self._show_set())
        self.new_button.clicked.connect(lambda: self.edit_set(None))
        self.edit_button.clicked.connect(lambda: self.edit_set(self.current))
        self.from_run_button.clicked.connect(self.take_held_out)
        self.editor.saved.connect(self._save_set)
        self.editor.cancelled.connect(self._close_editor)
        self.strip.first_clicked.connect(self._bring_back)
        self.run_button.clicked.connect(self._ask)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.vote_button.clicked.connect(self.vote)
        self.save_button.clicked.connect(self._ask_where)
        self.all_button.clicked.connect(lambda: self._show_rows(len(self.rows)))

    def _ask_file(self) -> None:
        kinds = self.tr("Prompts (*.jsonl *.txt *.json)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import prompts"), "", kinds)
        if path:
            self.take_file(Path(path))

    def _ask_target(self) -> None:
        kinds = self.tr("JSON Lines (*.jsonl);;Text, a prompt a line (*.txt)")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export this set"), "prompts.jsonl", kinds)
        if path and (made := self.current):
            try:
                export_set(made, Path(path))
            except ProblemError as error:
                self._say(error.problems[0])

    def _ask_where(self) -> None:
        kinds = self.tr("JSON Lines (*.jsonl);;Table (*.csv)")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save answers"), "answers.jsonl", kinds)
        if path:
            self.save_answers(Path(path))
