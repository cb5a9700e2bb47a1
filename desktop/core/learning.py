"""What learns in a run: how many numbers, by method and objective, counted from a model's description alone."""

from __future__ import annotations

from desktop.core.models import ModelSpec
from desktop.core.recipe import CLASSIFYING, Recipe, chosen_blocks
from desktop.core.row_memory import adapted, build_of, matrices_of, sizes_of

LABELS = 16
"""Outputs of a new head while nobody has counted the labels: a few thousand weights, whatever the number."""
MODULES = {"pfeiffer": 1, "houlsby": 2}
"""Bottleneck modules in a block: behind the MLP, or behind attention and MLP."""


def learning_parameters(model: ModelSpec, recipe: Recipe) -> int:
    """Numbers that learn: those of the method, and of the new head if the objective needs one."""
    return method_parameters(model, recipe) + head_parameters(model, recipe)


def head_parameters(model: ModelSpec, recipe: Recipe) -> int:
    """Numbers of the new head: a weight for each hidden number and label, and a bias. 0 where words are predicted."""
    return LABELS * (model.hidden + 1) if recipe.objective in CLASSIFYING else 0


def method_parameters(model: ModelSpec, recipe: Recipe) -> int:
    """Numbers that learn without a new head."""
    match recipe.method:
        case "head":
            return 0
        case "ia3":
            return model.layers * ia3_width(model)
        case "bottleneck":
            return model.layers * MODULES[recipe.bottleneck] * bottleneck_parameters(model, recipe)
        case "layers" | "full":
            return weight_parameters(model, recipe)
        case _:
            return adapter_parameters(model, recipe)


def adapter_parameters(model: ModelSpec, recipe: Recipe) -> int:
    """Numbers of the LoRA matrices: rank x (inputs + outputs) of every adapted matrix."""
    found = sum(m.count * (m.rows + m.columns) for m in adapted(model, recipe))
    if recipe.layers == "all_linear":
        found += model.layers * build_of(model).expert_inputs_outputs
    return recipe.rank * found


def ia3_width(model: ModelSpec) -> int:
    """Numbers of the vectors of one block: for keys, values and what goes out of the MLP (arXiv 2205.05638)."""
    sizes = sizes_of(model)
    return 2 * sizes.keys + sizes.inner


def bottleneck_parameters(model: ModelSpec, recipe: Recipe) -> int:
    """Numbers of one bottleneck module: down and up, each with a bias."""
    return 2 * model.hidden * recipe.bottleneck_size + recipe.bottleneck_size + model.hidden


def weight_parameters(model: ModelSpec, recipe: Recipe) -> int:
    """Numbers of the model itself that learn, with `layers` or `full`."""
    if recipe.method == "full":
        return model.parameters - (head_weight(model) if recipe.objective in CLASSIFYING else 0)
    learning = len(learning_blocks(model, recipe)) * block_parameters(model)
    learning += norm_parameters(model) if recipe.with_norm else 0
    return learning + sum(learning_tables(model, recipe))


def learning_blocks(model: ModelSpec, recipe: Recipe) -> list[int]:
    """The blocks whose own weights learn, counted from 0."""
    if recipe.method == "full":
        return list(range(model.layers))
    if recipe.method != "layers":
        return []
    return [block for block in chosen_blocks(recipe, model.layers) if block < model.layers]


def learning_tables(model: ModelSpec, recipe: Recipe) -> tuple[int, int]:
    """Numbers of the embedding and of the head that gives words that learn; where both are one tensor, it counts as the
    embedding's."""
    head = head_weight(model)
    embedding = model.embedding_parameters - head
    words = recipe.objective not in CLASSIFYING
    if recipe.method == "full":
        return embedding, head if words else 0
    if recipe.method != "layers":
        return 0, 0
    with_head = recipe.with_head and words
    tied = not head
    return embedding if recipe.with_embeddings or (tied and with_head) else 0, head if with_head else 0


def head_weight(model: ModelSpec) -> int:
    """Numbers of the head that gives words; 0 where it is the embedding itself, or where there is none."""
    words = model.vocabulary * model.hidden
    return words if model.embedding_parameters >= 2 * words else 0


def block_parameters(model: ModelSpec) -> int:
    """Numbers of one block: matrices, experts, routers, norms and biases."""
    rest = model.parameters - model.embedding_parameters - norm_parameters(model)
    return max(0, rest) // max(1, model.layers)


def norm_parameters(model: ModelSpec) -> int:
    """Numbers of the norm behind the last block."""
    if model.kind == "encoder":
        return 0
    return model.hidden * (2 if build_of(model).norm == "layer" else 1)


def first_learning(model: ModelSpec, recipe: Recipe) -> int:
    """The first block that the backward pass has to reach, counted from 0; as many as there are blocks: none. Those
    before it keep nothing."""
    match recipe.method:
        case "head":
            return model.layers
        case "layers":
            embedding, _ = learning_tables(model, recipe)
            return 0 if embedding else min(learning_blocks(model, recipe), default=model.layers)
        case _:
            return 0


def largest_learning(model: ModelSpec, recipe: Recipe) -> int:
    """Numbers of the largest tensor of the model itself that learns: its gradient in the model's own width is there for
    a moment."""
    if recipe.method not in ("layers", "full"):
        return 0
    # gate and up of all experts are one tensor
    widest = max(max((m.size for m in matrices_of(model)), default=0), 2 * build_of(model).expert_stack // 3)
    return max(widest if learning_blocks(model, recipe) else 0, *learning_tables(model, recipe))
