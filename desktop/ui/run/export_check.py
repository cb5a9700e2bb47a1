"""Whether an export answers as the run's model does: what was measured, and a button to measure it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.exports import Exported
from desktop.core.parity import Form, ParityReport, reports_in
from desktop.core.problems import Problem
from desktop.core.recipe import Recipe
from desktop.core.runs import RunFolder
from desktop.services.desk import Desk
from desktop.services.parity import compare_exports, files_of, may_check
from desktop.services.task import Task
from desktop.ui.buttons import Button
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.progress import ThinBar
from desktop.ui.theme import GAP_M

LEVELS: dict[str, Level] = {"parity.merged_same": "good", "parity.same": "good", "parity.usual": "info"}
"""How a verdict shows; any other is a warning."""
_READS = ("labels", "multi_label", "number", "images")


class ExportCheck(QWidget):
    """The verdict on one export, or the way to get one. Takes no room for exports that cannot be checked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._run: RunFolder | None = None
        self._done: Exported | None = None
        self.verdict = MessageStrip(closable=False)
        self.check_button = Button(self.tr("Check it against the run"), "check")
        self.check_button.set_hint(self.tr("The same held-out examples through the run's model and through this"))
        self.cancel_button = Button(self.tr("Cancel"), "close")
        self.bar = ThinBar(self.tr("Checking"))
        line = QHBoxLayout()
        line.setSpacing(GAP_M)
        line.addWidget(self.check_button)
        line.addWidget(self.cancel_button)
        line.addWidget(self.bar, 1)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(self.verdict)
        column.addLayout(line)
        self.check_button.clicked.connect(self.check)
        self.cancel_button.clicked.connect(lambda: self._task.cancel() if self._task else None)
        self._rest()

    def show_export(self, done: Exported, run: RunFolder, recipe: Recipe | None) -> None:
        """Show another export. An adapter is what the run keeps, so there is nothing to hold it against."""
        if self._task:  # what it still says is of no interest
            self._task.done.disconnect(self._checked)
            self._task.refused.disconnect(self._refused)
            self._task.cancel()
        self._done, self._run = done, run
        self._rest()
        writes = recipe is None or recipe.objective not in _READS
        self.setVisible(done.kind != "adapter" and writes)
        self._show_found()

    def check_anew(self) -> None:
        """Measure what has just been written, where it can be measured."""
        if self._run is not None and not self.isHidden() and may_check(self._run):
            self.check()

    def check(self) -> None:
        """Measure, beside the window."""
        done, run = self._done, self._run
        if done is None or run is None or self._task:
            return
        files, strength = files_of(done), done.strength
        task = self._desk.task(lambda tell, cancelled: compare_exports(run, files, tell, cancelled, strength=strength))
        # no lambdas: they would outlive the widget
        task.progressed.connect(self._progressed)
        task.done.connect(self._checked)
        task.refused.connect(self._refused)
        self._task = task
        self.verdict.hide()
        self.check_button.hide()
        self.cancel_button.show()
        self.bar.show()
        self.bar.set_fraction(None)
        task.start()

    def _progressed(self, share: float, _step: str) -> None:
        self.bar.set_fraction(share or None)

    def _checked(self, _report: ParityReport) -> None:
        self._rest()
        self._show_found()

    def _refused(self, problems: list[Problem]) -> None:
        self._rest()
        self._show_found()
        for problem in problems:
            level: Level = "info" if problem.code == "task.cancelled" else "bad"
            self.verdict.tell_problem(problem, level, closable=False)

    def _show_found(self) -> None:
        form = self._newest()
        self.verdict.setVisible(form is not None)
        if form is not None:
            told = form.verdict
            level = LEVELS.get(told.code, "warn")
            self.verdict.tell_problem(told, level, closable=False)

    def _newest(self) -> Form | None:
        """What was measured last of this export; of several files the worst."""
        if self._done is None or self._run is None:
            return None
        files = {str(path) for path in files_of(self._done)}
        found = [form for report in reports_in(self._run.exports) for form in report.forms if form.file in files]
        newest = {form.file: form for form in found}
        return min(newest.values(), key=lambda form: (form.good, form.agreement), default=None)

    def _rest(self) -> None:
        self._task = None
        self.check_button.show()
        self.cancel_button.hide()
        self.bar.hide()
