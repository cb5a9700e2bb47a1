"""Sentences about a window that ended without being closed, and about the report for whoever helps. Part of
`wording.py`."""

from __future__ import annotations

from desktop.core.words import Words

_RUNS = "Runs go on without the window; downloads and the set-up of the engine keep what has arrived."
_REPORT = "Save a report and send it to whoever helps you, if it happens again."

SUPPORT_SENTENCES: dict[str, Words] = {
    "crash.fault": Words(
        "Tunesmith closed unexpectedly last time",
        "The window that was opened on {when} ended with: {fault}.",
        _REPORT,
        _RUNS,
    ),
    "crash.killed": Words(
        "Tunesmith closed unexpectedly last time",
        "The window that was opened on {when} ended without a word: something else ended it, or the system did because "
        "memory was running out.",
        _REPORT,
        _RUNS,
    ),
    "crash.restarted": Words(
        "Tunesmith was open when the PC went off",
        "The window that was opened on {when} was not closed before the PC started anew.",
        "",
        "Runs that were at work then go on from their last checkpoint with “Continue”.",
    ),
    "support.not_writable": Words(
        "Tunesmith cannot write into its own folder",
        "{path}: {cause}.",
        "Give yourself the right to write there, or start with another folder in TUNESMITH_HOME.",
    ),
    "support.drive_full": Words(
        "A drive that Tunesmith uses is nearly full",
        "{path} has {free:size} free.",
        "Make room; training needs some gigabytes for checkpoints.",
    ),
}
