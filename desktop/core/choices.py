"""Whether what was chosen goes together: a base model and what the examples teach."""

from __future__ import annotations

from desktop.core.datasets import Shape
from desktop.core.methods import possible_methods, possible_objectives
from desktop.core.models import Learns, ModelSpec
from desktop.core.problems import Problem
from desktop.core.recipe import Objective


def unfit(kind: Learns, name: str, shape: Shape | str | None, objective: Objective | None) -> Problem | None:
    """Why a base model of this kind, called `name`, cannot learn from examples of this shape, or learn this; what is
    None is not known yet. None when it can, as far as is known."""
    if objective is not None and not possible_methods(kind, objective):
        return _refusal(kind, name, objective == "images")
    if shape is not None and not possible_objectives(kind, shape):
        return _refusal(kind, name, shape == "image")
    return None


def cannot_learn(model: ModelSpec, shape: Shape | str) -> Problem | None:
    """Why this model cannot learn from examples of this shape; None when it can."""
    return unfit(model.learns_as, model.name, shape, None)


def cannot_be_taught(model: ModelSpec, objective: Objective) -> Problem | None:
    """Why this model cannot learn this; None when it can."""
    return unfit(model.learns_as, model.name, None, objective)


def _refusal(kind: Learns, name: str, images: bool) -> Problem:
    codes = {
        "encoder": "choice.encoder_reads",
        "writer": "choice.only_writes",
        "vision": "choice.vision_sees",
        "decoder": "choice.images_need_vision",
    }
    return Problem("choice.images_need_vision" if images else codes[kind], {"model": name})
