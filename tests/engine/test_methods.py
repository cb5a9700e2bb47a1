"""The ways of adapting that a recipe can ask for do what their papers say."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
import torch

from desktop.core.recipe import recipe_from
from desktop.engine import noise, parts
from desktop.engine.attention import packed, segments

pytestmark = pytest.mark.training


def adapted(folder: Path, **changes: Any) -> tuple[Any, Any]:
    """The tiny model with the adapter of a recipe, and the recipe."""
    plain = {"model": "x", "data": "y", "steps": 1, "precision": "fp32", "quantisation": "none"}
    recipe = recipe_from(plain | changes)
    torch.manual_seed(1)
    return parts.add_adapter(parts.load_base(folder, recipe, torch.device("cpu"))[0], recipe, "tiny"), recipe


def test_rank_stabilised_scaling_divides_by_the_root_of_the_rank(tiny_model: Path) -> None:
    for rslora, expected in ((False, 32 / 16), (True, 32 / 4)):
        model, _ = adapted(tiny_model, rank=16, alpha=32, rslora=rslora)
        found = {module.scaling["default"] for module in model.modules() if hasattr(module, "lora_A")}
        assert found == {expected}


@pytest.mark.parametrize("quantisation", ["nf4", "none"])
def test_dora_learns_lengths_too(tiny_model: Path, quantisation: str) -> None:
    model, _ = adapted(tiny_model, dora=True, quantisation=quantisation)
    lengths = [w for name, w in model.named_parameters() if "magnitude" in name]
    assert len(lengths) == 14 and all(w.requires_grad for w in lengths)
    model(input_ids=torch.arange(3, 20)[None], labels=torch.arange(3, 20)[None]).loss.backward()
    assert all(w.grad.abs().max() > 0 for w in lengths)


def test_lora_plus_lets_b_learn_faster(tiny_model: Path) -> None:
    model, recipe = adapted(tiny_model, lora_plus=16, learning_rate=1e-4)
    names = {id(weight): name for name, weight in model.named_parameters()}
    slow, quick = parts.make_optimizer(model, recipe).param_groups
    assert (slow["factor"], quick["factor"]) == (1.0, 16.0)
    assert all("lora_A" in names[id(weight)] for weight in slow["params"])
    assert all("lora_B" in names[id(weight)] for weight in quick["params"])
    assert len(slow["params"]) == len(quick["params"]) == 14


def test_noise_is_as_large_as_each_examples_length_allows_and_only_while_training(tiny_model: Path) -> None:
    model, _ = adapted(tiny_model)
    noise.add(model, 5.0)
    embeddings, ids = model.get_input_embeddings(), torch.arange(3, 73)[None]
    model.eval()
    plain = embeddings(ids)
    assert torch.equal(plain, embeddings.weight[ids])
    model.train()
    lengths = [4, 50, 16]
    with packed(segments(lengths, torch.device("cpu"))):
        added = (embeddings(ids) - plain)[0].split(lengths)
    for length, found in zip(lengths, added, strict=True):
        bound = 5.0 / math.sqrt(length * plain.shape[-1])
        assert 0.8 * bound < float(found.detach().abs().max()) <= bound * 1.0001
