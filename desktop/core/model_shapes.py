"""The shapes of a model's parts, whatever its description says of them, and how wide its numbers are."""

from __future__ import annotations

from desktop.core.architectures import Build, Matrix, Sizes, plain_build, plain_matrices
from desktop.core.models import ModelSpec
from desktop.core.recipe import Recipe


def width(recipe: Recipe) -> int:
    """Bytes of one number in the recipe's precision."""
    return 4 if recipe.precision == "fp32" else 2


def sizes_of(model: ModelSpec) -> Sizes:
    """The widths of a model."""
    queries, keys = model.heads * model.head_dim, model.kv_heads * model.head_dim
    return Sizes(hidden=model.hidden, queries=queries, keys=keys, inner=model.intermediate)


def build_of(model: ModelSpec) -> Build:
    """How the model's blocks are built; like Llama's if its description does not say."""
    return model.build or plain_build(model.model_type, sizes_of(model))


def matrices_of(model: ModelSpec) -> tuple[Matrix, ...]:
    """The model's linear layers; like Llama's if its description does not say."""
    return model.matrices or plain_matrices(sizes_of(model), model.layers)
