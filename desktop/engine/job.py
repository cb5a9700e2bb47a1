"""Running one short job: progress, result or problem as lines on standard output, and the exit code."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path

from desktop.core.files import problem_of_os_error
from desktop.core.problems import Problem, ProblemError
from desktop.core.replies import Done, Progressed, Refused
from desktop.core.runs import ExitCode
from desktop.engine.lines import Lines
from desktop.engine.memory_faults import out_of_memory, whose_memory

Tell = Callable[[float, str], None]


def run_job(work: Callable[[Tell], Done]) -> int:
    """Run one job with its progress on standard output; problems become a reply and exit code 4."""
    lines = Lines()
    try:
        lines.say(work(lambda share, step: lines.say(Progressed(share=share, step=step))))
        return ExitCode.finished
    except ProblemError as error:
        problem = error.problems[0]
    except Exception as error:
        if whose := whose_memory(error):
            problem = out_of_memory(whose).problems[0]
        elif isinstance(error, OSError):
            problem = problem_of_os_error(error, Path(error.filename or ".")).problems[0]
        else:
            traceback.print_exc()
            problem = Problem("engine.fault", {"kind": type(error).__name__, "cause": str(error)[:300]})
    lines.say(Refused(problem=problem))
    return ExitCode.failed
