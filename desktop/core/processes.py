"""Whether a process that was written down is alive: never by its number alone, numbers are used again."""

from __future__ import annotations

import platform
import time
from pathlib import Path

import msgspec
import psutil

from desktop.core.files import read_patiently
from desktop.core.problems import UNREADABLE
from desktop.core.runs import ProcessMark, RunFolder

SILENT_S = 120.0
"""Seconds without a sign of life after which a run that another PC trains is taken for one that is trained no more: it
gives one every two seconds, starting takes a minute, and the clocks of two PCs may differ."""
SURELY_OVER_S = 86_400.0
"""Seconds without a change after which what another PC writes is taken for left behind."""


def living_process(folder: RunFolder) -> ProcessMark | None:
    """The process that trains a run, if it is alive. Where several PCs share a home, one on another PC is known by the
    signs of life that it gives."""
    mark = _read(folder.process)
    if mark is None or mark.pc == platform.node():
        return mark if mark and _lives(mark) else None
    newest = 0.0
    for path in (folder.heartbeat, folder.process):
        try:
            newest = max(newest, path.stat().st_mtime)
        except OSError:
            continue
    return mark if abs(time.time() - newest) < SILENT_S else None


def living_mark(path: Path) -> ProcessMark | None:
    """The process of this PC named in a file, if it is alive and the same one: equal pid *and* start time (within a
    second, because some systems round it), also if the PC had another name then."""
    mark = _read(path)
    return mark if mark and _lives(mark) else None


def may_live(path: Path, place: Path | None = None) -> bool:
    """Whether the process named in a file is alive, or is another PC's, which cannot be asked. One of another name is
    not believed for ever, the PC may have been given a new one: not after a day in which nothing has changed in the
    file and in the folder `place`."""
    mark = _read(path)
    if mark is None or _lives(mark):
        return mark is not None
    return mark.pc != platform.node() and abs(time.time() - _changed(path, place)) < SURELY_OVER_S


def _changed(path: Path, place: Path | None) -> float:
    """When a file, or anything in a folder, was last changed."""
    newest = 0.0
    for one in (path, *(place.rglob("*") if place else ())):
        try:
            newest = max(newest, one.stat().st_mtime)
        except OSError:
            continue
    return newest


def _read(path: Path) -> ProcessMark | None:
    try:
        return msgspec.json.decode(read_patiently(path), type=ProcessMark)
    except (OSError, *UNREADABLE):
        return None


def _lives(mark: ProcessMark) -> bool:
    try:
        process = psutil.Process(mark.pid)
        return abs(process.create_time() - mark.started) < 1 and process.status() != psutil.STATUS_ZOMBIE
    except (OSError, OverflowError, psutil.Error):
        return False
