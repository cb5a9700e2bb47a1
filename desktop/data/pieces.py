"""Reading one piece of a file into a part: all at once where every line is regular, otherwise row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pyarrow as pa

from desktop.core.dataset import LeftOut
from desktop.core.datasets import Mapping
from desktop.data.bulk import bulk_reader, take_piece
from desktop.data.converting import converter, extra_of
from desktop.data.hashing import example_hash
from desktop.data.readers.base import Raw
from desktop.data.readers.jsonl import rows_in, rows_of
from desktop.data.store import PartRows, write_left_out, write_part

Read = tuple[pa.Table, list[tuple[int, LeftOut]]]
"""Rows in the canonical form, and what was left out, with its source."""


class PartDone(msgspec.Struct):
    """What became of one part: counts, and the hashes of its examples (8 bytes each)."""

    kept: int
    out: dict[str, int]
    characters: int
    longest: int
    hashes: bytes
    at_once: bool = False
    """Whether it was read by way of `bulk.py`."""


class Piece(msgspec.Struct, frozen=True):
    """A range of bytes [start, end) of a JSONL file; `line` lines come before it."""

    path: Path
    start: int
    end: int
    line: int


class Text(NamedTuple):
    """The bytes of a piece, and where its lines end (numpy)."""

    data: bytes
    ends: Any


class Job(msgspec.Struct, frozen=True):
    """What the processes need to know of an import."""

    rows: str
    source: int
    mapping: Mapping
    columns: tuple[str, ...]
    mend_turns: bool


def read_piece(job: Job, piece: Piece, part: int, text: Text | None = None) -> PartDone:
    """Read one piece and write it as a part; `text` is what it says where that is at hand. Runs in a pool."""
    folder = Path(job.rows)
    at_once = _at_once(job, piece, text) if text else None
    table, out = at_once or _one_by_one(job, piece)
    if len(table):
        write_part(table, folder, part)
    write_left_out(out, folder, part)
    return summary(table, out, at_once is not None)


def _at_once(job: Job, piece: Piece, text: Text) -> Read | None:
    """The rows of a piece by way of `bulk.py`; None when it declines."""
    read = None if job.columns else bulk_reader(job.mapping)
    if read is None:
        return None
    taken = take_piece(text.data, text.ends, job.source, piece.line, read)
    if taken is None:
        return None
    table, odd = taken
    rows, convert = PartRows(), converter(job.mapping, job.mend_turns)
    lines = text.data.split(b"\n") if odd else []
    for number in odd:
        for raw in rows_of([lines[number]], piece.line + number + 1):
            take(rows, job.source, raw, convert, ())
    if len(rows):
        table = pa.concat_tables([table, rows.table()]).sort_by("place")
    return table, rows.out


def _one_by_one(job: Job, piece: Piece) -> Read:
    rows, convert = PartRows(), converter(job.mapping, job.mend_turns)
    for raw in rows_in(piece.path, piece.start, piece.end).rows:
        take(rows, job.source, _moved(raw, piece.line), convert, job.columns)
    return rows.table(), rows.out


def _moved(raw: Raw | LeftOut, lines: int) -> Raw | LeftOut:
    """A row of a piece with its place in the whole file."""
    if isinstance(raw, Raw):
        return Raw(raw.place + lines, raw.value)
    return msgspec.structs.replace(raw, line=raw.line + lines)


def take(
    rows: PartRows, source: int, raw: Raw | LeftOut, convert: Callable[[int, Any], Any], columns: tuple[str, ...]
) -> None:
    """Add one row of a source as an example or as left out."""
    made = raw if isinstance(raw, LeftOut) else convert(raw.place, raw.value)
    if isinstance(raw, LeftOut) or isinstance(made, LeftOut):
        rows.out.append((source, made))
        return
    roles, contents = made.roles, made.contents
    rows.roles += roles
    rows.contents += contents
    rows.ends.append(rows.ends[-1] + len(roles))
    rows.sources.append(source)
    rows.places.append(raw.place)
    if made.image is not None:
        rows.pictures.append(made.image.picture)
        rows.hashes.append(made.image.pixels)
    else:
        rows.hashes.append(example_hash(roles, contents, made.rejected, made.good))
    rows.answers.append(len(contents[-1]))
    rows.characters.append(sum(map(len, contents)))
    rows.rejected.append(made.rejected or None)
    rows.good.append(made.good)
    rows.extra.append(extra_of(raw.value, columns) if columns else None)


def summary(table: pa.Table, out: Sequence[tuple[int, LeftOut]], at_once: bool = False) -> PartDone:
    """What became of the rows of one part."""
    letters = table.column("characters").to_numpy()
    hashes = table.column("hash").to_numpy().astype("<u8").tobytes()
    counts = Counter(left.code for _, left in out)
    return PartDone(len(table), dict(counts), int(letters.sum()), int(letters.max(initial=0)), hashes, at_once)
