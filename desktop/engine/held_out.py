"""The loss of a run's result on its held-out examples, as the run's own looks have it, at whatever strength."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import torch

from desktop.core.dataset import iter_parquet
from desktop.core.models import ModelSpec
from desktop.core.packing import epoch_rows
from desktop.core.preference import REFERENCED
from desktop.core.recipe import PREFERENCES, Recipe
from desktop.core.runs import RunFolder
from desktop.engine.loading import Loaded
from desktop.engine.loss import RowLoss
from desktop.engine.next_token import tokens_of
from desktop.engine.parts import dequantised_on_cpu
from desktop.engine.preference_loss import PreferenceLoss, balance
from desktop.engine.preference_units import PreferenceUnits, answers_of, groups_of
from desktop.engine.units import TextUnits

MOST = 100
"""Held-out examples (of preferences answers or pairs) whose loss is worked out."""


class HeldOut:
    """The held-out examples of a run as tokens, and a model `loaded` with its result on it. Raises what reading and
    tokenising them raises."""

    def __init__(
        self, run: RunFolder, recipe: Recipe, spec: ModelSpec, tokenizer: Any, loaded: Loaded, device: torch.device
    ) -> None:
        quiet = SimpleNamespace(notice=lambda *_, **__: None)
        made = SimpleNamespace(recipe=recipe, spec=spec, folder=run, tokenizer=tokenizer, journal=quiet)
        self.recipe, self.loaded, self.device = recipe, loaded, device
        self.units: Any
        self.row_loss: Any
        if recipe.objective in PREFERENCES:

            def units(name: str) -> PreferenceUnits:
                path = run.train_data if name == "train" else run.held_out_data
                groups, liked = groups_of(iter_parquet(path), recipe)
                store = tokens_of(made, iter_parquet(path), name, answers_of)
                return PreferenceUnits(store, groups, liked, recipe, tokenizer.pad_token_id)

            self.units, train = units("held_out"), units("train")
            liked = sum(train.liked[answer] for answer, *_ in train.groups)
            self.row_loss = PreferenceLoss(loaded.model, recipe, *balance(liked, len(train.groups) - liked))
        else:
            store = tokens_of(made, iter_parquet(run.held_out_data), "held_out")
            self.units = TextUnits(store, recipe.row_tokens, tokenizer.pad_token_id)
            self.row_loss = RowLoss(loaded.model)
        self.lengths = list(self.units.lengths)[:MOST]
        self._settled = False

    @torch.no_grad()
    def begin(self) -> None:
        """Work out what the base thinks of the answers, for objectives that compare with it. Before `loss`."""
        if self.recipe.objective not in REFERENCED or not self.lengths:
            return
        units = self.units
        with self.loaded.untuned(), dequantised_on_cpu(self.loaded.model):
            self._settle()
            for chosen in self._rows():
                row = units.row(chosen, self.device, 0)
                units.reference[list(row.answers)] = self.row_loss.log_probabilities(row).cpu()
                if row.elsewhere is not None:
                    units.reference_elsewhere[chosen] = self.row_loss.log_probabilities(row.elsewhere).cpu()

    @property
    def pieces(self) -> int:
        """Rows that `loss` goes through."""
        return len(self._rows()) if self.lengths else 0

    @torch.no_grad()
    def loss(self, made: Callable[[], None] = lambda: None) -> float | None:
        """Mean loss (nats per labelled token, or what the objective counts by) of the model as it stands; None without
        any example that teaches something. `made` is called `pieces` times."""
        if not self.lengths:
            return None
        with dequantised_on_cpu(self.loaded.model):
            self._settle()
            total, weight = 0.0, 0
            for chosen in self._rows():
                row = self.units.row(chosen, self.device, 0)
                total += float(self.row_loss(row))
                weight += row.weight
                made()
        return total / weight if weight else None

    def _rows(self) -> list[list[int]]:
        return list(epoch_rows(self.lengths, self.units.size, self.recipe.seed, 0))

    def _settle(self) -> None:
        if not self._settled:
            shortest = sorted(range(len(self.lengths)), key=self.lengths.__getitem__)[:2]
            self.row_loss.settle(self.units.row(shortest, self.device, 0))
            self._settled = True
