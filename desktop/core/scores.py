"""How good answers are: one number for an answer, one for many, and how sure it is with so few examples.

Every score lies between 0 and 1 and more is better, except the mean absolute error, R² and the perplexity.
"""

from __future__ import annotations

import json
import math
import random
import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import islice
from statistics import fmean, median
from typing import Any, Literal, TypeVar

import msgspec

Task = Literal["json", "labels", "number", "short", "free", "passages"]
"""What is asked for: JSON, one of a few labels, a number, an answer of a few words, free text; or raw passages."""

CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
"""Letters of Japanese, Chinese and Korean, which are searched and counted without spaces between words."""
MOST_LABELS = 50
LONGEST_LABEL = 60
SHORT = 40
"""Letters of half of all answers up to which they count as short."""
TRIES = 20
"""Places of an answer at which JSON is looked for: a model that repeats brackets without end must not take long."""
ORDER, BETA = 6, 2.0
RESAMPLES, LEVEL = 1000, 0.95
_WORDS = re.compile(rf"[{CJK}]|[^\W{CJK}]+")
_NUMBER = re.compile(r"[-+\u2212]?(?:\d{1,3}(?:\.\d{3})+,\d+|(?:\d[\d,\u202f\u00a0]*)?\.?\d+)(?:[eE][-+]?\d+)?")
_GROUPED = re.compile(r"[-+\u2212]?[1-9]\d{0,2}(,\d{3})+")

Row = TypeVar("Row")
Statistic = Callable[[Sequence[Row]], float]
"""One number for some rows, such as their mean."""


class Interval(msgspec.Struct, frozen=True):
    """A score of some examples, and where it would lie for 95 of 100 such sets of examples."""

    value: float
    low: float
    high: float


def task_of(answers: Sequence[str], *, passages: bool = False) -> Task:
    """The kind of task behind the expected answers; `passages` says that they are raw text. A task needs nine of ten
    answers to be of its kind; a few whole numbers that come again and again are labels."""
    if passages or not answers:
        return "passages" if passages else "free"
    enough = 0.9 * len(answers)
    if sum(isinstance(json_in(answer), dict | list) and json_valid(answer) == 1.0 for answer in answers) >= enough:
        return "json"
    kinds = Counter(answer.strip() for answer in answers)
    longest = max(len(answer.strip()) for answer in answers)
    few = len(kinds) <= MOST_LABELS and 2 * len(kinds) <= len(answers) and longest <= LONGEST_LABEL
    if sum(plain_number(answer) is not None for answer in answers) >= enough and not (few and len(kinds) <= 10):
        return "number"
    if few:
        return "labels"
    return "short" if median(len(answer.strip()) for answer in answers) <= SHORT else "free"


# -- one answer --------------------------------------------------------------------------------------------------------


def exact(said: str, expected: str) -> float:
    """1 if the answer is the expected one, apart from space around it, else 0."""
    return float(said.strip() == expected.strip())


def json_in(text: str) -> Any:
    """The first JSON object or array in an answer, whatever stands around it; None if there is none."""
    for match in islice(re.finditer(r"[{\[]", text), TRIES):
        try:
            return json.JSONDecoder().raw_decode(text, match.start())[0]
        except (ValueError, RecursionError):
            continue
    return None


def json_valid(said: str) -> float:
    """1 if the whole answer is JSON and nothing else, else 0."""
    try:
        json.loads(said)
    except (ValueError, RecursionError):
        return 0.0
    return 1.0


def field_f1(said: str, expected: str) -> float:
    """F1 over the fields of JSON: a field is a path with its value, and counts when both are equal. Items of arrays
    count wherever they stand in them. An answer without JSON has no fields."""
    ours, theirs = _fields(json_in(said)), _fields(json_in(expected))
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else exact(said, expected)


def _fields(value: Any, path: str = "") -> Counter[tuple[str, str]]:
    if isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else [("[]", item) for item in value]
        found: Counter[tuple[str, str]] = Counter()
        for name, item in items:
            found += _fields(item, f"{path}/{name}")
        return found or Counter([(path, "{}" if isinstance(value, dict) else "[]")] if path else [])
    return Counter([(path, json.dumps(value))] if value is not None or path else [])


def plain_number(text: str) -> float | None:
    """The number that a text consists of; None if there is anything else."""
    match = _NUMBER.fullmatch(text.strip())
    return _value(match[0]) if match else None


def number_in(text: str) -> float | None:
    """The first number in an answer; None if there is none."""
    match = _NUMBER.search(text)
    return _value(match[0]) if match else None


def _value(text: str) -> float | None:
    """A single comma before which there are at most points is a decimal one, unless it may divide thousands."""
    text = re.sub(r"[\u202f\u00a0]", "", text).replace("\N{MINUS SIGN}", "-")
    whole, comma, rest = text.partition(",")
    if comma and not {",", "."} & set(rest) and not _GROUPED.fullmatch(text):
        text = f"{whole.replace('.', '')}.{rest}"
    value = float(text.replace(",", ""))
    return value if math.isfinite(value) else None


def chrf(said: str, expected: str) -> float:
    """chrF (Popović, 2015): F-score with beta 2 of letter n-grams of order 1 to 6 without white space, precision and
    recall averaged over the orders that both texts have; a hundredth of what sacrebleu's ``sentence_chrf`` gives."""
    ours, theirs = "".join(said.split()), "".join(expected.split())
    precision, recall, orders = 0.0, 0.0, 0
    for order in range(1, ORDER + 1):
        mine, other = _ngrams(ours, order), _ngrams(theirs, order)
        if mine and other:
            hits = (mine & other).total()
            precision, recall, orders = precision + hits / mine.total(), recall + hits / other.total(), orders + 1
    if not precision + recall:
        return 0.0
    return (1 + BETA**2) * precision * recall / (BETA**2 * precision + recall) / orders


def _ngrams(text: str, order: int) -> Counter[str]:
    return Counter(text[start : start + order] for start in range(len(text) - order + 1))


def words(text: str) -> list[str]:
    """The words of a text in lower case, without punctuation; each Chinese, Japanese or Korean letter alone."""
    return _WORDS.findall(text.casefold())


def rouge_l(said: str, expected: str) -> float:
    """ROUGE-L (Lin, 2004, equation 4 with beta 1): F1 of the longest common subsequence of words."""
    ours, theirs = words(said), words(expected)
    common = _longest_common(ours, theirs)
    return 2 * common / (len(ours) + len(theirs)) if common else 0.0


def _longest_common(first: Sequence[str], second: Sequence[str]) -> int:
    before = [0] * (len(second) + 1)
    for word in first:
        row = [0]
        for place, other in enumerate(second):
            row.append(before[place] + 1 if word == other else max(before[place + 1], row[place]))
        before = row
    return before[-1]


# -- many answers ------------------------------------------------------------------------------------------------------


def accuracy(pairs: Sequence[tuple[str, str]]) -> float:
    """Share of pairs (said, expected) that are equal."""
    return fmean(exact(said, expected) for said, expected in pairs) if pairs else math.nan


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """F1 of each label among the expected ones of the pairs (said, expected), averaged with equal weight, so that rare
    labels count as much as frequent ones."""
    said, expected = (Counter(pair[side].strip() for pair in pairs) for side in (0, 1))
    hits = Counter(pair[1].strip() for pair in pairs if exact(*pair))
    return fmean(2 * hits[label] / (said[label] + expected[label]) for label in expected) if pairs else math.nan


def mean_absolute_error(pairs: Sequence[tuple[float, float]]) -> float:
    """Mean distance between said and expected numbers, in their unit."""
    return fmean(abs(said - expected) for said, expected in pairs) if pairs else math.nan


def r_squared(pairs: Sequence[tuple[float, float]]) -> float:
    """Coefficient of determination of pairs (said, expected): 1 is perfect, 0 as good as always saying the mean, less
    is worse. Expected numbers that are all equal have none: 1 if every answer is right, else 0."""
    if not pairs:
        return math.nan
    mean = fmean(expected for _, expected in pairs)
    spread = sum((expected - mean) ** 2 for _, expected in pairs)
    missed = sum((said - expected) ** 2 for said, expected in pairs)
    return 1 - missed / spread if spread else float(not missed)


def perplexity(pairs: Sequence[tuple[float, int]]) -> float:
    """exp of the mean loss per token, from pairs (summed loss in nats, tokens): 1 is perfect."""
    tokens = sum(count for _, count in pairs)
    return math.exp(min(700.0, sum(loss for loss, _ in pairs) / tokens)) if tokens else math.nan


# -- how sure ----------------------------------------------------------------------------------------------------------


def bootstrap(rows: Sequence[Row], statistic: Statistic[Any] = fmean, seed: int = 0, *, share: bool = True) -> Interval:
    """The statistic of the rows with a percentile interval (Efron & Tibshirani, 1993, chapter 13): 1,000 times as many
    rows are drawn from them, with return.

    Rows that are all perfect, or all wrong, look the same however they are drawn, which says nothing about the next
    one. Where the statistic is a `share`, the end of the interval is then the exact one of Clopper and Pearson (1934).
    """
    value = statistic(rows) if rows else math.nan
    if not rows or math.isnan(value):
        return Interval(value, math.nan, math.nan)
    low, high = _middle([statistic(drawn) for drawn in _draws(rows, seed)])
    surely: float = ((1 - LEVEL) / 2) ** (1 / len(rows))
    if share and low == high == 1.0:
        low = surely
    elif share and low == high == 0.0:
        high = 1 - surely
    return Interval(value, low, high)


def paired_difference(
    first: Sequence[Row], second: Sequence[Row], statistic: Statistic[Any] = fmean, seed: int = 0, *, share: bool = True
) -> Interval:
    """How much more the second has than the first of two ways to answer the same examples, in the same order. Both are
    drawn together, so that examples which are hard for both cancel out.

    Where none differs, no drawing does; of a `share` so many could differ as could be right where none is, see
    `bootstrap`.
    """
    rows = list(zip(first, second, strict=True))
    value = statistic(second) - statistic(first) if rows else math.nan
    if math.isnan(value):
        return Interval(value, math.nan, math.nan)
    if share and all(a == b for a, b in rows):
        surely: float = 1 - ((1 - LEVEL) / 2) ** (1 / len(rows))
        return Interval(value, -surely, surely)
    found = [statistic([b for _, b in drawn]) - statistic([a for a, _ in drawn]) for drawn in _draws(rows, seed)]
    return Interval(value, *_middle(found))


def _draws(rows: Sequence[Row], seed: int) -> list[list[Row]]:
    chance = random.Random(seed)
    return [chance.choices(rows, k=len(rows)) for _ in range(RESAMPLES)]


def _middle(found: list[float]) -> tuple[float, float]:
    """The bounds of the middle 95 % of what was found, between neighbours in proportion; what is no number is out."""
    ordered = sorted(value for value in found if not math.isnan(value))
    if not ordered:
        return math.nan, math.nan
    return _quantile(ordered, (1 - LEVEL) / 2), _quantile(ordered, (1 + LEVEL) / 2)


def _quantile(ordered: Sequence[float], share: float) -> float:
    place = share * (len(ordered) - 1)
    below, above = ordered[math.floor(place)], ordered[math.ceil(place)]
    return below + (above - below) * (place - math.floor(place))
