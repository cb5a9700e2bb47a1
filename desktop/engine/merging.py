"""What was learned, put into the tensors of the base some rows at a time, so that merging never needs the whole model.

A strength other than 1 takes that part of the change: W + s (W' - W), whatever the method.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec
import torch
from torch import Tensor

from desktop.core.problems import UNREADABLE, ProblemError, stop_on
from desktop.core.shards import EMBEDDINGS, HEAD, Stored, stored_in_file, with_own_head
from desktop.engine import bottleneck
from desktop.engine.tensor_files import KINDS, Change, changed, read_rows

CHANGED = "changed.safetensors"

ADAPTER = "adapter_model.safetensors"
_FIRST_WORDS = ("base_model.model.", "base_model.model.transformer.", "base_model.model.model.", "")
"""What peft puts before the names of a file; files of older models leave out the part that holds the blocks."""
_CHANGES_BASE = ("pissa", "olora", "corda")
"""Ways to begin an adapter that take something out of the base, which is then no longer the one in the file."""


_TEXT_MODELS = (
    ("language_model.model.", "model.language_model."),
    ("model.language_model.", "language_model.model."),
    ("language_model.lm_head.", "lm_head."),
    ("model.", "model.language_model."),
    ("model.language_model.", "model."),
    ("language_model.model.", "model."),
    ("backbone.", "model."),
)
"""What the text model, or that within one that sees, is called in files, and in the model that learned, which may be
the text model alone (Qwen3.5, Llama 4), or in an older version of it."""


def _spellings(name: str) -> list[str]:
    """The names that a tensor of a file may have in the model, its own first."""
    found = [name, *(other + name.removeprefix(own) for own, other in _TEXT_MODELS if name.startswith(own))]
    return found + [one.replace(_MIXTRAL, ".mlp.") for one in found if _MIXTRAL in one]


_MIXTRAL = ".block_sparse_moe."
"""What Mixtral's files call an MLP of experts; in the model it is called as elsewhere."""
_EXPERT = re.compile(r"(?P<around>.+)\.experts\.(?P<number>\d+)\.(?P<part>\w+)")
_SIDE_BY_SIDE = {"gate_proj": 0, "w1": 0, "up_proj": 1, "w3": 1}
"""Matrices of an expert that transformers keeps as one, gate first."""


def experts_of(base: Path) -> int:
    """How many experts a layer of the model in `base` has; 0 in others."""
    config = inner_config(read_config(base))
    names = ("num_local_experts", "num_experts", "n_routed_experts", "moe_num_experts")
    return next((value for name in names if isinstance(value := config.get(name), int)), 0)


class Merge:
    """`unused`: what was learned but has found no tensor of the base yet."""

    unused: set[str]
    strength = 1.0
    _room: Tensor | None = None

    def of(self, name: str, tensor: Tensor) -> Tensor:
        """The base tensor `name` with what was learned, worked out in fp32 and rounded once to its own format."""
        change = self.change(name, tuple(tensor.shape))
        return tensor if change is None else changed(tensor, change)

    def change(self, name: str, shape: tuple[int, ...]) -> Change | None:
        """How the base tensor `name` changes; None if it stays as it is. Raises ``export.other_base``."""
        found = self._learned(name, shape)
        if found is None or self.strength == 0:
            return None
        learned, whole = found

        def rows(block: Tensor, first: int) -> Tensor:
            after = learned(self._wide(block), first)
            if self.strength != 1:
                after = torch.lerp(block.float(), after, self.strength)
            return after.to(block.dtype, copy=True)

        return Change(rows, whole)

    def _learned(self, name: str, shape: tuple[int, ...]) -> Change | None:
        """The same in fp32, at full strength. May use the memory of what it is given."""
        raise NotImplementedError

    def _wide(self, block: Tensor) -> Tensor:
        """Rows in 32 bits, in memory that is used again for the next ones: fresh pages cost as much as the sum (LoRA of
        rank 16 on 14,336 × 4,096 numbers: 340 instead of 170 MB/s, two busy cores, 2026-11-26)."""
        if self._room is None or self._room.numel() < block.numel():
            self._room = torch.empty(block.numel())
        return self._room[: block.numel()].view(block.shape).copy_(block)


def merge_of(learned: Path, base: Path, strength: float = 1.0) -> Merge:
    """How what lies in the folder `learned` is merged into the model in the folder `base`. Raises
    ``export.bottleneck`` and ``export.changes_base``."""
    if (learned / bottleneck.WEIGHTS).is_file():
        raise stop_on("export.bottleneck")
    merge: Merge
    if (learned / CHANGED).is_file():
        merge = ChangedMerge(learned, is_tied(base))
    else:
        config = _adapter_config(learned)
        ia3 = config.peft_type == "IA3"
        merge = Ia3Merge(learned, config) if ia3 else LoraMerge(learned, config, experts_of(base))
    merge.strength = strength
    return merge


class _AdapterConfig(msgspec.Struct):
    """What merging takes of peft's `adapter_config.json`; the defaults are peft's."""

    peft_type: str = "LORA"
    lora_alpha: float = 8.0
    use_rslora: bool = False
    fan_in_fan_out: bool = False
    init_lora_weights: bool | str | None = True
    alpha_pattern: dict[str, float] | None = None


def _adapter_config(learned: Path) -> _AdapterConfig:
    try:
        config = msgspec.json.decode((learned / "adapter_config.json").read_bytes(), type=_AdapterConfig)
    except (OSError, *UNREADABLE) as error:
        raise stop_on("run.damaged", path=str(learned), cause=str(error)) from None
    if config.peft_type not in ("LORA", "IA3"):
        raise stop_on("export.cannot_merge", name=config.peft_type, count=1)
    return config


def is_tied(base: Path) -> bool:
    """Whether the head of the model in `base` is its table of words."""
    config = read_config(base)
    return bool(inner_config(config).get("tie_word_embeddings", config.get("tie_word_embeddings")))


def read_config(folder: Path) -> dict[str, Any]:
    """``config.json`` of a model folder."""
    return msgspec.json.decode((folder / "config.json").read_bytes(), type=dict[str, Any])


def inner_config(config: dict[str, Any]) -> dict[str, Any]:
    """The part of a configuration that speaks of the text model."""
    inner = config.get("text_config")
    return inner if isinstance(inner, dict) else config


def changes_of(merge: Merge, tensors: Sequence[Stored]) -> dict[str, Change]:
    """How each of the tensors changes, by name; the others stay as they are. Raises ``export.cannot_merge``,
    ``export.quantised`` and ``export.other_base`` before anything is written."""
    found: dict[str, Change] = {}
    for one in tensors:
        change = merge.change(one.name, one.tensor.shape)
        if change is None:
            continue
        if one.tensor.dtype not in KINDS:
            raise stop_on("export.quantised", name=one.name, kind=one.tensor.dtype)
        found[one.name] = change
    if merge.unused:
        raise stop_on("export.cannot_merge", name=sorted(merge.unused)[0], count=len(merge.unused))
    return found


def untied(merge: Merge, base: Path, tensors: Sequence[Stored]) -> list[Stored] | None:
    """The tensors with a head of its own for a model whose head is its table of words, where an adapter changes only
    one of the two; else None: both stay one."""
    if not isinstance(merge, LoraMerge) or not merge.parts_head:
        return None
    return with_own_head(tensors) if is_tied(base) or not any(one.name.endswith(HEAD) for one in tensors) else None


class _PeftMerge(Merge):
    """What the two adapters of peft have in common: layers that were trained as a whole beside the adapter take the
    place of their own."""

    def __init__(self, learned: Path, config: _AdapterConfig) -> None:
        self._config = config
        self._weights = _Weights(learned / ADAPTER)
        self.unused = set(self._weights.names)

    def _learned(self, name: str, shape: tuple[int, ...]) -> Change | None:
        if whole := self._weights.first(f"{words}{one}" for one in _spellings(name) for words in _FIRST_WORDS):
            self.unused.discard(whole)
            self._weights.require(whole, name, shape)
            return Change(lambda block, first: self._weights.rows(whole, first, len(block)))
        return self._adapted(name, shape)

    def _adapted(self, name: str, shape: tuple[int, ...]) -> Change | None:
        raise NotImplementedError

    def _key(self, layer: str, end: str) -> str:
        names = _spellings(f"{layer}.{end}")
        return self._weights.first(f"{words}{one}" for one in names for words in _FIRST_WORDS)


class LoraMerge(_PeftMerge):
    """W + scaling x B A (arXiv 2106.09685, section 4.1). With DoRA each row is then brought to its learned length
    (arXiv 2402.09353, equation 5)."""

    def __init__(self, learned: Path, config: _AdapterConfig, experts: int = 0) -> None:
        begun = config.init_lora_weights
        if isinstance(begun, str) and begun.startswith(_CHANGES_BASE):
            raise stop_on("export.changes_base", way=begun)
        super().__init__(learned, config)
        self._experts = experts

    @property
    def parts_head(self) -> bool:
        """Whether it changes the head or the table of words, which then are two."""
        layers = tuple(f"{name.removesuffix('weight')}" for name in (HEAD, *EMBEDDINGS))
        return any(layer in name for name in self._weights.names for layer in layers)

    def _adapted(self, name: str, shape: tuple[int, ...]) -> Change | None:
        layer, _, end = name.rpartition(".")
        if end != "weight":
            return None
        if key := self._key(layer, "lora_A.weight"):
            return self._product(key.removesuffix(".lora_A.weight"), name, shape)
        if (expert := _EXPERT.fullmatch(layer)) and self._experts:
            return self._of_expert(expert["around"], int(expert["number"]), expert["part"], shape)
        key = self._key(layer, "lora_embedding_A")
        return self._of_table(key.removesuffix(".lora_embedding_A"), name, shape) if key else None

    def _product(self, module: str, name: str, shape: tuple[int, ...]) -> Change:
        down, up = f"{module}.lora_A.weight", f"{module}.lora_B.weight"
        length = self._weights.first(f"{module}.lora_magnitude_vector{end}" for end in ("", ".weight"))
        self.unused -= {down, up, length}
        rank, inputs = self._weights.shape(down)
        product, scaling = (self._weights.shape(up)[0], inputs), self.scaling(module, rank)
        # GPT-2's layers have their matrices lying on the side
        if product == shape[::-1] and (product != shape or self._config.fan_in_fan_out):
            return self._aside(down, up, length, scaling)
        if product != shape:
            raise _other_base(name, shape, product)
        get = self._weights.get

        def rows(before: Tensor, first: int) -> Tensor:
            mine = slice(first, first + len(before))
            after = before.addmm_(get(up)[mine], get(down), alpha=scaling)
            if length:
                after *= (get(length).flatten()[mine] / after.norm(dim=1))[:, None]
            return after

        return Change(rows)

    def _of_expert(self, around: str, number: int, part: str, shape: tuple[int, ...]) -> Change | None:
        """One expert's part of an adapter on the stack of all, which peft keeps for two stacks, gates with what goes
        up, and what comes down, one wrapped around the other (`ParamWrapper` in its `tuners/lora/layer.py`): the
        experts' rows of A one after the other, in B the columns of one rank for all experts side by side."""
        both, count, get = part in _SIDE_BY_SIDE, self._experts, self._weights.get
        wanted = shape[1], (2 if both else 1) * shape[0]
        keys = (self._key(f"{around}.experts{inner}", "lora_A.weight") for inner in ("", ".base_layer"))
        modules = [key.removesuffix(".lora_A.weight") for key in keys if key]
        module = next((one for one in modules if self._sides(one) == wanted), None)
        if module is None:
            return None
        down, up = f"{module}.lora_A.weight", f"{module}.lora_B.weight"
        self.unused -= {down, up}
        rank, above = self._weights.shape(down)[0] // count, _SIDE_BY_SIDE.get(part, 0) * shape[0]
        scaling = self.scaling(f"{module}.{'gate_up_proj' if both else 'down_proj'}", rank)

        def rows(before: Tensor, first: int) -> Tensor:
            mine = get(up)[above + first : above + first + len(before), number::count]
            return before.addmm_(mine, get(down)[number * rank : (number + 1) * rank], alpha=scaling)

        return Change(rows)

    def _sides(self, module: str) -> tuple[int, int]:
        """What goes into an adapted matrix, and what comes out of it."""
        return self._weights.shape(f"{module}.lora_A.weight")[1], self._weights.shape(f"{module}.lora_B.weight")[0]

    def _aside(self, down: str, up: str, length: str, scaling: float) -> Change:
        """The same for a matrix that lies on its side. Its rows are then brought to length across, all together."""
        get = self._weights.get

        def rows(before: Tensor, first: int) -> Tensor:
            mine = slice(first, first + len(before))
            after = before.addmm_(get(down)[:, mine].t(), get(up).t(), alpha=scaling)
            return after * (get(length).flatten() / after.norm(dim=0)) if length else after

        return Change(rows, whole=bool(length))

    def _of_table(self, module: str, name: str, shape: tuple[int, ...]) -> Change:
        """An adapter on the table of words."""
        down, up = f"{module}.lora_embedding_A", f"{module}.lora_embedding_B"
        self.unused -= {down, up}
        (rank, words), width = self._weights.shape(down), self._weights.shape(up)[0]
        if (words, width) != shape:
            raise _other_base(name, shape, (words, width))
        return self._aside(down, up, "", self.scaling(module, rank))

    def scaling(self, module: str, rank: int) -> float:
        """What the product of the two factors of a layer, named as in the file, is multiplied by."""
        config, layer = self._config, module.removeprefix("base_model.model.")
        # as peft matches its patterns: the first one that the end of the name fits
        own = (a for key, a in (config.alpha_pattern or {}).items() if re.match(rf"(.*\.)?({key})$", layer))
        alpha = next(own, config.lora_alpha)
        return alpha / (rank**0.5 if config.use_rslora else rank)


class Ia3Merge(_PeftMerge):
    """l x W for keys and values, W x l for what the MLP takes in (arXiv 2205.05638, section 3.3)."""

    def _adapted(self, name: str, shape: tuple[int, ...]) -> Change | None:
        layer, _, end = name.rpartition(".")
        key = self._key(layer, "ia3_l")
        if not key:
            return None
        outputs, count, get = self._weights.shape(key)[0] > 1, max(self._weights.shape(key)), self._weights.get
        if end == "bias":
            return Change(lambda b, first: b * get(key).flatten()[first : first + len(b)]) if outputs else None
        self.unused.discard(key)
        side = 0 if outputs else 1
        # GPT-2's layers have their matrices lying on the side
        if shape[side] != count or (self._config.fan_in_fan_out and shape[0] == shape[1]):
            side = 1 - side
        if shape[side] != count:
            raise _other_base(name, shape, (count,))
        if side == 1:
            return Change(lambda block, _first: block * get(key).flatten())
        return Change(lambda block, first: block * get(key).flatten()[first : first + len(block), None])


class ChangedMerge(Merge):
    """Tensors of the model that learned take the place of those of the base."""

    def __init__(self, learned: Path, tied: bool) -> None:
        self._tied = tied
        self._weights = _Weights(learned / CHANGED)
        self.unused = set(self._weights.names)

    def _learned(self, name: str, shape: tuple[int, ...]) -> Change | None:
        found = self._weights.first(self._spellings(name))
        if not found:
            expert = _EXPERT.fullmatch(name.removesuffix(".weight"))
            return self._of_expert(expert["around"], int(expert["number"]), expert["part"], shape) if expert else None
        self.unused.discard(found)
        self._weights.require(found, name, shape)
        return Change(lambda block, first: self._weights.rows(found, first, len(block)))

    def _of_expert(self, around: str, number: int, part: str, shape: tuple[int, ...]) -> Change | None:
        """One expert's matrix out of the stack of all that learned."""
        both = part in _SIDE_BY_SIDE
        stack = self._weights.first(self._spellings(f"{around}.experts.{'gate_up_proj' if both else 'down_proj'}"))
        if not stack or self._weights.shape(stack)[1:] != ((2 if both else 1) * shape[0], shape[1]):
            return None
        self.unused.discard(stack)
        above = _SIDE_BY_SIDE.get(part, 0) * shape[0]
        return Change(lambda block, first: self._weights.rows(stack, number, 1)[0][above + first :][: len(block)])

    def _spellings(self, name: str) -> list[str]:
        """The names that a tensor of a file may have in the model: files of older models leave out the first part."""
        names = self._weights.names
        longer = [other for other in names if other.endswith(f".{name}") and other.count(".") == name.count(".") + 1]
        copied = self._tied and name == HEAD
        tied = [other for other in names if copied and other.endswith(EMBEDDINGS)]
        return [*_spellings(name), *longer, *tied]


class _Weights:
    """A safetensors file that is read tensor by tensor, or some rows of one, always as 32-bit numbers."""

    def __init__(self, path: Path) -> None:
        self._stored = {one.name: one for one in stored_in_file(path)}
        self.get: Callable[[str], Tensor] = lru_cache(3)(self._read)
        """A whole tensor. Those of the layer at hand are kept, not all of a large adapter."""

    @property
    def names(self) -> Iterable[str]:
        """What the file holds."""
        return self._stored.keys()

    def first(self, names: Iterable[str]) -> str:
        """The first of `names` that is there; empty if none."""
        return next((name for name in names if name in self._stored), "")

    def shape(self, name: str) -> tuple[int, ...]:
        """A tensor's shape."""
        return self._stored[name].tensor.shape

    def _read(self, name: str) -> Tensor:
        return self.rows(name, 0, self.shape(name)[0])

    def rows(self, name: str, first: int, count: int) -> Tensor:
        """Some rows of a tensor."""
        return read_rows(self._stored[name], first, count).float()

    def require(self, key: str, name: str, shape: tuple[int, ...]) -> None:
        """Raise ``export.other_base`` unless the tensor `key` has the shape of the base's tensor `name`."""
        if self.shape(key) != shape:
            raise _other_base(name, shape, self.shape(key))


def _other_base(name: str, base: tuple[int, ...], learned: tuple[int, ...]) -> ProblemError:
    texts = {"base": " x ".join(map(str, base)), "learned": " x ".join(map(str, learned))}
    return stop_on("export.other_base", name=name, **texts)
