"""The command ``runs``: all of them, some side by side, and which are pinned."""

from __future__ import annotations

import argparse
from collections import Counter

from desktop.cli_clean import add_forever, remove_for_good, tell_thrown
from desktop.cli_paint import Paint
from desktop.cli_queue import RUN_HELP
from desktop.core.recipe_words import meaning, value_words
from desktop.core.run_compare import FEWEST, MOST, SAME, Comparing, compare_runs
from desktop.core.run_facts import read_run
from desktop.core.run_now import STATE_WORDS, state_of
from desktop.core.units import number
from desktop.core.wording import words_for
from desktop.core.words_run_compare import RESULTS
from desktop.services.bin import refuse_busy, to_bin
from desktop.services.pins import read_pins, set_pin
from desktop.services.places import Places
from desktop.services.queue import Queue
from desktop.services.runs import Runs


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``runs`` and its actions to the grammar of the command line."""
    text = "list all runs, set some side by side, pin the best, or remove one"
    runs = commands.add_parser("runs", help=text, description=text[0].upper() + text[1:] + ".")
    runs.set_defaults(job=show_all)
    runs.add_argument("--json", action="store_true", help="print JSON for machines")
    actions = runs.add_subparsers(dest="action", metavar="ACTION")
    text = f"set {FEWEST} to {MOST} runs side by side: what differs, and what came of it"
    comparing = actions.add_parser("compare", help=text, description=text[0].upper() + text[1:] + ".")
    comparing.set_defaults(job=compare)
    comparing.add_argument("runs", nargs="+", metavar="RUN", help=RUN_HELP)
    for name, job, text in (
        ("pin", pin, "mark a run as the best so far; it stands first on Home"),
        ("unpin", unpin, "take the mark from a pinned run"),
    ):
        made = actions.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
        made.set_defaults(job=job)
        made.add_argument("run", help=RUN_HELP)
    text = "move a run to the bin, with its adapter and checkpoints"
    removing = actions.add_parser("remove", help=text, description=text[0].upper() + text[1:] + ".")
    removing.set_defaults(job=remove)
    removing.add_argument("run", help=RUN_HELP)
    add_forever(removing)
    for parser in actions.choices.values():
        parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON for machines")


def show_all(_options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """List all runs, newest first."""
    found, pinned = Runs(places), read_pins(places)
    records = found.records()
    paint.record([record for _, record in records])
    names = Counter(record.name for _, record in records)
    rows = [
        (
            # a name that several bear does not say which is meant; the folder does
            r.name + (" (pinned)" if r.id in pinned else "") + (f"\n{r.id}" if names[r.name] > 1 else ""),
            STATE_WORDS[state_of(folder, r)],
            f"{r.step} of {r.steps}",
            number(r.final_loss) if r.final_loss is not None else "–",
            r.base_model,
        )
        for folder, r in records
    ]
    if rows:
        paint.table(
            "run", "state", "steps", "held-out loss", "base model", rows=rows, right=(2, 3), whole=(0, 1), spare=(4,)
        )
    else:
        paint.say("No runs yet. “tunesmith demo” makes the first one.")
    if problems := found.unreadable():
        paint.problems(problems)
    return 0


def compare(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Print what differs between runs, and what came of each."""
    runs = Runs(places)
    folders = {folder.path: folder for folder in (runs.find(name) for name in options.runs)}
    found = compare_runs([read_run(folder) for folder in folders.values()])
    paint.record(
        {
            "runs": [run.record for run in found.runs],
            "differences": found.differences,
            "says": found.says,
            "results": found.results,
        }
    )
    names = _names(found)
    for name, problems in zip(names[1:], found.says):
        told = [words_for(problem) for problem in problems]
        paint.say(f"{name}: {' · '.join(words.title for words in told)}")
        for words, problem in zip(told, problems):
            if problem.code not in SAME:
                paint.say(f"  {words.cause} {words.remedy}".rstrip())
    paint.say()
    if found.differences:
        rows = [
            (meaning(one.field), *(value_words(one.field, value) for value in one.values)) for one in found.differences
        ]
        paint.table("what differs", *names, rows=rows)
    else:
        paint.say("Their recipes are the same.")
    paint.say()
    rows = [
        (
            RESULTS.get(one.key, one.key),
            *(f"{text} *" if place in one.best else text for place, text in enumerate(one.values)),
        )
        for one in found.results
    ]
    paint.table("what came of it (* the best)", *names, rows=rows)
    return 0


def _names(found: Comparing) -> list[str]:
    """The runs' names, with their folders where two are called the same."""
    names = [run.record.name for run in found.runs]
    return [run.record.id if names.count(run.record.name) > 1 else run.record.name for run in found.runs]


def pin(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Pin a run."""
    return _set(options, places, paint, True)


def unpin(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Let a pinned run go."""
    return _set(options, places, paint, False)


def remove(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Move a run to the bin, unless it is at work or waits in the queue."""
    folder = Runs(places).find(options.run)
    waits = Queue(places, Runs(places)).state().entry(folder.path.name) is not None
    record = refuse_busy(folder, waits)
    if options.forever:
        remove_for_good(folder.path, record.name, options.yes, paint)
    else:
        tell_thrown(to_bin(folder.path, record.name, places), paint)
    return 0


def _set(options: argparse.Namespace, places: Places, paint: Paint, pinned: bool) -> int:
    folder = Runs(places).find(options.run)
    now = set_pin(places, folder.path.name, pinned)
    paint.record({"pinned": sorted(now)})
    name = folder.read().name
    paint.say(f"“{name}” is pinned and stands first on Home." if pinned else f"“{name}” is not pinned any more.")
    return 0
