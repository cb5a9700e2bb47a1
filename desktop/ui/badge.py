"""The shape of all badges: icon and words on a soft ground."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.icons import IconView
from desktop.ui.labels import Text
from desktop.ui.styling import mark
from desktop.ui.theme import GAP_S, current, scaled

TONES: dict[str, tuple[str, str]] = {
    "good": ("good", "check"),
    "warn": ("warn", "warning"),
    "bad": ("bad", "problem"),
    "info": ("accent", "info"),
    "neutral": ("muted", "info"),
}
"""Level → (ink token, usual icon)."""


class Badge(QFrame):
    """Icon and words on the soft ground of a level; never colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty badge."""
        super().__init__(parent)
        self._icon = IconView("info", "muted", 16)
        self._words = Text()
        self._row = QHBoxLayout(self)
        self._row.setSpacing(6)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._take_size()
        current().changed.connect(self._take_size)

    @property
    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    @property
    def level(self) -> str:
        """good, warn, bad, info or neutral."""
        return str(self.property("ground"))

    def show_words(self, level: str, words: str, icon_name: str = "") -> None:
        """Show words at a level, with its usual icon or another one."""
        ink, usual = TONES[level]
        mark(self, "ground", level)
        self._icon.set_icon(icon_name or usual, ink)
        self._words.set_tone(ink)
        self._words.setText(words)
        self.setAccessibleName(words)

    def _take_size(self) -> None:
        upright = scaled(3)
        self._row.setContentsMargins(GAP_S, upright, scaled(10), upright)
