"""Sentences about recipes: values that are wrong or contradict each other.
Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import Words

RECIPE_SENTENCES: dict[str, Words] = {
    # -- recipe
    "recipe.missing": Words("The recipe is not there", "There is no file {path}.", "Choose the file again."),
    "recipe.not_json": Words("The recipe cannot be read", "{path} is not JSON: {cause}.", "Mend the file."),
    "recipe.not_object": Words("The recipe cannot be read", "It holds no names with values.", "Choose another file."),
    "recipe.newer": Words(
        "This recipe is from a newer Tunesmith",
        "It has version {schema}; this program knows version {known}.",
        "Update Tunesmith.",
    ),
    "recipe.unknown_field": Words("The recipe has an unknown field", "“{field}” is not known.", "Take it out."),
    "recipe.unknown_field_near": Words(
        "The recipe has an unknown field", "“{field}” is not known.", "Did you mean “{nearest}”?"
    ),
    "recipe.field_missing": Words("The recipe lacks a value", "“{field}” is not given.", "Add it."),
    "recipe.wrong_value": Words(
        "A value of the recipe is out of place", "“{field}” is {value}: {cause}.", "Change it."
    ),
    "recipe.epochs_or_steps": Words(
        "How long to train is not clear",
        "A recipe says either how many passes over all examples it makes, or how many steps.",
        "Keep exactly one of them.",
    ),
    "recipe.fp16_on_cpu": Words(
        "The number format does not suit the device", "fp16 is for graphics cards.", "Choose bf16 or fp32 on the CPU."
    ),
    "recipe.streaming_needs_nf4": Words(
        "Only 4-bit weights can be streamed",
        "The recipe asks for streaming but keeps the weights in 16 bits.",
        "Keep the weights in 4 bits, or switch streaming off.",
    ),
    "recipe.pissa_with_dora": Words(
        "Two ways of beginning that exclude each other",
        "PiSSA and DoRA both change what the base contributes.",
        "Choose one of them.",
    ),
    "recipe.nothing_held_out": Words(
        "There is nothing to compare on",
        "The recipe asks to compare {compare} held-out examples but sets none aside.",
        "Set examples aside, give a file of held-out examples, or leave the scorecard out.",
    ),
    "recipe.answer_longer_than_context": Words(
        "The answers would not fit",
        "The longest answer ({answer} tokens) must be shorter than the longest example ({context}).",
        "Let the longest answer be shorter, or the longest example longer.",
    ),
}
