"""Datasets: an honest empty page until the library exists; a drop still goes the right way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.drop_zone import DropZone
from desktop.ui.labels import Muted
from desktop.ui.pages.page import Page


class DatasetsPage(Page):
    """Sends `dropped(list[Path])` with files to start a run from."""

    dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Datasets"), self.tr("Your examples stay where they are; each run keeps its own copy."), parent
        )
        takes = self.tr("A JSONL file: on each line chat messages, or a prompt and its completion.")
        zone = DropZone(self.tr("Drop your examples here"), takes, self.tr("Choose a file"), (".jsonl",), folders=False)
        zone.watch(self)
        zone.dropped.connect(self.dropped)
        self.zone = zone
        self.add(zone)
        later = self.tr(
            "A library of datasets, more file kinds and a check of what is in them come with a later version."
        )
        self.add(Muted(later))
        self.column.addStretch(1)
