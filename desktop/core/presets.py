"""Recipes worth offering for a model, a dataset and a device, each with its memory and one reason.

The numbers are published practice, with their source beside them; everything is arithmetic, nothing is loaded.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from desktop.core.memory import MemoryEstimate, estimate
from desktop.core.models import ModelSpec
from desktop.core.recipe import Recipe
from desktop.core.schedule import steps_for

PRESETS = ("quick", "balanced", "best")
STARTER_PRESET = "starter"
"""The starter project's own recipe; what it leaves open is taken from ``balanced``."""
Verdict = Literal["fits", "tight", "too_big"]
SHORTEST_CONTEXT = 16
"""What a recipe takes at least; a model description that claims less is not believed."""
LETTERS_PER_TOKEN = 3.0
"""Cautious: English text has about 4 letters to a token, code and other languages fewer."""


class Budget(msgspec.Struct, frozen=True):
    """What this PC offers a run: the device, its free bytes, and the best number format it computes in."""

    device: Literal["cuda", "cpu"]
    free: int
    precision: Literal["bf16", "fp16", "fp32"]


class DataFacts(msgspec.Struct, frozen=True):
    """What planning needs of a dataset: how many examples to train on and to hold out, letters of the longest one and
    of its longest answer."""

    train: int
    held_out: int
    longest_letters: int
    longest_answer_letters: int

    @property
    def longest_tokens(self) -> int:
        """Expected tokens of the longest example, template included."""
        return int(self.longest_letters / LETTERS_PER_TOKEN) + 32


class PlanOption(msgspec.Struct, frozen=True):
    """One offer: a resolved recipe, its predicted peak against the free memory, and how well it fits."""

    key: str
    recipe: Recipe
    memory: MemoryEstimate
    free: int
    verdict: Verdict


def options(
    model: ModelSpec, data: DataFacts, budget: Budget, base: dict[str, Any] | None = None
) -> tuple[PlanOption, ...]:
    """The presets for this model, data and PC. `base` holds values already decided (name, model, data, …)."""
    return tuple(option(key, model, data, budget, base or {}) for key in PRESETS)


def option(key: str, model: ModelSpec, data: DataFacts, budget: Budget, base: dict[str, Any]) -> PlanOption:
    """One preset, with 16-bit weights when they fit with room to spare: plain LoRA is faster than QLoRA and no less
    good (torchtune's and Qwen's published tables agree). Recomputing comes in when memory is short, 4 bits after it.
    """
    tries = [("none", False), ("none", True), ("nf4", False), ("nf4", True)]
    plans = [_plan(key, model, data, budget, base, *attempt) for attempt in tries]
    roomy = next((plan for plan in plans[:1] if plan.memory.total < 0.75 * budget.free), None)
    return roomy or next((plan for plan in plans[2:] if plan.verdict == "fits"), plans[-1])


def verdict(total: int, free: int) -> Verdict:
    """``fits`` with a tenth to spare, ``tight`` below that, ``too_big`` beyond the free memory."""
    if total > free:
        return "too_big"
    return "fits" if total <= 0.9 * free else "tight"


def _plan(
    key: str, model: ModelSpec, data: DataFacts, budget: Budget, base: dict[str, Any], quantisation: str, again: bool
) -> PlanOption:
    values = _values(key, model, data, budget) | {"quantisation": quantisation, "recompute": again} | base
    recipe = msgspec.convert(values, Recipe)
    memory = estimate(model, recipe, data.longest_tokens)
    return PlanOption(key, recipe, memory, budget.free, verdict(memory.total, budget.free))


def _values(key: str, model: ModelSpec, data: DataFacts, budget: Budget) -> dict[str, Any]:
    key = "balanced" if key == STARTER_PRESET else key
    batch = 8 if data.train < 2000 else 16
    context = _context(model, data)
    micro = max(1, min(batch, 4096 // context))
    epochs = {"quick": 1.0, "balanced": 2.0, "best": 3.0}[key]
    steps = steps_for(epochs, data.train, batch)
    steps = min(steps, 40) if key == "quick" else max(steps, 30)
    every = max(5, steps // 10)
    answer = int(data.longest_answer_letters / LETTERS_PER_TOKEN) + 16
    return {
        "rank": {"quick": 8, "balanced": 16, "best": 32}[key],
        # alpha = 2 x rank: the setting of Microsoft's LoRA examples, and what peft's guides use
        "alpha": {"quick": 16.0, "balanced": 32.0, "best": 64.0}[key],
        "context_length": context,
        "micro_batch": micro,
        "accumulation": max(1, batch // micro),
        "steps": steps,
        "learning_rate": learning_rate(model),
        "device": budget.device,
        "precision": budget.precision,
        "evaluate_every": every,
        "checkpoint_every": every,
        "sample_every": every,
        "compare_examples": min(20, data.held_out),
        "answer_tokens": min(answer, 512, context - 1),
    }


def learning_rate(model: ModelSpec) -> float:
    """Peak learning rate for LoRA by size: 2e-4 up to 13B and 1e-4 above (QLoRA paper, appendix B); below 1B 5e-4,
    with which the starter project was measured."""
    if model.parameters < 1_000_000_000:
        return 5e-4
    return 2e-4 if model.parameters < 20_000_000_000 else 1e-4


def _context(model: ModelSpec, data: DataFacts) -> int:
    """The smallest power of two that holds the longest example, between 128 and what the model takes."""
    wanted = 128
    while wanted < data.longest_tokens:
        wanted *= 2
    return max(SHORTEST_CONTEXT, min(wanted, model.context, 4096))
