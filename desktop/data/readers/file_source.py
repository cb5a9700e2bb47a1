"""A source that reads a file of a known kind, or says why it is not read."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec

from desktop.core.dataset import LeftOut
from desktop.data.readers import jsonl
from desktop.data.readers.base import CannotRead, Raw, batched
from desktop.data.readers.opening import Spot

_READERS = {
    "jsonl": "jsonl.read",
    "json": "json_file.read",
    "csv": "table.read",
    "parquet": "arrow.read_parquet",
    "arrow": "arrow.read_arrow",
    "sheet": "sheets.read",
    "text": "passages.read",
    "markdown": "passages.read",
    "html": "html_text.read",
    "pdf": "pdf.read",
    "docx": "word_file.read",
    "epub": "epub.read",
    "mail": "mails.read",
}
"""Module and function for each kind. They are loaded when a file of the kind comes, because some take long to load."""

AT_ONCE = 32
"""Images of one batch: decoding one takes a hundred times as long as reading a line."""


class FileSource(msgspec.Struct, frozen=True):
    """One file, one member of an archive, one sheet of a workbook, or one folder of images; see `base.Source`. It can
    be handed to another process. With a `fault` there is nothing to read, and `kind` is empty."""

    name: str
    path: Path
    kind: str
    spot: Spot
    fault: LeftOut | None = None
    entries: tuple[str, ...] = ()
    """Of a folder of images (kind ``images``, with the folder as `path`): the names of its files."""

    def batches(self) -> Iterator[list[Raw | LeftOut]]:
        """The rows, at most `BATCH` at a time; at least one row or reason. Nothing is raised."""
        if self.fault is not None:
            yield [self.fault]
            return
        if self.kind == "images":
            read: Any = import_module("desktop.data.readers.pictures").read
            yield from batched(read(self.path, self.entries), AT_ONCE)
        else:
            yield from batched(self._rows())

    def ranges(self, size: int = 8 << 20) -> list[tuple[int, int]]:
        """Byte ranges that `jsonl.rows_in` can read side by side, or none if the source can only be read in order."""
        if self.fault is not None or self.kind != "jsonl" or not self.spot.plain:
            return []
        try:
            return jsonl.split_ranges(self.path, size)
        except OSError:
            return []

    def _rows(self) -> Iterator[Raw | LeftOut]:
        before = _stamp(self.path)
        module, name = _READERS[self.kind].split(".")
        read: Any = getattr(import_module(f"desktop.data.readers.{module}"), name)
        yield from read(self.spot)
        if _stamp(self.path) != before:
            raise CannotRead("file.changed")


def _stamp(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns


def not_read(name: str, path: Path, code: str, detail: str = "") -> FileSource:
    """A source that only says why it is not read."""
    return FileSource(name, path, "", Spot(path), LeftOut(0, code, detail))
