"""How a scorecard looks in the terminal."""

from __future__ import annotations

from rich.table import Table
from rich.text import Text

from desktop.cli_paint import Paint
from desktop.core.answer_health import Health, warnings
from desktop.core.evaluation import with_interval
from desktop.core.evidence import MEASURE_WORDS
from desktop.core.scorecard import Scorecard, ScoredExample, SideName, best_of, random_of, worst_of
from desktop.core.units import number, percent
from desktop.core.verdict import verdict
from desktop.core.wording import words_for

EXAMPLES = 3
"""Best and worst examples that are printed of each."""
SIDES: dict[SideName, str] = {
    "guess": "always the same",
    "base": "base model",
    "shots": "base with examples",
    "tuned": "tuned model",
}


def show_scorecard(card: Scorecard, paint: Paint, examples: int = EXAMPLES) -> None:
    """The verdict, the scores of all sides, how the answers look, and a few of them."""
    words = words_for(verdict(card))
    paint.say()
    paint.say(Text(words.title, "bold"))
    paint.say(" ".join(filter(None, (words.cause, words.remedy))))
    paint.say()
    _scores(card, paint)
    if losses := card.losses:
        figures = f"base {number(losses.base.value)}, tuned {number(losses.tuned.value)}"
        spread = f"{number(losses.base_perplexity)} and {number(losses.tuned_perplexity)}"
        paint.say(f"Loss per token on {losses.examples} held-out examples: {figures} (perplexity {spread})")
    if pairs := card.pairs:
        shares = f"base {percent(pairs.base.value)}, tuned {percent(pairs.tuned.value)}"
        paint.say(f"The better answer is the likelier one, of {pairs.count} held-out pairs: {shares}")
    tuned = card.side("tuned")
    for problem in warnings(tuned.health) if tuned and tuned.health and card.task != "passages" else []:
        told = words_for(problem)
        paint.say(f"{told.title}: {told.cause}")
    if not card.complete:
        paint.say("It was ended early; this is what all had answered by then.")
    for title, some in _shown(card, examples):
        _side_by_side(title, some, card, paint)


def _scores(card: Scorecard, paint: Paint) -> None:
    sides = [side for side in card.sides if side.scores]
    if not sides:
        return
    names = [score.name for score in sides[0].scores]
    looked_at = card.task != "passages" and any(side.health for side in sides)
    looks = ("letters", "repeated", "empty", "cut off") if looked_at else ()
    rows = []
    for side in sides:
        name = SIDES[side.name] + (f" ({side.shots})" if side.shots else "")
        scores = (with_interval(score.name, score.interval) for score in side.scores)
        rows.append((name, *scores, *_health(side.health if looked_at else None)))
    titles = [MEASURE_WORDS.get(name, name) for name in names]
    many = range(1, 1 + len(titles) + len(looks))
    paint.table(f"on {card.count} held-out examples", *titles, *looks, rows=rows, right=tuple(many))


def _health(found: Health | None) -> tuple[str, ...]:
    if found is None:
        return ()
    return f"{found.letters:.0f}", percent(found.repeated), str(found.empty), str(found.cut)


def _shown(card: Scorecard, count: int) -> list[tuple[str, list[ScoredExample]]]:
    """Best and worst examples; where nothing is scored, some."""
    if not count or not card.examples:
        return []
    if not any(side.scores for side in card.sides):
        return [("Some of them", random_of(card)[:count])]
    worst = worst_of(card)[:count]
    return [("Where it gained most", best_of(card)[:count]), *([("The weakest answers", worst)] if worst else [])]


def _side_by_side(title: str, some: list[ScoredExample], card: Scorecard, paint: Paint) -> None:
    names = [side.name for side in card.sides if any(side.name in one.answers for one in some)]
    table = Table(show_lines=True, header_style="bold", title=title)
    for name in ("held-out example", "expected", *(SIDES[name] for name in names)):
        table.add_column(name[0].upper() + name[1:], ratio=1, overflow="fold")
    for one in some:
        said = [Text(one.answers[name].text if name in one.answers else "–") for name in names]
        table.add_row(Text(one.question), Text(one.expected), *said)
    paint.say()
    if not paint.as_json:
        paint.out.print(table)
