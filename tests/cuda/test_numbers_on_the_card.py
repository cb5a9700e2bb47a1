"""What only a card can show of numbers: 4-bit weights, 8-bit moments, 16-bit loss scales, and exactness."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch
from torch import nn

from desktop.core.events import StepDone, read_events
from desktop.core.recipe import Recipe
from desktop.core.runs import ExitCode, RunFolder, RunState
from desktop.engine import base_cache, checkpoints, parts
from desktop.engine.checkpoints import Parts
from desktop.engine.generate import continuations
from desktop.engine.parts import load_tokenizer
from desktop.engine.randomness import random_states, restore_random_states, seed_everything
from desktop.services.children import engine_environment, package_root
from tests.engine.conftest import MakeRun

pytestmark = [pytest.mark.cuda, pytest.mark.training]
HALF = "bf16" if torch.cuda.is_available() and torch.cuda.is_bf16_supported(including_emulation=False) else "fp16"


@pytest.fixture
def card() -> torch.device:
    """The card."""
    return torch.device("cuda", torch.cuda.current_device())


def train(folder: RunFolder, **options: Any) -> int:
    """Train a run in a fresh process, disturbed as `tests/engine/zygote.py` says; its exit code. A process that has
    used a card cannot fork another one that does."""
    work = "import json, sys; from tests.engine import zygote; sys.exit(zygote._train(json.loads(sys.argv[1])))"
    with folder.log.open("ab") as log:
        return subprocess.run(
            [sys.executable, "-c", work, json.dumps({"start": str(folder.path), **options})],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=engine_environment(), cwd=package_root(), timeout=600,
            check=False,
        ).returncode  # fmt: skip


def adapter(folder: RunFolder) -> dict[str, torch.Tensor]:
    """What a run has learned."""
    return safetensors.torch.load_file(folder.adapter / "adapter_model.safetensors")


def steps_of(folder: RunFolder) -> list[StepDone]:
    """Its steps."""
    return [event for event in read_events(folder.events)[0] if isinstance(event, StepDone)]


# -- 4 bits


def four_bits(folder: Path, device: torch.device) -> tuple[Any, str]:
    recipe = Recipe(model=str(folder), data="-", device=device.type, precision=HALF, quantisation="nf4")
    return parts.load_base(folder, recipe, device)


def same_weights(one: Any, other: Any) -> None:
    """Both models have the same bytes and scales, all of them on the card."""
    mine, theirs = one.state_dict(), other.state_dict()
    assert mine.keys() == theirs.keys()
    for name, tensor in mine.items():
        assert tensor.is_cuda and theirs[name].is_cuda, name
        assert torch.equal(tensor, theirs[name]), name


def test_what_was_kept_equals_what_was_quantised_on_the_card(
    card: torch.device,
    tiny_model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(base_cache.VARIABLE, str(tmp_path))
    fresh, key = four_bits(tiny_model, card)
    assert base_cache.cached(key)
    cached, again = four_bits(tiny_model, card)
    assert key == again
    same_weights(fresh, cached)
    ids = torch.arange(3, 40, device=card)[None]
    with torch.no_grad():
        assert torch.equal(fresh(ids).logits, cached(ids).logits)


def test_what_waited_in_the_pcs_memory_computes_the_same_on_the_card(
    card: torch.device,
    tiny_model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As a streamed base does: loaded from the cache on the processor, its weights brought over afterwards."""
    monkeypatch.setenv(base_cache.VARIABLE, str(tmp_path))
    there, _ = four_bits(tiny_model, card)
    here, _ = four_bits(tiny_model, torch.device("cpu"))
    same_weights(there, here.to(card))


def test_loading_never_holds_the_model_twice(
    card: torch.device,
    tiny_model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(base_cache.VARIABLE, str(tmp_path))
    for _ in range(2):  # quantised, and read from the cache
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats(card)
        before = torch.cuda.memory_allocated(card)
        model, _ = four_bits(tiny_model, card)
        largest = max(weight.numel() for weight in model.parameters()) * 8
        held = torch.cuda.memory_allocated(card) - before
        assert torch.cuda.max_memory_allocated(card) - before < 2 * held + largest
        del model


# -- moments


@pytest.mark.parametrize("optimizer", ["adamw", "adamw_8bit"])
def test_moments_come_back_from_a_checkpoint_bit_for_bit(card: torch.device, optimizer: str, tmp_path: Path) -> None:
    recipe = Recipe(model="-", data="-", optimizer=optimizer, lora_plus=4.0, learning_rate=1e-2)

    class Plain:
        """What learns, as `checkpoints` wants it."""

        def raw(self) -> dict[str, torch.Tensor]:
            return {}

    def make() -> tuple[dict[str, nn.Parameter], Any]:
        torch.manual_seed(3)
        # one with 8-bit moments, one too small for them, one that is no whole block of 256
        shapes = {"x.lora_A": (64, 128), "x.lora_B": (8, 4), "y.lora_B": (97, 101)}
        named = {name: nn.Parameter(torch.randn(shape, device=card)) for name, shape in shapes.items()}
        made = parts.make_optimizer(named.items(), recipe)
        parts.make_moments(made)
        return named, made

    def step(named: dict[str, nn.Parameter], made: Any, number: int) -> None:
        generator = torch.Generator(card).manual_seed(number)
        for weight in named.values():
            weight.grad = torch.randn(weight.shape, generator=generator, device=card)
        made.step()
        made.zero_grad(set_to_none=True)

    whole, made = make()
    for number in range(3):
        step(whole, made, number)
    scaler = torch.amp.GradScaler("cuda", enabled=False)
    own = Parts(Plain(), made, scaler)  # type: ignore[arg-type]
    file = tmp_path / "state.safetensors"
    safetensors.torch.save_file(checkpoints._moments(own), file)
    numbers, weights = checkpoints._counters(own), [weight.detach().clone() for weight in whole.values()]

    resumed, other = make()
    for weight, kept in zip(resumed.values(), weights, strict=True):
        weight.data.copy_(kept)
    theirs = Parts(Plain(), other, scaler)  # type: ignore[arg-type]
    checkpoints._restore_moments(theirs, safetensors.torch.load_file(file), numbers)
    for state in other.state.values():
        assert all(value.is_cuda for value in state.values() if isinstance(value, torch.Tensor))
    for number in range(3, 6):
        step(whole, made, number)
        step(resumed, other, number)
    for name, weight in whole.items():
        assert torch.equal(weight, resumed[name]), name


def test_making_moments_leaves_no_trace(card: torch.device) -> None:
    for optimizer in ("adamw", "adamw_8bit"):
        recipe = Recipe(model="-", data="-", optimizer=optimizer)
        ends = []
        for beforehand in (False, True):
            torch.manual_seed(1)
            weight = nn.Parameter(torch.randn(80, 80, device=card))
            made = parts.make_optimizer([("w", weight)], recipe)
            if beforehand:
                parts.make_moments(made)
            for _ in range(3):
                weight.grad = torch.randn(80, 80, device=card)
                made.step()
            ends.append(weight.detach().clone())
        assert torch.equal(*ends), optimizer


def test_random_numbers_of_the_card_come_back(card: torch.device) -> None:
    torch.cuda.init()
    seed_everything(5)
    torch.rand(3, device=card)
    states = random_states()
    first = torch.rand(7, device=card)
    restore_random_states(states)
    assert torch.equal(torch.rand(7, device=card), first)


# -- runs


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"optimizer": "adamw_8bit", "rank": 64},
        {"layers": "attention"},
        {"precision": "fp32", "quantisation": "none"},  # by memory-efficient attention
        {"precision": "fp16"},
        {"dora": True},
        {"streaming": True, "stream_buffers": 2},
        {"recompute": "O2"},
    ],
    ids=["nf4", "8bit", "attention", "fp32", "fp16", "dora", "streamed", "offloaded"],
)
def test_paused_on_the_card_and_continued_exactly(make_run: MakeRun, changes: dict[str, Any]) -> None:
    recipe = {
        "device": "cuda", "precision": HALF, "quantisation": "nf4", "exact": True, "dropout": 0.1, "neftune": 5,
        "accumulation": 3, "micro_batch": 2, "steps": 8, "compare_examples": 1,
    } | changes  # fmt: skip
    whole, again, paused = (make_run(**recipe) for _ in range(3))
    for folder in (whole, again):
        assert train(folder) == 0, folder.log.read_text()
    assert train(paused, pause_at=(4, 1)) == ExitCode.paused, paused.log.read_text()
    paused.move(RunState.queued)
    assert train(paused) == 0, paused.log.read_text()
    assert "goes on without" not in whole.log.read_text(), "nothing of it lacks an exact kernel"
    expected = adapter(whole)
    for folder in (again, paused):
        assert [(s.step, s.loss) for s in steps_of(folder)] == [(s.step, s.loss) for s in steps_of(whole)]
        found = adapter(folder)
        for name, tensor in expected.items():
            assert torch.equal(found[name], tensor), name


@pytest.mark.parametrize("optimizer", ["adamw", "adamw_8bit"])
def test_fp16_finds_its_scale_and_learns(make_run: MakeRun, optimizer: str) -> None:
    folder = make_run(device="cuda", precision="fp16", optimizer=optimizer, steps=60, learning_rate=1e-2)
    assert train(folder) == 0, folder.log.read_text()
    losses = [step.loss for step in steps_of(folder)]
    assert sum(losses[-5:]) < 0.8 * sum(losses[:5])
    assert all(bool(torch.isfinite(tensor).all()) for tensor in adapter(folder).values())
    newest = folder.newest_checkpoint()
    assert newest is not None
    scale = json.loads((newest / "state.json").read_text("utf-8"))["scaler"]
    assert 1 <= scale["scale"] <= 65536


# -- a full card


def test_answers_come_fewer_at_a_time_on_a_full_card(card: torch.device, tiny_model: Path) -> None:
    recipe = Recipe(model=str(tiny_model), data="-", device="cuda", precision=HALF)
    model, _ = parts.load_base(tiny_model, recipe, card)
    tokenizer = load_tokenizer(tiny_model)
    prompts = [[20 + n % 7] * 200 for n in range(16)]

    def peak(count: int) -> int:
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats(card)
        list(continuations(model, tokenizer, prompts[:count], 4, batch=16))
        return torch.cuda.max_memory_reserved(card)

    one, all_of_them = peak(1), peak(16)
    assert all_of_them > one
    _, total = torch.cuda.mem_get_info(card)
    torch.cuda.empty_cache()
    try:
        torch.cuda.set_per_process_memory_fraction((one + all_of_them) / 2 / total, card)
        (texts,) = continuations(model, tokenizer, prompts, 4, batch=16)
        assert len(texts) == 16
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0, card)
