"""Evaluate again: the run's held-out examples answered anew at any time, and whether the quality has moved."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.core.evaluation import Evaluation, evaluations_in
from desktop.core.problems import Problem
from desktop.core.runs import ACTIVE, RunFolder, RunRecord
from desktop.services.desk import Desk
from desktop.services.evaluating import Outcome, evaluate_again
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.labels import Muted, Strong, Text
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.one_job import OneJob
from desktop.ui.score_words import measure_words, score_text
from desktop.ui.styling import clear_layout
from desktop.ui.texts import count_text, moment_text
from desktop.ui.theme import GAP_L, GAP_S

LEVELS: dict[str, Level] = {"evaluation.worse": "warn", "evaluation.better": "good", "task.cancelled": "info"}
MOST = 8
"""Evaluations that are shown, the newest ones beside the first."""


class EvaluationCard(Card):
    """On the tab “Did it help?”: what was evaluated, and a button to do it again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Is it still as good?"), self.tr("The same held-out examples, answered again."), parent
        )
        self._folder: RunFolder | None = None
        self._job = OneJob(desk, self.tr("Evaluating"), self)
        self.strip = MessageStrip()
        self.start_button = Button(self.tr("Evaluate"), "play")
        self.table = QGridLayout()
        self.table.setHorizontalSpacing(GAP_L)
        self.table.setVerticalSpacing(GAP_S)
        self.add(self.strip)
        self.add_layout(self.table)
        self.add_layout(self._job.beside(self.start_button))
        self.add(self.start_button.reason_text())
        self.start_button.clicked.connect(self.evaluate)
        self._job.done.connect(self._done)
        self._job.refused.connect(self._refused)

    def show_run(self, folder: RunFolder) -> None:
        """Show another run; its earlier evaluations with it."""
        self._job.give_up()
        self._folder = folder
        self.strip.hide()
        self.start_button.set_reason("")
        self._show_earlier()

    def show_record(self, record: RunRecord) -> None:
        """Allow it once there is something to evaluate."""
        if self._job.running or self._folder is None:
            return
        reason = "" if self._folder.usable_adapter() else self.tr("There is nothing to evaluate yet.")
        if record.state in ACTIVE:
            reason = self.tr("The run is still training.")
        self.start_button.set_reason(reason)

    def evaluate(self) -> None:
        """Start, beside the window."""
        folder = self._folder
        if folder is None or self._job.running:
            return
        self.strip.hide()
        self.start_button.set_reason(self.tr("Evaluating …"))
        self._job.start(lambda tell, cancelled: evaluate_again(folder, tell, cancelled))

    def _done(self, outcome: Outcome) -> None:
        self.start_button.set_reason("")
        self._say(outcome.says)
        self._show_earlier()

    def _refused(self, problem: Problem) -> None:
        self.start_button.set_reason("")
        self._say(problem, "bad")

    def _say(self, problem: Problem, otherwise: Level = "info") -> None:
        level = LEVELS.get(problem.code, otherwise)
        self.strip.tell_problem(problem, level)

    def _show_earlier(self) -> None:
        clear_layout(self.table)
        found = evaluations_in(self._folder.evaluations) if self._folder else []
        if not found:
            none = self.tr("Not evaluated yet. The first time is what later ones are held against.")
            self.table.addWidget(Muted(none), 0, 0)
            return
        titles = (self.tr("When"), self.tr("Model of the run"), self.tr("Score"), self.tr("Examples"))
        for column, title in enumerate(titles):
            self.table.addWidget(Strong(title), 0, column)
        for row, one in enumerate([found[0], *found[1:][-MOST:]], start=1):
            for column, text in enumerate(self._texts(one)):
                self.table.addWidget(Text(text), row, column)
        self.table.setColumnStretch(len(titles), 1)

    def _texts(self, one: Evaluation) -> tuple[str, ...]:
        score = f"{measure_words(one.main.name)} {score_text(one.main.name, one.main.interval)}"
        return moment_text(one.at), one.run, score, count_text(len(one.tried))
