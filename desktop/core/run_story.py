"""What a run's events add up to: phase, progress, time left, newest numbers. Shared by window and command line."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from math import isfinite

from desktop.core.events import (
    PHASES,
    Alerted,
    CheckpointSaved,
    Compared,
    Ended,
    Evaluated,
    FeaturesMade,
    Noticed,
    PhaseStarted,
    RunEvent,
    SampleWritten,
    Scored,
    StepDone,
)
from desktop.core.problems import Problem
from desktop.core.progress import seconds_left, whole_use
from desktop.core.run_course import RunCourse
from desktop.core.runs import Outcome
from desktop.core.speed import TimeEstimate

LOSSES_KEPT, SAMPLES_KEPT = 200, 50
"""Of the newest steps, for a small trend, and of the newest answers: in days a run makes hundreds of thousands of
steps, and the whole curve is the chart's."""


class RunStory:
    """Takes events in order, any number of times; reading it is cheap.

    A run that goes on from a checkpoint makes the steps after it a second time: the story then goes back to the
    checkpoint and forgets what it was told of those steps. Of each kind of alert it keeps the newest.
    """

    def __init__(self) -> None:
        self.phase = ""
        self.starts = 0
        """How often it was started: once more each time that it went on."""
        self.newest: StepDone | None = None
        self.looks: list[Evaluated] = []
        """Looks on the way; that of the end only where there was none after the same step: it is of more examples."""
        self.whole: Evaluated | None = None
        """The look at all held-out examples in the end, of what is kept."""
        self.scored: list[Scored] = []
        self.samples: deque[SampleWritten] = deque(maxlen=SAMPLES_KEPT)
        self.saved: CheckpointSaved | None = None
        self.notices: list[Problem] = []
        self.alerts: list[Alerted] = []
        self.compared: Compared | FeaturesMade | None = None
        self.outcome: Outcome | None = None
        self.step = 0
        """Optimizer steps done."""
        self.expected: TimeEstimate | None = None
        """How long it was foretold to take; None while nobody has said so."""
        self.reached: dict[int, float] = {}
        """The largest share that was told, by chapter of the course. Stories of the same run may have it in common."""
        self._losses: deque[tuple[int, float]] = deque(maxlen=LOSSES_KEPT)
        self._course = RunCourse()

    def take(self, events: Iterable[RunEvent]) -> None:
        """Add events to the story."""
        for event in events:
            self._take(event)

    def _take(self, event: RunEvent) -> None:
        if isinstance(event, PhaseStarted):
            self._take_phase(event)
        self._course.tick(event.at)
        if isinstance(event, StepDone):
            self._take_step(event)
        elif isinstance(event, Evaluated):
            self.whole = event if event.whole else None
            if not event.whole or event.step not in {look.step for look in self.looks}:
                self.looks.append(event)
        elif isinstance(event, Scored):
            self.scored.append(event)
        elif isinstance(event, SampleWritten):
            self.samples.append(event)
        elif isinstance(event, CheckpointSaved):
            self.saved = event
        elif isinstance(event, Compared | FeaturesMade):
            self.compared = event
        elif isinstance(event, Noticed):
            self._take_notice(event.notice)
        elif isinstance(event, Alerted):
            self.alerts = [known for known in self.alerts if known.alert.code != event.alert.code] + [event]
        elif isinstance(event, Ended):
            self.outcome = event.outcome

    def _take_phase(self, event: PhaseStarted) -> None:
        if event.phase == PHASES[0]:
            if self.phase_index > PHASES.index("training"):
                self._course.fall_back(1.0)  # stopped before its end or while it was judged: that comes once more
            self._course.go_on(event.at)
            self.starts += 1
        self.phase, self.outcome, self.compared = event.phase, None, None

    def _take_step(self, event: StepDone) -> None:
        if event.step <= self.step:  # it began anew, without a checkpoint or from one that it did not name
            self._go_back(event.step - 1)
        self.newest = event
        self.step = event.step
        self._losses.append((event.step, event.loss))
        self._course.add_step(event.seconds)

    def _take_notice(self, notice: Problem) -> None:
        if notice.code == "notice.taken_up" and isinstance(step := notice.values.get("step"), int):
            self._go_back(step)
        if notice not in self.notices:
            self.notices.append(notice)

    def _go_back(self, step: int) -> None:
        """Forget what was told of the steps after `step`."""
        if step < self.step:
            self._course.fall_back(step / self.step)
        self.step = min(self.step, step)
        while self._losses and self._losses[-1][0] > step:
            self._losses.pop()
        if self.newest and self.newest.step > step:
            self.newest = None
        self.looks, self.whole = [look for look in self.looks if look.step <= step], None
        self.scored = [scored for scored in self.scored if scored.step <= step]
        self.samples = deque((sample for sample in self.samples if sample.step <= step), SAMPLES_KEPT)
        self.alerts = [alert for alert in self.alerts if alert.step <= step]
        if self.saved and self.saved.step > step:
            self.saved = None

    @property
    def phase_index(self) -> int:
        """Place of the current phase in `PHASES`; -1 before the first."""
        return PHASES.index(self.phase) if self.phase in PHASES else -1

    @property
    def look(self) -> Evaluated | None:
        """The newest look at the held-out examples."""
        return self.looks[-1] if self.looks else None

    @property
    def best(self) -> Evaluated | None:
        """The look with the lowest loss; of equals the first."""
        return min((look for look in self.looks if isfinite(look.loss)), key=lambda look: look.loss, default=None)

    @property
    def losses(self) -> list[float]:
        """The losses of the newest steps, at most `LOSSES_KEPT`."""
        return [loss for _, loss in self._losses]

    @property
    def worked(self) -> float:
        """Seconds that the run was at work, over all its processes and without pauses."""
        return self._course.worked

    def share(self, steps: int) -> float | None:
        """Done part of the whole run by expected time, 0 to 1; None where it cannot be known. It never goes back but
        where the run does: after steps were lost, or when it goes on behind an end."""
        if not steps or self.phase_index < 0:
            return None
        inside = self.compared.done / max(1, self.compared.total) if self.compared else 0.0
        now = self._course.share(self.phase, inside, self.step, steps, self.expected)
        self.reached[self._course.chapter] = max(now, self.reached.get(self._course.chapter, 0.0))
        return self.reached[self._course.chapter]

    @property
    def counted(self) -> tuple[int, int]:
        """Answers of the scorecard (or texts that were read once) so far, and of how many; zeros before the first."""
        return (self.compared.done, self.compared.total) if self.compared else (0, 0)

    @property
    def joules(self) -> float | None:
        """Energy that the device has used so far; None where it is not measured."""
        return self.newest.joules if self.newest else None

    def whole_joules(self, steps: int) -> float | None:
        """Expected energy of the whole run; None until it is steady, and where it is not measured."""
        return whole_use(self.joules, self.step, steps)

    def seconds_left(self, steps: int) -> float | None:
        """Expected seconds to the end of the run; None until it is steady, and outside the training phase."""
        if self.phase != "training":
            return None
        after = self.expected.after_in_steps if self.expected else 0.0
        return seconds_left(self._course.step_seconds, self.step, steps, after)
