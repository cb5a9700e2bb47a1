"""Sentences about files and their rows: what could not be read, and why. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

FILE_SENTENCES: dict[str, Words] = {
    "dataset.damaged": Words(
        "The dataset's own copy is damaged",
        "{path}: {cause}.",
        "Read the files again; they are untouched.",
        NOTHING_WRITTEN,
    ),
}
