"""Sentences about talking with models. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

_KEPT = "The conversation is kept."

CHAT_SENTENCES: dict[str, Words] = {
    "chat.too_long": Words(
        "The conversation is too long for this model",
        "It has {tokens} tokens; the model reads {context} at once, and its answer has to fit as well.",
        "Begin a new conversation, shorten the instruction, or change an earlier message: what follows it is dropped.",
        _KEPT,
    ),
    "chat.no_text": Words(
        "This model does not write",
        "{path} gives labels or numbers, or sees images; there is nothing to talk with.",
        "Choose a model or a run that writes text.",
    ),
    "chat.alone": Words(
        "These adapters do not work together",
        "{path} holds {kind}; only LoRA adapters can be added up.",
        "Use it by itself, or take LoRA adapters only.",
    ),
    "chat.nothing_learned": Words(
        "There is nothing learned in this folder",
        "{path} holds no adapter and no changed weights.",
        "Choose a run that has kept something.",
    ),
    "chat.other_base": Words(
        "This adapter does not fit this base model",
        "{path} cannot be put on {base}: {cause}",
        "Choose the base model it was trained on.",
        _KEPT,
    ),
    "chat.missing": Words("The conversation is not there", "There is no file {path}.", "Begin a new one."),
    "chat.damaged": Words(
        "A conversation cannot be read",
        "{path}: {cause}",
        "It stays where it is; the others can be used.",
    ),
    "chat.newer": Words(
        "This conversation was kept by a later version",
        "{path} is of form {schema}; {known} is known here.",
        "Update Tunesmith.",
        _KEPT,
    ),
    "chat.no_answer": Words(
        "There is no answer to learn from",
        "An example ends with an answer that has words in it.",
        "Ask first, or write the answer that it should have given.",
    ),
    "chat.not_lines": Words(
        "The example was not added",
        "{path} does not hold JSON objects, one a line.",
        "Choose a file that ends in .jsonl, or a new one.",
        NOTHING_WRITTEN,
    ),
    "chat.unknown": Words(
        "There is no model or run {name}",
        "Neither a folder, nor a model on this PC, nor a run has this name.",
        "Models and Runs list what there is.",
    ),
    "chat.no_base": Words(
        "The base model of “{name}” is not here",
        "It was trained on {base}, and there is no folder {path}.",
        "Put the folder back, or add or fetch the model under Models: the run finds it there.",
    ),
    "chat.not_kept": Words(
        "This run has kept nothing to talk with",
        "The run “{name}” has no adapter and no changed weights yet.",
        "Let it train on, or choose another run.",
    ),
}
