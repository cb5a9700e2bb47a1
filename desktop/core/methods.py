"""What can be done with which model: methods and objectives, and the order of the methods from little to much change.

No sentences here: what each is called stands with window and command line.
"""

from __future__ import annotations

from desktop.core.datasets import Shape
from desktop.core.learning import head_parameters, method_parameters
from desktop.core.model_shapes import width
from desktop.core.models import Learns, ModelSpec
from desktop.core.recipe import CLASSIFYING, Method, Objective, Recipe

LADDER: tuple[Method, ...] = ("head", "layers", "lora", "ia3", "bottleneck", "full")
"""All methods in the order in which they are offered: how much of the model changes, and what it takes."""
ADAPTING: tuple[Method, ...] = ("lora", "ia3", "bottleneck", "layers", "full")
"""Methods that can teach a model to write: all but a new head."""
FOUR_BIT: frozenset[Method] = frozenset({"lora", "ia3", "bottleneck", "head"})
"""Methods that leave the model's own weights as they are, so that those may be in 4 bits."""
_OBJECTIVES: dict[Learns, dict[str, tuple[Objective, ...]]] = {
    "decoder": {
        "label": ("labels", "multi_label", "number", "next_token"),
        "preference": ("dpo", "orpo", "kto", "next_token"),
        "rated": ("kto", "next_token"),
        "chat": ("next_token",),
        "pair": ("next_token",),
        "text": ("next_token",),
    },
    "writer": {
        "label": ("next_token",),
        "preference": ("dpo", "orpo", "kto", "next_token"),
        "rated": ("kto", "next_token"),
        "chat": ("next_token",),
        "pair": ("next_token",),
        "text": ("next_token",),
    },
    "encoder": {"label": ("labels", "multi_label", "number")},
    "vision": {"image": ("images",)},
}


def possible_objectives(kind: Learns, shape: Shape | str) -> tuple[Objective, ...]:
    """What a model of this kind can learn from examples of this shape, the usual one first; none: it cannot."""
    return _OBJECTIVES[kind].get(shape, ())


def objective_of(shape: Shape | str, kind: Learns = "decoder", looks_like: Objective | None = None) -> Objective | None:
    """What is learned from examples of this shape if nobody says otherwise; `looks_like` is what their labels look like
    (`labels`, `multi_label`, `number`), where that is known. None when such a model cannot learn from them."""
    possible = possible_objectives(kind, shape)
    return looks_like if looks_like in possible else next(iter(possible), None)


def possible_methods(kind: Learns, objective: Objective) -> tuple[Method, ...]:
    """The methods by which a model of this kind can learn this, in the order of `LADDER`; none: it cannot."""
    if (kind == "vision") != (objective == "images") or (kind == "encoder" and objective not in CLASSIFYING):
        return ()
    if kind == "writer" and objective in CLASSIFYING:
        return ()
    if objective == "images":
        return tuple(method for method in LADDER if method in ("head", "layers", "full"))
    return LADDER if objective in CLASSIFYING else tuple(method for method in LADDER if method in ADAPTING)


def usual_method(kind: Learns, objective: Objective) -> Method | None:
    """The method that a run begins with: LoRA where words are written, a new head where labels are told apart."""
    possible = possible_methods(kind, objective)
    wanted: Method = "head" if objective in CLASSIFYING else "lora"
    return wanted if wanted in possible else None


def rung(method: Method) -> int:
    """Where a method stands in `LADDER`: 0 changes least."""
    return LADDER.index(method)


def size_on_disk(model: ModelSpec, recipe: Recipe) -> int:
    """Bytes of what such a run leaves beside the base model: additions and heads in 32 bits, weights of the model
    itself in its own width."""
    own = method_parameters(model, recipe) * (width(recipe) if recipe.method in ("layers", "full") else 4)
    return own + 4 * head_parameters(model, recipe)
