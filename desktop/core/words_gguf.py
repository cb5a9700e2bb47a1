"""Sentences about GGUF files and models found in other programs' folders. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

_ROUNDED = (
    "This file is for running the model, not for training it: its weights were rounded to about {bits} bits each, and "
    "what was rounded off cannot be had back."
)
_SEARCH = "Search for the model by name and take the one with *.safetensors files."

GGUF_SENTENCES: dict[str, Words] = {
    "gguf.damaged": Words("The GGUF file cannot be read", "{path}: {cause}.", "Get the file again.", NOTHING_WRITTEN),
    # -- files that cannot be read
    "gguf.missing": Words("The GGUF file is not there", "There is no file {path}.", "Choose it again."),
    "gguf.other_file": Words(
        "This is not a GGUF file",
        "{path} does not begin as GGUF files do.",
        "Get the file again; a page saved instead of the file is a common cause.",
    ),
    "gguf.version": Words(
        "This GGUF file is of an unknown version",
        "{path} says version {version}; {known} are known here.",
        "Get a file made with a current version of llama.cpp.",
    ),
    "gguf.cut_short": Words(
        "The GGUF file is not complete",
        "{path} has {have:size}, but its weights need {need:size}.",
        "Let the download finish, or get the file again.",
    ),
    # -- what a file is
    "gguf.is_reduced": Words("{name}, quantised to {quantisation}", _ROUNDED),
    "gguf.is_reduced_somehow": Words(
        "{name}, as a GGUF file",
        "This file is for running the model, not for training it: GGUF is the form in which llama.cpp, Ollama and "
        "LM Studio run models.",
    ),
    "gguf.is_whole": Words(
        "{name}, as a GGUF file in {quantisation}",
        "This file is for running the model. Its weights are whole, but what training reads beside them (config.json, "
        "tokenizer.json, *.safetensors) is not in it.",
    ),
    "gguf.is_adapter": Words(
        "{name}, an adapter as a GGUF file",
        "This file holds what a training added to a base model, as a file for running. Training cannot go on from it.",
        "To go on training, open the run it came from.",
    ),
    "gguf.is_projector": Words(
        "{name}, the eyes or ears of a model",
        "This file turns pictures or sound into what a language model reads. It is no language model itself.",
        "Take the file of the language model that it belongs to.",
    ),
    "gguf.is_vocabulary": Words(
        "{name}, only a vocabulary", "This GGUF file holds words and no weights.", "Take the file with the weights."
    ),
    "gguf.is_other": Words(
        "{name}, not a language model",
        "This GGUF file is of another kind, as are measurements for quantising.",
        "Take the file of a language model.",
    ),
    # -- the base that belongs to it
    "gguf.base_named": Words("Train from {base}", "The file itself names it as its model."),
    "gguf.base_name_and_shapes": Words(
        "Train from {base}",
        "It is the same model in the form for training: same name and same shapes ({layers} layers, {hidden} wide, "
        "{vocabulary} words).",
    ),
    "gguf.base_name": Words(
        "Train from {base}", "It has the same name. The file tells too little to compare the shapes, too."
    ),
    "gguf.base_made_from": Words(
        "Train from {base}",
        "The file says that its model was made from it. What was trained into it since is not in this base.",
    ),
    "gguf.base_shapes": Words(
        "Train from {base}",
        "It has the same shapes ({layers} layers, {hidden} wide, {vocabulary} words), so this file was probably made "
        "from it. What was trained into it since is not in this base.",
    ),
    "gguf.base_only_named": Words(
        "Look for {base}", "The file names it as where it comes from. It has not been compared with the file yet."
    ),
    "gguf.base_none": Words(
        "No matching base is known",
        "No model known here ({count}) has its name or its shapes, and the file names none.",
        _SEARCH,
    ),
    # -- models in other programs' folders
    "found.incomplete": Words(
        "This model is not complete",
        "{count} of its files are missing in {path}, such as {name}.",
        "Let the program that fetched it finish, or fetch it here.",
    ),
    "found.not_text": Words(
        "This is not a model that writes text",
        "{path} holds a {architecture}; only models that write text on from text are trained here.",
        "Choose another model.",
    ),
    "found.adapter": Words(
        "This is an adapter, not a whole model",
        "{path} holds what a training added to another model.",
        "Take the base model that it belongs to.",
    ),
    "found.odd_file": Words(
        "This folder cannot be read as a model",
        "{name} in {path} is not an ordinary file, or far too large.",
        "Choose another model.",
    ),
    "found.unreadable": Words("This folder cannot be read", "{path}: {cause}.", "Check who may read the folder."),
}
"""The titles of what a file is and of its base are the headlines that the window and the command line show."""
