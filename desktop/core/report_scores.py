"""The part of a report that says whether training helped: verdict, scores, and examples side by side."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.core.comparison import Comparison
from desktop.core.label_report import said_of
from desktop.core.preference import said
from desktop.core.report import Answers, Block, Facts, Paragraph, Table
from desktop.core.run_facts import RunFacts
from desktop.core.units import percent

EXAMPLES_SHOWN = 8


def verdict_of(run: RunFacts) -> Paragraph | None:
    """The sentence that stands on top of a report; None where nothing was compared."""
    found = run.comparison
    if found and found.scored:
        base, tuned, of = found.base_exact, found.tuned_exact, found.scored
        text = f"Of {of} held-out examples the base model answered {base} exactly right, the tuned model {tuned}."
        return Paragraph(text, "What came of it.", "good" if tuned > base else "warn")
    return None


def score_blocks(run: RunFacts) -> Iterable[Block]:
    """Scores of base and tuned model, as far as the run has them."""
    if run.comparison and run.comparison.scored:
        yield _exact(run.comparison)
    if run.labels:
        yield Table(
            f"On {run.labels.examples:,} held-out examples",
            ("Score", "Tuned model", "Always the same answer"),
            tuple((name, tuned, base) for name, tuned, base in said_of(run.labels)),
            (1, 2),
        )
        if run.labels.labels:
            yield Table(
                "Each label",
                ("Label", "Examples", "Precision", "Recall", "F1"),
                tuple(
                    (one.name, f"{one.examples:,}", percent(one.precision), percent(one.recall), percent(one.f1))
                    for one in sorted(run.labels.labels, key=lambda label: label.f1)
                ),
                (1, 2, 3, 4),
                folded=True,
            )
    if run.preference:
        yield Paragraph(said(run.preference))
        tuned = run.preference.tuned
        yield Facts(
            (("Pairs told apart rightly", percent(tuned.accuracy)), ("Margin of the rewards", f"{tuned.margin:.3g}"))
        )


def _exact(found: Comparison) -> Table:
    return Table(
        f"On {found.scored:,} held-out examples",
        ("Score", "Base model", "Tuned model"),
        (("Exactly right", f"{found.base_exact:,}", f"{found.tuned_exact:,}"),),
        (1, 2),
    )


def examples_of(run: RunFacts) -> Iterable[Block]:
    """Example answers side by side."""
    if run.comparison:
        shown = run.comparison.examples[:EXAMPLES_SHOWN]
        for place, one in enumerate(shown, start=1):
            expected = "Expected" if one.scored else "How it goes on"
            turns = (
                ("Prompt", one.prompt),
                (expected, one.expected),
                ("Base model", one.base),
                ("Tuned model", one.tuned),
            )
            yield Answers(f"Example {place}", turns)
    if run.labels:
        for place, mistake in enumerate(run.labels.worst[:EXAMPLES_SHOWN], start=1):
            said_instead = (("Text", mistake.text), ("Expected", mistake.expected), ("Said", mistake.said))
            yield Answers(f"Mistake {place}", said_instead)
