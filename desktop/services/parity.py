"""Holding exports against the run or adapter that they came from, the same for window and command line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from desktop.core.exports import Exported, remove_leftovers
from desktop.core.parity import EXAMPLES, ParityReport
from desktop.services.children import Cancelled, Tell, run_job
from desktop.services.export_source import Source, has_texts, texts_of
from desktop.services.places import Places


def compare_exports(
    source: Source,
    files: Sequence[Path],
    places: Places,
    tell: Tell,
    cancelled: Cancelled,
    *,
    types: Sequence[str] = (),
    count: int = EXAMPLES,
    strength: float | None = None,
) -> ParityReport:
    """Compare GGUF files and folders of merged models with the source's model in an engine process; without files the
    forms `types` are made for the while. `strength` is what went into the files, unless it is the one chosen for the
    source. An adapter is checked with held-out examples of the run that `texts_of` names, else with general ones.
    Raises the process's problems, what `Source.base` raises, and ``task.cancelled``."""
    command = ["parity", str(source.folder), *map(str, files), "--examples", str(count)]
    for name in types:
        command += ["--type", name]
    if strength is not None:
        command += ["--strength", f"{strength:g}"]
    if source.adapter is not None:
        command += ["--base", source.base(places).folder]
        like = texts_of(source, places)
        command += ["--like", str(like.path)] if like else []
    try:
        done = run_job(command, tell, cancelled)
    finally:
        remove_leftovers(source.folder)
    return msgspec.json.decode(Path(done.folder).read_bytes(), type=ParityReport)


def may_check(source: Source) -> bool:
    """Whether exports can be compared with their source: adapters always, a run if it writes text and set examples
    aside."""
    return source.run is None or has_texts(source.run)


def files_of(done: Exported) -> list[Path]:
    """What of an export is compared: the folder of a merged model, each file of a GGUF export."""
    folder = Path(done.folder)
    return sorted(folder.glob("*.gguf")) if done.kind == "gguf" else [folder]
