"""Sentences about this PC and the engine on it: device, memory, disk, processes, what the program ships with.
Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import KEPT_CHECKPOINT, NOTHING_WRITTEN, Words

MACHINE_SENTENCES: dict[str, Words] = {
    # -- device and memory
    "device.no_cuda": Words(
        "The graphics card cannot be used",
        "The recipe asks for the card, but the engine's PyTorch {torch} finds none that it can use.",
        "Set the engine up for this card under Settings. Home says what is the matter with the card.",
    ),
    "device.no_bf16": Words(
        "The number format does not suit the card",
        "{card} has no bf16 arithmetic.",
        "Choose fp16 as the number format.",
    ),
    "memory.card_full": Words(
        "Not enough graphics memory",
        "The card has {total:memory}, of which {free:memory} are free; this run already held {held:memory}.",
        "Choose a shorter row (micro-batch), shorter examples, or 4-bit weights.",
        KEPT_CHECKPOINT,
    ),
    "memory.ram_full": Words(
        "Not enough memory",
        "{free:memory} of {total:memory} are free.",
        "Close other programs, or choose a shorter row (micro-batch).",
        KEPT_CHECKPOINT,
    ),
    # -- disk
    "disk.full": Words(
        "The drive is full",
        "{path} needs {need:size}; {free:size} are free.",
        "Make room on this drive, or choose another folder.",
        "What was complete before is kept; nothing half-written stays behind.",
    ),
    "disk.became_full": Words(
        "The drive became full",
        "There was no more room for {path} while it was written.",
        "Make room on this drive, or choose another folder.",
        "What was complete before is kept; nothing half-written stays behind.",
    ),
    "folder.read_only": Words(
        "This folder cannot be written to",
        "{path} may not be changed by this user.",
        "Choose another folder, or change its rights.",
        NOTHING_WRITTEN,
    ),
    "file.in_use": Words(
        "Another program has this file open",
        "{path} is held by another program, which did not let go of it.",
        "Close what may have it open, such as an editor, a backup or a virus scanner, then try again.",
        NOTHING_WRITTEN,
    ),
    "file.write": Words("The file could not be written", "{path}: {cause}.", "Choose another folder.", NOTHING_WRITTEN),
    "file.read": Words("The file could not be read", "{path}: {cause}.", "Check the drive and the file's rights."),
    "settings.made_anew": Words(
        "The settings could not be read",
        "The file was damaged, so everything is set as at the first start.",
        "Choose under Settings what you had changed.",
        "The damaged file is kept as {aside}.",
    ),
    # -- engine
    "engine.told_to_end": Words(
        "The run was paused by the system",
        "The system told it to end, as when the PC is switched off.",
        "Continue the run.",
        "Everything is kept, and training continues exactly where it stopped.",
    ),
    "engine.fault": Words(
        "Something went wrong that was not foreseen",
        "{kind}: {cause}",
        "The log of the run has the details.",
        KEPT_CHECKPOINT,
    ),
    "engine.card_fault": Words(
        "The graphics card stopped working on this run",
        "{cause}",
        "Continue the run; if it happens again, restart the PC and update the driver.",
        KEPT_CHECKPOINT,
    ),
    "engine.killed": Words(
        "Training was ended from outside",
        "The process was ended by signal {signal}; when memory runs out, the system does that.",
        "Continue the run. If it happens again, choose a shorter row (micro-batch).",
        KEPT_CHECKPOINT,
    ),
    "engine.crashed": Words(
        "Training crashed",
        "The process ended with code {code}.",
        "The log of the run has the details.",
        KEPT_CHECKPOINT,
    ),
    "engine.vanished": Words(
        "Training was interrupted",
        "Its process is gone without a word, as after a power cut or a restart of the PC.",
        "Continue the run.",
        KEPT_CHECKPOINT,
    ),
    "engine.no_answer": Words("The engine gave no answer", "It ended with code {code}. {cause}", "Try again."),
    "engine.bad_request": Words("The engine did not understand", "{cause}"),
    "engine.missing": Words(
        "The training engine is not installed",
        "The Python packages for training are missing: {cause}.",
        "Set the engine up under Settings; in a clone run “python3 packaging/dev.py setup”.",
    ),
    "engine.stream_failed": Words(
        "The weights did not reach the graphics card in time",
        "Block {block}: {cause}.",
        "Continue the run. If it happens again, switch streaming off.",
        KEPT_CHECKPOINT,
    ),
    # -- starter
    "starter.download": Words(
        "The starter model could not be fetched",
        "{reason}",
        "Check the connection and try again.",
        "What was fetched is kept; going on starts from there.",
    ),
    "task.cancelled": Words("Cancelled", "You cancelled it.", "", NOTHING_WRITTEN),
}
