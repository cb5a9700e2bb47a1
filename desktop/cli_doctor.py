"""``tunesmith doctor``: what this PC can do, what is missing or damaged, and the report for whoever helps."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from rich.text import Text

from desktop.cli_engine import STATE_WORDS
from desktop.cli_paint import Paint
from desktop.cli_queue import RUN_HELP
from desktop.core.crashes import crash_problem
from desktop.core.files import write_bytes
from desktop.core.hardware import HardwareState
from desktop.core.hardware_words import HARDWARE_WORDS, NOTE_WORDS
from desktop.core.units import memory, several
from desktop.core.wording import words_for
from desktop.services.checkup import Checkup, look
from desktop.services.places import Places
from desktop.services.runs import Runs
from desktop.services.settings import load_settings
from desktop.services.support import make_report


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``doctor`` to the grammar of the command line."""
    text = "say what this PC can do and what is missing or damaged"
    made = commands.add_parser("doctor", help=text, description=text[0].upper() + text[1:] + ".")
    made.set_defaults(job=doctor)
    made.add_argument("--json", action="store_true", help="print JSON for machines")
    made.add_argument(
        "--report",
        type=Path,
        metavar="FILE",
        help="write a report for whoever helps you; “-” prints it. Nothing is sent",
    )
    made.add_argument("--run", metavar="RUN", help=f"with a run in the report: {RUN_HELP}")


def doctor(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Look, and say what was found. Exit code 1 when training is not possible, or something is damaged."""
    settings = load_settings(places)
    run = Runs(places).find(options.run) if options.run else None
    with paint.waiting("looking at the engine …"):
        found = look(places, settings, ask_engine=True)
    paint.record(
        {
            "hardware": found.hardware,
            "engine": found.engine,
            "engine_state": found.state,
            "problems": found.faults,
            "damage": found.damage,
            "drives": found.drives,
            "counts": found.counts,
            "crash": found.crash,
            "starter_model": found.starter_model,
        }
    )
    report = make_report(places, settings, found, run=run) if options.report else ""
    if options.report and str(options.report) == "-":
        print(report, end="")
        return 0 if found.well else 1
    paint.table("", "", rows=[*_pc(found), *_engine(found), *_home(found, places)])
    paint.problems([*found.faults, *found.damage])
    if found.crash is not None:
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(found.crash.opened))
        words = words_for(crash_problem(found.crash, when))
        paint.say(Text(f"{words.title}. {words.cause} {words.kept}"))
    if options.report:
        write_bytes(options.report, report.encode())
        paint.say(Text(f"The report is in {options.report}. Read it before you send it to anybody."))
    return 0 if found.well else 1


def _pc(found: Checkup) -> list[tuple[str, str]]:
    hardware, host = found.hardware, found.hardware.host
    rows = [("system", host.os), ("processor", f"{host.cpu_name}, {host.physical_cores or '?'} cores")]
    rows += [("memory", f"{memory(host.ram_free)} of {memory(host.ram_total)} free")]
    for gpu in hardware.gpus:
        rows.append((f"card {gpu.index}", f"{gpu.name}, {_free_of(gpu.free_bytes, gpu.total_bytes)}"))
    if hardware.state is not HardwareState.ready:
        rows.append(("graphics card", hardware_words(hardware.state, clone=found.own_engine)))
    rows += [("note", NOTE_WORDS[note]) for note in hardware.notes]
    if hardware.detail:
        rows.append(("the driver said", hardware.detail))
    if hardware.driver_version:
        rows.append(("driver", f"{hardware.driver_version} (CUDA up to {hardware.cuda_version})"))
    return rows


def _engine(found: Checkup) -> list[tuple[str, str]]:
    facts = found.engine
    rows = [("engine", "the clone's own" if found.own_engine else STATE_WORDS[found.state])]
    rows += [(f"engine: {name}", str(value)) for name, value in facts.items() if name not in ("cuda", "four_bit")]
    if facts:
        rows.append(("4-bit arithmetic", "works" if facts.get("four_bit") else "does not work"))
        rows.append(("trains on", "graphics card" if facts.get("cuda") else "CPU"))
    return rows


def _home(found: Checkup, places: Places) -> list[tuple[str, str]]:
    counts = found.counts
    rows = [(f"drive of {drive.use}", f"{_free_of(drive.free, drive.total)}, {drive.path}") for drive in found.drives]
    kinds = ((counts.models, "model"), (counts.datasets, "dataset"), (counts.runs, "run"), (counts.adapters, "adapter"))
    there = ", ".join(several(count, kind) for count, kind in kinds)
    damaged = several(len(found.damage), "thing is", "things are") if found.damage else "nothing is"
    return [
        ("starter model", "there" if found.starter_model else "not fetched yet"),
        *rows,
        ("library", f"{there}; {damaged} damaged"),
        ("everything lies in", str(places.home)),
    ]


def hardware_words(state: HardwareState, *, clone: bool = False) -> str:
    """One sentence for a hardware state; a `clone` sets its engine up in its own way."""
    words = HARDWARE_WORDS[state]
    if clone and state is HardwareState.engine_for_cpu:
        return f"{words.cause} In a clone, “python3 packaging/dev.py setup” fetches the one for the card."
    return f"{words.cause} {words.remedy}".strip()


def _free_of(free: int | None, total: int | None) -> str:
    return f"{memory(free)} of {memory(total)} free" if free is not None and total is not None else "memory unknown"
