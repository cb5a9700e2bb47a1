"""Runs side by side: what differs in words, and when one may be called better."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop.core.comparison import ComparedExample
from desktop.core.dataset import DatasetSpec
from desktop.core.files import write_json
from desktop.core.models import ModelSpec
from desktop.core.problems import ProblemError
from desktop.core.run_compare import Measured, _clear_best, compare_runs, data_difference, results
from desktop.core.run_facts import read_run
from desktop.core.runs import RunFolder
from desktop.core.scores import Interval
from desktop.core.wording import words_for
from desktop.core.words_run_compare import RESULTS
from desktop.services.pins import read_pins, set_pin
from desktop.services.places import Places
from tests.fixtures.ended_runs import ended_run, pairs, small_model


@pytest.fixture
def model(home: Path, tmp_path: Path) -> Path:
    return small_model(tmp_path / "Small model")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return pairs(tmp_path / "mine.jsonl", 20)


def test_only_what_differs_and_matters_is_told(model: Path, data: Path) -> None:
    runs = [read_run(ended_run(model, data, name="A")), read_run(ended_run(model, data, name="B", rank=32, beta=0.5))]
    found = compare_runs(runs)
    assert [(one.field, one.values) for one in found.differences] == [("rank", (16, 32))]  # beta is of preferences
    assert [problem.code for problem in found.says[0]] == ["run_compare.base_same", "run_compare.data_same"]
    assert found.comparable


def test_results_are_marked_where_all_were_measured_alike(model: Path, data: Path, tmp_path: Path) -> None:
    first, second = ended_run(model, data, name="A", best=0.6), ended_run(model, data, name="B", best=0.4, steps=60)
    found = compare_runs([read_run(first), read_run(second)])
    rows = {one.key: one for one in found.results}
    assert rows["held_out_loss"].values == ("0.600", "0.400") and rows["held_out_loss"].best == (1,)
    assert rows["time"].values == ("1 min 20 s", "2 min 00 s") and rows["time"].best == (0,)
    assert rows["memory"].best == () and rows["steps"].best == ()  # equal; and no one of them is better
    assert rows["size"].values == ("1.0 kB", "1.0 kB")
    assert set(rows) <= set(RESULTS)
    other = ended_run(small_model(tmp_path / "Other", rows=4), data, name="C", best=0.1)
    spec = msgspec.json.decode(second.model.read_bytes(), type=ModelSpec)
    for weights, same in (("", True), ("0" * 64, False)):  # "": a run of before there was this sum
        write_json(second.model, msgspec.structs.replace(spec, weights=weights))
        assert compare_runs([read_run(first), read_run(second)]).comparable == same
    unlike = compare_runs([read_run(first), read_run(other)])
    assert not unlike.comparable and unlike.says[0][0].code == "run_compare.base_differs"
    assert next(one for one in unlike.results if one.key == "held_out_loss").best == ()


def test_losses_of_other_kinds_are_not_compared(model: Path, data: Path) -> None:
    def marked(**changes: Any) -> tuple[int, ...]:
        runs = [
            read_run(ended_run(model, data, name="A", best=0.2)),
            read_run(ended_run(model, data, name="B", best=0.7)),
        ]
        assert all(run.recipe for run in runs)
        runs[1] = msgspec.structs.replace(runs[1], recipe=msgspec.structs.replace(runs[1].recipe, **changes))
        found = compare_runs(runs)
        assert found.comparable
        return next(row for row in found.results if row.key == "held_out_loss").best

    assert marked() == marked(rank=32, beta=0.5) == (0,)
    assert marked(objective="dpo") == ()
    assert marked(context_length=64) == ()  # each had examples that were cut, see `ended_runs.told`


def test_a_score_is_best_only_when_its_interval_stands_clear() -> None:
    def score(low: float, value: float, high: float, less: bool = False) -> Measured:
        return Measured(Interval(value, low, high), less=less)

    assert _clear_best([score(0.1, 0.2, 0.3), score(0.4, 0.5, 0.6)]) == (1,)
    assert _clear_best([score(0.1, 0.2, 0.45), score(0.4, 0.5, 0.6)]) == ()
    assert _clear_best([score(1, 2, 3, True), None, score(4, 5, 6, True)]) == (0,)
    assert _clear_best([score(0.4, 0.5, 0.6), None]) == ()


def test_scores_have_their_intervals(model: Path, data: Path) -> None:
    rows = tuple(
        ComparedExample(prompt=f"q{n}", expected="a", base="b", tuned="a" if n % 2 else "c") for n in range(30)
    )
    runs = [read_run(ended_run(model, data, name=name, examples=rows)) for name in "AB"]
    row = next(one for one in results(runs, True) if one.key == "accuracy" or one.key == "exact")
    assert row.values[0].startswith("50 % (") and row.best == ()


def spec(train: int, train_sum: str, held_out_sum: str, name: str = "mine") -> DatasetSpec:
    return DatasetSpec(
        name=name,
        train=train,
        held_out=2,
        left_out=0,
        train_sha256=train_sum,
        held_out_sha256=held_out_sum,
        split="file",
    )


@pytest.mark.parametrize(
    ("other", "code", "words"),
    [
        (spec(100, "a", "b"), "run_compare.data_same", "Same data"),
        (spec(120, "c", "b"), "run_compare.train_more", "Data differ: 20 more examples"),
        (spec(90, "c", "b"), "run_compare.train_fewer", "Data differ: 10 fewer examples"),
        (spec(100, "c", "b"), "run_compare.train_other", "Data differ: other examples"),
        (spec(120, "c", "d"), "run_compare.both_more", "Data differ: 20 more examples, other split"),
        (spec(80, "c", "d"), "run_compare.both_fewer", "Data differ: 20 fewer examples, other split"),
        (spec(100, "c", "d"), "run_compare.both_other", "Data differ: other examples, other split"),
        (spec(100, "a", "d"), "run_compare.held_out_differs", "Other split"),
    ],
)
def test_data_are_compared_by_their_sums(other: DatasetSpec, code: str, words: str) -> None:
    found = data_difference(spec(100, "a", "b"), other, {"first": "A", "other": "B"})
    assert found.code == code and words_for(found).title == words
    assert "?" not in words_for(found).cause


def test_other_documents_are_said() -> None:
    first = msgspec.structs.replace(spec(100, "a", "b"), documents=3, documents_sha256="x")
    found = data_difference(first, spec(100, "a", "b"), {"first": "A", "other": "B"})
    assert found.code == "run_compare.documents_differ"


def test_one_run_or_six_are_refused_and_a_poor_run_is_not(model: Path, data: Path) -> None:
    run = ended_run(model, data)
    for count in (0, 1, 6):
        with pytest.raises(ProblemError) as refused:
            compare_runs([read_run(run)] * count)
        assert refused.value.problems[0].code == "run_compare.count"
    poor = RunFolder(run.path)
    for path in (poor.recipe, poor.model, poor.dataset, poor.events):
        path.write_bytes(b"{")
    found = compare_runs([read_run(run), read_run(poor)])
    assert found.results and found.differences == () and found.says == ((),)


def test_pins_are_kept_in_the_home(home: Path) -> None:
    places = Places()
    assert read_pins(places) == frozenset()
    home.mkdir()
    assert set_pin(places, "b", True) == {"b"} and set_pin(places, "a", True) == {"a", "b"}
    assert read_pins(Places()) == {"a", "b"} and set_pin(places, "b", False) == {"a"}
    places.pins.write_bytes(b"\xff")
    assert read_pins(places) == frozenset()
