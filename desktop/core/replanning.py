"""A recipe whose memory is planned anew: what is learned stays, how it is worked out follows from model and PC."""

from __future__ import annotations

from typing import Any

import msgspec

from desktop.core.models import ModelSpec
from desktop.core.presets import Budget, DataFacts, PlanOption, option
from desktop.core.recipe import FIELDS, Recipe

PLANNED = frozenset(
    "schema model quantisation recompute micro_batch accumulation embeddings_in_ram mlp_tile streaming device "
    "precision".split()
)
"""Values that follow from the model and this PC, and are worked out again."""
_KEPT_IF_IT_FITS: tuple[tuple[str, ...], ...] = (("quantisation", "micro_batch", "accumulation"), ("quantisation",), ())


def replan(recipe: Recipe, model: ModelSpec, data: DataFacts, budget: Budget, base: dict[str, Any]) -> PlanOption:
    """The recipe, with the values of `base` instead of its own, as it fits. Weights and rows stay where that fits; else
    they are planned anew, and a step still takes as much as before."""
    decided = {name: getattr(recipe, name) for name in FIELDS if name not in PLANNED} | base
    tries: list[PlanOption] = []
    for names in _KEPT_IF_IT_FITS:
        kept = {name: getattr(recipe, name) for name in names}
        if recipe.method in ("layers", "full"):
            kept["quantisation"] = "none"
        tries.append(option("balanced", model, data, budget, decided | kept))
        if tries[-1].verdict == "fits":
            break
    found = tries[-1]
    step = recipe.row_tokens * recipe.accumulation
    rows = max(1, min(4096, round(step / found.recipe.row_tokens)))
    return found.with_recipe(msgspec.structs.replace(found.recipe, accumulation=rows), model, data)
