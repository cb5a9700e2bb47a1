"""Sentences about labels and numbers that texts are given. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

LABEL_SENTENCES: dict[str, Words] = {
    "labels.one_class": Words(
        "There is nothing to tell apart",
        "All {examples} training examples have the label “{label}”.",
        "Add examples of another label.",
        NOTHING_WRITTEN,
    ),
    "labels.too_many": Words(
        "These labels look like free text",
        "There are {labels} different ones in {examples} training examples; up to {most} can be learned from so many.",
        "Choose the column that holds the labels, or train the model to write the answers instead.",
        NOTHING_WRITTEN,
    ),
    "labels.missing": Words(
        "Some texts have no label",
        "{count} of {examples} training examples are texts alone.",
        "Choose the column that holds the labels, or train on documents instead.",
        NOTHING_WRITTEN,
    ),
    "labels.not_numbers": Words(
        "Not every answer is a number",
        "{count} of {examples} training examples have something else, such as “{example}”.",
        "Mend or leave out these rows, or train on labels instead.",
        NOTHING_WRITTEN,
    ),
    "labels.one_number": Words(
        "There is nothing to tell apart",
        "All {examples} training examples have the number {number}.",
        "Add examples with other numbers.",
        NOTHING_WRITTEN,
    ),
    "labels.cannot_tell": Words(
        "This model's head needs whole texts",
        "{model} gives other results when its head works on remembered features.",
        "Choose the method lora instead of head.",
        NOTHING_WRITTEN,
    ),
    "notice.labels_unseen": Words(
        "Some held-out examples are set apart",
        "{count} held-out examples have labels that no training example has, such as “{label}”. They are not counted "
        "in any score.",
        "Add such examples to the training side.",
    ),
    "notice.labels_rare": Words(
        "Some labels occur only once",
        "{count} of {labels} labels have a single training example, such as “{label}”.",
        "Add examples of them, or give them a common label.",
    ),
    "notice.labels_rare.one": Words(
        "One label occurs only once",
        "“{label}”, one of {labels} labels, has a single training example.",
        "Add examples of it, or give it a common label with another.",
    ),
    "model.encoder_cannot_write": Words(
        "This model reads but does not write",
        "{model} is an encoder or has a head for labels: it can learn labels and numbers of texts, and the recipe's "
        "objective is {objective}.",
        "Let labels or numbers be learned, or choose a model that writes.",
        NOTHING_WRITTEN,
    ),
}
