"""The watch over the learning: made-up curves that look like real ones, and what it says about them."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence

import msgspec
import pytest

from desktop.core import alerts
from desktop.core.alerts import Watch, WatchState
from desktop.core.problems import Problem
from desktop.core.wording import SENTENCES, places, words_for
from desktop.core.words_doctor import ONE

SEEDS = range(40)
NAN = math.nan


def started(steps: int, warmup: int = 0) -> Watch:
    """A watch over a run with plenty of examples."""
    watch = Watch()
    watch.before(steps, warmup, 1_000, 100_000)
    return watch


def tell(losses: Sequence[float], warmup: int = 0, steps: int = 0) -> list[Problem]:
    """Everything that is said about a training curve."""
    watch = started(steps or len(losses), warmup)
    told = []
    for step, loss in enumerate(losses, 1):
        told += watch.after_step(step, loss, math.isfinite(loss))
    return told


def codes(problems: Sequence[Problem]) -> list[str]:
    """The codes alone."""
    return [problem.code for problem in problems]


def falling(steps: int, *, start: float, end: float, pace: float, noise: float, seed: int) -> list[float]:
    """A loss that falls like exp(-t / pace), with noise in proportion to it and now and then a hard batch. A pace of
    less than one step is a share of the run."""
    dice = random.Random(seed)
    pace = pace if pace >= 1 else pace * steps
    curve = []
    for step in range(steps):
        level = end + (start - end) * math.exp(-step / pace)
        hard = 1.0 + (dice.random() < 0.01) * dice.random()
        curve.append(max(0.0, level * hard * (1 + noise * dice.gauss(0, 1))))
    return curve


CURVES = {
    "ordinary": {"start": 2.5, "end": 1.1, "pace": 40, "noise": 0.1},
    "noisy": {"start": 2.5, "end": 1.3, "pace": 60, "noise": 0.3},
    "slow": {"start": 1.8, "end": 1.2, "pace": 0.5, "noise": 0.1},
    "learned by heart": {"start": 2.5, "end": 0.01, "pace": 30, "noise": 0.2},
    "known already": {"start": 0.05, "end": 0.04, "pace": 100, "noise": 0.5},
    "short way down, then level": {"start": 1.4, "end": 1.0, "pace": 15, "noise": 0.08},
}


@pytest.mark.parametrize("kind", CURVES)
@pytest.mark.parametrize("steps", [12, 60, 300, 1500])
def test_good_curves_are_left_alone(kind: str, steps: int) -> None:
    false_alarms = [seed for seed in SEEDS if tell(falling(steps, **CURVES[kind], seed=seed), max(1, steps // 20))]
    assert false_alarms == []


def test_a_slow_but_steady_fall_is_left_alone_however_noisy() -> None:
    for seed in SEEDS:
        dice = random.Random(seed)
        line = [2.0 - 0.4 * step / 2000 + dice.gauss(0, 0.1) for step in range(2000)]
        assert tell(line, 100) == []


@pytest.mark.parametrize(("noise", "share"), [(0.0, 1.0), (0.02, 0.9), (0.05, 0.9), (0.1, 0.6)])
def test_a_curve_that_stays_where_it_began_is_told_once(noise: float, share: float) -> None:
    found = 0
    for seed in SEEDS:
        dice = random.Random(seed)
        told = tell([2.0 * (1 + noise * dice.gauss(0, 1)) for _ in range(1000)], 50)
        assert codes(told) in ([], ["alert.not_learning"])
        found += len(told)
    assert found >= share * len(SEEDS)  # the thicker the noise, the longer it must be sure


def test_the_alarm_about_standing_still_waits_for_the_end_of_the_warm_up() -> None:
    (early,) = tell([2.0] * 400, warmup=0)
    (late,) = tell([2.0] * 400, warmup=100)
    assert early.values == {"step": 32, "first": 2.0, "now": 2.0}
    assert late.values["step"] == 256  # the second half of the first 256 steps is the first one without warm-up


def test_what_fell_during_the_warm_up_has_learned() -> None:
    assert tell([2.5 - 0.02 * step for step in range(100)] + [0.5] * 900, warmup=100) == []


def test_a_curve_that_wakes_up_late_takes_the_alarm_back() -> None:
    watch = started(400)
    told = [problem for step in range(1, 65) for problem in watch.after_step(step, 2.0, True)]
    assert codes(told) == ["alert.not_learning"] and watch.state().told == ("alert.not_learning",)
    for step in range(65, 400):
        assert watch.after_step(step, 1.0, True) == []
    assert watch.state().told == ()


@pytest.mark.parametrize("seed", range(10))
def test_a_curve_that_explodes_is_told_within_ten_steps_and_again_only_after_it_came_back(seed: int) -> None:
    dice = random.Random(seed)
    good = falling(200, start=2.5, end=1.2, pace=40, noise=0.1, seed=seed)
    bad = [1.2 + 0.6 * step + dice.random() for step in range(20)]
    watch = started(1000)
    told: list[tuple[int, Problem]] = []
    for step, loss in enumerate(good + bad + good[50:] + bad, 1):
        told += [(step, problem) for problem in watch.after_step(step, loss, True)]
    assert codes([problem for _, problem in told]) == ["alert.diverging"] * 2
    assert 200 < told[0][0] <= 210
    assert told[1][0] > 370
    assert told[0][1].values["lowest"] == pytest.approx(1.2, abs=0.2)


def test_single_hard_batches_are_no_drift() -> None:
    curve = falling(600, start=2.5, end=1.0, pace=40, noise=0.1, seed=3)
    for step in range(100, 600, 25):
        curve[step : step + 3] = [9.0, 7.0, 8.0]
    assert tell(curve) == []


# -- steps without finite numbers


def run(pattern: Iterator[bool]) -> tuple[list[Problem], Problem | None, int]:
    """What is told until the watch says stop; `pattern` is whether each step is finite."""
    watch, told = started(10_000), []
    for step, finite in enumerate(pattern, 1):
        told += watch.after_step(step, 1.0 if finite else NAN, finite)
        if watch.must_stop:
            return told, watch.must_stop, step
    return told, None, 0


def test_three_in_a_row_stop_the_run() -> None:
    told, stop, step = run(iter([True, False, False, True, False, False, False, True]))
    assert [problem.values for problem in told] == [{"step": 2, "count": 1}, {"step": 5, "count": 3}]
    assert stop == Problem("training.not_finite", {"step": 7, "count": 5})
    assert step == 7


def test_ten_in_all_stop_the_run_however_far_apart() -> None:
    _, stop, step = run(step % 500 != 0 for step in range(1, 10_000))
    assert stop == Problem("training.not_finite", {"step": 5000, "count": 10})
    assert step == 5000


def test_more_than_a_twentieth_stops_it_once_there_were_a_hundred() -> None:
    _, stop, _ = run(step not in {10, 20, 30, 40, 50, 60, 130} for step in range(1, 131))
    assert stop == Problem("training.not_finite", {"step": 130, "count": 7})
    _, stop, _ = run(step not in {10, 20, 30, 40, 50, 60} for step in range(1, 131))
    assert stop is None


def test_a_loss_that_is_no_number_counts_even_if_the_gradient_was_one() -> None:
    watch = started(100)
    assert codes(watch.after_step(1, NAN, True)) == ["alert.step_skipped"]
    assert codes(watch.after_step(2, math.inf, True)) == []
    assert watch.after_step(3, 1.0, True) == [] and watch.must_stop is None
    assert watch.state().finite == 1


# -- held-out looks


def look(held_out: Sequence[float], training: Sequence[float], every: int = 20) -> list[Problem]:
    """What is told of a run with a look before the first step and one after every so many."""
    watch = started(len(training), 3)
    told = watch.after_look(0, held_out[0])
    for step, loss in enumerate(training, 1):
        told += watch.after_step(step, loss, True)
        if step % every == 0 and step // every < len(held_out):
            told += watch.after_look(step, held_out[step // every])
    return told


def test_held_out_rising_while_training_falls_is_learning_by_heart() -> None:
    training = falling(200, start=2.5, end=0.1, pace=60, noise=0.1, seed=1)
    held_out = [2.4, 1.8, 1.5, 1.4, 1.45, 1.52, 1.6, 1.7, 1.8, 1.9]
    (told,) = look(held_out, training)
    assert told == Problem("alert.overfitting", {"best": 1.4, "best_step": 60, "now": 1.52, "step": 100})


@pytest.mark.parametrize("held_out", [[2.4, 1.8, 1.5, 1.4, 1.41, 1.40, 1.41], [2.4, 1.8, 1.5, 1.6, 1.48, 1.6, 1.45]])
def test_a_level_or_a_wobbling_held_out_loss_is_not(held_out: list[float]) -> None:
    assert look(held_out, falling(140, start=2.5, end=0.4, pace=60, noise=0.1, seed=1)) == []


def test_both_rising_is_drifting_away_and_not_learning_by_heart() -> None:
    training = [2.0] * 40 + [5.0] * 100
    assert codes(look([2.0, 1.5, 1.4, 3.0, 4.0, 5.0, 5.0], training)) == ["alert.diverging"]


def test_overfitting_is_told_again_after_a_new_best() -> None:
    training = falling(300, start=2.5, end=0.1, pace=100, noise=0.0, seed=1)
    held_out = [2.4, 1.5, 1.6, 1.7, 1.8, 1.4, 1.3, 1.5, 1.6, 1.7]
    assert codes(look(held_out, training)) == ["alert.overfitting"] * 2


def test_a_held_out_loss_that_does_not_move_shows_standstill_in_the_thickest_noise() -> None:
    dice = random.Random(0)
    training = [2.0 * (1 + 0.4 * dice.gauss(0, 1)) for _ in range(500)]
    (told,) = look([2.0] * 25, training)
    assert told == Problem("alert.not_learning", {"step": 100, "first": 2.0, "now": 2.0})
    assert look([2.0] + [1.9] * 24, training) == []


def test_a_look_without_a_number_is_passed_over() -> None:
    watch = started(100)
    before = watch.state()
    assert watch.after_look(20, NAN) == [] and watch.state() == before


# -- before the first step


@pytest.mark.parametrize(
    ("steps", "warmup", "examples", "tokens", "expected"),
    [
        (200, 10, 800, 40_000, []),
        (20, 1, 50, 2_000, []),
        (19, 1, 800, 40_000, ["alert.short_run"]),
        (100, 50, 800, 40_000, ["alert.short_run"]),
        (1, 1, 2, 10, ["alert.short_run", "alert.few_examples"]),
        (200, 10, 49, 40_000, ["alert.few_examples"]),
        (200, 10, 800, 1_999, ["alert.few_examples"]),
    ],
)
def test_before_the_first_step(steps: int, warmup: int, examples: int, tokens: int, expected: list[str]) -> None:
    watch = Watch()
    assert codes(watch.before(steps, warmup, examples, tokens)) == expected
    again = Watch(watch.state())
    assert again.before(steps, warmup, examples, tokens) == []


# -- state and sentences


def test_the_state_survives_json_to_the_last_bit() -> None:
    curve = falling(400, start=2.5, end=0.3, pace=50, noise=0.3, seed=5)
    curve[37] = curve[38] = NAN
    whole, parts = started(400, 20), started(400, 20)
    for step, loss in enumerate(curve, 1):
        parts = Watch(msgspec.json.decode(msgspec.json.encode(parts.state()), type=WatchState))
        assert whole.after_step(step, loss, loss == loss) == parts.after_step(step, loss, loss == loss)
        if step % 20 == 0:
            held_out = 1.0 + step / 400
            assert whole.after_look(step, held_out) == parts.after_look(step, held_out)
    assert whole.state() == parts.state()
    assert len(msgspec.json.encode(whole.state())) < 1_000


def test_every_alert_fills_its_sentences() -> None:
    watch = Watch()
    told = watch.before(1, 1, 2, 10) + watch.after_step(1, NAN, False)
    told += tell([2.0] * 100) + tell([1.0] * 50 + [9.0] * 50)
    told += look([2.4, 1.4, 1.6, 1.7], falling(80, start=2.5, end=0.1, pace=60, noise=0.0, seed=1))
    codes = {code for code in SENTENCES if code.startswith("alert.") and not code.endswith(ONE)}
    assert {problem.code for problem in told} == codes
    for problem in told:
        words = SENTENCES[problem.code]
        assert places(words.cause + words.remedy) <= set(problem.values), problem.code
        assert words.remedy, problem.code
        assert "?" not in words_for(problem).cause


def test_thresholds_hang_together() -> None:
    assert alerts.IN_A_ROW < alerts.IN_ALL
    assert alerts.DOUBT < alerts.SURE
    assert alerts.LEARNED < alerts.PACE
