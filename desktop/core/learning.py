"""What learns in a run: how many numbers, by method and objective, counted from a model's description alone."""

from __future__ import annotations

import msgspec

from desktop.core.architectures import Matrix
from desktop.core.model_shapes import build_of, matrices_of, sizes_of
from desktop.core.models import ModelSpec
from desktop.core.problems import Problem
from desktop.core.recipe import CLASSIFYING, Recipe, chosen_blocks

LABELS = 16
"""Outputs of a new head while nobody has counted the labels: a few thousand weights, whatever the number."""
MODULES = {"pfeiffer": 1, "houlsby": 2}
"""Bottleneck modules in a block: behind the MLP, or behind attention and MLP."""
OWN_WEIGHTS = frozenset({"layers", "full"})
"""Methods by which weights of the model itself learn."""
FEATURE_TOKENS = 4096
"""Tokens that go through a frozen model at once to work out what a new head learns from (`engine/labelling.py`)."""
QUERIES_SCALED = frozenset("qwen2 qwen3 gemma gemma2 gemma3_text phi llama4".split())
"""Kinds for which peft's (IA)³ scales queries and values; of others, keys and values."""


def in_rows(recipe: Recipe) -> Recipe:
    """The recipe with rows as they go through the model: a new head's steps take features instead, and the texts went
    through before in rows of their own."""
    if recipe.method != "head":
        return recipe
    return msgspec.structs.replace(recipe, micro_batch=max(1, FEATURE_TOKENS // recipe.context_length))


def missing_blocks(recipe: Recipe, layers: int) -> Problem | None:
    """``method.no_such_blocks`` where the recipe asks for blocks that a model of `layers` blocks has not; None else."""
    if recipe.method != "layers":
        return None
    wanted = chosen_blocks(recipe, layers)
    if wanted and wanted[-1] < layers:
        return None
    chosen = recipe.chosen_layers or str(recipe.last_layers)
    return Problem("method.no_such_blocks", {"chosen": chosen, "layers": layers, "last": layers - 1})


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
            return model.layers * sum(ia3_widths(model))
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


def adapted(model: ModelSpec, recipe: Recipe) -> list[Matrix]:
    """The linear layers that get a LoRA adapter: of the text model alone, where one also sees or hears."""
    if recipe.method != "lora":
        return []
    left_out = {"beside"} if recipe.layers == "all_linear" else {"beside", "mlp"}
    return [m for m in matrices_of(model) if m.place not in left_out]


def ia3_widths(model: ModelSpec) -> tuple[int, int]:
    """How many numbers (IA)³ scales in a block: of what goes into attention (keys and values; all that comes out of one
    layer for both), and of what goes into the MLP's last layer (arXiv 2205.05638, section 3.3). Experts have no layer
    that peft could scale."""
    sizes, build = sizes_of(model), build_of(model)
    apart = sum(m.count for m in matrices_of(model) if m.place == "qkvo")
    if apart <= model.layers:  # at most the way out of attention is a layer of its own
        attention = sizes.queries + 2 * sizes.keys
    else:
        attention = sizes.keys + (sizes.queries if model.model_type in QUERIES_SCALED else sizes.keys)
    return attention, 0 if build.expert_stack else sizes.inner


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


def head_learns(model: ModelSpec, recipe: Recipe) -> bool:
    """Whether the head that gives words learns, as a tensor of its own or as the embedding's."""
    embedding, head = learning_tables(model, recipe)
    return recipe.objective not in CLASSIFYING and bool(head or (embedding and not head_weight(model)))


def head_weight(model: ModelSpec) -> int:
    """Numbers of the head that gives words; 0 where it is the embedding itself, or where there is none."""
    words = model.vocabulary * model.hidden
    return words if model.embedding_parameters >= 2 * words else 0


def block_parameters(model: ModelSpec) -> int:
    """Numbers of one block of the text model: matrices, experts, routers, norms and biases."""
    rest = model.parameters - model.embedding_parameters - norm_parameters(model)
    rest -= sum(matrix.count * matrix.size for matrix in matrices_of(model) if matrix.place == "beside")
    return max(0, rest) // max(1, model.layers)


def norm_parameters(model: ModelSpec) -> int:
    """Numbers of the norm behind the last block."""
    if model.kind == "encoder":
        return 0
    return model.hidden * (2 if build_of(model).norm == "layer" else 1)


def roles(model: ModelSpec, recipe: Recipe) -> str:
    """What each block does, a letter for each: `L`: something in it learns; `P`: gradients pass through it on their way
    to what learns before it; `-`: nothing in it or before it learns, so that it keeps nothing and has no backward pass.
    """
    if recipe.method == "head":
        return "-" * model.layers
    if recipe.method != "layers":
        return "L" * model.layers
    learning = set(learning_blocks(model, recipe))
    first = 0 if learning_tables(model, recipe)[0] else min(learning, default=model.layers)
    return "".join("L" if b in learning else "P" if b > first or not first else "-" for b in range(model.layers))
