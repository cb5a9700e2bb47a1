"""Exports for window and command line: what one takes, making it in a process of its own, noting it.

Reading headers and waiting for a child take time: the window does both in a `Task`.
"""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import psutil

from desktop.core.exports import (
    MARK,
    Exported,
    Kind,
    Need,
    exported_of,
    faults_of,
    free_name,
    need_of,
    rates_of,
    remove_leftovers,
    write_exported,
)
from desktop.core.files import write_json
from desktop.core.gguf_types import type_named
from desktop.core.problems import UNREADABLE, Problem, ProblemError, stop_on
from desktop.core.processes import may_live
from desktop.core.recipe import CLASSIFYING, read_recipe
from desktop.core.runs import ProcessMark, RunFolder
from desktop.services.adapters import library_folders
from desktop.services.children import Cancelled, Tell, run_job
from desktop.services.export_source import Source
from desktop.services.places import Places
from desktop.services.runs import Runs
from desktop.services.settings import Settings


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What shall be exported of what. `type` is a form of GGUF; `strength` None: the one that was chosen for it."""

    kind: Kind
    target: Path
    source: Source
    type: str = ""
    strength: float | None = None

    @property
    def whole(self) -> float:
        """The strength that it gets."""
        return self.source.strength if self.strength is None else self.strength


def need(wish: Wish, places: Places) -> Need:
    """What an export takes on this PC. Raises ``run.nothing_kept``, ``export.whole_strength``, ``export.no_base``, what
    `Source.base` raises and what reading headers raises."""
    run, learned = wish.source.run, wish.source.learned
    classifier = run is not None and read_recipe(run.recipe).objective in CLASSIFYING
    if classifier and wish.whole != 1:
        raise stop_on("export.whole_strength", strength=wish.whole)
    spec = wish.source.base(places)
    if wish.kind != "adapter" and not Path(spec.folder).is_dir():
        raise stop_on("export.no_base", base=spec.name)
    rates = rates_of(_all_exported(places))
    return need_of(wish.kind, learned, spec, type_named(wish.type), rates, classifier=classifier)


def faults(wish: Wish, found: Need) -> list[Problem]:
    """Why it cannot be done now; empty if it can."""
    return faults_of(found, wish.target, psutil.virtual_memory().available)


def export(wish: Wish, places: Places, tell: Tell, cancelled: Cancelled) -> Exported:
    """Make an export and note it beside its source. Raises what stands in its way, the engine's own problems, and
    ``task.cancelled``; then nothing of it is left."""
    if stand_in_the_way := faults(wish, need(wish, places)):
        raise ProblemError(*stand_in_the_way)
    began = time.monotonic()
    _clear_noted(places)
    with _noted(wish.target.parent, places):
        done = run_job(_command(wish, places), tell, cancelled)
    size = int(done.facts.get("bytes", 0))
    made = Exported(
        kind=wish.kind,
        folder=done.folder or str(wish.target),
        bytes=size,
        at=time.time(),
        seconds=time.monotonic() - began,
        type=wish.type,
        strength=wish.whole,
        moved=2 * size,
    )
    write_exported(wish.source, made)
    return made


def default_target(source: Source, kind: Kind, type_name: str, places: Places, settings: Settings) -> Path:
    """Where an export goes unless a person says otherwise: below the folder that was chosen last."""
    parent = Path(settings.export_folder) if settings.export_folder else places.exports
    return free_name(parent / f"{source.id}_{type_name.lower() if kind == 'gguf' else kind}")


def clear_old_leftovers(places: Places, settings: Settings) -> int:
    """Remove what exports and their checks have left that were killed with the program; returns how many."""
    chosen = [Path(settings.export_folder)] if settings.export_folder else []
    own = {places.exports, *chosen, *places.runs.glob("*"), *places.adapters.glob("*")}
    return sum(map(remove_leftovers, own)) + _clear_noted(places)


class _UnderWay(ProcessMark, frozen=True, kw_only=True):
    """``cache/exporting/*.json``: this process has an export written into `folder`."""

    folder: str


@contextmanager
def _noted(folder: Path, places: Places) -> Iterator[None]:
    """While it lasts, a note says that an export is written into `folder`: should all be killed, what is left there is
    found again wherever it is."""
    note = _notes(places) / f"{secrets.token_hex(8)}.json"
    note.parent.mkdir(parents=True, exist_ok=True)
    write_json(note, _UnderWay(os.getpid(), psutil.Process().create_time(), folder=str(folder)))
    try:
        yield
    finally:
        remove_leftovers(folder)
        note.unlink(missing_ok=True)


def _clear_noted(places: Places) -> int:
    """Remove what is left where notes of processes that are no more lead; returns how many. What leads to a drive that
    is not there now is kept."""
    gone = 0
    for note in list(_notes(places).glob("*.json")):
        try:
            folder = Path(msgspec.json.decode(note.read_bytes(), type=_UnderWay).folder)
        except (OSError, *UNREADABLE):
            continue
        if not may_live(note) and folder.is_dir():
            gone += remove_leftovers(folder)
            if not any(folder.glob(f".*.tmp/{MARK}")):  # the engine may live longer than who asked it
                note.unlink(missing_ok=True)
    return gone


def _notes(places: Places) -> Path:
    return places.cache / "exporting"


def _command(wish: Wish, places: Places) -> list[str]:
    more = [] if wish.strength is None else ["--strength", str(wish.strength)]
    if wish.source.adapter is not None:
        more += ["--base", wish.source.base(places).folder]
    what = [str(wish.source.folder), str(wish.target)]
    if wish.kind == "gguf":
        return ["gguf", *what, "--type", wish.type, *more]
    return ["export", wish.kind, *what, *more]


def _all_exported(places: Places) -> list[Exported]:
    folders = [folder.path for folder, _ in Runs(places).records()] + library_folders(places)
    return [done for folder in folders for done in exported_of(RunFolder(folder))]
