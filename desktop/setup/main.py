"""The entry of a set-up process: one question on standard input, progress and one answer on standard output."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from pathlib import Path

import msgspec

from desktop.core.files import problem_of_os_error
from desktop.core.problems import Problem, ProblemError
from desktop.core.setup_jobs import Fetched, FetchWheel, MakePlan, Planned, Ready, SetUp, SetupAsk, SetupRefused
from desktop.core.voice import Voice
from desktop.setup import steps
from desktop.setup.fetching import fetch_all
from desktop.setup.installing import end_children
from desktop.setup.line import Line
from desktop.setup.meter import Teller
from desktop.setup.target import Target
from desktop.setup.wheels import make_plan, one_wheel


def main() -> int:
    """Answer one question."""
    voice = Voice()
    # At once: what was written is safe at any moment. The installer, a child of this process, ends with it.
    signal.signal(signal.SIGTERM, lambda *_: _end())
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    line = sys.stdin.buffer.readline()
    if not line:
        return 0
    try:
        voice.say(answer(msgspec.json.decode(line, type=SetupAsk), Teller(voice.say)))
        return 0
    except ProblemError as error:
        problems = error.problems
    except OSError as error:
        problems = problem_of_os_error(error, Path(error.filename or ".")).problems
    except Exception as error:
        traceback.print_exc()
        problems = (Problem("engine.fault", {"kind": type(error).__name__, "cause": str(error)[:300]}),)
    voice.say(SetupRefused(problems))
    return 4


def _end() -> None:
    end_children()
    os._exit(1)


def answer(ask: SetupAsk, tell: Teller) -> Planned | Ready | Fetched:
    """Do what is asked. Raises its problems."""
    if isinstance(ask, MakePlan):
        tell("resolving", 0.0)
        with Line(ask.source.proxy) as line:
            found = make_plan(
                ask.family,
                Path(ask.folder),
                Path(ask.locks),
                ask.source,
                line,
                Target(),
                lambda p: tell("resolving", p),
            )
        return Planned(found)
    if isinstance(ask, FetchWheel):
        with Line(ask.source.proxy) as line:
            wheel = one_wheel(ask.name, ask.version, ask.sha256, ask.source, line)
            # What is unpacked without further checks must be right, however long it has lain there.
            (folder, *_) = fetch_all([wheel], Path(ask.folder), line, tell, look_again=True)
        return Fetched(str(folder / wheel.file))
    if isinstance(ask, SetUp):
        return Ready(steps.carry_on(Path(ask.home), ask.keep_wheels, tell, ask.look_again))
    return Ready(steps.repair(Path(ask.home), ask.level, Path(ask.locks), ask.source, ask.keep_wheels, tell))
