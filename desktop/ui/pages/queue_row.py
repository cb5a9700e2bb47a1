"""One run of the queue as a line: place, name, state, and buttons to move it and to take it out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.queue import MOST_TRIES
from desktop.core.runs import ACTIVE, RunRecord
from desktop.ui.buttons import IconButton
from desktop.ui.labels import ElidedText, Text
from desktop.ui.state_badge import StateBadge
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_M, GAP_S, GAP_XS


class QueueRow(QWidget):
    """Sends `up_clicked`, `down_clicked` and `remove_clicked`."""

    up_clicked = Signal()
    down_clicked = Signal()
    remove_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = Text(tone="muted")
        self.name = ElidedText(strong=True, cut=Qt.TextElideMode.ElideRight)
        self.notes = ElidedText(tone="muted", cut=Qt.TextElideMode.ElideRight)
        self.badge = StateBadge()
        self.up = IconButton("chevron-up", self.tr("Earlier"))
        self.down = IconButton("chevron-down", self.tr("Later"))
        self.remove = IconButton("close", self.tr("Take it out of the queue"))
        self.buttons = (self.up, self.down, self.remove)
        self.up.clicked.connect(self.up_clicked)
        self.down.clicked.connect(self.down_clicked)
        self.remove.clicked.connect(self.remove_clicked)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, GAP_XS, 0, GAP_XS)
        line.setSpacing(GAP_M)
        line.addWidget(self.place)
        line.addWidget(self.name, 1)
        line.addWidget(self.notes)
        line.addWidget(self.badge)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP_S)
        for button in self.buttons:
            buttons.addWidget(button)
        line.addLayout(buttons)

    def show_run(self, place: int, places: int, record: RunRecord, state: str, tries: int) -> None:
        """Show a run at `place` (from 0) of `places`, its state as lists show it, and how often it was tried without
        getting further."""
        self.place.setText(count_text(place + 1))
        self.name.setText(record.name)
        self.badge.set_state(state)
        self.notes.setText(" · ".join(filter(None, self._notes(record, tries))))
        for button, words in (
            (self.up, self.tr("Move “{name}” up")),
            (self.down, self.tr("Move “{name}” down")),
            (self.remove, self.tr("Take “{name}” out of the queue")),
        ):
            named = words.format(name=record.name)
            button.setAccessibleName(named)
            button.set_hint(named)
        self.up.set_reason("" if place else self.tr("It is the first already."))
        self.down.set_reason("" if place + 1 < places else self.tr("It is the last already."))

    def _notes(self, record: RunRecord, tries: int) -> tuple[str, str]:
        number = self.tr("try {number} of {most}").format(number=tries, most=MOST_TRIES) if tries > 1 else ""
        # while it trains, its record lags behind
        kept = record.step if record.state not in ACTIVE else 0
        words = self.tr("step {step} of {steps}")
        step = words.format(step=count_text(kept), steps=count_text(record.steps)) if kept else ""
        return number, step
