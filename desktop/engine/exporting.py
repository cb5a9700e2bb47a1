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
from desktop.engine import seeing
from desktop.engine.parts import check_base, from_folder

Tell = Callable[[float, str], None]
_TOKENIZER = ("tokenizer*", "special_tokens_map.json", "vocab.*", "merges.txt", "chat_template*", "added_tokens.json")
_CONFIG = ("config.json", "generation_config.json", "LICENSE*", "LICENCE*", "NOTICE*")


def export_adapter(run: RunFolder, target: Path, tell: Tell) -> Done:
    """Copy the adapter with the tokenizer it was trained with and a page that says how to load it."""
    adapter, spec = _sources(run, target)
    if spec.kind == "vision":
        return seeing.export_model(run, adapter, target)
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
    if spec.kind == "vision":
        return seeing.export_model(run, adapter, target)
    check_base(spec)
    require_free(target, spec.disk_bytes + 50_000_000)
    merge = Merge(adapter)
    shards = sorted(Path(spec.folder).glob("*.safetensors"))

    def fill(place: Path) -> None:
        for number, shard in enumerate(shards):
            tell(number / len(shards), shard.name)
            _merge_shard(shard, place / shard.name, merge)
        if merge.unused:
            raise stop_on("export.cannot_merge", name=sorted(merge.unused)[0], count=len(merge.unused))
        _copy(Path(spec.folder), place, (*_TOKENIZER, *_CONFIG, "*.safetensors.index.json"))
        (place / "README.md").write_text(_merged_page(spec), "utf-8")

    write_folder(target, fill)
    return Done(folder=str(target), facts={"bytes": _size(target)})


class Merge:
    """Adds a LoRA adapter to the matrices of its base: W + scaling x B A (arXiv 2106.09685, section 4.1).

    With DoRA each row is then brought to its learned length (arXiv 2402.09353, equation 5).
    """

    def __init__(self, adapter: Path) -> None:
        config = peft.LoraConfig.from_pretrained(adapter)
        self._scaling = config.lora_alpha / (config.r**0.5 if config.use_rslora else config.r)
        self._weights = safetensors.torch.load_file(adapter / "adapter_model.safetensors")
        ends = ".lora_A.weight"
        self.unused = {key.removesuffix(ends) for key in self._weights if key.endswith(ends)}

    def of(self, name: str, weight: Tensor) -> Tensor:
        """The base tensor `name` with what was learned, worked out in fp32 and rounded once to its own format."""
        module = "base_model.model." + name.removesuffix(".weight")
        if f"{module}.lora_A.weight" not in self._weights:
            return weight
        self.unused.discard(module)
        down, up = self._weights[f"{module}.lora_A.weight"], self._weights[f"{module}.lora_B.weight"]
        whole = weight.float() + (up.float() @ down.float()) * self._scaling
        if (lengths := self._weights.get(f"{module}.lora_magnitude_vector")) is not None:
            whole *= (lengths.float() / whole.norm(dim=1))[:, None]
        return whole.to(weight.dtype)


def _merge_shard(source: Path, target: Path, merge: Merge) -> None:
    with safetensors.safe_open(source, framework="pt") as file:
        # safe_open is no mapping
        merged = {name: merge.of(name, file.get_tensor(name)) for name in file.keys()}  # noqa: SIM118
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
