"""What a model folder holds, read from `config.json` and the safetensors headers alone (no torch, no weights)."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec

from desktop.core.architectures import Build, Matrix, build_of, is_embedding, matrices_of, measured, number
from desktop.core.encoders import ENCODERS, block_shapes, body_shapes, context_of, measured_encoder
from desktop.core.files import is_there
from desktop.core.known_kinds import LABELLERS, LOADED, WRITERS
from desktop.core.problems import UNREADABLE, stop_on
from desktop.core.vision import VISION, built, read_preparation

_LONGEST_HEADER = 100 << 20
_BYTES = {"F64": 8, "I64": 8, "U64": 8, "F32": 4, "I32": 4, "U32": 4, "F16": 2, "BF16": 2, "I16": 2, "U16": 2}
MOST_LAYERS = 10_000
"""More blocks than that no model has; a description that says so is not believed."""
Kind = Literal["decoder", "encoder", "vision"]
Learns = Literal["decoder", "writer", "encoder", "vision"]
"""What a model can learn: what its kind can, or, `writer`, only to write."""
_PICKLES = ("*.bin", "*.pt", "*.pth", "*.ckpt", "*.pkl")


class Tensor(msgspec.Struct, frozen=True):
    """Name, safetensors dtype (such as ``BF16``) and shape of one stored tensor."""

    name: str
    dtype: str
    shape: tuple[int, ...]

    @property
    def count(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)


class ModelSpec(msgspec.Struct, frozen=True, kw_only=True):
    """A base model. Sizes are counts of elements, not bytes; `context` is in tokens; of a model that sees, in pixels:
    the side of an image."""

    name: str
    folder: str
    """Where it lies on this PC; empty for one that has not been downloaded."""
    architecture: str
    model_type: str
    parameters: int
    linear_parameters: int
    """Parameters in the linear layers: what NF4 quantises, and what adapters attach to but for what sees or hears."""
    embedding_parameters: int
    """Embedding and head (once, when tied)."""
    hidden: int
    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    intermediate: int
    vocabulary: int
    context: int
    adapter_inputs_outputs: int
    """Sum of rows + columns over the linear layers of the blocks: an adapter of rank r has r times as many numbers."""
    disk_bytes: int
    fingerprint: str
    """Hex sha256 over config.json and the tensor names, shapes and file sizes: changes when the base does."""
    licence: str = ""
    source: str = ""
    """Where it came from and which state of it, ``org/name@commit``; empty where that is not known."""
    kind: Kind = "decoder"
    """`decoder`: writes text; `encoder`: reads text, for labels and numbers; `vision`: sees images."""
    matrices: tuple[Matrix, ...] = ()
    """The linear layers by shape; empty in descriptions written before there was this field."""
    image_kept: int = 0
    """Of a model that sees: numbers that one image leaves for the backward pass, see `vision.Built.kept`."""
    build: Build | None = None
    """What a block keeps per token; None in descriptions written before there was this field."""
    weights: str = ""
    """What tells its numbers from others of the same shapes (`weights.sample_of`); only runs keep it, of their base."""
    own: str = ""
    """The run or adapter whose merged model this is, exported on this PC; empty for all others."""
    elsewhere: tuple[str, ...] = ()
    """Where else it lay before it was found in `folder`; only runs keep it, of their base. Another PC that shares the
    home may still have it there."""

    @property
    def learns_as(self) -> Learns:
        """What can be learned with it: what its kind can. A decoder with a head for labels instead of one for words
        writes no more than an encoder does; for some kinds of decoders there is no head for labels."""
        if self.kind != "decoder":
            return self.kind
        if "Classification" in self.architecture:
            return "encoder"
        return "writer" if self.model_type in WRITERS - LABELLERS else "decoder"

    @property
    def writes(self) -> bool:
        """Whether it writes text."""
        return self.learns_as in ("decoder", "writer")


def read_base(path: Path) -> ModelSpec:
    """The base model of a run, from its `model.json`, with the folder in which it lies on this PC. Raises what reading
    and decoding raise."""
    spec = msgspec.json.decode(path.read_bytes(), type=ModelSpec)
    return msgspec.structs.replace(spec, folder=folder_here(spec) or spec.folder)


def folder_here(spec: ModelSpec) -> str:
    """Where the base of a run lies on this PC; empty where it does not."""
    return next((folder for folder in folders_of(spec) if is_there(Path(folder), Path.is_dir)), "")


def folders_of(spec: ModelSpec) -> tuple[str, ...]:
    """All folders in which the base of a run may lie, the one where it was found last first."""
    return (spec.folder, *spec.elsewhere)


def read_model(folder: Path) -> ModelSpec:
    """Inspect a local model folder. Raises ``model.missing``, ``model.config_missing``, ``model.config_damaged``,
    ``model.pickle_only``, ``model.no_weights``, ``model.weights_damaged``, ``model.remote_code``,
    ``model.kind_unknown``, ``model.tokenizer_missing`` or ``model.quantised``."""
    if not is_there(folder, Path.is_dir):
        raise stop_on("model.missing", path=str(folder))
    raw = _read_config(folder)
    config = checked_config(raw, str(folder))
    files = weight_files(folder)
    tensors = [tensor for file in files for tensor in read_header(file)]
    if str(config.get("model_type")) in VISION:
        config = config | {"image_size": max(read_preparation(folder, str(config["model_type"])).side)}
    elif not (folder / "tokenizer.json").is_file():
        raise stop_on("model.tokenizer_missing", path=str(folder))
    sizes = [(file.name, file.stat().st_size) for file in files]
    found = describe(
        config,
        tensors,
        name=name_of(folder),
        folder=str(folder),
        disk_bytes=sum(size for _, size in sizes),
        fingerprint=fingerprint_of(raw, sizes, tensors),
        licence=_licence(folder),
    )
    return msgspec.structs.replace(found, source=source_of(folder))


def source_of(folder: Path) -> str:
    """`ModelSpec.source` of a model that this program fetched (which left a note beside it), or that lies in the cache
    of Hugging Face."""
    try:
        note = msgspec.json.decode((folder / "tunesmith.json").read_bytes(), type=dict[str, Any])
        return f"{note['repo']}@{note['commit']}"
    except (OSError, KeyError, *UNREADABLE):
        pass
    repository = folder.parent.parent.name
    if folder.parent.name == "snapshots" and repository.startswith("models--"):
        return f"{repository.removeprefix('models--').replace('--', '/', 1)}@{folder.name}"
    return ""


def name_of(folder: Path) -> str:
    """What a model in this folder is called: in the Hugging Face cache, whose folders are named by commit
    (``models--owner--name/snapshots/COMMIT``), the repository's name; elsewhere the folder's."""
    repository = folder.parent.parent.name
    if folder.parent.name == "snapshots" and repository.startswith("models--"):
        return repository.split("--")[-1] or folder.name
    return folder.name


def _read_config(folder: Path) -> bytes:
    path = folder / "config.json"
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise stop_on("model.config_missing", path=str(folder)) from None
    except OSError as error:
        raise stop_on("model.config_damaged", path=str(path), cause=str(error)) from None


def checked_config(raw: bytes, place: str) -> dict[str, Any]:
    """A ``config.json`` that we can work with. `place` is the folder or repository, to name in a problem. Raises
    ``model.config_damaged``, ``model.remote_code``, ``model.kind_unknown`` or ``model.quantised``."""
    try:
        config = msgspec.json.decode(raw)
    except UNREADABLE as error:
        raise stop_on("model.config_damaged", path=place, cause=str(error)) from None
    if not isinstance(config, dict):
        raise stop_on("model.config_damaged", path=place, cause="not an object")
    kind = str(config.get("model_type", ""))
    if config.get("auto_map") and kind not in LOADED:
        # Of the kinds we know, transformers has the code itself; what comes with the model is neither fetched nor run.
        raise stop_on("model.remote_code", path=place)
    if kind and kind not in LOADED:
        raise stop_on("model.kind_unknown", path=place, kind=kind[:80])
    if config.get("quantization_config"):
        raise stop_on("model.quantised", path=place)
    return config


def weight_files(folder: Path) -> list[Path]:
    """The safetensors files of a model folder, in order. Raises ``model.no_weights``, ``model.pickle_only``,
    ``model.weights_damaged`` or ``model.shard_missing``."""
    index = folder / "model.safetensors.index.json"
    if index.is_file():
        return _indexed_files(folder, index)
    files = sorted(folder.glob("*.safetensors"))
    if files:
        return files
    if any(path for pattern in _PICKLES for path in folder.glob(pattern)):
        raise stop_on("model.pickle_only", path=str(folder))
    raise stop_on("model.no_weights", path=str(folder))


def _indexed_files(folder: Path, index: Path) -> list[Path]:
    try:
        names = sorted(set(msgspec.json.decode(index.read_bytes())["weight_map"].values()))
    except (OSError, *UNREADABLE, KeyError, TypeError, AttributeError) as error:
        raise stop_on("model.weights_damaged", path=str(index), cause=str(error)) from None
    files = [folder / str(name) for name in names]
    for file in files:
        # An index is foreign text: it may not name files outside its folder.
        if file.parent != folder or not is_there(file, Path.is_file):
            raise stop_on("model.shard_missing", path=str(file))
    return files


def all_tensors(folder: Path) -> list[Tensor]:
    """Every stored tensor of a model folder, from the headers of its files. Raises ``model.pickle_only``,
    ``model.no_weights``, ``model.shard_missing`` or ``model.weights_damaged``."""
    return [tensor for file in weight_files(folder) for tensor in read_header(file)]


def read_header(path: Path) -> list[Tensor]:
    """The tensors of one safetensors file, from its header. Raises ``model.weights_damaged``."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            length = header_length(file.read(8), size, str(path))
            return tensors_in(file.read(length), size, str(path))
    except OSError as error:
        raise stop_on("model.weights_damaged", path=str(path), cause=str(error)) from None


def header_length(first: bytes, size: int, place: str) -> int:
    """How long the header of a safetensors file of `size` bytes is, from its first 8 bytes: a little-endian number,
    after which come the header as JSON and the data (safetensors documentation). Raises ``model.weights_damaged``."""
    length = int.from_bytes(first, "little")
    if not 2 <= length <= min(_LONGEST_HEADER, size - 8):
        raise stop_on("model.weights_damaged", path=place, cause=f"header of {length} bytes in a file of {size}")
    return length


def tensors_in(header: bytes, size: int, place: str) -> list[Tensor]:
    """The tensors that a safetensors header names; their places are checked against the file's `size` in bytes.
    Raises ``model.weights_damaged``."""
    try:
        found = msgspec.json.decode(header)
        entries = {name: entry for name, entry in found.items() if name != "__metadata__"}
        tensors = [_tensor(name, entry, size - 8 - len(header)) for name, entry in entries.items()]
        _refuse_overlaps(entries)
        return tensors
    except (ValueError, KeyError, TypeError, AttributeError, *UNREADABLE) as error:
        raise stop_on("model.weights_damaged", path=place, cause=str(error)) from None


def _tensor(name: str, entry: dict[str, Any], data_bytes: int) -> Tensor:
    tensor = Tensor(name, str(entry["dtype"]), tuple(int(n) for n in entry["shape"]))
    if any(n < 0 for n in tensor.shape):
        raise ValueError(f"{name} has a negative size")
    start, end = entry["data_offsets"]
    if not 0 <= start <= end <= data_bytes:
        raise ValueError(f"{name} ends at byte {end} of {data_bytes}")
    if end - start != tensor.count * _BYTES.get(tensor.dtype, 1):
        raise ValueError(f"{name} holds {end - start} bytes for {tensor.count} numbers of {tensor.dtype}")
    return tensor


def _refuse_overlaps(entries: dict[str, Any]) -> None:
    """No byte may belong to two tensors: else a small file could claim to be a huge model."""
    before = 0
    for start, end, name in sorted((*entry["data_offsets"], name) for name, entry in entries.items()):
        if start < before:
            raise ValueError(f"{name} begins at byte {start}, inside another tensor")
        before = end


def describe(
    config: dict[str, Any],
    tensors: Sequence[Tensor],
    *,
    name: str,
    folder: str = "",
    disk_bytes: int,
    fingerprint: str,
    licence: str = "",
) -> ModelSpec:
    """What `config` and `tensors` say of a model, wherever they were read from. Where the two differ, the shapes are
    right. Raises ``model.no_decoder`` when neither says how large the model is."""
    if str(config.get("model_type")) in VISION:
        return _describe_vision(config, tensors, name, folder, disk_bytes, fingerprint, licence)
    inner, kinds = config.get("text_config"), config.get("architectures")
    text = inner if isinstance(inner, dict) else config
    shapes = {tensor.name: tensor.shape for tensor in _once(config, tensors)}
    encoder = str(config.get("model_type")) in ENCODERS
    if encoder:
        shapes = body_shapes(shapes)
    found = measured_encoder(config, shapes) if encoder else measured(text, shapes)
    if not (0 < found.layers <= MOST_LAYERS and found.hidden and found.vocabulary):
        values = {"layers": found.layers, "hidden": found.hidden, "vocabulary": found.vocabulary}
        raise stop_on("model.no_decoder", model=name, **values)
    matrices = matrices_of(block_shapes(shapes) if encoder else shapes)
    kind = str(text.get("model_type") or config.get("model_type", "unknown"))
    build = build_of(kind, text, shapes, found.sizes, found.layers)
    if text is not config:  # what else such a model has, a part that sees or hears, was not compared
        build = msgspec.structs.replace(build, known=False)
    return ModelSpec(
        name=name,
        folder=folder,
        architecture=str(kinds[0]) if isinstance(kinds, list) and kinds else "unknown",
        model_type=str(config.get("model_type", "unknown")),
        parameters=sum(math.prod(shape) for shape in shapes.values()),
        linear_parameters=sum(matrix.count * matrix.size for matrix in matrices),
        embedding_parameters=sum(math.prod(s) for n, s in shapes.items() if len(s) == 2 and is_embedding(n)),
        hidden=found.hidden,
        layers=found.layers,
        heads=found.heads,
        kv_heads=found.kv_heads,
        head_dim=found.head_dim,
        intermediate=found.sizes.inner,
        vocabulary=found.vocabulary,
        context=context_of(kind, config)
        if encoder
        else number(text, "max_position_embeddings", "n_positions", "max_sequence_length") or 2048,
        adapter_inputs_outputs=sum(m.count * (m.rows + m.columns) for m in matrices if m.place != "beside"),
        disk_bytes=disk_bytes,
        fingerprint=fingerprint,
        licence=licence,
        kind="encoder" if encoder else "decoder",
        matrices=matrices,
        build=build,
    )


def _describe_vision(
    config: dict[str, Any], tensors: Sequence[Tensor], name: str, folder: str, disk_bytes: int, fingerprint: str,
    licence: str,
) -> ModelSpec:  # fmt: skip
    """A model that sees. It has no vocabulary, and its layers stay in 16 bits or wider."""
    side = number(config, "image_size") or 224
    found, kinds = built(config, side), config.get("architectures")
    if not (0 < found.blocks <= MOST_LAYERS and found.hidden):
        raise stop_on("model.no_image_blocks", model=name, layers=found.blocks, hidden=found.hidden)
    parameters = sum(tensor.count for tensor in tensors)
    return ModelSpec(
        name=name,
        folder=folder,
        architecture=str(kinds[0]) if isinstance(kinds, list) and kinds else "unknown",
        model_type=str(config["model_type"]),
        parameters=parameters,
        linear_parameters=sum(tensor.count for tensor in tensors if len(tensor.shape) == 2),
        embedding_parameters=0,
        hidden=found.hidden,
        layers=found.blocks,
        heads=found.heads,
        kv_heads=found.heads,
        head_dim=found.hidden // max(1, found.heads),
        intermediate=found.inner,
        vocabulary=0,
        context=side,
        adapter_inputs_outputs=0,
        disk_bytes=disk_bytes,
        fingerprint=fingerprint,
        licence=licence,
        kind="vision",
        image_kept=found.kept,
    )


def _once(config: dict[str, Any], tensors: Sequence[Tensor]) -> list[Tensor]:
    """The tensors without a head that is only a copy of the embedding."""
    if config.get("tie_word_embeddings") is not True:
        return list(tensors)
    return [tensor for tensor in tensors if "lm_head" not in tensor.name or len(tensor.shape) != 2]


def _licence(folder: Path) -> str:
    """First line of a licence file that lies beside the model, if there is one."""
    for name in ("LICENSE", "LICENSE.txt", "LICENCE"):
        if (folder / name).is_file():
            text = (folder / name).read_text("utf-8", errors="replace")
            return next((line.strip() for line in text.splitlines() if line.strip()), "")[:80]
    return ""


def fingerprint_of(config: bytes, files: Sequence[tuple[str, int]], tensors: Sequence[Tensor]) -> str:
    """`ModelSpec.fingerprint` of a model whose weight files have these names and sizes."""
    digest = hashlib.sha256(config)
    for name, size in files:
        digest.update(f"{name} {size}\n".encode())
    for tensor in sorted(tensors, key=lambda t: t.name):
        digest.update(f"{tensor.name} {tensor.dtype} {tensor.shape}\n".encode())
    return digest.hexdigest()
