"""Measuring what a run's result has forgotten, the same for window and command line."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.answer_work import GENERAL_SET
from desktop.core.forgetting import STRENGTHS, Forgetting, read_forgetting
from desktop.core.general_pace import Span, foretold, how_held, read_paces
from desktop.core.problems import ProblemError, stop_on
from desktop.core.rates import MachineRates
from desktop.core.runs import RunFolder
from desktop.services.children import Cancelled, Tell, run_job
from desktop.services.places import Places
from desktop.services.rates import asked_for

MOST_HELD_OUT = 100
"""Held-out examples that are read beside (`engine/held_out.py`)."""


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


def foretell(
    run: RunFolder, places: Places, machine: MachineRates | None, strengths: Sequence[float] = ()
) -> Span | None:
    """How long `measure` is expected to take: by what was measured here, else by the rates of this PC; None where
    nothing is known."""
    asked = asked_for(run)
    if asked is None:
        return None
    spec, recipe, data = asked
    try:
        found = read_forgetting(run)
    except ProblemError:
        found = None
    paces = read_paces(places.cache)
    # whose pace is known has been asked before, and a base's answers are kept
    base_known = found is not None or any((one.base, one.how) == (spec.fingerprint, how_held(recipe)) for one in paces)
    wanted = [one for one in {*(strengths or STRENGTHS), 1.0} if found is None or found.at_strength(one) is None]
    losses = len(wanted) + (found is None or found.held_out_loss is None)
    held_out = min(data.held_out, MOST_HELD_OUT) * min(recipe.context_length, data.tokens / max(1, data.train))
    rounds = len(wanted) + (not base_known) + losses * held_out / sum(tokens for _, tokens in GENERAL_SET)
    return foretold(paces, spec, recipe, data, machine, rounds)
