"""Micro-batches in a seeded order that any process can take up again at any step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

import msgspec
import torch
from torch import Tensor

from desktop.engine.template import TokenisedExample

IGNORED = -100
"""Label of tokens that carry no loss; torch's own default."""


class MicroBatch(msgspec.Struct, frozen=True):
    """`ids`, `mask` and `labels` of shape (examples, tokens), padded on the right; `tokens` counts the real ones,
    `targets` those that carry loss."""

    ids: Tensor
    mask: Tensor
    labels: Tensor
    tokens: int
    targets: int


class Order:
    """Which examples make up optimizer step n. Epoch e is the permutation seeded by (seed, e); steps run on across
    epochs, so step n is the same whether the run went through or was taken up again."""

    def __init__(self, examples: int, batch: int, seed: int) -> None:
        self.examples, self.batch, self.seed = examples, batch, seed
        self._epoch, self._permutation = -1, list[int]()

    def step(self, number: int) -> list[int]:
        """Indices of the examples of step `number` (0-based)."""
        first = number * self.batch
        return [self._at(position) for position in range(first, first + self.batch)]

    def _at(self, position: int) -> int:
        epoch, index = divmod(position, self.examples)
        if epoch != self._epoch:
            self._epoch, self._permutation = epoch, list(range(self.examples))
            Random(f"{self.seed}/{epoch}").shuffle(self._permutation)
        return self._permutation[index]


def micro_batches(
    examples: Sequence[TokenisedExample], chosen: Sequence[int], size: int, pad: int, device: torch.device
) -> Iterator[MicroBatch]:
    """The chosen examples in micro-batches of `size`, sorted by length so that little is padding."""
    ordered = sorted(chosen, key=lambda index: len(examples[index].ids))
    for start in range(0, len(ordered), size):
        yield collate([examples[index] for index in ordered[start : start + size]], pad, device)


def collate(examples: Sequence[TokenisedExample], pad: int, device: torch.device) -> MicroBatch:
    """Pad examples on the right into one micro-batch on `device`. Labels are the tokens themselves (not yet shifted)
    where they carry loss, else `IGNORED`."""
    width = max(len(example.ids) for example in examples)
    ids = torch.full((len(examples), width), pad, dtype=torch.long)
    mask = torch.zeros((len(examples), width), dtype=torch.long)
    labels = torch.full((len(examples), width), IGNORED, dtype=torch.long)
    for row, example in enumerate(examples):
        length = len(example.ids)
        ids[row, :length] = torch.tensor(example.ids)
        mask[row, :length] = 1
        carries = torch.tensor(example.labelled)
        labels[row, :length] = torch.where(carries, ids[row, :length], IGNORED)
    # The first token has nothing before it to be predicted from.
    targets = int((labels[:, 1:] != IGNORED).sum())
    tokens = int(mask.sum())
    return MicroBatch(ids.to(device), mask.to(device), labels.to(device), tokens, targets)
