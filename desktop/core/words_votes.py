"""Sentences about comparing side by side: blind votes and prompt sets. Part of the table in
`wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

_VOTES = "{wins} of the {decided} votes that decided were for {name} ({share})."
_SURE = "With so many votes, the true share lies between {low} and {high}."

VOTE_SENTENCES: dict[str, Words] = {
    # -- what the votes say
    "votes.preferred": Words(
        "{name} is preferred",
        f"{_VOTES} {_SURE} Chance alone makes votes at least as uneven in {{p}} of all cases (sign test).",
    ),
    "votes.no_preference": Words(
        "No preference",
        f"{_VOTES} {_SURE} Neither is preferred twice as often as the other.",
        "Choose by something else: the scorecard, speed or size.",
    ),
    "votes.too_few": Words(
        "Too few votes to tell",
        f"{_VOTES} {_SURE} Chance alone makes votes at least as uneven in {{p}} of all cases (sign test).",
        "About {more} more votes that decide might settle it. This is an estimate from what is itself uncertain.",
    ),
    "votes.too_few_even": Words(
        "Too few votes to tell",
        f"{_VOTES} {_SURE}",
        "So close to one half, no useful number of further votes can be named.",
    ),
    "votes.undecided": Words(
        "No vote decides between the two",
        "{votes} votes: {equal} say that both are as good, {bad} that both are bad.",
        "Try prompts on which the two differ more.",
    ),
    "votes.undecided.one": Words(
        "No vote decides between the two",
        "The only vote says that both are as good, or both bad.",
        "Try prompts on which the two differ more.",
    ),
    # -- votes and what is made of them
    "votes.closed": Words(
        "This vote is closed",
        "{votes} votes were given, and the names are told or no pair is left.",
        "Begin a new vote.",
    ),
    "votes.damaged": Words(
        "These votes cannot be read", "{path}: {cause}.", "Restore the file from a copy, or begin a new vote."
    ),
    "votes.no_pairs": Words(
        "There are no pairs to learn from",
        "None of the {votes} votes prefers one of two answers.",
        "Vote for the better answer where there is one.",
        NOTHING_WRITTEN,
    ),
    "votes.no_pairs.one": Words(
        "There are no pairs to learn from",
        "The only vote prefers none of the two answers.",
        "Vote for the better answer where there is one.",
        NOTHING_WRITTEN,
    ),
    # -- prompt sets
    "prompts.none": Words(
        "There are no prompts in this file",
        "{path}: none of {lines} lines is a prompt; of the first: {reason}.",
        "Take text with a prompt a line, or JSON Lines with “prompt” or “messages”.",
        NOTHING_WRITTEN,
    ),
    "prompts.empty": Words(
        "There is nothing in this file", "{path} is empty.", "Choose another file.", NOTHING_WRITTEN
    ),
    "prompts.too_large": Words(
        "This file is too large for a prompt set",
        "{path} has {size:size}; {most:size} are read.",
        "Take fewer prompts; for data to learn from there is Datasets.",
        NOTHING_WRITTEN,
    ),
    "prompts.too_many": Words("Too many prompts", "a set has 10,000 prompts at most"),
    "prompts.damaged": Words(
        "This prompt set cannot be read", "{path}: {cause}.", "Restore the file from a copy, or make the set again."
    ),
    "prompts.unknown": Words(
        "There is no such prompt set",
        "“{name}” is neither a file nor the name of a prompt set here.",
        "Choose a file, or one of the sets of “Try out”.",
    ),
    "prompts.none_held_out": Words(
        "This run has no prompts to ask",
        "Among the examples that “{name}” set aside, none asks anything.",
        "Choose another run, or make a prompt set by hand.",
    ),
}
