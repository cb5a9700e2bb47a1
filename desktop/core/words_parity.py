"""Sentences about exports that were held against base and adapter. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

_AGREES = "It finds the same next token likeliest in {agreement} of {count} places; "
_REST = "perplexity {perplexity}, the tuned model {own}."
_THEN = _REST.capitalize()
_COSTS = (
    "divergence {divergence}; up to {limit} counts as what this form costs. Small models lose more than large ones. "
)

PARITY_SENTENCES: dict[str, Words] = {
    # -- verdicts
    "parity.merged_same": Words("The merged model is the tuned model", _AGREES + _REST),
    "parity.merged_nearly": Words(
        "The merged model is nearly the tuned model",
        _AGREES
        + "merging rounds the weights to 16 bits, and that took a little of what was learned (divergence {divergence}; "
        "training went {learned} away from the base). " + _THEN,
        "Hand over the adapter instead where every word has to be the same.",
    ),
    "parity.merged_differs": Words(
        "The merged model answers otherwise than the tuned model",
        _AGREES
        + "merging rounds the weights to 16 bits, and what was learned in few or small steps can be lost in that. "
        + _THEN,
        "Hand over the adapter instead, or train longer. If much was learned, export it again and report this.",
    ),
    "parity.adapter_same": Words("The adapter gives the tuned model", _AGREES + _REST),
    "parity.adapter_differs": Words(
        "The adapter gives another model than the tuned one",
        _AGREES + "an adapter by itself is the same numbers, so this should not be. " + _THEN,
        "Do not use it. Export it again.",
    ),
    "parity.not_learned": Words(
        "{name} answers as the base model does",
        "What was learned is not in it: it is far nearer to the base than to the tuned model. " + _AGREES + _REST,
        "Do not use it. Export it again.",
    ),
    "parity.other_strength": Words(
        "{name} has all that was learned, not the part that was asked for",
        "It is far nearer to the tuned model at full strength than at the strength chosen. " + _AGREES + _REST,
        "Export it again at the strength you want.",
    ),
    "parity.same": Words("{name} answers as the tuned model does", _AGREES + _REST),
    "parity.usual": Words(
        "{name} loses no more than its form may cost",
        _AGREES + _COSTS + _THEN,
        "Where the loss shows in the answers, take a larger form.",
    ),
    "parity.worse": Words(
        "{name} loses more than this form should",
        _AGREES + _COSTS + _THEN,
        "Take a larger form, or the merged model, which is whole.",
    ),
    "parity.other_tokens": Words(
        "{name} cuts texts otherwise than the tuned model",
        "It makes other tokens of the same conversation, so the model reads what it was not trained on, whatever else "
        "agrees.",
        "Do not use it. Export it again, or in another form.",
    ),
    "parity.other_template": Words(
        "{name} writes conversations otherwise than the tuned model",
        "The chat template that goes along gives another text than in training, so the model reads what it was not "
        "trained on, whatever else agrees.",
        "Export it again. A file from elsewhere may carry the template of another program.",
    ),
    "parity.never_stops": Words(
        "{name} does not stop where an answer ends",
        "The token that ends an answer in training does not end one there: answers would go on and on.",
        "Export it again, or give the stop word in the program that runs it.",
    ),
    # -- what can stand in the way
    "parity.not_text": Words(
        "Only models that write text are compared here",
        "The run {name} learned {objective}.",
        "Evaluate the run again to see how good it is.",
        NOTHING_WRITTEN,
    ),
    "parity.no_places": Words(
        "There is no answer to compare",
        "In the held-out examples of {name} no answer begins within {longest} tokens.",
        "Compare the files by hand in the chat of another program.",
        NOTHING_WRITTEN,
    ),
    "parity.no_llama": Words(
        "llama.cpp cannot be started here",
        "{cause}.",
        "Repair the engine in Settings. The exported files are untouched; only the comparison is missing.",
        NOTHING_WRITTEN,
    ),
    "parity.cannot_load": Words(
        "llama.cpp cannot load the file",
        "{path}: {cause}.",
        "Make the file again, and if it stays so, export the merged model instead.",
    ),
    "parity.too_slow": Words(
        "The comparison took too long",
        "After {minutes} minutes llama.cpp had answered {done} of {count} places.",
        "Compare with fewer examples.",
        "The exported files are untouched.",
    ),
}
