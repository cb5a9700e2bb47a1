"""Whether what was chosen goes together: a base model and what the examples teach."""

from __future__ import annotations

from desktop.core.datasets import Shape
from desktop.core.methods import possible_methods, possible_objectives
from desktop.core.models import ModelSpec
from desktop.core.problems import Problem
from desktop.core.recipe import Objective


def cannot_learn(model: ModelSpec, shape: Shape | str) -> Problem | None:
    """Why this model cannot learn from examples of this shape; None when it can."""
    return None if possible_objectives(model.kind, shape) else _refusal(model, shape == "image")


def cannot_be_taught(model: ModelSpec, objective: Objective) -> Problem | None:
    """Why this model cannot learn this; None when it can."""
    return None if possible_methods(model.kind, objective) else _refusal(model, objective == "images")


def _refusal(model: ModelSpec, images: bool) -> Problem:
    codes = {"encoder": "choice.encoder_reads", "vision": "choice.vision_sees", "decoder": "choice.images_need_vision"}
    return Problem("choice.images_need_vision" if images else codes[model.kind], {"model": model.name})
