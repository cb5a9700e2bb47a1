"""Step 2 of New run: the examples."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.recipe import STARTER
from desktop.services.preparing import Data
from desktop.ui.bubble import Bubble
from desktop.ui.drop_zone import DropZone
from desktop.ui.labels import Muted
from desktop.ui.message_strip import MessageStrip
from desktop.ui.pages.option_card import OptionCard
from desktop.ui.styling import clear_layout
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_M, GAP_S


class ChooseData(QWidget):
    """Sends `chosen(str)`: ``starter`` or the path of a file."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.starter = OptionCard(
            self.tr("Customer messages (starter)"),
            self.tr(
                "800 messages to learn from and 100 held out: each becomes one line with product, topic and urgency."
            ),
        )
        self.starter.clicked.connect(lambda: self.chosen.emit(STARTER))
        takes = self.tr("A JSONL file: on each line chat messages, or a prompt and its completion.")
        self.zone = DropZone(
            self.tr("Drop your examples here"), takes, self.tr("Choose a file"), (".jsonl", ".json"), folders=False
        )
        self.zone.dropped.connect(self._take)
        self.zone.refused.connect(self._refuse)
        self.strip = MessageStrip()
        self._preview = QVBoxLayout()
        self._preview.setSpacing(GAP_S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        for widget in (self.strip, self.starter, self.zone):
            column.addWidget(widget)
        column.addLayout(self._preview)

    def _take(self, paths: list[Path]) -> None:
        self.chosen.emit(str(paths[0]))

    def _refuse(self, paths: list[Path]) -> None:
        sentence = self.tr("{name} is not a JSONL file. Other kinds come with a later version.").format(
            name=paths[0].name
        )
        self.strip.show_message("warn", sentence)

    def show_reading(self, name: str) -> None:
        """Say that a file is being read."""
        self.strip.hide()
        if name:
            self.strip.show_message("info", self.tr("Reading {name} …").format(name=name), closable=False)

    def show_data(self, data: Data | None) -> None:
        """Show what was found: counts, what was left out, and the first example as the model will see it."""
        self.strip.hide()
        clear_layout(self._preview)
        if data is None:
            return
        if data.left_out:
            sentence = self.tr("{count} lines could not be used and are left out.").format(
                count=count_text(data.left_out)
            )
            self.strip.show_message("warn", sentence)
        elif not data.held_out:
            self.strip.show_message(
                "warn", self.tr("There are too few examples to hold any out, so nothing can be compared.")
            )
        self._preview.addWidget(Muted(self.tr("The first example:")))
        authors = {
            "user": self.tr("Prompt"),
            "assistant": self.tr("Answer to learn"),
            "system": self.tr("Instruction"),
            "text": self.tr("Text to learn"),
        }
        for message in data.first.messages[:4]:
            text = message.content if len(message.content) < 600 else message.content[:600] + " …"
            self._preview.addWidget(Bubble(message.role, text, authors[message.role]))
