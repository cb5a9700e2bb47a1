"""Try a text: what a run that gives labels or numbers says of a text of one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.core.given import Given
from desktop.core.problems import Problem
from desktop.core.recipe import CLASSIFYING
from desktop.core.runs import ACTIVE, RunFolder, RunRecord
from desktop.core.units import percent
from desktop.services.desk import Desk
from desktop.services.giving import give
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.labels import Muted, Strong, Text
from desktop.ui.message_strip import MessageStrip
from desktop.ui.one_job import OneJob
from desktop.ui.progress import ThinBar
from desktop.ui.run.recipe import recipe_of
from desktop.ui.styling import clear_layout
from desktop.ui.theme import GAP_L, GAP_S
from desktop.ui.tryout.settings import InstructionEdit

MOST = 5
"""Labels that are shown, those that the model gives most."""


class TryTextCard(Card):
    """On the tab “Did it help?” of a run that tells texts apart."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Try a text"), self.tr("What the trained model says of a text of your own."), parent)
        self._folder: RunFolder | None = None
        self._job = OneJob(desk, self.tr("Reading the text"), self)
        self._why_not = ""
        self.text = InstructionEdit(self.tr("A text of your own"), fewest=3, most=8)
        self.strip = MessageStrip(closable=False)
        self.start_button = Button(self.tr("Read the text"), "play")
        self.table = QGridLayout()
        self.table.setHorizontalSpacing(GAP_L)
        self.table.setVerticalSpacing(GAP_S)
        self.table.setColumnStretch(1, 1)
        self.note = Muted("")
        self.note.hide()
        self.add(self.text)
        self.add_layout(self._job.beside(self.start_button))
        self.add(self.start_button.reason_text())
        self.add(self.strip)
        self.add_layout(self.table)
        self.add(self.note)
        self.text.textChanged.connect(self._allow)
        self.start_button.clicked.connect(self.try_text)
        self._job.done.connect(self._show)
        self._job.refused.connect(self._refused)

    def show_run(self, folder: RunFolder) -> None:
        """Show another run; only for one that gives labels or numbers to texts."""
        self._job.give_up()
        self._folder, recipe = folder, recipe_of(folder)
        self.setVisible(recipe is not None and recipe.objective in CLASSIFYING and recipe.objective != "images")
        self._clear()
        self._allow()

    def show_record(self, record: RunRecord) -> None:
        """Allow it once something was learned."""
        self._why_not = ""
        if record.state in ACTIVE:
            self._why_not = self.tr("The run is still training.")
        elif self._folder is None or not self._folder.usable_adapter():
            self._why_not = self.tr("There is nothing to ask yet.")
        self._allow()

    def try_text(self) -> None:
        """Let the model read the text, beside the window."""
        folder, text = self._folder, self.text.toPlainText().strip()
        if folder is None or not text or self._job.running:
            return
        self._clear()
        self.start_button.set_reason(self.tr("Loading the model and reading …"))
        self._job.start(lambda tell, cancelled: give(folder, text, tell, cancelled))

    def _clear(self) -> None:
        self.strip.hide()
        self.note.hide()
        clear_layout(self.table)

    def _show(self, given: Given) -> None:
        self._allow()
        rows = given.shares[:MOST]
        if not rows:
            self.table.addWidget(Strong(", ".join(given.said)), 0, 0)
        for row, (label, share) in enumerate(rows):
            name = Strong(label) if label in given.said else Text(label)
            bar = ThinBar(self.tr("{label}: {share}").format(label=label, share=percent(share)))
            bar.set_fraction(share)
            self.table.addWidget(name, row, 0)
            self.table.addWidget(bar, row, 1)
            self.table.addWidget(Text(percent(share)), row, 2, Qt.AlignmentFlag.AlignRight)
        notes = []
        if rows and not given.said:
            notes.append(self.tr("It gives none of its labels."))
        if len(given.shares) > MOST:
            notes.append(self.tr("These are the likeliest of its labels."))
        if given.cut:
            notes.append(self.tr("The end of the text was not read: it is longer than the run's examples may be."))
        self.note.setText(" ".join(notes))
        self.note.setVisible(bool(notes))

    def _refused(self, problem: Problem) -> None:
        self._allow()
        if problem.code != "task.cancelled":
            self.strip.tell_problem(problem, closable=False)

    def _allow(self) -> None:
        if self._job.running:
            return
        empty = "" if self.text.toPlainText().strip() else self.tr("Write or paste a text first.")
        self.start_button.set_reason(self._why_not or empty)
