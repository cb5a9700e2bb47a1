"""What lies on this PC: fetched models, folders added by hand, and what other programs have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.core.catalogue import catalogue
from desktop.core.gguf_match import Candidate, about, about_base, matching_base
from desktop.core.models import ModelSpec
from desktop.core.problems import Problem, ProblemError
from desktop.core.recipe import STARTER
from desktop.services.bin import Thrown, put_back, to_bin
from desktop.services.desk import Desk
from desktop.services.found_models import PROGRAM_NAMES, Finds, Found
from desktop.services.model_list import forget_model_folder
from desktop.services.model_store import runs_with, stores
from desktop.services.models_watch import Listed
from desktop.services.task import while_there
from desktop.ui.labels import CardTitle, Muted
from desktop.ui.models.fits import Fits
from desktop.ui.models.list_area import ListArea
from desktop.ui.models.model_card import ModelCard
from desktop.ui.models.words import facts_of
from desktop.ui.texts import sentences
from desktop.ui.wording import detail_of, words_of


class HereList(ListArea):
    """Sends `train_wanted(reference)`, `add_wanted`, `changed` when a model went, and `refused(Problem)`."""

    train_wanted = Signal(str)
    add_wanted = Signal()
    changed = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, fits: Fits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._fits = desk, fits
        self._finds = Finds(())
        self._looking = False
        self._judged: list[tuple[ModelCard, ModelSpec]] = []
        fits.changed.connect(self._show_fits)
        desk.models.changed.connect(self._models_changed)

    def showEvent(self, event: QShowEvent, /) -> None:
        """Look again whenever it comes into view."""
        super().showEvent(event)
        self.refresh()
        if not self._looking:
            self._looking = True
            task = self._desk.find_models()
            task.done.connect(self._take_finds)
            task.refused.connect(while_there(self, lambda _: self._looked()))
            task.start()

    def _take_finds(self, finds: Finds) -> None:
        self._looked()
        if finds != self._finds:
            self._finds = finds
            self.refresh()

    def _looked(self) -> None:
        self._looking = False

    def refresh(self) -> None:
        """List what lies here now."""
        self._list(self._desk.models.now())

    def _models_changed(self) -> None:
        if self.isVisible():
            self._list(self._desk.models.found)

    def _list(self, found: Listed) -> None:
        self._judged.clear()
        if found or self._finds.models:
            self.fill(self._all_cards(found))
            return
        if not self._desk.models.known:
            self.fill(iter((Muted(self.tr("The models on this PC are being looked at …")),)))
            return
        sentence = self.tr(
            "The starter project fetches a small one. Recommended models and the Hub have more; or add a folder with "
            "*.safetensors files."
        )
        empty = self.show_empty("models", self.tr("No models yet"), sentence, self.tr("Add a folder"))
        empty.clicked.connect(self.add_wanted)

    def _all_cards(self, found: list[tuple[str, ModelSpec | Problem]]) -> Iterator[QWidget]:
        known = {model.folder for _, model in found if isinstance(model, ModelSpec)}
        yield from (self._own_card(reference, model) for reference, model in found)
        foreign = [model for model in self._finds.models if model.path not in known]
        if foreign:
            yield CardTitle(self.tr("In other programs"))
            candidates = [model.candidate for model in foreign if model.candidate]
            candidates += [Candidate(entry.repository, entry.name, entry.spec) for entry in catalogue()]
            yield from (self._foreign_card(model, candidates) for model in foreign)

    def _own_card(self, reference: str, model: ModelSpec | Problem) -> ModelCard:
        if isinstance(model, Problem):
            card = ModelCard(words_of(model).title, "", detail_of(model))
        else:
            name = model.name if model.own else model.name.replace("--", "/", 1)
            card = ModelCard(name, facts_of(model), "", [model.folder])
            self._judge(card, model)
            self._let_train(card, reference)
        self._add_menu(card, reference, model)
        return card

    def _let_train(self, card: ModelCard, reference: str) -> None:
        train = card.add_button(self.tr("Train from this"), "play", self.tr("Train from {name}").format(name=card.name))
        train.clicked.connect(lambda: self.train_wanted.emit(reference))

    def _add_menu(self, card: ModelCard, reference: str, model: ModelSpec | Problem) -> None:
        own = isinstance(model, ModelSpec) and model.own  # stands here as long as it lies there
        added = reference in self._desk.settings.model_folders and not own
        # a damaged model is known by its name in the store, or by its folder
        folder = Path(model.folder) if isinstance(model, ModelSpec) else self._desk.places.models / reference
        if isinstance(model, ModelSpec):
            show = QAction(self.tr("Show its folder"), card)
            show.triggered.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
            card.add_to_menu(show)
        if added:
            forget = QAction(self.tr("Take it off this list; its files stay"), card)
            forget.triggered.connect(lambda: self._forget(reference))
            card.add_to_menu(forget)
        elif own or (reference != STARTER and folder.parent in stores(self._desk.places, self._desk.settings)):
            name = model.name if isinstance(model, ModelSpec) and own else folder.name.replace("--", "/", 1)
            remove = QAction(self.tr("Move to the bin"), card)
            remove.triggered.connect(lambda: self._remove(folder, name))
            card.add_to_menu(remove)

    def _foreign_card(self, found: Found, candidates: list[Candidate]) -> ModelCard:
        where = PROGRAM_NAMES[found.program]
        if found.spec:
            card = ModelCard(found.name, f"{where} · {facts_of(found.spec)}", "", [found.path])
            self._judge(card, found.spec)
            self._let_train(card, found.path)
            return card
        if found.gguf:
            base = about_base(found.gguf, matching_base(found.gguf, candidates), len(candidates))
            what = words_of(about(found.gguf))
            on_base = sentences(words_of(base).title, detail_of(base))
            return ModelCard(found.name, where, what.title, [what.cause, on_base])
        if found.problem:
            return ModelCard(found.name, where, words_of(found.problem).title, [detail_of(found.problem)])
        return ModelCard(found.name, where)

    def _judge(self, card: ModelCard, model: ModelSpec) -> None:
        card.show_fit(self._fits.of(model))
        self._judged.append((card, model))

    def _show_fits(self) -> None:
        """The cards stay, and with them the keyboard and what is read: memory wavers all the time."""
        for card, model in self._judged if self.isVisible() else ():
            card.show_fit(self._fits.of(model))

    def _forget(self, reference: str) -> None:
        forget_model_folder(self._desk.places, self._desk.settings, reference)
        self.refresh()
        self.changed.emit()

    def _remove(self, folder: Path, name: str) -> None:
        """Move a model to the bin, from which it can be had back, and say which runs miss it."""
        needed = runs_with(self._desk.places, folder)
        try:
            thrown = to_bin(folder, name, self._desk.places)
        except ProblemError as error:
            self.refused.emit(error.problems[0])
            return
        words = self.tr("“{name}” is in the bin.").format(name=name)
        if needed:
            words += " " + self.tr("These runs need it to go on or to be exported: {names}.").format(
                names=", ".join(needed[:5])
            )
        self._desk.undo.offer(words, lambda: self._bring_back(thrown))
        self.refresh()
        self.changed.emit()

    def _bring_back(self, thrown: Thrown) -> None:
        put_back(thrown)
        self.refresh()
        self.changed.emit()
