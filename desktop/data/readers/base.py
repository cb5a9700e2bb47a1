"""What every reader gives."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from desktop.core.dataset import LeftOut

BATCH = 1000
"""Rows that a reader hands over at once, at most."""


class Raw(NamedTuple):
    """One row as it stands in its file: its place (line, row of the sheet, page; from 1) and its columns."""

    place: int
    value: dict[str, Any]


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
