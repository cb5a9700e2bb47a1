"""A real training run of a tiny model teaches the planner what this PC needs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.core.memory import estimate
from desktop.core.models import read_model
from desktop.core.presets import Budget
from desktop.core.recipe import read_recipe
from desktop.core.runs import RunFolder
from desktop.services.memory_lessons import lessons
from desktop.services.places import Places

from .conftest import MakeRun


@pytest.mark.training
def test_a_finished_run_corrects_the_next_prediction(
    make_run: MakeRun, train: Callable[[RunFolder], int], tiny_model: Path
) -> None:
    places, little = Places(), {"evaluate_every": 0, "compare_examples": 0, "sample_every": 0, "sample_prompts": 0}
    assert lessons(places) == ()
    folder = make_run(steps=1, context_length=64, quantisation="none", **little)
    assert train(folder) == 0
    (found,) = lessons(places)
    assert (found.run, found.device, found.card, found.kind) == (folder.path.name, "cpu", "", "llama")
    assert 0.5 < found.ratio < 2
    assert lessons(places) == (found,), "it counts once"
    model, recipe = read_model(tiny_model), read_recipe(folder.recipe)
    learned = Budget("cpu", 1, "fp32", lessons=lessons(places)).correction(model)
    line = estimate(model, recipe, learned).parts[-2]
    assert learned is not None and line.key == "measured" and "from 1 run" in line.formula
