"""Sentences about learning from preferences. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

PREFERENCE_SENTENCES: dict[str, Words] = {
    "data.not_pairs": Words(
        "This way of learning needs pairs of answers",
        "{objective} learns from prompts with a better and a worse answer, and the examples have one answer each.",
        "Choose data with both answers, or learn from single answers that were liked or not (KTO), or by writing.",
        NOTHING_WRITTEN,
    ),
    "data.not_rated": Words(
        "This way of learning needs ratings",
        "KTO learns from answers that were liked or not, and the examples do not say which were.",
        "Choose data with a rating or with pairs of answers, or learn by writing.",
        NOTHING_WRITTEN,
    ),
    "data.all_pairs_same": Words(
        "No pair says which answer is better",
        "In all of {count} pairs both answers are the same within the first {longest} tokens.",
        "Choose a larger longest example length, or pairs whose answers differ.",
        NOTHING_WRITTEN,
    ),
    "data.one_sided": Words(
        "All answers have the same rating",
        "KTO learns from the difference: {liked} of the answers were liked and {disliked} were not.",
        "Add rows of the other kind, or train on the good answers as plain examples.",
        NOTHING_WRITTEN,
    ),
    "notice.pairs_left_out": Words(
        "Some pairs were left out",
        "In {count} pairs both answers are the same within the first {longest} tokens, so they teach nothing.",
    ),
    "notice.pairs_left_out.one": Words(
        "One pair was left out",
        "Both of its answers are the same within the first {longest} tokens, so it teaches nothing.",
    ),
    "notice.answers_left_out.one": Words(
        "One answer was left out",
        "It teaches nothing: it lies behind the first {longest} tokens, or is the same as the other of its pair.",
    ),
    "notice.answers_left_out": Words(
        "Some answers were left out",
        "{count} answers teach nothing: they lie behind the first {longest} tokens, or both of a pair are the same.",
    ),
    "notice.reference": Words(
        "The base model reads the answers first",
        "{count} answers are read once by the base model before the first step; training compares with that.",
    ),
}
