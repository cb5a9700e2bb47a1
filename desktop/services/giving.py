"""Asking a run that gives labels or numbers about one text, in an engine process."""

from __future__ import annotations

import tempfile
from pathlib import Path

import msgspec

from desktop.core.files import write_bytes
from desktop.core.given import Given
from desktop.core.problems import UNREADABLE, stop_on
from desktop.core.runs import RunFolder
from desktop.services.children import Cancelled, Tell, run_job


def give(run: RunFolder, text: str, tell: Tell, cancelled: Cancelled) -> Given:
    """What the run says of a text. Raises the job's problems and ``task.cancelled``."""
    with tempfile.TemporaryDirectory(prefix="tunesmith-") as place:
        file = Path(place) / "text.txt"
        write_bytes(file, text.encode("utf-8", "replace"))
        done = run_job(["give", str(run.path), str(file)], tell, cancelled)
        try:
            return msgspec.json.decode(Path(done.folder).read_bytes(), type=Given)
        except (OSError, *UNREADABLE) as error:
            raise stop_on("engine.no_answer", code=0, cause=str(error)) from None
