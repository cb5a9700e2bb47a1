"""Sentences about time and its measurement. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

SPEED_SENTENCES: dict[str, Words] = {
    "speed.not_measured": Words(
        "This PC could not be measured",
        "The measurement gave a number that makes no sense: {cause}.",
        "Measure again when nothing else is at work.",
        NOTHING_WRITTEN,
    ),
    "speed.other_device": Words(
        "This recipe is for another device",
        "It trains on “{wanted}”, and on this PC a run would use “{here}”.",
        "Change “device” in the recipe to “{here}”.",
    ),
    "speed.no_card_facts": Words(
        "How long it takes is not known yet",
        "“{name}” is not among the cards known here, and its driver does not tell enough of it.",
        "Measure this PC; it takes about 20 seconds.",
    ),
}
