"""The watch over the learning, with any curve at all: it never breaks, and resumed it tells what a whole one does."""

from __future__ import annotations

import math

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.alerts import IN_A_ROW, IN_ALL, Watch, WatchState
from desktop.core.problems import Problem

LOSSES = st.one_of(st.floats(0, 12), st.floats(), st.sampled_from([0.0, 2.0, 1e300, math.nan, math.inf]))
EVENTS = st.lists(st.tuples(st.sampled_from(["step", "step", "step", "look"]), LOSSES, st.booleans()), max_size=300)
BEFORE = st.tuples(st.integers(0, 10**7), st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**9))
WITHOUT_CLOCK = settings(max_examples=150, deadline=None)


def feed(watch: Watch, number: int, event: tuple[str, float, bool]) -> list[Problem]:
    """One event; a step's gradient is finite three times out of four."""
    kind, loss, odd = event
    if kind == "look":
        return watch.after_look(number - 1, loss)
    return watch.after_step(number, loss, not odd or number % 2 == 0)


@WITHOUT_CLOCK
@given(BEFORE, EVENTS, st.integers(0, 300))
def test_a_watch_restored_anywhere_goes_on_exactly(
    before: tuple[int, int, int, int], events: list[tuple[str, float, bool]], cut: int
) -> None:
    whole, resumed = Watch(), Watch()
    assert whole.before(*before) == resumed.before(*before)
    for number, event in enumerate(events, 1):
        if number == cut:
            resumed = Watch(msgspec.json.decode(msgspec.json.encode(resumed.state()), type=WatchState))
            assert resumed.before(*before) == []
        assert feed(whole, number, event) == feed(resumed, number, event)
        assert whole.must_stop == resumed.must_stop
    assert whole.state() == resumed.state()


@WITHOUT_CLOCK
@given(BEFORE, EVENTS)
def test_nothing_is_told_twice_while_it_holds_and_every_number_is_one(
    before: tuple[int, int, int, int], events: list[tuple[str, float, bool]]
) -> None:
    watch = Watch()
    holds = {problem.code for problem in watch.before(*before)}
    for number, event in enumerate(events, 1):
        told = feed(watch, number, event)
        after = set(watch.state().told)
        assert {problem.code for problem in told} == after - holds
        assert all(math.isfinite(value) for problem in told for value in problem.values.values())  # type: ignore[arg-type]
        holds = after
    numbers = [value for value in msgspec.to_builtins(watch.state()).values() if isinstance(value, float)]
    assert all(math.isfinite(number) for number in numbers)


@WITHOUT_CLOCK
@given(st.lists(st.booleans(), max_size=200))
def test_a_run_is_stopped_at_the_latest_after_so_many_steps_left_out(finite: list[bool]) -> None:
    watch, row = Watch(), 0
    for step, good in enumerate(finite, 1):
        watch.after_step(step, 1.0, good)
        row = 0 if good else row + 1
        skipped = watch.state().skipped
        if good:
            assert watch.must_stop is None
        elif row >= IN_A_ROW or skipped >= IN_ALL:
            assert watch.must_stop == Problem("training.not_finite", {"step": step, "count": skipped})
        elif step < 100:
            assert watch.must_stop is None


@WITHOUT_CLOCK
@given(st.lists(st.floats(0, 0.19), min_size=1, max_size=300), st.integers(1, 1000))
def test_a_low_loss_is_never_called_bad(losses: list[float], steps: int) -> None:
    watch = Watch()
    watch.before(max(20, steps), 0, 1000, 100_000)
    assert [problem for step, loss in enumerate(losses) for problem in watch.after_step(step, loss, True)] == []
