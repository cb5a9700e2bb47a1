"""Within step "Examples" of New run: what is learned from them, and documents to learn beside them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.problems import Problem
from desktop.core.recipe import Objective
from desktop.data.library import Entry
from desktop.services.preparing import document_tokens
from desktop.ui.buttons import Button
from desktop.ui.data.jobs import DataJobs
from desktop.ui.data.words import mapping_of
from desktop.ui.disclosure import Disclosure
from desktop.ui.drop_zone import DropZone
from desktop.ui.fields import ComboBox, SpinBox
from desktop.ui.form import FormRow
from desktop.ui.labels import Muted, WrapText
from desktop.ui.message_strip import MessageStrip
from desktop.ui.pages.method_words import objective_name, objective_sentence, teaching_words
from desktop.ui.pages.new_run_plan import Documents
from desktop.ui.theme import GAP_M, GAP_S

MOST_SHARE = 95
"""Per cent of the tokens that documents may take when mixed."""


class LearnGoal(QWidget):
    """Sends `objective_chosen(Objective)`, `documents_chosen`, and `done` when the step is answered."""

    objective_chosen = Signal(str)
    documents_chosen = Signal()
    done = Signal()

    def __init__(self, jobs: DataJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.box, self.sentence, self.teaching = ComboBox(), WrapText(), Muted(teaching_words())
        self.row = FormRow(self.tr("What it learns"), self.box)
        self.documents = DocumentsChoice(jobs)
        self.go_on = Button(self.tr("Go on"))
        self.go_on.clicked.connect(self.done)
        self.box.currentIndexChanged.connect(self._tell)
        self.documents.changed.connect(self.documents_chosen)
        line = QHBoxLayout()
        line.addWidget(self.go_on)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        for widget in (self.row, self.sentence, self.teaching, self.documents):
            column.addWidget(widget)
        column.addLayout(line)
        self.hide()

    def _tell(self) -> None:
        if not self._filling:
            self.objective_chosen.emit(self.box.currentData())

    def show_goal(self, objectives: Sequence[Objective], now: Objective | None, shape: str, documents: bool) -> None:
        """Show what can be learned from rows of this shape, and whether documents can be learned beside them."""
        self.setVisible(now is not None)
        if now is None:
            return
        self._filling = True
        if [self.box.itemData(n) for n in range(self.box.count())] != list(objectives):
            self.box.clear()
            for objective in objectives:
                self.box.addItem(objective_name(objective, shape), objective)
        for place, objective in enumerate(objectives):
            self.box.setItemText(place, objective_name(objective, shape))
        self.box.setCurrentIndex(self.box.findData(now))
        self._filling = False
        self.row.setVisible(len(objectives) > 1)
        self.sentence.setText(objective_sentence(now, shape))
        self.teaching.setVisible(now == "next_token" and shape != "label")
        self.documents.setVisible(documents)


class DocumentsChoice(QWidget):
    """Which documents, when, and how much of them; new ones can be dropped. Sends `changed`."""

    changed = Signal()

    def __init__(self, jobs: DataJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._reading: Path | None = None
        self._wanted = ""  # the name of what was dropped, until the library knows it
        self._tokens: dict[str, int] = {}
        self.box, self.order, self.share = ComboBox(), ComboBox(), SpinBox()
        self.box.addItem(self.tr("No documents"), "")
        self.order.addItem(self.tr("First, then the examples"), "first")
        self.order.addItem(self.tr("Mixed with the examples"), "mixed")
        self.share.setRange(1, MOST_SHARE)
        self.share.setValue(round(Documents("").share * 100))
        self.share.setSuffix(" %")
        self.disclosure = Disclosure(self.tr("Learn documents as well"), self.tr("Documents to learn as well"))
        takes = self.tr("Texts, PDFs, web pages, or folders of them. They become a dataset of plain text.")
        self.zone = DropZone(
            self.tr("Drop documents here"), takes, self.tr("Choose files"), slim=True, purpose="documents"
        )
        self.strip = MessageStrip()
        self._rows = (
            FormRow(self.tr("Documents"), self.box),
            FormRow(self.tr("When"), self.order),
            FormRow(self.tr("Share of the documents"), self.share, self.tr("In the tokens that are learned from.")),
        )
        self.disclosure.body.setSpacing(GAP_S)
        for widget in (*self._rows, self.zone, self.strip):
            self.disclosure.body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.disclosure)
        for box in (self.box, self.order):
            box.currentIndexChanged.connect(self._settle)
        self.share.valueChanged.connect(self._settle)
        self.zone.dropped.connect(self.take)
        jobs.done.connect(self._read)
        jobs.refused.connect(self._not_read)
        self._settle()

    @property
    def documents(self) -> Documents | None:
        """What was chosen; None without documents."""
        name = self.box.currentData()
        if not name:
            return None
        return Documents(name, self.order.currentData(), self.share.value() / 100, self._tokens.get(name, 0))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer the datasets of plain text."""
        self._tokens = {e.recipe.name: document_tokens(e.prepared) for e in entries if e.prepared}
        names = [entry.recipe.name for entry in entries if entry.imported and _is_text(entry)]
        known = [self.box.itemData(n) for n in range(1, self.box.count())]
        if names != known:
            before = self.box.currentData()
            self.box.blockSignals(True)
            for _ in known:
                self.box.removeItem(1)
            for name in names:
                self.box.addItem(name, name)
            self.box.setCurrentIndex(max(0, self.box.findData(before)))
            self.box.blockSignals(False)
            self._settle()
        if self._wanted in names:
            self.box.setCurrentIndex(self.box.findData(self._wanted))
            self._wanted = ""

    def take(self, paths: list[Path]) -> None:
        """Read documents into a new dataset, to be chosen when they are read."""
        entry = self._jobs.add(paths)
        self._reading = entry.path
        self.strip.show_message("info", self.tr("Reading {name} …").format(name=entry.recipe.name), closable=False)

    def _read(self, entry: Entry) -> None:
        if entry.path != self._reading:
            return
        self._reading = None
        self.strip.hide()
        if _is_text(entry):
            self._wanted = entry.recipe.name
            return
        sentence = self.tr("“{name}” holds examples or a table, not plain text.").format(name=entry.recipe.name)
        self.strip.show_message(
            "warn", sentence, self.tr("It stands among the datasets now. Documents are plain text.")
        )

    def _not_read(self, path: Path, problems: list[Problem]) -> None:
        if path == self._reading:
            self._reading = None
            self.strip.tell_problem(problems[0])

    def advise(self, order: str) -> None:
        """Documents are advised, in this order; an empty one: they are not."""
        if order:
            self.disclosure.set_open(True)
            self.order.setCurrentIndex(self.order.findData(order))

    def choose(self, documents: Documents | None) -> None:
        """Choose as a person would."""
        self.disclosure.set_open(documents is not None)
        if documents is not None:
            self.order.setCurrentIndex(self.order.findData(documents.order))
            self.share.setValue(round(documents.share * 100))
        self.box.setCurrentIndex(max(0, self.box.findData(documents.name if documents else "")))

    def bring_back(self, documents: Documents) -> None:
        """Choose what was chosen before; as soon as the library is known, where it is not yet."""
        self.choose(documents)
        if self.box.currentData() != documents.name:
            self._wanted = documents.name

    def _settle(self) -> None:
        """Show what matters: without documents no order, without mixing no share."""
        some = self.box.count() > 1
        what, when, share = self._rows
        what.setVisible(some)
        when.setVisible(bool(self.box.currentData()))
        share.setVisible(bool(self.box.currentData()) and self.order.currentData() == "mixed")
        self.changed.emit()


def _is_text(entry: Entry) -> bool:
    mapping = mapping_of(entry)
    return mapping is not None and mapping.shape == "text"
