"""How the terminal deletes: the command that removes what the program has put on the PC, which the uninstallers call,
too, and what the commands that delete one thing have in common: into the bin, or for good after a question."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from rich.text import Text

from desktop.cli_paint import Paint
from desktop.core.files import problem_of_os_error
from desktop.core.problems import stop_on
from desktop.core.units import size
from desktop.services.bin import Thrown
from desktop.services.cleaning import PARTS, Part, clean, held
from desktop.services.places import Places

WORDS: dict[Part, str] = {
    "engine": "PyTorch and what else was fetched for training; it can be fetched again",
    "cache": "passing files, made again when needed, and what killed processes have left half-written in runs",
    "projects": "datasets, runs, adapters, exports, chats and settings; they cannot be brought back",
    "bin": "what was moved to the bin of Tunesmith, where the system has none; it cannot be brought back",
    "models": "models that were fetched; they can be fetched again",
}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``clean`` to the grammar of the command line."""
    text = "remove what the program has put on this PC; without a part it says what there is and how large"
    made = commands.add_parser("clean", help=text, description=text[0].upper() + text[1:] + ".")
    made.set_defaults(job=clean_up)
    made.add_argument("--json", action="store_true", help="print JSON for machines")
    for part in PARTS:
        made.add_argument(f"--{part}", action="store_true", help=WORDS[part])
    made.add_argument("--yes", action="store_true", help="do not ask")


def clean_up(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Say what there is, ask, and remove it."""
    chosen = [part for part in PARTS if getattr(options, part)]
    found = held(places, chosen or PARTS)
    if not found:
        paint.say("There is nothing to remove.")
        paint.record({"held": [], "freed": 0})
        return 0
    paint.table("part", "size", "what it is", rows=[(one.part, size(one.bytes), WORDS[one.part]) for one in found])
    if not chosen:
        paint.say("\nName what shall go: tunesmith clean --engine --cache --projects --models --bin")
        paint.record({"held": found, "freed": 0})
        return 0
    if not options.yes and not _sure(paint):
        paint.say("Nothing was removed.")
        return 0
    freed = clean(places, chosen)
    paint.say(f"Removed; {size(freed)} are free again.")
    paint.record({"held": found, "freed": freed})
    return 0


def _sure(paint: Paint) -> bool:
    """Ask a person; whoever cannot answer has not agreed."""
    if paint.as_json or not sys.stdin.isatty():
        paint.say("Add --yes to remove it without being asked.")
        return False
    return input("Remove this for good? [y/N] ").strip().lower() in ("y", "yes")


# -- one thing ---------------------------------------------------------------------------------------------------------


def add_forever(made: argparse.ArgumentParser) -> None:
    """The options of a command that deletes."""
    made.add_argument("--forever", action="store_true", help="delete for good instead; asks first")
    made.add_argument("--yes", action="store_true", help="do not ask")


def tell_thrown(thrown: Thrown, paint: Paint) -> None:
    """Say where it lies now."""
    where = f": {thrown.now}" if thrown.now else ""
    own = " It takes room until “tunesmith clean --bin” empties it." if thrown.ours else ""
    whose = "Tunesmith's" if thrown.ours else "the system's"
    paint.record(thrown)
    paint.say(Text(f"“{thrown.name}” is in {whose} bin{where}.{own}"))


def ask_first(names: list[str], sure: bool, paint: Paint) -> None:
    """Name what goes for good and ask. Raises ``store.not_asked`` where nobody can answer, and ``task.cancelled``."""
    if sure:
        return
    if paint.as_json or not sys.stdin.isatty():
        raise stop_on("store.not_asked")
    for name in names:
        paint.say(Text(f"To be removed for good: {name}"))
    if input("Remove? [y/N] ").strip().lower() not in ("y", "yes"):
        raise stop_on("task.cancelled")


def remove_for_good(path: Path, name: str, sure: bool, paint: Paint) -> None:
    """Ask, then delete a folder. Raises what `ask_first` and deleting raises."""
    ask_first([str(path)], sure, paint)
    try:
        shutil.rmtree(path)
    except OSError as error:
        raise problem_of_os_error(error, path) from error
    paint.record({"removed": name})
    paint.say(Text(f"Removed “{name}” for good."))
