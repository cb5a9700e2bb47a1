"""Measuring what a run's result has forgotten, the same for window and command line."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.forgetting import Forgetting, read_forgetting
from desktop.core.problems import stop_on
from desktop.core.runs import RunFolder
from desktop.services.children import Cancelled, Tell, run_job
from desktop.services.places import Places


def measure(
    run: RunFolder, places: Places, tell: Tell, cancelled: Cancelled, strengths: Sequence[float] = ()
) -> Forgetting:
    """Measure the run's result at these strengths (none named: the usual four) in an engine process. What is known
    already is not done again. Raises its problems, and ``task.cancelled``."""
    asked = ["--strength", *(f"{strength:g}" for strength in strengths)] if strengths else []
    run_job(["forgetting", str(run.path), "--cache", str(places.cache), *asked], tell, cancelled)
    found = read_forgetting(run)
    if found is None:
        raise stop_on("engine.no_answer", code=0, cause="")
    return found
