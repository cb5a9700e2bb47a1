"""The command ``evaluate``: a run's held-out examples answered again, and whether the quality has moved."""

from __future__ import annotations

import argparse
from datetime import datetime

from desktop.cli_grammar import typed_count
from desktop.cli_paint import Paint
from desktop.cli_queue import RUN_HELP
from desktop.core.evaluation import EXAMPLES, evaluations_in, shown
from desktop.core.evidence import MEASURES
from desktop.core.wording import words_for
from desktop.services.evaluating import evaluate_again
from desktop.services.places import Places
from desktop.services.runs import Runs

WORSE = 1


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``evaluate`` to the grammar of the command line."""
    text = "let a run's model answer its held-out examples again, and say whether the quality has moved"
    made = commands.add_parser("evaluate", help=text, description=f"{text[0].upper()}{text[1:]}. Exit code 1: worse.")
    made.set_defaults(job=evaluate)
    made.add_argument("run", help=RUN_HELP)
    made.add_argument("--of", metavar="RUN", help="take the model of this run instead, such as one on another base")
    made.add_argument("--examples", type=typed_count, default=EXAMPLES, help=f"how many at most (default: {EXAMPLES})")
    made.add_argument("--json", action="store_true", help="print JSON for machines")


def evaluate(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Evaluate, print all evaluations of the run so far, and say what has moved."""
    runs = Runs(places)
    folder = runs.find(options.run)
    of = runs.find(options.of) if options.of else None
    with paint.progress() as bars:
        outcome = evaluate_again(
            folder, lambda share, step: bars.update(step, share), lambda: False, of=of, count=options.examples
        )
    paint.record(outcome)
    rows = []
    for found in evaluations_in(folder.evaluations):
        share = MEASURES[found.task][0].share
        interval = found.main.interval
        rows.append(
            (
                datetime.fromtimestamp(found.at).strftime("%Y-%m-%d %H:%M"),
                found.run,
                found.base,
                found.main.name,
                f"{shown(interval.value, share)} ({shown(interval.low, share)} to {shown(interval.high, share)})",
                str(len(found.tried)),
            )
        )
    names = ("when", "model of run", "base model", "score", "value", "examples")
    paint.table(*names, rows=rows, right=(5,), whole=(1, 0), spare=(2,))
    words = words_for(outcome.says)
    paint.say(" ".join(filter(None, (f"{words.title}.", words.cause, words.remedy))))
    return WORSE if outcome.says.code == "evaluation.worse" else 0
