"""Handing over a run that gives labels or numbers: as an ordinary model with a head, for transformers' own classes."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import torch
import transformers

from desktop.core.labels import LabelSet, read_labels
from desktop.core.models import ModelSpec, read_header
from desktop.core.problems import stop_on
from desktop.core.recipe import Recipe, recipe_from
from desktop.core.runs import RunFolder
from desktop.engine.classify import classes
from desktop.engine.merging import merge_of
from desktop.engine.parts import from_folder, load_tokenizer
from desktop.engine.tuned import CHANGED, HEAD


def write_model(run: RunFolder, adapter: Path, spec: ModelSpec, place: Path) -> None:
    """Write base and what was learned as one model into `place`, in the base's own width; sums are made in 32 bits and
    rounded once. Raises ``export.bottleneck`` and ``export.cannot_merge``."""
    folder, labels, merge = Path(spec.folder), read_labels(run.labels), merge_of(adapter, Path(spec.folder))
    kind, said = transformers.AutoModelForSequenceClassification, classes(labels, load_tokenizer(folder).pad_token_id)
    model = from_folder(folder, {"dtype": _width(folder)}, kind, said)
    with torch.no_grad():
        for name, tensor in model.state_dict().items():
            tensor.copy_(merge.of(name, tensor))
    if merge.unused:
        raise stop_on("export.cannot_merge", name=sorted(merge.unused)[0], count=len(merge.unused))
    model.save_pretrained(place)
    shutil.copyfile(run.labels, place / "labels.json")
    (place / "README.md").write_text(_merged_page(spec, labels), "utf-8")


def _width(folder: Path) -> torch.dtype:
    """The number format of the base: that of its largest tensor."""
    tensors = [tensor for path in folder.glob("*.safetensors") for tensor in read_header(path)]
    return _KINDS.get(max(tensors, key=lambda tensor: tensor.count).dtype, torch.float32)


_KINDS = {"BF16": torch.bfloat16, "F16": torch.float16, "F32": torch.float32}


def copy_labels(run: RunFolder, spec: ModelSpec, place: Path) -> str:
    """Put the labels beside an adapter that is handed over; returns its page."""
    shutil.copyfile(run.labels, place / "labels.json")
    return _adapter_page(spec, recipe_from(msgspec.json.decode(run.recipe.read_bytes())), read_labels(run.labels))


def _merged_page(spec: ModelSpec, labels: LabelSet) -> str:
    """The page that says how to load the model."""
    return f"""# {spec.name}, fine-tuned for {"numbers" if labels.objective == "number" else "labels"}

An ordinary model folder: {spec.name} with a head of its own, made with Tunesmith.
The licence of the base model applies.

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
        "bottleneck": 'attach(model, "THIS FOLDER")\n'
        f'model.load_state_dict(load_file("THIS FOLDER/{HEAD}"), strict=False)',
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
        # training saw numbers brought to a common size
        return f"print(logits[0, 0].item() * {labels.deviation!r} + {labels.mean!r})"
    if labels.objective == "labels":
        return "print(model.config.id2label[logits[0].argmax().item()])"
    return "print([model.config.id2label[n] for n, one in enumerate(logits[0]) if one > 0])"
