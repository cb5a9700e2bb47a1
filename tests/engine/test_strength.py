"""What was learned, at any strength: 0 is the base, 1 what was trained, to the last bit, and a half lies between."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import peft
import pytest
import torch
import transformers
from torch import Tensor

from desktop.core.models import read_model
from desktop.core.recipe import recipe_from
from desktop.engine import parts, pissa, tuned
from desktop.engine.bottleneck import Bottleneck
from desktop.engine.loading import load_tuned
from desktop.engine.strength import scaled

pytestmark = pytest.mark.training

WAYS: dict[str, dict[str, Any]] = {
    "lora": {},
    "rslora": {"rslora": True},
    "dora": {"dora": True},
    "pissa": {"initialisation": "pissa", "rank": 4},
    "ia3": {"method": "ia3"},
    "pfeiffer": {"method": "bottleneck"},
    "houlsby": {"method": "bottleneck", "bottleneck": "houlsby"},
    "layers": {"method": "layers"},
    "full": {"method": "full"},
}
IDS = torch.arange(3, 60)[None]


def learned(tiny_model: Path, folder: Path, **changes: Any) -> Path:
    """A folder with what a run with this recipe would keep, after some learning (here: by chance)."""
    plain = {"model": "x", "data": "y", "steps": 1, "precision": "fp32", "quantisation": "none"}
    recipe, spec = recipe_from(plain | changes), read_model(tiny_model)

    def fresh() -> Any:
        return parts.load_base(tiny_model, recipe, torch.device("cpu"))[0]

    torch.manual_seed(1)
    made = tuned.make(fresh(), recipe, spec, folder, fresh)
    with torch.no_grad():
        for weight in made.named.values():
            weight += 0.05 * torch.randn_like(weight)
    made.after_step()
    made.save(folder / "adapter")
    return folder / "adapter"


@torch.no_grad()
def logits(model: Any) -> Tensor:
    found: Tensor = model(input_ids=IDS).logits
    return found


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("way", WAYS)
def test_ends_are_exact_and_a_half_lies_between(tiny_model: Path, tmp_path: Path, way: str, dtype: torch.dtype) -> None:
    folder = learned(tiny_model, tmp_path, **WAYS[way])
    base = transformers.AutoModelForCausalLM.from_pretrained(tiny_model, dtype=dtype).eval()
    loaded = load_tuned(tiny_model, folder, dtype, torch.device("cpu"))
    first, last = logits(base), logits(loaded.model)
    far = float((last - first).float().norm())
    assert far > 0.1, "it has learned nothing"
    with scaled(loaded, 0.0):
        assert torch.equal(logits(loaded.model), first)
    with scaled(loaded, 1.0):
        assert torch.equal(logits(loaded.model), last)
    distances = []
    for strength in (0.25, 0.5, 0.75):
        with scaled(loaded, strength):
            distances.append(float((logits(loaded.model) - first).float().norm()))
    assert 0 < distances[0] < distances[1] < distances[2] < far
    assert torch.equal(logits(loaded.model), last), "afterwards it is as it was"
    with loaded.untuned():
        assert torch.equal(logits(loaded.model), first)


@pytest.mark.parametrize("way", ["lora", "dora", "pissa", "ia3"])
def test_a_half_is_half_of_the_change_of_each_weight(tiny_model: Path, tmp_path: Path, way: str) -> None:
    """Against weights that peft itself merges, halfway between base and trained ones."""
    folder = learned(tiny_model, tmp_path, **WAYS[way])
    loaded = load_tuned(tiny_model, folder, torch.float32, torch.device("cpu"))
    half = transformers.AutoModelForCausalLM.from_pretrained(tiny_model).eval()
    again = transformers.AutoModelForCausalLM.from_pretrained(tiny_model)
    trained = peft.PeftModel.from_pretrained(again, folder).merge_and_unload().state_dict()
    with torch.no_grad():
        for name, weight in half.state_dict().items():
            weight.copy_((weight + trained[name]) / 2)
    with scaled(loaded, 0.5):
        torch.testing.assert_close(logits(loaded.model), logits(half), rtol=1e-4, atol=1e-4)


def test_changed_weights_lie_halfway_too(tiny_model: Path, tmp_path: Path) -> None:
    loaded = load_tuned(tiny_model, learned(tiny_model, tmp_path, method="full"), torch.float32, torch.device("cpu"))
    base = transformers.AutoModelForCausalLM.from_pretrained(tiny_model).state_dict()
    whole = {name: weight.clone() for name, weight in loaded.model.named_parameters()}
    with scaled(loaded, 0.5):
        for name, weight in loaded.model.named_parameters():
            torch.testing.assert_close(weight, (base[name] + whole[name]) / 2)


def test_only_the_named_one_of_several_adapters_is_scaled(tiny_model: Path, tmp_path: Path) -> None:
    first, second = (learned(tiny_model, tmp_path / name, rank=rank) for name, rank in (("a", 4), ("b", 8)))
    loaded = load_tuned(tiny_model, first, torch.float32, torch.device("cpu"))
    loaded.model.load_adapter(second, "other")
    layer = next(module for module in loaded.model.modules() if hasattr(module, "lora_A"))
    own, other = layer.scaling["default"], layer.scaling["other"]
    with scaled(loaded.model, 0.5, "other"):
        assert (layer.scaling["default"], layer.scaling["other"]) == (own, other / 2)
    assert (layer.scaling["default"], layer.scaling["other"]) == (own, other)


def test_it_is_undone_when_something_goes_wrong_inside(tiny_model: Path, tmp_path: Path) -> None:
    loaded = load_tuned(
        tiny_model, learned(tiny_model, tmp_path, method="bottleneck"), torch.float32, torch.device("cpu")
    )
    module = next(one for one in loaded.model.modules() if isinstance(one, Bottleneck))
    before = module.up.weight.clone()
    with pytest.raises(ZeroDivisionError), scaled(loaded, 0.5):
        assert not torch.equal(module.up.weight, before)
        _ = 1 / 0
    assert torch.equal(module.up.weight, before)
    assert torch.is_grad_enabled()


def test_gradients_are_left_as_they_are(tiny_model: Path, tmp_path: Path) -> None:
    loaded = load_tuned(tiny_model, learned(tiny_model, tmp_path), torch.float32, torch.device("cpu"))
    with scaled(loaded, 0.5):
        assert torch.is_grad_enabled()
    with torch.no_grad(), scaled(loaded, 0.5):
        assert not torch.is_grad_enabled()
    assert pissa.raw_weights(loaded.model) == {}
