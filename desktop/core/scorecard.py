"""Did training help? What base and tuned model got on held-out examples, and what follows from it."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec

from desktop.core import scores
from desktop.core.answer_health import Answer, Health, health_of
from desktop.core.comparison import Comparison, read_comparison
from desktop.core.evidence import FEW, LESS_IS_BETTER, MEASURES, Score, Tried, gained, scored, scores_for, with_scores
from desktop.core.problems import UNREADABLE, stop_on
from desktop.core.runs import RunFolder
from desktop.core.scores import Interval, Task, task_of

SideName = Literal["base", "shots", "tuned", "guess"]
"""`base` as it came, asked like the tuned model; `shots`: the base with an instruction and fixed examples; `guess`:
always what is most frequent in training (of numbers the mean), where the base gives no answers at all."""
Standing = Literal["better", "same", "worse", "too_few"]
"""`same`: no difference that can be relied on; `too_few` examples decide nothing."""
SEED = 0
"""Which held-out examples are taken depends on nothing but the examples, so that runs on the same data compare."""
MOST = 500
"""Held-out examples that are looked at, at most."""
BUDGET = 100.0
"""Seconds after which no further round of answers is begun, if it would not end within them: the starter project's
scorecard shall take under two minutes on two processor cores (`benchmarks/scorecard.py`)."""
SHOWN = 8
"""Examples among the best, the worst, and those at random."""
LONGEST_TEXT = 4000
"""Letters of a question or an answer that are kept."""


class ScoredExample(msgspec.Struct, frozen=True, kw_only=True):
    """A held-out example with what each side answered."""

    question: str
    expected: str
    answers: dict[SideName, Answer]


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """What one side got. The first of `scores` decides; of raw text that was only gone on with there are none. `shots`
    examples stood in its prompts, which had `prompt_tokens` on average; `prompt` is what stood before each question,
    as one text."""

    name: SideName
    scores: tuple[Score, ...] = ()
    health: Health | None = None
    shots: int = 0
    prompt_tokens: float = 0.0
    prompt: str = ""

    @property
    def main(self) -> Interval | None:
        """The score that decides."""
        return self.scores[0].interval if self.scores else None


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """How much the deciding score of the tuned model is above that of the side `to`, by `count` examples that both
    answered."""

    to: SideName
    found: Interval
    count: int
    standing: Standing


class Losses(msgspec.Struct, frozen=True, kw_only=True):
    """Mean loss (nats per token that carries loss) of `examples` held-out examples with `tokens` such tokens, the same
    for both; `difference` is tuned minus base, compared example by example."""

    examples: int
    tokens: int
    base: Interval
    tuned: Interval
    difference: Interval
    standing: Standing

    @property
    def base_perplexity(self) -> float:
        """exp of the base's mean loss."""
        return math.exp(min(700.0, self.base.value))

    @property
    def tuned_perplexity(self) -> float:
        """exp of the tuned model's mean loss."""
        return math.exp(min(700.0, self.tuned.value))


class Pairs(msgspec.Struct, frozen=True, kw_only=True):
    """Of `count` held-out pairs, the share whose better answer is the likelier one per token (equal counts half)."""

    count: int
    base: Interval
    tuned: Interval
    difference: Interval
    standing: Standing


class Scorecard(msgspec.Struct, frozen=True, kw_only=True):
    """`evaluations/scorecard.json`. `held_out` examples are there; `answer_tokens` is the longest answer that was
    allowed. Not `complete`: it was ended before all were answered. `step`: optimizer steps that what was scored had
    made, 0 where that was not written down yet."""

    schema: Literal[1] = 1
    at: float = 0.0
    step: int = 0
    seconds: float = 0.0
    objective: str = "next_token"
    task: Task
    held_out: int
    answer_tokens: int = 0
    torch_device: str = ""
    complete: bool = True
    losses: Losses | None = None
    pairs: Pairs | None = None
    sides: tuple[Side, ...] = ()
    differences: tuple[Difference, ...] = ()
    examples: tuple[ScoredExample, ...] = ()

    @property
    def measure(self) -> str:
        """The name of the score that decides."""
        return MEASURES[self.task][0].name

    @property
    def count(self) -> int:
        """Examples behind the scores: of passages all that were read, not only those that were gone on with."""
        return self.losses.examples if self.task == "passages" and self.losses else len(self.examples)

    def side(self, name: SideName) -> Side | None:
        """The side of that name, if it is there."""
        return next((side for side in self.sides if side.name == name), None)

    def against(self, name: SideName) -> Difference | None:
        """How the tuned model stands beside the side of that name."""
        return next((found for found in self.differences if found.to == name), None)


# -- making one --------------------------------------------------------------------------------------------------------


def standing_of(difference: Interval, count: int, *, less: bool = False) -> Standing:
    """What a difference says: clear when its 95 % interval does not hold zero. `less` is better for some scores."""
    if count < FEW:
        return "too_few"
    low, high = (-difference.high, -difference.low) if less else (difference.low, difference.high)
    return "better" if low > 0 else "worse" if high < 0 else "same"


def mean_loss(rows: Sequence[tuple[float, int]]) -> float:
    """Mean loss per token, from pairs (summed loss in nats, tokens)."""
    tokens = sum(count for _, count in rows)
    return sum(loss for loss, _ in rows) / tokens if tokens else math.nan


def losses_of(base: Sequence[tuple[float, int]], tuned: Sequence[tuple[float, int]]) -> Losses | None:
    """The losses (summed nats, tokens) of the same examples, compared; None without any token."""
    pairs = [(first, second) for first, second in zip(base, tuned, strict=True) if first[1]]
    if not pairs:
        return None
    before, after = [first for first, _ in pairs], [second for _, second in pairs]
    difference = scores.paired_difference(before, after, mean_loss, SEED, share=False)
    return Losses(
        examples=len(pairs),
        tokens=sum(count for _, count in before),
        base=scores.bootstrap(before, mean_loss, SEED, share=False),
        tuned=scores.bootstrap(after, mean_loss, SEED, share=False),
        difference=difference,
        standing=standing_of(difference, len(pairs), less=True),
    )


def pairs_of(base: Sequence[float], tuned: Sequence[float]) -> Pairs | None:
    """The same of pairs of answers: for each 1 where the better one is the likelier one, ½ where both are as likely."""
    if not base:
        return None
    difference = scores.paired_difference(base, tuned, seed=SEED)
    return Pairs(
        count=len(base),
        base=scores.bootstrap(base, seed=SEED),
        tuned=scores.bootstrap(tuned, seed=SEED),
        difference=difference,
        standing=standing_of(difference, len(base)),
    )


def sides_of(
    task: Task, tried: Mapping[SideName, Sequence[Tried]], answers: Mapping[SideName, Sequence[Answer]]
) -> tuple[tuple[Side, ...], tuple[Difference, ...], tuple[ScoredExample, ...]]:
    """Sides, differences and examples of what was `tried` with the same examples in the same order. `answers` are as
    they were written, of the first of them at least; passages are scored beyond those by their loss."""
    own = {name: with_scores(task, rows) for name, rows in tried.items()}
    sides = tuple(
        Side(
            name=name,
            # of passages the second measure is of what is written, and not all of them were gone on with
            scores=scored(task, rows, SEED)[: 1 if task == "passages" else None],
            health=health_of(answers[name], [row.expected for row in rows[: len(answers[name])]]),
        )
        for name, rows in tried.items()
    )
    less = MEASURES[task][0].name in LESS_IS_BETTER
    differences = []
    for name, rows in tried.items():
        if name != "tuned" and rows:
            found = gained(task, rows, tried["tuned"], SEED)
            standing = standing_of(found, len(rows), less=less)
            differences.append(Difference(to=name, found=found, count=len(rows), standing=standing))
    examples = tuple(
        ScoredExample(
            question=own["tuned"][place].question[:LONGEST_TEXT],
            expected=own["tuned"][place].expected[:LONGEST_TEXT],
            answers={
                name: msgspec.structs.replace(
                    answers[name][place], text=answers[name][place].text[:LONGEST_TEXT], score=rows[place].score
                )
                for name, rows in own.items()
            },
        )
        for place in range(len(answers["tuned"]))
    )
    return sides, tuple(differences), examples


def of_labels(objective: str, tried: Sequence[Tried], guess: str, held_out: int) -> Scorecard:
    """The scorecard of a model that gives labels or numbers, held against always saying `guess`."""
    task: Task = "number" if objective == "number" else "labels"
    some = chosen(len(tried))
    rows = [tried[place] for place in some]
    both: dict[SideName, list[Tried]] = {
        "guess": [msgspec.structs.replace(one, said=guess) for one in rows],
        "tuned": rows,
    }
    sides, differences, examples = sides_of(
        task, both, {name: [Answer(text=one.said) for one in said] for name, said in both.items()}
    )
    return Scorecard(
        objective=objective,
        task=task,
        held_out=held_out,
        sides=tuple(
            msgspec.structs.replace(side, health=None, scores=scores_for(objective, side.scores)) for side in sides
        ),
        differences=differences,
        examples=examples,
    )


def chosen(count: int, most: int = MOST) -> list[int]:
    """Which of so many held-out examples are looked at, in the order in which they are."""
    return random.Random(SEED).sample(range(count), min(count, most))


# -- which examples to look at -----------------------------------------------------------------------------------------


def gain_of(card: Scorecard, example: ScoredExample) -> float:
    """How much better the tuned model's answer is than the one it is held against; 0 where there is no score."""
    before = example.answers.get("base") or example.answers.get("guess")
    return _worth(card, example.answers.get("tuned")) - _worth(card, before)


def _worth(card: Scorecard, answer: Answer | None) -> float:
    """An answer's score such that more is better. One without a number is worse than any other."""
    if answer is None or not card.sides or not card.sides[0].scores:
        return 0.0
    if answer.score is None:
        return -1e12
    return -answer.score if card.task in ("number", "passages") else answer.score


def best_of(card: Scorecard) -> list[ScoredExample]:
    """Where the tuned model gained most; at most half of all, so that none is among the worst too."""
    ordered = _by_gain(card)
    return ordered[: min(SHOWN, (len(ordered) + 1) // 2)]


def worst_of(card: Scorecard) -> list[ScoredExample]:
    """Where it lost most or, where it lost nothing, is farthest from what was expected."""
    ordered = _by_gain(card)[::-1]
    return ordered[: min(SHOWN, len(ordered) // 2)]


def random_of(card: Scorecard) -> list[ScoredExample]:
    """Some at random, always the same."""
    some = random.Random(SEED).sample(range(len(card.examples)), min(SHOWN, len(card.examples)))
    return [card.examples[place] for place in sorted(some)]


def _by_gain(card: Scorecard) -> list[ScoredExample]:
    return sorted(
        card.examples, key=lambda one: (gain_of(card, one), _worth(card, one.answers.get("tuned"))), reverse=True
    )


# -- reading -----------------------------------------------------------------------------------------------------------


def read_scorecard(folder: RunFolder) -> Scorecard | None:
    """The scorecard of a run as it stands; of older runs what their comparison tells. None if there is neither. Raises
    ``run.damaged`` and ``run.missing``."""
    path = folder.evaluations / "scorecard.json"
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Scorecard)
    except FileNotFoundError:
        older = read_comparison(folder.evaluations / "comparison.json")
        return of_comparison(older) if older else None
    except (OSError, *UNREADABLE) as error:
        raise stop_on("run.damaged", path=str(path), cause=str(error)) from None
    if found.step and found.step != folder.read().step:  # it has gone on learning since
        return None
    # cards of earlier versions hold scores that say nothing of several labels
    sides = (msgspec.structs.replace(side, scores=scores_for(found.objective, side.scores)) for side in found.sides)
    return msgspec.structs.replace(found, sides=tuple(sides))


def of_comparison(older: Comparison) -> Scorecard:
    """What a comparison written before there were scorecards says."""
    expected = [row.expected for row in older.examples]
    passages = bool(older.examples) and not older.scored
    task = task_of(expected, passages=passages)
    texts: dict[SideName, list[str]] = {
        "base": [row.base for row in older.examples],
        "tuned": [row.tuned for row in older.examples],
    }
    tried: dict[SideName, list[Tried]] = {
        name: [
            Tried(question=row.prompt, expected=row.expected, said=text)
            for row, text in zip(older.examples, said, strict=True)
        ]
        for name, said in texts.items()
    }
    sides, differences, examples = sides_of(
        task, tried, {name: [Answer(text=text) for text in said] for name, said in texts.items()}
    )
    if passages:  # their loss was not kept
        sides, differences = tuple(msgspec.structs.replace(side, scores=()) for side in sides), ()
        examples = tuple(
            msgspec.structs.replace(
                one,
                answers={name: msgspec.structs.replace(said, score=None) for name, said in one.answers.items()},
            )
            for one in examples
        )
    return Scorecard(
        task=task,
        held_out=len(expected),
        answer_tokens=older.answer_tokens,
        torch_device=older.torch_device,
        sides=sides,
        differences=differences,
        examples=examples,
    )
