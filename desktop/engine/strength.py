"""What was learned, put on its base at a strength of one's own: 0 is the base, 1 what was trained.

In terms of weights every method gives W = W0 + s (W1 - W0) with the base's W0, the trained W1 and the strength s; only
how one gets there differs:

    LoRA, PiSSA as saved    the factor of B A times s
    DoRA                    what a layer gives lies between base and trained: (1 - s) base(x) + s trained(x)
    (IA)³                   factors 1 + s (l - 1)
    bottleneck modules      what they add times s (they bend what goes through, so there is no W1)
    changed weights         W0 + s (W1 - W0), rounded to the model's width
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import torch
from peft.tuners.ia3 import IA3Layer
from peft.tuners.lora import LoraLayer
from torch import Tensor, nn

from desktop.engine.bottleneck import Bottleneck

OTHER_SIDE = "tunesmith_other_side"
"""Attribute of a model whose weights were changed: the base's tensors by their names, while the trained ones are in
place."""
Undo = Callable[..., Any]
"""Takes a function and its arguments, to be called at the end."""


@contextmanager
def scaled(loaded: Any, strength: float, adapter: str | None = None) -> Iterator[None]:
    """Inside, what was learned works at `strength`. `loaded` is a `loading.Loaded`, or its model; `adapter` names one
    of several of peft's, else the active ones are meant. Not for a model that still learns: PiSSA has moved its base
    there."""
    model: nn.Module = getattr(loaded, "model", loaded)
    with contextlib.ExitStack() as stack:
        if strength != 1.0:
            for module in model.modules():
                _scale(module, strength, adapter, stack.callback)
            weights = dict(model.named_parameters())
            for name, base in getattr(model, OTHER_SIDE, {}).items():
                _put(weights[name], _between(base, weights[name].detach(), strength), stack.callback)
        yield


def _between(base: Tensor, trained: Tensor, strength: float) -> Tensor:
    """W0 + s (W1 - W0) in 32 bits, with no more beside it than W0 so: a table of words takes gigabytes on a card."""
    first, found = base.to(trained.device).float(), trained.to(torch.float32, copy=True)
    return found.sub_(first).mul_(strength).add_(first)


def _scale(module: nn.Module, strength: float, adapter: str | None, undo: Undo) -> None:
    if isinstance(module, LoraLayer):
        for name in _names(module, module.scaling, adapter):
            if name in module.lora_variant:  # DoRA: no factor of its own gives what lies between
                _mix(module, strength, undo)
                return
            undo(module.scaling.__setitem__, name, module.scaling[name])
            module.scaling[name] *= strength
    elif isinstance(module, IA3Layer):
        for name in _names(module, module.ia3_l, adapter):
            factors = module.ia3_l[name]
            _put(factors, 1 + strength * (factors.detach() - 1), undo)
    elif isinstance(module, Bottleneck):
        for weight in (module.up.weight, module.up.bias):
            _put(weight, strength * weight.detach(), undo)


def _names(layer: Any, known: Any, adapter: str | None) -> list[str]:
    """The adapters of a layer that are meant."""
    wanted = layer.active_adapters if adapter is None else [adapter]
    return [name for name in wanted if name in known]


@torch.no_grad()
def _put(weight: Tensor, value: Tensor, undo: Undo) -> None:
    """Give `weight` another value until the end; then it has exactly its own again, which waits in the PC's memory: a
    card that holds a model once may not hold it twice."""
    undo(_copy, weight, weight.detach().to("cpu", copy=True))
    weight.copy_(value)


@torch.no_grad()
def _copy(weight: Tensor, value: Tensor) -> None:
    weight.copy_(value)


def _mix(layer: Any, strength: float, undo: Undo) -> None:
    """Let a layer give what lies between its base and what it gives now."""
    own = layer.__dict__.get("forward")
    undo(_restore, layer, own)
    layer.forward = partial(_mixed, layer, own or layer.forward, strength)


def _mixed(layer: Any, forward: Any, strength: float, x: Tensor, *arguments: Any, **options: Any) -> Tensor:
    trained = forward(x, *arguments, **options)
    base: Tensor = layer.base_layer(x, *arguments, **options)
    return ((1 - strength) * base.float() + strength * trained.float()).to(trained.dtype)


def _restore(layer: Any, own: Any) -> None:
    if own is None:
        del layer.forward
    else:
        layer.forward = own
