"""Which tensors of a model learn when its own weights do: chosen blocks and what goes with them, or all."""

from __future__ import annotations

from typing import Any

from torch import nn

from desktop.core.learning import missing_blocks
from desktop.core.problems import ProblemError
from desktop.core.recipe import Recipe, chosen_blocks
from desktop.engine.blocks import blocks_of


def learning_names(model: Any, recipe: Recipe) -> set[str]:
    """Names of the parameters that learn with the methods `layers` and `full`. A head that the model did not come with
    learns in any case.

    Raises ``method.no_such_blocks`` when the recipe asks for blocks that the model has not.
    """
    named = {name: weight for name, weight in model.named_parameters() if weight.is_floating_point()}
    if recipe.method == "full":
        return set(named)
    body = body_of(model)
    learning = _new_head(model, body)
    if recipe.method == "layers":
        learning |= {id(weight) for module in _chosen(model, body, recipe) for weight in module.parameters()}
    return {name for name, weight in named.items() if id(weight) in learning}


def _chosen(model: Any, body: Any, recipe: Recipe) -> list[nn.Module]:
    blocks = blocks_of(body)
    if problem := missing_blocks(recipe, len(blocks)):
        raise ProblemError(problem)
    modules: list[Any] = [blocks[index] for index in chosen_blocks(recipe, len(blocks))]
    modules += _last_norms(body, blocks) if recipe.with_norm else []
    modules += [model.get_output_embeddings()] if recipe.with_head else []
    modules += [model.get_input_embeddings()] if recipe.with_embeddings else []
    return [module for module in modules if module is not None]


def body_of(model: Any) -> Any:
    """The model without its head. Some kinds (Llama 4) take themselves for their own body, which is their `model`."""
    body = model.get_decoder() if hasattr(model, "get_decoder") else None
    if not isinstance(body, nn.Module) or body is model:
        body = model.base_model
    return body if body is not model else getattr(model, "model", model)


def _new_head(model: Any, body: Any) -> set[int]:
    """Parameters outside the body that are not the head that gives words, nor what sees or hears beside it; and of a
    pooler, which stands between."""
    others = (body, model.base_model, model.get_output_embeddings())
    pooler = getattr(body, "pooler", None)
    between = {id(weight) for weight in pooler.parameters()} if isinstance(pooler, nn.Module) else set()
    inside = {id(weight) for m in others if m is not None and m is not model for weight in m.parameters()}
    return {id(weight) for weight in model.parameters()} - inside | between


def head_modules(model: Any) -> dict[str, nn.Module]:
    """All that stands between the body of a model with a head for labels and its logits, by name."""
    body = model.base_model
    beside = [(name, child) for name, child in model.named_children() if child is not body]
    found = {name: child for name, child in beside if next(child.parameters(), None) is not None}
    if getattr(body, "pooler", None) is not None:
        found[f"{model.base_model_prefix}.pooler"] = body.pooler
    return found


def _last_norms(body: nn.Module, blocks: list[nn.Module]) -> list[nn.Module]:
    """Norms that stand beside the blocks, not in them: that behind the last one, under whatever name."""
    inside = {id(module) for block in blocks for module in block.modules()}
    around = [module for _, module in body.named_children() if id(module) not in inside]
    return [module for module in around if "norm" in type(module).__name__.lower()]
