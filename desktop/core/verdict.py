"""What a scorecard says in one sentence: a code of `core/words_scorecard.py` with its numbers."""

from __future__ import annotations

from desktop.core.evaluation import shown
from desktop.core.evidence import FEW, MEASURES
from desktop.core.problems import Problem, Value
from desktop.core.scorecard import Difference, Losses, Pairs, Scorecard
from desktop.core.scores import Interval
from desktop.core.units import number, percent


def verdict(card: Scorecard) -> Problem:
    """Whether training helped. Of preferences it is told by which answers are likelier, of raw text by the loss, of
    everything else by the score of the answers.

    A model that is better than its base alone, but not than its base with examples in the prompt, was not worth the
    training as far as this score goes, and that is said.
    """
    if card.pairs:
        return _of_pairs(card.pairs)
    plain = card.against("base") or card.against("guess")
    if plain and card.task != "passages":
        return _of_answers(card, plain)
    if card.losses:
        return _of_losses(card.losses)
    return Problem("scorecard.nothing_scored", {"count": len(card.examples)})


def _of_answers(card: Scorecard, plain: Difference) -> Problem:
    values = _values(card, plain)
    if plain.to == "guess":
        return Problem(f"scorecard.labels_{plain.standing}", values)
    prompted = card.against("shots")
    if prompted and plain.standing in ("better", "same"):
        values = _values(card, prompted) | {"base": values["base"]}
        if prompted.standing == "worse":
            return Problem("scorecard.prompt_better", values)
        if plain.standing == "better":
            return Problem(
                "scorecard.better_shots" if prompted.standing == "better" else "scorecard.prompt_as_good", values
            )
        values = _values(card, plain)
    return Problem(f"scorecard.{plain.standing}", values)


def _values(card: Scorecard, to: Difference) -> dict[str, Value]:
    """The numbers that sentences about scores have places for."""
    share = MEASURES[card.task][0].share
    found: dict[str, Value] = {"count": to.count, "enough": FEW} | _ends(to.found, share)
    for side in card.sides:
        if side.main:
            found["base" if side.name == "guess" else side.name] = shown(side.main.value, share)
        if side.name == "shots":
            found["prompted"], found["shots"] = found.get("shots", "–"), side.shots
    return found


def _ends(difference: Interval, share: bool) -> dict[str, Value]:
    return {"low": shown(difference.low, share), "high": shown(difference.high, share)}


def _of_pairs(found: Pairs) -> Problem:
    values: dict[str, Value] = {
        "count": found.count,
        "enough": FEW,
        "base": percent(found.base.value),
        "tuned": percent(found.tuned.value),
    }
    return Problem(f"scorecard.prefers_{found.standing}", values | _ends(found.difference, True))


def _of_losses(found: Losses) -> Problem:
    values: dict[str, Value] = {
        "count": found.examples,
        "enough": FEW,
        "base": number(found.base_perplexity),
        "tuned": number(found.tuned_perplexity),
        "low": number(found.difference.low),
        "high": number(found.difference.high),
    }
    return Problem(f"scorecard.loss_{found.standing}", values)


def helped(told: Problem) -> bool | None:
    """Whether a verdict says that training helped; None where it cannot be told, or a prompt does as well."""
    if told.code.endswith("worse") or told.code == "scorecard.prompt_better":
        return False
    return True if told.code.endswith(("better", "better_shots")) else None
