"""What a run learns: its material, its loss, and what is worth telling beside the loss."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import torch

from desktop.core.labels import read_labels
from desktop.core.recipe import PREFERENCES
from desktop.engine import parts, seeing
from desktop.engine.classify import load_classifier
from desktop.engine.images import Images
from desktop.engine.labelling import Labelling
from desktop.engine.next_token import NextToken
from desktop.engine.preference import Preference
from desktop.engine.rows import RowOrder
from desktop.engine.units import Units


class Objective(Protocol):
    """`row_loss` gives the summed loss of a row (see `loss.RowLoss`, whose manner it has); `writes`: whether the model
    answers in text, so that samples and comparisons make sense; `labelled`: tokens to learn in all, where it writes."""

    row_loss: Any
    writes: bool
    labelled: int

    @property
    def train_units(self) -> Units:
        """What is learned from."""
        ...

    @property
    def held_out_units(self) -> Units:
        """What is only looked at."""
        ...

    def order(self) -> RowOrder:
        """In which order the training units come."""
        ...

    def begin(self, fit: Any, between: Callable[[], None]) -> None:
        """Work out what must be known of the model before anything is learned, with `fit`, the run's `Fitting`;
        `between` is called now and then and may raise."""
        ...

    def scores(self, between: Callable[[], None]) -> dict[str, float]:
        """Scores on the held-out units beside their loss, for a look; `between` is called now and then and may
        raise."""
        ...

    def finish(self, between: Callable[[], None]) -> None:
        """Write what a finished run tells beside answers into its folder ``evaluations``."""
        ...


def objective_of(made: Any) -> Objective:
    """The objective of a run whose parts are `made` so far (an `Assembly`)."""
    if made.recipe.objective == "images":
        return Images(made)
    if made.recipe.objective in TEXT_LABELS:
        return Labelling(made)
    if made.recipe.objective in PREFERENCES:
        return Preference(made)
    return NextToken(made)


TEXT_LABELS = frozenset({"labels", "multi_label", "number"})


def load_model(made: Any, device: torch.device) -> tuple[Any, str]:
    """The base model as the objective needs it, with a new head where that is asked for; see `parts.load_base`."""
    folder, recipe = Path(made.spec.folder), made.recipe
    if recipe.objective in TEXT_LABELS:
        made.labels = read_labels(made.folder.labels)
        return load_classifier(folder, recipe, made.labels, device, made.tokenizer.pad_token_id), ""
    if recipe.objective == "images":
        made.labels = read_labels(made.folder.labels)
        return seeing.load_classifier(folder, recipe, made.labels.names, device), ""
    return parts.load_base(folder, recipe, device)
