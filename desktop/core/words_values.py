"""What stands in the places of sentences and is itself a text in English: our own half-sentences, and a few of the
system's. The window translates them; whatever else stands in such a place (a message of a library, a name) stays."""

from __future__ import annotations

import re

from desktop.core.words_libraries import LIBRARY_PHRASES

SAID_IN = frozenset("cause here_source kind layer named proxy rating why".split())
"""The places of sentences that such a text may stand in."""

HALF_SENTENCES = (
    # files
    "it is not there",
    "it is missing",
    "its name is not in UTF-8",
    "it holds no adapter",
    "it holds no part of an adapter",
    "it holds no JSON object",
    "it is no list of names and values",
    "it has no “format” with a “recipe”",
    "it names no files",
    "it names {count} files",
    "it ends within its header",
    "it ends within {name}",
    "it ends too early",
    "it holds {rows} rows where {kept} were read",
    "it is longer than {count} bytes",
    "header of {length} bytes in a file of {size}",
    "its header of {length} bytes ends after {size}",
    "a header of {length} bytes is longer than any adapter's",
    "no rows",
    "no such file",
    "there is no row {row}",
    "there are no weights for {name}",
    "the model has no tensor {name}",
    "votes on pairs that are not there",
    "{names} cannot be read",
    "{name} cannot be read: {cause}",
    "not an object",
    "Input data was truncated",
    "Object missing required field {name}",
    "{name} has a negative size",
    "{name} ends at byte {end} of {size}",
    "{name} holds {bytes} bytes for {count} numbers of {kind}",
    "{name} begins at byte {start}, inside another tensor",
    "{name} is not what was written",
    "{name} is no known kind of preparation",
    "{value} instead of a number from {low} to {high}",
    "{left} of its {count} tensors have no place there",
    "the key {name} stands twice",
    "{name} is a list of lists",
    "{name} is a list of the unknown kind {kind}",
    "{name} is of the unknown kind {kind}",
    "{name} has {count} dimensions",
    "{name} has the shape {shape}",
    "{name} begins inside another tensor",
    "data laid out in steps of {count} bytes",
    "a text of {count} bytes",
    "{count} tensors in a file of {size} bytes",
    "{count} keys in a file of {size} bytes",
    "{count} texts in {name} in a file of {size} bytes",
    "{count} numbers in {name} in a file of {size} bytes",
    "{width} × {height} pixels",
    "{path} is not whole",
    # the network
    "it is too long",
    "it is of no known kind",
    "no size is told",
    "no metadata beside it",
    "no commit of the model",
    "no list of models",
    "not JSON",
    "name and password",
    "it wants a name and a password",
    "of the system",
    "status {status}",
    "{got} of {size} bytes",
    "longer than {size} bytes",
    "it lists a file of {repo} that it does not have",
    "working offline is switched on in the settings",
    # programs
    "it ended",
    "it said nothing",
    "it forgets what it is told",
    "it is not among the files",
    "it is not in {name}",
    "it is {kind}",
    "found only “{name}”",
    "the process did not start",
    "the package holds no model file",
    # models and adapters
    "all buffers are at work",
    "another block's weights are there",
    "all layers",
    "keys, values and MLP of {kind} are not known",
    "no part of a block is called attention",
    "{name} has no part that is called attention or MLP",
    "no list of blocks was found",
    "peft has no place for {name}",
    "There is no turn before the assistant's first one.",
    "The model has several templates ({names}) but no default one.",
    "a LoRA adapter",
    "a DoRA adapter",
    "an (IA)³ adapter",
    "bottleneck modules",
    "changed weights",
    "a change of the model's own weights",
    "LoRA beside layers that were trained as a whole",
    "none",
    "source unknown",
    "good",
    "bad",
    "single rows of the embedding were trained, which would be lost when it is merged",
    "layers of the base are doubled, so that it needs a model of another depth",
    "it was made for a model that Megatron spreads over several cards",
    "it changes single parameters instead of layers",
    "it changes the biases of the base itself, which could not be switched off again",
    "it adds biases, which would be lost when it is merged",
    "it works only behind certain tokens (aLoRA)",
    "it belongs to a base that is kept in groups of 4-bit numbers (QA-LoRA)",
    "it is made of blocks (BD-LoRA)",
    "it chooses among other adapters (Arrow)",
    "it took something out of the base (KaSA)",
    "it draws at random (MonteCLoRA)",
    # values of a recipe
    "a whole number is wanted",
    "a number is wanted",
    "a text is wanted",
    "true or false is wanted",
    "at least {limit} characters are wanted",
    "at most {limit} characters are wanted",
    "at least {limit} is wanted",
    "at most {limit} is wanted",
    "more than {limit} is wanted",
    "less than {limit} is wanted",
    "that is not how this value is written",
    "one of these is wanted: {names}",
    # the system
    "Permission denied",
    "No such file or directory",
    "No space left on device",
    "Disk quota exceeded",
    "Read-only file system",
    "Input/output error",
    "Is a directory",
    "Not a directory",
    "File exists",
    "File name too long",
    "Device or resource busy",
    "Connection refused",
    "Connection reset by peer",
    "Network is unreachable",
    "timed out",
)
ORIGINAL = "“{message}” (original message)"
PHRASES = (*dict.fromkeys((*HALF_SENTENCES, *LIBRARY_PHRASES)), ORIGINAL)
"""Texts of which some have places for what they are about; a text that begins another one stands behind it. Those of
`core/words_libraries.py` stand for messages of libraries, and the last one quotes any other."""

_PLACE = re.compile(r"\\\{(\w+)\\\}")
_EXACT = frozenset(phrase for phrase in PHRASES if "{" not in phrase)
_PATTERNS = tuple(
    (re.compile(_PLACE.sub(r"(?P<\1>.+)", re.escape(phrase)), re.DOTALL), phrase)
    for phrase in HALF_SENTENCES
    if "{" in phrase
)


def phrase_of(text: str) -> tuple[str, dict[str, str]] | None:
    """The phrase that a text is, and what stands in its places; None when it is none of ours."""
    if text in _EXACT:
        return text, {}
    for pattern, phrase in _PATTERNS:
        if found := pattern.fullmatch(text):
            return phrase, found.groupdict()
    return None
