"""An icon, a strong name, and muted facts under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.icons import IconView
from desktop.ui.labels import Muted, Strong
from desktop.ui.theme import GAP_M


class FactLine(QWidget):
    """Says what a thing is and the facts about it."""

    def __init__(self, icon: str, name: str = "", facts: str = "") -> None:
        super().__init__()
        self._name, self._facts = Strong(), Muted()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._name)
        texts.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        row.addWidget(IconView(icon, "muted", 24), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.show_facts(name, facts)

    @property
    def facts(self) -> str:
        """The facts shown."""
        return self._facts.text()

    def show_facts(self, name: str, facts: str) -> None:
        """Show another name and other facts; no facts take no room."""
        self._name.setText(name)
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
