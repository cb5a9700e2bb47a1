"""The run at work, in the strip at the bottom and in the window's title."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.events import RunEvent
from desktop.core.processes import living_process
from desktop.core.run_now import state_now
from desktop.core.run_story import RunStory
from desktop.core.runs import ACTIVE, RunFolder, RunRecord, RunState
from desktop.core.units import percent
from desktop.services.desk import Desk
from desktop.services.follower import RunFollower
from desktop.ui.job_strip import JobStrip
from desktop.ui.run.controls import RunControls
from desktop.ui.run.telling import RunTeller
from desktop.ui.texts import left_text, step_text
from desktop.ui.wording import alert_words, phase_now

WAITING = frozenset({RunState.paused, RunState.interrupted})
"""States of a run that had begun and can go on at once."""


class RunningJob(QObject):
    """Follows the newest run at work and shows it in `strip`, but while `on_page` says that its own page is open. Sends
    `open_wanted(RunFolder)`."""

    open_wanted = Signal(object)

    def __init__(
        self, desk: Desk, controls: RunControls, window: QWidget, on_page: Callable[[RunFolder], bool]
    ) -> None:
        super().__init__(window)
        self._on_page = on_page
        self._desk, self._controls, self._window = desk, controls, window
        self._follower: RunFollower | None = None
        self._job: RunFolder | None = None
        self._job_state = RunState.queued
        kept = desk.memory.kept.job
        self._left: Path | None = desk.places.runs / kept if kept else None
        """The run that was followed last, here or in the window before this one."""
        self._story = RunStory()
        self._story_of: Path | None = None
        self._teller = RunTeller(window)
        self.strip = self._new_strip()
        controls.changed.connect(lambda _: self._show_job())
        desk.runs_changed.connect(self._watch_job)

    def _new_strip(self) -> JobStrip:
        strip = JobStrip()
        strip.open_clicked.connect(self._open)
        strip.stop_clicked.connect(self.stop)
        strip.pause_clicked.connect(self._pause)
        return strip

    def renew(self) -> None:
        """Make the strip anew, in the language that is spoken now; the old one is the caller's to remove."""
        self.strip = self._new_strip()
        if self._follower or self._job is None:
            self._show_job()
        else:
            self._watch_job(self._desk.records)

    def place_strip(self) -> None:
        """Leave the strip out where the page above shows the same run: its buttons are always in sight there."""
        self.strip.set_aside(self._job is not None and self._on_page(self._job))

    @property
    def record(self) -> RunRecord | None:
        """What is known of the run that is followed."""
        return self._follower.last_record if self._follower else None

    @property
    def folder(self) -> RunFolder | None:
        """The run that is followed, or shown as one that can go on."""
        return self._job

    def _open(self) -> None:
        if self._job:
            self.open_wanted.emit(self._job)

    def _watch_job(self, found: list[tuple[RunFolder, RunRecord]]) -> None:
        """For the strip at the bottom: follow the newest run at work; else show the one that was at work here last, if
        it can go on."""
        self._teller.look(found)
        active = [folder for folder, record in found if _at_work(folder, record)]
        if active:
            self._follow_job(active[0])
            return
        self.let_go()
        left = next((pair for pair in found if pair[0].path == self._left), None)
        if left is not None and left[1].state in WAITING:
            self._show_waiting(*left)

    def _follow_job(self, folder: RunFolder) -> None:
        if self._follower and self._job and self._job.path == folder.path:
            return
        self.let_go()
        self._job, self._story, self._story_of = folder, RunStory(), folder.path
        self._left, self._desk.memory.kept.job = folder.path, folder.path.name
        follower = RunFollower(folder, self._desk.runs, self)
        follower.events.connect(self._take_job_events)
        follower.record.connect(lambda _: self._show_job())
        follower.lost.connect(lambda _: self.let_go())
        self._follower = follower
        follower.start()

    def _take_job_events(self, events: list[RunEvent]) -> None:
        self._story.take(events)
        if self._job:
            self._controls.saw_events(self._job, events)
        self._show_job()

    def _show_job(self) -> None:
        record = self.record
        if record is None or self._job is None:
            return
        folder, self._job_state = self._job, record.state
        self._desk.foretell(folder, self._story)
        self._controls.saw_state(folder, record.state)
        self._teller.tell(folder, record, self._story.phase)
        if record.state not in ACTIVE:
            self.let_go()
            if record.state in WAITING:
                self._show_waiting(folder, record)
            return
        share, trains = self._story.share(record.steps), self._story.phase == "training"
        starting = record.state is RunState.queued
        phase = phase_now("" if starting else self._story.phase, *self._story.counted)
        # The taskbar tells how far it is, also while the window is covered.
        done = f" · {percent(share)}" if share else f" · {phase}"
        self._window.setWindowTitle(f"{record.name}{done} – Tunesmith")
        pausing = self._controls.asked(folder, "pause")
        waiting = self.tr("It has not started yet.") if starting else ""
        self.strip.show_job(
            record.name,
            self.tr("pausing") if pausing else phase,
            share,
            "" if pausing or starting else left_text(self._story.seconds_left(record.steps)),
            state=state_now(record.state.value, self._story.phase),
            waiting=self.tr("It writes everything down first.") if pausing else waiting,
            # Once it is trained there is nothing more to be done about what its training had.
            alert=alert_words(self._controls.open_alerts(folder, self._story.alerts) if trains else []),
            moving=not starting and not trains,
        )
        self.place_strip()

    def _show_waiting(self, folder: RunFolder, record: RunRecord) -> None:
        """A run that was paused or interrupted since a window showed it at work can be continued from everywhere."""
        self._job, self._job_state = folder, record.state
        paused = record.state is RunState.paused
        words = self.tr("paused at {step}") if paused else self.tr("interrupted; {step} is kept")
        if not paused and not record.step:
            words = self.tr("interrupted; it begins anew")
        words = words.format(step=step_text(record.step, record.steps))
        self.strip.show_job(record.name, words, self._share_of(folder, record), state=record.state.value)
        self.place_strip()

    def _share_of(self, folder: RunFolder, record: RunRecord) -> float | None:
        """How far a run is that waits: as it was shown while it was at work, if that was here and nothing was lost."""
        known = self._story_of == folder.path and record.state is RunState.paused
        reached = self._story.share(record.steps) if known else None
        return reached if reached is not None or not record.steps else record.step / record.steps

    def let_go(self) -> None:
        """Follow no run any more."""
        if self._follower:
            self._follower.stop()
            self._follower.deleteLater()
        self._follower, self._job = None, None
        self.strip.hide_job()
        self._window.setWindowTitle(self.tr("Tunesmith"))

    def stop(self) -> None:
        """End the run that is shown, and keep what it has learned."""
        if self._job:
            self._controls.stop(self._job)

    def _pause(self) -> None:
        if self._job and self._job_state in WAITING:
            self._controls.resume(self._job)
        elif self._job:
            self._controls.pause(self._job)


def _at_work(folder: RunFolder, record: RunRecord) -> bool:
    """Whether a run has a process, or is about to get one; one that waits for its turn has none."""
    return record.state in ACTIVE and (record.state is not RunState.queued or living_process(folder) is not None)
