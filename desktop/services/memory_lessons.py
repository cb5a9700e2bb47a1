"""What this PC's own runs say about memory, kept in the home and handed to the planner."""

from __future__ import annotations

from desktop.core.measured import Measurement, learn
from desktop.core.problems import ProblemError
from desktop.core.runs import RunFolder
from desktop.services.places import Places


def lessons(places: Places) -> tuple[Measurement, ...]:
    """All measurements known, those of runs that are new included. Reads run folders: not for the window's own thread.
    A home that cannot be read or written teaches nothing; planning goes on without."""
    try:
        folders = [RunFolder(path) for path in sorted(places.runs.iterdir()) if path.is_dir()]
        return tuple(learn(places.memory, folders))
    except (OSError, ProblemError):
        return ()
