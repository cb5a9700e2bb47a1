"""Tidying up, at the start of the program, after processes that were killed or had to leave a file that was open."""

from __future__ import annotations

from desktop.core.exports import MARK
from desktop.core.leftovers import clear_quiet
from desktop.core.processes import living_process
from desktop.core.runs import RunFolder
from desktop.services.places import Places


def clear_run_leftovers(places: Places) -> int:
    """Remove what was left in run folders, checkpoints among it, and beside the starter models; nothing of a run that
    is at work, nor of exports (`exporting.clear_old_leftovers`). Returns how many."""
    gone = clear_quiet(places.models)
    for path in places.runs.glob("*"):
        run = RunFolder(path)
        if living_process(run) is None:
            gone += sum(clear_quiet(each, MARK) for each in (run.path, run.checkpoints, run.path / "data"))
    return gone
