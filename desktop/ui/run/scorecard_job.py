"""Where a run has no scorecard: why not, and a button that makes one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.dataset import DatasetSpec
from desktop.core.problems import Problem, ProblemError
from desktop.core.runs import ACTIVE, RunFolder, RunRecord
from desktop.core.scorecard import Scorecard
from desktop.services.desk import Desk
from desktop.services.frozen_data import frozen_record
from desktop.services.scorecards import make_scorecard, step_of
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.labels import Muted
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.one_job import OneJob
from desktop.ui.texts import count_text


class ScorecardJob(Card):
    """Makes the scorecard of a run beside the window. Sends `made` when there is another one."""

    made = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Did training help?"), " ", parent)
        self._folder: RunFolder | None = None
        self._job = OneJob(desk, self.tr("Making the scorecard"), self)
        self._state = ""
        self.strip = MessageStrip()
        self.start_button = Button(self.tr("Make the scorecard"), "play")
        self.words = Muted("")
        self.add(self.strip)
        self.add_layout(self._job.beside(self.start_button))
        self.add(self.words)
        self.add(self.start_button.reason_text())
        self.start_button.clicked.connect(self.make)
        self._job.progressed.connect(self._progressed)
        self._job.done.connect(self._done)
        self._job.refused.connect(self._refused)
        self._rest()

    def show_run(self, folder: RunFolder) -> None:
        """Show another run; what is being made for the last one is cancelled."""
        self._job.give_up()
        self._folder = folder
        self.strip.hide()
        self._rest()

    def show_card(self, card: Scorecard | None) -> None:
        """Take up room where there is no scorecard, or one of old that knows less than a new one."""
        older = card is not None and not card.at and not any(side.name == "guess" for side in card.sides)
        self.setVisible(card is None or older or self._job.running)
        text = self.tr("Base and tuned model read and answer the held-out examples; both are compared one by one.")
        if older:
            text = self.tr("This run was compared by an earlier version. A new scorecard tells more.")
        elif card is None and self._folder and not self._held_out():
            text = self.tr(
                "This run set no examples aside, so nothing can be scored. Train with some held out: a tenth is usual, "
                "and 100 tell more than 20."
            )
        self.set_title(self.tr("Did training help?"), text)
        self._allow()

    def show_record(self, record: RunRecord) -> None:
        """Allow it once the run has ended."""
        self._state = self.tr("The run makes it itself when it has finished.") if record.state in ACTIVE else ""
        self._allow()

    def make(self) -> None:
        """Start, beside the window."""
        folder = self._folder
        if folder is None or self._job.running:
            return
        self.strip.hide()
        self._job.start(lambda tell, cancelled: make_scorecard(folder, tell, cancelled))
        self.words.setText(self.tr("Loading the model"))
        self.words.show()
        self.start_button.set_reason(self.tr("Making the scorecard …"))

    def _progressed(self, _share: float, step: str) -> None:
        if counts := step_of(step):
            text = self.tr("Scorecard · {done} of {all}")
            self.words.setText(text.format(done=count_text(counts[0]), all=count_text(counts[1])))

    def _done(self, _result: object) -> None:
        self._rest()
        self.made.emit()

    def _refused(self, problem: Problem) -> None:
        self._rest()
        level: Level = "info" if problem.code == "task.cancelled" else "bad"
        self.strip.tell_problem(problem, level)

    def _rest(self) -> None:
        self.words.hide()
        self._allow()

    def _allow(self) -> None:
        if self._job.running or self._folder is None:
            return
        reason = self._state
        if not reason and not self._folder.usable_adapter():
            reason = self.tr("There is nothing to score yet.")
        elif not reason and not self._held_out():
            reason = self.tr("There are no held-out examples.")
        self.start_button.set_reason(reason)

    def _held_out(self) -> int:
        try:
            return frozen_record(self._folder.dataset, DatasetSpec).held_out if self._folder else 0
        except ProblemError:
            return 0
