"""Holding exports against the run they came from, the same for window and command line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from desktop.core.dataset import read_parquet
from desktop.core.exports import Exported, remove_leftovers
from desktop.core.parity import EXAMPLES, ParityReport
from desktop.core.problems import ProblemError
from desktop.core.recipe import CLASSIFYING, read_recipe
from desktop.core.runs import RunFolder
from desktop.services.children import Cancelled, Tell, run_job


def compare_exports(
    run: RunFolder,
    files: Sequence[Path],
    tell: Tell,
    cancelled: Cancelled,
    *,
    types: Sequence[str] = (),
    count: int = EXAMPLES,
    strength: float | None = None,
) -> ParityReport:
    """Compare GGUF files and folders of merged models with the run's model in an engine process; without files the
    forms `types` are made for the while. `strength` is what went into the files, unless it is the one chosen for the
    run. Raises its problems, and ``task.cancelled``."""
    command = ["parity", str(run.path), *map(str, files), "--examples", str(count)]
    for name in types:
        command += ["--type", name]
    if strength is not None:
        command += ["--strength", f"{strength:g}"]
    try:
        done = run_job(command, tell, cancelled)
    finally:
        remove_leftovers(run.path)
    return msgspec.json.decode(Path(done.folder).read_bytes(), type=ParityReport)


def may_check(run: RunFolder) -> bool:
    """Whether exports of the run can be compared with it: it writes text and set examples aside."""
    try:
        return read_recipe(run.recipe).objective not in CLASSIFYING and bool(read_parquet(run.held_out_data, 1))
    except ProblemError:
        return False


def files_of(done: Exported) -> list[Path]:
    """What of an export is compared: the folder of a merged model, each file of a GGUF export."""
    folder = Path(done.folder)
    return sorted(folder.glob("*.gguf")) if done.kind == "gguf" else [folder]
