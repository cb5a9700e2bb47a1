"""Sentences about runs, the queue, and what stops training.
Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import KEPT_CHECKPOINT, Words

RUN_SENTENCES: dict[str, Words] = {
    # -- runs
    "run.missing": Words("This run is not there", "There is no run in {path}.", "Look at the list of runs."),
    "run.none": Words("There is no run yet", "Nothing has been trained on this PC so far.", "Start one under New run."),
    "run.unknown": Words("This run is not known", "No run is called “{name}”.", "Runs lists them all."),
    "run.ambiguous": Words(
        "More than one run fits", "“{name}” could be {count} runs.", "Choose one of them under Runs."
    ),
    "run.damaged": Words(
        "The run's record cannot be read",
        "{path}: {cause}.",
        "Bring the file back from a backup, or remove the run's folder.",
        "The other files of the run are untouched.",
    ),
    "run.made_anew": Words(
        "The record of “{name}” was made anew",
        "It could not be read; how the run stands was found out from its other files.",
        "",
        "Everything that the run has learned and saved is kept.",
    ),
    "run.base_moved": Words(
        "A base model was found in another folder",
        "{base} lies in {path} now; {count} runs that were trained on it go on from there.",
    ),
    "run.base_moved.one": Words(
        "A base model was found in another folder",
        "{base} lies in {path} now; the run “{name}” goes on from there.",
    ),
    "run.newer": Words(
        "This run is from a newer Tunesmith",
        "It has version {schema}; this program knows version {known}.",
        "Update Tunesmith to open it.",
    ),
    "run.illegal_move": Words("That is not possible now", "A run cannot go from {before} to {after}."),
    "run.already_running": Words("This run is already being trained", "Process {pid} is at work on it."),
    "run.not_running": Words("This run is not at work now", "“{name}” is {state}, so there is no process to tell."),
    "run.nothing_kept": Words(
        "There is nothing to export yet", "“{name}” has no adapter and no checkpoint.", "Train it first."
    ),
    "run.cannot_resume": Words(
        "This run cannot go on", "“{name}” is {state}.", "Start a new run with the same recipe."
    ),
    # -- queue
    "queue.damaged": Words(
        "The queue cannot be read",
        "{path}: {cause}.",
        "Remove this file; then add the runs to the queue again.",
        "All runs are kept.",
    ),
    "queue.made_anew": Words(
        "The queue was made anew, and is on hold",
        "It could not be read. Runs in it that wait for their first start: {count}.",
        "Look at them under Runs, and let the queue go on.",
        "All runs are kept, and the damaged file as {aside}.",
    ),
    "queue.newer": Words(
        "This queue is from a newer Tunesmith",
        "It has version {schema}; this program knows version {known}.",
        "Update Tunesmith.",
        "All runs are kept.",
    ),
    "queue.busy": Words(
        "The queue could not be changed",
        "Another process has held {path} for more than {seconds} seconds.",
        "Try again.",
        "The queue is as it was.",
    ),
    "queue.already_in": Words("This run already waits", "“{name}” stands in the queue at place {place}."),
    "queue.not_in": Words("This run does not wait", "“{name}” does not stand in the queue."),
    # -- training
    "training.not_finite": Words(
        "Training went astray",
        "The numbers became infinite or undefined at step {step}; {count} steps had to be left out.",
        "Try half the learning rate.",
        KEPT_CHECKPOINT,
    ),
    "training.not_finite.one": Words(
        "Training went astray",
        "The numbers became infinite or undefined at step {step}, which had to be left out.",
        "Try half the learning rate.",
        KEPT_CHECKPOINT,
    ),
    "method.no_such_layers": Words(
        "This model has no such layers", "Adapters for “{layers}” found no place: {cause}.", "Choose all linear layers."
    ),
    "checkpoint.damaged": Words("The checkpoint cannot be read", "{path}: {cause}.", "Continue from an older one."),
    "checkpoint.other_recipe": Words(
        "The checkpoint belongs to another recipe", "{path} was written with other settings.", "Start a new run."
    ),
}
