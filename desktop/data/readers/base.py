"""What every reader gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from desktop.core.dataset import LeftOut

BATCH = 1000
"""Rows that a reader hands over at once, at most."""


class Raw(NamedTuple):
    """One row as it stands in its file: its place (line, row of the sheet, page; from 1) and its columns."""

    place: int
    value: dict[str, Any]


class CannotRead(Exception):
    """Reading cannot go on: a code of `core/wording.py` and what exactly it was."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code, self.detail = code, detail


class Source(Protocol):
    """One file, or one member of an archive.

    `batches` may be called several times, each time from the beginning; every row of the file comes exactly once, as
    `Raw` or as a `LeftOut` that says why not. A fault of the whole file is a `LeftOut` of place 0.
    """

    name: str
    """What is shown: ``orders.zip › 2024/may.csv``."""
    path: Path
    """The file on disk."""
    kind: str
    """``jsonl``, ``json``, ``csv``, ``parquet``, ``arrow``, ``sheet``, ``text``, ``markdown``, ``html``, ``pdf``,
    ``docx``, ``epub``."""

    def batches(self) -> Iterator[list[Raw | LeftOut]]:
        """The rows, some at a time."""


def batched(rows: Iterable[Raw | LeftOut]) -> Iterator[list[Raw | LeftOut]]:
    """The rows, `BATCH` at a time. What stops them is named at the end, with the place after the last row; where there
    is no row at all, that is named too. Nothing is raised."""
    batch: list[Raw | LeftOut] = []
    last = -1
    try:
        for row in rows:
            batch.append(row)
            if len(batch) == BATCH:
                last = _place(row)
                yield batch
                batch = []
    except GeneratorExit:
        raise
    except BaseException as error:
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        last = _place(batch[-1]) if batch else last
        batch.append(LeftOut(last + 1, *_reason(error)))
    if not batch and last < 0:
        batch.append(LeftOut(0, "file.empty"))
    if batch:
        yield batch


def _place(row: Raw | LeftOut) -> int:
    return row.place if isinstance(row, Raw) else row.line


def _reason(error: BaseException) -> tuple[str, str]:
    """Code and detail for what a reader ran into. Readers of damaged files raise nearly anything."""
    if isinstance(error, CannotRead):
        return error.code, error.detail
    if isinstance(error, FileNotFoundError):
        return "file.missing", ""
    if isinstance(error, EOFError):
        return "file.cut_short", ""
    if isinstance(error, MemoryError):
        return "file.too_large", ""
    said = (getattr(error, "strerror", None) or str(error) or "").splitlines()
    return "file.unreadable", (said[0] if said else type(error).__name__)[:200]
