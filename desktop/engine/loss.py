"""The training loss: cross-entropy over the labelled tokens only."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from desktop.engine.batches import IGNORED, MicroBatch


def loss_sum(model: Any, batch: MicroBatch) -> Tensor:
    """Sum of the cross-entropy (nats) over the micro-batch's labelled tokens; divide by their number across the whole
    optimizer step to weigh every token alike, whatever micro-batch it came in.

    The head is computed only at positions where some example of the batch has a target (`logits_to_keep`), because
    with a large vocabulary the logits of the prompt would be most of the memory.
    """
    targets = batch.labels[:, 1:]
    needed = torch.nonzero((targets != IGNORED).any(dim=0)).flatten()
    logits = model(input_ids=batch.ids, attention_mask=batch.mask, logits_to_keep=needed, use_cache=False).logits
    picked = targets[:, needed]
    return functional.cross_entropy(
        logits.float().flatten(0, 1), picked.flatten(), ignore_index=IGNORED, reduction="sum"
    )
