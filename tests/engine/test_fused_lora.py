"""The hand-written LoRA product gives the values and gradients of peft's own layers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import peft
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from desktop.core.recipe import recipe_from
from desktop.engine import fused_lora, parts
from desktop.engine.fused_lora import _Product, frozen_weight, fuse
from tests.engine.test_traps import example_row, gradients

pytestmark = pytest.mark.training


def with_adapter(folder: Path, **changes: Any) -> Any:
    """The tiny model with an adapter whose B is not zero."""
    recipe = recipe_from({"model": "x", "data": "y", "steps": 1, "precision": "fp32"} | changes)
    base, _ = parts.load_base(folder, recipe, torch.device("cpu"))
    torch.manual_seed(1)
    model = parts.add_adapter(base, recipe, "tiny")
    for name, weight in model.named_parameters():
        if "lora_B" in name:
            nn.init.normal_(weight, std=0.02)
    return model


@pytest.mark.parametrize("quantisation", ["nf4", "none"])
def test_gradients_equal_those_of_peft(tiny_model: Path, quantisation: str) -> None:
    model, row = with_adapter(tiny_model, quantisation=quantisation), example_row(tiny_model)
    theirs = gradients(model, row)
    assert fuse(model) == 14  # two blocks of seven matrices
    ours = gradients(model, row)
    assert ours.keys() == theirs.keys() and all(grad.abs().max() > 0 for grad in theirs.values())
    for name, grad in theirs.items():
        torch.testing.assert_close(ours[name], grad, rtol=1e-5, atol=1e-5, msg=name)


def test_recomputing_changes_nothing(tiny_model: Path) -> None:
    row, found = example_row(tiny_model), []
    for recompute in (False, True):
        model = with_adapter(tiny_model, recompute=recompute)
        fuse(model)
        found.append(gradients(model, row))
    for name, grad in found[0].items():
        assert torch.equal(grad, found[1][name]), name


@pytest.mark.parametrize("dropout", [0.0, 0.3])
@pytest.mark.parametrize("bias", [False, True])
def test_the_product_against_autograd(dropout: float, bias: bool) -> None:
    """In 64 bits, with the same dropout mask, against the formula left to autograd."""
    torch.manual_seed(3)
    base = nn.Linear(6, 5, bias=bias).double().requires_grad_(False)
    x = torch.randn(2, 4, 6, dtype=torch.float64, requires_grad=True)
    a = torch.randn(3, 6, dtype=torch.float64, requires_grad=True)
    b = torch.randn(5, 3, dtype=torch.float64, requires_grad=True)
    towards = torch.randn(2, 4, 5, dtype=torch.float64)

    def by_autograd() -> Tensor:
        keep = torch.ones(8, 6).double() if not dropout else torch.empty(8, 6).double().bernoulli_(1 - dropout)
        dropped = x * (keep / (1 - dropout)).reshape(2, 4, 6)
        return functional.linear(x, base.weight, base.bias) + 0.7 * functional.linear(functional.linear(dropped, a), b)

    torch.manual_seed(4)
    expected = by_autograd()
    wanted = torch.autograd.grad((expected * towards).sum(), (x, a, b))
    torch.manual_seed(4)
    made = _Product.apply(x, a, b, base, 0.7, dropout)
    got = torch.autograd.grad((made * towards).sum(), (x, a, b))
    torch.testing.assert_close(made, expected)
    for mine, theirs in zip(got, wanted, strict=True):
        torch.testing.assert_close(mine.double(), theirs, rtol=1e-6, atol=1e-6)


def test_without_gradients_or_adapter_the_layer_is_pefts(tiny_model: Path) -> None:
    model, row = with_adapter(tiny_model), example_row(tiny_model)
    with torch.no_grad():
        plain = model(input_ids=row.ids).logits
        with model.disable_adapter():
            base = model(input_ids=row.ids).logits
        fuse(model)
        assert torch.equal(model(input_ids=row.ids).logits, plain)
        with model.disable_adapter():
            assert torch.equal(model(input_ids=row.ids).logits, base)
    assert not torch.equal(plain, base)


def test_layers_that_are_not_plain_lora_are_left_alone(tiny_model: Path) -> None:
    recipe = recipe_from({"model": "x", "data": "y", "steps": 1, "precision": "fp32", "quantisation": "none"})
    base, _ = parts.load_base(tiny_model, recipe, torch.device("cpu"))
    config = peft.LoraConfig(r=4, target_modules=["q_proj", "v_proj"], use_dora=True, task_type="CAUSAL_LM")
    assert fuse(peft.get_peft_model(base, config)) == 0


def test_a_frozen_weight_comes_back_whole(tiny_model: Path) -> None:
    model = with_adapter(tiny_model)
    layer = next(m for m in model.modules() if type(m).__name__ == "Linear4bit" and hasattr(m, "quant_state"))
    assert frozen_weight(layer, torch.float32).shape == (layer.out_features, layer.in_features)


def test_copies_of_the_weights_change_no_number_and_are_made_only_where_there_is_room(tiny_model: Path) -> None:
    model = with_adapter(tiny_model)
    ids = torch.arange(3, 40)[None]

    def once() -> tuple[torch.Tensor, list[torch.Tensor]]:
        loss = model(input_ids=ids, labels=ids).loss
        loss.backward()
        found = [weight.grad.clone() for weight in model.parameters() if weight.grad is not None]
        model.zero_grad()
        return loss.detach(), found

    model.train()
    fused_lora.fuse(model)
    loss, gradients = once()
    assert not fused_lora.keep_copies(model, torch.float32, free=1000)
    assert not fused_lora.drop_copies(model)
    assert fused_lora.keep_copies(model, torch.float32, free=10**12)
    again, with_copies = once()
    assert torch.equal(loss, again)
    assert len(gradients) == len(with_copies) > 0
    assert all(torch.equal(one, other) for one, other in zip(gradients, with_copies, strict=True))
    assert fused_lora.drop_copies(model)
