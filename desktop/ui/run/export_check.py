"""Whether an export answers as the tuned model does: what was measured, and a button to measure it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.exports import Exported
from desktop.core.parity import GOOD, Form, ParityReport, reports_in
from desktop.core.problems import Problem
from desktop.core.runs import RunFolder
from desktop.services.desk import Desk
from desktop.services.export_source import Source, source_of_run
from desktop.services.parity import compare_exports, files_of, may_check
from desktop.services.task import Task
from desktop.ui.buttons import Button
from desktop.ui.labels import Muted
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.progress import ThinBar
from desktop.ui.theme import GAP_M
from desktop.ui.wording import detail_of, words_of

LEVELS: dict[str, Level] = {
    **dict.fromkeys(GOOD, "good"),
    **dict.fromkeys(("parity.usual", "parity.merged_nearly"), "info"),
}
"""How a verdict shows; any other is a warning."""


class ExportCheck(QWidget):
    """The verdict on one export, or the way to get one. Takes no room for exports that cannot be checked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._source: Source | None = None
        self._done: Exported | None = None
        self.verdict = MessageStrip(closable=False)
        self.check_button = Button(self.tr("Check it"), "check")
        self.check_button.set_hint(self.tr("The same texts through base and adapter, and through this"))
        self.cancel_button = Button(self.tr("Cancel"), "close")
        self.bar = ThinBar(self.tr("Checking"))
        self.words = Muted(self.tr("Checking it: the same texts go through it and through what was trained …"))
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
        column.addWidget(self.words)
        self.check_button.clicked.connect(self.check)
        self.cancel_button.clicked.connect(lambda: self._task.cancel() if self._task else None)
        self._rest()

    def show_export(self, done: Exported, source: Source, writes: bool) -> None:
        """Show another export. What gives labels or numbers `writes` no text, so there is nothing to hold against each
        other."""
        if self._task:  # what it still says is of no interest
            self._task.done.disconnect(self._checked)
            self._task.refused.disconnect(self._refused)
            self._task.cancel()
        self._done, self._source = done, source
        of_run = source.run is not None
        self.check_button.setText(self.tr("Check it against the run") if of_run else self.tr("Check it"))
        self._rest()
        self.setVisible(writes)
        self._show_found()

    def check_anew(self) -> None:
        """Measure what has just been written, where it can be measured."""
        if self._source is not None and not self.isHidden() and may_check(self._source):
            self.check()

    def check(self) -> None:
        """Measure, beside the window."""
        done, source, places = self._done, self._source, self._desk.places
        if done is None or source is None or self._task:
            return
        files, strength = files_of(done), done.strength
        task = self._desk.task(
            lambda tell, cancelled: compare_exports(source, files, places, tell, cancelled, strength=strength)
        )
        # no lambdas: they would outlive the widget
        task.progressed.connect(self._progressed)
        task.done.connect(self._checked)
        task.refused.connect(self._refused)
        self._task = task
        self.verdict.hide()
        self.check_button.hide()
        self.cancel_button.show()
        self.words.show()
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
        report, form = self._newest()
        self.verdict.setVisible(form is not None)
        if report is not None and form is not None:
            told = form.verdict
            level = LEVELS.get(told.code, "warn")
            detail = f"{detail_of(told)} {self._texts_words(report)}".strip()
            self.verdict.show_message(level, words_of(told).title, detail, closable=False)
            self.verdict.offer_more(told.code)

    def _newest(self) -> tuple[ParityReport | None, Form | None]:
        """What was measured last of this export; of several files the worst."""
        if self._done is None or self._source is None:
            return None, None
        files = {str(path) for path in files_of(self._done)}
        reports = reports_in(self._source.exports)
        newest = {form.file: (report, form) for report in reports for form in report.forms if form.file in files}
        return min(newest.values(), key=lambda found: (found[1].good, found[1].agreement), default=(None, None))

    def _texts_words(self, report: ParityReport) -> str:
        """With which texts an adapter was looked at; of a run it goes without saying."""
        if self._source is None or self._source.run is not None:
            return ""
        if report.examples_of:
            words = self.tr("Looked at with held-out examples of “{run}”.")
            return words.format(run=source_of_run(RunFolder(self._desk.places.runs / report.examples_of)).name)
        return self.tr("Looked at with general examples that come with Tunesmith, as there are none of its own here.")

    def _rest(self) -> None:
        self._task = None
        self.check_button.show()
        self.cancel_button.hide()
        self.bar.hide()
        self.words.hide()
