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

    @property
    def name(self) -> str:
        """What is shown: ``orders.zip › 2024/may.csv``."""

    @property
    def path(self) -> Path:
        """The file on disk."""

    @property
    def kind(self) -> str:
        """``jsonl``, ``json``, ``csv``, ``parquet``, ``arrow``, ``sheet``, ``text``, ``markdown``, ``html``, ``pdf``,
        ``docx``, ``epub``, ``mail``, ``images``; empty when nothing can be read."""

    def batches(self) -> Iterator[list[Raw | LeftOut]]:
        """The rows, some at a time."""


def batched(rows: Iterable[Raw | LeftOut], most: int = BATCH) -> Iterator[list[Raw | LeftOut]]:
    """The rows, `most` at a time. What stops them is named at the end, with the place after the last row; where there
    is no row at all, that is named too. Nothing is raised."""
    batch: list[Raw | LeftOut] = []
    last = -1
    try:
        for row in rows:
            batch.append(row)
            last = row.place if isinstance(row, Raw) else row.line
            if len(batch) == most:
                yield batch
                batch = []
    except GeneratorExit:
        raise
    except BaseException as error:
        batch.append(LeftOut(last + 1, *reason_for(error)))
    if not batch and last < 0:
        batch.append(LeftOut(0, "file.empty"))
    if batch:
        yield batch


def reason_for(error: BaseException) -> tuple[str, str]:
    """Code and detail for what a reader ran into. Readers of damaged files raise nearly anything, and those written in
    Rust panic with an exception that is none; what asks the process to end is raised again."""
    if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
        raise error
    if isinstance(error, CannotRead):
        return error.code, error.detail
    if isinstance(error, FileNotFoundError):
        return "file.missing", ""
    if isinstance(error, EOFError):
        return "file.cut_short", ""
    if isinstance(error, MemoryError):
        return "file.too_large", "more than there is memory for"
    said = (getattr(error, "strerror", None) or str(error) or "").splitlines()
    return "file.unreadable", (said[0] if said else type(error).__name__)[:200]
