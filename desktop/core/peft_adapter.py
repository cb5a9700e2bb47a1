"""An adapter in peft's format, made here or elsewhere, read without torch: its `adapter_config.json`, strictly
(`peft_config.py`), and the header of its weights. Whether it goes onto a base model follows from the shapes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Literal

import msgspec

from desktop.core.files import is_there
from desktop.core.models import Tensor, header_length, tensors_in
from desktop.core.peft_config import CONFIG, kept_fields, pattern_value, read_config
from desktop.core.problems import Problem, ProblemError, stop_on

WEIGHTS = "adapter_model.safetensors"
_PICKLES = ("*.bin", "*.pt", "*.pth", "*.ckpt", "*.pkl")
_LONGEST_HEADER = 25_000_000
"""Bytes. A tensor's line in the header takes some 100, an adapter of a large model has some thousand tensors."""
_PIECE = 16 << 20
_PREFIX = "base_model.model."
_DTYPES = frozenset({"F32", "F16", "BF16"})
DOWN, UP, LENGTHS = ".lora_A.weight", ".lora_B.weight", ".lora_magnitude_vector"
WORDS_DOWN, WORDS_UP, SCALES = ".lora_embedding_A", ".lora_embedding_B", ".ia3_l"
COPY = ".base_layer.weight"
"""A frozen embedding that peft keeps along when it has an adapter: no more than a copy of the base's."""
_PARTS = (DOWN, UP, LENGTHS, WORDS_DOWN, WORDS_UP, SCALES, COPY)
_EMBEDDINGS = ("embed_tokens", "wte", "embed_in", "word_embeddings", "lm_head", "embed_out")


class PeftAdapter(msgspec.Struct, frozen=True, kw_only=True):
    """What an adapter in peft's format is. `config` holds the fields that say what it does, as the file has them."""

    kind: Literal["lora", "ia3"]
    config: dict[str, Any]
    tensors: tuple[Tensor, ...]
    base_named: str
    """The base as the file names it: ``owner/name``, or a folder on somebody's PC."""
    revision: str = ""

    @property
    def ranks(self) -> dict[str, int]:
        """The rank of each layer that LoRA changes, by its path in the model."""
        split = ((split_name(tensor.name), tensor) for tensor in self.tensors)
        return {module: tensor.shape[0] for (module, part), tensor in split if part in (DOWN, WORDS_DOWN)}

    @property
    def rank(self) -> int | None:
        """The highest rank; None for (IA)³."""
        return max(self.ranks.values(), default=None)

    @property
    def layers(self) -> list[str]:
        """The layers that it changes, by their paths in the model."""
        found = (split_name(tensor.name) for tensor in self.tensors)
        return sorted({module for module, part in found if part not in ("", COPY)})

    @property
    def whole(self) -> list[str]:
        """Tensors that are kept whole beside the adapter, such as embeddings, by their names in the model."""
        return sorted(name for name, part in (split_name(tensor.name) for tensor in self.tensors) if not part)

    @property
    def copies(self) -> list[str]:
        """The names, in the file, of tensors that only repeat the base."""
        return [tensor.name for tensor in self.tensors if tensor.name.endswith(COPY)]

    @property
    def dora(self) -> bool:
        """Whether lengths of rows are learned beside, too."""
        return bool(self.config.get("use_dora"))

    @property
    def method(self) -> str:
        """What the field calls it."""
        if self.kind == "ia3":
            return "(IA)³"
        return "DoRA" if self.dora else "rsLoRA" if self.config.get("use_rslora") else "LoRA"


def read_peft(folder: Path) -> PeftAdapter:
    """The adapter in `folder`. Raises ``adapter.no_config``, ``adapter.config_damaged``, ``adapter.other_method``,
    ``adapter.other_task``, ``adapter.unknown_field``, ``adapter.unsupported``, ``adapter.field``,
    ``adapter.changed_base``, ``adapter.pickle_only``, ``adapter.no_weights``, ``adapter.weights_damaged`` or
    ``adapter.tensors``."""
    config = read_config(folder / CONFIG)
    path = folder / WEIGHTS
    if not is_there(path, Path.is_file):
        if any(found for pattern in _PICKLES for found in folder.glob(pattern)):
            raise stop_on("adapter.pickle_only", path=str(folder))
        raise stop_on("adapter.no_weights", path=str(folder), name=WEIGHTS)
    found = PeftAdapter(
        kind="lora" if config["peft_type"] == "LORA" else "ia3",
        config=kept_fields(config),
        tensors=tuple(_read_tensors(path)),
        base_named=str(config.get("base_model_name_or_path") or ""),
        revision=str(config.get("revision") or ""),
    )
    _check_tensors(found, str(path))
    return found


def config_to_write(adapter: PeftAdapter, base_name: str, revision: str = "") -> dict[str, Any]:
    """The `adapter_config.json` to keep beside the weights: only what was checked, with the base by its name, and the
    layers by their paths wherever they were given by anything else than the ends of their names."""
    config = adapter.config
    spelled = config.get("target_modules")
    plain = isinstance(spelled, list) and not {"exclude_modules", "layers_to_transform"} & config.keys()
    if not plain or not all(_ends_with_one(layer, spelled or []) for layer in adapter.layers):
        spelled = adapter.layers
    saved = sorted({name.rpartition(".")[0] for name in adapter.whole})
    made: dict[str, Any] = {
        "peft_type": "LORA" if adapter.kind == "lora" else "IA3",
        "task_type": "CAUSAL_LM",
        "inference_mode": True,
        "base_model_name_or_path": base_name,
        "revision": revision or None,
        "target_modules": spelled,
        "modules_to_save": saved or None,
        "fan_in_fan_out": bool(config.get("fan_in_fan_out")),
    }
    if adapter.kind == "ia3":
        shapes = {split_name(tensor.name)[0]: tensor.shape for tensor in adapter.tensors}
        inputs = [layer for layer in adapter.layers if shapes[layer][0] == 1]
        named = config.get("feedforward_modules", [])
        if not isinstance(named, list) or not set(named) <= set(spelled or []) or _which(adapter, named) != inputs:
            named = inputs
            made["target_modules"] = adapter.layers
        return made | {"feedforward_modules": named, "init_ia3_weights": True}
    names = ("r", "lora_alpha", "lora_dropout", "use_rslora", "use_dora", "rank_pattern", "alpha_pattern")
    return made | {"bias": "none", "init_lora_weights": True} | {name: config[name] for name in names if name in config}


def write_weights(
    source: Path, target: Path, without: Iterable[str] = (), advance: Callable[[float], None] = lambda _: None
) -> None:
    """Copy a safetensors file, piece by piece, but for the tensors named in `without`; `advance` gets the share that is
    done. Raises OSError."""
    left_out = set(without)
    with source.open("rb") as old, target.open("wb") as new:
        length = int.from_bytes(old.read(8), "little")
        header: dict[str, Any] = msgspec.json.decode(old.read(length))
        header.pop("__metadata__", None)
        kept = sorted((entry["data_offsets"], name) for name, entry in header.items() if name not in left_out)
        entries: dict[str, Any] = {"__metadata__": {"format": "pt"}}
        at = 0
        for (start, end), name in kept:
            entries[name] = header[name] | {"data_offsets": [at, at + end - start]}
            at += end - start
        text = msgspec.json.encode(entries)
        text += b" " * (-len(text) % 8)
        new.write(len(text).to_bytes(8, "little") + text)
        done = 0
        for (start, end), _ in kept:
            old.seek(8 + length + start)
            _copy(old, new, end - start)
            done += end - start
            advance(done / max(1, at))


def _copy(old: BinaryIO, new: BinaryIO, count: int) -> None:
    while count > 0 and (piece := old.read(min(count, _PIECE))):
        new.write(piece)
        count -= len(piece)


def split_name(name: str) -> tuple[str, str]:
    """A tensor's name in an adapter's file as path of the layer in the model and part of the adapter; no part for a
    tensor that is kept whole."""
    plain = name.removeprefix(_PREFIX)
    part = next((part for part in _PARTS if plain.endswith(part)), "")
    return plain.removesuffix(part), part


# -- onto a base ------------------------------------------------------------------------------------------------------


def misfit(adapter: PeftAdapter, tensors: Iterable[Tensor], base: str) -> Problem | None:
    """Why an adapter does not go onto a base model that has these tensors, with the first layer that does not; None
    when all of it does."""
    shapes = {tensor.name: tensor.shape for tensor in tensors}
    for tensor in adapter.tensors:
        module, part = split_name(tensor.name)
        found = _shape_of(f"{module}.weight" if part else module, shapes)
        if found is None:
            return Problem("adapter.no_such_layer", {"base": base, "name": module})
        if not _goes_onto(tensor.shape, part, found):
            have, layer = in_words(tensor.shape), in_words(found)
            return Problem("adapter.other_shape", {"base": base, "name": module, "have": have, "layer": layer})
    return None


def _goes_onto(shape: tuple[int, ...], part: str, layer: tuple[int, ...]) -> bool:
    """Whether a tensor of an adapter belongs to a layer of that shape (rows, columns). GPT-2's layers have their
    matrices lying on the side, so that either way round is taken."""
    if part in ("", COPY):
        return shape == layer
    if len(layer) != 2:
        return False
    if part == WORDS_DOWN:
        return shape[1] == layer[0]
    if part == WORDS_UP:
        return shape[0] == layer[1]
    side = shape[1] if part == DOWN else max(shape) if part == SCALES else shape[0]
    return side in layer


def _shape_of(name: str, shapes: Mapping[str, tuple[int, ...]]) -> tuple[int, ...] | None:
    """The shape of a layer's tensor. Files of some models leave out the first part of the names that the running model
    has, or have one more; a head that is only a copy of the embedding is not stored."""
    for other in (name, name.partition(".")[2]):
        if other in shapes:
            return shapes[other]
    if name == "lm_head.weight":
        return next((shape for other, shape in shapes.items() if _is_embedding(other)), None)
    return next((shape for other, shape in shapes.items() if other.endswith(f".{name}")), None)


def _is_embedding(name: str) -> bool:
    return any(name.endswith(f"{table}.weight") for table in _EMBEDDINGS)


# -- the weights ------------------------------------------------------------------------------------------------------


def _read_tensors(path: Path) -> list[Tensor]:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            length = header_length(file.read(8), size, str(path))
            if length > _LONGEST_HEADER:
                cause = f"a header of {length:,} bytes is longer than any adapter's"
                raise stop_on("adapter.weights_damaged", path=str(path), cause=cause)
            return tensors_in(file.read(length), size, str(path))
    except OSError as error:
        raise stop_on("adapter.weights_damaged", path=str(path), cause=str(error)) from None
    except ProblemError as error:
        cause = str(error.problems[0].values.get("cause", ""))
        raise stop_on("adapter.weights_damaged", path=str(path), cause=cause) from None


def _check_tensors(adapter: PeftAdapter, path: str) -> None:
    """Every tensor is a part of the method that the file names, of its rank, and none of a pair is missing."""
    if not adapter.layers:
        raise stop_on("adapter.weights_damaged", path=path, cause="it holds no part of an adapter")
    by_module: dict[str, dict[str, Tensor]] = {}
    for tensor in adapter.tensors:
        module, part = split_name(tensor.name)
        if cause := _odd(adapter, tensor, module, part):
            raise stop_on("adapter.tensors", path=path, name=tensor.name, cause=cause)
        by_module.setdefault(module, {})[part] = tensor
    for module in adapter.layers if adapter.kind == "lora" else ():
        if cause := _odd_pair(adapter, module, by_module[module]):
            raise stop_on("adapter.tensors", path=path, name=module, cause=cause)


def _odd(adapter: PeftAdapter, tensor: Tensor, module: str, part: str) -> str:
    """What is wrong with one tensor; empty when nothing is."""
    if not tensor.name.startswith(_PREFIX):
        return f"its name does not begin with {_PREFIX}"
    if tensor.dtype not in _DTYPES:
        return f"its numbers are {tensor.dtype}, not floating-point numbers of 16 or 32 bits"
    if part == COPY:
        return "" if _is_embedding(f"{module}.weight") else "only embeddings are kept along"
    if not part:
        return "" if _kept_whole(adapter, module) else f"{adapter.method} has no such part"
    if (part == SCALES) != (adapter.kind == "ia3") or (part == LENGTHS and not adapter.dora):
        return f"{adapter.method} has no such part"
    odd_scales = part == SCALES and 1 not in tensor.shape
    if len(tensor.shape) != (1 if part == LENGTHS else 2) or 0 in tensor.shape or odd_scales:
        return f"no such part has a shape of {in_words(tensor.shape)}"
    return ""


def _odd_pair(adapter: PeftAdapter, module: str, found: Mapping[str, Tensor]) -> str:
    """What is wrong with a layer's two factors; empty when nothing is."""
    down, up = found.get(DOWN) or found.get(WORDS_DOWN), found.get(UP) or found.get(WORDS_UP)
    if down is None or up is None:
        return "one of its two factors is missing"
    rank = pattern_value(adapter.config.get("rank_pattern", {}), module) or adapter.config.get("r", 8)
    if not down.shape[0] == up.shape[1] == rank:
        return f"its factors have ranks {down.shape[0]} and {up.shape[1]}, the configuration says {rank}"
    return "DoRA's lengths are missing" if adapter.dora and LENGTHS not in found else ""


def _kept_whole(adapter: PeftAdapter, name: str) -> bool:
    """Whether a tensor may stand there as a whole: of a layer that was trained whole, or an embedding or head, which
    peft keeps along when it was made larger."""
    layer, _, kind = name.rpartition(".")
    # for these, peft does not ask for a whole word: “norm” also means input_layernorm
    saved = tuple(adapter.config.get("modules_to_save", ()))
    return kind in ("weight", "bias") and (layer.endswith(saved) or _ends_with_one(layer, _EMBEDDINGS))


def _which(adapter: PeftAdapter, names: Iterable[str]) -> list[str]:
    """The layers of an adapter that these names mean."""
    return [layer for layer in adapter.layers if _ends_with_one(layer, names)]


def _ends_with_one(layer: str, names: Iterable[str]) -> bool:
    """Whether a path is one of these or ends with one of them, which is how peft finds layers."""
    return any(layer == name or layer.endswith(f".{name}") for name in names)


def in_words(shape: tuple[int, ...]) -> str:
    """A shape as people write it."""
    return " × ".join(map(str, shape)) or "a single number"
