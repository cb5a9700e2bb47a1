"""How likely a model finds whole texts: the loss of each, many of them in a packed row."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from desktop.core.packing import epoch_rows
from desktop.engine import attention
from desktop.engine.loss import RowLoss, one_by_one
from desktop.engine.rows import make_row
from desktop.engine.template import TokenisedExample

Lost = tuple[float, int]
"""Summed loss (nats) of the tokens of a text that carry loss, and how many those are."""
HOPELESS = 50.0
"""Nats that a token counts where a broken model gives numbers that are none: worse than any that can be, and a number
all the same, which can be averaged and written down."""
GRAIN = 64
"""Rows are filled up to multiples of so many tokens; see `fitting.Fitting.row`."""


class Texts:
    """Texts as tokens, to be read like a token store."""

    def __init__(self, texts: Sequence[TokenisedExample]) -> None:
        self.texts = texts
        self.lengths = [len(text.ids) for text in texts]

    def length(self, index: int) -> int:
        """Tokens of one text."""
        return self.lengths[index]

    def example(self, index: int) -> tuple[Tensor, Tensor]:
        """See `TokenStore.example`."""
        text = self.texts[index]
        return torch.tensor(text.ids, dtype=torch.long), torch.tensor(text.labelled, dtype=torch.bool)

    def counts(self, index: int) -> int:
        """Tokens that carry loss; the first one has nothing before it to be predicted from."""
        return sum(self.texts[index].labelled[1:])


def counted(losses: Tensor) -> Tensor:
    """Losses (nats) of single tokens such that all are numbers, in 64 bits."""
    return losses.double().nan_to_num(nan=HOPELESS, posinf=HOPELESS)


@torch.no_grad()
def text_losses(
    row_loss: RowLoss,
    texts: Sequence[TokenisedExample],
    device: torch.device,
    size: int,
    pad: int,
    leaving: Callable[[], bool] = lambda: False,
) -> list[Lost] | None:
    """The loss of each text under the model of `row_loss`, about `size` tokens at a time. None when `leaving` has ended
    it early."""
    store = Texts(texts)
    found: list[Lost] = [(0.0, 0)] * len(texts)
    telling = [index for index in range(len(texts)) if store.counts(index)]
    was_training = row_loss.model.training
    row_loss.model.eval()
    try:
        for chosen in epoch_rows(store.lengths, max(size, *store.lengths), 0, 0, telling) if telling else []:
            if leaving():
                return None
            tokens = sum(store.lengths[index] for index in chosen)
            row = make_row(store, chosen, device, math.ceil(tokens / GRAIN) * GRAIN, pad)
            with attention.packed(row.segments if row_loss.together else None):
                parts = [row] if row_loss.together else one_by_one(row)
                losses = torch.cat([row_loss.token_losses(part) for part in parts])
            counts = [store.counts(index) for index in chosen]
            for index, count, own in zip(chosen, counts, losses.split(counts), strict=True):
                found[index] = (float(counted(own).sum()), count)
    finally:
        row_loss.model.train(was_training)
    return found
