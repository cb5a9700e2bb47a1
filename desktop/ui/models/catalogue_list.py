"""The curated models: what they are good at, whether they fit, how large they are; filtered by what one wants."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QShowEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.core.catalogue import TAGS, CatalogueEntry, catalogue, chosen, languages_in
from desktop.core.catalogue_fit import standing
from desktop.ui.buttons import Button
from desktop.ui.fields import ComboBox
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Muted
from desktop.ui.language_words import language_text
from desktop.ui.models.fits import Fits
from desktop.ui.models.list_area import TURN_S, ListArea
from desktop.ui.models.model_card import ModelCard
from desktop.ui.models.words import catalogue_text, gate_words, parameters_text, say
from desktop.ui.texts import count_text, sentences, size_text
from desktop.ui.wording import translated


class CatalogueList(ListArea):
    """Sends `fetch_wanted(repository)`, `plan_wanted(repository, ModelSpec)` and `train_wanted(reference)`."""

    fetch_wanted = Signal(str)
    plan_wanted = Signal(str, object)
    train_wanted = Signal(str)

    def __init__(self, fits: Fits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fits = fits
        self._here: dict[str, str] = {}
        self._on_the_way: set[str] = set()
        self._text = ""
        self._judged = False
        self._stale = True
        self._shown: list[tuple[ModelCard, CatalogueEntry]] = []
        """The cards that stay while verdicts are worked out anew; none, and the whole list is made."""
        self._to_plan: Iterator[CatalogueEntry] = iter(())
        self._planning = QTimer(self)
        self._planning.timeout.connect(self._plan_some)
        self.use, self.language = ComboBox(), ComboBox()
        self.commercial = QCheckBox(self.tr("Commercial use allowed"))
        self.fitting = QCheckBox(self.tr("Only what fits"))
        self.count = Muted()
        self._build()
        fits.changed.connect(self._plan_again)

    def _build(self) -> None:
        self.use.addItem(self.tr("Any use"), None)
        for tag, words in TAGS.items():
            self.use.addItem(translated(words), tag)
        self.use.setAccessibleName(self.tr("What it is to do"))
        self.language.addItem(self.tr("Any language"), "")
        for code in languages_in(catalogue()):
            self.language.addItem(language_text(code), code)
        self.language.setAccessibleName(self.tr("Language"))
        filters = QWidget()
        row = FlowLayout(filters)
        for widget in (self.use, self.language, self.commercial, self.fitting):
            row.addWidget(widget)
        self.head.addWidget(filters)
        self.head.addWidget(self.count)
        for box in (self.use, self.language):
            box.currentIndexChanged.connect(lambda _: self.refresh())
        for tick in (self.commercial, self.fitting):
            tick.toggled.connect(lambda _: self.refresh())

    def showEvent(self, event: QShowEvent, /) -> None:
        """Work out what fits when it is looked at first, or when the memory changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def set_text(self, text: str) -> None:
        """Show only models in which these words occur."""
        if text != self._text:
            self._text = text
            self.refresh()

    def set_here(self, here: dict[str, str], on_the_way: set[str]) -> None:
        """Which repositories lie on this PC (and how a recipe names them), and which are being fetched."""
        if (here, on_the_way) != (self._here, self._on_the_way):
            self._here, self._on_the_way = here, on_the_way
            self.refresh()

    def refresh(self) -> None:
        """Show what answers the filters, what fits first."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._shown.clear()
        self.count.setText(self.tr("Working out what fits …"))
        self._to_plan = iter(self._wanted())
        self._planning.start(0)

    def _plan_again(self) -> None:
        """The verdicts no longer hold: memory wavers all the time. The cards stay where they are, with the keyboard and
        what is read, unless they are filtered by the verdicts or there were none."""
        if not self.isVisible():
            self._stale = True
        elif self.fitting.isChecked() or not self._shown or not self._judged:
            self.refresh()
        else:
            self._to_plan = iter(self._wanted())
            self._planning.start(0)

    def _plan_some(self) -> None:
        """Have some verdicts worked out; they are remembered."""
        until = time.perf_counter() + TURN_S
        for entry in self._to_plan:
            self._fits.of(entry.spec)
            if time.perf_counter() >= until:
                return
        self._planning.stop()
        if self._shown:
            for card, entry in self._shown:
                card.show_fit(self._fits.of(entry.spec))
        else:
            self._show_all()

    def _wanted(self) -> tuple[CatalogueEntry, ...]:
        return chosen(
            catalogue(), use=self.use.currentData(), commercial=self.commercial.isChecked(),
            language=self.language.currentData(), text=self._text,
        )  # fmt: skip

    def _show_all(self) -> None:
        self._judged = self._fits.ready
        entries = list(self._wanted())
        if self.fitting.isChecked():
            entries = [entry for entry in entries if self._fits_somehow(entry)]
        on_card = self._fits.on_card
        entries.sort(key=lambda entry: standing(entry, self._fits.of(entry.spec), on_card=on_card))
        text = self.tr("{count} of {all} models").format(
            count=count_text(len(entries)), all=count_text(len(catalogue()))
        )
        if not self._fits.on_card:
            slow = self.tr("Without a graphics card, the smallest take minutes, larger ones hours or days.")
            text = sentences(text, slow)
        self.count.setText(text)
        if entries:
            self.fill(self._card(entry) for entry in entries)
        else:
            sentence = self.tr("Take a filter away, or search the Hub for more.")
            self.show_empty("search", self.tr("No model answers all of this"), sentence)

    def _fits_somehow(self, entry: CatalogueEntry) -> bool:
        """Also while that is not known."""
        fit = self._fits.of(entry.spec)
        return fit is None or fit.verdict != "too_big"

    def _card(self, entry: CatalogueEntry) -> ModelCard:
        facts = " · ".join([
            parameters_text(entry.parameters), say("{count} tokens").format(count=count_text(entry.context)),
            self.tr("{size} to fetch").format(size=size_text(entry.spec.disk_bytes)),
            catalogue_text(entry.licence.name),
        ])  # fmt: skip
        gate = gate_words("auto") if entry.gated != "no" else ""
        bare = self.tr("A base model: it continues texts, and does not chat yet.") if entry.kind == "base" else ""
        sentence = sentences(catalogue_text(entry.good_at), bare)
        terms = sentences(catalogue_text(entry.licence.words), gate)
        card = ModelCard(entry.name, facts, sentence, [terms])
        card.show_fit(self._fits.of(entry.spec))
        self._shown.append((card, entry))
        repository = entry.repository
        if reference := self._here.get(repository):
            train = card.add_button(self.tr("Train from this"), "play")
            train.clicked.connect(lambda: self.train_wanted.emit(reference))
        else:
            card_button = self._fetch_button(card, repository)
            card_button.clicked.connect(lambda: self.fetch_wanted.emit(repository))
            plan = card.add_button(self.tr("Plan a run"), "new-run")
            plan.clicked.connect(lambda: self.plan_wanted.emit(repository, entry.spec))
        page = QAction(self.tr("Open its page on the Hub"), card)
        page.triggered.connect(lambda: QDesktopServices.openUrl(QUrl(f"https://huggingface.co/{repository}")))
        card.add_to_menu(page)
        return card

    def _fetch_button(self, card: ModelCard, repository: str) -> Button:
        button = card.add_button(self.tr("Fetch"), "drop")
        button.set_reason(self.tr("It is being fetched.") if repository in self._on_the_way else "")
        return button
