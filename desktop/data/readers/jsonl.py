"""JSON Lines: one object a line. The way for files of many gigabytes, so it is made to be fast.

A block of lines is decoded in one go; only a block with a line that cannot be decoded is gone through line by line.
msgspec refuses NaN, Infinity, numbers beyond a 64-bit float, integers of thousands of digits and half surrogate pairs,
each of which is named. Of a key that stands twice it takes the last value without a word, so those are looked for.
"""

from __future__ import annotations

import gc
import io
import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple, Protocol

import msgspec

from desktop.core.dataset import LONGEST_LINE, LeftOut
from desktop.data.readers.base import BATCH, Raw
from desktop.data.readers.encodings import encoding_by_mark, recoded
from desktop.data.readers.opening import Spot, open_stream

_BLOCK = 1 << 20
_DECODER = msgspec.json.Decoder()
_MARK = b"\xef\xbb\xbf"
_BYTE = re.compile(r"\(byte (\d+)\)$")


class Lines(NamedTuple):
    """The rows of some lines, their places counted from 1 at the first of these lines, and how many lines these are
    (empty ones too), which the caller adds to the places of what follows."""

    rows: list[Raw | LeftOut]
    lines: int


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes | None: ...


def read(spot: Spot) -> Iterator[Raw | LeftOut]:
    """The rows of a JSONL file from the beginning, in UTF-8 or, by their mark, UTF-16 and UTF-32."""
    before = 0
    with open_stream(spot) as stream:
        for lines in line_blocks(recoded(stream), _BLOCK):
            for first in range(0, len(lines), BATCH):
                yield from rows_of(lines[first : first + BATCH], before + first + 1)
            before += len(lines)


def split_ranges(path: Path, size: int = 8 << 20) -> list[tuple[int, int]]:
    """Byte ranges of about `size` bytes that cover the file and end at line ends. Found by seeking: of each range only
    the rest of its last line is read. A file in UTF-16 or UTF-32 is one range. Raises OSError."""
    with path.open("rb", buffering=0) as file:
        end = file.seek(0, io.SEEK_END)
        file.seek(0)
        if encoding_by_mark(file.read(4)) not in ("", "utf-8-sig"):
            return [(0, end)]
        edges = [0]
        while edges[-1] < end:
            edges.append(_line_end(file, edges[-1] + size - 1, end))
    return list(pairwise(edges))


def _line_end(file: io.FileIO, position: int, end: int) -> int:
    """Where the line that holds the byte at `position` ends."""
    file.seek(position)
    step = 1 << 14
    while position < end and (block := file.read(step)):
        if (found := block.find(b"\n")) >= 0:
            return min(position + found + 1, end)
        position, step = position + len(block), _BLOCK
    return end


def rows_in(path: Path, start: int, end: int) -> Lines:
    """The rows of one range of `split_ranges`. What is no longer there is named, never raised."""
    rows: list[Raw | LeftOut] = []
    lines = 0
    try:
        with path.open("rb", buffering=0) as file:
            part = _Part(file, start, end)
            source = recoded(io.BufferedReader(file)) if encoding_by_mark(part.head) not in ("", "utf-8-sig") else part
            for block in line_blocks(source, max(1, min(end - start, LONGEST_LINE))):
                rows += rows_of(block, lines + 1)
                lines += len(block)
            if part.short:
                rows.append(LeftOut(lines + 1, "file.changed"))
    except OSError as error:
        code = "file.missing" if isinstance(error, FileNotFoundError) else "file.unreadable"
        rows.append(LeftOut(lines and lines + 1, code, error.strerror or str(error)))
    return Lines(rows, lines)


class _Part:
    """The bytes from `start` to `end` of a file. `head` are the first bytes of the file when the part begins there."""

    def __init__(self, file: io.FileIO, start: int, end: int) -> None:
        self._file, self._left = file, end - start
        self.short = False
        """Whether the file ended before the part did."""
        self.head = file.read(4) if start == 0 else b""
        file.seek(start)

    def read(self, size: int) -> bytes:
        """At most `size` more bytes; none at the end."""
        wanted = min(size, self._left)
        found = self._file.read(wanted) if wanted else b""
        self._left -= len(found)
        self.short = bool(wanted) and not found
        return found


def line_blocks(stream: _Readable, size: int) -> Iterator[list[bytes | None]]:
    """The lines of a stream without their ends, those of about `size` bytes at a time. In the place of a line of more
    than `LONGEST_LINE` bytes stands None; such a line is never in memory."""
    held: list[bytes] = []
    length, skipping = 0, False
    while block := stream.read(size):
        cut = block.rfind(b"\n")
        if cut < 0:
            held, length = ([], 0) if skipping else ([*held, block], length + len(block))
            skipping = skipping or length > LONGEST_LINE
            continue
        lines: list[bytes | None] = [*(b"".join([*held, block[:cut]])).split(b"\n")]
        if skipping or len(lines[0] or b"") > LONGEST_LINE:
            lines[0] = None
        yield lines
        held, length, skipping = [block[cut + 1 :]], len(block) - cut - 1, False
    if skipping:
        yield [None]
    elif length:
        yield [b"".join(held)]


def rows_of(lines: Sequence[bytes | None], first: int) -> list[Raw | LeftOut]:
    """The rows of some lines, the first of which has the number `first`; empty lines are no rows."""
    with _without_collecting():
        try:
            values = list(map(_DECODER.decode, lines))  # type: ignore[arg-type]
        except (TypeError, ValueError, RecursionError, msgspec.MsgspecError):
            found = (_row(line, number) for number, line in enumerate(lines, first))
            return [row for row in found if row is not None]
    return [_checked(value, number, line or b"") for number, (value, line) in enumerate(zip(values, lines), first)]


def _row(line: bytes | None, number: int) -> Raw | LeftOut | None:
    if line is None:
        return LeftOut(number, "row.too_long")
    line = line.removeprefix(_MARK)
    if not line.strip():
        return None
    try:
        return _checked(_DECODER.decode(line), number, line)
    except (ValueError, RecursionError, msgspec.MsgspecError) as error:
        return LeftOut(number, "row.not_json", why_not_json(line, error))


def _checked(value: object, number: int, line: bytes) -> Raw | LeftOut:
    if not isinstance(value, dict):
        return LeftOut(number, "row.not_object")
    key = repeated_key(line)
    return Raw(number, value) if key is None else LeftOut(number, "row.repeated_key", key)


def repeated_key(text: bytes) -> str | None:
    """A key that stands twice in one object, of which every reader would silently take one value; None if there is
    none. The text is known to be JSON."""
    found: list[str] = []

    def look(pairs: list[tuple[str, object]]) -> None:
        if len({key for key, _ in pairs}) < len(pairs):
            keys = [key for key, _ in pairs]
            found.append(next(key for place, key in enumerate(keys) if key in keys[:place]))

    with suppress(ValueError, RecursionError):  # such as integers of thousands of digits
        json.loads(text, object_pairs_hook=look)
    return found[0] if found else None


def why_not_json(line: bytes, error: Exception) -> str:
    """What exactly msgspec could not take, said a little more plainly than it does."""
    said = str(error)
    at = _BYTE.search(said)
    if at and line[int(at[1]) :].startswith((b"NaN", b"Infinity")):
        return f"{said}: JSON has no NaN and no Infinity"
    if "truncated" in said and b"\\ud" in line.lower():
        return "half of a surrogate pair (\\ud…)"
    if isinstance(error, RecursionError):
        return "nested too deeply"
    return said


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Values decoded from JSON hold no cycles, and looking for them takes a third of the time."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()
