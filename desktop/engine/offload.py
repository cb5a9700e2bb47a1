"""Embedding and head in the PC's memory: the card gets the rows it needs, and the head a piece of its vocabulary at a
time (see `loss.py`)."""

from __future__ import annotations

from functools import partial
from typing import Any

import torch
from torch import Tensor


def embeddings_in_ram(model: Any, device: torch.device) -> None:
    """Move the embedding of a causal language model, and its head, to the PC's memory; once is enough.

    Both take their input there and bring their output back, so that generating still works.
    """
    if device.type != "cuda":
        return
    modules = {id(module): module for module in (model.get_input_embeddings(), model.get_output_embeddings()) if module}
    for module in modules.values():
        if module.weight.device.type == "cpu":
            continue
        module.to("cpu")
        module.forward = partial(_there_and_back, module.forward, device)
    if getattr(model.config.get_text_config(), "tie_word_embeddings", False) and model.get_output_embeddings():
        model.get_output_embeddings().weight = model.get_input_embeddings().weight
    torch.cuda.empty_cache()


def _there_and_back(forward: Any, device: torch.device, given: Tensor, *arguments: Any, **options: Any) -> Tensor:
    out: Tensor = forward(given.to("cpu"), *arguments, **options)
    return out.to(device, non_blocking=True)
