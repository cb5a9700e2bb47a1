"""Handing a run over: what was learned by itself, or put into the base as an ordinary 16-bit model."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import safetensors
import safetensors.torch

from desktop.core.files import require_free, write_folder
from desktop.core.models import ModelSpec
from desktop.core.problems import stop_on
from desktop.core.replies import Done
from desktop.core.runs import RunFolder
from desktop.engine import bottleneck, label_export, seeing
from desktop.engine.merging import Merge, merge_of
from desktop.engine.parts import check_base
from desktop.engine.tuned import CHANGED

Tell = Callable[[float, str], None]
_TOKENIZER = ("tokenizer*", "special_tokens_map.json", "vocab.*", "merges.txt", "chat_template*", "added_tokens.json")
_CONFIG = ("config.json", "generation_config.json", "LICENSE*", "LICENCE*", "NOTICE*")


def export_adapter(run: RunFolder, target: Path, tell: Tell) -> Done:
    """Copy what was learned with the tokenizer it was trained with and a page that says how to load it."""
    adapter, spec = _sources(run, target)
    if spec.kind == "vision":
        return seeing.export_model(run, adapter, target)
    require_free(target, _size(adapter) + 20_000_000)
    page = _page_for(adapter)

    def fill(place: Path) -> None:
        shutil.copytree(adapter, place, dirs_exist_ok=True)
        _copy(Path(spec.folder), place, _TOKENIZER)
        labelled = run.labels.is_file()
        text = label_export.copy_labels(run, spec, place) if labelled else page.format(name=spec.name)
        (place / "README.md").write_text(text, "utf-8")

    write_folder(target, fill)
    tell(1.0, "writing")
    return Done(folder=str(target), facts={"bytes": _size(target)})


def export_merged(run: RunFolder, target: Path, tell: Tell) -> Done:
    """Put what was learned into the 16-bit base, tensor by tensor and shard by shard, so that no more than one shard is
    in memory. Sums are made in fp32 and rounded once. Raises ``export.bottleneck`` and ``export.cannot_merge``."""
    adapter, spec = _sources(run, target)
    if spec.kind == "vision":
        return seeing.export_model(run, adapter, target)
    check_base(spec)
    require_free(target, spec.disk_bytes + 50_000_000)
    if run.labels.is_file():
        return _export_labelled(run, adapter, spec, target, tell)
    merge = merge_of(adapter, Path(spec.folder))
    shards = sorted(Path(spec.folder).glob("*.safetensors"))

    def fill(place: Path) -> None:
        for number, shard in enumerate(shards):
            tell(number / len(shards), shard.name)
            _merge_shard(shard, place / shard.name, merge)
        if merge.unused:
            raise stop_on("export.cannot_merge", name=sorted(merge.unused)[0], count=len(merge.unused))
        _copy(Path(spec.folder), place, (*_TOKENIZER, *_CONFIG, "*.safetensors.index.json"))
        (place / "README.md").write_text(_MERGED_PAGE.format(name=spec.name), "utf-8")

    write_folder(target, fill)
    return Done(folder=str(target), facts={"bytes": _size(target)})


def _export_labelled(run: RunFolder, adapter: Path, spec: ModelSpec, target: Path, tell: Tell) -> Done:
    """The same for a model with a head for labels, which is written as a whole."""

    def fill(place: Path) -> None:
        tell(0.0, "model")
        label_export.write_model(run, adapter, spec, place)
        _copy(Path(spec.folder), place, (*_TOKENIZER, "LICENSE*", "LICENCE*", "NOTICE*"))

    write_folder(target, fill)
    return Done(folder=str(target), facts={"bytes": _size(target)})


def _merge_shard(source: Path, target: Path, merge: Merge) -> None:
    with safetensors.safe_open(source, framework="pt") as file:
        # safe_open is no mapping
        merged = {name: merge.of(name, file.get_tensor(name)) for name in file.keys()}  # noqa: SIM118
    safetensors.torch.save_file(merged, target, metadata={"format": "pt"})


def _sources(run: RunFolder, target: Path) -> tuple[Path, ModelSpec]:
    record = run.read()
    adapter = run.usable_adapter()
    if adapter is None:
        raise stop_on("run.nothing_kept", name=record.name)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise stop_on("export.target_exists", path=str(target))
    return adapter, msgspec.json.decode(run.model.read_bytes(), type=ModelSpec)


def _copy(source: Path, target: Path, patterns: tuple[str, ...]) -> None:
    for pattern in patterns:
        for path in source.glob(pattern):
            if path.is_file():
                shutil.copyfile(path, target / path.name)


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _page_for(learned: Path) -> str:
    if (learned / bottleneck.WEIGHTS).is_file():
        return _BOTTLENECK_PAGE
    return _CHANGED_PAGE if (learned / CHANGED).is_file() else _ADAPTER_PAGE


_ADAPTER_PAGE = """# Adapter for {name}

An adapter in peft's format, trained with Tunesmith. It needs its base model, {name}.

```python
from peft import PeftModel
from transformers import AutoModelForCausalLM, AutoTokenizer

base = AutoModelForCausalLM.from_pretrained("FOLDER OF {name}")
model = PeftModel.from_pretrained(base, "THIS FOLDER")
tokenizer = AutoTokenizer.from_pretrained("THIS FOLDER")
```
"""

_BOTTLENECK_PAGE = """# Bottleneck modules for {name}

Small modules behind the parts of each block, trained with Tunesmith. They need their base model, {name}, and the file
`bottleneck.py` that lies here and puts them in place. They cannot be merged into the weights, because they bend what
goes through them.

```python
import sys

from transformers import AutoModelForCausalLM, AutoTokenizer

sys.path.insert(0, "THIS FOLDER")
from bottleneck import attach

model = AutoModelForCausalLM.from_pretrained("FOLDER OF {name}")
attach(model, "THIS FOLDER")
tokenizer = AutoTokenizer.from_pretrained("THIS FOLDER")
```
"""

_CHANGED_PAGE = """# Changed weights of {name}

The tensors of {name} that were trained with Tunesmith, by their names in the model. They take the place of those of the
base. For programs that want a whole model, export the merged one instead.

```python
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM, AutoTokenizer

model = AutoModelForCausalLM.from_pretrained("FOLDER OF {name}")
model.load_state_dict(load_file("THIS FOLDER/changed.safetensors"), strict=False)
tokenizer = AutoTokenizer.from_pretrained("THIS FOLDER")
```
"""

_MERGED_PAGE = """# {name}, fine-tuned

An ordinary model folder: {name} with what was learned in its weights, made with Tunesmith. The licence of the base
model applies.

```python
from transformers import AutoModelForCausalLM, AutoTokenizer

model = AutoModelForCausalLM.from_pretrained("THIS FOLDER")
tokenizer = AutoTokenizer.from_pretrained("THIS FOLDER")
```
"""
