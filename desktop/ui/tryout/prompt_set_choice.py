"""Chooses a prompt set, and makes one: by hand, from a file, or of what a run has set aside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.core.problems import Problem, ProblemError
from desktop.core.prompt_sets import PromptSet, ReadPrompts
from desktop.core.runs import RunFolder
from desktop.services.bin import Thrown, put_back
from desktop.services.prompt_sets import HELD_OUT, PromptSets, export_set, from_file, from_run
from desktop.ui import remember
from desktop.ui.buttons import Button
from desktop.ui.fields import ComboBox, SpinBox
from desktop.ui.flow import FlowLayout
from desktop.ui.form import FormRow
from desktop.ui.labels import Muted
from desktop.ui.menus import give_letters, name_menu
from desktop.ui.message_strip import MessageStrip
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_M
from desktop.ui.tryout.prompt_set_editor import PromptSetEditor
from desktop.ui.wording import words_of


class PromptSetChoice(QWidget):
    """Sends `changed` when another set is chosen, or none. Says what it has to say in `strip`."""

    changed = Signal()

    def __init__(self, sets: PromptSets, strip: MessageStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sets, self._strip = sets, strip
        self._found: list[tuple[Path, PromptSet]] = []
        self._editing: Path | None = None
        self._removed: Thrown | None = None
        self._removed_name = ""
        self._run: RunFolder | None = None
        self.box, self.count, self.facts = ComboBox(), SpinBox(), Muted()
        self.count.setRange(1, 500)
        self.count.setValue(HELD_OUT)
        self.count.setAccessibleName(self.tr("Held-out examples to take"))
        self.count.setPrefix(self.tr("Examples: "))
        self.new_button = Button(self.tr("New set"), "plus")
        self.edit_button = Button(self.tr("Edit"), "edit")
        self.more_button = Button(self.tr("More"), "more")
        self.import_button = Button(self.tr("Import prompts …"), "file")
        """While there is no set the menu, where importing stands else, has nothing else to offer."""
        self.from_run_button = Button(self.tr("Take from held-out examples"), "datasets")
        self.box_row = FormRow(self.tr("Prompt set"), self.box)
        self.editor, self.chooser = PromptSetEditor(), QWidget()
        self.editor.hide()
        self._build()
        self._connect()
        self.refresh()

    def refresh(self, chosen: str = "") -> None:
        """Read the sets again; the one called `chosen` is chosen, or stays so."""
        chosen = chosen or self.box.currentText()
        self._found, wrong = self._sets.all()
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItems([made.name for _, made in self._found])
            self.box.setCurrentIndex(max(0, self.box.findText(chosen)) if self._found else -1)
        self._show_set()
        if wrong:
            self._say(wrong[0])

    @property
    def current(self) -> PromptSet | None:
        """The chosen set."""
        place = self.box.currentIndex()
        return self._found[place][1] if 0 <= place < len(self._found) else None

    def show_run(self, run: RunFolder | None) -> None:
        """Offer the held-out examples of this run."""
        self._run = run
        self.from_run_button.set_reason("" if run else self.tr("Choose a run as one of the sides."))

    def take_file(self, path: Path) -> None:
        """Make a set of the prompts in a file, and say what was left out."""
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
        self._strip.hide()
        self.refresh(made.name)

    def edit_set(self, made: PromptSet | None) -> None:
        """Change the chosen set, or make a new one."""
        self._editing = self._found[self.box.currentIndex()][0] if made is not None else None
        self.chooser.hide()
        self.editor.show()
        self.editor.edit(made)

    def remove_set(self) -> None:
        """Delete the chosen set, which can be undone at once."""
        place = self.box.currentIndex()
        if not 0 <= place < len(self._found):
            return
        path, made = self._found[place]
        try:
            self._removed = self._sets.remove(path)
        except ProblemError as error:
            self._say(error.problems[0])
            return
        self._removed_name = made.name
        self.refresh()
        sentence = self.tr("“{name}” was deleted.").format(name=made.name)
        self._strip.show_message("info", sentence, first=self.tr("Undo"))

    def bring_back(self) -> None:
        """Undo the deletion."""
        if self._removed is not None:
            thrown, self._removed = self._removed, None
            self._strip.hide()
            try:
                put_back(thrown)
            except ProblemError as error:
                self._say(error.problems[0])
            self.refresh(self._removed_name)

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

    def _tell_read(self, read: ReadPrompts) -> None:
        sentence = self.tr("Prompts read: {count}").format(count=count_text(len(read.kept)))
        if not read.left_out:
            self._strip.show_message("good", sentence)
            return
        first = read.left_out[0]
        detail = self.tr("Lines left out: {count}. The first is line {line}: {reason}.").format(
            count=count_text(len(read.left_out)),
            line=count_text(first.line),
            reason=words_of(Problem(first.code)).title,
        )
        self._strip.show_message("warn", sentence, detail)

    def _say(self, problem: Problem) -> None:
        self._strip.tell_problem(problem)

    def _show_set(self) -> None:
        made = self.current
        words = self.tr("No set yet. Make one by hand, take a run's held-out examples, or import a file of prompts.")
        if made is not None:
            count = len(made.prompts)
            words = self.tr("1 prompt") if count == 1 else self.tr("{count} prompts").format(count=count_text(count))
        self.facts.setText(words)
        for widget in (self.box_row, self.edit_button, self.more_button):
            widget.setVisible(made is not None)
        self.import_button.setVisible(made is None)
        self.changed.emit()

    def _build(self) -> None:
        menu = QMenu(self.more_button)
        self.import_action = QAction(self.tr("Import prompts …"), menu)
        self.export_action = QAction(self.tr("Export this set …"), menu)
        self.remove_action = QAction(self.tr("Delete this set"), menu)
        for action in (self.import_action, self.export_action, self.remove_action):
            menu.addAction(action)
        name_menu(menu, self.more_button.accessibleName() or self.more_button.text())
        give_letters(menu)
        self.more_button.setMenu(menu)
        tools = FlowLayout()
        held_out = QWidget()  # what is taken and how much of it stay together
        pair = FlowLayout(held_out)
        pair.addWidget(self.from_run_button)
        pair.addWidget(self.count)
        for widget in (self.new_button, self.edit_button, self.more_button, held_out, self.import_button):
            tools.addWidget(widget)
        inner = QVBoxLayout(self.chooser)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP_M)
        inner.addWidget(self.box_row)
        inner.addWidget(self.facts)
        inner.addLayout(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chooser)
        column.addWidget(self.editor)

    def _connect(self) -> None:
        self.box.currentIndexChanged.connect(lambda _: self._show_set())
        self.new_button.clicked.connect(lambda: self.edit_set(None))
        self.edit_button.clicked.connect(lambda: self.edit_set(self.current))
        self.from_run_button.clicked.connect(self.take_held_out)
        self.editor.saved.connect(self._save_set)
        self.editor.cancelled.connect(self._close_editor)
        self._strip.first_clicked.connect(self.bring_back)
        for signal in (self.import_action.triggered, self.import_button.clicked):
            signal.connect(self._ask_file)
        self.export_action.triggered.connect(self._ask_target)
        self.remove_action.triggered.connect(self.remove_set)

    def _ask_file(self) -> None:
        kinds = self.tr("Prompts (*.jsonl *.txt *.json)")
        path = remember.ask_file(self, self.tr("Import prompts"), "prompts", kinds)
        if path:
            self.take_file(path)

    def _ask_target(self) -> None:
        kinds = self.tr("JSON Lines (*.jsonl);;Text, a prompt a line (*.txt)")
        path = remember.ask_save(self, self.tr("Export this set"), "prompts", "prompts.jsonl", kinds)
        if path and (made := self.current):
            try:
                export_set(made, path)
            except ProblemError as error:
                self._say(error.problems[0])
