"""How long a run is expected to take, what it uses and costs, and what that is known from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.speed import TimeEstimate
from desktop.ui.labels import Muted, WrapText
from desktop.ui.texts import duration_text, time_text, use_text
from desktop.ui.theme import GAP_XS


def basis_words(basis: str) -> str:
    """What an expected time is known from, in one sentence."""
    say = QCoreApplication.translate
    return {
        "run": say("speed", "As earlier runs of this kind went here."),
        "measured": say("speed", "By the measurement of this PC; the first run makes it surer."),
        "table": say("speed", "By NVIDIA's figures for this card; measuring this PC (Settings) makes it surer."),
        "guessed": say("speed", "A rough guess; measuring this PC (Settings) makes it surer."),
    }[basis]


def part_name(key: str) -> str:
    """What a part of the expected time is spent on."""
    say = QCoreApplication.translate
    return {
        "start": say("speed", "Starting and loading"),
        "first_load": say("speed", "Bringing the model into 4 bits, once"),
        "beforehand": say("speed", "Reading all examples once beforehand"),
        "steps": say("speed", "Training steps"),
        "looks": say("speed", "Looks at held-out examples"),
        "samples": say("speed", "Sample answers"),
        "checkpoints": say("speed", "Checkpoints"),
        "comparison": say("speed", "Scorecard"),
        "forgetting": say("speed", "What was forgotten"),
    }[key]


class TimeNote(QWidget):
    """`words` say time and energy, `known_from` what they rest on; the parts of the time stand in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.known_from = WrapText(""), Muted("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addWidget(self.words)
        column.addWidget(self.known_from)

    def show_time(
        self, estimate: TimeEstimate | None, price: float | None = None, currency: str = "", *, images: bool = False
    ) -> None:
        """Show an expected time, or that nothing is known of this PC, or of `images`."""
        if estimate is None:
            self.words.setText(
                self.tr("The time of image runs is not predicted yet.")
                if images
                else self.tr("How long it takes is not known for this PC yet.")
            )
            self.known_from.setText(
                self.tr("The first steps will show it.")
                if images
                else self.tr("Measure this PC in Settings; it takes about 20 seconds.")
            )
            self.setToolTip("")
            return
        used = use_text(estimate.joules, price, currency)
        whole = time_text(estimate)
        self.words.setText(
            self.tr("Takes {time} and uses {energy}.").format(time=whole, energy=used)
            if used
            else self.tr("Takes {time}.").format(time=whole)
        )
        self.known_from.setText(basis_words(estimate.basis))
        parts = [f"{part_name(key)}: {duration_text(seconds)}" for key, seconds in estimate.parts if seconds >= 0.5]
        if used:
            parts.append(self.tr("The energy is that of the device that trains, not of the whole PC."))
        self.setToolTip("\n".join(parts))
        self.setAccessibleName(self.words.text())
        self.setAccessibleDescription(self.toolTip())
