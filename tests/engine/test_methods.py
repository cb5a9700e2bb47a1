"""The ways of adapting that a recipe can ask for do what their papers say."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
import torch

from desktop.core.recipe import recipe_from
from desktop.engine import fused_lora, noise, parts, pissa
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
    slow, quick = parts.make_optimizer(model.named_parameters(), recipe).param_groups
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


@pytest.mark.parametrize("quantisation", ["nf4", "none"])
def test_pissa_begins_where_the_base_is_and_learns_its_largest_directions(
    tiny_model: Path, tmp_path: Path, quantisation: str
) -> None:
    ids = torch.arange(3, 60)[None]
    plain, _ = adapted(tiny_model, quantisation="none")
    model, _ = adapted(tiny_model, quantisation=quantisation, rank=8)
    pissa.begin(model, tmp_path / "first.safetensors")
    fused_lora.fuse(model)
    with torch.no_grad():
        base, now = plain(input_ids=ids).logits, model(input_ids=ids).logits
        with pissa.untuned(model):
            assert torch.equal(model(input_ids=ids).logits, now)
        with model.disable_adapter():
            assert not torch.allclose(model(input_ids=ids).logits, now, atol=1e-2), "the base lost those directions"
    off = float((now - base).norm() / base.norm())
    assert off < (0.15 if quantisation == "nf4" else 1e-5)
    layer = next(module for module in model.modules() if hasattr(module, "lora_A"))
    product = layer.scaling["default"] * layer.lora_B["default"].weight @ layer.lora_A["default"].weight
    whole = next(module for module in plain.modules() if hasattr(module, "lora_A")).get_base_layer().weight
    expected = torch.linalg.svdvals(whole.float())[:8]
    tolerance = 0.05 if quantisation == "nf4" else 1e-3
    torch.testing.assert_close(torch.linalg.svdvals(product.detach())[:8], expected, rtol=tolerance, atol=1e-3)


@pytest.mark.parametrize("rslora", [False, True])
def test_an_adapter_from_pissa_fits_the_untouched_base_in_plain_peft(
    make_run, zygote, tiny_model: Path, rslora: bool
) -> None:
    import peft
    import transformers

    from desktop.core.events import Evaluated, read_events

    folder = make_run(initialisation="pissa", quantisation="none", rslora=rslora, rank=8, steps=6, compare_examples=2)
    assert zygote.train(folder) == 0, folder.log.read_text()
    looks = [event for event in read_events(folder.events)[0] if isinstance(event, Evaluated)]
    assert looks[-1].loss < looks[0].loss
    base = transformers.AutoModelForCausalLM.from_pretrained(tiny_model)
    tuned = peft.PeftModel.from_pretrained(base, folder.adapter).eval()
    assert tuned.peft_config["default"].r == 16
    from desktop.engine import checkpoints
    from desktop.engine.tuned import PeftTuned

    recipe = recipe_from(json.loads(folder.recipe.read_text()))
    found = PeftTuned(parts.load_base(tiny_model, recipe, torch.device("cpu"))[0], recipe, "tiny", folder.path)
    ours = found.model
    checkpoints.load_weights(max(folder.all_checkpoints()), found)
    found.save(folder.path / "again")
    again = peft.PeftModel.from_pretrained(
        transformers.AutoModelForCausalLM.from_pretrained(tiny_model), folder.path / "again"
    )
    ids = torch.arange(3, 60)[None]
    with torch.no_grad():
        torch.testing.assert_close(again(ids).logits, ours.eval()(input_ids=ids).logits, rtol=1e-3, atol=1e-3)
        assert not torch.allclose(tuned(ids).logits, adapted(tiny_model)[0](input_ids=ids).logits, atol=1e-3)
