"""Embedding and head in the PC's memory: the card gets the rows it needs, and the head a piece of its vocabulary at a
time (see `loss.py`)."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

_MARK = "tunesmith_in_ram"


def embeddings_in_ram(model: Any, device: torch.device) -> None:
    """Keep the embedding of a causal language model, and its head, in the PC's memory; once is enough.

    Both take their input there and bring their output back to `device`, so that generating still works.
    """
    if device.type != "cuda":
        return
    for module in (model.get_input_embeddings(), model.get_output_embeddings()):
        if module is None or stays_in_ram(module):
            continue
        module.to("cpu")
        with contextlib.suppress(RuntimeError):  # pinned, pieces of it travel faster; it works without
            module.weight.data = module.weight.data.pin_memory()
        module.forward = partial(_there_and_back, module.forward, device)
        setattr(module, _MARK, True)
    torch.cuda.empty_cache()


def stays_in_ram(module: nn.Module) -> bool:
    """Whether a module's weights are to stay in the PC's memory."""
    return getattr(module, _MARK, False)


def computes_on(model: nn.Module) -> torch.device:
    """Where a model computes: the device of its first weights that neither stay in the PC's memory nor are only
    visiting. A model's own `device` is where its embedding lies."""
    for module in model.modules():
        if stays_in_ram(module):
            continue
        for weight in module.parameters(recurse=False):
            if weight.numel():
                return weight.device
    return torch.device("cpu")


def _there_and_back(forward: Any, device: torch.device, given: Tensor, *arguments: Any, **options: Any) -> Tensor:
    out: Tensor = forward(given.to("cpu"), *arguments, **options)
    return out.to(device, non_blocking=True)
