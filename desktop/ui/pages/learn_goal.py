"""Within step "Examples" of New run: what is learned from them, and documents to learn beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.recipe import Objective
from desktop.data.library import Entry
from desktop.services.preparing import document_tokens
from desktop.ui.buttons import Button
from desktop.ui.data.words import mapping_of
from desktop.ui.disclosure import Disclosure
from desktop.ui.fields import ComboBox, SpinBox
from desktop.ui.form import FormRow
from desktop.ui.labels import Muted, WrapText
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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.box, self.sentence, self.teaching = ComboBox(), WrapText(), Muted(teaching_words())
        self.row = FormRow(self.tr("What it learns"), self.box)
        self.documents = DocumentsChoice()
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
    """Which documents, when, and how much of them. Sends `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens: dict[str, int] = {}
        self.box, self.order, self.share = ComboBox(), ComboBox(), SpinBox()
        self.box.addItem(self.tr("No documents"), "")
        self.order.addItem(self.tr("First, then the examples"), "first")
        self.order.addItem(self.tr("Mixed with the examples"), "mixed")
        self.share.setRange(1, MOST_SHARE)
        self.share.setValue(round(Documents("").share * 100))
        self.share.setSuffix(" %")
        self.disclosure = Disclosure(self.tr("Learn documents as well"), self.tr("Documents to learn as well"))
        self.nothing = Muted(
            self.tr("Datasets of plain text can be chosen here. There is none yet: add one on Datasets.")
        )
        self._rows = (
            FormRow(self.tr("Documents"), self.box),
            FormRow(self.tr("When"), self.order),
            FormRow(self.tr("Share of the documents"), self.share, self.tr("In the tokens that are learned from.")),
        )
        self.disclosure.body.setSpacing(GAP_S)
        for widget in (self.nothing, *self._rows):
            self.disclosure.body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.disclosure)
        for box in (self.box, self.order):
            box.currentIndexChanged.connect(self._settle)
        self.share.valueChanged.connect(self._settle)
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

    def _settle(self) -> None:
        """Show what matters: without documents no order, without mixing no share."""
        some = self.box.count() > 1
        self.nothing.setVisible(not some)
        what, when, share = self._rows
        what.setVisible(some)
        when.setVisible(bool(self.box.currentData()))
        share.setVisible(bool(self.box.currentData()) and self.order.currentData() == "mixed")
        self.changed.emit()


def _is_text(entry: Entry) -> bool:
    mapping = mapping_of(entry)
    return mapping is not None and mapping.shape == "text"
