"""What a person asks of runs in this window, the same from the run's page and from the strip at the bottom."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from desktop.core.events import Alerted, CheckpointSaved, Noticed, RunEvent, SampleWritten, StepDone
from desktop.core.problems import ProblemError
from desktop.core.runs import ACTIVE, RunFolder, RunState
from desktop.services.desk import Desk

Wish = Literal["pause", "save", "sample", "stop"]


@dataclass
class _Asked:
    """When it was asked for, and how many steps were made since."""

    at: float
    steps: int = 0

    def outlasts(self) -> bool:
        """Count a step; whether what is done after the step at hand must have been done, or was not needed."""
        self.steps += 1
        return self.steps > 1


def _answered_by(event: RunEvent) -> set[Wish]:
    """What an event puts an end to."""
    if isinstance(event, CheckpointSaved):
        return {"save"}
    if isinstance(event, SampleWritten):
        return {"sample"}
    if isinstance(event, Noticed) and event.notice.code == "notice.checkpoint_skipped":
        return {"save", "pause"}  # without a checkpoint there is no pausing: training goes on
    return set()


class RunControls(QObject):
    """Hands wishes to the run and remembers them until they have come true; remembers closed alerts as well.

    `changed` carries the `RunFolder` whose wishes or alerts changed, `resumed` that of a run that goes on, `refused` a
    `RunFolder` and the `Problem` why it did not do what was asked.
    """

    changed = Signal(object)
    resumed = Signal(object)
    refused = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wishes: dict[Path, dict[Wish, _Asked]] = {}
        self._closed: set[tuple[Path, str, int]] = set()

    # -- asking -----------------------------------------------------------------------------------------------------

    def pause(self, folder: RunFolder) -> None:
        """Ask the run to write everything down and let go of the card."""
        self._ask(folder, "pause", self._desk.runs.pause)

    def stop(self, folder: RunFolder) -> None:
        """Ask the run to finish its step, keep what it learned, and end."""
        self._ask(folder, "stop", self._desk.runs.stop)

    def save_now(self, folder: RunFolder) -> None:
        """Ask the run for a checkpoint."""
        self._ask(folder, "save", self._desk.runs.save_now)

    def sample_now(self, folder: RunFolder) -> None:
        """Ask the run for answers to its sample prompts."""
        self._ask(folder, "sample", self._desk.runs.sample_now)

    def resume(self, folder: RunFolder) -> None:
        """Let a run go on from its newest checkpoint."""
        try:
            self._desk.runs.start(folder)
        except ProblemError as error:
            self._refuse(folder, error)
            return
        self._wishes.pop(folder.path, None)
        self.resumed.emit(folder)
        self._desk.look_at_runs()

    def _ask(self, folder: RunFolder, wish: Wish, tell: Callable[[RunFolder], None]) -> None:
        if self.asked(folder, wish):
            return
        asked = _Asked(time.time())
        try:
            tell(folder)
        except ProblemError as error:
            self._refuse(folder, error)
            return
        self._wishes.setdefault(folder.path, {})[wish] = asked
        self.changed.emit(folder)

    def _refuse(self, folder: RunFolder, error: ProblemError) -> None:
        self.refused.emit(folder, error.problems[0])
        self._desk.look_at_runs()  # what the window shows is not how things are

    # -- what became of it ------------------------------------------------------------------------------------------

    def asked(self, folder: RunFolder, wish: Wish) -> bool:
        """Whether this was asked of the run and has not come true yet."""
        return wish in self._wishes.get(folder.path, ())

    def saw_events(self, folder: RunFolder, events: Iterable[RunEvent]) -> None:
        """New events of a run: what was asked for may be among them, or the word that it could not be done.

        A page opened anew hears of everything again, also of what was done before it was asked for.
        """
        wishes = self._wishes.get(folder.path, {})
        for event in events if wishes else ():
            waiting = {name for name, wish in wishes.items() if event.at >= wish.at}
            over = waiting & _answered_by(event)
            if isinstance(event, StepDone):
                over |= {name for name in waiting & {"save", "sample"} if wishes[name].outlasts()}
            for name in over:
                del wishes[name]
            if over:
                self.changed.emit(folder)
            if over and isinstance(event, Noticed):
                self.refused.emit(folder, event.notice)

    def saw_state(self, folder: RunFolder, state: RunState) -> None:
        """The state of a run: with its process all wishes have gone, fulfilled or not."""
        if state not in ACTIVE and folder.path in self._wishes:
            del self._wishes[folder.path]
            self.changed.emit(folder)

    # -- alerts -----------------------------------------------------------------------------------------------------

    def close_alert(self, folder: RunFolder, alert: Alerted) -> None:
        """Do not show this alert again; a later one of the same kind will be."""
        self._closed.add((folder.path, alert.alert.code, alert.step))
        self.changed.emit(folder)

    def open_alerts(self, folder: RunFolder, alerts: Iterable[Alerted]) -> list[Alerted]:
        """The alerts that were not closed, newest first."""
        found = [alert for alert in alerts if (folder.path, alert.alert.code, alert.step) not in self._closed]
        return found[::-1]
