"""The training process around a run: claims it, ends it in words, and leaves by exit code."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path

import psutil
import transformers

from desktop.core.files import problem_of_os_error, write_json
from desktop.core.problems import Problem, ProblemError
from desktop.core.runs import ExitCode, Outcome, ProcessMark, RunFolder, RunState
from desktop.engine.card_care import is_card_fault
from desktop.engine.journal import Journal, outcome_of
from desktop.engine.memory_faults import out_of_memory, whose_memory
from desktop.engine.session_end import heed_session_end
from desktop.engine.train import Training
from desktop.engine.wakefulness import stay_awake

TRIES = "TUNESMITH_TRIES"
"""Environment variable that hands ``tries:step`` on to the process that takes over."""
MOST_TRIES = 3
WAITS = (3.0, 15.0, 60.0)
"""Seconds before each try: a driver that was reset, or a PC that woke up, needs some to come back."""

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
        signal.signal(signal.SIGTERM, journal.pause_for_the_system)
    except ProblemError as error:
        return _say(error.problems[0])
    except OSError as error:
        return _say(problem_of_os_error(error, folder.path).problems[0])
    with heed_session_end(journal.pause_for_the_system, journal.system_goes_on):
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
        with stay_awake(f"Training {folder.path.name}"):
            training = Training(folder, journal)
            return training.run()
    except Exception as error:
        traceback.print_exc()
        _begin_anew(error, folder, journal, training.step if training else 0)
        problem = _problem_of(error, folder)
    return outcome_of(problem, folder, training.step if training else 0)


def _begin_anew(error: Exception, folder: RunFolder, journal: Journal, step: int) -> None:
    """When the card or its driver fell away, put a fresh process in this one's place: it continues from the newest
    checkpoint. At most `MOST_TRIES` times without a step of progress; then, and with other faults, this returns."""
    if isinstance(error, ProblemError) or not is_card_fault(error):
        return
    tries, before = (int(number) for number in os.environ.get(TRIES, "0:-1").split(":"))
    tries = 1 if step > before else tries + 1
    if tries > MOST_TRIES:
        return
    cause = (str(error).strip().splitlines() or [type(error).__name__])[0][:300]
    journal.notice("notice.continued_by_itself", cause=cause, tries=tries, most=MOST_TRIES)
    time.sleep(WAITS[tries - 1])
    journal.hand_over()
    os.environ[TRIES] = f"{tries}:{step}"
    command = [sys.executable, "-m", "desktop", "engine", "train", str(folder.path)]
    sys.stderr.flush()
    if os.name == "posix":
        os.execv(command[0], command)  # the same process to everybody else
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    write_json(folder.process, ProcessMark(child.pid, psutil.Process(child.pid).create_time()))
    os._exit(ExitCode.failed)


def _problem_of(error: Exception, folder: RunFolder) -> Problem:
    if isinstance(error, ProblemError):
        return error.problems[0]
    if whose := whose_memory(error):
        return out_of_memory(whose).problems[0]
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
