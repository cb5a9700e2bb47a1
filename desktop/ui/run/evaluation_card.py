"""Evaluate again: the run's held-out examples answered anew at any time, and whether the quality has moved."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.core.evaluation import Evaluation, evaluations_in
from desktop.core.problems import Problem
from desktop.core.runs import ACTIVE, RunFolder, RunRecord
from desktop.services.desk import Desk
from desktop.services.evaluating import Outcome, evaluate_again
from desktop.services.task import Task, while_there
from desktop.ui.advice.evidence_card import measure_words, score_text
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.labels import Muted, Strong, Text
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.progress import ThinBar
from desktop.ui.styling import clear_layout
from desktop.ui.texts import count_text, moment_text
from desktop.ui.theme import GAP_L, GAP_M, GAP_S

LEVELS: dict[str, Level] = {"evaluation.worse": "warn", "evaluation.better": "good", "task.cancelled": "info"}
MOST = 8
"""Evaluations that are shown, the newest ones beside the first."""


class EvaluationCard(Card):
    """On the tab “Did it help?”: what was evaluated, and a button to do it again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Is it still as good?"), self.tr("The same held-out examples, answered again."), parent
        )
        self._desk = desk
        self._folder: RunFolder | None = None
        self._task: Task | None = None
        self.strip = MessageStrip()
        self.start_button = Button(self.tr("Evaluate"), "play")
        self.cancel_button = Button(self.tr("Cancel"), "close")
        self.bar = ThinBar(self.tr("Evaluating"))
        self.table = QGridLayout()
        self.table.setHorizontalSpacing(GAP_L)
        self.table.setVerticalSpacing(GAP_S)
        line = QHBoxLayout()
        line.setSpacing(GAP_M)
        line.addWidget(self.start_button)
        line.addWidget(self.cancel_button)
        line.addWidget(self.bar, 1)
        line.addStretch(1)
        self.add(self.strip)
        self.add_layout(self.table)
        self.add_layout(line)
        self.add(self.start_button.reason_text())
        self.start_button.clicked.connect(self.evaluate)
        self.cancel_button.clicked.connect(lambda: self._task.cancel() if self._task else None)
        self._rest()

    def show_run(self, folder: RunFolder) -> None:
        """Show another run; its earlier evaluations with it."""
        if self._task:
            self._task.cancel()
            self._task = None
        self._folder = folder
        self.strip.hide()
        self._rest()
        self._show_earlier()

    def show_record(self, record: RunRecord) -> None:
        """Allow it once there is something to evaluate."""
        if self._task is not None or self._folder is None:
            return
        reason = "" if self._folder.usable_adapter() else self.tr("There is nothing to evaluate yet.")
        if record.state in ACTIVE:
            reason = self.tr("The run is still training.")
        self.start_button.set_reason(reason)

    def evaluate(self) -> None:
        """Start, beside the window."""
        folder = self._folder
        if folder is None or self._task is not None:
            return
        self.strip.hide()
        task = self._desk.task(lambda tell, cancelled: evaluate_again(folder, tell, cancelled))
        task.progressed.connect(while_there(self, lambda share, _: self.bar.set_fraction(share or None)))
        task.done.connect(while_there(self, lambda outcome: self._done(task, outcome)))
        task.refused.connect(while_there(self, lambda problems: self._refused(task, problems)))
        self._task = task
        self.bar.show()
        self.bar.set_fraction(None)
        self.cancel_button.show()
        self.start_button.set_reason(self.tr("Evaluating …"))
        task.start()

    def _done(self, task: Task, outcome: Outcome) -> None:
        if task is self._task:
            self._rest()
            self._say(outcome.says)
            self._show_earlier()

    def _refused(self, task: Task, problems: list[Problem]) -> None:
        if task is self._task:
            self._rest()
            self._say(problems[0], "bad")

    def _say(self, problem: Problem, otherwise: Level = "info") -> None:
        level = LEVELS.get(problem.code, otherwise)
        self.strip.tell_problem(problem, level)

    def _rest(self) -> None:
        self._task = None
        self.bar.hide()
        self.cancel_button.hide()
        self.start_button.set_reason("")

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
