"""LoRA layers whose forward and backward are written out by hand.

peft's own layer casts its input to the adapter's 32-bit numbers, keeps that copy for the backward pass and takes about
twenty-five small steps per matrix. The product written out once keeps only the input that its neighbours share,
computes in the model's precision from the 32-bit master weights, and forgets the dequantised base until the backward
pass needs it again. Where a layer is not plain LoRA, peft's own forward stays.

With base W (frozen), adapter A and B, factor s and incoming gradient G:
    Y = X Wᵀ + s (X Aᵀ) Bᵀ      dX = G W + s (G B) A      dA = s (G B)ᵀ X      dB = s Gᵀ (X Aᵀ)
"""

from __future__ import annotations

from functools import partial
from typing import Any

import bitsandbytes as bnb
import torch
from peft.tuners.lora import LoraLayer
from torch import Tensor, nn
from torch.nn import functional


def fuse(model: nn.Module) -> int:
    """Give every plain LoRA layer of a peft model the forward of this page; returns how many there were.

    Outside training (no gradients wanted, adapter switched off or merged) a layer still goes peft's way.
    """
    layers = [module for module in model.modules() if isinstance(module, LoraLayer) and _is_plain(module)]
    for layer in layers:
        layer.forward = partial(_forward, layer)
    return len(layers)


def _is_plain(layer: Any) -> bool:
    base = layer.get_base_layer()
    names = list(layer.active_adapters)
    return (
        type(base) in (nn.Linear, bnb.nn.Linear4bit)
        and not base.weight.requires_grad
        and (base.bias is None or not base.bias.requires_grad)
        and len(names) == 1
        and names[0] in layer.lora_A
        and not layer.use_dora.get(names[0], False)
        and not layer.lora_bias.get(names[0], False)
        and not layer.lora_variant.get(names[0])
    )


def _forward(layer: Any, x: Tensor, *arguments: Any, **options: Any) -> Tensor:
    if not torch.is_grad_enabled() or layer.disable_adapters or layer.merged:
        return type(layer).forward(layer, x, *arguments, **options)
    (name,) = layer.active_adapters
    dropout = layer.lora_dropout[name]
    share = dropout.p if isinstance(dropout, nn.Dropout) and layer.training else 0.0
    a, b = layer.lora_A[name].weight, layer.lora_B[name].weight
    return _Product.apply(x, a, b, layer.get_base_layer(), layer.scaling[name], share)


_COPY = "tunesmith_copy"
COPY_SHARE = 0.25
"""Most of the PC's free memory that 16-bit copies of NF4 weights may take."""


def keep_copies(model: nn.Module, dtype: torch.dtype, free: int) -> bool:
    """On a processor, let NF4 layers keep copies of their weights in `dtype` if these take no more than `COPY_SHARE` of
    `free` bytes; whether they do.

    Dequantising takes a quarter of a step there (0.2 of 1.6 s each way for 106 million weights on two cores), the
    numbers are the same, and generating needs the copies anyway. On a card it is a few per cent.
    """
    layers = [m for m in model.modules() if isinstance(m, bnb.nn.Linear4bit) and m.weight.quant_state is not None]
    size = sum(layer.in_features * layer.out_features for layer in layers) * torch.finfo(dtype).bits // 8
    if not layers or size > COPY_SHARE * free or any(m.weight.device.type != "cpu" for m in layers):
        return False
    for layer in layers:
        setattr(layer, _COPY, frozen_weight(layer, dtype))
    return True


def drop_copies(model: nn.Module) -> bool:
    """Let go of the copies; whether there were any."""
    found = [module for module in model.modules() if _COPY in module.__dict__]
    for module in found:
        delattr(module, _COPY)
    return bool(found)


def frozen_weight(base: Any, dtype: torch.dtype) -> Tensor:
    """The matrix of a frozen linear layer in `dtype`, shape (outputs, inputs); dequantised if it is in NF4."""
    copy = base.__dict__.get(_COPY)
    if copy is not None and copy.dtype == dtype:
        kept: Tensor = copy
        return kept
    if isinstance(base, bnb.nn.Linear4bit):
        whole: Tensor = bnb.functional.dequantize_4bit(base.weight.data, base.weight.quant_state)
        return whole.to(dtype)
    return base.weight.to(dtype)


class _Product(torch.autograd.Function):
    """`fuse`'s product; `base` is the frozen layer itself, so that its weight is dequantised anew in the backward pass
    instead of being kept."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, a: Tensor, b: Tensor, base: Any, scale: float, dropout: float) -> Tensor:
        rows = x.reshape(-1, x.shape[-1])
        small_a, small_b = a.to(x.dtype), b.to(x.dtype)
        keep = torch.empty_like(rows).bernoulli_(1 - dropout).div_(1 - dropout) if dropout else None
        inner = functional.linear(rows if keep is None else rows * keep, small_a)
        bias = None if base.bias is None else base.bias.to(x.dtype)
        y = functional.linear(rows, frozen_weight(base, x.dtype), bias)
        y.addmm_(inner, small_b.t(), alpha=scale)
        ctx.save_for_backward(x, small_a, small_b, inner, keep)
        ctx.base, ctx.scale = base, scale
        # no view: what a model changes in place (Gemma 3n) may not be one
        return torch.ops.aten._unsafe_view(y, (*x.shape[:-1], y.shape[-1]))

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        x, small_a, small_b, inner, keep = ctx.saved_tensors
        rows, gradient = x.reshape(-1, x.shape[-1]), gradients[0].reshape(-1, gradients[0].shape[-1])
        outer = (gradient @ small_b).mul_(ctx.scale)
        grad_a = outer.t() @ (rows if keep is None else rows * keep)
        grad_b = (gradient.t() @ inner).mul_(ctx.scale)
        grad_x = None
        if ctx.needs_input_grad[0]:
            grad_x = gradient @ frozen_weight(ctx.base, gradient.dtype)
            if keep is None:
                grad_x.addmm_(outer, small_a)
            else:
                grad_x.add_((outer @ small_a).mul_(keep))
            grad_x = grad_x.reshape(x.shape)
        return grad_x, grad_a.float(), grad_b.float(), None, None, None
