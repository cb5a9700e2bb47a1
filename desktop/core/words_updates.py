"""Sentences about newer versions of the program. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

_LATER = "It is asked again tomorrow. Newer versions can always be looked for by hand, on the project's own page."

UPDATE_SENTENCES: dict[str, Words] = {
    "updates.not_reached": Words(
        "Whether there is a newer version is not known",
        "{host} gave no answer: {cause}.",
        "Check the connection, or ask again later.",
        NOTHING_WRITTEN,
    ),
    "updates.unreadable": Words(
        "Whether there is a newer version is not known",
        "What came from {address} is not a list of releases: {cause}.",
        _LATER,
        NOTHING_WRITTEN,
    ),
    "updates.not_signed": Words(
        "What came as news of a newer version is not from Tunesmith's makers",
        "The signature of {address} does not belong to them.",
        "Do not install anything that was offered. " + _LATER,
        NOTHING_WRITTEN,
    ),
    "updates.older_manifest": Words(
        "What came as news of a newer version is old",
        "{address} is number {serial}, and number {seen} was seen here before. Somebody may be handing out old news to "
        "keep this PC from newer versions.",
        _LATER,
        NOTHING_WRITTEN,
    ),
    "updates.wrong_file": Words(
        "The newer version could not be fetched",
        "{file} from {host} is not the file its makers signed.",
        "Do not install what is offered there; try again later.",
        "The wrong file was removed.",
    ),
    "updates.training": Words(
        "Newer versions are not looked for now",
        "“{run}” is being trained.",
        "Look again when it has ended.",
    ),
    "updates.nobody_to_ask": Words(
        "This build does not know where to ask for newer versions",
        "It was made without an address for that.",
        "Look on the page you have it from.",
    ),
}
