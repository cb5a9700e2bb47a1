"""What was learned, put into the tensors of the base one by one, so that merging never needs the whole model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import msgspec
import peft
import safetensors.torch
from torch import Tensor

from desktop.core.problems import stop_on
from desktop.engine import bottleneck
from desktop.engine.tuned import CHANGED

EMBEDDINGS = ("embed_tokens.weight", "wte.weight", "embed_in.weight", "word_embeddings.weight")
"""Names of the table of words, of which a tied head is a copy that some files carry along."""


class Merge(Protocol):
    """`unused`: what was learned but has found no tensor of the base yet."""

    unused: set[str]

    def of(self, name: str, tensor: Tensor) -> Tensor:
        """The base tensor `name` with what was learned, worked out in fp32 and rounded once to its own format."""
        ...


def merge_of(learned: Path, base: Path) -> Merge:
    """How what lies in the folder `learned` is merged into the model in the folder `base`. Raises
    ``export.bottleneck``."""
    if (learned / bottleneck.WEIGHTS).is_file():
        raise stop_on("export.bottleneck")
    if (learned / CHANGED).is_file():
        return ChangedMerge(learned, _is_tied(base))
    config = peft.PeftConfig.from_pretrained(learned)
    return Ia3Merge(learned, config) if config.peft_type == peft.PeftType.IA3 else LoraMerge(learned, config)


def _is_tied(base: Path) -> bool:
    config = msgspec.json.decode((base / "config.json").read_bytes(), type=dict[str, Any])
    inner = config.get("text_config")
    return bool((inner if isinstance(inner, dict) else config).get("tie_word_embeddings"))


class LoraMerge:
    """W + scaling x B A (arXiv 2106.09685, section 4.1). With DoRA each row is then brought to its learned length
    (arXiv 2402.09353, equation 5)."""

    def __init__(self, learned: Path, config: Any) -> None:
        self._scaling = config.lora_alpha / (config.r**0.5 if config.use_rslora else config.r)
        self._weights = safetensors.torch.load_file(learned / "adapter_model.safetensors")
        self.unused = _modules(self._weights, ".lora_A.weight")

    def of(self, name: str, tensor: Tensor) -> Tensor:
        """See `Merge`."""
        module = _module(name, lambda m: f"{m}.lora_A.weight" in self._weights)
        if not module or not name.endswith(".weight"):
            return tensor
        self.unused.discard(module)
        down, up = self._weights[f"{module}.lora_A.weight"], self._weights[f"{module}.lora_B.weight"]
        change = (up.float() @ down.float()) * self._scaling
        # GPT-2's layers have their matrices lying on the side
        aside = change.shape != tensor.shape and change.t().shape == tensor.shape
        whole = (tensor.t() if aside else tensor).float() + change
        if (lengths := self._weights.get(f"{module}.lora_magnitude_vector")) is not None:
            whole *= (lengths.float() / whole.norm(dim=1))[:, None]
        return (whole.t() if aside else whole).to(tensor.dtype).contiguous()


class Ia3Merge:
    """l x W for keys and values, W x l for what the MLP takes in (arXiv 2205.05638, section 3.3)."""

    def __init__(self, learned: Path, config: Any) -> None:
        self._weights = safetensors.torch.load_file(learned / "adapter_model.safetensors")
        self.unused = _modules(self._weights, ".ia3_l")

    def of(self, name: str, tensor: Tensor) -> Tensor:
        """See `Merge`."""
        module = _module(name, lambda m: f"{m}.ia3_l" in self._weights)
        if not module:
            return tensor
        scale = self._weights[f"{module}.ia3_l"].float()
        outputs = scale.shape[0] > 1
        if name.endswith(".bias"):
            return (tensor.float() * scale.flatten()).to(tensor.dtype) if outputs else tensor
        self.unused.discard(module)
        if scale.shape[0 if outputs else 1] != tensor.shape[0 if outputs else 1]:
            scale = scale.t()
        return (tensor.float() * scale).to(tensor.dtype)


class ChangedMerge:
    """Tensors of the model that learned take the place of those of the base."""

    def __init__(self, learned: Path, tied: bool) -> None:
        self._tied = tied
        file: Any = safetensors.safe_open(learned / CHANGED, framework="pt")
        self._file = file
        self._names = set(file.keys())
        self.unused = set(self._names)

    def of(self, name: str, tensor: Tensor) -> Tensor:
        """See `Merge`."""
        found = next((other for other in self._spellings(name) if other in self._names), "")
        if not found:
            return tensor
        self.unused.discard(found)
        return self._file.get_tensor(found).to(tensor.dtype)

    def _spellings(self, name: str) -> list[str]:
        """The names that a tensor of a file may have in the model: files of older models leave out the first part."""
        longer = [
            other for other in self._names if other.endswith(f".{name}") and other.count(".") == name.count(".") + 1
        ]
        copied = self._tied and name == "lm_head.weight"
        tied = [other for other in self._names if copied and other.endswith(EMBEDDINGS)]
        return [name, *longer, *tied]


def _modules(weights: dict[str, Tensor], end: str) -> set[str]:
    return {key.removesuffix(end) for key in weights if key.endswith(end)}


def _module(name: str, known: Callable[[str], bool]) -> str:
    """The adapted layer that a tensor of a file belongs to; empty if none."""
    plain = name.rpartition(".")[0]
    candidates = (
        f"base_model.model.{plain}",
        f"base_model.model.transformer.{plain}",
        f"base_model.model.model.{plain}",
    )
    return next((module for module in candidates if known(module)), "")
