"""The command ``scorecard``: whether training helped, made now if the run has none."""

from __future__ import annotations

import argparse

from desktop.cli_paint import Paint
from desktop.cli_queue import RUN_HELP
from desktop.cli_scores import show_scorecard
from desktop.core.scorecard import read_scorecard
from desktop.core.verdict import verdict
from desktop.core.wording import words_for
from desktop.services.places import Places
from desktop.services.runs import Runs
from desktop.services.scorecards import make_scorecard, step_of

WORSE = 1


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``scorecard`` to the grammar of the command line."""
    text = "say whether training helped: base and tuned model on a run's held-out examples"
    made = commands.add_parser(
        "scorecard", help=text, description=f"{text[0].upper()}{text[1:]}. Exit code 1: the tuned model is worse."
    )
    made.set_defaults(job=scorecard)
    made.add_argument("run", help=RUN_HELP)
    made.add_argument("--again", action="store_true", help="make it anew, though there is one")
    made.add_argument("--json", action="store_true", help="print JSON for machines")


def scorecard(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Print the run's scorecard; make it first if there is none or it is wanted anew."""
    folder = Runs(places).find(options.run)
    found = None if options.again else read_scorecard(folder)
    if found is None:
        with paint.progress() as bars:

            def tell(share: float, step: str) -> None:
                counts = step_of(step)
                text = f"Scorecard · {counts[0]} of {counts[1]}" if counts else "Scorecard · loading the model"
                bars.update(text, share, text)

            found = make_scorecard(folder, tell, lambda: False)
    told = verdict(found)
    paint.record({"verdict": told, "text": words_for(told), "scorecard": found})
    show_scorecard(found, paint)
    return WORSE if told.code.endswith("worse") else 0
