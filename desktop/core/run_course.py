"""How far a whole run is, by time: what it has worked, beside what it is still expected to need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median

from desktop.core.progress import STEADY_AFTER
from desktop.core.speed import TimeEstimate

BEFORE = ("model", "data", "dry_run")
"""The phases until the first step."""
BEFORE_GUESSED, AFTER_GUESSED = 0.05, 0.05
"""Shares of the steps' time that phases before and after them take, where no time is foretold."""
RECENT = 20
"""Steps that the pace is the median of, as in `seconds_left`."""


class RunCourse:
    """The time that a run has worked, over all its processes, and how fast it steps. Pauses are not in it."""

    def __init__(self) -> None:
        self.chapter = 0
        """Once more each time that the run fell back behind what it had reached."""
        self._earlier = self._lost = 0.0
        self._began: float | None = None
        self._newest = 0.0
        self._seconds: list[float] = []
        self._last_pace: float | None = None

    @property
    def worked(self) -> float:
        """Seconds in which processes of the run were at work, as its events tell."""
        return self._earlier + (max(0.0, self._newest - self._began) if self._began is not None else 0.0)

    @property
    def step_seconds(self) -> Sequence[float]:
        """The newest steps of the process at work."""
        return self._seconds

    def go_on(self, at: float) -> None:
        """A process of its own begins, which may be faster or slower than the last one."""
        self._last_pace, self._seconds = self._pace(), []
        self._earlier, self._began, self._newest = self.worked, at, at

    def tick(self, at: float) -> None:
        """Something happened at this moment."""
        self._began = at if self._began is None else self._began
        self._newest = max(self._newest, at)

    def add_step(self, seconds: float) -> None:
        """A step took so long."""
        self._seconds = [*self._seconds[-29:], seconds]

    def fall_back(self, kept: float) -> None:
        """Of what was done only a share of `kept`, 0 to 1, still counts."""
        self.chapter += 1
        self._lost += (self.worked - self._lost) * (1 - kept)

    def share(self, phase: str, inside: float, step: int, steps: int, expected: TimeEstimate | None) -> float:
        """Done part of the whole run, 0 to 1, in `phase` of which a share of `inside` is done, after `step` of `steps`:
        by time once a step was made or a time is foretold, by phase until then."""
        pace = self._pace() or (expected.step_seconds if expected else None)
        if pace is None:
            return BEFORE_GUESSED * (BEFORE.index(phase) + inside) / len(BEFORE) if phase in BEFORE else BEFORE_GUESSED
        parts = _parts(expected, steps)
        left = parts["comparing"] + parts["forgetting"]
        if phase in BEFORE:
            left += steps - step + parts["before"] * (1 - (BEFORE.index(phase) + inside) / len(BEFORE))
        elif phase == "training":
            left += steps - step
        elif phase == "comparing":
            left -= parts["comparing"] * inside
        elif phase == "forgetting":
            left = parts["forgetting"] * (1 - inside)
        done = self.worked - self._lost
        return done / (done + pace * left) if done > 0 else 0.0

    def _pace(self) -> float | None:
        """Seconds a step: of the process at work, of the one before until that is steady; None before the first."""
        recent = self._seconds[-RECENT:]
        if len(recent) < STEADY_AFTER and self._last_pace is not None:
            return self._last_pace
        return median(recent) if recent else None


def _parts(expected: TimeEstimate | None, steps: int) -> Mapping[str, float]:
    """What comes before and after the steps, told in steps."""
    if expected is None:
        return {"before": BEFORE_GUESSED * steps, "comparing": AFTER_GUESSED * steps, "forgetting": 0.0}
    parts = {key: seconds / expected.step_seconds for key, seconds in expected.parts}
    return {
        "before": sum(parts.get(key, 0.0) for key in ("start", "first_load", "beforehand")),
        "comparing": parts.get("comparison", 0.0),
        "forgetting": parts.get("forgetting", 0.0),
    }
