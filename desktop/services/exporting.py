"""Exports for window and command line: what one takes, making it in a process of its own, noting it.

Reading headers and waiting for a child take time: the window does both in a `Task`.
"""

from __future__ import annotations

import time
from pathlib import Path

import msgspec
import psutil

from desktop.core.exports import (
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
from desktop.core.gguf_types import type_named
from desktop.core.models import ModelSpec, read_model
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.core.recipe import CLASSIFYING, read_recipe
from desktop.core.runs import RunFolder
from desktop.core.strength import read_strength
from desktop.services.children import Cancelled, Tell, run_job
from desktop.services.places import Places
from desktop.services.runs import Runs
from desktop.services.settings import Settings


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What shall be exported: of a run, or of an adapter in the folder `learned` with its `base`. `type` is a form of
    GGUF; `strength` None: the one that was chosen for the run."""

    kind: Kind
    target: Path
    run: RunFolder | None = None
    learned: Path | None = None
    base: Path | None = None
    type: str = ""
    strength: float | None = None

    @property
    def source(self) -> Path:
        """What the engine is given."""
        found = self.run.path if self.run else self.learned
        assert found is not None
        return found


def need(wish: Wish, places: Places) -> Need:
    """What an export takes on this PC. Raises ``run.nothing_kept``, ``export.whole_strength``, ``model.missing`` and
    what reading headers raises."""
    if wish.run is not None:
        learned = wish.run.usable_adapter()
        if learned is None:
            raise stop_on("run.nothing_kept", name=wish.run.read().name)
        if _strength(wish) != 1 and read_recipe(wish.run.recipe).objective in CLASSIFYING:
            raise stop_on("export.whole_strength", strength=_strength(wish))
        spec = msgspec.json.decode(wish.run.model.read_bytes(), type=ModelSpec)
    else:
        assert wish.learned is not None
        assert wish.base is not None
        learned, spec = wish.learned, read_model(wish.base)
    if wish.kind != "adapter" and not Path(spec.folder).is_dir():
        raise stop_on("export.no_base", base=spec.name)
    return need_of(wish.kind, learned, spec, type_named(wish.type), rates_of(_all_exported(places)))


def faults(wish: Wish, found: Need) -> list[Problem]:
    """Why it cannot be done now; empty if it can."""
    return faults_of(found, wish.target, psutil.virtual_memory().available)


def export(wish: Wish, places: Places, tell: Tell, cancelled: Cancelled) -> Exported:
    """Make an export and note it in the run's folder. Raises what stands in its way, the engine's own problems, and
    ``task.cancelled``; then nothing of it is left."""
    if stand_in_the_way := faults(wish, need(wish, places)):
        raise ProblemError(*stand_in_the_way)
    began = time.monotonic()
    try:
        done = run_job(_command(wish), tell, cancelled)
    finally:
        remove_leftovers(wish.target.parent)
    size = int(done.facts.get("bytes", 0))
    made = Exported(
        kind=wish.kind,
        folder=done.folder or str(wish.target),
        bytes=size,
        at=time.time(),
        seconds=time.monotonic() - began,
        type=wish.type,
        strength=_strength(wish),
        moved=2 * size,
    )
    if wish.run is not None:
        write_exported(wish.run, made)
    return made


def default_target(run: RunFolder, kind: Kind, type_name: str, places: Places, settings: Settings) -> Path:
    """Where an export goes unless a person says otherwise: below the folder that was chosen last."""
    parent = Path(settings.export_folder) if settings.export_folder else places.exports
    return free_name(parent / f"{run.path.name}_{type_name.lower() if kind == 'gguf' else kind}")


def clear_old_leftovers(places: Places, settings: Settings) -> int:
    """Remove what exports and their checks have left that were killed with the program; returns how many."""
    chosen = [Path(settings.export_folder)] if settings.export_folder else []
    return sum(remove_leftovers(folder) for folder in {places.exports, *chosen, *places.runs.glob("*")})


def _strength(wish: Wish) -> float:
    if wish.strength is not None:
        return wish.strength
    return read_strength(wish.run) if wish.run else 1.0


def _command(wish: Wish) -> list[str]:
    strength = [] if wish.strength is None else ["--strength", str(wish.strength)]
    if wish.kind == "gguf":
        assert wish.run is not None
        return ["gguf", str(wish.source), str(wish.target), "--type", wish.type, *strength]
    base = ["--base", str(wish.base)] if wish.base else []
    return ["export", wish.kind, str(wish.source), str(wish.target), *base, *strength]


def _all_exported(places: Places) -> list[Exported]:
    found: list[Exported] = []
    for folder, _ in Runs(places).records():
        found += exported_of(folder)
    return found
