"""The header of a GGUF file, read with limits: what it says of itself and which tensors it holds, never the weights.

Layout (ggml, docs/gguf.md): magic ``GGUF``, version, counts of tensors and of keys, the keys with typed values, the
tensors with name, shape, type and place, then the data. All numbers are little-endian. The file is foreign: every count
and length is checked against what the file can hold before it is believed (decision 18).
"""

from __future__ import annotations

import math
import struct
from pathlib import Path
from typing import BinaryIO

import msgspec

from desktop.core.problems import stop_on

MAGIC = b"GGUF"
VERSIONS = (2, 3)
"""Version 1 of August 2023 had 32-bit counts and was used for weeks only."""
MOST_KEYS, MOST_TENSORS, MOST_WORDS = 65_536, 262_144, 4_194_304
"""Beyond these (words: in all lists together) a count is a lie or an attack: large models have some hundred keys, some
thousand tensors, and 300,000 words and 600,000 merges in their tokenizer."""
LONGEST_NAME, LONGEST_TEXT = 65_535, 64 << 20
"""Bytes of a key or tensor name (the format's own limit for keys) and of a text such as a chat template."""
KEPT_TEXT = 4_096
"""Bytes kept of a text; names, licences and addresses are shorter, and chat templates are not needed."""
MOST_DIMENSIONS = 4
_PIECE = 1 << 20
_LENGTH = struct.Struct("<Q").unpack_from
_NUMBERS = {
    0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d",
}  # fmt: skip
_TEXT, _ARRAY = 8, 9

KINDS: dict[int, tuple[str, int, int]] = {
    0: ("F32", 1, 4), 1: ("F16", 1, 2), 2: ("Q4_0", 32, 18), 3: ("Q4_1", 32, 20), 6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24), 8: ("Q8_0", 32, 34), 9: ("Q8_1", 32, 40), 10: ("Q2_K", 256, 84), 11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144), 13: ("Q5_K", 256, 176), 14: ("Q6_K", 256, 210), 15: ("Q8_K", 256, 292),
    16: ("IQ2_XXS", 256, 66), 17: ("IQ2_XS", 256, 74), 18: ("IQ3_XXS", 256, 98), 19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18), 21: ("IQ3_S", 256, 110), 22: ("IQ2_S", 256, 82), 23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1), 25: ("I16", 1, 2), 26: ("I32", 1, 4), 27: ("I64", 1, 8), 28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56), 30: ("BF16", 1, 2), 34: ("TQ1_0", 256, 54), 35: ("TQ2_0", 256, 66),
    39: ("MXFP4", 32, 17), 40: ("NVFP4", 64, 36), 41: ("Q1_0", 128, 18),
}  # fmt: skip
"""Number of a tensor type → its name, and how many elements take how many bytes (ggml.h, ggml-common.h). A type that is
missing here is newer than this table: its tensors are named, their size is not checked."""


class GgufTensor(msgspec.Struct, frozen=True):
    """One tensor; `shape` counts from the outermost dimension, as in safetensors (GGUF itself has it the other way)."""

    name: str
    kind: int
    shape: tuple[int, ...]
    offset: int

    @property
    def count(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)

    @property
    def size(self) -> int | None:
        """Bytes of its data; None for a type that is not in `KINDS`."""
        if self.kind not in KINDS:
            return None
        _, elements, size = KINDS[self.kind]
        return -(-self.count // elements) * size


class GgufHeader(msgspec.Struct, frozen=True):
    """What a GGUF file says of itself. `values` holds numbers and texts (cut at `KEPT_TEXT` bytes), `lengths` how long
    its lists are, `needed` how many bytes the file has to have for all its tensors, `file_bytes` how many it has."""

    version: int
    values: dict[str, str | int | float | bool]
    lengths: dict[str, int]
    tensors: tuple[GgufTensor, ...]
    needed: int
    file_bytes: int


def looks_like_gguf(path: Path) -> bool:
    """Whether a file is meant as GGUF: by its name, or by its first four bytes where the name says nothing."""
    if path.suffix.lower() == ".gguf":
        return True
    if path.suffix and not path.name.startswith("sha256-"):
        return False
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(4) == MAGIC
    except OSError:
        return False


def read_gguf(path: Path) -> GgufHeader:
    """The header of a file. Raises ``gguf.missing``, ``gguf.other_file``, ``gguf.version``, ``gguf.cut_short`` or
    ``gguf.damaged``."""
    try:
        if not path.is_file():
            raise stop_on("gguf.missing", path=str(path))
        with path.open("rb") as file:
            return _Reader(file, path, path.stat().st_size).header()
    except OSError as error:
        raise stop_on("gguf.damaged", path=str(path), cause=error.strerror or str(error)) from None


class _Reader:
    """Reads one header from front to back. Numbers that cannot be true end it with a problem."""

    def __init__(self, file: BinaryIO, path: Path, size: int) -> None:
        self._file, self._path, self._size = file, path, size
        self._words = 0

    def header(self) -> GgufHeader:
        """All of it."""
        if self._file.read(4) != MAGIC:
            raise stop_on("gguf.other_file", path=str(self._path))
        version = self._checked_version(self._number("I"))
        tensor_count, key_count = self._number("Q"), self._number("Q")
        # A tensor takes 32 bytes of the header at the least, a key 13.
        self._believe("tensors", tensor_count, MOST_TENSORS, 32)
        self._believe("keys", key_count, MOST_KEYS, 13)
        values: dict[str, str | int | float | bool] = {}
        lengths: dict[str, int] = {}
        for _ in range(key_count):
            self._key(values, lengths)
        tensors = tuple(self._tensor() for _ in range(tensor_count))
        needed = self._needed(tensors, values.get("general.alignment", 32))
        return GgufHeader(version, values, lengths, tensors, needed, self._size)

    def _checked_version(self, version: int) -> int:
        if version not in VERSIONS:
            raise stop_on("gguf.version", path=str(self._path), version=_told(version), known="2 and 3")
        return version

    def _key(self, values: dict[str, str | int | float | bool], lengths: dict[str, int]) -> None:
        name = self._text(LONGEST_NAME)
        if name in values or name in lengths:
            raise self._damaged(f"the key {name[:60]} stands twice")
        kind = self._number("I")
        if kind == _ARRAY:
            lengths[name] = self._pass_list(name)
        else:
            values[name] = self._text(LONGEST_TEXT) if kind == _TEXT else self._scalar(kind, name)

    def _scalar(self, kind: int, name: str) -> int | float | bool:
        if kind not in _NUMBERS:
            raise self._damaged(f"{name[:60]} is of the unknown kind {kind}")
        return self._number(_NUMBERS[kind])

    def _pass_list(self, name: str) -> int:
        """Pass over a list, whose values are not needed, and say how long it is."""
        kind, count = self._number("I"), self._number("Q")
        if kind == _TEXT:
            self._believe(f"texts in {name[:60]}", count, MOST_WORDS - self._words, 8)
            self._words += count
            self._pass_texts(count)
        elif kind in _NUMBERS:
            width = struct.calcsize("<" + _NUMBERS[kind])
            self._believe(f"numbers in {name[:60]}", count, self._size, width)
            self._pass(count * width)
        elif kind == _ARRAY:
            # The format knows lists in lists; no writer makes them and llama.cpp refuses them.
            raise self._damaged(f"{name[:60]} is a list of lists")
        else:
            raise self._damaged(f"{name[:60]} is a list of the unknown kind {kind}")
        return count

    def _pass_texts(self, count: int) -> None:
        """Pass over texts, in large pieces: a tokenizer has hundreds of thousands of them."""
        data, at, end = b"", 0, 0
        for _ in range(count):
            if at + 8 > end:
                data, at = data[at:] + self._file.read(_PIECE), 0
                if (end := len(data)) < 8:
                    raise self._damaged("it ends within its header")
            at += 8 + _LENGTH(data, at)[0]
            if at > end:
                self._pass(at - end)
                data, at, end = b"", 0, 0
        self._file.seek(at - end, 1)

    def _tensor(self) -> GgufTensor:
        name = self._text(LONGEST_NAME)
        dimensions = self._number("I")
        if not 1 <= dimensions <= MOST_DIMENSIONS:
            raise self._damaged(f"{name[:60]} has {dimensions:,} dimensions")
        shape = tuple(self._number("Q") for _ in range(dimensions))
        if any(not 0 < n < 1 << 40 for n in shape) or math.prod(shape) >= 1 << 50:
            raise self._damaged(f"{name[:60]} has the shape {' × '.join(map(str, shape))}")
        return GgufTensor(name, self._number("I"), shape[::-1], self._number("Q"))

    def _needed(self, tensors: tuple[GgufTensor, ...], alignment: object) -> int:
        """Bytes up to the end of the last tensor. Raises ``gguf.cut_short`` when the file has fewer, and
        ``gguf.damaged`` when two tensors share bytes: else a small file could claim to be a huge model."""
        if type(alignment) is not int or not 1 <= alignment <= 1 << 20:
            raise self._damaged(f"data laid out in steps of {alignment} bytes")
        start = -(-self._file.tell() // alignment) * alignment
        end = 0
        for tensor in sorted(tensors, key=lambda tensor: tensor.offset):
            if tensor.offset < end:
                raise self._damaged(f"{tensor.name[:60]} begins inside another tensor")
            end = tensor.offset + (tensor.size or 0)
        if tensors and start + end > self._size:
            raise stop_on("gguf.cut_short", path=str(self._path), have=self._size, need=_told(start + end))
        return start + end if tensors else self._size

    # -- bytes ------------------------------------------------------------------------------------------------------

    def _number(self, code: str) -> int:
        number: int = struct.unpack("<" + code, self._take(struct.calcsize("<" + code)))[0]
        return number

    def _text(self, longest: int) -> str:
        length = self._number("Q")
        if length > longest:
            raise self._damaged(f"a text of {length:,} bytes")
        kept = self._take(min(length, max(KEPT_TEXT, longest if longest == LONGEST_NAME else 0)))
        self._pass(length - len(kept))
        return kept.decode("utf-8", "replace")

    def _take(self, count: int) -> bytes:
        data = self._file.read(count)
        if len(data) != count:
            raise self._damaged("it ends within its header")
        return data

    def _pass(self, count: int) -> None:
        if count > self._size - self._file.tell():
            raise self._damaged("it ends within its header")
        self._file.seek(count, 1)

    def _believe(self, what: str, count: int, most: int, each: int) -> None:
        """Stop unless so many things of so many bytes at least can be in the rest of the file."""
        if count > most or count * each > self._size - self._file.tell():
            raise self._damaged(f"{count:,} {what} in a file of {self._size:,} bytes")

    def _damaged(self, cause: str) -> Exception:
        return stop_on("gguf.damaged", path=str(self._path), cause=cause)


def _told(number: int) -> int:
    """A number for a sentence; records hold 64 bits with a sign."""
    return min(number, (1 << 63) - 1)
