"""Precisions, moments and what is done with a result, on a pretended card (`fixtures/pretend_card.py`)."""

from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
import torch
import transformers

from desktop.core.answering import Ask, Sampling, Side, Worn
from desktop.core.dataset import Message
from desktop.core.events import Noticed, StepDone, read_events
from desktop.core.models import ModelSpec
from desktop.core.recipe import read_recipe
from desktop.core.replies import Answered, Refused
from desktop.engine import assistant, evaluating, generate, parity, scorecard_job
from desktop.engine.exporting import of_run
from desktop.engine.likeness import texts_of
from desktop.engine.loading import Loaded, load_result
from desktop.engine.parts import load_tokenizer
from desktop.engine.template import ensure_template
from tests.fixtures.pretend_card import CARD, CPU, PretendCard

from .conftest import MakeRun
from .zygote import Zygote

pytestmark = pytest.mark.training
OLD: dict[str, Any] = {"capability": [7, 5], "bf16": False}
"""A card of the generation before bf16."""
SHORT: dict[str, Any] = {
    "device": "cuda", "steps": 3, "sample_every": 0, "compare_examples": 0, "evaluate_every": 0, "checkpoint_every": 0,
}  # fmt: skip


def nothing(*_: Any) -> None:
    """Progress that nobody looks at."""


@pytest.mark.parametrize(
    ("card", "changes"),
    [
        (OLD, {"precision": "fp16", "quantisation": "nf4", "optimizer": "adamw_8bit", "rank": 64}),
        (OLD, {"precision": "fp16", "method": "layers", "quantisation": "none"}),
        ({}, {"precision": "bf16", "quantisation": "nf4", "optimizer": "adamw_8bit", "rank": 64}),
        ({}, {"precision": "bf16", "quantisation": "nf4", "dora": True, "streaming": True}),
    ],
    ids=["fp16", "fp16 layers", "bf16", "bf16 streamed"],
)
def test_every_precision_learns(
    make_run: MakeRun, zygote: Zygote, card: dict[str, Any], changes: dict[str, Any]
) -> None:
    folder = make_run(**SHORT | changes)
    assert zygote.train(folder, card=card) == 0, folder.log.read_text()[-4000:]
    events = read_events(folder.events)[0]
    losses = [event.loss for event in events if isinstance(event, StepDone)]
    assert losses[2] < losses[0]
    codes = [event.notice.code for event in events if isinstance(event, Noticed)]
    assert "notice.one_by_one" not in codes


def test_a_card_without_bf16_is_named(make_run: MakeRun, zygote: Zygote) -> None:
    folder = make_run(**SHORT, precision="bf16")
    assert zygote.train(folder, card=OLD) == 4
    outcome = folder.read().outcome
    assert outcome is not None and outcome.problem is not None
    assert outcome.problem.code == "device.no_bf16"
    assert outcome.problem.values == {"card": "Pretended card"}


def test_what_was_learned_is_looked_at_and_talked_to_on_the_card(
    make_run: MakeRun, zygote: Zygote, tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = make_run(**SHORT, precision="fp16", quantisation="nf4")
    assert zygote.train(run, card=OLD) == 0, run.log.read_text()[-4000:]
    learned = str(run.usable_adapter())
    with PretendCard((7, 5), bf16=False) as card:
        evaluating.evaluate(run, run.path, None, 2, nothing)
        scorecard_job.scorecard(run, nothing)
        for precision in ("nf4", "16bit"):
            worn = [(Worn(learned, 1.0),), (Worn(learned, 0.5),), ()]
            sides = tuple(Side(key=str(place), model=str(tiny_model), worn=one) for place, one in enumerate(worn))
            ask = Ask(
                request=1, sides=sides, messages=(Message("user", "Hello"),), device="cuda", precision=precision,
                sampling=Sampling(longest=4, temperature=0.7, top_k=5, top_p=0.9, repetition_penalty=1.1),
            )  # fmt: skip
            monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(msgspec.json.encode(ask) + b"\n")))
            said: list[Any] = []
            assistant.serve(SimpleNamespace(say=said.append))  # type: ignore[arg-type]
            assert not [reply for reply in said if isinstance(reply, Refused)]
            assert len([reply for reply in said if isinstance(reply, Answered)]) == len(sides)
        assert card.operations > 1000
        assert card.allocated < 1 << 20, "nothing of a model is left there"


def test_a_check_goes_on_on_the_processor_when_another_program_takes_the_card(
    make_run: MakeRun, zygote: Zygote, tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = make_run(**SHORT, precision="fp16")
    assert zygote.train(run, card=OLD) == 0, run.log.read_text()[-4000:]
    tokenizer = load_tokenizer(tiny_model)
    ensure_template(tokenizer)
    texts = texts_of(tokenizer, parity._examples(run, 1))
    load, tried = transformers.AutoModelForCausalLM.from_pretrained, []

    def full(*given: Any, **options: Any) -> Any:
        tried.append(options["device_map"][""].type)
        if full_now and tried[-1] == "cuda":
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return load(*given, **options)

    monkeypatch.setattr(transformers.AutoModelForCausalLM, "from_pretrained", full)
    with PretendCard((7, 5), bf16=False):
        full_now = False
        roomy = parity._against(of_run(run), texts, tokenizer)
        full_now = True
        narrow = parity._against(of_run(run), texts, tokenizer)
    assert (roomy.device, narrow.device) == (CARD, CPU)
    assert tried == ["cuda", "cuda", "cpu"]
    assert torch.allclose(roomy.states["own"][0], narrow.states["own"][0], atol=1e-4)


@pytest.mark.parametrize("streamed", [True, False], ids=["as in the run", "the card is full"])
def test_a_result_too_large_for_the_card_is_judged_block_by_block(
    make_run: MakeRun, zygote: Zygote, monkeypatch: pytest.MonkeyPatch, streamed: bool
) -> None:
    """With the same answers and losses as where it lies there whole."""
    run = make_run(**SHORT, precision="bf16", quantisation="nf4", streaming=streamed)
    assert zygote.train(run) == 0, run.log.read_text()[-4000:]
    spec = msgspec.json.decode(run.model.read_bytes(), type=ModelSpec)
    recipe, learned = read_recipe(run.recipe), run.usable_adapter()
    assert learned is not None
    tokenizer = load_tokenizer(Path(spec.folder))
    load = transformers.AutoModelForCausalLM.from_pretrained

    def full(*given: Any, **options: Any) -> Any:
        if options["device_map"][""].type == "cuda":
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return load(*given, **options)

    def told(loaded: Loaded) -> tuple[Any, ...]:
        ids = torch.arange(30, 60)[None].to(CARD)
        logits = loaded.model(ids, use_cache=False).logits
        with loaded.untuned():
            base = loaded.model(ids, use_cache=False).logits
        written = list(generate.continuations(loaded.model, tokenizer, [[40, 41, 42], [43]], 6))
        return logits.cpu(), base.cpu(), written

    with PretendCard() as card, torch.no_grad():
        whole = told(load_result(spec, msgspec.structs.replace(recipe, streaming=False), learned, CARD))
        lines = len(card.clocks)
        if not streamed:
            monkeypatch.setattr(transformers.AutoModelForCausalLM, "from_pretrained", full)
        loaded = load_result(spec, recipe, learned, CARD)
        visiting = told(loaded)
        assert len(card.clocks) == lines + 1, "weights come on a stream of their own"
        del loaded
        evaluating.evaluate(run, run.path, None, 2, nothing)
        scorecard_job.scorecard(run, nothing)
    assert torch.equal(visiting[0], whole[0]) and torch.equal(visiting[1], whole[1])
    assert not torch.equal(whole[0], whole[1])
    assert visiting[2] == whole[2]
