"""Sentences about recipe files. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

RECIPE_FILE_SENTENCES: dict[str, Words] = {
    "recipe_file.too_large": Words(
        "This is not a recipe file",
        "{name} is larger than {most:size}, which no recipe needs.",
        "Choose a file that “Save recipe” has written.",
        NOTHING_WRITTEN,
    ),
    "recipe_file.not_one": Words(
        "This is not a recipe file",
        "{name} cannot be read as one: {cause}.",
        "Choose a file that “Save recipe” has written.",
        NOTHING_WRITTEN,
    ),
    "recipe_file.newer": Words(
        "This recipe is from a later Tunesmith",
        "{name} has format {format}; this version knows formats up to {known}.",
        "Update Tunesmith on this PC.",
        NOTHING_WRITTEN,
    ),
    "recipe_file.unknown_field": Words(
        "The recipe file has a field that is not known",
        "There is no field “{field}” in a recipe file.",
        "Take the field out, or save the recipe again.",
        NOTHING_WRITTEN,
    ),
    "recipe_file.wrong_value": Words(
        "The recipe file has a value that cannot be right",
        "{name}: {cause}.",
        "Save the recipe again where it came from.",
        NOTHING_WRITTEN,
    ),
    "recipe_file.wrong_hash": Words(
        "The recipe file has a hash that is none",
        "“{field}” is “{value}”; a hash is 64 hexadecimal digits.",
        "Save the recipe again where it came from.",
        NOTHING_WRITTEN,
    ),
    "recipe_file.path": Words(
        "The recipe file points to a place on the PC",
        "“{field}” is “{value}”. A recipe file may name a model or data, but not a path.",
        "Take care whom such a file comes from. Put a name there instead, or save the recipe again.",
        NOTHING_WRITTEN,
    ),
    "recipe_file.incomplete": Words(
        "The recipe cannot be saved",
        "The run “{name}” does not say any more what it was made with: {cause}.",
        "Look at the run's folder, or choose another run.",
        NOTHING_WRITTEN,
    ),
    "recipe_file.base_same": Words("The same base model", "{name} lies on this PC and has the same fingerprint."),
    "recipe_file.base_differs": Words(
        "The base model differs",
        "The recipe was made with {name} ({source}); here it is {here} ({here_source}), which is not the same.",
        "The result will not be quite the same. Fetch the same state of the model if that matters.",
    ),
    "recipe_file.base_absent": Words(
        "The base model is not here",
        "{name} ({source}) does not lie on this PC.",
        "Fetch it under Models, or choose another base model.",
    ),
    "recipe_file.data_same": Words(
        "The same data", "{name}: the same {train} examples to learn from and {held_out} held out."
    ),
    "recipe_file.data_differs": Words(
        "Other data",
        "The recipe learned {name} ({train} examples, {held_out} held out); this is {here} ({here_train} and "
        "{here_held_out}).",
        "Its scores do not compare with those of the run it came from.",
    ),
    "recipe_file.data_absent": Words(
        "The data is not here",
        "The recipe learned {name} ({train} examples, {held_out} held out), and nothing on this PC is the same.",
        "Choose the examples to learn from.",
    ),
    "recipe_file.other_shape": Words(
        "These examples do not fit the recipe",
        "The recipe teaches {objective}, which “{name}” cannot teach.",
        "Choose other examples, or begin a new run without the recipe.",
    ),
}
