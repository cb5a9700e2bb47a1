"""Step "How much changes" of New run: the ladder from a new head to everything, each rung with what it takes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.recipe import Method
from desktop.ui.badge import Badge
from desktop.ui.fit_badge import FitBadge
from desktop.ui.labels import Muted
from desktop.ui.pages.method_words import method_name, method_sentence
from desktop.ui.pages.option_card import OptionCard
from desktop.ui.pages.plan_words import fit_words
from desktop.ui.pages.rung_facts import RungFacts
from desktop.ui.styling import clear_layout
from desktop.ui.theme import GAP_S


class ChooseMethod(QWidget):
    """Sends `chosen(Method)`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[Method, RungCard] = {}
        self._shown: tuple[object, ...] = ()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP_S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(Muted(self.tr("Memory and time are those of the balanced preset.")))
        column.addLayout(self._cards)

    def show_rungs(self, rungs: Sequence[RungFacts], advised: Method | None) -> None:
        """Show the ladder; `advised` is the rung that the adviser means."""
        # By its words: the bytes behind them change all the time, and a card that is made anew loses a click.
        shown = tuple((one.method, one.plan and fit_words(one.plan), one.time, one.disk, one.reason) for one in rungs)
        if (shown, advised) == self._shown:
            return
        self._shown = (shown, advised)
        clear_layout(self._cards)
        self.cards = {}
        for rung in rungs:
            card = RungCard(rung, rung.method == advised)
            card.clicked.connect(lambda _=False, method=rung.method: self.chosen.emit(method))
            self.cards[rung.method] = card
            self._cards.addWidget(card)

    def select(self, method: Method | None) -> None:
        """Mark a method as chosen without telling anyone."""
        if method in self.cards:
            self.cards[method].setChecked(True)


class RungCard(OptionCard):
    """One rung: what it does, whether it fits, how long it takes and what it keeps; or why it cannot be chosen."""

    def __init__(self, rung: RungFacts, advised: bool, parent: QWidget | None = None) -> None:
        sentence = method_sentence(rung.method)
        super().__init__(method_name(rung.method), sentence, parent)
        if advised:
            badge = Badge()
            badge.show_words("info", self.tr("Advised"), "check")
            self.add_to_title(badge)
        if rung.plan is None:
            self.setEnabled(False)
            self.add_below(Muted(rung.reason))
            self.setAccessibleDescription(f"{sentence} {rung.reason}")
            return
        fit = FitBadge(*fit_words(rung.plan))
        self.add_to_title(fit)
        facts = " · ".join(filter(None, (rung.time, rung.disk)))
        self.add_below(Muted(facts))
        parts = (self.tr("Advised.") if advised else "", sentence, fit.text, facts)
        self.setAccessibleDescription(" ".join(filter(None, parts)))
