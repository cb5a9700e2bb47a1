"""Which sizes of models a card can train, worked out by the planner for one well-known model of each size."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Literal

import msgspec

from desktop.core.catalogue import catalogue
from desktop.core.memory import estimate
from desktop.core.models import ModelSpec
from desktop.core.presets import RAM_SHARE, Budget, verdict, waiting
from desktop.core.recipe import Recipe

USUAL = {
    "0.5 B": "Qwen/Qwen2.5-0.5B-Instruct",
    "1.5 B": "Qwen/Qwen2.5-1.5B-Instruct",
    "3 B": "meta-llama/Llama-3.2-3B-Instruct",
    "8 B": "meta-llama/Llama-3.1-8B-Instruct",
    "14 B": "Qwen/Qwen2.5-14B-Instruct",
    "32 B": "Qwen/Qwen2.5-32B-Instruct",
    "70 B": "meta-llama/Llama-3.3-70B-Instruct",
}
"""The usual sizes, each with a model of the catalogue that stands for it; smallest first."""
CONTEXT, RANK = 512, 16
"""Texts and adapter that the question is asked for: what people begin with, and what published figures are for."""
STREAMED: dict[str, Any] = {"recompute": "O", "embeddings_in_ram": True, "streaming": True}
"""The thriftiest way there is."""

Way = Literal["fits", "tight", "streaming", "too_big"]


class SizeFit(msgspec.Struct, frozen=True):
    """Whether models of one size can be trained: how, and how many bytes the thriftiest recipe needs on the card."""

    label: str
    """``8 B``"""
    model: str
    """The model it was worked out for."""
    way: Way
    need: int
    ram: int = 0
    """Bytes of the PC's memory that the weights take while they wait there; of what is too big, as many as would have
    to be free for that, where it would help."""


@lru_cache(maxsize=1)
def usual_models() -> tuple[tuple[str, ModelSpec], ...]:
    """The label and the model of each usual size; smallest first."""
    known = {entry.repository: entry for entry in catalogue()}
    return tuple((label, known[repository].spec) for label, repository in USUAL.items())


def reach(budget: Budget) -> tuple[SizeFit, ...]:
    """How each usual size fits this budget, with texts of up to `CONTEXT` tokens and rows no longer than that."""
    return tuple(_fit(label, spec, budget) for label, spec in usual_models())


def _fit(label: str, spec: ModelSpec, budget: Budget) -> SizeFit:
    """The ways of `presets.option` for 4-bit weights, in its order, each at its thriftiest."""
    ways: list[dict[str, Any]] = [{"recompute": "R"}]
    for weights in (False, True):
        if waiting(spec, weights=weights) <= RAM_SHARE * budget.ram_free:
            ways.append(STREAMED | {"streaming": weights})
    name = spec.name.rpartition("/")[2]
    needs = [estimate(spec, _recipe(budget, way)).total for way in ways]
    verdicts = [verdict(need, budget.free) for need in needs]
    for wanted in ("fits", "tight"):
        if wanted in verdicts:
            place = verdicts.index(wanted)
            if not ways[place].get("streaming"):
                return SizeFit(label, name, wanted, needs[place])
            return SizeFit(label, name, "streaming", needs[place], waiting(spec, weights=True))
    streamed = estimate(spec, _recipe(budget, STREAMED)).total
    ram = int(waiting(spec, weights=True) / RAM_SHARE) if streamed <= budget.free else 0
    return SizeFit(label, name, "too_big", min(needs), ram)


def _recipe(budget: Budget, way: dict[str, Any]) -> Recipe:
    values = {"context_length": CONTEXT, "micro_batch": 1, "rank": RANK, "device": "cuda"}
    return msgspec.convert({"model": "any", "data": "any", "precision": budget.precision} | values | way, Recipe)


def largest(fits: tuple[SizeFit, ...], *ways: Way) -> SizeFit | None:
    """The largest size that can be trained in one of these ways."""
    return next((fit for fit in reversed(fits) if fit.way in ways), None)
