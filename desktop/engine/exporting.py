"""Handing a run over: the adapter in peft's format, or base and adapter merged into an ordinary 16-bit model."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import peft
import safetensors
import safetensors.torch
import torch
from torch import Tensor

from desktop.core.files import require_free, write_folder
from desktop.core.models import ModelSpec
from desktop.core.problems import stop_on
from desktop.core.replies import Done
from desktop.core.runs import RunFolder
from desktop.engine.parts import check_base, from_folder

Tell = Callable[[float, str], None]
_TOKENIZER = ("tokenizer*", "special_tokens_map.json", "vocab.*", "merges.txt", "chat_template*", "added_tokens.json")
_CONFIG = ("config.json", "generation_config.json", "LICENSE*", "LICENCE*", "NOTICE*")


def export_adapter(run: RunFolder, target: Path, tell: Tell) -> Done:
    """Copy the adapter with the tokenizer it was trained with and a page that says how to load it."""
    adapter, spec = _sources(run, target)
    require_free(target, _size(adapter) + 20_000_000)

    def fill(place: Path) -> None:
        shutil.copytree(adapter, place, dirs_exist_ok=True)
        _copy(Path(spec.folder), place, _TOKENIZER)
        (place / "README.md").write_text(_adapter_page(spec), "utf-8")

    write_folder(target, fill)
    tell(1.0, "writing")
    return Done(folder=str(target), facts={"bytes": _size(target)})


def export_merged(run: RunFolder, target: Path, tell: Tell) -> Done:
    """Add the adapter to the 16-bit base, matrix by matrix and shard by shard, so that no more than one shard is in
    memory. The sum is made in fp32 and rounded once."""
    adapter, spec = _sources(run, target)
    check_base(spec)
    require_free(target, spec.disk_bytes + 50_000_000)
    deltas = Deltas(adapter)
    shards = sorted(Path(spec.folder).glob("*.safetensors"))

    def fill(place: Path) -> None:
        for number, shard in enumerate(shards):
            tell(number / len(shards), shard.name)
            _merge_shard(shard, place / shard.name, deltas)
        if deltas.unused:
            raise stop_on("export.cannot_merge", name=sorted(deltas.unused)[0], count=len(deltas.unused))
        _copy(Path(spec.folder), place, (*_TOKENIZER, *_CONFIG, "*.safetensors.index.json"))
        (place / "README.md").write_text(_merged_page(spec), "utf-8")

    write_folder(target, fill)
    return Done(folder=str(target), facts={"bytes": _size(target)})


class Deltas:
    """What a LoRA adapter adds to each matrix of its base: scaling x B A (arXiv 2106.09685, section 4.1)."""

    def __init__(self, adapter: Path) -> None:
        config = peft.LoraConfig.from_pretrained(adapter)
        self._scaling = config.lora_alpha / (config.r**0.5 if config.use_rslora else config.r)
        self._weights = safetensors.torch.load_file(adapter / "adapter_model.safetensors")
        ends = ".lora_A.weight"
        self.unused = {key.removesuffix(ends) for key in self._weights if key.endswith(ends)}

    def of(self, name: str) -> Tensor | None:
        """The addition (outputs, inputs) in fp32 for the base tensor `name`, or None."""
        module = "base_model.model." + name.removesuffix(".weight")
        if f"{module}.lora_A.weight" not in self._weights:
            return None
        self.unused.discard(module)
        down, up = self._weights[f"{module}.lora_A.weight"], self._weights[f"{module}.lora_B.weight"]
        return (up.float() @ down.float()) * self._scaling


def _merge_shard(source: Path, target: Path, deltas: Deltas) -> None:
    merged: dict[str, Tensor] = {}
    with safetensors.safe_open(source, framework="pt") as file:
        for name in file.keys():  # noqa: SIM118 - safe_open is no mapping
            weight = file.get_tensor(name)
            delta = deltas.of(name)
            merged[name] = weight if delta is None else (weight.float() + delta).to(weight.dtype)
    safetensors.torch.save_file(merged, target, metadata={"format": "pt"})


def load_tuned(base_folder: Path, adapter: Path, dtype: torch.dtype, device: torch.device) -> Any:
    """Base in 16 bits with the adapter on top, ready to generate; `disable_adapter()` gives the base back."""
    base = from_folder(base_folder, {"dtype": dtype, "device_map": {"": device}})
    return peft.PeftModel.from_pretrained(base, adapter).eval()


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


def _adapter_page(spec: ModelSpec) -> str:
    return f"""# Adapter for {spec.name}

A LoRA adapter in peft's format, trained with Tunesmith. It needs its base model, {spec.name}.

```python
from peft import PeftModel
from transformers import AutoModelForCausalLM, AutoTokenizer

base = AutoModelForCausalLM.from_pretrained("FOLDER OF {spec.name}")
model = PeftModel.from_pretrained(base, "THIS FOLDER")
tokenizer = AutoTokenizer.from_pretrained("THIS FOLDER")
```
"""


def _merged_page(spec: ModelSpec) -> str:
    return f"""# {spec.name}, fine-tuned

An ordinary model folder: {spec.name} with a LoRA adapter merged into its weights, made with Tunesmith.
The licence of the base model applies.

```python
from transformers import AutoModelForCausalLM, AutoTokenizer

model = AutoModelForCausalLM.from_pretrained("THIS FOLDER")
tokenizer = AutoTokenizer.from_pretrained("THIS FOLDER")
```
"""
