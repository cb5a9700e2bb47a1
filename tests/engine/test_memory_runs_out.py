"""Memory runs out in the middle of a step: nothing is lost, the run goes on thriftier, and learns the same."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch

from desktop.core.events import Noticed, StepDone, read_events
from desktop.core.runs import ExitCode, RunFolder

from .conftest import MakeRun
from .zygote import Zygote

pytestmark = pytest.mark.training

RECIPE: dict[str, Any] = {
    "micro_batch": 4, "context_length": 128, "accumulation": 1, "steps": 4, "evaluate_every": 2, "sample_every": 0,
    "checkpoint_every": 2, "compare_examples": 0, "dropout": 0.0,
}  # fmt: skip


def told(folder: RunFolder) -> list[str]:
    """The rungs the run stepped down, in order."""
    codes = [event.notice.code for event in read_events(folder.events)[0] if isinstance(event, Noticed)]
    return [code.removeprefix("notice.step_down.") for code in codes if code.startswith("notice.step_down")]


def peak(folder: RunFolder) -> int:
    """Most bytes that torch had allocated in the run's process."""
    return int(re.findall(r"peak allocated: (\d+)", folder.log.read_text())[-1])


def losses(folder: RunFolder) -> list[float]:
    """Loss of every step."""
    return [event.loss for event in read_events(folder.events)[0] if isinstance(event, StepDone)]


@pytest.fixture(scope="module")
def many_blocks(tmp_path_factory: pytest.TempPathFactory, starter_model: Path) -> Path:
    """Sixteen narrow blocks: what they keep for the backward pass is most of the memory."""
    import transformers

    folder = tmp_path_factory.mktemp("models") / "many"
    tokenizer = transformers.AutoTokenizer.from_pretrained(starter_model)
    torch.manual_seed(0)
    config = transformers.LlamaConfig(
        vocab_size=len(tokenizer), hidden_size=96, intermediate_size=192, num_hidden_layers=16, num_attention_heads=4,
        num_key_value_heads=2, max_position_embeddings=512, tie_word_embeddings=True,
    )  # fmt: skip
    transformers.LlamaForCausalLM(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture
def recipe(many_blocks: Path, tmp_path: Path) -> dict[str, Any]:
    """Long prompts and short answers: few logits."""
    data = tmp_path / "long.jsonl"
    lines = [f'{{"prompt": "{n} {"and " * 90}", "completion": "{n}"}}' for n in range(40)]
    data.write_text("\n".join(lines) + "\n", "utf-8")
    return RECIPE | {"model": many_blocks, "data": str(data)}


@pytest.fixture(scope="module")
def unlimited() -> dict[str, Any]:
    """What the run does with all the memory it wants; filled by the first test that asks."""
    return {}


@pytest.fixture
def plenty(unlimited: dict[str, Any], make_run: MakeRun, zygote: Zygote, recipe: dict[str, Any]) -> dict[str, Any]:
    """Peak, losses and adapter of the run that was never short."""
    if not unlimited:
        folder = make_run(**recipe)
        assert zygote.train(folder, limit=1e15) == 0, folder.log.read_text()
        assert told(folder) == []
        unlimited["peak"], unlimited["losses"] = peak(folder), losses(folder)
        unlimited["adapter"] = safetensors.torch.load_file(folder.adapter / "adapter_model.safetensors")
    return unlimited


@pytest.mark.parametrize(("share", "least"), [(0.9, 1), (0.345, 3)])
def test_the_run_steps_down_and_learns_the_same(
    make_run: MakeRun, zygote: Zygote, plenty: dict[str, Any], recipe: dict[str, Any], share: float, least: int
) -> None:
    folder = make_run(**recipe)
    limit = share * plenty["peak"]
    assert zygote.train(folder, limit=limit) == 0, folder.log.read_text()
    rungs = told(folder)
    assert len(rungs) >= least, (rungs, plenty["peak"])
    assert rungs[:2] == ["recompute_mlp", "recompute"][: len(rungs)]
    assert losses(folder) == pytest.approx(plenty["losses"], rel=1e-4)
    found = safetensors.torch.load_file(folder.adapter / "adapter_model.safetensors")
    # As a whole: AdamW makes a whole step of a gradient that is all but zero, whichever way it was rounded.
    expected = torch.cat([tensor.flatten() for tensor in plenty["adapter"].values()])
    off = torch.cat([found[name].flatten() for name in plenty["adapter"]]) - expected
    assert off.norm() < 1e-2 * expected.norm()
    assert off.abs().max() < 5e-3, "one step of the learning rate"


def test_forbidden_to_step_down_it_stops_with_what_it_has(
    make_run: MakeRun, zygote: Zygote, plenty: dict[str, Any], recipe: dict[str, Any]
) -> None:
    folder = make_run(**recipe, step_down=False)
    assert zygote.train(folder, limit=0.8 * plenty["peak"]) == ExitCode.failed
    outcome = folder.read().outcome
    assert outcome is not None and outcome.problem is not None
    assert outcome.problem.code == "memory.ram_full"
    assert told(folder) == []


def test_when_nothing_helps_it_is_said(
    make_run: MakeRun, zygote: Zygote, plenty: dict[str, Any], recipe: dict[str, Any]
) -> None:
    folder = make_run(**recipe)
    assert zygote.train(folder, limit=0.29 * plenty["peak"]) == ExitCode.failed
    outcome = folder.read().outcome
    assert outcome is not None and outcome.problem is not None
    assert outcome.problem.code == "memory.ram_full"


def test_a_paused_run_goes_on_as_thrifty_as_it_was(
    make_run: MakeRun, zygote: Zygote, plenty: dict[str, Any], recipe: dict[str, Any]
) -> None:
    from desktop.core.runs import RunState
    from desktop.engine.checkpoints import read_state

    folder = make_run(**recipe)
    assert zygote.train(folder, limit=0.6 * plenty["peak"], pause_at=[3, 0]) == ExitCode.paused
    newest = folder.newest_checkpoint()
    assert newest is not None
    execution = read_state(newest).execution
    assert "K" not in execution.blocks
    folder.move(RunState.queued)
    assert zygote.train(folder) == 0
    newest = folder.newest_checkpoint()
    assert newest is not None
    assert read_state(newest).execution == execution
