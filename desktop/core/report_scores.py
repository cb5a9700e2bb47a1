"""The part of a report that says whether training helped: verdict, scores, and examples side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.core.answer_health import Health, warnings
from desktop.core.evaluation import shown, with_interval
from desktop.core.evidence import MEASURES
from desktop.core.forgetting import rise_words, trade
from desktop.core.label_report import LabelReport
from desktop.core.preference import said
from desktop.core.problems import Problem
from desktop.core.report import Answers, Block, Facts, Paragraph, Table, Tone
from desktop.core.run_facts import RunFacts
from desktop.core.scorecard import Scorecard, ScoredExample, Side, SideName, best_of, random_of, worst_of
from desktop.core.scores import Interval
from desktop.core.units import number, percent, several
from desktop.core.verdict import helped, verdict
from desktop.core.wording import words_for
from desktop.core.words_run_compare import RESULTS

EXAMPLES_SHOWN = 4
"""Examples of the best, and of the weakest; of mistakes twice as many."""
SIDES: dict[SideName, str] = {
    "guess": "Always the same answer",
    "base": "Base model",
    "shots": "Base model with examples",
    "tuned": "Tuned model",
}


FORGOT: dict[str, Tone] = {"forgetting.much": "bad", "forgetting.little": "warn"}
KINDS = {
    "all": "All of them",
    "facts": "Facts",
    "arithmetic": "Arithmetic",
    "instructions": "Following instructions",
    "safety": "Refusing and not refusing",
    "languages": "Other languages",
}


def notice_of(problem: Problem, tone: Tone) -> Paragraph:
    """A problem as a report says it."""
    words = words_for(problem)
    return Paragraph(" ".join(filter(None, (words.cause, words.remedy))), f"{words.title}.", tone)


def verdict_of(run: RunFacts) -> Paragraph | None:
    """The sentence that stands on top of a report; None where nothing was scored."""
    if run.scorecard is None:
        return None
    told = verdict(run.scorecard)
    tones: dict[bool | None, Tone] = {True: "good", False: "bad", None: "warn"}
    return notice_of(told, tones[helped(told)])


def score_blocks(run: RunFacts) -> Iterable[Block]:
    """Scores of base and tuned model, as far as the run has them."""
    if run.scorecard:
        yield from _card(run.scorecard)
    if run.labels and run.labels.labels:
        if run.labels.objective == "multi_label" and run.labels.examples:
            own, same = (percent(scores["micro_f1"]) for scores in (run.labels.scores, run.labels.baseline))
            yield Facts(((f"{RESULTS['micro_f1']}, tuned and always the same answer", f"{own} and {same}"),))
        yield _labels(run.labels)
    if run.preference:
        yield Paragraph(said(run.preference))
        tuned = run.preference.tuned
        told = ("Pairs told apart rightly", percent(tuned.accuracy)), ("Margin of the rewards", f"{tuned.margin:.3g}")
        yield Facts(told)


def _card(card: Scorecard) -> Iterable[Block]:
    sides = [side for side in _sides(card) if side.scores]
    if sides:
        names = [score.name for score in sides[0].scores]
        titles = [RESULTS.get(name, name) for name in names]
        rows = tuple(
            (SIDES[side.name], *(with_interval(score.name, score.interval) for score in side.scores)) for side in sides
        )
        title = f"On {several(card.count, 'held-out example')}, with 95 % intervals"
        yield Table(title, ("", *titles), rows, tuple(range(1, 1 + len(titles))))
    facts: list[tuple[str, str]] = []
    share = MEASURES[card.task][0].share
    for one in card.differences:
        text = f"{_signed(one.found, share)}, on {several(one.count, 'example')}"
        facts.append((f"Tuned model minus {SIDES[one.to].lower()}", text))
    if losses := card.losses:
        facts += [
            ("Loss per token, base and tuned", f"{number(losses.base.value)} and {number(losses.tuned.value)}"),
            ("Perplexity, base and tuned", f"{number(losses.base_perplexity)} and {number(losses.tuned_perplexity)}"),
            (
                "Difference of the losses",
                f"{_signed(losses.difference, False)}, on {several(losses.examples, 'example')}",
            ),
        ]
    if pairs := card.pairs:
        likelier = f"base {percent(pairs.base.value)}, tuned {percent(pairs.tuned.value)} of {pairs.count:,} pairs"
        facts.append(("The better answer is the likelier one", likelier))
    if facts:
        yield Facts(tuple(facts))
    if not card.complete:
        yield Paragraph("It was ended early; this is what all had answered by then.", tone="muted")
    looks = [side for side in _sides(card) if side.health] if card.task != "passages" else []
    if looks:
        columns = (
            "How the answers look", "Typical letters", "Expected letters", "Repeated", "Empty", "Cut off",
            "Template marks",
        )  # fmt: skip
        rows = tuple((SIDES[side.name], *_health(side.health)) for side in looks if side.health)
        yield Table("Health of the answers", columns, rows, (1, 2, 3, 4, 5, 6))
        tuned = card.side("tuned")
        for problem in warnings(tuned.health) if tuned and tuned.health else []:
            yield notice_of(problem, "warn")


def forgetting_blocks(run: RunFacts) -> Iterable[Block]:
    """What the tuned model has lost of what its base could, if that was measured."""
    found = run.forgetting
    if found is None or (whole := found.full) is None:
        return
    yield notice_of(whole.verdict, FORGOT.get(whole.verdict.code, "good"))
    rows = tuple(
        (
            KINDS.get(one.kind, one.kind), f"{one.count:,}", percent(one.base.value), percent(one.tuned.value),
            _signed(one.change, True),
        )
        for one in whole.changes
    )  # fmt: skip
    columns = ("General questions", "Count", "Base model", "Tuned model", "Difference")
    yield Table("Right answers, with 95 % intervals", columns, rows, (1, 2, 3, 4))
    yield Facts((("Surprise at ordinary text (perplexity)", f"{_risen(whole.rise)}, against the base model"),))
    if len(found.measured) > 1:
        weaker = tuple(
            (
                percent(one.strength), number(one.held_out_loss) if one.held_out_loss is not None else "–",
                percent(one.changes[0].tuned.value), _risen(one.rise),
            )
            for one in found.measured
        )  # fmt: skip
        titles = ("Strength of the adapter", "Held-out loss", "Questions right", "Perplexity of ordinary text")
        yield Table("At other strengths", titles, weaker, (1, 2, 3))
        if told := trade(found):
            yield notice_of(told, "")


def _sides(card: Scorecard) -> list[Side]:
    """The sides, the tuned model last."""
    return sorted(card.sides, key=lambda side: list(SIDES).index(side.name))


def _signed(found: Interval, share: bool) -> str:
    """A difference with its sign and interval; that of two shares in points, which are no percent of anything."""
    ends = (found.value, found.low, found.high)
    texts = [f"{100 * end:+.0f}" if share else f"{'+' if end > 0 else ''}{shown(end, share)}" for end in ends]
    return f"{texts[0]}{' points' if share else ''} ({texts[1]} to {texts[2]})"


def _risen(found: Interval) -> str:
    """A rise of the perplexity; its interval as far as percent mean anything."""
    between = f" ({rise_words(found.low)} to {rise_words(found.high)})" if found.high < 1 else ""
    return rise_words(found.value) + between


def _health(found: Health) -> tuple[str, ...]:
    lengths = (f"{found.letters:,.0f}", f"{found.expected:,.0f}", percent(found.repeated))
    return (*lengths, f"{found.empty:,}", f"{found.cut:,}", f"{found.leaks:,}")


def _labels(found: LabelReport) -> Table:
    rows = tuple(
        (one.name, f"{one.examples:,}", percent(one.precision), percent(one.recall), percent(one.f1))
        for one in sorted(found.labels, key=lambda label: label.f1)
    )
    return Table("Each label", ("Label", "Examples", "Precision", "Recall", "F1"), rows, (1, 2, 3, 4), folded=True)


def examples_of(run: RunFacts) -> Iterable[Block]:
    """Example answers side by side: where the tuned model gained most, and where it is weakest."""
    card = run.scorecard
    if card:
        if any(side.scores for side in card.sides):
            yield from _answers("Gained most", best_of(card)[:EXAMPLES_SHOWN], card)
            yield from _answers("Weakest", worst_of(card)[:EXAMPLES_SHOWN], card)
        else:
            yield from _answers("Example", random_of(card)[: 2 * EXAMPLES_SHOWN], card)
    if run.labels:
        for place, mistake in enumerate(run.labels.worst[: 2 * EXAMPLES_SHOWN], start=1):
            turns = (("Text", mistake.text), ("Expected", mistake.expected), ("Said", mistake.said))
            yield Answers(f"Mistake {place}", turns)


def _answers(title: str, some: Sequence[ScoredExample], card: Scorecard) -> Iterable[Block]:
    expected = "How it goes on" if card.task == "passages" else "Expected"
    for place, one in enumerate(some, start=1):
        said_by = [(SIDES[side.name], one.answers[side.name].text) for side in _sides(card) if side.name in one.answers]
        yield Answers(f"{title}, {place}", (("Prompt", one.question), (expected, one.expected), *said_by))
