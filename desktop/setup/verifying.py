"""Trying an environment out in a child process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Union

import msgspec

from desktop.core.engine_room import Verified
from desktop.core.families import Family
from desktop.core.problems import ProblemError, stop_on
from desktop.core.replies import Refused
from desktop.setup.meter import Teller

LONGEST_S = 900
"""The first import of everything, on a slow disk with a virus scanner, takes minutes."""
_EXPECTED_S = 40.0
_Reply = Union[Verified, Refused]


def verify(python: Path, family: Family, program: Path, tell: Teller) -> Verified:
    """What the environment of `python` shows. Raises its problem, or ``engine.verify_died``."""
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONSTARTUP")}
    try:
        child = subprocess.Popen(
            [str(python), "-m", "desktop", "engine", "verify", family],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=clean | {"PYTHONPATH": str(program), "PYTHONUTF8": "1"},
            cwd=program,
            creationflags=int(getattr(subprocess, "CREATE_NO_WINDOW", 0)),
        )
    except OSError as error:
        raise stop_on("engine.verify_died", code=-1, cause=str(error)) from error
    with child:
        try:
            output, errors = _wait(child, tell)
        except BaseException:
            child.kill()
            raise
    for line in output.splitlines():
        try:
            reply = msgspec.json.decode(line, type=_Reply)
        except msgspec.MsgspecError:
            continue
        if isinstance(reply, Verified) and child.returncode == 0:
            return reply
        if isinstance(reply, Refused):
            raise ProblemError(reply.problem)
    print(errors.decode("utf-8", "replace"), file=sys.stderr)  # for the log
    words = errors.decode("utf-8", "replace").split("\n")
    cause = next((line.strip() for line in reversed(words) if line.strip()), "")[:300]
    raise stop_on("engine.verify_died", code=child.returncode, cause=cause)


def _wait(child: subprocess.Popen[bytes], tell: Teller) -> tuple[bytes, bytes]:
    for turn in range(LONGEST_S * 4):
        try:
            return child.communicate(timeout=0.25)
        except subprocess.TimeoutExpired:
            tell("verifying", min(0.95, turn / 4 / _EXPECTED_S))
    child.kill()
    return child.communicate()
