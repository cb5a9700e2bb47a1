"""The command ``forgetting``: what a run's result has forgotten, and how that changes with its strength."""

from __future__ import annotations

import argparse

from desktop.cli_paint import Paint
from desktop.cli_queue import RUN_HELP
from desktop.core.forgetting import AtStrength, Forgetting, kept_gain, read_forgetting, suffered, trade
from desktop.core.scores import Interval
from desktop.core.strength import keep_strength, read_strength
from desktop.core.units import percent
from desktop.core.wording import words_for
from desktop.core.words_forgetting import KIND_WORDS
from desktop.services import forgetting as service
from desktop.services.places import Places
from desktop.services.runs import Runs


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``forgetting`` to the grammar of the command line."""
    text = "ask a run's model general questions, and say what it has forgotten of what its base knows"
    made = commands.add_parser("forgetting", help=text, description=f"{text[0].upper()}{text[1:]}.")
    made.set_defaults(job=forgetting)
    made.add_argument("run", help=RUN_HELP)
    made.add_argument(
        "--strength", type=typed_strength, nargs="+", default=[], metavar="S",
        help="measure at these strengths, 0 (the base) to 1 (as trained); default: what is known, else 1",
    )  # fmt: skip
    made.add_argument(
        "--use", type=typed_strength, metavar="S", help="use the run's result at this strength from now on"
    )
    made.add_argument("--json", action="store_true", help="print JSON for machines")


def typed_strength(text: str) -> float:
    """A strength that was typed, 0 (the base) to 1 (as trained)."""
    try:
        found = float(text)
    except ValueError:
        found = -1.0
    if not 0.0 <= found <= 1.0:
        raise argparse.ArgumentTypeError(f"{text} is no number between 0 and 1")
    return found


def forgetting(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Measure what is not known yet, and say what follows."""
    folder = Runs(places).find(options.run)
    found = read_forgetting(folder)
    known = {one.strength for one in found.measured} if found else set()
    if found is None or set(options.strength) - known:
        with paint.progress() as bars:
            found = service.measure(
                folder, places, lambda share, step: bars.update(_step(step), share), lambda: False,
                options.strength or [1.0],
            )  # fmt: skip
    if options.use is not None:
        keep_strength(folder, options.use)
    paint.record({"forgetting": found, "strength": read_strength(folder)})
    _say(found, paint)
    if (chosen := read_strength(folder)) != 1.0:
        paint.say(f"The result is used at a strength of {percent(chosen)}.")
    return 0


def _step(step: str) -> str:
    texts = {"model": "loading the model", "base": "asking the base"}
    return texts.get(step) or f"asking at strength {step}"


def _say(found: Forgetting, paint: Paint) -> None:
    full = found.full or found.measured[-1]
    rows = [
        (KIND_WORDS[one.kind], str(one.count), percent(one.base.value), percent(one.tuned.value), _points(one.change))
        for one in full.changes
    ]
    paint.table("", "questions", "base", "tuned", "change in points (95 %)", rows=rows, right=(1, 2, 3))
    if len(found.measured) > 1:
        paint.say()
        paint.table(
            "strength", "general questions", "perplexity", "held-out loss", "gain kept",
            rows=[_row(found, one) for one in found.measured], right=(0, 1, 2, 3, 4),
        )  # fmt: skip
    for problem in filter(None, (full.verdict, trade(found))):
        words = words_for(problem)
        paint.say()
        paint.say(" ".join(filter(None, (f"{words.title}.", words.cause, words.remedy))))
    if worse := suffered(full):
        paint.say(f"Most affected: {', '.join(KIND_WORDS[kind] for kind in worse)}.")


def _row(found: Forgetting, one: AtStrength) -> tuple[str, ...]:
    kept = kept_gain(found, one)
    return (
        percent(one.strength),
        percent(one.changes[0].tuned.value),
        f"{one.told.perplexity:.1f}",
        "–" if one.held_out_loss is None else f"{one.held_out_loss:.3f}",
        "–" if kept is None else percent(kept),
    )


def _points(change: Interval) -> str:
    return f"{100 * change.value:+.0f} ({100 * change.low:+.0f} to {100 * change.high:+.0f})"
