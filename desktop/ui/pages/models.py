"""Models: what lies on this PC and can be trained."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.models import ModelSpec
from desktop.core.problems import Problem, ProblemError
from desktop.services.desk import Desk
from desktop.services.model_list import add_model_folder, forget_model_folder, models_here
from desktop.ui.buttons import Button, IconButton, PrimaryButton
from desktop.ui.card import Card
from desktop.ui.empty_page import EmptyPage
from desktop.ui.labels import CardTitle, ElidedText, Muted
from desktop.ui.pages.gguf_card import GgufFiles
from desktop.ui.pages.page import Page
from desktop.ui.styling import clear_layout
from desktop.ui.texts import count_text, size_text
from desktop.ui.theme import GAP_L, GAP_M
from desktop.ui.wording import detail_of, words_of


class ModelsPage(Page):
    """Sends `model_chosen(str)` with the name or folder to start a run from."""

    model_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        note = "Base models on this PC. Searching and downloading models comes with a later version."
        super().__init__(self.tr("Models"), self.tr(note), parent)
        self._desk = desk
        self.add_button = Button(self.tr("Add a folder"), "folder")
        self.add_button.clicked.connect(self._choose)
        self.head_row.addWidget(self.add_button)
        self.gguf = GgufFiles(desk)
        self.add(self.gguf)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP_L)
        self.add_layout(self._cards)
        self.column.addStretch(1)

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Look again whenever the page comes into view."""
        self.refresh()
        super().showEvent(event)

    def refresh(self) -> None:
        """List the models that lie here now."""
        clear_layout(self._cards)
        found = models_here(self._desk.places, self._desk.settings)
        for reference, model in found:
            self._cards.addWidget(self._card(reference, model))
        if not found:
            sentence = self.tr("The starter project fetches a small one; or add a folder with *.safetensors files.")
            empty = EmptyPage("models", self.tr("No models yet"), sentence, self.tr("Add a folder"))
            empty.clicked.connect(self._choose)
            self._cards.addWidget(empty)

    def _card(self, reference: str, model: ModelSpec | Problem) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        row.addLayout(texts, 1)
        if isinstance(model, Problem):
            texts.addWidget(CardTitle(words_of(model).title))
            texts.addWidget(Muted(detail_of(model)))
        else:
            texts.addWidget(CardTitle(model.name))
            texts.addWidget(Muted(facts_of(model)))
            texts.addWidget(ElidedText(model.folder, tone="muted"))
            use = (
                PrimaryButton(self.tr("Train from this"), "play")
                if reference == "starter"
                else Button(self.tr("Train from this"), "play")
            )
            use.setAccessibleName(self.tr("Train from {name}").format(name=model.name))
            use.clicked.connect(lambda: self.model_chosen.emit(reference))
            row.addWidget(use)
        if reference in self._desk.settings.model_folders:
            forget = IconButton(
                "close", self.tr("Take {name} off this list; its files stay").format(name=Path(reference).name)
            )
            forget.clicked.connect(lambda: self._forget(reference))
            row.addWidget(forget)
        card.add_layout(row)
        return card

    def _forget(self, reference: str) -> None:
        forget_model_folder(self._desk.places, self._desk.settings, reference)
        self.refresh()

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Add a model folder"), self._desk.settings.last_folder)
        if folder:
            self.add_folder(Path(folder))

    def add_folder(self, folder: Path) -> None:
        """Add a model folder to the list, or say why it cannot be used."""
        try:
            add_model_folder(self._desk.places, self._desk.settings, folder)
        except ProblemError as error:
            first = error.problems[0]
            self.strip.show_message("bad", words_of(first).title, detail_of(first))
        self.refresh()


def facts_of(model: ModelSpec) -> str:
    """One line of facts about a model."""
    millions = model.parameters / 1e6
    size = f"{millions / 1000:.1f} B" if millions >= 1000 else f"{millions:.0f} M"
    parts = [
        size,
        f"{count_text(model.context)} tokens",
        size_text(model.disk_bytes),
        model.architecture,
        model.licence,
    ]
    return " · ".join(filter(None, parts))
