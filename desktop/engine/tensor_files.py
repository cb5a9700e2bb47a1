"""Writing model files a piece at a time, so that memory depends neither on the model's size nor on that of its largest
tensor: what stays as it is goes from file to file as bytes, what changes goes through memory some rows at a time."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import torch
from torch import Tensor

from desktop.core.files import sync_file, write_json
from desktop.core.problems import ProblemError, stop_on
from desktop.core.shards import INDEX, Shard, Stored, index_of, shards_bytes

PIECE = 16 << 20
"""Bytes of a tensor in memory at once. Sums are made in 32 bits, so that some five times as much is in use."""
KINDS = {"F64": torch.float64, "F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}
"""Kinds of numbers that can change, by their names in safetensors."""
_NOT_HERE = {errno.EXDEV, errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.EBADF}
"""What systems say that cannot copy from file to file by themselves."""

Rows = Callable[[Tensor, int], Tensor]
"""Rows of a tensor, and the number of the first of them, to the same rows as they shall be."""


class Change(NamedTuple):
    """How a tensor changes. `whole`: its rows hang together, so that all of them are needed at once."""

    rows: Rows
    whole: bool = False


def changed(tensor: Tensor, change: Change) -> Tensor:
    """A tensor in memory, changed as `write_shards` does it: the same rows at a time, so that all bits are the same."""
    step = _rows_at_once(tuple(tensor.shape), tensor.element_size() * tensor.numel(), change)
    return torch.cat([change.rows(tensor[first : first + step], first) for first in range(0, len(tensor), step)])


def write_shards(
    place: Path, shards: Sequence[Shard], changes: dict[str, Change], tell: Callable[[float, str], None]
) -> None:
    """Write `shards` into the folder `place`, and their index; tensors named in `changes` changed. `tell` gets the part
    of the bytes that is written, and the file. Raises `OSError`, and ``model.weights_damaged`` for a source that ends
    early."""
    whole, done = max(1, shards_bytes(shards)), 0
    for number, shard in enumerate(shards):
        # nothing waits in memory of ours: what the system copies by itself must come behind what was written before
        with (place / shard.name).open("wb", buffering=0) as out:
            _write(out, shard.header)
            for one in shard.tensors:
                pieces = _change(one, changes[one.name], out) if one.name in changes else _copy(one, out)
                for written in pieces:
                    done += written
                    tell(done / whole, shard.name)
        if number:  # one file behind: the drive works on it while the next one is worked out
            sync_file(place / shards[number - 1].name)
    if (index := index_of(shards)) is not None:
        write_json(place / INDEX, index)


def read_rows(one: Stored, first: int, count: int) -> Tensor:
    """`count` rows of a tensor in a file, from row `first` on. Raises `OSError` and ``model.weights_damaged``."""
    shape = one.tensor.shape
    row = one.size // max(1, shape[0])
    raw = torch.empty(count * row, dtype=torch.uint8)
    with one.file.open("rb", buffering=0) as source:
        source.seek(one.start + first * row)
        _read(source, memoryview(raw.numpy()), one)
    return raw.view(KINDS[one.tensor.dtype]).view(count, *shape[1:])


def _rows_at_once(shape: tuple[int, ...], size: int, change: Change) -> int:
    return shape[0] if change.whole else max(1, PIECE * shape[0] // max(1, size))


def _change(one: Stored, change: Change, out: BinaryIO) -> Any:
    """Yields the bytes of each piece as it is written."""
    shape = one.tensor.shape
    row, step = one.size // shape[0], _rows_at_once(shape, one.size, change)
    for first in range(0, shape[0], step):
        count = min(step, shape[0] - first)
        rows = change.rows(read_rows(one, first, count), first)
        _write(out, memoryview(rows.contiguous().view(-1).view(torch.uint8).numpy()))
        yield count * row


def _copy(one: Stored, out: BinaryIO) -> Any:
    """Yields the bytes of each piece as it is written. The system copies by itself where it can; some drives then only
    note that two files share the same blocks."""
    with one.file.open("rb", buffering=0) as source:
        at, end = one.start, one.start + one.size
        by_itself = hasattr(os, "copy_file_range")
        while at < end:
            count = min(PIECE, end - at)
            if by_itself:
                try:
                    count = os.copy_file_range(source.fileno(), out.fileno(), count, at)
                except OSError as error:
                    if error.errno not in _NOT_HERE:
                        raise
                    by_itself = False
                    continue
                if not count:
                    raise _too_short(one)
            else:
                piece = bytearray(count)
                source.seek(at)
                _read(source, memoryview(piece), one)
                _write(out, piece)
            at += count
            yield count


def _read(source: BinaryIO, into: memoryview, one: Stored) -> None:
    while len(into):
        count = source.readinto(into)  # type: ignore[attr-defined]
        if not count:
            raise _too_short(one)
        into = into[count:]


def _write(out: BinaryIO, data: bytes | bytearray | memoryview) -> None:
    left = memoryview(data)
    while len(left):
        left = left[out.write(left) :]


def _too_short(one: Stored) -> ProblemError:
    return stop_on("model.weights_damaged", path=str(one.file), cause=f"it ends within {one.name}")
