"""What is said of image models before a run: their numbers, memory and presets."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.core.memory import estimate
from desktop.core.models import Tensor, describe
from desktop.core.presets import Budget, DataFacts, options
from desktop.core.recipe import Recipe
from desktop.core.vision import image_misfit

VIT_BASE: dict[str, Any] = {
    "model_type": "vit", "architectures": ["ViTForImageClassification"], "hidden_size": 768, "num_hidden_layers": 12,
    "num_attention_heads": 12, "intermediate_size": 3072, "image_size": 224, "patch_size": 16,
}  # fmt: skip
TENSORS = [Tensor("vit.everything", "F32", (85_798_656,)), Tensor("classifier.weight", "F32", (1000, 768))]
DATA = DataFacts(900, 100, 40, 10, 40_000)


def test_an_image_model_is_described_from_its_files() -> None:
    spec = describe(VIT_BASE, TENSORS, name="vit", disk_bytes=346_000_000, fingerprint="x")
    assert (spec.kind, spec.layers, spec.hidden, spec.context, spec.vocabulary) == ("vision", 12, 768, 224, 0)
    assert spec.head_dim == 64
    # what torch keeps of a block of ViT: about 12 maps of 768 and two of 3072 for each of 197 places
    assert 20e6 < spec.image_kept < 45e6


@pytest.mark.parametrize("device", ["cuda", "cpu"])
def test_more_that_learns_needs_more_memory(device: str) -> None:
    spec = describe(VIT_BASE, TENSORS, name="vit", disk_bytes=346_000_000, fingerprint="x")
    plain: dict[str, Any] = {"model": "m", "data": "d", "objective": "images", "quantisation": "none", "steps": 1,
                             "device": device, "micro_batch": 32}  # fmt: skip
    head, layers, full = (estimate(spec, Recipe(**plain, method=method)) for method in ("head", "layers", "full"))
    assert head.total < layers.total < full.total
    assert not full.known
    again = estimate(spec, Recipe(**plain, method="full", recompute="R"))
    assert again.total < full.total
    sizes = {part.key: part.size for part in full.parts}
    assert sizes["weights"] == 2 * spec.parameters
    assert sizes["optimizer"] == pytest.approx(8 * spec.parameters, rel=0.01)


@pytest.mark.parametrize("method", ["head", "layers", "full"])
def test_presets_of_image_models_are_sound_recipes(method: str) -> None:
    from desktop.core.recipe import contradictions

    spec = describe(VIT_BASE, TENSORS, name="vit", disk_bytes=346_000_000, fingerprint="x")
    base = {"name": "n", "model": "m", "data": "d", "method": method}
    found = options(spec, DATA, Budget("cuda", 12_000_000_000, "bf16"), base)
    assert [option.key for option in found] == ["quick", "balanced", "best"]
    for option in found:
        recipe = option.recipe
        assert not contradictions({name: getattr(recipe, name) for name in recipe.__struct_fields__})
        assert (recipe.objective, recipe.method, recipe.quantisation) == ("images", method, "none")
        assert option.verdict == "fits"
        assert option.examples_per_step == 32
    assert found[0].recipe.steps < found[1].recipe.steps < found[2].recipe.steps  # type: ignore[operator]
    small = options(spec, DATA, Budget("cuda", 3_000_000_000, "bf16"), base)[1]
    assert small.recipe.micro_batch * small.recipe.accumulation == 32


def test_what_goes_together() -> None:
    assert image_misfit("images", True, True) == image_misfit("next_token", False, False) == ""
    assert image_misfit("images", False, True) == "model.cannot_see"
    assert image_misfit("images", True, False) == "data.not_images"
    assert image_misfit("labels", True, False) == "model.sees_only"
    assert image_misfit("labels", False, True) == "data.only_images"
