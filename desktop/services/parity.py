"""Holding exports against the run they came from, the same for window and command line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from desktop.core.parity import EXAMPLES, ParityReport
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
) -> ParityReport:
    """Compare GGUF files and folders of merged models with the run's model in an engine process; without files the
    forms `types` are made for the while. Raises its problems, and ``task.cancelled``."""
    command = ["parity", str(run.path), *map(str, files), "--examples", str(count)]
    for name in types:
        command += ["--type", name]
    done = run_job(command, tell, cancelled)
    return msgspec.json.decode(Path(done.folder).read_bytes(), type=ParityReport)
