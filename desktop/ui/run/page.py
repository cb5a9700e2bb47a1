"""A run: title, state, and its tabs Progress · Compare · Export · Recipe · Log."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desktop.core.hardware import Hardware, card_of_run
from desktop.core.problems import Problem, ProblemError
from desktop.core.processes import living_process
from desktop.core.run_story import RunStory
from desktop.core.runs import ACTIVE, RunFolder, RunRecord, RunState
from desktop.services.desk import Desk
from desktop.services.follower import RunFollower
from desktop.services.runs import RESUMABLE
from desktop.ui.buttons import Button, DangerButton, IconButton
from desktop.ui.labels import Muted, PageTitle
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.run.compare import CompareTab
from desktop.ui.run.export import ExportTab
from desktop.ui.run.log import LogTab
from desktop.ui.run.progress import ProgressTab
from desktop.ui.run.recipe import RecipeTab
from desktop.ui.state_badge import StateBadge
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XL
from desktop.ui.wording import detail_of, words_of


class RunPage(QWidget):
    """Shows one run at a time; follows it on a thread while it is shown. Sends `back_wanted`."""

    back_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._follower: RunFollower | None = None
        self.folder: RunFolder | None = None
        self.record: RunRecord | None = None
        self.story = RunStory()
        self.back = IconButton("chevron-left", self.tr("Back to all runs"))
        self.back.clicked.connect(self.back_wanted)
        self.title, self.badge, self.facts, self.strip = PageTitle(""), StateBadge(), Muted(""), MessageStrip()
        self.stop_button = DangerButton(self.tr("Stop and keep"), "stop")
        self.stop_button.clicked.connect(self.stop)
        self.resume_button = Button(self.tr("Continue training"), "play")
        self.resume_button.clicked.connect(self.resume)
        self.progress, self.compare = ProgressTab(), CompareTab(desk)
        self.export, self.recipe, self.log = ExportTab(desk), RecipeTab(), LogTab()
        self._build()
        self.strip.first_clicked.connect(lambda: self.tabs.setCurrentWidget(self.compare))
        self.strip.second_clicked.connect(lambda: self.tabs.setCurrentWidget(self.export))
        desk.hardware_changed.connect(self._show_hardware)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP_M)
        names = QVBoxLayout()
        names.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(GAP_M)
        line.addWidget(self.title)
        line.addWidget(self.badge)
        line.addStretch(1)
        names.addLayout(line)
        names.addWidget(self.facts)
        head.addWidget(self.back)
        head.addLayout(names, 1)
        head.addWidget(self.resume_button)
        head.addWidget(self.stop_button)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Parts of the run"))
        for tab, name in (
            (self.progress, self.tr("Progress")),
            (self.compare, self.tr("Compare")),
            (self.export, self.tr("Export")),
            (self.recipe, self.tr("Recipe")),
            (self.log, self.tr("Log")),
        ):
            self.tabs.addTab(tab, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_XL, GAP_L, GAP_XL, GAP_S)
        column.setSpacing(GAP_M)
        column.addLayout(head)
        column.addWidget(self.strip)
        column.addWidget(self.tabs, 1)

    # -- opening and following --------------------------------------------------------------------------------------

    def open_run(self, folder: RunFolder) -> None:
        """Show a run from its first event on."""
        if self.folder and self.folder.path == folder.path and self._follower:
            return
        self.close_run()
        self.folder, self.record, self.story = folder, None, RunStory()
        self.strip.hide()
        self.progress.clear()
        for tab in (self.compare, self.export, self.recipe, self.log):
            tab.show_run(folder)
        self.tabs.setCurrentWidget(self.progress)
        follower = RunFollower(folder, self._desk.runs, self)
        follower.events.connect(self._take)
        follower.record.connect(self._show_record)
        follower.lost.connect(self._show_problem)
        self._follower = follower
        follower.start()

    def close_run(self) -> None:
        """Stop following; the run goes on."""
        if self._follower:
            self._follower.stop()
            self._follower.deleteLater()
            self._follower = None

    def _take(self, events: list) -> None:  # type: ignore[type-arg]
        self.story.take(events)
        self.progress.take(events, self.story, self.record)

    def _show_record(self, record: RunRecord) -> None:
        before, self.record = self.record, record
        self.title.setText(record.name)
        self.badge.set_state(record.state.value)
        self.facts.setText(f"{record.base_model} · {record.dataset}")
        active = record.state in ACTIVE
        self.stop_button.setVisible(active)
        if before is None or before.state != record.state:
            self.stop_button.set_reason("")
        self.resume_button.setVisible(record.state in RESUMABLE and self._has_more(record))
        self.progress.show_record(record, self.story)
        self.export.show_record(record)
        if not active:
            self.compare.refresh()
            self._show_outcome(record)
        else:
            self.strip.hide()

    def _show_hardware(self, hardware: object) -> None:
        if self.folder is None or self.record is None or not isinstance(hardware, Hardware):
            return
        process = living_process(self.folder) if self.record.state in ACTIVE else None
        self.progress.show_card(card_of_run(hardware, self.record.device, process.pid) if process else None)

    def _has_more(self, record: RunRecord) -> bool:
        """Whether continuing would do anything: steps to make, or a comparison that was cut off."""
        return bool(self.folder and (record.step < record.steps or record.state is RunState.interrupted))

    def _show_outcome(self, record: RunRecord) -> None:
        outcome = record.outcome
        if outcome is None:
            return
        kept = bool(outcome.kept)
        compare, export = (self.tr("Compare"), self.tr("Export")) if kept else ("", "")
        if outcome.problem:
            level: Level = "warn" if record.state is RunState.interrupted else "bad"
            words = words_of(outcome.problem)
            self.strip.show_message(level, words.title, self._kept_now(outcome.problem, kept), compare, export)
        elif record.state is RunState.finished:
            self.strip.show_message("good", self.tr("Done. The adapter is ready."), "", compare, export)
        elif kept:
            sentence = self.tr("Stopped at step {step} of {steps}. What it learned is kept.").format(
                step=record.step, steps=record.steps
            )
            self.strip.show_message("info", sentence, "", compare, export)
        else:
            self.strip.show_message("info", self.tr("Stopped before the first step. There is nothing to keep."))

    def _kept_now(self, problem: Problem, kept: bool) -> str:
        """Cause and remedy, and what is really kept of this run."""
        words = words_of(problem)
        last = self.tr("The last checkpoint is kept.") if kept else self.tr("Nothing had been saved yet.")
        return " ".join(filter(None, (words.cause, words.remedy, last)))

    # -- what a person can do ---------------------------------------------------------------------------------------

    def stop(self) -> None:
        """Ask the run to finish its step, keep what it learned, and end."""
        if self.folder is None:
            return
        try:
            self._desk.runs.stop(self.folder)
            self.stop_button.set_reason(self.tr("Stopping after this step; what it has learned is kept."))
        except ProblemError as error:
            self._show_problem(error.problems[0])

    def resume(self) -> None:
        """Continue from the newest checkpoint."""
        if self.folder is None:
            return
        folder = self.folder
        try:
            self._desk.runs.start(folder)
        except ProblemError as error:
            self._show_problem(error.problems[0])
            return
        self.folder = None
        self.open_run(folder)
        self._desk.look_at_runs()

    def _show_problem(self, problem: Problem) -> None:
        self.strip.show_message("bad", words_of(problem).title, detail_of(problem))
