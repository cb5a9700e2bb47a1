"""Sentences about evaluations that were saved and are run again. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import Words

EVALUATION_SENTENCES: dict[str, Words] = {
    "evaluation.worse": Words(
        "The quality has dropped",
        "On the same {count} held-out examples the score went from {before} to {now}; the difference lies between "
        "{low} and {high} and is no accident of these few.",
        "Look at what changed since: the base model, the program's versions, the run. Go back to what was, or train "
        "again.",
    ),
    "evaluation.better": Words(
        "The quality has risen",
        "On the same {count} held-out examples the score went from {before} to {now}; the difference lies between "
        "{low} and {high}.",
    ),
    "evaluation.same": Words(
        "The quality is as it was",
        "On the same {count} held-out examples the score is {now}, and was {before}; a difference between {low} and "
        "{high} is possible with so few.",
    ),
    "evaluation.first": Words(
        "The evaluation is saved",
        "The model answered {count} held-out examples; the score is {now}.",
        "Run it again after any change to see whether the quality has moved.",
    ),
    "evaluation.not_comparable": Words(
        "The evaluation is saved, but not compared",
        "It is of other examples than before, or perplexities of {base} and {before} count in different tokens.",
    ),
    "evaluation.nothing_held_out": Words(
        "There is nothing to evaluate on",
        "The run “{name}” set no examples aside, or only such as have labels that it never saw or answers that nobody "
        "liked.",
        "Train with some examples held out; a tenth is usual.",
    ),
    "evaluation.other_kind": Words(
        "These two runs cannot be compared",
        "“{name}” learned something else ({objective}).",
        "Choose a run of the same kind.",
    ),
}
