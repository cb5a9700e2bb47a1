"""The command ``export``: what was learned by itself, merged into its base or as GGUF, and sending it to the Hub."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.cli_forgetting import typed_strength
from desktop.cli_models import hub_access_of
from desktop.cli_paint import Paint
from desktop.cli_parity import NOT_GOOD, SOURCE_HELP, check, say_words
from desktop.core.exports import Exported, note_address
from desktop.core.gguf_types import GGUF_TYPES, USUAL
from desktop.core.hub_files import files_to_send
from desktop.core.hub_jobs import HubProgress
from desktop.core.parity import ParityReport
from desktop.core.units import about, memory, size
from desktop.services.export_source import Source, cautions, find_source
from desktop.services.exporting import Wish, default_target, export, need
from desktop.services.hub_work import upload_folder
from desktop.services.parity import files_of, may_check
from desktop.services.places import Places
from desktop.services.settings import load_settings


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``export`` to the grammar of the command line."""
    text = "write what a run learned, or an adapter of the library: by itself, as a merged model, or as a GGUF file"
    said = f"{text[0].upper()}{text[1:]}. Exit code 1: it does not answer as the tuned model does."
    made = commands.add_parser("export", help=text, description=said)
    made.set_defaults(job=run_export)
    made.add_argument("source", metavar="RUN|ADAPTER", help=SOURCE_HELP)
    kinds = ("adapter", "merged", "gguf")
    made.add_argument("--as", "--kind", dest="kind", choices=kinds, default="adapter", help="default: adapter")
    names = [one.name for one in GGUF_TYPES]
    made.add_argument("--type", choices=names, default=USUAL, type=str.upper, help=f"form of GGUF (default: {USUAL})")
    help_text = "part of what was learned that goes in, such as 0.5 (default: what was chosen for a run, else 1)"
    made.add_argument("--strength", type=typed_strength, help=help_text)
    made.add_argument("--to", type=Path, help="an empty or new folder (default: in the exports folder)")
    made.add_argument("--needs", action="store_true", help="only say what it would take")
    made.add_argument("--no-check", action="store_true", help="do not hold it against the tuned model afterwards")
    made.add_argument("--push", metavar="REPO", help="then send it to this repository on the Hub, private if it is new")
    made.add_argument("--public", action="store_true", help="with --push: a new repository is one that all can see")
    made.add_argument("--ask-token", action="store_true", help="ask for a token and use it for this command only")
    made.add_argument("--json", action="store_true", help="print JSON for machines")


def run_export(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Say what it takes, write it, send it if that is asked for."""
    source, settings = find_source(options.source, places), load_settings(places)
    gguf = options.type if options.kind == "gguf" else ""
    target = options.to or default_target(source, options.kind, gguf, places, settings)
    wish = Wish(
        kind=options.kind,
        target=target.expanduser().absolute(),
        source=source,
        type=gguf,
        strength=options.strength,
    )
    found = need(wish, places)
    paint.say(
        f"It becomes {size(found.result)}, and takes {size(found.disk)} of disk and {memory(found.memory)} of memory "
        f"while it is written; {about(found.seconds)}."
    )
    for caution in cautions(source, places):
        say_words(caution, paint)
    if options.needs:
        paint.record(found)
        return 0
    with paint.progress() as bars:
        done = export(wish, places, lambda share, step: bars.update(f"exporting · {step}", share), lambda: False)
    paint.say(f"{size(done.bytes)} in {done.folder}")
    paint.say("README.md in it says how other programs load it.")
    code = 0
    told: dict[str, Exported | ParityReport] = {"exported": done}
    if not options.no_check and may_check(source):
        told["parity"] = checked = check(source, files_of(done), places, paint, strength=done.strength)
        code = 0 if checked.good else NOT_GOOD
    if not options.push:
        paint.record(told)
        return code
    return _push(options, source, places, paint, done) or code


def _push(options: argparse.Namespace, source: Source, places: Places, paint: Paint, done: Exported) -> int:
    files = files_to_send(Path(done.folder))
    paint.say("This is sent, and nothing else:")
    paint.table("", "", rows=[(path.name, size(path.stat().st_size)) for path in files], right=(1,))
    with paint.progress() as bars:

        def told(progress: HubProgress) -> None:
            left = f" · {about(progress.left_s)} left" if progress.left_s is not None else ""
            bars.update(f"sending{left}", progress.share)

        access = hub_access_of(options, places)
        sent = upload_folder(access, Path(done.folder), options.push, not options.public, told, lambda: False)
    note_address(source, done, sent.address)
    paint.record({"exported": done, "sent": sent})
    paint.say(f"On the Hub: {sent.address}")
    return 0
