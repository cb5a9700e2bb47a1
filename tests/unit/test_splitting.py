"""Training and held-out rows: seeded, of the asked size, and never alike on both sides."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from desktop.core.datasets import FEWEST_TO_SHARE, Split, with_enough_held_out
from desktop.core.evidence import FEW
from desktop.data.splitting import HELD_OUT, LEFT_OUT, TRAIN, sides

ALL = np.ones(100, bool)
EACH = np.arange(100)


def test_a_random_split_is_seeded_and_has_the_asked_size() -> None:
    one = sides(Split(share=0.2, seed=1), ALL, EACH, None)
    assert (one == HELD_OUT).sum() == 20
    assert (one == sides(Split(share=0.2, seed=1), ALL, EACH, None)).all()
    assert (one != sides(Split(share=0.2, seed=2), ALL, EACH, None)).any()


def test_rows_alike_stay_on_one_side_and_left_out_rows_on_none() -> None:
    likeness = EACH // 4
    keep = ALL.copy()
    keep[:10] = False
    found = sides(Split(share=0.3), keep, likeness, None)
    assert (found[:10] == LEFT_OUT).all()
    for group in range(25):
        assert len(set(found[(likeness == group) & keep])) <= 1
    assert (found == HELD_OUT).sum() == pytest.approx(27, abs=3)


def test_customers_stay_on_one_side_also_when_their_rows_are_like_anothers() -> None:
    customers = [f"c{n % 10}" for n in range(100)]
    likeness = EACH.copy()
    likeness[1] = likeness[0]  # customers 0 and 1 wrote the same
    found = sides(Split(how="group", share=0.3, column="customer"), ALL, likeness, customers)
    by_customer = {name: {int(side) for side, c in zip(found, customers) if c == name} for name in set(customers)}
    assert all(len(on) == 1 for on in by_customer.values())
    assert by_customer["c0"] == by_customer["c1"]
    assert (found == HELD_OUT).sum() in (20, 30, 40)


def test_the_latest_rows_are_held_out_and_those_of_one_moment_stay_together() -> None:
    times = [f"2026-01-{n // 10 + 1:02}" for n in range(100)]
    found = sides(Split(how="time", share=0.15, column="day"), ALL, EACH, times)
    assert (found[80:] == HELD_OUT).all() and (found[:80] == TRAIN).all()
    numbers = [str(n) for n in range(100)]
    assert (sides(Split(how="time", share=0.1, column="t"), ALL, EACH, numbers)[90:] == HELD_OUT).all()
    assert (sides(Split(how="time", share=0.1, column="t"), ALL, EACH, ["x"] * 100) == TRAIN).all()


@pytest.mark.parametrize(
    "write",
    [
        lambda n: f"{1 + n % 28:02}.{1 + n // 28:02}.2026",
        lambda n: f"{1 + n % 28}/{1 + n // 28}/2026",
        lambda n: f"{1 + n // 28}/{1 + n % 28}/2026 9:15 AM",
        lambda n: f"1/2/2026 {n // 4 % 12 or 12}:{15 * (n % 4):02} {'AM' if n < 48 else 'PM'}",
        lambda n: f"{1 + n % 28:02}-{1 + n // 28:02}-26, 10:00:00",
    ],
    ids=["dots", "day first", "month first", "half days", "short years"],
)
def test_days_as_tables_write_them_are_in_their_order(write: Callable[[int], str]) -> None:
    times = [write(n) for n in range(90)]
    found = sides(Split(how="time", share=0.1, column="day"), ALL[:90], EACH[:90], times)
    assert np.flatnonzero(found == HELD_OUT).tolist() == list(range(81, 90))


def test_a_blank_time_is_none() -> None:
    times = [" ", *(f"{n}" for n in range(99))]
    found = sides(Split(how="time", share=0.1, column="t"), ALL, EACH, times)
    assert found[0] == TRAIN and np.flatnonzero(found == HELD_OUT).tolist() == list(range(90, 100))


def test_the_latest_rows_that_repeat_an_earlier_one_are_not_held_out() -> None:
    times = [f"2026-01-{n // 10 + 1:02}" for n in range(100)]
    likeness = EACH.copy()
    likeness[95] = likeness[3]
    found = sides(Split(how="time", share=0.1, column="day"), ALL, likeness, times)
    assert found[95] == TRAIN and (found == HELD_OUT).sum() == 9


def test_where_all_late_rows_repeat_earlier_ones_the_newest_is_held_out_with_its_repetitions() -> None:
    likeness = np.array([n % 20 for n in range(100)])
    times = [f"{n:03}" for n in range(100)]
    found = sides(Split(how="time", share=0.1, column="t"), ALL, likeness, times)
    assert set(likeness[found == HELD_OUT].tolist()) == {18, 19} and (found == HELD_OUT).sum() == 10
    times[18] = ""  # nobody knows when it was said
    found = sides(Split(how="time", share=0.1, column="t"), ALL, likeness, times)
    assert 18 not in likeness[found == HELD_OUT] and (found == HELD_OUT).any()


def test_short_years_of_the_last_century_come_before_this_one() -> None:
    times = [f"01/{1 + n:02}/99" for n in range(10)] + [f"01/{1 + n:02}/05" for n in range(20)]
    found = sides(Split(how="time", share=0.1, column="t"), ALL[:30], EACH[:30], times)
    assert np.flatnonzero(found == HELD_OUT).tolist() == [27, 28, 29]


def test_each_label_gives_its_share() -> None:
    labels = ["rare" if n % 10 == 0 else "common" for n in range(100)]
    found = sides(Split(share=0.2), ALL, EACH, labels)
    held = [label for label, side in zip(labels, found) if side == HELD_OUT]
    assert (held.count("rare"), held.count("common")) == (2, 18)


@pytest.mark.parametrize("how", ["random", "group", "time"])
@pytest.mark.parametrize("rows", [0, 1, 2, 3])
def test_with_next_to_nothing_something_still_trains(how: str, rows: int) -> None:
    split = Split(how=how, share=0.9, column="c")  # type: ignore[arg-type]
    found = sides(split, np.ones(rows, bool), np.arange(rows), [str(n) for n in range(rows)])
    assert len(found) == rows
    assert not rows or (found == TRAIN).any()


def test_one_huge_group_trains() -> None:
    likeness = np.where(EACH < 95, 0, EACH)
    found = sides(Split(share=0.05), ALL, likeness, None)
    assert (found[:95] == TRAIN).all()
    assert (found == HELD_OUT).any()


@pytest.mark.parametrize("examples", [99, 100, 143, 159, 199, 200, 5000])
def test_a_new_dataset_holds_out_enough_to_tell_something_where_it_can_spare_it(examples: int) -> None:
    split = with_enough_held_out(Split(), examples)
    held = (sides(split, np.ones(examples, bool), np.arange(examples), None) == HELD_OUT).sum()
    assert held == 10 if examples < FEWEST_TO_SHARE else held >= FEW
    assert held <= 0.22 * examples
    chosen = Split(share=0.05)
    assert with_enough_held_out(chosen, examples) == chosen
