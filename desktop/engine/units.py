"""What the rows of a run are packed of: texts, pairs of texts, features, images."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import torch

from desktop.engine.rows import Row, TwoStores, make_row
from desktop.engine.tokens import TokenStore


class AnyRow(Protocol):
    """What goes through the model at once. `tokens` counts what is real in it, without what fills it up, for the speed;
    `weight` is what it counts for in the mean loss of a step."""

    tokens: int

    @property
    def weight(self) -> int:
        """Labelled tokens, texts, pairs …"""
        ...


class Units(Protocol):
    """The material of a run, numbered. `lengths` says how much of a row each unit fills, `weights` what it counts for
    in the mean loss of a step, `size` how long a full row is."""

    lengths: Sequence[int]
    weights: Sequence[int]
    size: int

    def row(self, chosen: Sequence[int], device: torch.device, full: int) -> Any:
        """The chosen units as one row on `device`, filled up to `full` if that can be."""
        ...


class TextUnits:
    """Texts of a token store, or of two, each carrying loss on its labelled tokens."""

    def __init__(self, store: TokenStore | TwoStores, size: int, pad: int) -> None:
        self.store, self.size, self._pad = store, size, pad
        self.lengths: Sequence[int] = store.lengths
        self.weights: Sequence[int] = store.labelled

    def row(self, chosen: Sequence[int], device: torch.device, full: int) -> Row:
        """See `rows.make_row`."""
        return make_row(self.store, chosen, device, full, self._pad)
