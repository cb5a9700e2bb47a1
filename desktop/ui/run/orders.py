"""What the run is doing now, Save now and Sample now, and a quiet line about what came of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.buttons import Button
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Muted, WrapText
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_L, GAP_S, GAP_XS

SAVE_KEYS, SAMPLE_KEYS = "Ctrl+S", "Ctrl+T"


class Orders(QWidget):
    """`words` say what the run is doing; the two buttons are there while it is at work, and wired by its page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saving = self._sampling = self._active = False
        self._saved: int | None = None
        self._answered: int | None = None
        self.save_button = Button(self.tr("Save now"), "disk")
        self.save_button.set_hint(self.tr("Write a checkpoint after the step at hand ({keys})").format(keys=SAVE_KEYS))
        self.sample_button = Button(self.tr("Sample now"), "chat")
        self.sample_button.set_hint(
            self.tr("Let the model answer the sample prompts as it stands ({keys})").format(keys=SAMPLE_KEYS)
        )
        self.words, self.said = WrapText("", tone="muted"), Muted("")
        self._buttons = QWidget()
        buttons = FlowLayout(self._buttons, gap=GAP_S)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.sample_button)
        column = QVBoxLayout()
        column.setSpacing(GAP_XS)
        column.addWidget(self.words)
        column.addWidget(self.said)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_L)
        row.addLayout(column, 1)
        row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)
        self.clear()

    def clear(self) -> None:
        """Forget the run shown before."""
        self._saved = self._answered = None
        self.show_waiting(False, False)
        self.show_at_work(False)

    def show_at_work(self, active: bool) -> None:
        """Only a run at work can save and answer."""
        self._active = active
        self._buttons.setVisible(active)
        self._say()

    def show_waiting(self, saving: bool, sampling: bool, why_not: str = "") -> None:
        """Whether a checkpoint or samples were asked for and are not there yet, and why they cannot be asked for."""
        self._saving, self._sampling = saving, sampling
        if sampling:
            self._answered = None
        self.save_button.set_reason(self.tr("It is about to be saved.") if saving else why_not)
        self.sample_button.set_reason(self.tr("The answers are about to come.") if sampling else why_not)
        self._say()

    def show_saved(self, step: int | None) -> None:
        """The newest checkpoint is that of `step`."""
        self._saved = step
        self._say()

    def show_answered(self, step: int) -> None:
        """Samples that were asked for are there, after `step`."""
        self._answered = step
        self._say()

    def _say(self) -> None:
        saved = answered = ""
        if self._saving:
            saved = self.tr("Saving after this step …")
        elif self._saved is not None:
            saved = self.tr("Saved at step {step}.").format(step=count_text(self._saved))
        if self._sampling:
            answered = self.tr("Answering after this step …")
        elif self._answered is not None:
            answered = self.tr("Its answers after step {step} are below.").format(step=count_text(self._answered))
        self.said.setText(" ".join(filter(None, (saved, answered))))
        self.said.setVisible(self._active and bool(saved or answered))
