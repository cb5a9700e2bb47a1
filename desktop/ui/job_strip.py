"""The strip at the bottom of the window that shows the running job from everywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.badge import TONES
from desktop.ui.buttons import ENDS, IconButton, QuietButton
from desktop.ui.icons import IconView
from desktop.ui.labels import ElidedText
from desktop.ui.progress import ThinBar
from desktop.ui.state_badge import state_look
from desktop.ui.theme import GAP_L, GAP_M, GAP_S


class JobStrip(QFrame):
    """Name, phase, progress and time left of the running job. Hidden while there is none.

    Sends `pause_clicked`, `stop_clicked` and `open_clicked`.
    """

    pause_clicked = Signal()
    stop_clicked = Signal()
    open_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """A hidden strip."""
        super().__init__(parent)
        self._there = self._aside = False
        self.setProperty("ground", "bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon = IconView("play", "accent", 20)
        self._name = ElidedText(strong=True, cut=Qt.TextElideMode.ElideRight)
        self._words = ElidedText(tone="muted", cut=Qt.TextElideMode.ElideRight)
        self.bar = ThinBar(self.tr("Progress of the running job"))
        self.pause_button = IconButton("pause", self.tr("Pause"))
        self.stop_button = IconButton("stop", self.tr("Stop"))
        self.stop_button.setProperty(ENDS, True)
        self.open_button = QuietButton(self.tr("Open"))
        self._build()
        self.pause_button.clicked.connect(self.pause_clicked)
        self.stop_button.clicked.connect(self.stop_clicked)
        self.open_button.clicked.connect(self.open_clicked)
        self.hide()

    @property
    def words(self) -> str:
        """The line about the job."""
        return self._words.text()

    def show_job(
        self,
        name: str,
        phase: str,
        fraction: float | None = None,
        time_left: str = "",
        *,
        state: str = "training",
        can_pause: bool = True,
        waiting: str = "",
        alert: str = "",
        moving: bool = False,
    ) -> None:
        """Show a job: `phase` and `time_left` in words, `fraction` from 0 to 1, `state` a run state for the icon.

        `waiting` says why the pause button has to wait; `alert` is something to look at, in words; `moving` that work
        goes on which `fraction` cannot tell.
        """
        level, icon_name = ("warn", "warning") if alert else state_look(state)
        self._icon.set_icon(icon_name, TONES[level][0])
        self._name.setText(name)
        stands = state in ("paused", "interrupted")
        # where a job stands its words say by steps; the share is one of all its work, of which the steps are a part
        share = "" if fraction is None or stands else self.locale().toString(round(100 * fraction)) + " %"
        self._words.setText(" · ".join(part for part in (phase, share, time_left, alert) if part))
        self.bar.set_fraction(fraction)
        self.bar.set_waiting(moving)
        self._offer_pause(stands, can_pause)
        self.pause_button.set_reason(waiting)
        self.stop_button.setVisible(not stands)
        self.setAccessibleName(f"{name}: {self._words.text()}")
        self._there = True
        self.setVisible(not self._aside)

    def hide_job(self) -> None:
        """There is no job any more."""
        self._there = False
        self.hide()

    def set_aside(self, aside: bool) -> None:
        """Whether the page above it shows the same job with the same buttons: the strip is not needed then."""
        self._aside = aside
        self.setVisible(self._there and not aside)

    def _offer_pause(self, stands: bool, can_pause: bool) -> None:
        words = self.tr("Continue") if stands else self.tr("Pause")
        self.pause_button.set_icon("play" if stands else "pause")
        self.pause_button.setAccessibleName(words)
        self.pause_button.set_hint(words)
        self.pause_button.setVisible(can_pause)

    def _build(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(GAP_S)
        words.addWidget(self._name)
        words.addWidget(self._words, 1)
        middle = QVBoxLayout()
        middle.setSpacing(GAP_S - 2)
        middle.addLayout(words)
        middle.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_L, GAP_S, GAP_L, GAP_S)
        row.setSpacing(GAP_M)
        row.addWidget(self._icon)
        row.addLayout(middle, 1)
        for button in (self.pause_button, self.stop_button, self.open_button):
            row.addWidget(button)
