"""Packed rows give the loss and the gradients of the same examples one by one; the loss is the plain one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import transformers
from torch import nn
from torch.nn import functional

from desktop.core.recipe import recipe_from
from desktop.engine import attention, fused_lora, loss, parts
from desktop.engine.attention import register
from desktop.engine.loss import Head, RowLoss, head_loss
from desktop.engine.rows import Row, RowOrder, make_row
from desktop.engine.template import TokenisedExample
from desktop.engine.tokens import TokenStore, token_store

pytestmark = pytest.mark.training

CPU = torch.device("cpu")
SMALL = {
    "vocab_size": 211, "hidden_size": 64, "intermediate_size": 80, "num_hidden_layers": 3, "num_attention_heads": 4,
    "num_key_value_heads": 2, "head_dim": 16, "max_position_embeddings": 256, "bos_token_id": 1, "eos_token_id": 2,
    "pad_token_id": 0,
}  # fmt: skip
WINDOW = {"sliding_window": 8, "layer_types": ["sliding_attention", "full_attention", "sliding_attention"]}
FAMILIES: dict[str, dict[str, Any]] = {
    "llama": {},
    "mistral": {"sliding_window": 8},
    "qwen2": {},
    "qwen3": {},
    "gemma2": {**WINDOW, "query_pre_attn_scalar": 12, "attn_logit_softcapping": 5.0, "final_logit_softcapping": 3.0},
    "gemma3_text": {**WINDOW, "query_pre_attn_scalar": 12},
    "phi3": {},
    "gpt_neox": {},
    "granite": {"logits_scaling": 4.0, "residual_multiplier": 0.5, "embedding_multiplier": 3.0},
    "cohere": {"logit_scale": 0.25},
    "olmo2": {},
    "stablelm": {},
}


def small_model(family: str, recompute: bool = False) -> Any:
    """A model of this family with three small random layers and an adapter whose B is not zero."""
    torch.manual_seed(5)
    config = transformers.AutoConfig.for_model(family, **SMALL | FAMILIES.get(family, {"n_head": 4}))
    base = transformers.AutoModelForCausalLM.from_config(config, attn_implementation=register())
    plain = {"model": "x", "data": "y", "steps": 1, "precision": "fp32", "quantisation": "none"}
    recipe = recipe_from(plain | {"recompute": recompute})
    model = parts.add_adapter(base, recipe, "small")
    for name, weight in model.named_parameters():
        if "lora_B" in name:
            nn.init.normal_(weight, std=0.05)
    fused_lora.fuse(model)
    return model.train()


def random_store(folder: Path, lengths: list[int], key: str = "random") -> TokenStore:
    """A store of random tokens, about half of them with loss."""
    random = np.random.default_rng(3)
    words = [tuple(random.integers(3, 200, length).tolist()) for length in lengths]
    made = (TokenisedExample(ids, tuple(word % 2 == 0 for word in ids)) for ids in words)
    return token_store(folder, key, made, 0)


def loss_and_gradients(model: Any, rows: list[Row]) -> tuple[float, dict[str, torch.Tensor]]:
    """The summed loss of the rows and the adapter's gradients of it."""
    model.zero_grad(set_to_none=True)
    row_loss = RowLoss(model)
    total = sum(float(row_loss(row, lambda part: part.backward())) for row in rows)
    return total, {name: p.grad.clone() for name, p in model.named_parameters() if p.requires_grad}


@pytest.mark.parametrize("recompute", [False, True])
@pytest.mark.parametrize("family", FAMILIES)
def test_packed_rows_equal_the_examples_one_by_one(tmp_path: Path, family: str, recompute: bool) -> None:
    lengths = [23, 5, 31, 1, 12, 17]
    store, model = random_store(tmp_path / "tokens", lengths), small_model(family, recompute=recompute)
    alone = [make_row(store, [index], CPU) for index in range(len(lengths))]
    wanted, theirs = loss_and_gradients(model, alone)
    packed = make_row(store, [3, 0, 5, 2, 1, 4], CPU, full=100, pad=7)
    assert packed.ids.shape == (1, 100) and packed.tokens == sum(lengths)
    got, ours = loss_and_gradients(model, [packed])
    assert got == pytest.approx(wanted, rel=1e-5)
    assert all(grad.abs().max() > 0 for grad in theirs.values())
    for name, grad in theirs.items():
        torch.testing.assert_close(ours[name], grad, rtol=1e-5, atol=1e-5 * float(grad.abs().max()), msg=name)


def test_what_fills_a_row_up_needs_no_place_that_no_example_has(tmp_path: Path) -> None:
    """On a card rows are filled up far, and a model's table of positions may end with the longest example."""
    store = random_store(tmp_path / "tokens", [23, 5, 31])
    row = make_row(store, [0, 1, 2], CPU, full=300, pad=7)
    assert row.ids.shape == row.positions.shape == (1, 300)
    assert int(row.positions.max()) == 30
    assert int(row.segments.bounds[-1]) == 300
    assert row.segments.longest == 31


@pytest.mark.parametrize("family", FAMILIES)
def test_the_loss_is_the_one_of_the_models_own_logits(tmp_path: Path, family: str) -> None:
    store, model = random_store(tmp_path / "tokens", [40]), small_model(family)
    row = make_row(store, [0], CPU)
    mine, ours = loss_and_gradients(model, [row])
    model.zero_grad(set_to_none=True)
    logits = model(input_ids=row.ids, use_cache=False).logits[0]
    plain = functional.cross_entropy(logits[row.predicts].float(), row.targets, reduction="sum")
    plain.backward()
    assert mine == pytest.approx(plain.item(), rel=1e-5)
    for name, weight in model.named_parameters():
        if weight.requires_grad:
            largest = float(weight.grad.abs().max())
            torch.testing.assert_close(ours[name], weight.grad, rtol=1e-5, atol=1e-5 * largest, msg=name)


@pytest.mark.parametrize("family", FAMILIES)
def test_looking_settles_on_the_fast_way(tmp_path: Path, family: str) -> None:
    store, row_loss = random_store(tmp_path / "tokens", [9, 14]), RowLoss(small_model(family))
    row_loss.settle(make_row(store, [0, 1], CPU))
    assert row_loss.together and row_loss.head is not None


def test_a_model_that_cannot_keep_examples_apart_is_found_out(tmp_path: Path) -> None:
    """Bloom builds positions into attention and looks across examples; then each is trained alone."""
    store, model = random_store(tmp_path / "tokens", [9, 14]), small_model("bloom")
    alone = [make_row(store, [index], CPU) for index in (0, 1)]
    wanted, theirs = loss_and_gradients(model, alone)
    row, row_loss = make_row(store, [0, 1], CPU), RowLoss(model)
    row_loss.settle(row)
    assert not row_loss.together and row_loss.head is not None
    model.zero_grad(set_to_none=True)
    assert float(row_loss(row, lambda part: part.backward())) == pytest.approx(wanted, rel=1e-5)
    for name, weight in model.named_parameters():
        if weight.requires_grad:
            torch.testing.assert_close(weight.grad, theirs[name], rtol=1e-5, atol=1e-5, msg=name)


HYBRIDS: dict[str, dict[str, Any]] = {
    "lfm2": {
        "layer_types": ["conv", "full_attention", "conv"],
        "block_auto_adjust_ff_dim": False,
        "initializer_range": 0.2,
    },
    "qwen3_5_text": {
        "layer_types": ["linear_attention", "full_attention", "linear_attention"],
        "linear_num_key_heads": 2,
        "linear_num_value_heads": 4,
        "linear_key_head_dim": 16,
        "linear_value_head_dim": 16,
    },
    "falcon_h1": {"mamba_d_ssm": 64, "mamba_n_heads": 4, "mamba_d_head": 16, "mamba_d_state": 16, "mamba_n_groups": 1},
    "nemotron_h": {
        "layers_block_type": ["mamba", "attention", "mlp"],
        "mamba_num_heads": 4,
        "mamba_head_dim": 16,
        "ssm_state_size": 16,
        "n_groups": 1,
        "chunk_size": 16,
    },
}
"""Models in which tokens reach each other past attention."""


@pytest.mark.parametrize("family", HYBRIDS)
def test_examples_of_a_hybrid_model_do_not_see_each_other(tmp_path: Path, family: str, monkeypatch: Any) -> None:
    """The state of one example runs on into the next one, by less than 16-bit numbers differ: looking is not enough."""
    monkeypatch.setitem(FAMILIES, family, HYBRIDS[family])
    store, model = random_store(tmp_path / "tokens", [9, 14]), small_model(family)
    row, row_loss = make_row(store, [0, 1], CPU), RowLoss(model)
    with attention.packed(row.segments), torch.no_grad():
        beside = row_loss.hidden(row)[9:]
    row_loss.settle(row)
    assert not row_loss.together
    with torch.no_grad():
        assert not torch.allclose(beside, row_loss.hidden(make_row(store, [1], CPU)), rtol=1e-4, atol=1e-5)
    wanted, _ = loss_and_gradients(model, [make_row(store, [index], CPU) for index in (0, 1)])
    assert float(row_loss(row).detach()) == pytest.approx(wanted, rel=1e-5)


ODD_LINEAR: dict[str, tuple[dict[str, Any], str]] = {
    "falcon_h1": (HYBRIDS["falcon_h1"], "out_proj"),
    "nemotron_h": (HYBRIDS["nemotron_h"], "out_proj"),
    "llama4_text": ({"num_local_experts": 2, "intermediate_size_mlp": 80, "attention_chunk_size": 128}, "router"),
    "phimoe": ({"num_local_experts": 4}, "router"),
}
"""Kinds with linear layers that no adapter can stand on."""


@pytest.mark.parametrize("family", ODD_LINEAR)
def test_what_no_adapter_can_stand_on_is_left_out(tmp_path: Path, family: str, monkeypatch: Any) -> None:
    values, left_out = ODD_LINEAR[family]
    monkeypatch.setitem(FAMILIES, family, values)
    model = small_model(family)
    adapted = {name.partition(".lora_")[0] for name, _ in model.named_parameters() if "lora_" in name}
    assert any(name.endswith("q_proj") for name in adapted) and not any(left_out in name for name in adapted)
    loss_and_gradients(model, [make_row(random_store(tmp_path / "tokens", [9, 14]), [0, 1], CPU)])


def test_a_model_may_change_what_an_adapted_layer_gives(tmp_path: Path, monkeypatch: Any) -> None:
    """Gemma 3n does so in place, which torch forbids of views."""
    values = {
        "layer_types": ["sliding_attention", "full_attention", "full_attention"], "sliding_window": 8,
        "vocab_size_per_layer_input": 211, "hidden_size_per_layer_input": 8, "laurel_rank": 4,
        "num_kv_shared_layers": 0, "activation_sparsity_pattern": [0.0] * 3,
    }  # fmt: skip
    monkeypatch.setitem(FAMILIES, "gemma3n_text", values)
    row = make_row(random_store(tmp_path / "tokens", [9, 14]), [0, 1], CPU)
    model = small_model("gemma3n_text")
    RowLoss(model)(row, lambda part: part.backward())
    gradients = [weight.grad for weight in model.parameters() if weight.grad is not None]
    assert len(gradients) > 10 and all(bool(torch.isfinite(gradient).all()) for gradient in gradients)


def test_a_head_that_does_more_than_is_known_is_left_to_the_model(tmp_path: Path) -> None:
    store, model = random_store(tmp_path / "tokens", [9, 14]), small_model("llama")
    row = make_row(store, [0, 1], CPU)
    inner = model.get_base_model()
    inner.lm_head.register_forward_hook(lambda module, given, out: out * 2)
    row_loss = RowLoss(model)
    row_loss.settle(row)
    assert row_loss.head is None and row_loss.together
    doubled = Head(inner.lm_head.weight, None, 2.0)
    expected = head_loss(doubled, row_loss.hidden(make_row(store, [0], CPU))[store_places(store, 0)], targets_of(store))
    only = make_row(store, [0], CPU)
    torch.testing.assert_close(row_loss(only), expected, rtol=1e-5, atol=1e-5)


def store_places(store: TokenStore, index: int) -> torch.Tensor:
    """The places of an example whose next token carries loss."""
    return torch.nonzero(store.example(index)[1][1:]).flatten()


def targets_of(store: TokenStore) -> torch.Tensor:
    """The tokens of example 0 that carry loss and have one before them."""
    ids, labelled = store.example(0)
    return ids[1:][labelled[1:]]


@pytest.mark.parametrize("rows_at_once", [16, 64])
@pytest.mark.parametrize("cap", [None, 4.0])
@pytest.mark.parametrize("factor", [1.0, 0.25])
@pytest.mark.parametrize("bias", [False, True])
def test_the_fused_head_against_autograd(
    monkeypatch: pytest.MonkeyPatch, rows_at_once: int, cap: float | None, factor: float, bias: bool
) -> None:
    torch.manual_seed(2)
    weight, shift = torch.randn(50, 12), torch.randn(50) if bias else None
    monkeypatch.setattr(loss, "LOGITS_CHUNK", rows_at_once * 4 * 50)
    hidden, targets = torch.randn(40, 12, requires_grad=True), torch.randint(0, 50, (40,))
    logits = functional.linear(hidden, weight, shift) * factor
    plain = functional.cross_entropy(cap * torch.tanh(logits / cap) if cap else logits, targets, reduction="sum")
    (wanted,) = torch.autograd.grad(plain * 3, hidden)
    mine = head_loss(Head(weight, shift, factor, cap), hidden, targets)
    (got,) = torch.autograd.grad(mine * 3, hidden)
    torch.testing.assert_close(mine, plain)
    torch.testing.assert_close(got, wanted, rtol=1e-5, atol=1e-5)


def test_the_store_gives_back_what_went_in_and_is_made_once(tmp_path: Path) -> None:
    first = random_store(tmp_path / "tokens", [3, 1, 8])
    assert (first.facts.examples, first.facts.tokens, first.lengths) == (3, 12, [3, 1, 8])
    made = (tmp_path / "tokens" / "store.json").stat().st_mtime_ns
    again = token_store(tmp_path / "tokens", "random", iter(()), 0)
    assert (tmp_path / "tokens" / "store.json").stat().st_mtime_ns == made
    assert all(torch.equal(again.example(n)[0], first.example(n)[0]) for n in range(3))
    assert token_store(tmp_path / "tokens", "other", [TokenisedExample((), ())], 9).example(0)[0].tolist() == [9]


@pytest.mark.parametrize("name", ["ids.i32", "marks.u8", "bounds.i64", "store.json"])
def test_a_damaged_store_is_made_anew(tmp_path: Path, name: str) -> None:
    wanted = random_store(tmp_path / "tokens", [3, 1, 8]).example(2)[0]
    path = tmp_path / "tokens" / name
    path.write_bytes(path.read_bytes()[:-5])
    assert torch.equal(random_store(tmp_path / "tokens", [3, 1, 8]).example(2)[0], wanted)


def test_steps_are_the_same_wherever_one_begins() -> None:
    lengths = [int(n) for n in np.random.default_rng(1).integers(5, 60, 90)]
    order = RowOrder(lengths, 128, 3, seed=4)
    steps = [order.step(number) for number in range(60)]
    assert all(len(step) == 3 for step in steps)
    for number in (59, 0, 31, 17):
        assert RowOrder(lengths, 128, 3, seed=4).step(number) == steps[number]
    assert RowOrder(lengths, 128, 3, seed=5).step(0) != steps[0]


def test_every_epoch_takes_every_example_once() -> None:
    lengths = [int(n) for n in np.random.default_rng(1).integers(5, 60, 90)]
    order = RowOrder(lengths, 128, 1, seed=4)
    one, three = order.steps_for(1), order.steps_for(3)
    taken = [sorted(n for step in steps for n in order.step(step)[0]) for steps in (range(one), range(three))]
    assert taken == [list(range(90)), sorted(list(range(90)) * 3)]
    assert order.steps_for(0.0001) == 1
