"""Progress: a thin bar, and the phases of a job with check marks."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QHideEvent, QLinearGradient, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.flow import FlowLayout
from desktop.ui.icons import paint_icon
from desktop.ui.labels import Text
from desktop.ui.styling import clear_layout, faded, smooth_painter
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, colour, current, scaled

_STEPS = 10_000
SHEEN_SECONDS, SHEEN_FRAME_MS = 3.0, 40
"""How long the light of a waiting bar takes from end to end, and how often it is drawn."""
SHEEN_WIDTH, SHEEN_STRENGTH = 0.35, 0.45
"""Its width as a share of the bar's, and how strong it is in its middle."""


class ThinBar(QProgressBar):
    """A thin bar. A fraction of None means that the share is not known: a quiet full track, nothing that blinks."""

    def __init__(self, name: str, parent: QWidget | None = None, *, height: int = 6) -> None:
        """An empty bar; `name` says the progress of what."""
        super().__init__(parent)
        self._thick = height
        self._fraction: float | None = 0.0
        self._waiting = False
        self._sheen = QTimer(self)
        self._sheen.setInterval(SHEEN_FRAME_MS)
        self._sheen.timeout.connect(self._move_sheen)
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def fraction(self) -> float | None:
        """The share done, or None."""
        return self._fraction

    def set_fraction(self, fraction: float | None) -> None:
        """Show the share done, 0 to 1, or None while it is not known."""
        self._fraction = None if fraction is None else min(1.0, max(0.0, fraction))
        self.setValue(round((self._fraction or 0.0) * _STEPS))
        self.update()

    @property
    def moving(self) -> bool:
        """Whether a sheen goes over it now."""
        return self._sheen.isActive()

    def set_waiting(self, waiting: bool) -> None:
        """Whether work goes on that the share cannot tell: a slow sheen then shows that it does, unless less motion is
        wanted."""
        self._waiting = waiting
        self._start_or_rest()

    def showEvent(self, event: QShowEvent, /) -> None:
        """The sheen goes on with its widget."""
        super().showEvent(event)
        self._start_or_rest()

    def hideEvent(self, event: QHideEvent, /) -> None:
        """What is not seen does not move."""
        super().hideEvent(event)
        self._sheen.stop()

    def _start_or_rest(self) -> None:
        moves = self._waiting and self.isVisible() and not current().reduced_motion
        if moves != self._sheen.isActive():
            self._sheen.start() if moves else self._sheen.stop()
            self.update()

    def _move_sheen(self) -> None:
        self._start_or_rest()  # less motion may be wanted meanwhile
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and thin."""
        return QSize(scaled(160), scaled(self._thick))

    def minimumSizeHint(self) -> QSize:
        """Thin, but never gone."""
        return QSize(scaled(48), scaled(self._thick))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw the track and the part that is done."""
        radius = self.height() / 2
        with smooth_painter(self) as painter:
            if self.isRightToLeft():
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)
            painter.setPen(Qt.PenStyle.NoPen)
            track = QPainterPath()
            track.addRoundedRect(QRectF(self.rect()), radius, radius)
            painter.fillPath(track, colour("line"))
            done = QPainterPath()
            if self._fraction is None:
                painter.fillPath(track, colour("accent_soft"))
            elif self._fraction > 0:
                width = max(self.height(), self.width() * self._fraction)
                done.addRoundedRect(QRectF(0, 0, width, self.height()), radius, radius)
                done = track.intersected(done)
                painter.fillPath(done, colour("accent"))
            if self._sheen.isActive():
                painter.fillPath(track.subtracted(done), self._light(colour("accent")))
                painter.fillPath(done, self._light(colour("on_accent")))

    def _light(self, tint: QColor) -> QLinearGradient:
        """A soft light on its way along the bar; it comes and goes beyond the ends."""
        wide = self.width() * SHEEN_WIDTH
        at = (time.monotonic() / SHEEN_SECONDS) % 1.0 * (self.width() + wide) - wide
        light = QLinearGradient(at, 0, at + wide, 0)
        for place, strength in ((0.0, 0.0), (0.5, SHEEN_STRENGTH), (1.0, 0.0)):
            light.setColorAt(place, faded(tint, strength))
        return light


class PhaseSteps(QWidget):
    """The phases of a job in a row: done with a check mark, the current one strong, coming ones quiet."""

    def __init__(self, phases: Sequence[str] = (), parent: QWidget | None = None) -> None:
        """Show the phases, none begun."""
        super().__init__(parent)
        self._flow = FlowLayout(self, GAP_L, GAP_S)
        self._phases: list[str] = []
        self._current = -1
        self.set_phases(phases)

    @property
    def current(self) -> int:
        """The place of the current phase; -1 before the first, the count after the last."""
        return self._current

    def set_phases(self, phases: Sequence[str]) -> None:
        """Show other phases, none begun."""
        clear_layout(self._flow)
        self._phases = list(phases)
        self._marks = [_Phase(name) for name in phases]
        for mark in self._marks:
            self._flow.addWidget(mark)
        self.set_current(-1)

    def set_current(self, index: int, *, ended: bool = False) -> None:
        """Phases before `index` are done, the one at `index` is running; none is where all has `ended`."""
        self._current = index
        for number, mark in enumerate(self._marks):
            running = number == index and not ended
            mark.set_state("done" if number < index else "current" if running else "coming")
        self.setAccessibleName(self._sentence(index - 1 if ended and index < len(self._phases) else index))

    def _sentence(self, index: int) -> str:
        if not self._phases or index < 0:
            return self.tr("Not begun")
        if index >= len(self._phases):
            return self.tr("All steps done")
        return self.tr("Step {0} of {1}: {2}").format(index + 1, len(self._phases), self._phases[index])


class Progress(QWidget):
    """The phases above a thin bar."""

    def __init__(self, name: str, phases: Sequence[str] = (), parent: QWidget | None = None) -> None:
        """Nothing begun; `name` says the progress of what."""
        super().__init__(parent)
        self.steps, self.bar = PhaseSteps(phases), ThinBar(name)
        if not phases:
            self.steps.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(self.steps)
        column.addWidget(self.bar)

    def set_progress(self, phase: int, fraction: float | None, waiting: bool = False, *, ended: bool = False) -> None:
        """Show the current phase and the share done; see `ThinBar.set_waiting` and `PhaseSteps.set_current`."""
        self.steps.set_current(phase, ended=ended)
        self.bar.set_fraction(fraction)
        self.bar.set_waiting(waiting)


class _Phase(Text):
    """One phase: a mark and its name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._state = "coming"

    def set_state(self, state: str) -> None:
        """Show the phase as done, current or coming."""
        self._state = state
        self.kind = "strong" if state == "current" else "body"
        self._take_font()
        self.set_tone({"done": "", "current": "accent", "coming": "muted"}[state])

    def sizeHint(self) -> QSize:
        """The words and the mark before them; with room for strong ones, so that nothing moves as phases pass."""
        strong = QFontMetrics(current().font("strong")).horizontalAdvance(self.text()) + scaled(24) + 2
        return super().sizeHint().expandedTo(QSize(strong, scaled(22)))

    def _take_font(self) -> None:
        super()._take_font()
        self.setContentsMargins(scaled(24), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw the mark, then the words."""
        side = scaled(16)
        box = QRectF(1, (self.height() - side) / 2, side, side)
        with smooth_painter(self) as painter:
            if self._state == "done":
                paint_icon(painter, "check", "good", box)
            else:
                ink = colour("accent" if self._state == "current" else "edge")
                painter.setPen(ink)
                painter.drawEllipse(box.adjusted(2, 2, -2, -2))
                if self._state == "current":
                    painter.setBrush(ink)
                    painter.drawEllipse(box.adjusted(5, 5, -5, -5))
            super().paintEvent(event)
