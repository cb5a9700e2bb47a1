"""A window that ended without being closed, as a record: how it ended, told by what it left behind."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from desktop.core.problems import Problem
from desktop.core.runs import ProcessMark

_FATAL = re.compile(r"^(?:Fatal Python error|Windows fatal exception): (.+)$", re.MULTILINE)
_EXCEPTION = re.compile(r"^([A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt))\b.*$", re.MULTILINE)
How = Literal["fault", "killed", "restarted"]


class WindowMark(ProcessMark, frozen=True, kw_only=True):
    """``window/PID.json``: a window that is open, `opened` in seconds since 1970. It is gone once it was closed."""

    opened: float
    version: str


class Crash(msgspec.Struct, frozen=True, kw_only=True):
    """``window/crash.json``: the last window that ended without being closed."""

    how: How
    opened: float
    version: str
    fault: str = ""
    """What it ended with, without any text that may be somebody's: ``Segmentation fault``, ``KeyError``."""
    told: bool = False
    """Whether a person has read of it and closed the message."""


def crash_of(mark: WindowMark, log: str, booted: float) -> Crash:
    """How a window ended that left this log; `booted`: when the PC was started, in seconds since 1970."""
    fault = fault_in(log)
    how: How = "fault" if fault else "restarted" if booted > mark.opened else "killed"
    return Crash(how=how, opened=mark.opened, version=mark.version, fault=fault)


def fault_in(log: str) -> str:
    """What ended a process by its own log; empty when that does not say it."""
    if fatal := _FATAL.findall(log):
        return str(fatal[-1]).strip()[:80]
    ended = log.rsplit(ENDED, 1)
    named = _EXCEPTION.findall(ended[1]) if len(ended) == 2 else []
    return str(named[-1]) if named else ""


ENDED = "-- an exception ended the window"
"""Begins the last entry of a window that an exception has ended; others it outlives."""


def crash_problem(crash: Crash, when: str) -> Problem:
    """What `wording.py` needs to speak of it; `when` is `opened` in words."""
    return Problem(f"crash.{crash.how}", {"when": when, "fault": crash.fault})
