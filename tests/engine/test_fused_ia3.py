"""(IA)³ in the model's own width: peft's values and gradients, and no 32-bit numbers behind NF4 layers."""

from __future__ import annotations

from typing import Any

import bitsandbytes as bnb
import peft
import pytest
import torch
from torch import nn

from desktop.engine import fused_ia3


def block(linear: Any, dtype: torch.dtype) -> Any:
    """A layer whose output is scaled and one whose input is, as peft adapts them, factors away from one."""
    torch.manual_seed(0)
    made = nn.Sequential()
    made.add_module("k_proj", linear(64, 96))
    made.add_module("down_proj", linear(96, 64))
    config = peft.IA3Config(target_modules=["k_proj", "down_proj"], feedforward_modules=["down_proj"])
    model = peft.get_peft_model(made.to(dtype), config)
    for name, weight in model.named_parameters():
        if "ia3" in name:
            weight.data = 1 + 0.3 * torch.randn_like(weight, dtype=torch.float32)
    return model


def results(model: Any, dtype: torch.dtype) -> list[torch.Tensor]:
    """What comes out, and the gradients towards the input and the factors."""
    torch.manual_seed(1)
    x = torch.randn(2, 5, 64, dtype=dtype, requires_grad=True)
    out = model(x)
    (out.float() ** 2).sum().backward()
    assert x.grad is not None
    return [out.detach(), x.grad, *(w.grad for _, w in model.named_parameters() if w.grad is not None)]


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_values_and_gradients_are_pefts(dtype: torch.dtype) -> None:
    plain, ours = block(nn.Linear, dtype), block(nn.Linear, dtype)
    assert fused_ia3.fuse(ours) == 2
    for theirs, own in zip(results(plain, dtype), results(ours, dtype), strict=True):
        assert own.dtype == theirs.dtype
        near = 2e-2 if dtype == torch.bfloat16 else 1e-5
        torch.testing.assert_close(own, theirs, rtol=near, atol=near * float(theirs.abs().max()))


def test_switched_off_it_is_the_base() -> None:
    model = block(nn.Linear, torch.float32)
    fused_ia3.fuse(model)
    first, second = (model.base_model.model.get_submodule(name).base_layer for name in ("k_proj", "down_proj"))
    x = torch.randn(3, 64)
    with model.disable_adapter():
        assert torch.equal(model(x), second(first(x)))


def test_behind_nf4_layers_numbers_keep_their_width() -> None:
    def linear(inputs: int, outputs: int) -> Any:
        return bnb.nn.Linear4bit(inputs, outputs, compute_dtype=torch.bfloat16, quant_type="nf4")

    model = block(linear, torch.bfloat16)
    model.to("cpu")
    fused_ia3.fuse(model)
    out, towards_input, *factors = results(model, torch.bfloat16)
    assert out.dtype == towards_input.dtype == torch.bfloat16
    assert len(factors) == 2 and all(found.dtype == torch.float32 and found.abs().sum() > 0 for found in factors)
