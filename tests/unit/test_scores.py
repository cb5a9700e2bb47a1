"""Scores against values worked out by hand, and chrF against sacrebleu's."""

from __future__ import annotations

import json
import math
from statistics import fmean

import pytest

from desktop.core import scores
from desktop.core.scores import bootstrap, chrf, field_f1, paired_difference, task_of


@pytest.mark.parametrize(
    ("said", "expected", "value"),
    [
        # sacrebleu 2.6.0, sentence_chrf(said, [expected]).score / 100
        ("the cat sat on a mat", "the cat is on the mat", 0.3703545302214975),
        ("same", "same", 1.0),
        ("", "anything", 0.0),
        ("xyz", "abc", 0.0),
        # one order only: 2 of 3 letters of "aab", 2 of 2 of "ba": F2 = 5 * 2/3 * 1 / (4 * 2/3 + 1), and for pairs
        # "ab" is not "ba", "aa" neither: the mean of precision is 1/3, that of recall 1/2
        ("aab", "ba", 5 * (1 / 3) * (1 / 2) / (4 / 3 + 1 / 2)),
    ],
)
def test_chrf(said: str, expected: str, value: float) -> None:
    assert chrf(said, expected) == pytest.approx(value)


def test_rouge_l_is_the_f1_of_the_longest_common_subsequence() -> None:
    # Lin (2004), section 3.1: "police killed the gunman" against two answers; LCS 3 of 4 and 2 of 4 words.
    assert scores.rouge_l("Police kill the gunman.", "police killed the gunman") == pytest.approx(3 / 4)
    assert scores.rouge_l("the gunman kill police", "police killed the gunman") == pytest.approx(2 / 4)
    assert scores.rouge_l("", "police") == 0
    assert scores.words("Größe 7, 東京へ") == ["grösse", "7", "東", "京", "へ"]
    assert scores.rouge_l("東京へ行く", "東京に行く") == pytest.approx(4 / 5)


def test_fields_of_json_are_compared_one_by_one() -> None:
    expected = '{"product": "lamp", "topic": "return", "urgency": "low"}'
    assert field_f1('{"urgency": "low", "product":"lamp","topic":"billing"}', expected) == pytest.approx(2 / 3)
    assert field_f1('Here it is:\n```json\n{"product": "lamp"}\n``` done', expected) == pytest.approx(2 * 1 / (1 + 3))
    assert field_f1("The lamp.", expected) == 0
    assert field_f1('{"a": {"b": [1, 2, 2]}}', '{"a": {"b": [2, 1]}}') == pytest.approx(2 * 2 / 5)
    assert field_f1('{"a": 1}', '{"a": "1"}') == 0
    assert field_f1("{}", "{}") == 1
    assert field_f1("[" * 100_000, expected) == 0
    assert scores.json_valid(expected) == 1
    assert scores.json_valid(expected + " ok") == 0
    assert scores.json_in("a {not} [1, 2]") == [1, 2]


def test_labels() -> None:
    pairs = [("a", "a"), ("a", "a"), ("a", "b"), ("c", "b"), ("b", "b")]
    assert scores.accuracy(pairs) == pytest.approx(3 / 5)
    # a: 2 hits, said 3, expected 2; b: 1 hit, said 1, expected 3; c is nowhere expected
    assert scores.macro_f1(pairs) == pytest.approx((4 / 5 + 2 / 4) / 2)


def test_numbers() -> None:
    pairs = [(2.0, 1.0), (2.0, 2.0), (2.0, 6.0)]
    assert scores.mean_absolute_error(pairs) == pytest.approx(5 / 3)
    assert scores.r_squared(pairs) == pytest.approx(1 - 17 / 14)
    assert scores.r_squared([(y, y) for _, y in pairs]) == 1
    assert scores.r_squared([(1.0, 3.0), (3.0, 3.0)]) == 0
    assert scores.number_in("about −1,250.5 kg") == -1250.5
    assert scores.plain_number("about 3") is None
    assert scores.number_in("1e999") is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3,75", 3.75), ("-0,5", -0.5), ("0,125", 0.125), ("12,5 kg", 12.5), ("1234,567", 1234.567),
        ("1.234,56", 1234.56), ("1\u202f234,5", 1234.5), ("12.345.678,9", 12345678.9),
        ("1,234", 1234), ("1,234,567", 1234567), ("12,34,567", 1234567), ("1,234.5", 1234.5), ("1.234", 1.234),
        ("5, 6 or 7", 5), ("2,5e3", 2500),
    ],
)  # fmt: skip
def test_a_decimal_comma_is_one_unless_it_may_be_thousands(text: str, number: float) -> None:
    assert scores.number_in(text) == number


def test_perplexity_is_of_all_tokens_together() -> None:
    assert scores.perplexity([(math.log(4) * 3, 3), (0.0, 1)]) == pytest.approx(4 ** (3 / 4))
    assert math.isnan(scores.perplexity([]))


def test_the_interval_is_that_of_the_binomial_where_it_is_known() -> None:
    rows = [1.0] * 30 + [0.0] * 20
    found = bootstrap(rows)
    # normal approximation: 0.6 ± 1.96 * sqrt(0.6 * 0.4 / 50)
    assert found.value == pytest.approx(0.6)
    assert found.low == pytest.approx(0.464, abs=0.03)
    assert found.high == pytest.approx(0.736, abs=0.03)
    assert bootstrap(rows) == found


def test_all_right_does_not_mean_surely_always_right() -> None:
    found = bootstrap([1.0] * 50)
    assert (found.value, found.high) == (1.0, 1.0)
    assert found.low == pytest.approx(0.025 ** (1 / 50))  # 0.929, Clopper and Pearson's bound
    assert bootstrap([0.0] * 50).high == pytest.approx(1 - 0.025 ** (1 / 50))
    assert bootstrap([0.0] * 5, share=False).high == 0
    assert math.isnan(bootstrap([]).value)


def test_a_paired_difference_is_surer_than_two_scores() -> None:
    before = [n % 2 / 1 for n in range(40)]
    after = [min(1.0, value + (n % 4 == 0)) for n, value in enumerate(before)]
    found = paired_difference(before, after)
    assert found.value == pytest.approx(0.25)
    assert 0.1 < found.low < 0.25 < found.high < 0.45
    assert bootstrap(before).high > bootstrap(after).low  # apart they seem alike
    assert paired_difference(before, before, share=False) == scores.Interval(0, 0, 0)


@pytest.mark.parametrize("rows", [[0.0, 1.0] * 10, [1.0] * 20])
def test_no_difference_among_a_few_does_not_mean_surely_none(rows: list[float]) -> None:
    surely = pytest.approx(1 - 0.025 ** (1 / 20))  # as of none right among as many
    found = paired_difference(rows, rows)
    assert (found.value, -found.low, found.high) == (0.0, surely, surely)


def test_any_statistic_can_be_drawn() -> None:
    pairs = [(float(n), float(n % 7)) for n in range(30)]
    found = bootstrap(pairs, scores.r_squared, share=False)
    assert found.low < found.value < found.high
    assert bootstrap([1.0, 2.0, 3.0], fmean, share=False).value == 2


@pytest.mark.parametrize(
    ("answers", "task"),
    [
        ([json.dumps({"n": n}) for n in range(30)], "json"),
        (["yes", "no", "no"] * 10, "labels"),
        (["1", "2", "3", "4", "5"] * 6, "labels"),
        ([f"{n * 1.7:.1f}" for n in range(30)], "number"),
        (["twelve monkeys", "Paris", "the Nile"], "short"),
        (["A whole sentence that says how something is done, and why it is."] * 2 + ["Another one " * 9], "free"),
        (["[not json", "[1]", "[2]"], "short"),
        ([], "free"),
    ],
)
def test_the_task_is_guessed_from_the_answers(answers: list[str], task: str) -> None:
    assert task_of(answers) == task
    assert task_of(answers, passages=True) == "passages"
