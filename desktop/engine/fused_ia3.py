"""(IA)³ layers (arXiv 2205.05638) that stay in the model's own width.

peft multiplies in 32 bits and keeps a 32-bit copy of what it multiplies; behind a layer in NF4 it even gives its result
in 32 bits, and from there on the whole model computes in 32 bits. Here the product is rounded to the model's width once
and only its factor is kept. Values are peft's own for 16-bit layers.

With factors v and incoming gradient G:
    Y = X v      dX = G v      dv = sum over tokens of G X
"""

from __future__ import annotations

from functools import partial
from typing import Any

import torch
from peft.tuners.ia3 import IA3Layer
from torch import Tensor, nn


def fuse(model: nn.Module) -> int:
    """Give every (IA)³ layer of a peft model the forward of this page; returns how many there were."""
    layers = [module for module in model.modules() if isinstance(module, IA3Layer)]
    for layer in layers:
        layer.forward = partial(_forward, layer)
    return len(layers)


def _forward(layer: Any, x: Tensor, *arguments: Any, **options: Any) -> Tensor:
    if layer.disable_adapters or layer.merged or len(layer.active_adapters) != 1:
        return type(layer).forward(layer, x, *arguments, **options)
    factors = layer.ia3_l[layer.active_adapters[0]].flatten()
    if layer.is_feedforward:
        found: Tensor = layer.base_layer(_Scaled.apply(x, factors), *arguments, **options)
    else:
        found = _Scaled.apply(layer.base_layer(x, *arguments, **options), factors)
    return found


class _Scaled(torch.autograd.Function):
    """`x` (…, width) times `factors` (width, 32 bits), in the width of `x`."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, factors: Tensor) -> Tensor:
        ctx.save_for_backward(x, factors)
        return (x * factors).to(x.dtype)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        x, factors = ctx.saved_tensors
        (gradient,) = gradients
        to_x = (gradient * factors).to(x.dtype) if ctx.needs_input_grad[0] else None
        share = gradient.to(torch.float32, copy=True).mul_(x)
        return to_x, share.reshape(-1, x.shape[-1]).sum(0)
