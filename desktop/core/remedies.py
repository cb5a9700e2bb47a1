"""When a plan does not fit: the smallest changes that do, each with its plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import msgspec

from desktop.core.datasets import Cut
from desktop.core.methods import FOUR_BIT, possible_methods
from desktop.core.models import ModelSpec
from desktop.core.presets import FITS, RAM_SHARE, Budget, DataFacts, PlanOption, option, surely, waiting
from desktop.core.recipe import Method

Kind = Literal["close_programs", "shorter_texts", "free_ram", "thriftier_method", "smaller_model"]
THRIFTIER: dict[Method, tuple[Method, ...]] = {
    "full": ("layers", "lora", "head"),
    "layers": ("lora", "head"),
    "bottleneck": ("lora", "head"),
    "ia3": ("lora", "head"),
    "lora": ("head",),
}
"""Methods that change less of the model, the next one first. LoRA's plans go down to QLoRA and to weights that wait in
the PC's memory."""
OF_METHOD = frozenset(
    "method quantisation optimizer learning_rate recompute embeddings_in_ram streaming dora initialisation".split()
)
"""Values that are not taken over from one method to another."""
SHORTEST = 128
"""Tokens below which examples are too short to be of use."""


class Remedy(msgspec.Struct, frozen=True):
    """One change and the plan it leads to. `cut`: what shorter texts would lose, where that is known; `model`: how the
    smaller model is called, and what it is; `missing`: bytes that would have to be free beside what is."""

    kind: Kind
    plan: PlanOption
    cut: Cut | None = None
    model: tuple[str, ModelSpec] | None = None
    missing: int = 0


def remedies(
    refused: PlanOption,
    model: ModelSpec,
    data: DataFacts,
    budget: Budget,
    base: dict[str, Any],
    others: Iterable[tuple[str, ModelSpec]] = (),
) -> tuple[Remedy, ...]:
    """The changes that make the preset `refused` fit, the one that changes least first; none if it is not too big.

    Closing other programs changes nothing of the run, and memory of the PC for weights that wait only its pace; another
    method changes less of the model; shorter texts lose what is cut; another model is another model. `others` are
    models to take instead, by the name a recipe has for them.
    """
    if refused.verdict != "too_big":
        return ()
    found = [
        _close_programs(refused, model, data, budget, base),
        _free_ram(refused, model, data, budget, base),
        _thriftier(refused, model, data, budget, base),
        _shorter(refused, model, data, budget, base),
        _smaller(refused, model, data, budget, base, others),
    ]
    return tuple(remedy for remedy in found if remedy)


def _close_programs(
    refused: PlanOption, model: ModelSpec, data: DataFacts, budget: Budget, base: dict[str, Any]
) -> Remedy | None:
    """What would fit if other programs let go of as much of the device's memory as is missing."""
    for share in (FITS, 1.0):
        enough = int(surely(refused.memory) / share) + 1
        if enough <= budget.total:
            plan = option(refused.key, model, data, msgspec.structs.replace(budget, free=enough), base)
            return Remedy("close_programs", plan, missing=enough - budget.free)
    return None


def _free_ram(
    refused: PlanOption, model: ModelSpec, data: DataFacts, budget: Budget, base: dict[str, Any]
) -> Remedy | None:
    """What would fit if the PC's memory had room for the weights."""
    needed = int(waiting(model, weights=True) / RAM_SHARE) + 1
    if budget.device != "cuda" or needed <= budget.ram_free or refused.recipe.method not in FOUR_BIT:
        return None
    if budget.ram_total and needed > budget.ram_total:
        return None
    plan = option(refused.key, model, data, msgspec.structs.replace(budget, ram_free=needed), base)
    return Remedy("free_ram", plan, missing=needed - budget.ram_free) if plan.verdict != "too_big" else None


def _thriftier(
    refused: PlanOption, model: ModelSpec, data: DataFacts, budget: Budget, base: dict[str, Any]
) -> Remedy | None:
    """The method nearest to the refused one that fits, with its own usual values."""
    recipe = refused.recipe
    possible = possible_methods(model.learns_as, recipe.objective)
    kept = {name: value for name, value in base.items() if name not in OF_METHOD}
    for method in THRIFTIER.get(recipe.method, ()):
        if method in possible:
            plan = option(refused.key, model, data, budget, kept | {"method": method})
            if plan.verdict != "too_big":
                return Remedy("thriftier_method", plan)
    return None


def _shorter(
    refused: PlanOption, model: ModelSpec, data: DataFacts, budget: Budget, base: dict[str, Any]
) -> Remedy | None:
    context = refused.recipe.context_length // 2
    while context >= SHORTEST:
        plan = option(refused.key, model, data, budget, base | {"context_length": context})
        if plan.verdict != "too_big":
            return Remedy("shorter_texts", plan, cut=data.cut_at(context))
        context //= 2
    return None


def _smaller(
    refused: PlanOption,
    model: ModelSpec,
    data: DataFacts,
    budget: Budget,
    base: dict[str, Any],
    others: Iterable[tuple[str, ModelSpec]],
) -> Remedy | None:
    """The largest smaller model that fits; of the same kind if there is one."""
    smaller = [other for other in others if other[1].parameters < model.parameters]
    for name, spec in sorted(smaller, key=lambda o: (o[1].model_type != model.model_type, -o[1].parameters)):
        plan = option(refused.key, spec, data, budget, base | {"model": name})
        if plan.verdict == "fits":
            return Remedy("smaller_model", plan, model=(name, spec))
    return None
