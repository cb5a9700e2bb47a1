"""Runs find their base model again where its folder was moved, or fetched anew into another one.

A run keeps the folder of its base, because the base is not copied into each run, and a sample of its numbers. Where
that folder is gone and a model on this PC has the same numbers, the run goes on with it. The folders before stay noted:
another PC that shares the home may have the model there.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path

import msgspec

from desktop.core.files import is_there, write_json
from desktop.core.models import ModelSpec, folders_of
from desktop.core.problems import Problem, ProblemError
from desktop.core.processes import living_process
from desktop.core.run_facts import record_or_none
from desktop.core.runs import RunFolder
from desktop.core.weights import are_others
from desktop.services.model_list import models_here
from desktop.services.runs import Runs
from desktop.services.settings import load_settings


def follow_bases(runs: Runs) -> list[Problem]:
    """Let runs whose base model's folder is gone go on with the same model in another folder; says which did. Takes as
    long as the drives take on which the bases lie, or lay. Raises ``OSError`` where the runs cannot be listed."""
    here = cache(lambda folder: is_there(Path(folder), Path.is_dir))  # a slow drive is asked once, not for each run
    lost = [(folder, spec) for folder in runs.folders() if (spec := _lost_base(folder, here)) is not None]
    if not lost:
        return []
    known = [model for _, model in models_here(runs.places, load_settings(runs.places)) if isinstance(model, ModelSpec)]
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for folder, spec in lost:
        same = next((model for model in known if _is_same(model, spec)), None)
        if same is None:
            continue
        with suppress(ProblemError):  # on a drive that cannot be written the run stays as it is
            write_json(folder.model, msgspec.structs.replace(spec, folder=same.folder, elsewhere=folders_of(spec)))
            found[spec.name, same.folder].append(_name_of(folder))
    return [
        Problem("run.base_moved", {"count": len(names), "name": names[0], "base": base, "path": path})
        for (base, path), names in found.items()
    ]


def follow_aside(runs: Runs, tell: Callable[[list[Problem]], None]) -> threading.Thread:
    """`follow_bases` on a thread of its own; `tell` is called there at the end. A daemon thread: a drive that no longer
    answers can hold it for ever, and then it is left behind."""

    def follow() -> None:
        found: list[Problem] = []
        try:
            with suppress(OSError, ProblemError):  # what needs the base says what is wrong
                found = follow_bases(runs)
        finally:
            tell(found)

    thread = threading.Thread(target=follow, name="follow bases", daemon=True)
    thread.start()
    return thread


def _lost_base(folder: RunFolder, here: Callable[[str], bool]) -> ModelSpec | None:
    """The base of a run that is not at work, if its folder is gone."""
    spec = record_or_none(folder.model, ModelSpec)
    if spec is None or any(map(here, folders_of(spec))) or living_process(folder):
        return None
    return spec


def _is_same(model: ModelSpec, wanted: ModelSpec) -> bool:
    """Whether a model has the shapes and, as far as can be told, all numbers of the one that is wanted."""
    alike = model.fingerprint == wanted.fingerprint and bool(wanted.weights)
    return alike and not are_others(wanted.weights, model)


def _name_of(folder: RunFolder) -> str:
    try:
        return folder.read().name
    except ProblemError:
        return folder.path.name
