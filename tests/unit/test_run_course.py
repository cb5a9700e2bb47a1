"""How far a whole run is: one share from its start to its end, by time, that never goes back on the way."""

from __future__ import annotations

from desktop.core.events import PHASES, Compared, Ended, PhaseStarted, RunEvent, StepDone, notice
from desktop.core.run_story import RunStory
from desktop.core.runs import Outcome, RunState
from desktop.core.speed import TimeEstimate

STEPS = 100


def foretold(step: float = 1.0) -> TimeEstimate:
    """Twenty seconds until the first step, a hundred steps, a scorecard of 30 s and what was forgotten in 10 s."""
    parts = (("start", 20.0), ("steps", 100.0 * step), ("comparison", 30.0), ("forgetting", 10.0))
    return TimeEstimate(
        step_seconds=step, steps=STEPS, tokens_per_second=1.0, parts=parts, low=1.0, high=1.0, joules=None,
        basis="table",
    )  # fmt: skip


def phase(at: float, name: str) -> PhaseStarted:
    """A phase begins."""
    return PhaseStarted(at=at, phase=name)


def start(at: float) -> list[RunEvent]:
    """What a process tells in its first twenty seconds."""
    return [phase(at, "model"), phase(at + 15, "data"), phase(at + 17, "dry_run"), phase(at + 20, "training")]


def steps(at: float, first: int, last: int, seconds: float = 1.0) -> list[RunEvent]:
    """Steps one after the other from `at` on."""
    return [
        StepDone(
            at=at + seconds * (n - first + 1), step=n, loss=1.0, learning_rate=1e-4, grad_norm=1.0, tokens=1,
            tokens_per_second=1.0, seconds=seconds, memory=1,
        )
        for n in range(first, last + 1)
    ]  # fmt: skip


def judged(at: float) -> list[RunEvent]:
    """Scorecard and what was forgotten."""
    return [
        phase(at, "saving"),
        phase(at, "comparing"),
        *(Compared(at=at + 10 * n, done=n, total=3) for n in (1, 2, 3)),
        phase(at + 30, "forgetting"),
        Compared(at=at + 40, done=4, total=4),
    ]


def shares(story: RunStory, events: list[RunEvent]) -> list[float]:
    """The share after each event; None counts as nothing."""
    found = []
    for event in events:
        story.take([event])
        found.append(story.share(STEPS) or 0.0)
    return found


def test_a_run_that_goes_as_foretold_is_told_by_its_time() -> None:
    story = RunStory()
    story.expected = foretold()
    found = shares(story, [*start(0), *steps(20, 1, STEPS), *judged(120)])
    assert found == sorted(found)
    assert abs(found[3] - 20 / 160) < 1e-9, "training begins"
    assert abs(found[53] - 70 / 160) < 1e-9, "after step 50"
    assert abs(found[106] - 130 / 160) < 1e-9, "a third of the scorecard"
    assert found[-1] == 1.0


def test_the_share_and_the_time_left_say_the_same() -> None:
    story = RunStory()
    story.expected = foretold()
    story.take([*start(0), *steps(20, 1, 50, seconds=4.0)])
    left = story.seconds_left(STEPS)
    assert left is not None
    share = story.share(STEPS)
    assert share is not None and abs(share - story.worked / (story.worked + left)) < 1e-9


def test_it_never_goes_back_however_wrong_it_was_foretold() -> None:
    for pace in (0.1, 10.0):
        story = RunStory()
        story.expected = foretold()
        found = shares(story, [*start(0), *steps(20, 1, STEPS, pace), *judged(20 + STEPS * pace)])
        assert found == sorted(found) and found[-1] == 1.0 and 0.0 < found[20] < found[90] < 1.0


def test_without_a_foretold_time_it_goes_by_phase_and_steps() -> None:
    story = RunStory()
    found = shares(story, [*start(0), *steps(20, 1, STEPS), *judged(120)])
    assert found == sorted(found)
    assert found[0] == 0.0 < found[1] < found[2] < found[3] < 0.2
    assert 0.4 < found[53] < 0.65 and 0.85 < found[103] < 1.0


def test_after_a_pause_it_begins_where_it_stood_and_the_pause_is_not_worked() -> None:
    story = RunStory()
    story.expected = foretold()
    before = shares(story, [*start(0), *steps(20, 1, 50), Ended(at=71, outcome=Outcome(RunState.paused, step=50))])
    after = shares(story, [*start(100_000), notice(100_020, "notice.taken_up", step=50), *steps(100_020, 51, STEPS)])
    assert after[0] == before[-1] and after == sorted(after)
    assert abs(story.worked - (71 + 70)) < 1e-9


def test_lost_steps_are_taken_back_once() -> None:
    story = RunStory()
    story.expected = foretold()
    before = shares(story, [*start(0), *steps(20, 1, 80)])  # and then it was killed
    start_again = [*start(500), notice(520, "notice.taken_up", step=40)]
    after = shares(story, start_again)
    assert before[-1] > 0.6 and after[-1] < 0.5
    going_on = shares(story, steps(520, 41, STEPS))
    assert going_on == sorted(going_on)


def test_a_stopped_run_that_goes_on_is_not_nearly_over() -> None:
    story = RunStory()
    story.expected = foretold()
    story.take([*start(0), *steps(20, 1, 30)])
    assert shares(story, judged(50))[-1] == 1.0
    found = shares(story, [*start(200), notice(220, "notice.taken_up", step=30)])
    assert max(found) < 0.7


def test_stories_of_one_run_tell_one_share() -> None:
    events = [*start(0), *steps(20, 1, 5), *steps(25, 6, 60, 10.0)]
    live, late = RunStory(), RunStory()
    live.expected, late.expected, late.reached = foretold(), foretold(), live.reached
    shown = shares(live, events)[-1]
    late.take(events)
    assert late.share(STEPS) == shown


def test_nothing_is_told_before_it_begins() -> None:
    assert RunStory().share(STEPS) is None
    assert PHASES[:3] == ("model", "data", "dry_run")
