"""Our attention, registered with transformers under the name `NAME`."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from transformers import AttentionInterface, AttentionMaskInterface
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

NAME = "tunesmith"


def register() -> str:
    """Make the attention known to transformers; returns its name for `attn_implementation`."""
    AttentionInterface.register(NAME, _forward)
    AttentionMaskInterface.register(NAME, sdpa_mask)
    return NAME


def _forward(
    module: Any, query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, **options: Any
) -> tuple[Tensor, None]:
    if query.device.type == "cpu" and query.dtype != torch.float32 and query.requires_grad:
        # torch's backward pass of 16-bit attention on processors takes three times as long as the 32-bit one.
        out, _ = sdpa_attention_forward(module, query.float(), key.float(), value.float(), mask, **options)
        return out.to(query.dtype), None
    out, _ = sdpa_attention_forward(module, query, key, value, mask, **options)
    return out, None
