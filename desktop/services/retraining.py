"""An earlier run once more, on another base model or more gently: its recipe, its examples, and memory planned anew."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from desktop.core.choices import cannot_be_taught
from desktop.core.datasets import Shape
from desktop.core.methods import possible_objectives
from desktop.core.models import ModelSpec
from desktop.core.presets import Budget, DataFacts, PlanOption
from desktop.core.problems import Problem, ProblemError
from desktop.core.recipe import FIELDS, Recipe, chosen_blocks, read_recipe
from desktop.core.recipe_file import Base, RecipeFile
from desktop.core.recipe_words import OBJECTIVES
from desktop.core.replanning import replan
from desktop.core.runs import RunFolder
from desktop.services.frozen_data import FROZEN, frozen_record

SAME = "same"
"""The preset that repeats an earlier run."""
UNKNOWN = "?"
"""Stands for examples that are not chosen yet."""
_OF_COURSE = frozenset(("name", "model", "data", "held_out", "held_out_share"))
"""Values that differ because it is another run, another model was asked for, or the examples come from the run."""


class Beside(msgspec.Struct, frozen=True):
    """Documents that were learned beside the examples: their name, how a recipe names them here (empty: they are not
    here), and about how many tokens they have."""

    name: str
    reference: str = ""
    tokens: int = 0


class Earlier(msgspec.Struct, frozen=True):
    """A run to be repeated: its recipe with its own examples as data, and the model it was made with; `rate` is how
    much of its learning rate is to be used. Or a recipe that is to learn other examples, which are asked for; it may
    come from a file."""

    run: str
    recipe: Recipe
    model: ModelSpec | Base
    asks: Literal["model", "data"] = "model"
    """What a person chooses anew."""
    file: RecipeFile | None = None
    rate: float = 1.0
    beside: Beside | None = None
    """Documents that the recipe was made with, where other examples are asked for: `recipe` has them or leaves them
    out."""


class Change(msgspec.Struct, frozen=True):
    """A value of the recipe that is another one now."""

    field: str
    before: Any
    after: Any


def read_earlier(folder: RunFolder) -> Earlier:
    """A run to be repeated. Raises ``run.missing`` or ``run.damaged``."""
    run = folder.read().id
    recipe = read_recipe(folder.recipe)
    own, share = FROZEN + run, recipe.held_out_share or 0.1  # its examples bring their split with them
    documents = own if recipe.documents is not None else None
    recipe = msgspec.structs.replace(recipe, data=own, documents=documents, held_out=None, held_out_share=share)
    return Earlier(run, recipe, frozen_record(folder.model, ModelSpec))


def with_data(recipe: Recipe, data: str, documents: str | None = None) -> Recipe:
    """The recipe with other examples, by the name that a recipe gives them; they bring their own split. Documents that
    were learned beside the others stay behind, unless `documents` names them."""
    share = recipe.held_out_share or 0.1
    return msgspec.structs.replace(
        recipe, data=data or UNKNOWN, documents=documents, held_out=None, held_out_share=share
    )


def keeping_documents(earlier: Earlier, keep: bool) -> Earlier:
    """The same with the documents that were learned beside the examples, or without."""
    reference = earlier.beside.reference if earlier.beside and keep else ""
    recipe = msgspec.structs.replace(earlier.recipe, documents=reference or None)
    return msgspec.structs.replace(earlier, recipe=recipe)


def on_model(earlier: Earlier, reference: str, model: ModelSpec, data: DataFacts, budget: Budget) -> PlanOption:
    """The same recipe on another model, which a recipe calls `reference`. What can stay as it was does; where that does
    not fit, rows and weights are planned anew, and a step still takes as much as before. Raises what
    `cannot_be_taught` says."""
    if problem := cannot_be_taught(model, earlier.recipe.objective):
        raise ProblemError(problem)
    base = _fitted(earlier.recipe, model)
    base |= {"model": reference, "learning_rate": earlier.recipe.learning_rate * earlier.rate}
    found = replan(earlier.recipe, model, data, budget, base)
    return msgspec.structs.replace(found, key=SAME)


def _fitted(recipe: Recipe, model: ModelSpec) -> dict[str, Any]:
    """Values that would be beyond what the model has."""
    found: dict[str, Any] = {}
    if recipe.context_length > model.context >= 16:
        found["context_length"] = model.context
        found["answer_tokens"] = min(recipe.answer_tokens, model.context - 1)
    if recipe.method == "layers":
        blocks = chosen_blocks(recipe, model.layers)
        if recipe.chosen_layers.strip() and any(block >= model.layers for block in blocks):
            found |= {"chosen_layers": "", "last_layers": min(len(blocks), model.layers)}
        elif recipe.last_layers > model.layers:
            found["last_layers"] = model.layers
    return found


def misfit_of(earlier: Earlier, model: ModelSpec, shape: Shape, name: str) -> Problem | None:
    """Why this model cannot learn what the recipe teaches from examples of this shape, called `name`; None when it
    can."""
    if problem := cannot_be_taught(model, earlier.recipe.objective):
        return problem
    if earlier.asks == "data" and earlier.recipe.objective not in possible_objectives(model.learns_as, shape):
        return Problem("recipe_file.other_shape", {"objective": OBJECTIVES[earlier.recipe.objective], "name": name})
    return None


def changes(earlier: Earlier, after: Recipe) -> Iterator[Change]:
    """What differs from the run before, beside the model."""
    for name in FIELDS:
        before, now = getattr(earlier.recipe, name), getattr(after, name)
        if before != now and name not in _OF_COURSE:
            yield Change(name, before, now)
