"""The rows of a dataset on disk: part files that can be written side by side and read a page at a time.

```
FOLDER/
  dataset.json                  the recipe: what a person decided
  imported.json                 what became of the files
  rows/part-00000.arrow         examples in their canonical form, in the order of the files
  rows/out-00000.arrow          rows that were left out, and why
  check/findings.json           what the doctor found
  check/CODE.u32                the numbers of the rows it concerns, little-endian, ascending
  images/                       images that came in archives
```

Rows of images have one more column, `picture`; its path is relative to FOLDER for those that came in archives. The
`hash` of such a row is that of the image alone: the same image is the same row, whatever its label.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec
import pyarrow as pa
import pyarrow.ipc

from desktop.core.dataset import Example, LeftOut, Message, Picture, picture_type, picture_values
from desktop.core.datasets import Row
from desktop.core.problems import ProblemError, stop_on

GROUP_ROWS = 2048
"""Rows of one batch of a part: what a page costs to read."""
MESSAGES = pa.list_(pa.struct([("role", pa.string()), ("content", pa.string())]))
SCHEMA = pa.schema(
    [
        ("messages", MESSAGES),
        ("rejected", pa.string()),
        ("good", pa.bool_()),
        ("extra", pa.map_(pa.string(), pa.string())),
        ("source", pa.int32()),
        ("place", pa.int64()),
        ("hash", pa.uint64()),
        ("characters", pa.int32()),
        ("answer", pa.int32()),
    ]
)
OUT_SCHEMA = pa.schema([("source", pa.int32()), ("place", pa.int64()), ("code", pa.string()), ("detail", pa.string())])


class PartRows:
    """Gathers the rows of one part, column by column, which is several times faster than row by row."""

    def __init__(self) -> None:
        self.roles: list[str] = []
        self.contents: list[str] = []
        self.ends: list[int] = [0]
        self.rejected: list[str | None] = []
        self.good: list[bool | None] = []
        self.extra: list[list[tuple[str, str]] | None] = []
        self.sources: list[int] = []
        self.places: list[int] = []
        self.hashes: list[int] = []
        self.characters: list[int] = []
        self.answers: list[int] = []
        self.pictures: list[Picture] = []
        self.out: list[tuple[int, LeftOut]] = []
        self._weight = self._weighed = 0

    def __len__(self) -> int:
        return len(self.places)

    @property
    def weight(self) -> int:
        """Characters gathered so far, for keeping memory within bounds."""
        self._weight += sum(self.characters[self._weighed :])
        self._weighed = len(self.characters)
        return self._weight

    def table(self) -> pa.Table:
        """The gathered rows in the canonical form."""
        turns = pa.StructArray.from_arrays(
            [pa.array(self.roles, pa.string()), pa.array(self.contents, pa.string())], ["role", "content"]
        )
        count = len(self.places)
        columns = [
            pa.ListArray.from_arrays(pa.array(self.ends, pa.int32()), turns),
            pa.array(self.rejected or [None] * count, pa.string()),
            pa.array(self.good or [None] * count, pa.bool_()),
            pa.array(self.extra or [None] * count, SCHEMA.field("extra").type),
            pa.array(self.sources, pa.int32()),
            pa.array(self.places, pa.int64()),
            pa.array(self.hashes, pa.uint64()),
            pa.array(self.characters, pa.int32()),
            pa.array(self.answers or [0] * count, pa.int32()),
        ]
        table = pa.table(columns, schema=SCHEMA)
        if not self.pictures:
            return table
        pictures = [picture_values(picture) for picture in self.pictures]
        return table.append_column("picture", pa.array(pictures, picture_type()))

    def write(self, folder: Path, number: int) -> None:
        """Write ``part-NUMBER.arrow`` and, where rows were left out, ``out-NUMBER.arrow``."""
        if self.places:
            write_part(self.table(), folder, number)
        write_left_out(self.out, folder, number)


def write_part(table: pa.Table, folder: Path, number: int) -> None:
    """Write rows in the canonical form as ``part-NUMBER.arrow``."""
    # Not packed: that takes a quarter of the time of reading a long file, and pages could not be mapped into memory.
    _write(table, folder / f"part-{number:05}.arrow")


def write_left_out(out: Sequence[tuple[int, LeftOut]], folder: Path, number: int) -> None:
    """Write what was left out, with its source, as ``out-NUMBER.arrow``; nothing when there is nothing."""
    if out:
        columns = list(zip(*[(source, left.line, left.code, left.detail[:300]) for source, left in out]))
        table = pa.table([pa.array(c, f.type) for c, f in zip(columns, OUT_SCHEMA)], schema=OUT_SCHEMA)
        _write(table, folder / f"out-{number:05}.arrow", "lz4")


def _write(table: pa.Table, path: Path, compression: str | None = None) -> None:
    options = pa.ipc.IpcWriteOptions(compression=compression)
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_file(file, table.schema, options=options) as writer:
        writer.write_table(table, max_chunksize=GROUP_ROWS)


class Part:
    """A part file, mapped into memory: `len` is the number of its batches, each of at most `GROUP_ROWS` rows. Raises
    ``dataset.damaged``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._reader = pa.ipc.open_file(pa.memory_map(str(path)))
        except (OSError, pa.ArrowException) as error:
            raise self._damaged(error) from None

    def __len__(self) -> int:
        return int(self._reader.num_record_batches)

    def batch(self, number: int) -> pa.RecordBatch:
        """One batch."""
        try:
            batch = self._reader.get_batch(number)
            batch.validate()
        except (OSError, pa.ArrowException) as error:
            raise self._damaged(error) from None
        return batch

    def batches(self) -> Iterator[pa.RecordBatch]:
        """All of them in order."""
        return map(self.batch, range(len(self)))

    def _damaged(self, error: Exception) -> ProblemError:
        return stop_on("dataset.damaged", path=str(self.path), cause=str(error).splitlines()[0])


class RowStore:
    """Reads the rows of a dataset folder by number (0-based, across all parts)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.parts = sorted((folder / "rows").glob("part-*.arrow"))
        self._open: tuple[int, Part] | None = None

    @cached_property
    def _groups(self) -> list[tuple[int, int, int]]:
        """For each batch: its first row, its part, its number within the part."""
        found, first = [], 0
        for part, path in enumerate(self.parts):
            for group, batch in enumerate(Part(path).batches()):
                found.append((first, part, group))
                first += batch.num_rows
        self._rows = first
        return found

    def __len__(self) -> int:
        return self._rows if self._groups else 0

    def starts(self) -> list[int]:
        """The number of the first row of each part."""
        return [first for first, _, group in self._groups if group == 0]

    def page(self, numbers: Sequence[int]) -> list[Row]:
        """The rows with these numbers, in that order; numbers close together are cheap. Raises ``dataset.damaged``."""
        if numbers and not 0 <= min(numbers) <= max(numbers) < len(self):
            raise stop_on("dataset.damaged", path=str(self.folder), cause=f"there is no row {max(numbers)}")
        firsts = [first for first, _, _ in self._groups]
        places = [bisect_right(firsts, number) - 1 for number in numbers]
        tables = {place: self._group(place) for place in dict.fromkeys(places)}
        found: list[Row] = []
        start = 0
        while start < len(numbers):  # neighbours together: a row alone costs nearly as much as a hundred
            end = start + 1
            while end < len(numbers) and numbers[end] == numbers[end - 1] + 1 and places[end] == places[start]:
                end += 1
            first = numbers[start] - firsts[places[start]]
            found += rows_of(tables[places[start]].slice(first, end - start), self.folder)
            start = end
        return found

    def _group(self, place: int) -> pa.RecordBatch:
        _, part, group = self._groups[place]
        if self._open is None or self._open[0] != part:
            self._open = (part, Part(self.parts[part]))
        return self._open[1].batch(group)

    def batches(self) -> Iterator[tuple[int, list[Row]]]:
        """All rows in order: the number of the first one, and at most `GROUP_ROWS` of them."""
        for place, (first, _, _) in enumerate(self._groups):
            yield first, rows_of(self._group(place), self.folder)

    def column(self, name: str) -> pa.ChunkedArray:
        """One column over all rows (`hash`, `characters`, `source` …)."""
        empty = pa.chunked_array([], SCHEMA.field(name).type)
        chunks = [batch.column(name) for path in self.parts for batch in Part(path).batches()]
        return pa.chunked_array(chunks) if chunks else empty

    def left_out(self, most: int = 10_000) -> list[tuple[int, LeftOut]]:
        """The first rows that were left out, with their source."""
        found: list[tuple[int, LeftOut]] = []
        for path in sorted((self.folder / "rows").glob("out-*.arrow")):
            for batch in Part(path).batches():
                for row in batch.slice(0, most - len(found)).to_pylist():
                    found.append((row["source"], LeftOut(row["place"], row["code"], row["detail"])))
            if len(found) == most:
                break
        return found


def rows_of(batch: pa.RecordBatch, folder: Path) -> list[Row]:
    """All rows of a batch in the canonical form, of the dataset in `folder`."""
    names = ("messages", "rejected", "good", "source", "place", "extra")
    columns = [batch.column(name).to_pylist() for name in names]
    pictures: Sequence[Any] = (None,) * batch.num_rows
    if "picture" in batch.schema.names:
        pictures = batch.column("picture").to_pylist()
    return [_made(values, _picture(picture, folder)) for *values, picture in zip(*columns, pictures)]


def _made(values: Sequence[Any], picture: Picture | msgspec.UnsetType) -> Row:
    messages, rejected, good, source, place, extra = values
    turns = tuple(Message(turn["role"], turn["content"]) for turn in messages)
    return Row(Example(turns, rejected or "", good, picture), source, place, dict(extra or ()))


def _picture(values: dict[str, Any] | None, folder: Path) -> Picture | msgspec.UnsetType:
    """An absolute path is left as it is by the join."""
    return Picture(**values | {"path": str(folder / values["path"])}) if values else msgspec.UNSET
