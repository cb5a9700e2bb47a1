"""Where the tensors of a model lie in its files, and how they are laid out in new ones: headers only, no weights."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from desktop.core.models import Tensor, header_length, tensors_in, weight_files
from desktop.core.problems import stop_on

MOST = 5_000_000_000
"""Bytes of tensors in one file: what the Hub's own tools have written for years, and every program reads."""
INDEX = "model.safetensors.index.json"
HEAD = "lm_head.weight"
EMBEDDINGS = ("embed_tokens.weight", "wte.weight", "embed_in.weight", "word_embeddings.weight")
"""Names of the table of words, of which a tied head is a copy that some files carry along."""


class Stored(msgspec.Struct, frozen=True):
    """A tensor in a file: `size` bytes from byte `start` of the file on."""

    tensor: Tensor
    file: Path
    start: int
    size: int

    @property
    def name(self) -> str:
        """The tensor's name."""
        return self.tensor.name


class Shard(msgspec.Struct, frozen=True):
    """A file to be written: the tensors in it, in their order."""

    name: str
    tensors: tuple[Stored, ...]

    @property
    def header(self) -> bytes:
        """What stands before the tensors: its length and a table of contents (safetensors documentation), padded so
        that numbers lie at addresses that divide by eight."""
        entries: dict[str, Any] = {"__metadata__": {"format": "pt"}}
        at = 0
        for one in self.tensors:
            entries[one.name] = {
                "dtype": one.tensor.dtype,
                "shape": one.tensor.shape,
                "data_offsets": (at, at + one.size),
            }
            at += one.size
        text = msgspec.json.encode(entries)
        text += b" " * (-len(text) % 8)
        return len(text).to_bytes(8, "little") + text

    @property
    def bytes(self) -> int:
        """Size of the file."""
        return len(self.header) + sum(one.size for one in self.tensors)


def stored_in(folder: Path) -> list[Stored]:
    """The tensors of a model folder in the order of its files. Raises ``model.no_weights``, ``model.shard_missing``,
    ``model.weights_damaged`` and the like."""
    return [one for file in weight_files(folder) for one in stored_in_file(file)]


def stored_in_file(path: Path) -> list[Stored]:
    """The tensors of one safetensors file in the order of their bytes. Raises ``model.weights_damaged``."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            length = header_length(file.read(8), size, str(path))
            header = file.read(length)
    except OSError as error:
        raise stop_on("model.weights_damaged", path=str(path), cause=str(error)) from None
    tensors = tensors_in(header, size, str(path))
    entries = msgspec.json.decode(header, type=dict[str, dict[str, Any]])
    places = {tensor.name: entries[tensor.name]["data_offsets"] for tensor in tensors}
    found = [Stored(t, path, 8 + length + places[t.name][0], places[t.name][1] - places[t.name][0]) for t in tensors]
    return sorted(found, key=lambda one: one.start)


def shards_of(tensors: Sequence[Stored], most: int = MOST) -> list[Shard]:
    """New files for `tensors`, in their order, at most `most` bytes of tensors in each, but at least one."""
    parts: list[list[Stored]] = [[]]
    full = 0
    for one in tensors:
        if parts[-1] and full + one.size > most:
            parts.append([])
            full = 0
        parts[-1].append(one)
        full += one.size
    # wider numbers first, as safetensors itself writes them, so that each lies at an address it divides
    ordered = [tuple(sorted(part, key=_width, reverse=True)) for part in parts]
    if len(ordered) == 1:
        return [Shard("model.safetensors", ordered[0])]
    count = len(ordered)
    return [Shard(f"model-{n:05d}-of-{count:05d}.safetensors", part) for n, part in enumerate(ordered, start=1)]


def index_of(shards: Sequence[Shard]) -> dict[str, Any] | None:
    """What `INDEX` says of several files; None for a single one, which needs none."""
    if len(shards) == 1:
        return None
    total = sum(one.size for shard in shards for one in shard.tensors)
    return {
        "metadata": {"total_size": total},
        "weight_map": {one.name: shard.name for shard in shards for one in shard.tensors},
    }


def shards_bytes(shards: Iterable[Shard]) -> int:
    """Bytes that files take on the drive."""
    return sum(shard.bytes for shard in shards)


def with_own_head(tensors: Sequence[Stored]) -> list[Stored]:
    """The same tensors, and a head of the model's own beside the table of words it was tied to: the same bytes under
    another name. Nothing is added where there is a head already."""
    table = next((one for one in tensors if one.name.endswith(EMBEDDINGS)), None)
    if table is None or any(one.name.endswith(HEAD) for one in tensors):
        return list(tensors)
    head = Tensor(HEAD, table.tensor.dtype, table.tensor.shape)
    return [*tensors, Stored(head, table.file, table.start, table.size)]


def _width(one: Stored) -> int:
    return one.size // max(1, one.tensor.count)
