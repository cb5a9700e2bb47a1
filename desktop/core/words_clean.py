"""Sentences about removing what the program has put on the PC. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import Words

NOTHING_REMOVED = "Nothing was removed."

CLEAN_SENTENCES: dict[str, Words] = {
    "clean.running": Words(
        "A run is under way",
        "“{name}” is training.",
        "Wait until it has ended, or stop it under Runs.",
        NOTHING_REMOVED,
    ),
    "clean.queue": Words(
        "The queue is at work",
        "Runs are waiting, and the queue starts them.",
        "Take the runs out of the queue first (Runs).",
        NOTHING_REMOVED,
    ),
}
