"""Whether the process that trains a run is alive: never by its number alone, numbers are used again."""

from __future__ import annotations

import msgspec
import psutil

from desktop.core.problems import UNREADABLE
from desktop.core.runs import ProcessMark, RunFolder


def living_process(folder: RunFolder) -> ProcessMark | None:
    """The process named in the run folder, if it is alive and the same one: equal pid *and* start time (within a
    second, because some systems round it)."""
    try:
        mark = msgspec.json.decode(folder.process.read_bytes(), type=ProcessMark)
        process = psutil.Process(mark.pid)
        same = abs(process.create_time() - mark.started) < 1 and process.status() != psutil.STATUS_ZOMBIE
    except (OSError, psutil.Error, *UNREADABLE):
        return None
    return mark if same else None
