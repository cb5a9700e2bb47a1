"""Sentences about what is moved to the bin. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

BIN_SENTENCES: dict[str, Words] = {
    "bin.refused": Words(
        "“{name}” could not be moved to the bin",
        "{path} could not be moved: {cause}.",
        "Close programs that use it and try again.",
        NOTHING_WRITTEN,
    ),
    "bin.gone": Words(
        "“{name}” could not be fetched back",
        "It is not in the bin any more, the system does not say where it lies, or its old place is taken.",
        "Restore it from the system's bin.",
    ),
    "bin.run_at_work": Words(
        "“{name}” is not done yet",
        "It is {state}, so its folder is needed.",
        "Stop it or take it out of the queue first.",
        NOTHING_WRITTEN,
    ),
}
