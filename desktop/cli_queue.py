"""The commands of the queue: grammar and what each one does."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec
from rich.text import Text

from desktop.cli_jobs import run_from_recipe
from desktop.cli_paint import Paint
from desktop.core.processes import living_process
from desktop.core.queue import (
    Hours,
    QueueEntry,
    QueueState,
    hours_from,
    hours_text,
    minute_from,
    next_time,
    waits_for,
)
from desktop.core.run_now import STATE_WORDS, state_of
from desktop.core.runs import RunFolder, RunRecord
from desktop.core.wording import words_for
from desktop.services.keeper import keep
from desktop.services.places import Places
from desktop.services.queue import Queue
from desktop.services.runs import Runs, at_work

RUN_HELP = "name, beginning of the name, folder, or “last”"


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``queue`` and its actions to the grammar of the command line."""
    text = "let several runs train one after the other"
    queue = commands.add_parser("queue", help=text, description=text[0].upper() + text[1:] + ".")
    actions = queue.add_subparsers(dest="action", required=True, metavar="ACTION")

    def action(name: str, job: Callable[..., int], help_text: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=help_text, description=help_text[0].upper() + help_text[1:] + ".")
        made.set_defaults(job=job, parser=made)
        made.add_argument("--json", action="store_true", help="print JSON for machines")
        return made

    adding = action("add", add, "put runs at the end of the queue")
    adding.add_argument("runs", nargs="*", metavar="RUN", help=RUN_HELP)
    adding.add_argument(
        "--recipe", type=Path, action="append", default=[], help="make a new run from a recipe file; may be repeated"
    )
    action("list", show, "show the queue")
    action("remove", remove, "take a run out of the queue").add_argument("run", metavar="RUN", help=RUN_HELP)
    moving = action("move", move, "put a run at another place of the queue")
    moving.add_argument("run", metavar="RUN", help=RUN_HELP)
    moving.add_argument("place", type=_place, metavar="PLACE", help="1 is the first")
    action("hold", hold, "let nothing further start; what is being trained goes on")
    action("go", go, "let the queue go on")
    setting = action("hours", set_hours, "let the queue work only in these hours of each day; outside it pauses")
    setting.add_argument("hours", type=_hours, metavar="HOURS", help="like 22:00-07:00, or “always”")
    starting = action("start-at", start_at, "let nothing start before an hour")
    starting.add_argument("time", type=_time, metavar="TIME", help="like 22:00 (the next time it is), or “now”")
    # the keeper's own entry: without a help text it does not show
    actions.add_parser("run").set_defaults(job=run)


def _place(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is no place: 1 is the first")
    return int(text)


def _hours(text: str) -> Hours | None:
    try:
        return hours_from(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not like 22:00-07:00 or “always”") from None


def _time(text: str) -> int | None:
    try:
        return None if text.strip() == "now" else minute_from(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not like 22:00 or “now”") from None


# -- what they do ------------------------------------------------------------------------------------------------------


def add(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Put runs, and new ones from recipes, at the end of the queue."""
    if not options.runs and not options.recipe:
        options.parser.error("give a RUN or a --recipe")
    queue = _queue(places)
    for folder in [queue.runs.find(name) for name in options.runs]:
        queue.add(folder)
    for file in options.recipe:
        queue.add(run_from_recipe(file, places, paint))
    return _show(queue, paint)


def show(_options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Show the queue: its runs in order, what it waits for, its hours."""
    return _show(_queue(places), paint)


def remove(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Take a run out of the queue. If it is being trained, it goes on."""
    queue = _queue(places)
    folder = queue.runs.find(options.run)
    queue.remove(folder.path.name)
    if living_process(folder):
        paint.say("Taken out. It is being trained and goes on; “tunesmith stop” stops it.")
    return _show(queue, paint)


def move(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Put a run at another place."""
    queue = _queue(places)
    queue.move(queue.runs.find(options.run).path.name, options.place - 1)
    return _show(queue, paint)


def hold(_options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Let nothing further start."""
    queue = _queue(places)
    queue.hold()
    return _show(queue, paint)


def go(_options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Let the queue go on."""
    queue = _queue(places)
    queue.release()
    return _show(queue, paint)


def set_hours(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Set the hours of each day in which the queue works."""
    queue = _queue(places)
    queue.set_hours(options.hours)
    return _show(queue, paint)


def start_at(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Let nothing start before the next time the clock shows an hour."""
    queue = _queue(places)
    queue.set_start_at(None if options.time is None else next_time(options.time, time.time()))
    return _show(queue, paint)


def run(_options: argparse.Namespace, places: Places, _paint: Paint) -> int:
    """Be the keeper."""
    keep(places)
    return 0


def _queue(places: Places) -> Queue:
    return Queue(places, Runs(places))


# -- how it is shown ---------------------------------------------------------------------------------------------------


class _Row(msgspec.Struct, frozen=True):
    """An entry for machines."""

    place: int
    entry: QueueEntry
    run: RunRecord


def _show(queue: Queue, paint: Paint) -> int:
    state, rows, keeper, unreadable = queue.state(), queue.rows(), queue.keeper(), queue.unreadable()
    paint.record(
        {
            "entries": [_Row(number, entry, record) for number, (entry, _, record) in enumerate(rows, start=1)],
            "hours": state.hours,
            "start_at": state.start_at,
            "paused": state.paused,
            "ended": state.ended,
            "waits_for": waits_for(state, time.time()),
            "keeper": keeper.pid if keeper else None,
            "unreadable": unreadable,
        }
    )
    if rows:
        lines = [_line(number, *row) for number, row in enumerate(rows, start=1)]
        paint.table("", "run", "state", "steps", "base model", rows=lines, right=(0, 3), whole=(1, 2), spare=(4,))
    elif not unreadable:
        paint.say("The queue is empty. “tunesmith queue add RUN” puts a run into it.")
    for problem in unreadable:
        words = words_for(problem)
        paint.say(Text(f"{words.title}; it keeps its place and is tried again. {words.cause}"))
    for sentence in _sentences(state, rows, queue.runs):
        paint.say(sentence)
    return 0


def _line(number: int, entry: QueueEntry, folder: RunFolder, record: RunRecord) -> tuple[str, ...]:
    note = f" (try {entry.tries})" if entry.tries > 1 else ""
    state = STATE_WORDS[state_of(folder, record)] + note
    return str(number), record.id, state, f"{record.step} of {record.steps}", record.base_model


def _sentences(state: QueueState, rows: list[tuple[QueueEntry, RunFolder, RunRecord]], runs: Runs) -> list[str]:
    said = []
    if state.start_at is not None:
        said.append(f"Nothing starts before {datetime.fromtimestamp(state.start_at):%Y-%m-%d %H:%M}.")
    if state.hours is not None:
        said.append(f"It works {hours_text(state.hours)}; outside these hours it pauses.")
    if state.paused:
        said.append("It is on hold: nothing further starts until “tunesmith queue go”.")
    elif rows and (busy := at_work(runs.records())) and state.entry(busy[0].path.name) is None:
        said.append(f"It waits until “{busy[1].name}” has ended.")
    return said
