"""Newer versions on Home: the question at the first start, and word of one that is there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.services.desk import Desk
from desktop.services.settings import save_settings
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Muted
from desktop.ui.message_strip import MessageStrip
from desktop.ui.theme import GAP_M


class UpdateQuestion(Card):
    """Unticked, and shown until it was answered once. Hidden in a build that has nobody to ask."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.look = QCheckBox(self.tr("Look for newer versions once a day"))
        self.answer = Button(self.tr("Keep this choice"), "check")
        row = FlowLayout(gap=GAP_M)
        row.addWidget(self.look)
        row.addWidget(self.answer)
        self.add_layout(row)
        self.add(Muted(self.tr("Nothing about this PC is sent. It can be changed in Settings.")))
        self.answer.clicked.connect(self.take)
        desk.updates.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Show the question while it is open."""
        self.setVisible(bool(self._desk.updates.channel) and self._desk.settings.look_for_updates is None)

    def take(self) -> None:
        """Remember the answer."""
        self._desk.settings.look_for_updates = self.look.isChecked()
        save_settings(self._desk.places, self._desk.settings)
        self._desk.updates.changed.emit()
        self._desk.updates.look_if_due()


class UpdateNote(MessageStrip):
    """Says that there is a newer version, until it is closed. Sends `shown_wanted`."""

    shown_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told = ""
        self.first_clicked.connect(self.shown_wanted)
        desk.updates.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Tell of a version once."""
        release = self._desk.updates.release
        if release is None:
            self.hide()
        elif release.version != self._told:
            self._told = release.version
            sentence = self.tr("Tunesmith {version} is there.").format(version=release.version)
            self.show_message("info", sentence, " ".join(release.news[:1]), self.tr("What is new"))
