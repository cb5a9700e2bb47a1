"""The first rows of files as they stand, to choose columns by."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.core.data_jobs import Looked, RawRow
from desktop.core.problems import stop_on
from desktop.data.columns import text_of, value_at
from desktop.data.guessing import columns_of, guess_of_mixed
from desktop.data.importing import first_rows
from desktop.data.readers.sources import find_sources

SHOWN, LONGEST = 50, 2000
"""Rows that are shown, and characters of a value."""


def look(files: Sequence[Path]) -> Looked:
    """Rows, columns and the guess. Raises ``data.missing``."""
    for file in files:
        if not file.exists():
            raise stop_on("data.missing", path=str(file))
    found = first_rows(find_sources(files))
    values = [raw.value for _, raw in found]
    columns = columns_of(values)
    rows = tuple(
        RawRow(source.name, raw.place, {name: text_of(value_at(raw.value, name))[:LONGEST] for name in columns})
        for source, raw in found[:SHOWN]
    )
    return Looked(rows, columns, guess_of_mixed(values))
