"""The engine's set-up at the bottom of the window, so that it is seen from every page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.services.desk import Desk
from desktop.ui.engine.words import left_over_text, numbers_text, step_now
from desktop.ui.job_strip import JobStrip


class EngineStrip(JobStrip):
    """Shown while the engine is worked on, and while a set-up waits to be gone on with."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.bar.setAccessibleName(self.tr("Progress of the engine's set-up"))
        self.pause_clicked.connect(self._pause)
        desk.engine.changed.connect(self.show_state)
        desk.engine.progressed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Show how far it is."""
        engine = self._desk.engine
        name = self.tr("Engine")
        if engine.busy:
            numbers = numbers_text(engine.step, engine.numbers)
            self.show_job(name, " · ".join(filter(None, (step_now(engine.step), numbers))), engine.share or None)
        elif (setup := engine.setup) is not None:
            share = setup.got / setup.plan.download if setup.plan is not None and setup.plan.download else None
            alert = self.tr("something went wrong") if setup.problem is not None else ""
            words = self.tr("not finished · {words}").format(words=left_over_text(setup).rstrip("."))
            self.show_job(name, words, share, state="paused", alert=alert)
        else:
            self.hide_job()
        self.stop_button.hide()

    def _pause(self) -> None:
        if self._desk.engine.busy:
            self._desk.engine.pause()
        else:
            self._desk.engine.go_on()
