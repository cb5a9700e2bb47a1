"""``tunesmith engine-setup``: look for what fits, fetch, install and verify the engine, and mend it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import get_args

from rich.text import Text

from desktop.cli_paint import Bars, Paint, arrived
from desktop.core.engine_room import EngineManifest, EnginePlan, EngineStep, Level, Source, this_system
from desktop.core.families import Family
from desktop.core.family_choice import choose_family
from desktop.core.files import free_bytes
from desktop.core.problems import stop_on
from desktop.core.setup_jobs import SetupProgress
from desktop.core.units import about, memory, size
from desktop.core.wording import words_for
from desktop.services import engine_place, engine_work
from desktop.services.hardware import read_hardware
from desktop.services.places import Places
from desktop.services.settings import Settings, load_settings

STEP_WORDS: dict[EngineStep, str] = {
    "resolving": "Finding out what is needed",
    "downloading": "Downloading",
    "installing": "Installing",
    "verifying": "Checking that it works",
    "ready": "Ready",
}
STATE_WORDS = {
    "none": "not set up yet",
    "unfinished": "begun, not finished",
    "ready": "ready",
    "outdated": "ready, but made for an earlier version of this program; “engine-setup run” makes the new one",
    "broken": "damaged; “engine-setup repair reinstall” mends it",
}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``engine-setup`` to the grammar of the command line."""
    text = "set up what training needs: PyTorch and its libraries"
    engine = commands.add_parser("engine-setup", help=text, description=text[0].upper() + text[1:] + ".")
    actions = engine.add_subparsers(dest="action", required=True, metavar="ACTION")

    def action(name: str, job: Callable[..., int], help_text: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=help_text, description=help_text[0].upper() + help_text[1:] + ".")
        made.set_defaults(job=job)
        made.add_argument("--json", action="store_true", help="print JSON for machines")
        return made

    def reaching(made: argparse.ArgumentParser) -> None:
        made.add_argument("--wheels", type=Path, metavar="FOLDER", help="take everything from this folder, offline")
        made.add_argument("--mirror", default="", metavar="URL", help="a package index that stands for PyPI")
        made.add_argument("--torch-mirror", default="", metavar="URL", help="an index that stands for PyTorch's own")
        made.add_argument("--proxy", default="", metavar="URL", help="a proxy (default: the system's settings)")

    for name, job, help_text in (
        ("plan", plan, "say what would be fetched, how large it is and how long it takes; nothing is fetched"),
        ("run", run, "set the engine up, or go on where an earlier try ended (Ctrl+C pauses)"),
    ):
        made = action(name, job, help_text)
        made.add_argument("--family", choices=get_args(Family), help="a build of PyTorch (default: what fits this PC)")
        made.add_argument("--folder", type=Path, help="where the engine goes, perhaps on another drive")
        reaching(made)
        if name == "run":
            made.add_argument("--fresh", action="store_true", help="forget an earlier try that was not finished")
            made.add_argument("--check", action="store_true", help="check every file that was fetched earlier, too")
    action("status", status, "say where the engine stands")
    action("verify", verify, "look whether the engine works")
    mending = action("repair", repair, "mend the engine; the one in use stays until the new one works")
    mending.add_argument("level", choices=get_args(Level), help="look again, install from kept files, or begin anew")
    reaching(mending)
    action("discard", discard, "give an unfinished set-up up and remove what it has fetched")
    removing = action("remove", remove, "remove the engine; models, datasets and runs stay")
    removing.add_argument("--yes", action="store_true", help="do not ask")


def plan(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """What would be fetched."""
    _require_own()
    found, folder = _plan(options, places, paint)
    paint.record(found)
    _say_plan(found, folder, paint)
    return 0


def run(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Set the engine up, or go on."""
    _require_own()
    left = engine_place.setup_left(places)
    chosen = options.family or options.folder or options.wheels
    if left is None or left.plan is None or options.fresh or chosen:
        found, folder = _plan(options, places, paint)
        _say_plan(found, folder, paint)
        engine_work.begin(places, found, folder, _source(options, load_settings(places)))
    else:
        paint.say(Text(f"Going on: {size(left.got)} of {size(left.plan.download)} are here."))
    keep = load_settings(places).keep_wheels
    return _carried(places, paint, lambda told: engine_work.go_on(places, keep, told, lambda: False, options.check))


def status(_options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Where the engine stands."""
    state, manifest, left = (
        engine_place.engine_state(places),
        engine_place.engine_manifest(places),
        engine_place.setup_left(places),
    )
    paint.record({"state": state, "engine": manifest, "setup": left, "own": engine_place.own_engine()})
    if engine_place.own_engine():
        paint.say("This is a clone: its engine is its own environment, and nothing is to be set up.")
        return 0
    rows = [("engine", STATE_WORDS[state])]
    if manifest is not None:
        rows += _facts(manifest)
    if left is not None and left.plan is not None:
        words = "paused" if left.paused else "stopped"
        rows.append(("set-up", f"{words} at “{STEP_WORDS[left.step]}”, {size(left.got)} of {size(left.plan.download)}"))
    paint.table("", "", rows=rows)
    if left is not None and left.problem is not None:
        paint.problems([left.problem])
    return 0 if state in ("ready", "outdated") else 1


def verify(_options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Look whether the engine works."""
    return _repair(places, "verify", Source(), paint)


def repair(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Mend the engine."""
    return _repair(places, options.level, _source(options, load_settings(places)), paint)


def discard(_options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Give an unfinished set-up up."""
    engine_work.discard(places)
    paint.record({"discarded": True})
    paint.say("Removed. An engine in use stays as it is.")
    return 0


def remove(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Remove the engine."""
    manifest = engine_place.engine_manifest(places)
    if manifest is None and engine_place.setup_left(places) is None:
        raise stop_on("engine.nothing_to_repair")
    if not options.yes:
        if paint.as_json or not sys.stdin.isatty():
            raise stop_on("store.not_asked")
        if input("Remove the engine? Models, datasets and runs stay. [y/N] ").strip().lower() not in ("y", "yes"):
            raise stop_on("task.cancelled")
    engine_work.remove(places)
    paint.record({"removed": True})
    paint.say("Removed.")
    return 0


# -- helpers -----------------------------------------------------------------------------------------------------------


def _require_own() -> None:
    if engine_place.own_engine():
        raise stop_on("engine.own")


def _source(options: argparse.Namespace, settings: Settings) -> Source:
    return Source(
        mirror=options.mirror or settings.engine_mirror,
        proxy=options.proxy or settings.engine_proxy,
        folder=str(options.wheels.absolute()) if options.wheels else "",
        torch_mirror=options.torch_mirror or settings.engine_torch_mirror,
    )


def _plan(options: argparse.Namespace, places: Places, paint: Paint) -> tuple[EnginePlan, Path]:
    """The plan for this PC and what was asked for, and the folder it is for."""
    family: Family | None = options.family
    if family is None:
        choice = choose_family(this_system(), read_hardware())
        family, words = choice.family, words_for(choice.why)
        paint.say(Text(f"{words.title}. {words.cause} {words.remedy}".strip()))
    manifest = engine_place.engine_manifest(places)
    folder = options.folder or (Path(manifest.folder) if manifest else engine_place.default_folder(places))
    source = _source(options, load_settings(places))
    if not source.folder and not source.mirror and (bundle := engine_place.find_bundle()) is not None:
        paint.say(Text(f"Taking everything from {bundle}."))
        options.wheels = bundle
        source = _source(options, load_settings(places))
    with paint.progress() as bars:
        found = engine_work.make_plan(family, folder, source, lambda told: _show(bars, told), lambda: False)
    return found, engine_place.folder_within(folder)


def _say_plan(found: EnginePlan, folder: Path, paint: Paint) -> None:
    torch = next((wheel.version for wheel in found.wheels if wheel.name == "torch"), "?")
    rows = [
        ("PyTorch", f"{torch}, {found.family}"),
        ("packages", str(len(found.wheels))),
        ("download", size(found.download)),
        ("room needed", f"{size(found.disk)} of {size(free_bytes(folder))} free"),
        ("takes about", f"{about(found.seconds)}, at 50 Mbit/s"),
        ("goes to", str(folder)),
    ]
    if found.unknown:
        names = ", ".join(wheel.name for wheel in found.unknown)
        how = "checked against what the index says" if found.download else "taken as the folder has it"
        rows.append(("not known beforehand", f"{names}: {how}, not against a checksum of ours"))
    paint.table("", "", rows=rows)


def _repair(places: Places, level: Level, source: Source, paint: Paint) -> int:
    _require_own()
    keep = load_settings(places).keep_wheels
    return _carried(places, paint, lambda told: engine_work.repair(places, level, source, keep, told, lambda: False))


def _carried(places: Places, paint: Paint, work: Callable[[Callable[[SetupProgress], None]], EngineManifest]) -> int:
    """Do a piece of work with its progress on the terminal; Ctrl+C pauses it."""
    with paint.progress() as bars:
        try:
            made = work(lambda told: _show(bars, told))
        except KeyboardInterrupt:
            engine_work.mark_paused(places)
            paint.say("Paused. What has arrived is kept; “tunesmith engine-setup run” goes on from there.")
            raise
    paint.record(made)
    paint.table("", "", rows=[("engine", "ready"), *_facts(made)])
    return 0


def _facts(made: EngineManifest) -> list[tuple[str, str]]:
    found = made.verified
    rows = [("PyTorch", made.torch), ("family", made.family), ("Python", found.python), ("lies in", made.folder)]
    if found.device == "cuda":
        free = f", {memory(found.free_memory)} free" if found.free_memory is not None else ""
        rows.append(("card", f"{found.card} (compute capability {found.capability}{free})"))
    return rows


def _show(bars: Bars, told: SetupProgress) -> None:
    numbers, words = told.numbers, STEP_WORDS[told.step]
    if told.step == "downloading" and numbers.total:
        words = f"{words}: {arrived(numbers.got, numbers.total, numbers.rate, numbers.seconds_left)}"
    elif told.step == "installing" and numbers.total:
        words = f"{words}: {numbers.got} of {numbers.total} packages"
    bars.update(words, told.share, f"{STEP_WORDS[told.step]} {int(told.share * 10) * 10} %")
