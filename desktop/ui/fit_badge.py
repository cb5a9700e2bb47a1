"""The fit badge: whether something fits the graphics memory, in icon, word and number."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QWidget

from desktop.ui.badge import Badge

Fit = Literal["good", "warn", "bad", "neutral"]


class FitBadge(Badge):
    """Says "Fits · 5.9 of 11.2 GB": a word and a number with an icon on a soft ground."""

    def __init__(self, state: Fit = "neutral", word: str = "", number: str = "", parent: QWidget | None = None) -> None:
        """Show the state; `word` and `number` are joined by a middle dot."""
        super().__init__(parent)
        self.set_fit(state, word, number)

    def set_fit(self, state: Fit, word: str, number: str = "") -> None:
        """Show another state."""
        self.show_words(state, " · ".join(part for part in (word, number) if part))
