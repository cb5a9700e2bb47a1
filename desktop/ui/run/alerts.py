"""The alerts of a run as message strips: what was seen, why it matters, and one thing to do about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.events import Alerted
from desktop.ui.message_strip import MessageStrip
from desktop.ui.theme import GAP_S
from desktop.ui.wording import of_alert

STOP_FOR = frozenset({"alert.overfitting", "alert.diverging"})
"""Going on makes these worse."""
PAUSE_FOR = frozenset({"alert.not_learning"})
"""These leave time to think."""


class AlertStrips(QWidget):
    """One strip for each alert, newest first. Sends `closed(Alerted)`, `stop_wanted` and `pause_wanted`."""

    closed = Signal(object)
    stop_wanted = Signal()
    pause_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[Alerted, MessageStrip]] = []
        self._active = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_S)
        self.hide()

    @property
    def strips(self) -> list[MessageStrip]:
        """The strips from the top down."""
        return [strip for _, strip in self._shown]

    def show_alerts(self, alerts: list[Alerted], active: bool) -> None:
        """Show exactly these; their buttons only while the run is `active`. What stays is not built anew."""
        if [alert for alert, _ in self._shown] == alerts and self._active == active:
            return
        kept = [(alert, strip) for alert, strip in self._shown if alert in alerts and self._active == active]
        for alert, strip in self._shown:
            if (alert, strip) not in kept:
                self._column.removeWidget(strip)
                strip.hide()
                strip.deleteLater()
        self._active = active
        self.setVisible(bool(alerts))
        known = [alert for alert, _ in kept]
        self._shown = [
            kept[known.index(alert)] if alert in known else (alert, self._made(place, alert))
            for place, alert in enumerate(alerts)
        ]

    def _made(self, place: int, alert: Alerted) -> MessageStrip:
        strip, problem = MessageStrip(), of_alert(alert)
        self._column.insertWidget(place, strip)
        button = ""
        if self._active and problem.code in STOP_FOR:
            button = self.tr("Stop and keep")
            strip.first_clicked.connect(self.stop_wanted)
        elif self._active and problem.code in PAUSE_FOR:
            button = self.tr("Pause")
            strip.first_clicked.connect(self.pause_wanted)
        strip.closed.connect(partial(self.closed.emit, alert))
        strip.tell_problem(problem, "warn", button)
        return strip
