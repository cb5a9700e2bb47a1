"""Sentences about what a tuned model has forgotten. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

_FIGURES = (
    "Of {count} general questions the base answers {before} right and the tuned model {now} (difference {low} to "
    "{high} points, 95 %); its surprise at ordinary text (perplexity): {rise}."
)
_GUESSES = (
    "The base hardly does better than guessing ({chance}) on {count} general questions: {before}, and the tuned "
    "model {now}. Its surprise at ordinary text (perplexity): {rise}."
)
_REMEDY = (
    "Use it at less strength, train again with half the learning rate or a smaller adapter (rank), or mix in general "
    "examples."
)

FORGETTING_SENTENCES: dict[str, Words] = {
    "forgetting.nothing": Words("It forgot nothing that can be measured", _FIGURES),
    "forgetting.nothing_guesses": Words("It forgot nothing that can be measured", _GUESSES),
    "forgetting.hardly": Words("It forgot hardly anything", _FIGURES),
    "forgetting.hardly_guesses": Words("It forgot hardly anything", _GUESSES),
    "forgetting.little": Words(
        "It forgot a little",
        _FIGURES,
        "If that matters to you: use it at less strength, train again with half the learning rate, or mix in general "
        "examples.",
    ),
    "forgetting.much": Words("It forgot much", _FIGURES, _REMEDY),
    "forgetting.trade": Words(
        "Less strength keeps most of the gain",
        "At a strength of {strength}, {gain} of the gain on your task stays, and {left} of the forgetting.",
        "Choose this strength to use it so when you try the model out and hand it over.",
    ),
    "forgetting.no_words": Words(
        "There is nothing to ask this model",
        "A model that gives labels or numbers does not write; general questions say nothing about it.",
        "Look at its scores instead.",
        NOTHING_WRITTEN,
    ),
    "forgetting.no_strength": Words(
        "This strength cannot be used",
        "{strength} does not lie between 0 (the base) and 1 (as trained).",
        "Choose a strength from 0 to 1.",
        NOTHING_WRITTEN,
    ),
    "general.damaged": Words(
        "The general questions cannot be read",
        "{path}: {cause}.",
        "Install Tunesmith again.",
        NOTHING_WRITTEN,
    ),
    "recipe.general_only_writing": Words(
        "General examples can only be mixed in where a model learns to write",
        "The share of general examples is {share}, but what is learned is “{objective}”.",
        "Set the share of general examples to 0.",
        NOTHING_WRITTEN,
    ),
}  # fmt: skip

KIND_WORDS = {
    "all": "all questions",
    "facts": "facts",
    "arithmetic": "arithmetic",
    "instructions": "instructions",
    "safety": "safe replies",
    "languages": "other languages",
}
"""Kinds of questions in plain words."""
