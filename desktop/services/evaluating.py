"""Running a run's saved evaluation again, the same for window and command line."""

from __future__ import annotations

from pathlib import Path

import msgspec

from desktop.core.evaluation import EXAMPLES, Evaluation, evaluations_in, moved, shown
from desktop.core.evidence import MEASURES
from desktop.core.problems import Problem
from desktop.core.runs import RunFolder
from desktop.services.children import Cancelled, Tell, run_job


class Outcome(msgspec.Struct, frozen=True):
    """What an evaluation found, and how that compares with the one before it, as a code with sentences."""

    found: Evaluation
    says: Problem


def evaluate_again(
    run: RunFolder, tell: Tell, cancelled: Cancelled, *, of: RunFolder | None = None, count: int = EXAMPLES
) -> Outcome:
    """Let the run's model (or that of the run `of`) answer the run's held-out examples in an engine process. Raises its
    problems, and ``task.cancelled``."""
    earlier = reference(run)
    done = run_job(["evaluate", str(run.path), str((of or run).path), "--examples", str(count)], tell, cancelled)
    found = msgspec.json.decode(Path(done.folder).read_bytes(), type=Evaluation)
    compared = moved(earlier, found) if earlier else None
    if compared:
        return Outcome(found, compared[0])
    if earlier:
        return Outcome(found, Problem("evaluation.not_comparable", {"base": found.base, "before": earlier.base}))
    score = shown(found.main.interval.value, MEASURES[found.task][0].share)
    return Outcome(found, Problem("evaluation.first", {"count": len(found.tried), "now": score}))


def reference(run: RunFolder) -> Evaluation | None:
    """What later evaluations of a run are held against: the first one."""
    return next(iter(evaluations_in(run.evaluations)), None)
