"""The training process around a run: claims it, ends it in words, and leaves by exit code."""

from __future__ import annotations

import signal
import sys
import traceback
from pathlib import Path

import transformers

from desktop.core.files import problem_of_os_error
from desktop.core.problems import Problem, ProblemError
from desktop.core.runs import ExitCode, Outcome, RunFolder, RunState
from desktop.engine.journal import Journal, outcome_of
from desktop.engine.parts import is_out_of_memory, out_of_memory
from desktop.engine.train import Training

_CODES = {
    RunState.finished: ExitCode.finished,
    RunState.stopped: ExitCode.stopped,
    RunState.paused: ExitCode.paused,
}


def train_process(path: Path) -> int:
    """Train the run in `path`. Returns 0 finished, 3 stopped as asked, 4 failed and said why, 6 paused."""
    transformers.utils.logging.set_verbosity_error()
    _outlive_the_terminal()
    folder = RunFolder(path.resolve())
    try:
        journal = Journal(folder)
        journal.begin()
    except ProblemError as error:
        return _say(error.problems[0])
    except OSError as error:
        return _say(problem_of_os_error(error, folder.path).problems[0])
    outcome = _train(folder, journal)
    try:
        journal.end(outcome)
    except (ProblemError, OSError) as error:
        # Nothing more can be written here (disk full, folder gone): the exit code and the log still say it.
        print(f"The end could not be written down: {error}", file=sys.stderr)
        return ExitCode.failed
    return _CODES.get(outcome.state, ExitCode.failed)


def _train(folder: RunFolder, journal: Journal) -> Outcome:
    training = None
    try:
        training = Training(folder, journal)
        return training.run()
    except Exception as error:
        traceback.print_exc()
        problem = _problem_of(error, folder)
    return outcome_of(problem, folder, training.step if training else 0)


def _problem_of(error: Exception, folder: RunFolder) -> Problem:
    if isinstance(error, ProblemError):
        return error.problems[0]
    if is_out_of_memory(error):
        return out_of_memory().problems[0]
    if isinstance(error, OSError):
        return problem_of_os_error(error, folder.path).problems[0]
    return _of_unknown(error)


def _of_unknown(error: Exception) -> Problem:
    """A fault nobody foresaw. CUDA's own faults are told apart, because they call for another remedy."""
    text = (str(error).strip().splitlines() or [""])[0][:300]
    if "CUDA" in text or "cuda" in type(error).__module__:
        return Problem("engine.card_fault", {"cause": text})
    return Problem("engine.fault", {"kind": type(error).__name__, "cause": text})


def _say(problem: Problem) -> int:
    print(f"{problem.code} {problem.values}", file=sys.stderr)
    return ExitCode.failed


def _outlive_the_terminal() -> None:
    """Closing the window or the terminal it was started from must not end a night's training."""
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
