"""NEFTune: noise on the embeddings while training, so that answers are not learned by rote (arXiv 2310.05914)."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from desktop.engine.attention import lengths_now


def add(model: Any, alpha: float) -> None:
    """Add uniform noise from -a to a to the embeddings of a peft model whenever it is in training mode.

    a = alpha / sqrt(L d) with the example's own length L in tokens and the width d of the embeddings (section 2 of the
    paper); in a packed row each example has its own L.
    """
    if not alpha:
        return
    embeddings = model.get_input_embeddings()

    def noisy(module: Any, given: Any, out: Tensor) -> Tensor:
        if not model.training:
            return out
        tokens, width = out.shape[-2:]
        amount = alpha / (lengths_now(tokens, out.device) * width).sqrt()
        return out + (torch.rand_like(out) * 2 - 1) * amount[:, None].to(out.dtype)

    embeddings.register_forward_hook(noisy)
