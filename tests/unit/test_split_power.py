"""What a number of held-out examples can show, against textbook figures and against drawing lots."""

from __future__ import annotations

import math
import random

import pytest

from desktop.core.split_power import can_compare, margin, needed, smallest_difference


@pytest.mark.parametrize(("held_out", "half_width"), [(96, 0.1), (384, 0.05), (9604, 0.01)])
def test_margins_are_those_of_the_textbooks(held_out: int, half_width: float) -> None:
    assert margin(held_out) == pytest.approx(half_width, abs=5e-4)


def test_without_examples_nothing_is_known() -> None:
    assert margin(0) == smallest_difference(0) == 1.0
    assert not can_compare(0)


def test_more_examples_show_smaller_differences() -> None:
    found = [smallest_difference(n) for n in (10, 100, 1000, 10_000)]
    assert found == sorted(found, reverse=True)
    assert smallest_difference(400) == pytest.approx(smallest_difference(100) / 2)
    assert not can_compare(30)
    assert can_compare(100)


def test_needed_and_smallest_difference_agree() -> None:
    for difference in (0.02, 0.05, 0.1):
        n = needed(difference)
        assert smallest_difference(n) <= difference < smallest_difference(n - 1)


def test_four_of_five_experiments_find_the_smallest_difference() -> None:
    """McNemar's test on drawn lots: one system better by exactly the difference that should be found in 80 %."""
    lots, n, disagreement = random.Random(4), 400, 0.2
    difference = smallest_difference(n, disagreement)
    better = (disagreement + difference) / 2
    found = 0
    for _ in range(600):
        draws = [lots.random() for _ in range(n)]
        wins = sum(draw < better for draw in draws)
        losses = sum(better <= draw < disagreement for draw in draws)
        found += abs(wins - losses) > 1.96 * math.sqrt(wins + losses)
    assert 0.75 < found / 600 < 0.88
