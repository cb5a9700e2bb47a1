"""The line above the list of adapters: words to search for, a tag, and the order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.core.adapters import AdapterFacts, SortKey, in_order, searched, tags_in
from desktop.ui import remember
from desktop.ui.fields import ComboBox
from desktop.ui.theme import GAP_S


class Finder(QWidget):
    """Sends `changed` when something else is looked for."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search, self.tag, self.sort = QLineEdit(), ComboBox(), ComboBox()
        self.search.setPlaceholderText(self.tr("Search adapters"))
        self.search.setAccessibleName(self.tr("Search adapters"))
        self.search.setClearButtonEnabled(True)
        self.tag.setAccessibleName(self.tr("Only with this tag"))
        self.sort.setAccessibleName(self.tr("Order"))
        names = (
            self.tr("Newest first"),
            self.tr("By name"),
            self.tr("By base model"),
            self.tr("Best score first"),
            self.tr("Largest first"),
        )
        for key, name in zip(get_args(SortKey), names, strict=True):
            self.sort.addItem(name, key)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_S)
        row.addWidget(self.search, 1)
        row.addWidget(self.tag)
        row.addWidget(self.sort)
        self.search.textChanged.connect(self.changed)
        self.tag.currentIndexChanged.connect(self.changed)
        self.sort.currentIndexChanged.connect(self.changed)
        remember.text(self.search, "adapters")
        remember.choice(self.sort, "adapters")

    def found(self, adapters: Sequence[AdapterFacts]) -> list[AdapterFacts]:
        """Those that are looked for, in the order that is chosen."""
        return in_order(searched(adapters, self.search.text(), self.tag.currentData() or ""), self.sort.currentData())

    def show_tags(self, adapters: Sequence[AdapterFacts]) -> None:
        """Offer the tags that are in use; nothing while there are none."""
        before = self.tag.currentData()
        self.tag.blockSignals(True)
        self.tag.clear()
        self.tag.addItem(self.tr("All tags"), "")
        for tag in tags_in(adapters):
            self.tag.addItem(tag, tag)
        self.tag.setCurrentIndex(max(0, self.tag.findData(before)))
        self.tag.setVisible(self.tag.count() > 1)
        self.tag.blockSignals(False)
