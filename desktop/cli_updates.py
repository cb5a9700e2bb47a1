"""``tunesmith updates``: whether there is a newer version, and whether it is looked for by itself."""

from __future__ import annotations

import argparse
import time

import msgspec
from rich.text import Text

from desktop import __version__
from desktop.cli_paint import Paint
from desktop.core.updates import UpdateMemory, read_memory, shipped_channel
from desktop.services.hub_work import hub_access
from desktop.services.places import Places
from desktop.services.runs import Runs, at_work
from desktop.services.settings import load_settings, save_settings
from desktop.services.updates_work import ask_makers, fetch_package, newer, package_of

_HELP = {
    "status": "say what is known (the default); nothing is asked",
    "look": "ask the makers now; never while a run trains",
    "fetch": "fetch the installer of the newer version, and check it",
    "on": "let the window look once a day",
    "off": "never look by itself",
}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``updates`` to the grammar of the command line."""
    text = "say whether there is a newer version of this program"
    made = commands.add_parser("updates", help=text, description=text[0].upper() + text[1:] + ".")
    made.set_defaults(job=updates)
    made.add_argument("--json", action="store_true", help="print JSON for machines")
    actions = "; ".join(f"{name}: {words}" for name, words in _HELP.items())
    made.add_argument("action", nargs="?", choices=tuple(_HELP), default="status", metavar="ACTION", help=actions)


def updates(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Say, look, fetch, or remember whether to look."""
    settings, channel = load_settings(places), shipped_channel()
    memory = read_memory(places.updates)
    if options.action in ("on", "off"):
        settings.look_for_updates = options.action == "on"
        save_settings(places, settings)
    elif options.action == "look":
        training = at_work(Runs(places).records())
        name = training[1].name if training else ""
        memory = ask_makers(places, hub_access(places, settings), channel, memory, name, lambda: False)
    elif options.action == "fetch":
        return _fetch(places, memory, paint)
    release = newer(memory)
    told = {"version": __version__, "newer": release, "asked": memory.asked, "by_itself": settings.look_for_updates}
    paint.record(told | {"nobody_to_ask": not channel, "problem": memory.problem})
    rows = [("this is", f"Tunesmith {__version__}")]
    if channel:
        asked = time.strftime("%Y-%m-%d %H:%M", time.localtime(memory.asked)) if memory.asked else "never"
        rows += [("looked for by itself", "once a day" if settings.look_for_updates else "no"), ("last asked", asked)]
    else:
        rows.append(("newer versions", "this build has nobody to ask; look on the page you have it from"))
    if release is not None:
        rows += [("newer version", f"{release.version}, of {release.released}"), ("its page", release.page)]
        rows += [("new", line) for line in release.news]
    elif memory.asked and memory.problem is None:
        rows.append(("newer version", "none"))
    paint.table("", "", rows=rows)
    if memory.problem is not None:
        paint.problems([memory.problem])
    return 4 if memory.problem is not None and options.action == "look" else 0


def _fetch(places: Places, memory: UpdateMemory, paint: Paint) -> int:
    """Fetch the installer; how it is used is a person's own step."""
    release = newer(memory)
    package = package_of(release)
    if release is None or package is None:
        paint.record({"fetched": None})
        words = "No newer version is known; “tunesmith updates look” asks." if release is None else release.page
        paint.say(Text(words if release is None else f"There is no installer for this installation; see {words}"))
        return 0
    access = hub_access(places, load_settings(places))
    with paint.progress() as bars:
        path = fetch_package(
            places, access, package, lambda told: bars.update("Fetching", told.share, "Fetching"), lambda: False
        )
    paint.record({"fetched": str(path), "release": msgspec.to_builtins(release)})
    paint.say(Text(f"{release.version} is in {path}, and is what its makers signed."))
    return 0
