"""The written-out norm gives the numbers of the models' own."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from transformers.models.gemma.modeling_gemma import GemmaRMSNorm
from transformers.models.llama.modeling_llama import LlamaRMSNorm
from transformers.models.qwen3.modeling_qwen3 import Qwen3RMSNorm

from desktop.core.recipe import recipe_from
from desktop.engine import parts
from desktop.engine.fused_norm import fuse_norms

pytestmark = pytest.mark.training


@pytest.mark.parametrize("kind", [LlamaRMSNorm, Qwen3RMSNorm])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
def test_values_are_equal_and_gradients_agree(kind: type, dtype: torch.dtype) -> None:
    torch.manual_seed(0)
    own, mine = kind(48).to(dtype), kind(48).to(dtype)
    for norm in (own, mine):
        norm.weight.requires_grad_(False)
        norm.weight.copy_(torch.linspace(0.5, 1.5, 48))
    assert fuse_norms(mine) == 1
    given = torch.randn(2, 5, 48, dtype=dtype)
    towards = torch.randn(2, 5, 48, dtype=dtype)
    found = []
    for norm in (own, mine):
        x = given.clone().requires_grad_()
        y = norm(x)
        y.backward(towards)
        found.append((y.detach(), x.grad))
    (y, grad), (fused_y, fused_grad) = found
    assert torch.equal(y, fused_y)
    tolerance = {torch.float32: 1e-5, torch.bfloat16: 3e-2, torch.float16: 4e-3}[dtype]
    torch.testing.assert_close(fused_grad, grad, rtol=tolerance, atol=tolerance)


def test_the_gradient_is_right_to_many_places() -> None:
    from desktop.engine.fused_norm import _Norm

    torch.manual_seed(1)
    x, weight = torch.randn(3, 16, requires_grad=True), torch.rand(16) + 0.5
    towards = torch.randn(3, 16)
    _Norm.apply(x, weight, 1e-6).backward(towards)
    exact = x.detach().double().requires_grad_()
    (weight.double() * exact * torch.rsqrt(exact.square().mean(-1, keepdim=True) + 1e-6)).backward(towards.double())
    assert exact.grad is not None and x.grad is not None
    torch.testing.assert_close(x.grad, exact.grad.float(), rtol=1e-5, atol=1e-6)


def test_norms_of_another_kind_or_that_learn_stay_as_they_are() -> None:
    gemma = GemmaRMSNorm(32)
    gemma.weight.requires_grad_(False)
    assert fuse_norms(gemma) == 0
    assert fuse_norms(LlamaRMSNorm(32)) == 0, "its weight learns"


def test_every_norm_of_a_llama_is_found(tiny_model: Path) -> None:
    recipe = recipe_from({"model": "x", "data": "y", "steps": 1, "precision": "fp32", "quantisation": "none"})
    base, _ = parts.load_base(tiny_model, recipe, torch.device("cpu"))
    assert fuse_norms(base) == 5
