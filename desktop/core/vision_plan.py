"""Runs of image models, before the run: roughly what memory they take, and recipes worth offering.

What moves is counted by maps (`vision.Built.kept`) and not held against measured runs, so the band is wide.
"""

from __future__ import annotations

import math
from typing import Any

from desktop.core.models import ModelSpec
from desktop.core.recipe import Recipe, chosen_blocks

AT_ONCE = 32
"""Images that a frozen model looks at together (`engine/images.py`)."""
LABELS = 16
EPOCHS: dict[str, dict[str, int]] = {
    "head": {"quick": 10, "balanced": 30, "best": 60},
    "layers": {"quick": 2, "balanced": 5, "best": 10},
    "full": {"quick": 2, "balanced": 5, "best": 10},
}
"""Passes over the images by method and preset. A head on remembered features costs next to nothing; five is what
transformers' own example of image classification makes."""
RATES = {"head": 1e-3, "layers": 1e-4, "full": 2e-5}
"""Learning rates: AdamW's own default for a head alone, transformers' example for everything, between them for some."""
PER_STEP = 32
FEWEST_STEPS = 20


def learning(model: ModelSpec, recipe: Recipe) -> int:
    """Numbers that learn; with `layers` as if all blocks were alike."""
    head = LABELS * (2 * model.hidden + 1)
    if recipe.method == "head":
        return head
    return head + int(model.parameters * _share(model, recipe))


def moving(model: ModelSpec, recipe: Recipe) -> int:
    """Bytes that come and go: what the learning blocks keep of a row's images, or what one block works with while
    nothing is kept, whichever is more, and the images themselves."""
    wide = 4 if recipe.precision == "fp32" else 2
    images = AT_ONCE if recipe.method == "head" else recipe.micro_batch
    block = 2 * model.image_kept // max(1, model.layers)
    kept = 0 if recipe.method == "head" else int(model.image_kept * _share(model, recipe))
    if recipe.recompute != "K":
        kept //= 8
    return images * (wide * max(block, kept + block // 2) + 12 * model.context**2)


def _share(model: ModelSpec, recipe: Recipe) -> float:
    """Which share of the blocks learns."""
    if recipe.method == "full":
        return 1.0
    blocks = [block for block in chosen_blocks(recipe, model.layers) if block < model.layers]
    return len(blocks) / max(1, model.layers)


def recipe_values(key: str, train: int, held_out: int, base: dict[str, Any]) -> dict[str, Any]:
    """The values of a preset for an image model; those of `base` are decided already."""
    method = str(base.get("method", "head"))
    method = method if method in EPOCHS else "head"
    micro = PER_STEP if method == "head" else 8
    steps = max(FEWEST_STEPS, math.ceil(EPOCHS[method].get(key, EPOCHS[method]["balanced"]) * train / PER_STEP))
    every = max(5, steps // 10)
    return {
        "objective": "images",
        "method": method,
        "quantisation": "none",
        "augmentation": "none" if key == "quick" else "light",
        "micro_batch": micro,
        "accumulation": max(1, PER_STEP // micro),
        "steps": steps,
        "learning_rate": RATES[method],
        "evaluate_every": every,
        "checkpoint_every": every,
        "sample_every": 0,
        "compare_examples": min(20, held_out),
    }
