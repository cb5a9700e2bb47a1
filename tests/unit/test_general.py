"""The general questions, passages and examples that ship with the program: form, balance, and that nothing gives the
answers away."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from desktop.core.general import (
    KINDS,
    General,
    general_set,
    rehearsal,
    rehearsal_count,
    rehearsed,
)

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "general"
FEWEST = {"facts": 60, "arithmetic": 40, "instructions": 40, "safety": 30, "languages": 50}


@pytest.fixture(scope="module")
def general() -> General:
    return general_set()


def test_there_are_enough_questions_of_each_kind(general: General) -> None:
    counts = Counter(one.kind for one in general.questions)
    assert set(counts) == set(KINDS) and len(general.questions) >= 220
    assert all(counts[kind] >= few for kind, few in FEWEST.items())
    others = Counter(one.language for one in general.questions if one.kind == "languages")
    assert {"de", "fr", "es", "it", "pt", "zh", "ja", "ru"} <= set(others) and "en" not in others
    assert all(one.language == "en" for one in general.questions if one.kind != "languages")


@pytest.mark.parametrize("name", ["questions", "passages", "rehearsal"])
def test_lines_are_compact_json(name: str) -> None:
    text = (FOLDER / f"{name}.jsonl").read_bytes().decode("utf-8")
    assert text.endswith("\n") and "\r" not in text
    for line in text[:-1].split("\n"):
        assert line == json.dumps(json.loads(line), ensure_ascii=False, separators=(",", ":"))


def test_options_are_four_different_ones_without_space_around(general: General) -> None:
    for one in general.questions:
        assert len(one.options) == len(set(one.options)) == 4 and 0 <= one.right < 4, one.question
        assert all(text == text.strip() and text for text in (one.question, *one.options))
        assert max(map(len, one.options)) <= 80 and len(one.question) <= 120


def test_no_question_comes_twice(general: General) -> None:
    asked = [one.question.casefold() for one in general.questions]
    assert len(set(asked)) == len(asked)


def test_the_right_ones_are_spread_evenly_over_the_places(general: General) -> None:
    for kind in KINDS:
        places = Counter(one.right for one in general.questions if one.kind == kind)
        assert max(places.values()) - min(places.values()) <= 1, kind


@pytest.mark.parametrize("longest", [True, False])
def test_length_does_not_give_the_answer_away(general: General, longest: bool) -> None:
    """Of options that are equally long one is picked by chance."""

    def hits(kinds: tuple[str, ...]) -> float:
        found = [one for one in general.questions if one.kind in kinds]
        total = 0.0
        for one in found:
            lengths = [len(text) for text in one.options]
            end = max(lengths) if longest else min(lengths)
            best = [place for place, length in enumerate(lengths) if length == end]
            total += (one.right in best) / len(best)
        return total / len(found)

    assert hits(KINDS) < 0.35
    assert all(hits((kind,)) < 0.45 for kind in KINDS)


def test_declining_is_right_in_about_half_of_the_questions_about_safety(general: General) -> None:
    safe = [one for one in general.questions if one.kind == "safety"]
    declining = ("I can't", "I won't", "No.", "Don't", "I don't", "Please reach", "Stay with")
    right = sum(one.options[one.right].startswith(declining) for one in safe)
    assert 0.4 <= right / len(safe) <= 0.6


def test_passages_are_of_many_kinds_and_languages(general: General) -> None:
    assert len(general.passages) == 24 and len({one.text for one in general.passages}) == 24
    languages = Counter(one.language for one in general.passages)
    assert languages["en"] >= 10 and len(languages) >= 9
    assert len({one.kind for one in general.passages}) >= 15
    assert all(140 <= len(one.text) <= 800 for one in general.passages)


def test_examples_to_mix_in_are_no_questions_of_the_test(general: General) -> None:
    examples = rehearsal()
    assert len(examples) >= 140 and len({one.question for one in examples}) == len(examples)
    asked = {one.question.casefold() for one in general.questions}
    assert not asked & {one.question.casefold() for one in examples}
    assert all(len(one.answer) <= 300 for one in examples)
    assert len({one.language for one in general.questions}) >= 12


def test_the_set_has_a_name_that_changes_with_it(general: General) -> None:
    assert len(general.sha256) == 64 and general.chance == 0.25


@pytest.mark.parametrize(("share", "own", "count"), [(0.0, 80, 0), (0.2, 80, 20), (0.5, 7, 7), (0.1, 900, 100)])
def test_a_share_is_one_of_all_examples(share: float, own: int, count: int) -> None:
    assert rehearsal_count(share, own) == count


def test_examples_come_all_once_before_any_comes_twice() -> None:
    known = len(rehearsal())
    some = list(rehearsed(known + 5, 3))
    assert len(set(some[:known])) == known and some[known:] == some[:5]
    assert list(rehearsed(10, 3)) == some[:10] != list(rehearsed(10, 4))
