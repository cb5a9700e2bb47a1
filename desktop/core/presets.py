"""Recipes worth offering for a model, a dataset and a device, each with its memory and one reason.

The numbers are published practice, with their source beside them; everything is arithmetic, nothing is loaded.
"""

from __future__ import annotations

import math
from typing import Any, Literal

import msgspec

from desktop.core.memory import MemoryEstimate, estimate
from desktop.core.models import ModelSpec
from desktop.core.recipe import Recipe

PRESETS = ("quick", "balanced", "best")
STARTER_PRESET = "starter"
"""The starter project's own recipe; what it leaves open is taken from ``balanced``."""
Verdict = Literal["fits", "tight", "too_big"]
SHORTEST_CONTEXT = 16
"""What a recipe takes at least; a model description that claims less is not believed."""
LETTERS_PER_TOKEN = 4.0
"""English text; code and other languages have fewer."""
FEWEST_LETTERS_PER_TOKEN = 3.0
"""For the longest example, where too short a guess would cut it."""
ROW_TOKENS = 4096
"""Rows are no longer than this unless one example is: beyond it, speed gains little and memory grows."""
PACKED = 0.95
"""Share of a row that packing fills, for examples much shorter than it (see `packing.epoch_rows`)."""


class Budget(msgspec.Struct, frozen=True):
    """What this PC offers a run: the device, its free bytes, and the best number format it computes in."""

    device: Literal["cuda", "cpu"]
    free: int
    precision: Literal["bf16", "fp16", "fp32"]


class DataFacts(msgspec.Struct, frozen=True):
    """What planning needs of a dataset: how many examples to train on and to hold out, letters of the longest one, of
    the longest answer and of all examples to train on, with 16 letters for each message's marks."""

    train: int
    held_out: int
    longest_letters: int
    longest_answer_letters: int
    letters: int

    @property
    def longest_tokens(self) -> int:
        """Expected tokens of the longest example, template included."""
        return int(self.longest_letters / FEWEST_LETTERS_PER_TOKEN) + 32

    @property
    def tokens(self) -> int:
        """Expected tokens of all examples to train on."""
        return max(self.train, int(self.letters / LETTERS_PER_TOKEN))

    def examples_per_step(self, recipe: Recipe) -> int:
        """How many examples an optimizer step takes, about."""
        whole = self.tokens / max(1, self.train)
        longest = min(whole, recipe.context_length)
        return max(1, min(self.train, round(recipe.accumulation * recipe.row_tokens * PACKED / longest)))

    def steps_for(self, recipe: Recipe) -> int:
        """How many optimizer steps the recipe makes, about; exactly, if it says so."""
        if recipe.steps:
            return recipe.steps
        return max(1, math.ceil((recipe.epochs or 1) * self.train / self.examples_per_step(recipe)))


class PlanOption(msgspec.Struct, frozen=True):
    """One offer: a resolved recipe, its predicted peak against the free memory, and how well it fits."""

    key: str
    recipe: Recipe
    memory: MemoryEstimate
    free: int
    verdict: Verdict
    examples_per_step: int

    def with_recipe(self, recipe: Recipe, model: ModelSpec, data: DataFacts) -> PlanOption:
        """The same offer with another recipe."""
        return plan(self.key, recipe, model, data, self.free)


def plan(key: str, recipe: Recipe, model: ModelSpec, data: DataFacts, free: int) -> PlanOption:
    """A recipe with what it needs, against `free` bytes."""
    memory = estimate(model, recipe)
    return PlanOption(key, recipe, memory, free, verdict(memory.total, free), data.examples_per_step(recipe))


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
    plans = [_attempt(key, model, data, budget, base, *attempt) for attempt in tries]
    roomy = next((found for found in plans[:1] if found.memory.total < 0.75 * budget.free), None)
    return roomy or next((found for found in plans[2:] if found.verdict == "fits"), plans[-1])


def verdict(total: int, free: int) -> Verdict:
    """``fits`` with a tenth to spare, ``tight`` below that, ``too_big`` beyond the free memory."""
    if total > free:
        return "too_big"
    return "fits" if total <= 0.9 * free else "tight"


def _attempt(
    key: str, model: ModelSpec, data: DataFacts, budget: Budget, base: dict[str, Any], quantisation: str, again: bool
) -> PlanOption:
    values = (
        _values(key, model, data, budget) | {"quantisation": quantisation, "recompute": "R" if again else "K"} | base
    )
    return plan(key, msgspec.convert(values, Recipe), model, data, budget.free)


def _values(key: str, model: ModelSpec, data: DataFacts, budget: Budget) -> dict[str, Any]:
    key = "balanced" if key == STARTER_PRESET else key
    batch = 8 if data.train < 2000 else 16
    context = _context(model, data)
    # A step takes about `batch` examples; short ones share a row, which is as long as the longest example at least.
    wanted = batch * data.tokens / max(1, data.train) / PACKED
    micro = max(1, min(round(wanted / context), ROW_TOKENS // context))
    accumulation = max(1, round(wanted / (micro * context)))
    epochs = {"quick": 1.0, "balanced": 2.0, "best": 3.0}[key]
    steps = math.ceil(epochs * data.tokens / (PACKED * accumulation * micro * context))
    steps = max(1, min(steps, 40)) if key == "quick" else max(steps, 30)
    every = max(5, steps // 10)
    answer = int(data.longest_answer_letters / FEWEST_LETTERS_PER_TOKEN) + 16
    return {
        "rank": {"quick": 8, "balanced": 16, "best": 32}[key],
        # alpha = 2 x rank: the setting of Microsoft's LoRA examples, and what peft's guides use
        "alpha": {"quick": 16.0, "balanced": 32.0, "best": 64.0}[key],
        "context_length": context,
        "micro_batch": micro,
        "accumulation": accumulation,
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
