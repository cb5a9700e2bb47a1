"""Step "Base model" of New run: the base model."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.choices import unfit
from desktop.core.datasets import Shape
from desktop.core.engine_room import Numbers
from desktop.core.models import Kind, Learns, ModelSpec
from desktop.core.problems import Problem, ProblemError
from desktop.core.recipe import STARTER, Objective
from desktop.services.desk import Desk
from desktop.services.model_list import add_model_folder, models_here
from desktop.services.models_watch import Listed
from desktop.services.starter import READER, WRITER, StarterModel, fetch_starter, has_starter_model
from desktop.services.task import Task
from desktop.ui.buttons import Button, QuietButton
from desktop.ui.engine.words import numbers_text
from desktop.ui.fields import PathField
from desktop.ui.fit_badge import FitBadge
from desktop.ui.labels import Muted
from desktop.ui.message_strip import MessageStrip
from desktop.ui.models.fits import Fits
from desktop.ui.models.words import facts_of, fit_sentence, fit_words
from desktop.ui.pages.option_card import OptionCard
from desktop.ui.progress import ThinBar
from desktop.ui.styling import clear_layout
from desktop.ui.texts import size_text
from desktop.ui.theme import GAP_M, GAP_S
from desktop.ui.wording import words_of


class ChooseModel(QWidget):
    """Sends `chosen(reference, ModelSpec)`, and `more_wanted` when none of those here is the right one."""

    chosen = Signal(str, object)
    more_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._chosen: tuple[str, ModelSpec] | None = None
        self._fits = Fits(desk, self)
        self._judged = False
        """Whether the list says what fits."""
        self._for: tuple[Shape | None, Objective | None] = (None, None)
        self._reads = False
        self._fits.changed.connect(self._fits_changed)
        desk.models.changed.connect(self._models_changed)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP_S)
        self.strip = MessageStrip()
        self.bar = ThinBar(self.tr("Fetching the model"))
        self.bar.hide()
        self.folder = PathField(
            self.tr("A model folder on this PC"), folder=True, button=self.tr("Choose a folder"), purpose="models"
        )
        # Not with every letter: each beginning of a path would be refused, and Enter after the last one go astray.
        self.folder.path_given.connect(lambda text: self.take_folder(Path(text)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(self.strip)
        column.addLayout(self._cards)
        column.addWidget(self.bar)
        self.so_far = Muted("")
        self.so_far.hide()
        column.addWidget(self.so_far)
        self.more = QuietButton(self.tr("Find more models"), "search").begin_column()
        self.more.clicked.connect(self.more_wanted)
        line = QHBoxLayout()
        line.addWidget(self.more)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(Muted(self.tr("Or a folder with config.json and *.safetensors files:")))
        column.addWidget(self.folder)

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Models may have come or gone meanwhile."""
        self.refresh()
        super().showEvent(event)

    def refresh(self) -> None:
        """List the models that can be chosen, each with whether it can be trained here."""
        self._list(self._desk.models.now())

    def _list(self, found: Listed) -> None:
        clear_layout(self._cards)
        self._judged = self._fits.ready
        if self._chosen is not None and not self._chosen[1].folder:
            self._cards.addWidget(self._card(*self._chosen))  # planned with before it is fetched
        cards: list[tuple[Kind, OptionCard]] = []
        if not has_starter_model(self._desk.places):
            cards.append(("decoder", self._fetch_card(WRITER)))
            found = [(reference, model) for reference, model in found if reference != STARTER]
        for reference, model in found:
            if isinstance(model, Problem):
                continue  # the Models page says what is wrong with it
            cards.append((model.kind, self._card(reference, model)))
        if not has_starter_model(self._desk.places, READER):
            cards.append(("encoder", self._fetch_card(READER)))
        if self._reads:
            cards.sort(key=lambda one: one[0] != "encoder" or not one[1].isEnabled())
        for _, card in cards:
            self._cards.addWidget(card)

    def _models_changed(self) -> None:
        if self.isVisible():
            self._list(self._desk.models.found)

    def _fits_changed(self) -> None:
        """The PC was looked at. Later changes come with the next look at the list, which keeps the keyboard's place."""
        if self.isVisible() and not self._judged:
            self.refresh()

    def select(self, chosen: tuple[str, ModelSpec] | None) -> None:
        """Mark the model that is chosen, by its name in a recipe; none with None."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.refresh()

    def show_for(self, shape: Shape | None, objective: Objective | None, *, reads: bool = False) -> None:
        """Models that cannot learn from examples of this shape, or cannot learn this, cannot be chosen; None: not known
        yet. With `reads` those that only read come first, as was advised."""
        if (shape, objective, reads) != (*self._for, self._reads):
            self._for, self._reads = (shape, objective), reads
            self.refresh()

    def _refuse(self, card: OptionCard, kind: Learns, name: str) -> None:
        """Make the card grey, with the reason, if such a model cannot be used."""
        if (problem := unfit(kind, name, *self._for)) is not None:
            reason = words_of(problem).title
            card.setEnabled(False)
            card.add_below(Muted(reason))
            card.setAccessibleDescription(f"{card.accessibleDescription()} · {reason}")

    def _card(self, reference: str, model: ModelSpec) -> OptionCard:
        card = OptionCard(model.name, facts_of(model))
        refused = unfit(model.learns_as, model.name, *self._for) is not None
        if not refused and (fit := self._fits.of(model)) is not None:
            badge = FitBadge(*fit_words(fit))
            badge.setToolTip(fit_sentence(fit))
            card.add_to_title(badge)
            card.setAccessibleDescription(f"{facts_of(model)} · {badge.text}")
        card.setChecked(self._chosen is not None and reference == self._chosen[0])
        card.clicked.connect(lambda: self.chosen.emit(reference, model))
        self._refuse(card, model.learns_as, model.name)
        return card

    def _fetch_card(self, model: StarterModel) -> OptionCard:
        what = {
            WRITER: self.tr("The starter model: small, quick, Apache-2.0. {size} to fetch, once."),
            READER: self.tr("Reads texts, for labels and numbers: small, quick, Apache-2.0. {size} to fetch, once."),
        }[model]
        card = OptionCard(model.folder, what.format(size=size_text(model.download)))
        button = Button(self.tr("Fetch"), "drop")
        button.setAccessibleName(self.tr("Fetch {name}").format(name=model.folder))
        button.clicked.connect(lambda: self.fetch(model))
        card.add_right(button)
        card.clicked.connect(lambda: self.fetch(model))
        self._refuse(card, "encoder" if model is READER else "decoder", model.folder)
        return card

    def fetch(self, model: StarterModel = WRITER) -> None:
        """Fetch a starter model and choose it."""
        if self._task and self._task.running:
            return
        self.bar.show()
        self._show_fetching(0.0, "downloading")
        self._task = self._desk.task(lambda tell, cancelled: fetch_starter(self._desk.places, tell, cancelled, model))
        self._task.progressed.connect(self._show_fetching)
        self._task.done.connect(self._fetched)
        self._task.refused.connect(self._show_problems)
        self._task.start()

    def _show_fetching(self, share: float, step: str | Numbers) -> None:
        self.bar.set_fraction(share or None)
        self.so_far.setText(numbers_text("downloading", step) if isinstance(step, Numbers) else "")
        self.so_far.setVisible(bool(self.so_far.text()))

    def _fetched(self, folder: Path) -> None:
        self.bar.hide()
        self.so_far.hide()
        self.refresh()
        for reference, model in models_here(self._desk.places, self._desk.settings):
            if isinstance(model, ModelSpec) and Path(model.folder) == folder:
                self.chosen.emit(reference, model)

    def take_folder(self, folder: Path) -> None:
        """Use a model folder, or say why it cannot be used."""
        self.strip.hide()
        try:
            model = add_model_folder(self._desk.places, self._desk.settings, folder)
        except ProblemError as error:
            self._show_problems(list(error.problems))
            return
        self._desk.look_for_bases()
        self.refresh()
        self.chosen.emit(model.folder, model)

    def take_reference(self, reference: str) -> None:
        """Choose a model by the name the Models page gave it; a folder of another program is remembered."""
        for known, model in self._desk.models.now():
            if known == reference and isinstance(model, ModelSpec):
                self.chosen.emit(reference, model)
                return
        self.take_folder(Path(reference))

    def _show_problems(self, problems: list[Problem]) -> None:
        self.bar.hide()
        self.so_far.hide()
        first = problems[0]
        self.strip.tell_problem(first)
