"""The ways that the engine takes only on a card, walked on a pretended one (`fixtures/pretend_card.py`)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch
import transformers

from desktop.core.events import StepDone, read_events
from desktop.core.runs import RunFolder
from tests.fixtures.pretend_card import CARD, CPU, PretendCard, Race

from .conftest import MakeRun
from .zygote import Zygote

pytestmark = pytest.mark.training


def losses(folder: RunFolder) -> list[float]:
    """Of its steps."""
    return [event.loss for event in read_events(folder.events)[0] if isinstance(event, StepDone)]


def adapter(folder: RunFolder) -> dict[str, torch.Tensor]:
    """What a run learned."""
    return safetensors.torch.load_file(folder.adapter / "adapter_model.safetensors")


# -- the card itself


def test_tensors_say_where_they_are_and_do_not_mix() -> None:
    with PretendCard():
        there, here = torch.ones(3, device="cuda"), torch.ones(3)
        assert (there.device, here.device, there.cpu().device) == (CARD, CPU, CPU)
        assert there.is_cuda and (there * 2)[1:].is_cuda and torch.zeros_like(there).is_cuda
        with pytest.raises(RuntimeError, match="same device"):
            there + here
        with pytest.raises(TypeError, match="numpy"):
            there.numpy()
        assert there[torch.tensor([0, 1])].device == CARD  # indices may lie here
        assert float(there.sum()) == 3
    assert torch.ones(3).device == CPU and not torch.cuda.is_available()


def test_gradients_come_back_to_where_their_weight_is() -> None:
    with PretendCard():
        weight = torch.nn.Parameter(torch.ones(3))
        (weight.to("cuda") * torch.arange(3.0, device="cuda")).sum().backward()
        assert weight.grad is not None
        assert weight.grad.device == CPU
        assert weight.grad.tolist() == [0, 1, 2]


def test_what_nothing_orders_is_a_race() -> None:
    with PretendCard():
        side, usual = torch.cuda.Stream(), torch.cuda.current_stream()
        host, there = torch.ones(4, pin_memory=True), torch.empty(4, device="cuda")
        with pytest.raises(Race), torch.cuda.stream(side):
            there.copy_(host, non_blocking=True)  # its memory was somebody's a moment ago
        side.wait_stream(usual)
        with torch.cuda.stream(side):
            there.copy_(host, non_blocking=True)
            copied = side.record_event()
        with pytest.raises(Race):
            there.sum()
        usual.wait_event(copied)
        assert float(there.sum()) == 4
        host.copy_(there, non_blocking=True)
        with pytest.raises(Race):
            host.tolist()
        torch.cuda.synchronize()
        assert host.tolist() == [1, 1, 1, 1]


def test_memory_that_another_stream_still_reads_is_not_to_be_freed() -> None:
    def copied_away(lent: bool) -> None:
        with PretendCard():
            side = torch.cuda.Stream()
            there, host = torch.ones(4, device="cuda"), torch.empty(4, pin_memory=True)
            side.wait_stream(torch.cuda.current_stream())
            with torch.cuda.stream(side):
                host.copy_(there, non_blocking=True)
            if lent:
                there.record_stream(side)
            del there

    copied_away(lent=True)
    with pytest.raises(Race):
        copied_away(lent=False)


# -- runs


WAYS: dict[str, dict[str, Any]] = {
    "recomputed": {"recompute": "R"},
    "in the PC's memory": {"recompute": "O", "embeddings_in_ram": True},
    "streamed": {"streaming": True, "stream_buffers": 2},
}


def test_a_run_on_the_card_learns_what_one_on_the_processor_does(make_run: MakeRun, zygote: Zygote) -> None:
    """And however the card's memory is saved, it is the same bit for bit, with looks, samples and comparison."""
    found = []
    for changes in ({"device": "cpu"}, *({"device": "cuda"} | way for way in ({}, *WAYS.values()))):
        folder = make_run(**{"quantisation": "nf4", "steps": 4} | changes)
        assert zygote.train(folder) == 0, folder.log.read_text()[-4000:]
        found.append(folder)
    cpu, card, *others = found
    assert losses(card) == pytest.approx(losses(cpu), rel=5e-3)  # the adapter begins with other random numbers
    assert json.loads((card.path / "card.json").read_text())["operations"] > 1000
    learned = adapter(card)
    assert all(float(tensor.abs().max()) > 0 for tensor in learned.values())
    for folder in others:
        assert losses(folder) == losses(card)
        assert all(torch.equal(tensor, learned[name]) for name, tensor in adapter(folder).items())


OTHER_WAYS: dict[str, dict[str, Any]] = {
    "exact": {"exact": True},
    "8-bit moments": {"optimizer": "adamw_8bit", "method": "full", "quantisation": "none"},
    "embedding and head": {"method": "layers", "quantisation": "none", "with_embeddings": True, "with_head": True},
    "fp16 on an old card": {"precision": "fp16", "card": {"capability": (7, 5), "bf16": False}},
    "fp16 streamed": {"precision": "fp16", "streaming": True, "embeddings_in_ram": True},
    "all at once": {"streaming": True, "recompute": "O", "embeddings_in_ram": True, "mlp_tile": 32, "neftune": 5.0},
    "ia3 streamed": {"method": "ia3", "streaming": True, "learning_rate": 0.05},
    "bottleneck": {"method": "bottleneck", "recompute": "M"},
    "dora": {"dora": True, "dropout": 0.1},
    "pissa": {"initialisation": "pissa", "quantisation": "none"},
}


@pytest.mark.parametrize("changes", OTHER_WAYS.values(), ids=OTHER_WAYS)
def test_every_way_learns_on_the_card(make_run: MakeRun, zygote: Zygote, changes: dict[str, Any]) -> None:
    values = {"quantisation": "nf4", "precision": "bf16", "device": "cuda", "steps": 3, "checkpoint_every": 0} | changes
    card = values.pop("card", {})
    folder = make_run(**values)
    assert zygote.train(folder, card=card) == 0, folder.log.read_text()[-4000:]
    first, *_, last = losses(folder)
    assert last < first
    kernels = json.loads((folder.path / "card.json").read_text())["kernels"]
    assert bool(kernels.get("varlen")) == (not card)


@pytest.mark.parametrize("kind", ["gpt2", "opt"])
def test_a_model_whose_table_of_positions_ends_where_the_context_does(
    make_run: MakeRun, zygote: Zygote, tmp_path: Path, tiny_model: Path, kind: str
) -> None:
    """Rows are filled up far beyond it on a card; a place beyond the table would end the run there."""
    tokenizer = transformers.AutoTokenizer.from_pretrained(tiny_model)
    same = {"vocab_size": len(tokenizer), "bos_token_id": 1, "eos_token_id": 2, "pad_token_id": 2}
    if kind == "gpt2":
        config: Any = transformers.GPT2Config(n_embd=32, n_layer=2, n_head=2, n_positions=64, **same)
    else:
        sizes = {"hidden_size": 32, "ffn_dim": 64, "num_hidden_layers": 2, "num_attention_heads": 2}
        config = transformers.OPTConfig(max_position_embeddings=64, word_embed_proj_dim=32, **sizes, **same)
    torch.manual_seed(1)
    model = tmp_path / kind
    transformers.AutoModelForCausalLM.from_config(config).save_pretrained(model)
    tokenizer.save_pretrained(model)
    folder = make_run(model, device="cuda", context_length=64, micro_batch=4, quantisation="none", steps=2)
    assert zygote.train(folder) == 0, folder.log.read_text()[-4000:]
    assert len(losses(folder)) == 2
