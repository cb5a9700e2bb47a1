"""Exporting an adapter of the library: the controls of a run's Export tab, under its name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.desk import Desk
from desktop.services.export_source import Source
from desktop.ui.adapters.words import base_words, came_words, method_words
from desktop.ui.buttons import IconButton
from desktop.ui.labels import Muted, PageTitle
from desktop.ui.run.export import ExportTab
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XL


class AdapterExportPage(QWidget):
    """Shows one adapter at a time. Sends `back_wanted`."""

    back_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton("chevron-left", self.tr("Back to all adapters"))
        self.back.clicked.connect(self.back_wanted)
        self.title, self.facts = PageTitle(""), Muted("")
        self.export = ExportTab(desk)
        self.source: Source | None = None
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.facts)
        head = QHBoxLayout()
        head.setSpacing(GAP_M)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_XL, GAP_L, GAP_XL, GAP_S)
        column.setSpacing(GAP_M)
        column.addLayout(head)
        column.addWidget(self.export, 1)

    def open_adapter(self, source: Source) -> None:
        """Show an adapter of the library. One that is shown already stays as it is while it is being exported."""
        one = source.adapter
        if one is None or (self.source and self.source.id == source.id and self.export.busy):
            return
        self.source = source
        self.title.setText(self.tr("Export “{name}”").format(name=source.name))
        self.facts.setText(" · ".join((method_words(one), base_words(one), came_words(one))))
        self.setAccessibleName(self.title.text())
        self.export.show_adapter(source)
