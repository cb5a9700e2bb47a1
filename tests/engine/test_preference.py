"""DPO, ORPO and KTO: losses and gradients are those of the papers, and runs learn what is preferred."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import peft
import pytest
import safetensors.torch
import torch
import transformers
from torch import Tensor
from torch.nn import functional

from desktop.core.dataset import read_jsonl, read_parquet
from desktop.core.events import Evaluated, Noticed, Scored, StepDone, read_events
from desktop.core.models import read_model
from desktop.core.preference import read_preference
from desktop.core.recipe import Recipe, recipe_from
from desktop.core.runs import ExitCode, RunFolder, RunState
from desktop.core.scorecard import read_scorecard
from desktop.engine.preference_loss import PreferenceLoss
from desktop.engine.preference_units import PreferenceUnits, answers_of
from desktop.engine.template import TokenisedExample
from desktop.engine.tokens import TokenStore, token_store
from desktop.services.evaluating import evaluate_again
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data
from desktop.services.starter import starter_files

from .conftest import MakeRun
from .test_packing import small_model
from .zygote import Zygote

pytestmark = pytest.mark.training

Train = Callable[[RunFolder], int]
CPU = torch.device("cpu")
OBJECTIVES = ["dpo", "orpo", "kto"]
DESIRED, UNDESIRED = 1.0, 1.5


def recipe_of(objective: str, **changes: Any) -> Recipe:
    """A recipe of this objective."""
    values = {"model": "x", "data": "y", "steps": 1, "objective": objective, "context_length": 40, "answer_tokens": 8}
    return recipe_from(values | {"micro_batch": 16, "beta": 0.3} | changes)


def some_answers(folder: Path, count: int = 12) -> TokenStore:
    """Random prompts, two answers each; three of the answers are cut by the context length."""
    random = np.random.default_rng(3)
    made = []
    for number in range(count // 2):
        prompt = tuple(random.integers(3, 200, 4 + number).tolist())
        for length in random.integers(1, 30, 2):
            answer = (*random.integers(3, 200, length).tolist(), 2)
            ids, labelled = prompt + answer + (9,), (False,) * len(prompt) + (True,) * len(answer) + (False,)
            made.append(TokenisedExample(ids[:40], labelled[:40]))
    return token_store(folder, "answers", made, 0)


def plain_log_probability(model: Any, ids: Tensor, labelled: Tensor) -> Tensor:
    """The summed log-probability of the marked tokens, from the model's own logits."""
    logits = model(input_ids=ids[None], use_cache=False).logits[0].float()
    chosen = functional.log_softmax(logits[:-1], -1).gather(1, ids[1:, None])[:, 0]
    return chosen[labelled[1:]].sum()


def units_of(folder: Path, recipe: Recipe, model: Any) -> PreferenceUnits:
    """The units of `some_answers`, with log-probabilities of a base from which `model` has moved some way."""
    store = some_answers(folder)
    groups = [(n, n + 1) for n in range(0, len(store), 2)]
    units = PreferenceUnits(store, groups, [n % 2 == 0 for n in range(len(store))], recipe, 0)
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        now = torch.stack([plain_log_probability(model, *store.example(n)) for n in range(len(store))])
        units.reference = now + 2 * torch.randn(len(store), generator=generator)
        if units.others:
            now = torch.stack(
                [plain_log_probability(model, *units.others.example(n)) for n in range(len(units.groups))]
            )
            units.reference_elsewhere = now - torch.rand(len(units.groups), generator=generator)
    return units


def plain_loss(model: Any, units: PreferenceUnits, recipe: Recipe, chosen: Sequence[int]) -> Tensor:
    """The papers' losses, one answer after the other, with nothing shared with the program."""
    store, beta, total = units.store, recipe.beta, torch.zeros(())
    logs = {n: plain_log_probability(model, *store.example(n)) for unit in chosen for n in units.groups[unit]}
    if recipe.objective == "kto":
        with torch.no_grad():
            moved = [
                plain_log_probability(model, *units.others.example(unit)) - units.reference_elsewhere[unit]
                for unit in chosen
            ]
        point = max(0.0, float(torch.stack(moved).mean()))
        assert point > 0
        for unit in chosen:
            (n,) = units.groups[unit]
            ratio = logs[n] - units.reference[n]
            if units.liked[n]:
                total = total + DESIRED - DESIRED * torch.sigmoid(beta * (ratio - point))
            else:
                total = total + UNDESIRED - UNDESIRED * torch.sigmoid(beta * (point - ratio))
        return total
    for unit in chosen:
        better, worse = units.groups[unit]
        if recipe.objective == "dpo":
            ratio = (logs[better] - logs[worse]) - (units.reference[better] - units.reference[worse])
            total = total - torch.log(torch.sigmoid(beta * ratio))
        else:
            means = [logs[n] / int(store.example(n)[1][1:].sum()) for n in (better, worse)]
            odds = [mean.exp() / (1 - mean.exp()) for mean in means]
            total = total - means[0] - beta * torch.log(torch.sigmoid(torch.log(odds[0] / odds[1])))
    return total


def gradients(model: Any) -> dict[str, Tensor]:
    """The gradients of what learns, which are cleared."""
    found = {name: w.grad.clone() for name, w in model.named_parameters() if w.requires_grad and w.grad is not None}
    model.zero_grad(set_to_none=True)
    return found


@pytest.mark.parametrize(("family", "together"), [("llama", False), ("gemma2", True)])
@pytest.mark.parametrize("objective", OBJECTIVES)
def test_loss_and_gradient_are_those_of_the_paper(tmp_path: Path, objective: str, family: str, together: bool) -> None:
    recipe, model = recipe_of(objective), small_model(family)
    units = units_of(tmp_path / "tokens", recipe, model)
    chosen = [3, 0, 5, 2]
    plain = plain_loss(model, units, recipe, chosen)
    plain.backward()
    wanted = gradients(model)
    row_loss = PreferenceLoss(model, recipe, DESIRED, UNDESIRED)
    row_loss.together = together
    row = units.row(chosen, CPU, 400)
    assert row.weight == 4 and row.ids.shape[1] == 400
    got = row_loss(row, lambda part: part.backward())
    assert not got.requires_grad
    torch.testing.assert_close(got, plain.detach(), rtol=1e-5, atol=1e-5)
    ours = gradients(model)
    assert wanted.keys() == ours.keys()
    for name, grad in wanted.items():
        torch.testing.assert_close(ours[name], grad, rtol=1e-5, atol=1e-5 * float(grad.abs().max()), msg=name)


@pytest.mark.parametrize("objective", ["dpo", "orpo"])
def test_packed_pairs_equal_the_pairs_one_by_one(tmp_path: Path, objective: str) -> None:
    recipe, model = recipe_of(objective), small_model("qwen3", recompute=True)
    units = units_of(tmp_path / "tokens", recipe, model)
    row_loss = PreferenceLoss(model, recipe)
    everything = list(range(len(units.groups)))
    alone = sum(row_loss(units.row([unit], CPU, 0), lambda part: part.backward()) for unit in everything)
    theirs = gradients(model)
    together = row_loss(units.row(everything, CPU, 0), lambda part: part.backward())
    torch.testing.assert_close(together, alone, rtol=1e-5, atol=1e-5)
    for name, grad in gradients(model).items():
        torch.testing.assert_close(grad, theirs[name], rtol=1e-5, atol=1e-5 * float(grad.abs().max()), msg=name)


# -- runs --------------------------------------------------------------------------------------------------------------

WHOLE_RUN: dict[str, Any] = {"steps": 8, "sample_every": 0, "checkpoint_every": 4, "evaluate_every": 4}


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    """Forty prompts whose better answer is a number and whose worse one a word; of two of them both are the same."""
    lines = [{"prompt": f"Say {n}", "chosen": f"It is {n}", "rejected": f"Never {'no' * (n % 3)}"} for n in range(40)]
    lines += [{"prompt": f"Repeat {n}", "chosen": "the same", "rejected": "the same"} for n in range(2)]
    return written(tmp_path / "pairs.jsonl", lines)


@pytest.fixture
def ratings(tmp_path: Path) -> Path:
    """Sixty answers of which every third was not liked."""
    answers = [("It is", True), ("Here:", True), ("Never", False)]
    lines = [
        {"prompt": f"Say {n}", "completion": f"{answers[n % 3][0]} {n}", "label": answers[n % 3][1]} for n in range(60)
    ]
    return written(tmp_path / "ratings.jsonl", lines)


def written(path: Path, rows: Sequence[dict[str, Any]]) -> Path:
    """A file of JSON lines."""
    path.write_bytes(b"".join(msgspec.json.encode(row) + b"\n" for row in rows))
    return path


def scores_of(folder: RunFolder) -> list[Scored]:
    """All that was told of the held-out examples beside their loss."""
    return [event for event in read_events(folder.events)[0] if isinstance(event, Scored)]


def losses_of(folder: RunFolder) -> list[float]:
    """The loss of each step."""
    return [event.loss for event in read_events(folder.events)[0] if isinstance(event, StepDone)]


def plain_preferred(folder: RunFolder, model_folder: Path, objective: str) -> tuple[float, float]:
    """Mean reward of better and worse held-out answers by plain transformers and peft."""
    tokenizer = transformers.AutoTokenizer.from_pretrained(model_folder)
    base = transformers.AutoModelForCausalLM.from_pretrained(model_folder, dtype=torch.float32)
    model = peft.PeftModel.from_pretrained(base, folder.adapter).eval()
    found: dict[bool, list[float]] = {True: [], False: []}
    with torch.no_grad():
        for example in read_parquet(folder.held_out_data):
            answers = list(answers_of(tokenizer, example, 128))
            for answer, liked in zip(answers, [True, False] if len(answers) > 1 else [example.good], strict=True):
                ids, labelled = torch.tensor(answer.ids), torch.tensor(answer.labelled)
                reward = plain_log_probability(model, ids, labelled)
                if objective == "orpo":
                    reward = reward / labelled.sum()
                else:
                    with model.disable_adapter():
                        reward = reward - plain_log_probability(model, ids, labelled)
                found[bool(liked)].append(0.1 * float(reward))
    return sum(found[True]) / len(found[True]), sum(found[False]) / len(found[False])


@pytest.mark.parametrize("objective", [*OBJECTIVES, "kto of pairs"])
def test_a_run_learns_what_is_preferred_and_plain_peft_agrees(
    make_run: MakeRun, train: Train, tiny_model: Path, pairs: Path, ratings: Path, objective: str
) -> None:
    name = objective[:4].strip()
    data = ratings if objective == "kto" else pairs
    folder = make_run(data=str(data), objective=name, quantisation="none", keep_best=False, **WHOLE_RUN)
    assert train(folder) == 0, folder.log.read_text()
    told = scores_of(folder)
    looks = [event.loss for event in read_events(folder.events)[0] if isinstance(event, Evaluated)]
    assert looks[-1] < looks[0]
    assert [event.step for event in told] == [0, 4, 8]
    assert told[-1].scores["margin"] > told[0].scores["margin"]
    assert told[-1].scores["accuracy"] == 1.0
    if name != "orpo":
        assert told[0].scores["accuracy"] == 0.5 and told[0].scores["margin"] == pytest.approx(0, abs=1e-5)
    report = read_preference(folder.evaluations / "preference.json")
    assert report is not None
    assert (report.base_likelier is None) == (name == "kto")
    better, worse = plain_preferred(folder, tiny_model, name)
    assert report.tuned.better == pytest.approx(better, abs=1e-4)
    assert report.tuned.worse == pytest.approx(worse, abs=1e-4)
    assert read_scorecard(folder) is not None
    left = [e.notice for e in read_events(folder.events)[0] if isinstance(e, Noticed) and "left_out" in e.notice.code]
    assert sum(int(notice.values["count"]) for notice in left) == {"kto": 0, "kto of pairs": 4}.get(objective, 2)


@pytest.mark.parametrize("changes", [{"initialisation": "pissa"}, {"quantisation": "nf4"}], ids=["pissa", "nf4"])
def test_the_reference_is_the_base(
    make_run: MakeRun, train: Train, tiny_model: Path, pairs: Path, changes: dict[str, Any]
) -> None:
    folder = make_run(
        data=str(pairs), objective="dpo", **{"quantisation": "none"} | changes, **WHOLE_RUN | {"steps": 1}
    )
    assert train(folder) == 0, folder.log.read_text()
    known = safetensors.torch.load_file(folder.tokens / "reference_train.safetensors")["answers"]
    tokenizer = transformers.AutoTokenizer.from_pretrained(tiny_model)
    base = transformers.AutoModelForCausalLM.from_pretrained(tiny_model, dtype=torch.float32).eval()
    answers = [a for example in read_parquet(folder.train_data) for a in answers_of(tokenizer, example, 128)]
    with torch.no_grad():
        wanted = [plain_log_probability(base, torch.tensor(a.ids), torch.tensor(a.labelled)) for a in answers]
    assert len(known) == len(wanted)
    far = 1.0 if "quantisation" in changes else 1e-3  # 4-bit weights are not quite those of the file
    for mine, theirs in zip(known.tolist(), wanted, strict=True):
        assert mine == 0 or mine == pytest.approx(float(theirs), abs=far)


EVERYTHING: dict[str, Any] = {
    "dropout": 0.1, "neftune": 5, "accumulation": 3, "micro_batch": 2, "context_length": 64, "steps": 6,
    "evaluate_every": 2, "sample_every": 0, "checkpoint_every": 2, "compare_examples": 0, "quantisation": "none",
}  # fmt: skip


METHODS: dict[str, dict[str, Any]] = {
    "lora": {}, "ia3": {"method": "ia3", "learning_rate": 3e-2}, "bottleneck": {"method": "bottleneck"},
    "layers": {"method": "layers", "last_layers": 1}, "full": {"method": "full"},
}  # fmt: skip
LEARNED = {"bottleneck": "bottleneck.safetensors", "layers": "changed.safetensors", "full": "changed.safetensors"}


@pytest.mark.parametrize("method", [name for name in METHODS if name != "lora"])
@pytest.mark.parametrize("objective", OBJECTIVES)
def test_every_method_learns_what_is_preferred(
    make_run: MakeRun, train: Train, pairs: Path, ratings: Path, objective: str, method: str
) -> None:
    data = ratings if objective == "kto" else pairs
    changes = WHOLE_RUN | METHODS[method] | {"compare_examples": 0}
    folder = make_run(data=str(data), objective=objective, quantisation="none", **changes)
    assert train(folder) == 0, folder.log.read_text()
    told = scores_of(folder)
    assert told[-1].scores["margin"] > told[0].scores["margin"]
    if objective != "orpo":  # before the first step the model is its own reference
        assert told[0].scores["margin"] == pytest.approx(0, abs=1e-5)
    report = read_preference(folder.evaluations / "preference.json")
    assert report is not None
    assert report.tuned.better - report.tuned.worse == pytest.approx(told[-1].scores["margin"], abs=1e-3)


@pytest.mark.parametrize(
    ("objective", "method"),
    [*((one, "lora") for one in OBJECTIVES), *(("dpo", one) for one in METHODS if one != "lora")],
)
def test_paused_and_continued_equals_the_undisturbed_run(
    make_run: MakeRun, zygote: Zygote, pairs: Path, objective: str, method: str
) -> None:
    values = EVERYTHING | METHODS[method]
    whole, folder = (make_run(data=str(pairs), objective=objective, **values) for _ in range(2))
    assert zygote.train(whole) == 0, whole.log.read_text()
    assert zygote.train(folder, pause_at=(3, 1)) == ExitCode.paused, folder.log.read_text()
    for kept in folder.tokens.glob("reference_held_out.*"):
        kept.unlink()  # it is worked out again then, with what was learned out of the way
    folder.move(RunState.queued)
    assert zygote.train(folder) == 0, folder.log.read_text()
    name = LEARNED.get(method, "adapter_model.safetensors")
    mine, theirs = (safetensors.torch.load_file(run.adapter / name) for run in (folder, whole))
    assert mine.keys() == theirs.keys()
    for name, tensor in mine.items():
        assert torch.equal(tensor, theirs[name]), name
    assert losses_of(folder) == losses_of(whole)
    assert [(e.step, e.scores) for e in scores_of(folder)] == [(e.step, e.scores) for e in scores_of(whole)]


def test_a_pair_as_long_as_the_context_allows_is_learned(make_run: MakeRun, train: Train, tmp_path: Path) -> None:
    long = [{"prompt": f"Say {n}", "chosen": f"{n} yes" * 60, "rejected": f"{n} no" * 60} for n in range(6)]
    folder = make_run(
        data=str(written(tmp_path / "long.jsonl", long)), objective="dpo", micro_batch=1, **WHOLE_RUN | {"steps": 2}
    )
    assert train(folder) == 0, folder.log.read_text()
    assert len(losses_of(folder)) == 2


@pytest.mark.parametrize(
    ("objective", "row", "code"),
    [
        ("dpo", {"prompt": "Say", "chosen": "the same {n}", "rejected": "the same {n}"}, "data.all_pairs_same"),
        ("kto", {"prompt": "Say {n}", "completion": "It is {n}", "label": True}, "data.one_sided"),
    ],
)
def test_data_that_teaches_nothing_is_a_problem(
    make_run: MakeRun, train: Train, tmp_path: Path, objective: str, row: dict[str, Any], code: str
) -> None:
    rows = [
        {name: value.format(n=n) if isinstance(value, str) else value for name, value in row.items()} for n in range(20)
    ]
    folder = make_run(data=str(written(tmp_path / "rows.jsonl", rows)), objective=objective, **WHOLE_RUN)
    assert train(folder) == ExitCode.failed
    outcome = folder.read().outcome
    assert outcome is not None and outcome.problem is not None and outcome.problem.code == code


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_a_real_model_comes_to_prefer_the_better_answers(
    home: Path, train: Train, starter_model: Path, tmp_path: Path, objective: str
) -> None:
    """The starter's customer messages: the right answer against that of a message with another label."""
    examples = [example for path in starter_files() for example in read_jsonl(path).kept][:16]
    others = [next(e.answer for e in examples[n:] + examples if e.answer != examples[n].answer) for n in range(16)]
    rows = [
        {"prompt": example.question, "chosen": example.answer, "rejected": other}
        for example, other in zip(examples, others, strict=True)
    ]
    data = str(written(tmp_path / "real.jsonl", rows))
    values: dict[str, Any] = {
        "model": str(starter_model), "data": data, "objective": objective, "learning_rate": 2e-4, "steps": 6,
        "context_length": 128, "micro_batch": 3, "accumulation": 1, "evaluate_every": 6, "sample_every": 0,
        "checkpoint_every": 0, "compare_examples": 0, "keep_best": False, "quantisation": "none",
        "check_forgetting": False,
    }  # fmt: skip
    folder = create_run(recipe_from(values), read_model(starter_model), read_data(data, None, 0.3, 0), Places())
    assert train(folder) == 0, folder.log.read_text()
    first, *_, last = scores_of(folder)
    looks = [event.loss for event in read_events(folder.events)[0] if isinstance(event, Evaluated)]
    assert looks[-1] < looks[0]
    assert last.scores["margin"] > first.scores["margin"]
    assert last.scores["accuracy"] >= first.scores["accuracy"]
    if objective == "dpo":
        assert first.scores["accuracy"] == 0.5 and last.scores["accuracy"] > 0.8


@pytest.mark.usefixtures("warm_python")
def test_answers_that_nobody_liked_are_not_what_a_run_is_evaluated_by(
    make_run: MakeRun, train: Train, ratings: Path
) -> None:
    folder = make_run(data=str(ratings), objective="kto", quantisation="none", **WHOLE_RUN | {"steps": 1})
    held_out = read_parquet(folder.held_out_data)
    liked = {example.answer for example in held_out if example.good}
    assert 0 < len(liked) < len(held_out)
    assert train(folder) == 0, folder.log.read_text()
    found = evaluate_again(folder, lambda *_: None, lambda: False).found
    assert {one.expected for one in found.tried} == liked


def test_pairs_without_held_out_ones_end_well(
    home: Path, tiny_model: Path, train: Callable[[RunFolder], int], tmp_path: Path
) -> None:
    file = tmp_path / "pairs.jsonl"
    rows = [{"prompt": f"Say {n}", "chosen": f"it is {n}", "rejected": "no"} for n in range(12)]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    recipe = recipe_from(
        {"model": str(tiny_model), "data": str(file), "objective": "dpo", "steps": 2, "held_out_share": 0.0,
         "compare_examples": 0, "quantisation": "none", "precision": "fp32", "context_length": 64, "answer_tokens": 8,
         "check_forgetting": False}
    )  # fmt: skip
    folder = create_run(recipe, read_model(tiny_model), read_data(str(file), None, 0.0, 0), Places())
    assert train(folder) == 0, folder.log.read_text()
