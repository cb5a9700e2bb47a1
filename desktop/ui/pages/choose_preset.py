"""Step "Preset" of New run: presets for this model, these examples and this PC, and what helps when none fits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.presets import PlanOption
from desktop.core.remedies import Remedy
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.labels import Muted, WrapText
from desktop.ui.pages.plan_words import fit_words, preset_sentence, remedy_words
from desktop.ui.pages.preset_card import PresetCard
from desktop.ui.styling import clear_layout
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_M, GAP_S


class ChoosePreset(QWidget):
    """Sends `chosen(key)` and, when nothing fits, `remedy_chosen(Remedy)`."""

    chosen = Signal(str)
    remedy_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, PresetCard] = {}
        self.remedy_buttons: list[Button] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP_S)
        self.tokens = Muted("")
        self.help = Card(self.tr("This does not fit. What would help:"))
        self._remedies = QVBoxLayout()
        self._remedies.setSpacing(GAP_M)
        self.help.add_layout(self._remedies)
        self.help.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addLayout(self._cards)
        column.addWidget(self.tokens)
        column.addWidget(self.help)
        self._shown: tuple[str, ...] = ()
        self._shown_remedies: tuple[str, ...] = ()

    def show_options(
        self, options: tuple[PlanOption, ...], longest: int, *, counted: bool, times: Sequence[str] = ()
    ) -> None:
        """Offer these presets for examples of up to `longest` tokens, which were counted or guessed from letters; with
        how long each takes, where that is known."""
        text = self.tr("Your longest example has {count} tokens.") if counted else self.tr(
            "Your longest example has about {count} tokens, guessed from its letters."
        )  # fmt: skip
        most = max(option.recipe.context_length for option in options)
        if not any(option.key == "long" for option in options):
            whole = self.tr("No preset cuts it.")
            text = f"{text} {whole if most >= longest else self.tr('No preset takes more than {most}.')}"
        self.tokens.setText(text.format(count=count_text(longest), most=count_text(most)))
        said = [*times, *[""] * (len(options) - len(times))]
        shown = tuple(f"{one.key} {preset_sentence(one)} {fit_words(one)} {time}" for one, time in zip(options, said))
        if shown == self._shown:
            return
        self._shown = shown
        clear_layout(self._cards)
        self.cards = {}
        for option, time in zip(options, said):
            card = PresetCard(option, time)
            card.clicked.connect(lambda _=False, key=option.key: self.chosen.emit(key))
            self.cards[option.key] = card
            self._cards.addWidget(card)

    def show_remedies(self, remedies: Sequence[Remedy]) -> None:
        """Say what would make the run fit; nothing when it does."""
        shown = tuple(" ".join(remedy_words(remedy)) for remedy in remedies)
        self.help.setVisible(bool(remedies))
        if shown == self._shown_remedies:
            return
        self._shown_remedies = shown
        clear_layout(self._remedies)
        self.remedy_buttons = []
        for remedy in remedies:
            self._remedies.addWidget(self._row(remedy))

    def _row(self, remedy: Remedy) -> QWidget:
        sentence, words = remedy_words(remedy)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        row.addWidget(WrapText(sentence), 1)
        if words:
            button = Button(words)
            button.clicked.connect(lambda: self.remedy_chosen.emit(remedy))
            self.remedy_buttons.append(button)
            row.addWidget(button)
        return holder

    def select(self, key: str) -> None:
        """Mark a preset as chosen without telling anyone; none with another key."""
        for known, card in self.cards.items():
            card.setAutoExclusive(False)  # else the last one that is checked stays so
            card.setChecked(known == key)
            card.setAutoExclusive(True)
