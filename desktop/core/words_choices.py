"""Sentences about what was chosen together: a model and examples that do not match. Part of the table in
`wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

CHOICE_SENTENCES: dict[str, Words] = {
    "choice.encoder_reads": Words(
        "This base model reads, it does not write",
        "{model} tells texts apart: it can learn labels and numbers, and these examples teach something else.",
        "Take a base model that writes, or examples that are texts with labels.",
        NOTHING_WRITTEN,
    ),
    "choice.only_writes": Words(
        "This base model writes, it has no head for labels",
        "For the kind of model that {model} is, the engine has no head that gives labels or numbers.",
        "Let it learn to write the label as its answer, or take another base model.",
        NOTHING_WRITTEN,
    ),
    "choice.vision_sees": Words(
        "This base model sees images",
        "{model} learns which label an image has, and these examples are texts.",
        "Take a base model for text, or folders of images as examples.",
        NOTHING_WRITTEN,
    ),
    "choice.images_need_vision": Words(
        "These examples are images",
        "{model} reads text and cannot see images.",
        "Take a base model that sees images.",
        NOTHING_WRITTEN,
    ),
}
