"""The scorecard of real runs: each objective with tiny models, the job, stop and pause within it, and SmolLM2."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from desktop.core.events import Compared, Pause, PhaseStarted, Stop, read_events
from desktop.core.files import append_line
from desktop.core.problems import ProblemError
from desktop.core.runs import ExitCode, RunFolder, RunState
from desktop.core.scorecard import read_scorecard
from desktop.core.verdict import verdict
from desktop.engine import parts
from desktop.engine.generate import _read_once, continuations, written
from desktop.engine.loss import RowLoss
from desktop.engine.template import TokenisedExample, marks, prompt_tokens
from desktop.engine.text_losses import text_losses
from desktop.services.hardware import read_host
from desktop.services.scorecards import make_scorecard, step_of

from .zygote import Zygote

pytestmark = [pytest.mark.training, pytest.mark.usefixtures("warm_python")]
Make = Callable[..., RunFolder]
Train = Callable[[RunFolder], int]


def written_to(path: Path, rows: list[dict[str, Any]]) -> str:
    """A JSONL file of these rows."""
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return str(path)


def colours(path: Path, count: int = 240) -> str:
    """Examples with one of three short answers, so that even a tiny model learns something."""
    names = ("red", "green", "blue")
    return written_to(path, [{"prompt": f"{names[n % 3]} {n}?", "completion": names[n % 3]} for n in range(count)])


def quiet(_share: float, _step: str) -> None:
    """Nobody looks at the progress."""


def test_losses_of_texts_are_those_of_each_alone(tiny_model: Path) -> None:
    tokenizer = parts.load_tokenizer(tiny_model)
    model = parts.from_folder(tiny_model, {"dtype": torch.float32}).eval()
    texts = []
    for n in range(7):
        ids = tuple(tokenizer(f"Some text of its own, number {n}. " * (n + 1))["input_ids"])
        texts.append(TokenisedExample(ids, tuple(place % 3 > 0 for place in range(len(ids)))))
    texts.append(TokenisedExample((5,), (True,)))
    for together in (True, False):
        row_loss = RowLoss(model)
        row_loss.together = together
        found = text_losses(row_loss, texts, torch.device("cpu"), 64, tokenizer.pad_token_id)
        assert found is not None and found[-1] == (0.0, 0)
        for text, (loss, tokens) in zip(texts[:-1], found, strict=False):
            ids, marked = torch.tensor([text.ids]), torch.tensor(text.labelled)[1:]
            with torch.no_grad():
                each = torch.nn.functional.cross_entropy(model(ids).logits[0, :-1], ids[0, 1:], reduction="none")
            assert tokens == int(marked.sum()) and loss == pytest.approx(float(each[marked].sum()), rel=1e-4)
    assert text_losses(RowLoss(model), texts, torch.device("cpu"), 64, 0, lambda: True) is None


def test_what_is_written_tells_how_it_ended(tiny_model: Path) -> None:
    from desktop.core.dataset import Example, Message

    tokenizer = parts.load_tokenizer(tiny_model)
    model = parts.from_folder(tiny_model, {"dtype": torch.float32}).eval()
    example = Example((Message("user", "Say it"), Message("assistant", "it")))
    prompts = [prompt_tokens(tokenizer, example)] * 2
    (two,) = list(written(model, tokenizer, prompts, 5))
    assert [one.text for one in two] == next(continuations(model, tokenizer, prompts, 5))
    assert all(one.tokens <= 5 and (one.ended or one.tokens == 5) for one in two)
    assert "<|im_start|>" in marks(tokenizer) and "<|im_end|>" in marks(tokenizer)
    assert not [mark for mark in marks(tokenizer) if mark.isalnum()]


def test_a_beginning_that_is_read_once_changes_no_answer(tiny_model: Path) -> None:
    tokenizer = parts.load_tokenizer(tiny_model)
    model = parts.from_folder(tiny_model, {"dtype": torch.float32}).eval()
    shared = tokenizer("The same beginning for all of them. " * 25)["input_ids"]
    prompts = [shared + tokenizer(text)["input_ids"] for text in ("One", "Two and more words", "Three?", "Four")]
    assert _read_once(model, prompts, torch.device("cpu"))[1] >= len(shared) > 128
    plain, once = (list(written(model, tokenizer, prompts, 12, batch=3, share=share)) for share in (False, True))
    assert plain == once and [len(some) for some in once] == [3, 1]


def test_a_run_ends_with_a_scorecard(make_run: Make, train: Train, tmp_path: Path) -> None:
    folder = make_run(
        data=colours(tmp_path / "c.jsonl"), quantisation="none", steps=40, learning_rate=1e-2, micro_batch=8,
        accumulation=1, compare_examples=24, context_length=64, evaluate_every=0, sample_every=0, checkpoint_every=0,
    )  # fmt: skip
    assert train(folder) == 0, folder.log.read_text()
    assert not (folder.evaluations / "comparison.json").exists()
    card = read_scorecard(folder)
    assert card is not None and card.complete
    assert (card.task, card.held_out, len(card.examples), card.step) == ("labels", 24, 24, 40)
    assert [side.name for side in card.sides] == ["base", "tuned", "shots"] and card.sides[2].shots == 8
    assert card.losses is not None and card.losses.examples == 24 and card.losses.standing == "better"
    assert card.losses.tuned.value == pytest.approx(folder.read().final_loss, rel=1e-3)
    assert verdict(card).code in ("scorecard.better_shots", "scorecard.same")
    for side in card.sides:
        assert side.health is not None and side.health.count == 24
        assert side.scores and not math.isnan(side.scores[0].interval.low)
    told = [event for event in read_events(folder.events)[0] if isinstance(event, Compared)]
    assert (told[0].done, told[-1].done, told[-1].total) == (0, 72, 72)


def test_switched_off_there_is_none_and_the_job_makes_one(make_run: Make, train: Train, tmp_path: Path) -> None:
    folder = make_run(data=colours(tmp_path / "c.jsonl", 60), quantisation="nf4", compare_examples=0)
    with pytest.raises(ProblemError) as caught:
        make_scorecard(folder, quiet, lambda: False)
    assert caught.value.problems[0].code == "scorecard.running"  # it waits in the queue
    assert train(folder) == 0, folder.log.read_text()
    assert read_scorecard(folder) is None
    steps: list[str] = []
    card = make_scorecard(folder, lambda share, step: steps.append(step), lambda: False)
    assert card == read_scorecard(folder) and len(card.examples) == 6 and card.losses is not None
    assert card.losses.tuned.value == pytest.approx(folder.read().final_loss, rel=2e-2)
    assert step_of(steps[0]) is None and step_of(steps[-1]) == (18, 18)
    assert verdict(card).code == "scorecard.too_few"


def test_without_held_out_examples_the_job_says_so(make_run: Make, train: Train, jsonl: Path) -> None:
    from desktop.core.models import read_model
    from desktop.core.recipe import recipe_from
    from desktop.services.places import Places
    from desktop.services.preparing import create_run, read_data

    plain = make_run(quantisation="none")
    values = json.loads(plain.recipe.read_bytes()) | {"held_out_share": 0.0, "compare_examples": 0, "name": "bare"}
    recipe = recipe_from(values)
    folder = create_run(recipe, read_model(Path(values["model"])), read_data(str(jsonl), None, 0.0, 0), Places())
    assert train(folder) == 0, folder.log.read_text()
    with pytest.raises(ProblemError) as caught:
        make_scorecard(folder, quiet, lambda: False)
    assert caught.value.problems[0].code == "scorecard.nothing_held_out"


def test_of_raw_text_perplexity_decides(make_run: Make, train: Train, tmp_path: Path) -> None:
    rows = [{"text": f"Chapter {n}. " + f"The river flows to sea {n}. " * 8} for n in range(40)]
    book = written_to(tmp_path / "book.jsonl", rows)
    folder = make_run(data=book, quantisation="none", steps=20, compare_examples=2)
    assert train(folder) == 0, folder.log.read_text()
    card = read_scorecard(folder)
    assert card is not None and (card.task, card.measure) == ("passages", "perplexity")
    assert card.losses is not None and card.losses.tuned.value < card.losses.base.value
    assert [side.name for side in card.sides] == ["base", "tuned"] and len(card.examples) == 2
    assert card.count == card.losses.examples > 2
    assert all(one.answers["tuned"].text and one.answers["tuned"].score for one in card.examples)
    assert verdict(card).code.startswith("scorecard.loss_")


@pytest.mark.parametrize("objective", ["dpo", "orpo"])
def test_of_preferences_it_counts_which_answer_is_likelier(
    make_run: Make, train: Train, tmp_path: Path, objective: str
) -> None:
    rows = [{"prompt": f"Say {n}", "chosen": f"{n} yes", "rejected": f"{n} no"} for n in range(250)]
    folder = make_run(
        data=written_to(tmp_path / "p.jsonl", rows), objective=objective, quantisation="none", steps=30, micro_batch=4,
        context_length=64, learning_rate=5e-3, compare_examples=2, evaluate_every=0, sample_every=0, checkpoint_every=0,
    )  # fmt: skip
    assert train(folder) == 0, folder.log.read_text()
    card = read_scorecard(folder)
    assert card is not None and card.pairs is not None and card.pairs.count == card.held_out == 25
    report = json.loads((folder.evaluations / "preference.json").read_bytes())
    assert card.pairs.tuned.value == pytest.approx(report["tuned"]["likelier"], abs=0.041)
    assert card.pairs.base.value == pytest.approx(report["base_likelier"], abs=0.041)
    assert verdict(card).code.startswith("scorecard.prefers_")


def test_of_labels_it_is_held_against_the_most_usual_one(make_run: Make, train: Train, tmp_path: Path) -> None:
    folder = make_run(
        data=colours(tmp_path / "c.jsonl"), objective="labels", method="head", quantisation="none", steps=60,
        learning_rate=1e-2, compare_examples=0, evaluate_every=0, sample_every=0, checkpoint_every=0,
    )  # fmt: skip
    assert train(folder) == 0, folder.log.read_text()
    card = read_scorecard(folder)
    assert card is not None and [side.name for side in card.sides] == ["guess", "tuned"]
    report = json.loads((folder.evaluations / "labels.json").read_bytes())
    assert card.side("tuned").main.value == pytest.approx(report["scores"]["accuracy"])  # type: ignore[union-attr]
    assert card.side("guess").main.value == pytest.approx(report["baseline"]["accuracy"])  # type: ignore[union-attr]
    (folder.evaluations / "scorecard.json").unlink()
    again = make_scorecard(folder, quiet, lambda: False)
    assert again.step == card.step == folder.read().step == 60
    assert again.sides == card.sides and again.differences == card.differences


# -- leaving within it -------------------------------------------------------------------------------------------------

LONG: dict[str, Any] = {
    "quantisation": "none", "steps": 1, "compare_examples": 20, "answer_tokens": 200, "context_length": 256,
    "evaluate_every": 0, "sample_every": 0, "checkpoint_every": 0,
}  # fmt: skip


def until_comparing(folder: RunFolder, zygote: Zygote, pid: int, done: int = 0) -> None:
    """Wait until the scorecard has begun and at least `done` answers are there."""
    while True:
        events = read_events(folder.events)[0]
        if any(isinstance(event, Compared) and event.done >= done for event in events):
            return
        assert zygote.ended(pid) is None, folder.log.read_text()
        time.sleep(0.01)


def ask(folder: RunFolder, command: Any) -> None:
    """Write a command for the run."""
    with folder.commands.open("ab") as file:
        append_line(file, command(at=time.time()))


def test_a_stop_within_it_keeps_what_all_have_answered(make_run: Make, zygote: Zygote, tmp_path: Path) -> None:
    folder = make_run(data=colours(tmp_path / "c.jsonl"), **LONG)
    pid = zygote.start(folder)
    until_comparing(folder, zygote, pid, done=40)  # tuned and base; those with examples are cut short
    ask(folder, Stop)
    assert zygote.wait(pid) == ExitCode.finished, folder.log.read_text()
    assert folder.read().state is RunState.finished
    card = read_scorecard(folder)
    assert card is not None and len(card.examples) == 20 and card.losses is not None
    assert {"base", "tuned"} <= set(card.examples[0].answers)


def test_after_a_pause_it_is_made_again(make_run: Make, zygote: Zygote, tmp_path: Path) -> None:
    folder = make_run(data=colours(tmp_path / "c.jsonl"), **LONG)
    pid = zygote.start(folder)
    until_comparing(folder, zygote, pid)
    ask(folder, Pause)
    assert zygote.wait(pid) == ExitCode.paused, folder.log.read_text()
    assert read_scorecard(folder) is None
    folder.move(RunState.queued)
    assert zygote.train(folder) == 0, folder.log.read_text()
    card = read_scorecard(folder)
    assert card is not None and card.complete and len(card.examples) == 20
    phases = [event.phase for event in read_events(folder.events)[0] if isinstance(event, PhaseStarted)]
    assert phases.count("comparing") == 2


@pytest.mark.slow
def test_the_real_model_is_clearly_better(make_run: Make, zygote: Zygote, starter_model: Path) -> None:
    precision = "bf16" if read_host().cpu_bf16 else "fp32"
    folder = make_run(
        model=starter_model, data="starter", steps=40, micro_batch=2, accumulation=1, learning_rate=1e-3, rank=16,
        alpha=32, seed=7, context_length=256, quantisation="nf4", precision=precision, compare_examples=20,
        evaluate_examples=8, sample_every=0, checkpoint_every=0, evaluate_every=0, answer_tokens=48,
    )  # fmt: skip
    assert zygote.wait(zygote.start(folder), seconds=1800) == 0, folder.log.read_text()
    card = read_scorecard(folder)
    assert card is not None and card.task == "json" and card.losses is not None and card.losses.examples == 100
    assert card.losses.standing == "better"
    assert verdict(card).code == "scorecard.better_shots", card.sides
    tuned = card.side("tuned")
    assert tuned is not None and tuned.main is not None and tuned.main.value > 0.5
    assert tuned.health is not None and not tuned.health.leaks
