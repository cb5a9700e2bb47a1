"""Step 3 of New run: presets worked out for this model, these examples and this PC."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.presets import PlanOption
from desktop.ui.fit_badge import Fit, FitBadge
from desktop.ui.pages.option_card import OptionCard
from desktop.ui.styling import clear_layout
from desktop.ui.texts import size_text
from desktop.ui.theme import GAP_S


def preset_name(key: str) -> str:
    """The name of a preset as people read it."""
    say = QCoreApplication.translate
    return {
        "starter": say("presets", "Starter recipe"),
        "quick": say("presets", "Quick check"),
        "balanced": say("presets", "Balanced"),
        "best": say("presets", "Best quality"),
    }[key]


def preset_sentence(option: PlanOption) -> str:
    """What a preset does and trades, in one sentence."""
    say = QCoreApplication.translate
    text = {
        "starter": say("presets", "As it was measured: {steps} steps in 4 bits (QLoRA)."),
        "quick": say("presets", "{steps} steps to see whether it works at all; the result is a rough one."),
        "balanced": say("presets", "Every example about twice, {steps} steps; right for most."),
        "best": say("presets", "Every example about three times with a larger adapter, {steps} steps."),
    }[option.key]
    return text.format(steps=option.recipe.steps)


def fit_words(option: PlanOption) -> tuple[Fit, str, str]:
    """State, word and number of the fit badge."""
    say = QCoreApplication.translate
    number = say("presets", "{need} of {free}").format(need=size_text(option.memory.total), free=size_text(option.free))
    looks: dict[str, tuple[Fit, str]] = {
        "fits": ("good", say("presets", "Fits")),
        "tight": ("warn", say("presets", "Tight")),
        "too_big": ("bad", say("presets", "Too big")),
    }
    state, word = looks[option.verdict]
    return state, word, number


class ChoosePreset(QWidget):
    """Sends `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, OptionCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_S)
        self._shown: tuple[str, ...] = ()

    def show_options(self, options: tuple[PlanOption, ...]) -> None:
        """Offer these presets."""
        shown = tuple(f"{option.key} {preset_sentence(option)} {fit_words(option)}" for option in options)
        if shown == self._shown:
            return
        self._shown = shown
        clear_layout(self._column)
        self.cards = {}
        for option in options:
            card = OptionCard(preset_name(option.key), preset_sentence(option))
            card.add_right(FitBadge(*fit_words(option)))
            card.clicked.connect(lambda _=False, key=option.key: self.chosen.emit(key))
            self.cards[option.key] = card
            self._column.addWidget(card)

    def select(self, key: str) -> None:
        """Mark a preset as chosen without telling anyone."""
        if key in self.cards:
            self.cards[key].setChecked(True)
