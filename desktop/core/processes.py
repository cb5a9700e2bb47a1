"""Whether a process that was written down is alive: never by its number alone, numbers are used again."""

from __future__ import annotations

from pathlib import Path

import msgspec
import psutil

from desktop.core.files import read_patiently
from desktop.core.problems import UNREADABLE
from desktop.core.runs import ProcessMark, RunFolder


def living_process(folder: RunFolder) -> ProcessMark | None:
    """The process that trains a run, if it is alive."""
    return living_mark(folder.process)


def living_mark(path: Path) -> ProcessMark | None:
    """The process named in a file, if it is alive and the same one: equal pid *and* start time (within a second,
    because some systems round it)."""
    try:
        mark = msgspec.json.decode(read_patiently(path), type=ProcessMark)
        process = psutil.Process(mark.pid)
        same = abs(process.create_time() - mark.started) < 1 and process.status() != psutil.STATUS_ZOMBIE
    except (OSError, psutil.Error, *UNREADABLE):
        return None
    return mark if same else None
