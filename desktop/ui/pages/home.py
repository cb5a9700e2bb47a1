"""Home: the card, the way in, and the last runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.core.engine_room import Numbers
from desktop.core.hardware import Hardware, with_name
from desktop.core.processes import living_mark
from desktop.core.recipe import STARTER
from desktop.core.run_now import state_of
from desktop.core.runs import RunFolder, RunRecord
from desktop.services.desk import Desk
from desktop.services.preparing import find_model, offers, read_data
from desktop.services.runs import at_work
from desktop.services.starter import fetch_starter, has_starter_model
from desktop.services.task import Task
from desktop.ui.buttons import Button, PrimaryButton
from desktop.ui.card import Card
from desktop.ui.engine.rule import why_not_train
from desktop.ui.engine.setup_card import SetupCard
from desktop.ui.engine.words import numbers_text
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import CardTitle, Muted, WrapText
from desktop.ui.pages.hardware_card import HardwareCard
from desktop.ui.pages.page import Page
from desktop.ui.pages.run_row import RunRow
from desktop.ui.pages.updates_note import UpdateNote, UpdateQuestion
from desktop.ui.progress import ThinBar
from desktop.ui.recipe_button import OpenRecipe
from desktop.ui.styling import clear_layout, laid_out
from desktop.ui.support.crash_note import CrashNote
from desktop.ui.support.damage_notes import DamageNotes
from desktop.ui.theme import GAP_M, current

NEWEST = 5


class HomePage(Page):
    """Sends `run_opened(RunFolder)`, `new_run_wanted`, and `recipe_chosen(Path)` for a recipe file to be opened."""

    run_opened = Signal(object)
    new_run_wanted = Signal()
    recipe_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Home"), parent=parent)
        self._desk = desk
        self._task: Task | None = None
        self._waits = ""
        desk.engine.changed.connect(self._allow_starter)  # while the card below still has the keyboard
        self.setup = SetupCard(desk)
        self.hardware = HardwareCard()
        self.update_note, self.update_question = UpdateNote(desk), UpdateQuestion(desk)
        self.crash_note = CrashNote(desk)
        self.damage = DamageNotes(desk)
        self.add(self.crash_note)
        self.add(self.damage)
        self.add(self.update_note)
        self.add(self.setup.ready)
        self.add(self.setup)
        self.add(self.hardware)
        self.add(self._starter_card())
        self.add(self._recent_card())
        self.add(self.update_question)
        self.column.addStretch(1)
        desk.hardware_changed.connect(self._show_hardware)
        desk.runs_changed.connect(self.show_runs)
        current().changed.connect(self._align_rows)
        desk.pins_changed.connect(self._show_pins)

    def _show_hardware(self, hardware: Hardware) -> None:
        """The process of a run has the same name as any other of Python's: call it by the run's."""
        busy = at_work(self._desk.records)
        process = living_mark(busy[0].process) if busy else None
        if busy and process:
            hardware = with_name(hardware, process.pid, self.tr("Run “{name}”").format(name=busy[1].name))
        self.hardware.show_hardware(hardware)
        self._allow_starter()

    def _allow_starter(self) -> None:
        """Training waits for the engine, and until this PC was looked at."""
        looking = "" if self._desk.hardware else self.tr("Looking at this PC first.")
        waits = why_not_train(self._desk.engine)
        # The engine has just been set up here: the keyboard was on what is gone, and this is what comes next.
        ready = self._waits and not waits and self.isAncestorOf(QApplication.focusWidget() or self)
        self._waits = waits
        self.starter_button.set_reason(looking or waits)
        self.starter_wait.setText(waits)
        self.starter_wait.setVisible(bool(waits))
        if ready and self.starter_button.isVisible() and self.starter_button.isEnabled():
            self.starter_button.setFocus()

    # -- the starter project ----------------------------------------------------------------------------------------

    def _starter_card(self) -> Card:
        self.starter = Card()
        self.starter_title = CardTitle(self.tr("Try the starter project"))
        text = self.tr(
            "A small real language model learns to turn customer messages into tidy data. "
            "You see everything once: training, comparing, exporting."
        )
        self.starter_button = PrimaryButton(self.tr("Try the starter project"), "play")
        self.starter_button.set_reason(self.tr("Looking at this PC first."))
        self.starter_button.clicked.connect(self.try_starter)
        self.own_button = Button(self.tr("Use my own examples"), "new-run")
        self.own_button.clicked.connect(self.new_run_wanted)
        self.recipe_button = OpenRecipe()
        self.recipe_button.chosen.connect(self.recipe_chosen)
        self.starter_state, self.starter_wait = Muted(""), Muted("")
        self.starter_bar = ThinBar(self.tr("Fetching the starter model"))
        self.cancel_button = Button(self.tr("Cancel"), "close")
        self.cancel_button.clicked.connect(self._cancel)
        line = QWidget()
        buttons = FlowLayout(line, gap=GAP_M)
        for button in (self.starter_button, self.own_button, self.recipe_button, self.cancel_button):
            buttons.addWidget(button)
        for widget in (self.starter_title, WrapText(text, tone="muted"), self.starter_bar, self.starter_state):
            self.starter.add(widget)
        self.starter.add(line)
        self.starter.add(self.starter_wait)
        self._show_idle()
        return self.starter

    def _show_idle(self) -> None:
        there = has_starter_model(self._desk.places)
        self.starter_state.setText("" if there else self.tr("Fetches the model first: 93 MB, once."))
        self.starter_state.setVisible(not there)
        self.starter_bar.hide()
        self.cancel_button.hide()
        self.starter_button.show()
        self.own_button.show()
        self.recipe_button.show()

    def try_starter(self) -> None:
        """Fetch the starter model if it is missing, then start the starter project."""
        if self._task and self._task.running:
            return
        self.strip.hide()
        self.starter_button.hide()
        self.own_button.hide()
        self.recipe_button.hide()
        self.starter_bar.show()
        self.cancel_button.show()
        self.starter_state.show()
        self._show_fetching(0.0, "downloading")
        self._task = self._desk.task(lambda tell, cancelled: fetch_starter(self._desk.places, tell, cancelled))
        self._task.progressed.connect(self._show_fetching)
        self._task.done.connect(self._start)
        self._task.refused.connect(self._show_problems)
        self._task.start()

    def _show_fetching(self, share: float, step: str | Numbers) -> None:
        if isinstance(step, Numbers):
            fetching = self.tr("Fetching the starter model: {so_far}")
            self.starter_state.setText(fetching.format(so_far=numbers_text("downloading", step)))
        else:
            words = {
                "downloading": self.tr("Fetching the starter model (93 MB) …"),
                "unpacking": self.tr("Unpacking the starter model …"),
            }
            self.starter_state.setText(words.get(step, self.tr("Starting …")))
        self.starter_bar.set_fraction(share or None)

    def _start(self, _folder: object) -> None:
        budget = self._desk.budget()
        if budget is None:
            self._show_idle()
            return
        data = read_data(STARTER, None, 0.0, 0)
        model = find_model(STARTER, self._desk.places)
        plan = offers(model, data, budget, {"name": self.tr("Starter project"), "model": STARTER, "data": STARTER})[0]
        self._show_fetching(0.0, "starting")
        self._task = self._desk.start_run(plan.recipe)
        self._task.done.connect(self._started)
        self._task.refused.connect(self._show_problems)
        self._task.start()

    def _started(self, folder: RunFolder) -> None:
        self._show_idle()
        self.run_opened.emit(folder)

    def _cancel(self) -> None:
        if self._task:
            self._task.cancel()

    def _show_problems(self, problems: list) -> None:  # type: ignore[type-arg]
        self._show_idle()
        first = problems[0]
        if first.code != "task.cancelled":
            self.strip.tell_problem(first)

    # -- recent runs ------------------------------------------------------------------------------------------------

    def _recent_card(self) -> Card:
        self.recent = Card(self.tr("Recent runs"))
        self.recent.inset_title()
        self._shown_runs: list[tuple[Path, RunRecord, str, bool]] = []
        self.recent_rows = QVBoxLayout()
        self.recent_rows.setSpacing(0)
        self.recent.add_layout(self.recent_rows)
        self.recent.hide()
        return self.recent

    def _show_pins(self) -> None:
        self.show_runs(self._desk.records)

    def _align_rows(self) -> None:
        RunRow.align([row for row in laid_out(self.recent_rows) if isinstance(row, RunRow)])

    def show_runs(self, found: list[tuple[RunFolder, RunRecord]]) -> None:
        """Show the pinned runs and, where there is room left, the newest others."""
        pins = self._desk.pins
        first = sorted(found, key=lambda pair: pair[1].id not in pins)[:NEWEST]
        shown = [(folder.path, record, state_of(folder, record), record.id in pins) for folder, record in first]
        if shown == self._shown_runs:  # they are looked through every few seconds
            return
        self._shown_runs = shown
        focused = next((row.folder.path for row in self.recent.findChildren(RunRow) if row.hasFocus()), None)
        clear_layout(self.recent_rows)
        for folder, record in first:
            row = RunRow(folder, record, pinned=record.id in pins)
            row.opened.connect(self.run_opened)
            self.recent_rows.addWidget(row)
            if folder.path == focused:
                row.show()  # a layout does so too, but later, and what does not show takes no keyboard
                row.setFocus()
        self._align_rows()
        self.recent.setVisible(bool(found))
