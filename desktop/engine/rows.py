"""Packed rows of tokens, in a seeded order that any process can take up again at any step."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

import msgspec
import torch
from torch import Tensor

from desktop.core.packing import documents_of, epoch_rows
from desktop.core.recipe import Recipe
from desktop.engine.attention import Segments, segments
from desktop.engine.tokens import TokenStore


class Row(msgspec.Struct, frozen=True):
    """One micro-batch: examples end to end.

    `ids` and `positions` (1, tokens); positions begin anew with each example. `predicts` are the places whose next
    token carries loss, `targets` those next tokens. `tokens` counts real tokens, without what fills the row up.
    """

    ids: Tensor
    positions: Tensor
    segments: Segments
    predicts: Tensor
    targets: Tensor
    tokens: int

    @property
    def weight(self) -> int:
        """What the row counts for in the mean loss of a step: its labelled tokens."""
        return len(self.targets)


class RowOrder:
    """Which examples make up the rows of optimizer step n.

    Epoch e is packed anew from the permutation seeded by (seed, e); steps run on across epochs, so step n is the same
    whether the run went through or was taken up again.
    """

    def __init__(self, lengths: Sequence[int], row: int, rows_per_step: int, seed: int) -> None:
        self.lengths, self.row, self.rows_per_step, self.seed = lengths, row, rows_per_step, seed
        self._starts = [0]  # number of the first row of each epoch known so far
        self._epoch, self._rows = -1, list[list[int]]()

    preface = 0
    """Steps at the beginning that are about something else than what the held-out examples show."""

    def steps_of(self, recipe: Recipe) -> int:
        """How many optimizer steps the recipe makes."""
        return recipe.steps or self.steps_for(recipe.epochs or 1)

    def step(self, number: int) -> list[list[int]]:
        """The rows of step `number` (0-based), each a list of example numbers."""
        first = number * self.rows_per_step
        return [self._at(place) for place in range(first, first + self.rows_per_step)]

    def steps_for(self, epochs: float) -> int:
        """Optimizer steps for `epochs` passes over the examples; at least one."""
        whole, rest = int(epochs), epochs - int(epochs)
        self._know(whole + 1)
        rows = self._starts[whole] + rest * (self._starts[whole + 1] - self._starts[whole])
        return max(1, math.ceil(rows / self.rows_per_step - 1e-9))

    def _at(self, place: int) -> list[int]:
        while self._starts[-1] <= place:
            self._know(len(self._starts))
        epoch = next(e for e in reversed(range(len(self._starts))) if self._starts[e] <= place)
        if epoch != self._epoch:
            self._epoch, self._rows = epoch, self._epoch_rows(epoch)
        return self._rows[place - self._starts[epoch]]

    def _know(self, epochs: int) -> None:
        while len(self._starts) <= epochs:
            self._starts.append(self._starts[-1] + len(self._epoch_rows(len(self._starts) - 1)))

    def _epoch_rows(self, epoch: int) -> list[list[int]]:
        return epoch_rows(self.lengths, self.row, self.seed, epoch)


class MixedOrder(RowOrder):
    """Examples and documents in every epoch: all examples, and as many of the documents (those from number `examples`
    on) as make up `share` of the tokens."""

    def __init__(
        self, lengths: Sequence[int], row: int, rows_per_step: int, seed: int, examples: int, share: float
    ) -> None:
        super().__init__(lengths, row, rows_per_step, seed)
        self._examples, self._documents = range(examples), range(examples, len(lengths))
        self._wanted = sum(lengths[:examples]) * share / (1 - share)

    def _epoch_rows(self, epoch: int) -> list[list[int]]:
        beside = documents_of(self.lengths, self._documents, self._wanted, self.seed, epoch)
        return epoch_rows(self.lengths, self.row, self.seed, epoch, [*self._examples, *beside])


class DocumentsFirst(RowOrder):
    """One pass over the documents (those from number `examples` on), then the examples. The recipe's steps or epochs
    are those over the examples."""

    def __init__(self, lengths: Sequence[int], row: int, rows_per_step: int, seed: int, examples: int) -> None:
        super().__init__(lengths, row, rows_per_step, seed)
        self._examples, self._documents = range(examples), range(examples, len(lengths))
        self.preface = math.ceil(len(self._epoch_rows(0)) / rows_per_step)

    def steps_of(self, recipe: Recipe) -> int:
        """See `RowOrder`."""
        if recipe.steps:
            return self.preface + recipe.steps
        return self.steps_for(1 + (recipe.epochs or 1))

    def _epoch_rows(self, epoch: int) -> list[list[int]]:
        members = self._examples if epoch else self._documents
        return epoch_rows(self.lengths, self.row, self.seed, epoch, members)


class Store(Protocol):
    """Texts as tokens, by number: a `TokenStore`, or several."""

    def length(self, index: int) -> int:
        """Tokens of one text."""
        ...

    def example(self, index: int) -> tuple[Tensor, Tensor]:
        """See `TokenStore.example`."""
        ...


class TwoStores:
    """Two stores as one: the second one's numbers go on where the first one's end."""

    def __init__(self, first: TokenStore, second: TokenStore) -> None:
        self._first, self._second = first, second
        self.lengths = first.lengths + second.lengths
        self.labelled = first.labelled + second.labelled

    def length(self, index: int) -> int:
        """See `Store`."""
        return self.lengths[index]

    def example(self, index: int) -> tuple[Tensor, Tensor]:
        """See `Store`."""
        count = len(self._first)
        return self._first.example(index) if index < count else self._second.example(index - count)


def filling_lengths(filling: int, longest: int) -> list[int]:
    """How long the examples are that fill `filling` tokens up: none is longer than the `longest` real one, whose places
    every model knows; a table of positions ends somewhere, and on a card a row is filled up far."""
    whole, rest = divmod(filling, longest)
    return [longest] * whole + [rest] * (rest > 0)


def make_row(store: Store, chosen: Sequence[int], device: torch.device, full: int = 0, pad: int = 0) -> Row:
    """The chosen examples as one row on `device`, filled up with `pad` to `full` tokens if that is more.

    What fills up are examples of their own without loss.
    """
    lengths = [store.length(index) for index in chosen]
    tokens = sum(lengths)
    filling = max(0, full - tokens)
    ids = torch.full((tokens + filling,), pad, dtype=torch.long)
    predicts, targets, start = [], [], 0
    for index, length in zip(chosen, lengths, strict=True):
        words, labelled = store.example(index)
        ids[start : start + length] = words
        # The first token of an example has nothing before it to be predicted from.
        places = torch.nonzero(labelled[1:]).flatten()
        predicts.append(places + start)
        targets.append(words[1:][places])
        start += length
    parts = [*lengths, *filling_lengths(filling, max(lengths))]
    positions = torch.cat([torch.arange(length) for length in parts])
    return Row(
        ids[None].to(device),
        positions[None].to(device),
        segments(parts, device),
        torch.cat(predicts).to(device),
        torch.cat(targets).to(device),
        tokens,
    )
