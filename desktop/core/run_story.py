"""What a run's events add up to: phase, progress, time left, newest numbers. Shared by window and command line."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.core.events import (
    PHASES,
    Compared,
    Ended,
    Evaluated,
    Noticed,
    PhaseStarted,
    RunEvent,
    SampleWritten,
    StepDone,
)
from desktop.core.problems import Problem
from desktop.core.progress import seconds_left
from desktop.core.runs import Outcome


class RunStory:
    """Takes events in order, any number of times; reading it is cheap."""

    def __init__(self) -> None:
        self.phase = ""
        self.newest: StepDone | None = None
        self.look: Evaluated | None = None
        self.best: Evaluated | None = None
        self.samples: list[SampleWritten] = []
        self.notices: list[Problem] = []
        self.compared: Compared | None = None
        self.outcome: Outcome | None = None
        self.losses: list[float] = []
        self._seconds: list[float] = []

    def take(self, events: Iterable[RunEvent]) -> None:
        """Add events to the story."""
        for event in events:
            self._take(event)

    def _take(self, event: RunEvent) -> None:
        if isinstance(event, StepDone):
            self.newest = event
            self.losses.append(event.loss)
            self._seconds = [*self._seconds[-29:], event.seconds]
        elif isinstance(event, PhaseStarted):
            self.phase, self.outcome, self.compared = event.phase, None, None
        elif isinstance(event, Evaluated):
            self.look = event
            if self.best is None or event.loss < self.best.loss:
                self.best = event
        elif isinstance(event, SampleWritten):
            self.samples.append(event)
        elif isinstance(event, Compared):
            self.compared = event
        elif isinstance(event, Noticed):
            self.notices.append(event.notice)
        elif isinstance(event, Ended):
            self.outcome = event.outcome

    @property
    def phase_index(self) -> int:
        """Place of the current phase in `PHASES`; -1 before the first."""
        return PHASES.index(self.phase) if self.phase in PHASES else -1

    @property
    def step(self) -> int:
        """Optimizer steps done."""
        return self.newest.step if self.newest else 0

    def share(self, steps: int) -> float | None:
        """Done part of the current phase, 0 to 1; None where it cannot be known."""
        if self.phase == "training":
            return self.step / steps if steps else None
        if self.phase == "comparing" and self.compared:
            return self.compared.done / max(1, self.compared.total)
        return None

    def seconds_left(self, steps: int) -> float | None:
        """Expected seconds of training still to come; None until it is steady, and outside the training phase."""
        return seconds_left(self._seconds, self.step, steps) if self.phase == "training" else None
