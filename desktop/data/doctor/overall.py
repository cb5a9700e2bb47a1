"""What only all rows together can tell: how many there are, how long, in which languages, which way they lean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from desktop.core.datasets import Finding, Shape
from desktop.data.doctor.languages import FEWEST_ROWS, MINORITY

Found = tuple[Finding, Sequence[int]]
FEW_EXAMPLES = 50
"""Fewer examples than OpenAI's guide to fine-tuning calls a start (50 to 100)."""
FEW_CHARACTERS = 100_000
"""Characters of raw text (some 25,000 tokens, a few dozen pages) below which there is little to go on with."""
OUTLIER_TIMES = 4
OUTLIER_LEAST = 4000
OUTLIER_SHARE = 0.01
"""A row is far longer than the others at four times the length that all but 1 % keep to, from 4,000 characters on."""
LEANING = 0.85
"""Share of pairs with the longer answer preferred from which length is what is learned. Singhal et al. 2023, "A long
way to go", find length alone to explain most of the reward where it leads."""
FEWEST_PAIRS = 20


def look_at_amount(shape: Shape, rows: int, characters: int) -> list[Found]:
    """Whether there is enough to learn from."""
    if shape == "text":
        few = characters < FEW_CHARACTERS
        values: dict[str, str | int | float] = {"characters": characters, "wanted": FEW_CHARACTERS}
        return [(Finding("few.text", "look", rows, values), range(rows))] if few and rows else []
    if 0 < rows < FEW_EXAMPLES:
        return [(Finding("few.examples", "look", rows, {"wanted": FEW_EXAMPLES}), range(rows))]
    return []


def look_at_lengths(characters: npt.NDArray[np.int32]) -> list[Found]:
    """The few rows that are far longer than all others."""
    if len(characters) < FEW_EXAMPLES:
        return []
    usual = int(np.sort(characters)[-1 - max(1, int(len(characters) * OUTLIER_SHARE))])
    rows = np.flatnonzero(characters > max(OUTLIER_TIMES * usual, OUTLIER_LEAST))
    if not len(rows):
        return []
    values: dict[str, str | int | float] = {"longest": int(characters.max()), "usual": usual}
    return [(Finding("length.outlier", "note", len(rows), values), rows.tolist())]


def look_at_leaning(shape: Shape, counts: Counter[str]) -> list[Found]:
    """Whether preference pairs or ratings all lean one way."""
    pairs, longer = counts["pairs"], counts["chosen_longer"]
    if shape == "preference" and pairs >= FEWEST_PAIRS and longer > LEANING * pairs:
        values: dict[str, str | int | float] = {"share": round(100 * longer / pairs), "pairs": pairs}
        return [(Finding("preference.length_bias", "note", longer, values), ())]
    good, bad = counts["good"], counts["bad"]
    if shape == "rated" and good + bad and not (good and bad):
        return [(Finding("rating.one_sided", "serious", good + bad, {"rating": "good" if good else "bad"}), ())]
    return []


def language_counts(languages: Sequence[str]) -> dict[str, int]:
    """Rows for each language (ISO 639 code), most first; ``""`` counts those where none was certain."""
    return dict(Counter(languages).most_common())


def look_at_languages(languages: Sequence[str]) -> list[Found]:
    """Rows in a language that only few of the rows are in."""
    counts = Counter(languages)
    unknown = counts.pop("", 0)
    told = len(languages) - unknown
    if len(counts) < 2:
        return []
    (main, main_rows), *others = counts.most_common()
    few = {name for name, rows in others if rows >= FEWEST_ROWS and MINORITY[0] <= rows / told <= MINORITY[1]}
    numbers = [row for row, name in enumerate(languages) if name in few]
    if not few or len(numbers) > MINORITY[1] * told:
        return []
    listed = ", ".join(f"{name} {counts[name]}" for name, _ in others if name in few)
    values: dict[str, str | int | float] = {
        "main": main, "share": round(100 * main_rows / told), "others": listed, "told": told
    }  # fmt: skip
    return [(Finding("language.mixed", "look", len(numbers), values, "leave_out"), numbers)]
