"""A run's held-out examples answered again: the same when nothing has changed, and a word when something has."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
import safetensors.torch
import torch

from desktop.core.evaluation import Evaluation, evaluations_in, moved
from desktop.core.evidence import Tried, scored, with_scores
from desktop.core.problems import ProblemError
from desktop.core.runs import RunFolder
from desktop.services.evaluating import evaluate_again

pytestmark = [pytest.mark.training, pytest.mark.usefixtures("warm_python")]


def quiet(*_: object) -> None:
    """Progress that nobody looks at."""


def evaluation(right: int, of: int, task: str = "short") -> Evaluation:
    tried = [Tried(question=f"{n}?", expected="yes", said="yes" if n < right else "no") for n in range(of)]
    return Evaluation(
        at=0.0, run="r", base="b", base_fingerprint="f", objective="next_token", task=task,
        scores=scored(task, tried, 0), tried=with_scores(task, tried), seconds=1.0,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("before", "now", "code"),
    [
        (40, 40, "evaluation.same"),
        (40, 39, "evaluation.same"),
        (40, 20, "evaluation.worse"),
        (20, 40, "evaluation.better"),
        (0, 0, "evaluation.same"),
    ],
)
def test_only_a_difference_that_is_no_accident_is_called_one(before: int, now: int, code: str) -> None:
    found = moved(evaluation(before, 50), evaluation(now, 50))
    assert found is not None and found[0].code == code
    assert found[1].value == pytest.approx((now - before) / 50)


def test_more_perplexity_is_worse() -> None:
    def read(loss: float) -> Evaluation:
        tried = [Tried(question=f"{n}", expected="x", said="", loss=loss + n % 3, tokens=5) for n in range(30)]
        return Evaluation(
            at=0.0, run="r", base="b", base_fingerprint="f", objective="next_token", task="passages",
            scores=scored("passages", tried, 0), tried=with_scores("passages", tried), seconds=1.0,
        )  # fmt: skip

    worse, better = moved(read(10.0), read(14.0)), moved(read(14.0), read(10.0))
    assert worse is not None and worse[0].code == "evaluation.worse"
    assert better is not None and better[0].code == "evaluation.better"


def test_other_examples_are_not_compared() -> None:
    other = msgspec.structs.replace(evaluation(5, 10), tried=(Tried(question="else", expected="x", said="y"),))
    assert moved(evaluation(5, 10), other) is None


def test_the_same_run_answers_the_same_and_a_spoilt_one_does_not(
    make_run: Callable[..., RunFolder], train: Callable[[RunFolder], int]
) -> None:
    folder = make_run(quantisation="none", steps=30, compare_examples=0, learning_rate=2e-2)
    with pytest.raises(ProblemError) as caught:
        evaluate_again(folder, quiet, lambda: False)
    assert caught.value.problems[0].code == "run.nothing_kept"
    assert train(folder) == 0, folder.log.read_text()
    first, again = (evaluate_again(folder, quiet, lambda: False) for _ in range(2))
    assert (first.says.code, again.says.code) == ("evaluation.first", "evaluation.same")
    assert first.found.tried == again.found.tried and len(first.found.tried) == 2
    assert first.found.made_on["torch"] == torch.__version__
    file = folder.adapter / "adapter_model.safetensors"
    weights = safetensors.torch.load_file(file)
    safetensors.torch.save_file({name: torch.zeros_like(w) for name, w in weights.items()}, file)
    spoilt = evaluate_again(folder, quiet, lambda: False)
    assert [one.said for one in spoilt.found.tried] != [one.said for one in first.found.tried]
    assert len(evaluations_in(folder.evaluations)) == 3


def test_the_model_of_a_run_on_another_base_answers_the_same_examples(
    make_run: Callable[..., RunFolder], train: Callable[[RunFolder], int], tiny_model: Path, tmp_path: Path
) -> None:
    newer = tmp_path / "newer"
    shutil.copytree(tiny_model, newer)
    weights = safetensors.torch.load_file(newer / "model.safetensors")
    torch.manual_seed(5)
    shaken = {name: w + 0.02 * torch.randn_like(w) for name, w in weights.items()}
    safetensors.torch.save_file(shaken, newer / "model.safetensors", metadata={"format": "pt"})
    recipe: dict[str, Any] = {"quantisation": "none", "compare_examples": 0}
    first = make_run(steps=30, learning_rate=2e-2, **recipe)
    second = make_run(model=newer, steps=1, learning_rate=1e-5, **recipe)
    for folder in (first, second):
        assert train(folder) == 0, folder.log.read_text()
    own = evaluate_again(first, quiet, lambda: False).found
    other = evaluate_again(first, quiet, lambda: False, of=second)
    assert (own.base, other.found.base) == ("tiny", "newer") and other.found.run == second.path.name
    assert [one.expected for one in other.found.tried] == [one.expected for one in own.tried]
    assert other.says.code in ("evaluation.same", "evaluation.worse")
    assert len(evaluations_in(first.evaluations)) == 2 and not evaluations_in(second.evaluations)


def test_documents_are_evaluated_by_how_surprising_they_are(
    make_run: Callable[..., RunFolder], train: Callable[[RunFolder], int], tmp_path: Path
) -> None:
    book = tmp_path / "book.txt"
    book.write_text("\n\n".join(f"Chapter {n}. The river flows to sea {n}. " * 8 for n in range(40)), "utf-8")
    folder = make_run(data=str(book), compare_examples=0, quantisation="none")
    assert train(folder) == 0, folder.log.read_text()
    found = evaluate_again(folder, quiet, lambda: False, count=5).found
    assert found.task == "passages" and found.main.name == "perplexity" and found.main.interval.value > 1


WAYS: dict[str, dict[str, object]] = {
    "head": {"method": "head", "learning_rate": 1e-2},
    "lora": {"method": "lora", "learning_rate": 1e-3},
    "pissa": {"method": "lora", "initialisation": "pissa", "learning_rate": 1e-3},
    "ia3": {"method": "ia3", "learning_rate": 2e-2},
    "bottleneck": {"method": "bottleneck", "learning_rate": 2e-3},
    "layers": {"method": "layers", "learning_rate": 1e-3},
    "full": {"method": "full", "learning_rate": 5e-4},
}


@pytest.mark.parametrize("way", WAYS)
def test_the_real_encoder_learns_every_way_and_gives_the_same_labels_the_plain_way(
    make_run: Callable[..., RunFolder],
    train: Callable[[RunFolder], int],
    starter_encoder: Path,
    tmp_path: Path,
    way: str,
) -> None:
    colours, beasts = ["red", "green", "blue", "pink"], ["cat", "dog", "cow", "hen"]
    file = tmp_path / "labels.jsonl"
    rows = [{"text": f"{word} number {n}", "label": kind} for n in range(20)
            for kind, words in (("colour", colours), ("beast", beasts)) for word in words]  # fmt: skip
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    folder = make_run(
        model=starter_encoder, data=str(file), objective="labels", quantisation="none", steps=30, micro_batch=8,
        accumulation=1, evaluate_every=15, checkpoint_every=15, context_length=64, **WAYS[way],
    )  # fmt: skip
    assert train(folder) == 0, folder.log.read_text()
    told = json.loads((folder.evaluations / "labels.json").read_text())
    found = evaluate_again(folder, quiet, lambda: False).found
    assert found.main.name == "accuracy" and len(found.tried) == 16
    assert found.main.interval.value == pytest.approx(told["scores"]["accuracy"]) and found.main.interval.value > 0.9
