"""What follows from what prompts got, and what is asked of the engine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop.core.dataset import Example, Message
from desktop.core.evidence import (
    MEASURE_WORDS,
    MEASURES,
    Evidence,
    EvidenceAsk,
    Strategy,
    StrategyResult,
    Tried,
    best_first,
    gained,
    measure_of_documents,
    read_evidence,
    scored,
    verdict,
    with_scores,
)
from desktop.core.files import write_json
from desktop.core.models import ModelSpec, read_model
from desktop.core.presets import Budget, DataFacts
from desktop.core.problems import ProblemError
from desktop.core.scores import Task
from desktop.core.wording import places, words_for
from desktop.core.words_evidence import EVIDENCE_SENTENCES
from desktop.services import evidence as service
from desktop.services.places import Places
from desktop.services.preparing import Data
from tests.fixtures.other_numbers import with_other_numbers

ASK = EvidenceAsk(
    model="/m", model_name="m", fingerprint="f", dataset="d", train_sha256="t", held_out_sha256="h", device="cpu",
    precision="fp32",
)  # fmt: skip


def said(right: int, count: int, task: Task = "labels") -> list[Tried]:
    return [
        Tried(
            question=f"q{n}", expected="yes" if n % 2 else "no", said=("yes" if n % 2 else "no") if n < right else "?"
        )
        for n in range(count)
    ]


def result(strategy: Strategy, task: Task, tried: list[Tried], first: list[Tried] | None = None) -> StrategyResult:
    return StrategyResult(
        strategy=strategy, scores=scored(task, tried, 0), gain=gained(task, first, tried, 0) if first else None,
        seconds=1.0, shots=0, prompt_tokens=9, prompt=f"Do it, {strategy}.", messages=(Message("system", "Do it."),),
        tried=with_scores(task, tried),
    )  # fmt: skip


def evidence(task: Task, *results: StrategyResult) -> Evidence:
    return Evidence(ask=ASK, task=task, held_out=99, train=9, results=results, torch_device="cpu", at=1.0, seconds=2.0)


@pytest.mark.parametrize(
    ("right", "count", "code"),
    [(50, 50, "enough"), (48, 50, "enough"), (46, 50, "gap"), (20, 50, "gap"), (10, 10, "too_few"), (29, 31, "enough")],
)
def test_enough_is_95_percent_or_90_with_an_interval_that_reaches_all(right: int, count: int, code: str) -> None:
    assert verdict(evidence("labels", result("zero_shot", "labels", said(right, count)))).code == f"evidence.{code}"


def test_the_gap_is_said_in_percent() -> None:
    words = words_for(verdict(evidence("labels", result("zero_shot", "labels", said(20, 50)))))
    assert words.title == "Fine-tuning may help"
    assert "40 % of what can be reached (26 % to 54 %, by 50 held-out examples); 60 % are missing" in words.cause


def test_the_best_is_the_simplest_of_equals_and_the_ready_one_is_a_text() -> None:
    first, second, third = said(30, 50), said(30, 50), said(40, 50)
    found = evidence(
        "labels", result("zero_shot", "labels", first), result("fixed", "labels", second, first),
        result("nearest", "labels", third, first),
    )  # fmt: skip
    assert found.best.strategy == "nearest"
    assert found.best.gain is not None
    assert found.best.gain.low > 0
    assert found.ready is found.results[0]
    assert found.measure == "accuracy"


def test_free_text_is_never_called_finished_by_a_low_chrf() -> None:
    tried = [Tried(question="q", expected="The lamp is broken.", said="The lamp broke.") for _ in range(30)]
    assert verdict(evidence("free", result("zero_shot", "free", tried))).code == "evidence.free_text"


def test_passages_are_judged_by_the_paired_perplexity() -> None:
    def read(loss: float) -> list[Tried]:
        return [Tried(question="q", expected="e", said="s", loss=loss + n, tokens=10) for n in range(30)]

    alone = read(30.0)
    helped = evidence(
        "passages", result("alone", "passages", alone), result("retrieved", "passages", read(25.0), alone)
    )
    assert verdict(helped).code == "evidence.passages_help"
    assert helped.best.strategy == "retrieved"
    same = evidence("passages", result("alone", "passages", alone), result("retrieved", "passages", alone, alone))
    assert verdict(same).code == "evidence.passages_same"
    assert verdict(evidence("passages", result("alone", "passages", alone))).code == "evidence.passages_alone"
    assert best_first("passages", helped.best.tried)[0].loss == 25.0
    two = (result("alone", "passages", alone[:2]), result("retrieved", "passages", read(25.0)[:2], alone[:2]))
    assert verdict(evidence("passages", *two)).code == "evidence.passages_few"


def test_numbers_that_are_missing_count_as_the_mean() -> None:
    tried = [Tried(question="q", expected=str(n), said=text) for n, text in ((0, "0"), (10, "10 or so"), (20, "none"))]
    r_squared, error = scored("number", tried, 0)
    assert r_squared.interval.value == pytest.approx(1 - 100 / 200)  # "none" counts as 10
    assert error.interval.value == pytest.approx(10 / 3)
    own = with_scores("number", tried)
    assert [one.score for one in own] == [0, 0, None]
    assert best_first("number", own)[-1].said == "none"


def test_every_sentence_gets_its_numbers() -> None:
    found = [
        verdict(evidence("labels", result("zero_shot", "labels", said(right, count))))
        for right, count in ((50, 50), (20, 50), (1, 5))
    ]
    for problem in found:
        words = EVIDENCE_SENTENCES[problem.code]
        assert places(words.title + words.cause + words.remedy) <= set(problem.values)


def test_evidence_survives_its_file_and_damage_is_no_evidence(tmp_path: Path) -> None:
    found = evidence("labels", result("zero_shot", "labels", said(20, 50)))
    path = tmp_path / "evidence.json"
    write_json(path, found)
    assert read_evidence(path) == found
    path.write_text('{"schema": 2}')
    assert read_evidence(path) is None
    assert read_evidence(tmp_path / "none.json") is None


# -- asking ------------------------------------------------------------------------------------------------------------


def data(**changes: Any) -> Data:
    """The starter data, as it would be planned with."""
    example = Example((Message("user", "q"), Message("assistant", "a")))
    values = {"name": "d", "train": 10, "held_out": 5, "left_out": 0, "split": "file", "first": example}
    return Data(**(values | {"facts": DataFacts(10, 5, 9, 9, 99)} | changes))


@pytest.fixture
def model(starter_model: Path) -> ModelSpec:
    return read_model(starter_model)


def test_the_model_is_loaded_in_16_bits_where_it_fits(model: ModelSpec) -> None:
    roomy, tight = (Budget("cuda", free, "bf16") for free in (8_000_000_000, 1_100_000_000))
    assert service.make_ask(model, data(), roomy).quantisation == "none"
    assert service.make_ask(model, data(), tight).quantisation == "nf4"


def test_the_key_follows_what_decides_the_answer(model: ModelSpec) -> None:
    ask = service.make_ask(model, data(), Budget("cpu", 8_000_000_000, "fp32"))
    moved = msgspec.structs.replace(ask, model="/elsewhere", model_name="other", dataset="renamed")
    assert moved.key == ask.key
    for change in ({"fingerprint": "x"}, {"train_sha256": "x"}, {"examples": 9}, {"shots": 3}, {"seed": 1}):
        assert msgspec.structs.replace(ask, **change).key != ask.key


def test_another_model_of_the_same_shapes_is_asked_anew(model: ModelSpec, tmp_path: Path) -> None:
    """A merged model has the headers of its base, and with them its fingerprint."""
    trained_on = read_model(with_other_numbers(Path(model.folder), tmp_path / "merged"))
    assert trained_on.fingerprint == model.fingerprint
    budget = Budget("cpu", 8_000_000_000, "fp32")
    assert service.make_ask(trained_on, data(), budget).key != service.make_ask(model, data(), budget).key


@pytest.mark.parametrize(
    ("changes", "kind", "code"),
    [
        ({"held_out": 0}, "decoder", "evidence.nothing_held_out"),
        ({"train": 0}, "decoder", "evidence.nothing_to_show"),
        ({}, "encoder", "evidence.no_writing"),
    ],
)
def test_what_cannot_be_tried_is_not_asked(model: ModelSpec, changes: dict[str, int], kind: Any, code: str) -> None:
    with pytest.raises(ProblemError) as caught:
        service.make_ask(msgspec.structs.replace(model, kind=kind), data(**changes), Budget("cpu", 10**10, "fp32"))
    assert caught.value.problems[0].code == code


def test_a_cancelled_trial_leaves_nothing(home: Path, model: ModelSpec) -> None:
    ask = service.make_ask(model, data(), Budget("cpu", 8_000_000_000, "fp32"))
    with pytest.raises(ProblemError) as caught:
        service.gather(ask, data(), Places(), lambda *_: None, lambda: True)
    assert caught.value.problems[0].code == "task.cancelled"
    assert list((home / "cache" / "evidence").iterdir()) == []


def test_what_was_found_is_kept_until_it_is_asked_for_anew(home: Path, model: ModelSpec) -> None:
    places = Places()
    ask = service.make_ask(model, data(), Budget("cpu", 8_000_000_000, "fp32"))
    found = msgspec.structs.replace(evidence("labels", result("zero_shot", "labels", said(20, 50))), ask=ask)
    (home / "cache" / "evidence").mkdir(parents=True)
    assert service.kept(ask, places) is None
    write_json(home / "cache" / "evidence" / f"{ask.key}.json", found)
    assert service.gather(ask, data(), places, lambda *_: None, lambda: True) == found
    service.again(ask, places)
    assert service.kept(ask, places) is None


def test_the_ready_prompt_is_written_as_text_or_with_its_scores(tmp_path: Path) -> None:
    found = evidence("labels", result("zero_shot", "labels", said(20, 50)))
    service.save_prompt(found, tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_text() == "Do it, zero_shot.\n"
    service.save_prompt(found, tmp_path / "a.json")
    written = json.loads((tmp_path / "a.json").read_text())
    assert written["messages"] == [{"role": "system", "content": "Do it."}]
    assert written["scores"]["accuracy"]["value"] == 0.4
    none = evidence("labels", result("nearest", "labels", said(20, 50)))
    with pytest.raises(ProblemError) as caught:
        service.save_prompt(none, tmp_path / "b.txt")
    assert caught.value.problems[0].code == "evidence.no_prompt"
    assert not (tmp_path / "b.txt").exists()


def test_every_measure_has_words() -> None:
    tasks = ("json", "labels", "number", "short", "free", "passages")
    names = {measure.name for task in tasks for measure in (*MEASURES[task], measure_of_documents(task))}
    assert names == set(MEASURE_WORDS)
