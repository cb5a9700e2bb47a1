"""Making the scorecard of a run that has none, the same for window and command line."""

from __future__ import annotations

from desktop.core.problems import stop_on
from desktop.core.runs import ACTIVE, RunFolder
from desktop.core.scorecard import Scorecard, read_scorecard
from desktop.services.children import Cancelled, Tell, run_job


def make_scorecard(run: RunFolder, tell: Tell, cancelled: Cancelled) -> Scorecard:
    """Let base and tuned model answer the run's held-out examples in an engine process, and keep what came out in the
    run folder. Raises ``scorecard.*``, the engine's problems, and ``task.cancelled``; then what was there stays."""
    record = run.read()
    if record.state in ACTIVE:
        raise stop_on("scorecard.running", name=record.name)
    run_job(["scorecard", str(run.path)], tell, cancelled)
    found = read_scorecard(run)
    assert found is not None  # the job has ended well
    return found


def step_of(step: str) -> tuple[int, int] | None:
    """How many answers there are, of how many, from what the job tells of its progress; None before the first."""
    done, slash, total = step.partition("/")
    return (int(done), int(total)) if slash and done.isdigit() and total.isdigit() else None
