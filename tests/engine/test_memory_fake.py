"""The memory planner against the real modules of transformers, run on fake tensors under our engine's own step.

Two blocks of each model; that more of them add the same each is checked on one. The whole table, with more models and
recipes, is `benchmarks/memory_fake.py`'s.
"""

from __future__ import annotations

import functools
import statistics

import pytest

from benchmarks.memory_fake import METHODS, Line, compared

MODELS = (
    "Llama-3.1-8B", "Qwen3-4B", "Gemma-2B", "Gemma-2-2B", "Gemma-3-1B", "Phi-2",
    "Phi-3-mini-4k", "SmolLM3-3B", "Pythia-1.4B", "GPT-2-medium", "OLMo-2-7B", "Mixtral-8x7B",
)  # fmt: skip
RECIPES = ("NF4, K, 2x1024", "NF4, R, 2x1024", "16 bit, K, 2x1024", "16 bit, R then K, 1x4096, r64")

# peft announces rank and alpha for experts to the library and then warns that no module has them: they are parameters
pytestmark = pytest.mark.filterwarnings("ignore:.*_pattern keys:RuntimeWarning")


@functools.cache
def line(model: str, recipe: str) -> Line:
    """The model with two blocks under the recipe, traced and estimated."""
    return compared(model, recipe, 2)


@pytest.mark.slow
@pytest.mark.parametrize("model", MODELS)
def test_the_estimate_is_the_peak_of_the_real_modules(model: str) -> None:
    for recipe in RECIPES:
        found = line(model, recipe)
        assert -0.03 <= found.error <= 0.12, f"{recipe}: {found.estimated:,} for {found.traced:,} bytes"


@pytest.mark.slow
@pytest.mark.parametrize("model", ["Llama-3.1-8B", "Qwen3-4B", "Gemma-2-2B", "GPT-2-medium", "Phi-3-mini-4k"])
def test_so_it_is_with_every_method(model: str) -> None:
    for recipe in METHODS:
        found = line(model, recipe)
        assert -0.03 <= found.error <= 0.10, f"{recipe}: {found.estimated:,} for {found.traced:,} bytes"


@pytest.mark.slow
def test_half_of_all_estimates_are_closer_than_one_in_a_hundred() -> None:
    assert statistics.median(abs(line(model, recipe).error) for model in MODELS for recipe in RECIPES) < 0.01


@pytest.mark.slow
@pytest.mark.parametrize("recipe", ["NF4, K, 2x1024", "NF4, R, 2x1024"])
def test_every_block_adds_the_same_so_two_depths_tell_the_whole(recipe: str) -> None:
    two, three, five = (compared("SmolLM2-360M", recipe, layers).traced for layers in (2, 3, 5))
    assert two < three
    assert five == pytest.approx(two + 3 * (three - two), rel=1e-4)
