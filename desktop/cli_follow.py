"""Following a run in the terminal: progress lines, Ctrl+C, and how it ended."""

from __future__ import annotations

import math
import time

from desktop.cli_paint import Bars, Paint
from desktop.cli_scores import show_scorecard
from desktop.core.events import (
    Alerted,
    Compared,
    Evaluated,
    FeaturesMade,
    Noticed,
    PhaseStarted,
    RunEvent,
    StepDone,
    read_events,
)
from desktop.core.label_report import read_report
from desktop.core.preference import read_preference, said
from desktop.core.recipe import read_recipe
from desktop.core.run_now import STATE_WORDS
from desktop.core.run_story import RunStory
from desktop.core.runs import ACTIVE, Outcome, RunFolder, RunRecord, RunState, kept_step
from desktop.core.scorecard import read_scorecard
from desktop.core.units import about, between, duration, energy, number, things
from desktop.core.wording import words_for
from desktop.services.budget import usable_hardware
from desktop.services.rates import expected, learn
from desktop.services.runs import Runs

EXIT_CODES = {
    RunState.finished: 0,
    RunState.stopped: 3,
    RunState.failed: 4,
    RunState.interrupted: 5,
    RunState.paused: 6,
}
PHASE_WORDS = {
    "model": "loading the base model",
    "data": "preparing the examples",
    "dry_run": "trying whether the memory is enough",
    "training": "training",
    "saving": "saving what was learned",
    "comparing": "Scorecard",
    "forgetting": "looking for what it forgot",
}


def start_and_follow(runs_: Runs, folder: RunFolder, paint: Paint) -> int:
    """Start or continue a run and show it until it has ended; the exit code."""
    before, offset = read_events(folder.events)
    hardware = usable_hardware(runs_.places)
    time_needed = expected(runs_.places, folder, hardware)
    if time_needed:
        used = f", {energy(time_needed.joules)}" if time_needed.joules else ""
        paint.say(f"Expected time: {between(time_needed.low, time_needed.high)}{used}")
    runs_.start(folder)
    paint.say(f"Run folder: {folder.path}")
    paint.say("Ctrl+C stops it and keeps what it has learned.")
    story = RunStory()
    story.expected = time_needed
    story.take(before)
    record = _follow(runs_, folder, paint, offset, story)
    tell_end(record, folder, paint)
    learn(runs_.places, folder, record, hardware)
    return EXIT_CODES.get(record.state, 4)


def _follow(runs_: Runs, folder: RunFolder, paint: Paint, offset: int, story: RunStory) -> RunRecord:
    """Show progress until the run has ended; the first Ctrl+C asks it to stop, a second one lets go of it. `story` is
    what it told before."""
    view, asked = _Follower(paint, folder, story), False
    with paint.progress() as bars:
        while True:
            try:
                record = runs_.refresh(folder)
                events, offset = read_events(folder.events, offset)
                for event in events:
                    view.take(event, record, bars)
                if record.state not in ACTIVE and not events:
                    return record
                time.sleep(0.2)
            except KeyboardInterrupt:
                if asked:
                    raise
                asked = True
                runs_.stop(folder)
                view.note("Stopping after this step; what it has learned is kept.")


class _Follower:
    """Turns events into progress lines."""

    def __init__(self, paint: Paint, folder: RunFolder, story: RunStory) -> None:
        self.paint, self.story = paint, story
        recipe = read_recipe(folder.recipe)
        self.things = things(recipe.objective, recipe.method)
        self.phase = "starting"
        self.held_out = math.nan

    def take(self, event: RunEvent, record: RunRecord, bars: Bars) -> None:
        """Show one event."""
        self.paint.record(event)
        self.story.take([event])
        share = self.story.share(record.steps) or 0.0
        if isinstance(event, PhaseStarted):
            self.phase = PHASE_WORDS.get(event.phase, event.phase)
            bars.update(self.phase, share, self.phase)
        elif isinstance(event, StepDone):
            self._step(event, max(1, record.steps), share, bars)
        elif isinstance(event, Compared):
            text = f"{self.phase} · {event.done} of {event.total}"
            bars.update(text, share, text)
        elif isinstance(event, FeaturesMade):
            bars.update(self.phase, share)
        elif isinstance(event, Evaluated):
            self.held_out = event.loss
        elif isinstance(event, Noticed):
            self.note(words_for(event.notice).cause)
        elif isinstance(event, Alerted):
            words = words_for(event.alert)
            self.note(" ".join(filter(None, (f"{words.title}:", words.cause, words.remedy))))

    def _step(self, event: StepDone, steps: int, share: float, bars: Bars) -> None:
        left = self.story.seconds_left(steps)
        parts = [
            f"step {event.step} of {steps}",
            f"loss {number(event.loss)}",
            f"held-out {number(self.held_out)}" if math.isfinite(self.held_out) else "",
            f"{event.tokens_per_second:,.0f} {self.things}/s",
            f"{about(left)} left" if left else "",
            f"{energy(event.joules)} used" if event.joules else "",
        ]
        text = " · ".join(filter(None, parts))
        tenth = event.step % max(1, steps // 10) == 0 or event.step == steps
        bars.update(f"training · {text}", share, text if tenth else "")

    def note(self, text: str) -> None:
        """A sentence between the progress lines."""
        self.paint.say(text)


def _kept(outcome: Outcome) -> str:
    """What is really kept of a run."""
    if (step := kept_step(outcome)) is not None:
        return f"The checkpoint of step {step} is kept."
    return "What it learned is kept." if outcome.kept else "Nothing had been saved yet."


def tell_end(record: RunRecord, folder: RunFolder, paint: Paint) -> None:
    """Print how a run ended, its scorecard, and where its adapter lies."""
    paint.record(record)
    if record.outcome and record.outcome.problem:
        paint.problems([record.outcome.problem], _kept(record.outcome))
    if card := read_scorecard(folder):
        show_scorecard(card, paint)
    if report := read_preference(folder.evaluations / "preference.json"):
        paint.say(said(report))
    if labels := read_report(folder.evaluations / "labels.json"):
        paint.labels(labels)
    if record.started and record.ended:
        paint.say(f"{STATE_WORDS[record.state.value].capitalize()} after {duration(record.ended - record.started)}.")
    if adapter := folder.usable_adapter():
        paint.say(f"What was learned lies in {adapter}")
