"""Handing over a run that gives labels or numbers: as an ordinary model with a head, for transformers' own classes."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import msgspec
import peft
import safetensors
import safetensors.torch
import torch
import transformers

from desktop.core.labels import LabelSet, read_labels
from desktop.core.models import ModelSpec
from desktop.core.problems import stop_on
from desktop.core.recipe import Recipe, recipe_from
from desktop.core.runs import RunFolder
from desktop.engine import bottleneck
from desktop.engine.classify import classes
from desktop.engine.parts import from_folder, load_tokenizer
from desktop.engine.tuned import CHANGED, HEAD


def write_model(run: RunFolder, adapter: Path, spec: ModelSpec, place: Path) -> None:
    """Write base and what was learned as one model into `place`, in the base's own width; sums are made in 32 bits and
    rounded once. Raises ``export.bottleneck``: such modules are no part of a usual model."""
    recipe, labels = recipe_from(msgspec.json.decode(run.recipe.read_bytes())), read_labels(run.labels)
    if recipe.method == "bottleneck":
        raise stop_on("export.bottleneck")
    model = load_tuned(recipe, labels, adapter, spec)
    if isinstance(model, peft.PeftModel):
        model = model.merge_and_unload()
    model.to(_width(Path(spec.folder)))
    model.save_pretrained(place)
    shutil.copyfile(run.labels, place / "labels.json")
    (place / "README.md").write_text(_merged_page(spec, labels), "utf-8")


def load_tuned(recipe: Recipe, labels: LabelSet, adapter: Path, spec: ModelSpec) -> Any:
    """The tuned model in 32 bits on the processor, as `write_model` takes it."""
    folder = Path(spec.folder)
    pad = load_tokenizer(folder).pad_token_id
    options = {"dtype": torch.float32, **classes(labels, pad)}
    model = from_folder(folder, options, kind=transformers.AutoModelForSequenceClassification)
    model.config._attn_implementation = "sdpa" if model._supports_sdpa else "eager"
    if recipe.method in ("lora", "ia3"):
        return peft.PeftModel.from_pretrained(model, adapter).eval()
    if recipe.method == "bottleneck":
        bottleneck.attach(model, adapter)
    weights = safetensors.torch.load_file(adapter / (HEAD if recipe.method == "bottleneck" else CHANGED))
    model.load_state_dict({name: weight.float() for name, weight in weights.items()}, strict=False)
    return model.eval()


def _width(folder: Path) -> torch.dtype:
    """The number format of most of the base's tensors' bytes: that of its largest tensor."""
    largest = (0, torch.float32)
    for path in folder.glob("*.safetensors"):
        with safetensors.safe_open(path, framework="pt") as file:
            for name in file.keys():  # noqa: SIM118 - no mapping
                piece = file.get_slice(name)
                size = 1
                for length in piece.get_shape():
                    size *= length
                largest = max(largest, (size, _KINDS.get(piece.get_dtype(), torch.float32)), key=lambda one: one[0])
    return largest[1]


_KINDS = {"BF16": torch.bfloat16, "F16": torch.float16, "F32": torch.float32}


def copy_labels(run: RunFolder, spec: ModelSpec, place: Path) -> str:
    """Put the labels beside an adapter that is handed over; returns its page."""
    shutil.copyfile(run.labels, place / "labels.json")
    return _adapter_page(spec, recipe_from(msgspec.json.decode(run.recipe.read_bytes())), read_labels(run.labels))


def _merged_page(spec: ModelSpec, labels: LabelSet) -> str:
    """The page that says how to load the model."""
    return f"""# {spec.name}, fine-tuned for {"numbers" if labels.objective == "number" else "labels"}

An ordinary model folder: {spec.name} with a head of its own, made with Tunesmith. The licence of the base model applies.

```python
import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

model = AutoModelForSequenceClassification.from_pretrained("THIS FOLDER")
tokenizer = AutoTokenizer.from_pretrained("THIS FOLDER")
with torch.no_grad():
    logits = model(**tokenizer("A text", return_tensors="pt")).logits
{_how(labels)}
```
"""


def _adapter_page(spec: ModelSpec, recipe: Recipe, labels: LabelSet) -> str:
    """The page that says how to use what was learned together with its base."""
    load = {
        "lora": 'model = PeftModel.from_pretrained(model, "THIS FOLDER")',
        "ia3": 'model = PeftModel.from_pretrained(model, "THIS FOLDER")',
        "bottleneck": f'attach(model, "THIS FOLDER")\nmodel.load_state_dict(load_file("THIS FOLDER/{HEAD}"), strict=False)',
    }.get(recipe.method, f'model.load_state_dict(load_file("THIS FOLDER/{CHANGED}"), strict=False)')
    imports = {
        "lora": "from peft import PeftModel",
        "ia3": "from peft import PeftModel",
        "bottleneck": "from bottleneck import attach\nfrom safetensors.torch import load_file",
    }.get(recipe.method, "from safetensors.torch import load_file")
    return f"""# What {spec.name} learned

Trained with Tunesmith. It needs its base model, {spec.name}. `labels.json` names the labels in their order.

```python
{imports}
from transformers import AutoModelForSequenceClassification

model = AutoModelForSequenceClassification.from_pretrained("FOLDER OF {spec.name}", num_labels={labels.outputs})
{load}
```
"""


def _how(labels: LabelSet) -> str:
    if labels.objective == "number":
        return f"print(logits[0, 0].item() * {labels.deviation!r} + {labels.mean!r})  # training saw numbers brought to a common size"
    if labels.objective == "labels":
        return "print(model.config.id2label[logits[0].argmax().item()])"
    return "print([model.config.id2label[n] for n, one in enumerate(logits[0]) if one > 0])"
