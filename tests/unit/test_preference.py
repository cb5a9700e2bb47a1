"""Preference training as recipes, data and planner see it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop.core.dataset import Example, Message
from desktop.core.models import read_model
from desktop.core.preference import PreferenceReport, Preferred, may_show, misfit, read_preference
from desktop.core.problems import ProblemError
from desktop.core.recipe import Objective, recipe_from
from desktop.core.wording import places, words_for
from desktop.core.words_preference import PREFERENCE_SENTENCES
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data


def example(rejected: str = "", good: bool | None = None) -> Example:
    return Example((Message("user", "Say yes"), Message("assistant", "yes")), rejected, good)


def recipe(**changes: Any) -> Any:
    return recipe_from({"model": "starter", "data": "starter", "steps": 1, "context_length": 100} | changes)


@pytest.mark.parametrize(
    ("objective", "given", "code"),
    [
        ("dpo", example("no"), None),
        ("orpo", example("no"), None),
        ("dpo", example(), "data.not_pairs"),
        ("orpo", example(good=True), "data.not_pairs"),
        ("kto", example(good=False), None),
        ("kto", example("no"), None),
        ("kto", example(), "data.not_rated"),
        ("next_token", example(), None),
        ("labels", example(), None),
    ],
)
def test_data_of_the_wrong_kind_is_told(objective: Objective, given: Example, code: str | None) -> None:
    problem = misfit(objective, given)
    assert (problem and problem.code) == code
    if problem:
        words = words_for(problem)
        assert "{" not in words.title + words.cause + words.remedy


def test_a_row_has_room_for_the_longest_pair() -> None:
    assert recipe(objective="dpo", micro_batch=1).row_tokens == 200
    assert recipe(objective="orpo", micro_batch=4).row_tokens == 400
    assert recipe(objective="kto", micro_batch=1).row_tokens == recipe(micro_batch=1).row_tokens == 100


def test_an_answer_that_was_not_liked_is_not_shown_as_the_one_to_wish_for() -> None:
    assert [may_show("kto", example(good=good)) for good in (True, False, None)] == [True, False, True]
    assert may_show("next_token", example(good=False))


def test_the_report_is_read_back_and_damage_is_told(tmp_path: Path) -> None:
    path = tmp_path / "preference.json"
    assert read_preference(path) is None
    tuned = Preferred(accuracy=0.9, margin=1.5, better=1.0, worse=-0.5, likelier=0.8)
    report = PreferenceReport(objective="dpo", count=10, tuned=tuned, base_likelier=0.5)
    path.write_bytes(msgspec.json.encode(report))
    assert read_preference(path) == report
    path.write_bytes(b'{"count": "ten"}')
    with pytest.raises(ProblemError) as caught:
        read_preference(path)
    assert caught.value.problems[0].code == "run.damaged"


def test_scores_leave_out_what_cannot_be_told() -> None:
    single = Preferred(accuracy=0.5, margin=0.0, better=0.0, worse=0.0)
    assert single.scores() == {"accuracy": 0.5, "margin": 0.0, "better": 0.0, "worse": 0.0}


def test_every_sentence_has_its_values() -> None:
    known = {"objective", "count", "longest", "liked", "disliked"}
    for words in PREFERENCE_SENTENCES.values():
        for text in (words.title, words.cause, words.remedy, words.kept):
            assert set(places(text)) <= known


def test_a_run_of_pairs_is_not_made_of_other_data(home: Path, starter_model: Path, tmp_path: Path) -> None:
    rows = "".join(f'{{"prompt": "Say {n}", "chosen": "It is {n}", "rejected": "No {n}"}}\n' for n in range(20))
    pairs, places = tmp_path / "pairs.jsonl", Places()
    pairs.write_text(rows, "utf-8")
    model, data = read_model(starter_model), read_data(str(pairs), None, 0.2, 0, places)
    folder = create_run(recipe(objective="dpo", data=str(pairs)), model, data, places)
    assert folder.read().steps == 1
    starter = read_data("starter", None, 0.2, 0, places)
    for objective, code in (("dpo", "data.not_pairs"), ("kto", "data.not_rated")):
        with pytest.raises(ProblemError) as caught:
            create_run(recipe(objective=objective), model, starter, places)
        assert caught.value.problems[0].code == code
    assert len(list(places.runs.iterdir())) == 1
