"""The command about trying prompts before training."""

from __future__ import annotations

import argparse
from typing import get_args

from rich.text import Text

from desktop.cli_paint import Paint
from desktop.core.evidence import (
    EXAMPLES,
    MEASURE_WORDS,
    SHARES,
    STRATEGY_WORDS,
    Evidence,
    Strategy,
    StrategyResult,
    verdict,
)
from desktop.core.files import typed_path
from desktop.core.prompting import SHOTS
from desktop.core.recipe import STARTER
from desktop.core.scores import Interval
from desktop.core.units import duration, percent
from desktop.core.wording import words_for
from desktop.services import evidence as service
from desktop.services.budget import budget_of, usable_hardware
from desktop.services.places import Places
from desktop.services.preparing import all_problems, find_model, read_data, read_documents

STEP_WORDS = {"model": "Loading the model", "looking_up": "Looking up the nearest examples", **STRATEGY_WORDS}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``try`` to the grammar of the command line."""
    text = "try prompts on held-out examples before training: how far does the base model get without?"
    made = commands.add_parser("try", help=text, description=text[0].upper() + text[1:])
    made.set_defaults(job=try_prompts)
    made.add_argument("data", help="“starter”, a dataset of the library, or a file")
    made.add_argument("--model", default=STARTER, help="“starter”, a model in the store, or a folder")
    made.add_argument("--examples", type=_count, default=EXAMPLES, help=f"held-out examples (default: {EXAMPLES})")
    made.add_argument("--shots", type=_count, default=SHOTS, help=f"examples in a prompt (default: {SHOTS})")
    made.add_argument(
        "--strategies", nargs="+", choices=get_args(Strategy), default=(), help="default: all that suit the data"
    )
    made.add_argument(
        "--nearest",
        default="bm25",
        metavar="HOW",
        help="how examples are found: bm25 (by words), starter (by meaning, starter encoder) or an encoder's folder",
    )
    made.add_argument(
        "--documents", metavar="DATA", help="raw documents in which the answers to the questions are looked up"
    )
    made.add_argument(
        "--all", action="store_true", help="try all examples, none is shown: for a file of questions and answers"
    )
    made.add_argument("--held-out", help="a file of held-out examples (default: a tenth of the data)")
    made.add_argument("--export", metavar="FILE", help="write the best ready prompt: text, or JSON by the file's name")
    made.add_argument("--again", action="store_true", help="try it anew, even if it is known")
    made.add_argument("--seed", type=int, default=0)
    made.add_argument("--json", action="store_true", help="print JSON for machines")


def _count(text: str) -> int:
    if not 1 <= int(text) <= 10_000:
        raise argparse.ArgumentTypeError(f"{text} is not between 1 and 10,000")
    return int(text)


def try_prompts(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Try prompts and say what follows."""
    share = 0.0 if options.all else 0.1
    model, data, documents = all_problems(
        lambda: find_model(options.model, places),
        lambda: read_data(options.data, options.held_out, share, options.seed, places),
        lambda: read_documents(options.documents, options.seed, places) if options.documents else None,
    )
    encoder = _encoder(options.nearest, places)
    ask = service.make_ask(
        model, data, budget_of(usable_hardware(places)), options.strategies, examples=options.examples,
        shots=min(options.shots, 64), encoder=encoder, seed=options.seed, documents=documents, on_all=options.all,
    )  # fmt: skip
    if options.again:
        service.again(ask, places)
    with paint.progress() as bars:

        def tell(share: float, step: str) -> None:
            words = STEP_WORDS.get(step, step)
            bars.update(words, share, words)

        found = service.gather(ask, data, places, tell, lambda: False, documents)
    follows = verdict(found)
    paint.record({"evidence": found, "verdict": {"problem": follows, "text": words_for(follows)}})
    _say(found, paint)
    if options.export:
        path = typed_path(options.export).absolute()
        service.save_prompt(found, path)
        paint.say(f"\nThe prompt was written to {path}.")
    return 0


def _encoder(how: str, places: Places) -> str:
    """The folder of the model that finds the nearest examples; empty for BM25."""
    if how == "bm25":
        return ""
    return str(places.starter_encoder if how == STARTER else typed_path(how).absolute())


def _say(found: Evidence, paint: Paint) -> None:
    names = [MEASURE_WORDS[score.name] for score in found.results[0].scores]
    what = "questions" if found.asked else "held-out examples"
    paint.say(
        f"{found.ask.model_name} on {len(found.results[0].tried)} of {found.held_out:,} {what} of "
        f"{found.ask.dataset}, {duration(found.seconds)}"
    )
    rows = [
        (STRATEGY_WORDS[one.strategy], *(interval_text(score.name, score.interval) for score in one.scores),
         _gain(found, one), f"{one.prompt_tokens:.0f}", duration(one.seconds))
        for one in found.results
    ]  # fmt: skip
    paint.table("", *names, "gain", "prompt tokens", "time", rows=rows, right=(len(names) + 2, len(names) + 3))
    follows = verdict(found)
    words = words_for(follows)
    paint.say()
    paint.say(Text(words.title, style="bold"))
    for text in filter(None, (words.cause, words.remedy)):
        paint.say(Text("  " + text))
    for note in (words_for(note) for note in found.notes if note != follows):
        paint.say(Text(f"  {note.title}: {note.cause} {note.remedy}".rstrip(), style="dim"))
    if ready := found.ready:
        paint.say(Text(f"\nThe best ready prompt ({STRATEGY_WORDS[ready.strategy].lower()}):\n", style="bold"))
        paint.say(Text(ready.prompt))


def interval_text(name: str, found: Interval) -> str:
    """A score with its interval: ``81 % (70 to 90)``; ``12.3 (11.0 to 14.1)`` where it is no share."""
    if name in SHARES:
        return f"{percent(found.value)} ({round(100 * found.low)} to {round(100 * found.high)})"
    return f"{found.value:.2f} ({found.low:.2f} to {found.high:.2f})"


def _gain(found: Evidence, one: StrategyResult) -> str:
    if one.gain is None:
        return ""
    if found.measure not in SHARES:
        return f"{one.gain.value:+.2f} ({one.gain.low:+.2f} to {one.gain.high:+.2f})"
    low, high = (f"{round(100 * end):+d}" for end in (one.gain.low, one.gain.high))
    return f"{round(100 * one.gain.value):+d} ({low} to {high})"
