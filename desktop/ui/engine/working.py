"""A set-up under way: its steps, how far it is, and how to halt it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.engine_room import EngineStep, Numbers
from desktop.services.desk import Desk
from desktop.ui.buttons import Button, QuietButton
from desktop.ui.engine.words import STEPS, numbers_text, step_names, step_now
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import WrapText
from desktop.ui.progress import Progress
from desktop.ui.theme import GAP_L, GAP_M


class Working(QWidget):
    """Follows `desk.engine` while it is busy."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._halting = False
        self.progress = Progress(self.tr("Progress of the set-up"), step_names())
        self.words = WrapText("")
        self.pause_button = Button(self.tr("Pause"), "pause")
        self.cancel_button = QuietButton(self.tr("Cancel and remove"), "trash")
        self.cancel_button.set_hint(self.tr("Ends it and removes what has arrived."))
        holder = QWidget()
        buttons = FlowLayout(holder, gap=GAP_M)
        buttons.addWidget(self.pause_button)
        buttons.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_L)
        for widget in (self.progress, self.words, holder):
            column.addWidget(widget)
        self.pause_button.clicked.connect(self.pause)
        self.cancel_button.clicked.connect(self.discard)
        desk.engine.progressed.connect(self._show)
        desk.engine.changed.connect(self.show_state)

    def pause(self) -> None:
        """Stop and keep what has arrived."""
        self._halting = True
        self._desk.engine.pause()
        self.show_state()

    def discard(self) -> None:
        """Stop and remove what has arrived."""
        self._halting = True
        self._desk.engine.discard()
        self.show_state()

    def show_state(self) -> None:
        """Show how far it is."""
        engine = self._desk.engine
        self._halting = self._halting and engine.busy
        self._show(engine.share, engine.step, engine.numbers)
        halting = self.tr("Halting …") if self._halting else ""
        self.pause_button.set_reason(halting)
        self.cancel_button.set_reason(halting)

    def _show(self, share: float, step: EngineStep, numbers: Numbers) -> None:
        place = STEPS.index(step) if step in STEPS else len(STEPS)
        self.progress.set_progress(place, share or None)
        if self._halting:
            self.words.setText(self.tr("Halting …"))
            return
        words = step_now(step)
        self.words.setText(" · ".join(filter(None, (words[:1].upper() + words[1:], numbers_text(step, numbers)))))
