"""Image models of transformers with a new head: loading them, what learns in them, and handing them over."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import safetensors.torch
import torch
import transformers
from torch import Tensor, nn

from desktop.core.models import ModelSpec, read_base
from desktop.core.problems import stop_on
from desktop.core.recipe import Recipe
from desktop.core.runs import RunFolder
from desktop.core.vision import PREPROCESSOR
from desktop.engine import parts, tuned

HEAD = "classifier"
"""What transformers calls the head of all its image models."""
DEVIATION = 0.02
"""Standard deviation of a new head's weights, as in ViT and BERT."""


def load_classifier(folder: Path, recipe: Recipe, labels: Sequence[str], device: torch.device) -> Any:
    """The model in `folder` with a new head for `labels`: frozen, in the recipe's precision; the head in 32 bits, drawn
    from torch's random numbers. Raises ``model.cannot_load``, ``model.weights_missing``, ``memory.*``."""
    safe = {"local_files_only": True, "trust_remote_code": False, "use_safetensors": True}
    names = {"id2label": dict(enumerate(labels)), "label2id": {name: place for place, name in enumerate(labels)}}
    try:
        model, report = transformers.AutoModelForImageClassification.from_pretrained(
            folder, num_labels=len(labels), dtype=parts.PRECISIONS[recipe.precision], device_map={"": device},
            ignore_mismatched_sizes=True, output_loading_info=True, **names, **safe,
        )  # fmt: skip
    except Exception as error:  # damaged weights, odd configurations: the library has many kinds
        if whose := parts.lacks_memory(error):
            raise parts.out_of_memory(whose) from error
        cause = (str(error).strip().splitlines() or [type(error).__name__])[0][:300]
        raise stop_on("model.cannot_load", path=str(folder), cause=cause) from error
    other = {str(key[0] if isinstance(key, tuple) else key) for key in report["mismatched_keys"]}
    missing = sorted(name for name in other | set(report["missing_keys"]) if not name.startswith(f"{HEAD}."))
    if missing:
        # The library would go on with random numbers in their place.
        raise stop_on("model.weights_missing", path=str(folder), count=len(missing), name=missing[0])
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    for module in model.modules():
        if isinstance(module, nn.modules.batchnorm._BatchNorm):  # their common class has no other name
            module.train = lambda mode=True, module=module: module
            module.training = False  # statistics of a few images would spoil those of the base
    _renew(model.get_submodule(HEAD))
    return model


@torch.no_grad()
def _renew(head: nn.Module) -> None:
    head.float()
    head.register_forward_pre_hook(lambda _module, given: (given[0].float(), *given[1:]))
    for weight in head.parameters():
        fresh = torch.randn(weight.shape) * DEVIATION if weight.dim() > 1 else torch.zeros(weight.shape)
        weight.copy_(fresh)


def features(model: Any, pixels: Tensor) -> tuple[Tensor, Tensor]:
    """What the head gets to see of images, (images, width) in fp32, and its logits."""
    seen: list[Tensor] = []
    head = model.get_submodule(HEAD)
    hook = head.register_forward_pre_hook(lambda _module, given: seen.append(given[0]), prepend=True)
    try:
        logits: Tensor = model(pixel_values=pixels).logits
    finally:
        hook.remove()
    return seen[0].flatten(1).float(), logits.float()


class ImageTuned(tuned.WeightsTuned):
    """New head, chosen blocks or everything of an image model. Beside the changed tensors it writes what plain
    transformers needs to put them to work: the configuration with the labels' names, and how images are prepared."""

    def __init__(self, base: Any, recipe: Recipe, spec: ModelSpec, fresh: tuned.Fresh) -> None:
        super().__init__(base, recipe, spec.name, fresh)
        self._preprocessor = Path(spec.folder) / PREPROCESSOR

    def save(self, folder: Path) -> None:
        """See `Tuned`."""
        super().save(folder)
        self.model.config.save_pretrained(folder)
        shutil.copyfile(self._preprocessor, folder / PREPROCESSOR)


def write_model(run: RunFolder, adapter: Path, place: Path) -> None:
    """Write base and what was learned as one ordinary model in 32 bits into the folder `place`. Raises ``model.*`` and
    ``export.cannot_merge``."""
    spec = read_base(run.model)
    parts.check_base(spec)
    config = transformers.AutoConfig.from_pretrained(adapter, local_files_only=True)
    model = transformers.AutoModelForImageClassification.from_pretrained(
        spec.folder, config=config, dtype=torch.float32, ignore_mismatched_sizes=True, local_files_only=True,
        trust_remote_code=False, use_safetensors=True,
    )  # fmt: skip
    changed = safetensors.torch.load_file(adapter / tuned.CHANGED)
    unknown = model.load_state_dict(changed, strict=False).unexpected_keys
    if unknown:
        raise stop_on("export.cannot_merge", name=unknown[0], count=len(unknown))
    model.save_pretrained(place)
    shutil.copyfile(adapter / PREPROCESSOR, place / PREPROCESSOR)
    (place / "README.md").write_text(_page(spec), "utf-8")


def _page(spec: ModelSpec) -> str:
    return f"""# {spec.name}, fine-tuned for images

An ordinary model folder: {spec.name} with a head for labels of its own, made with Tunesmith. The licence of the base
model applies.

```python
from transformers import pipeline

tell = pipeline("image-classification", model="THIS FOLDER")
print(tell("IMAGE FILE"))
```
"""
