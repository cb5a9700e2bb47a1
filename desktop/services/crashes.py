"""Notes that the window is open, and keeps what it says in trouble, so that the next start can tell how it ended.

In ``window/`` of the home: ``PID.json`` and ``PID.log`` of each open window; ``crash.json`` and ``crash.log`` of the
last one that was not closed; ``last.log`` of the last closed one that had something to say.
"""

from __future__ import annotations

import faulthandler
import os
import platform
import sys
import threading
import time
import traceback
from contextlib import suppress
from io import FileIO
from pathlib import Path
from types import TracebackType

import msgspec
import psutil

from desktop import __version__
from desktop.core.crashes import ENDED, Crash, WindowMark, crash_of
from desktop.core.files import write_json
from desktop.core.problems import UNREADABLE, ProblemError
from desktop.core.processes import living_mark
from desktop.services.places import Places

MOST = 512 << 10
"""Bytes of a log after which a window says no more in it."""
ORPHAN_S = 24 * 3600.0
"""Seconds after which a log without a mark is nobody's."""


def folder_of(places: Places) -> Path:
    """Where windows leave their marks."""
    return places.home / "window"


def crash_log(places: Places) -> Path:
    """The log of the last window that was not closed."""
    return folder_of(places) / "crash.log"


def window_log(places: Places) -> Path | None:
    """The log of the last window that said anything: of this one, or of one before."""
    folder = folder_of(places)
    for path in (folder / f"{os.getpid()}.log", folder / "last.log", crash_log(places)):
        with suppress(OSError):
            if path.stat().st_size:
                return path
    return None


def find_crash(places: Places) -> Crash | None:
    """The last window that ended without being closed. Takes in what those have left that ended since."""
    for mark_file in sorted(folder_of(places).glob("[0-9]*.json"), key=_changed):
        with suppress(OSError, ProblemError):
            _take_in(places, mark_file)
    for log in folder_of(places).glob("[0-9]*.log"):
        with suppress(OSError, ValueError, OverflowError):
            _clear_orphan(log)
    return read_crash(places)


def read_crash(places: Places) -> Crash | None:
    """What is known of the last one."""
    try:
        return msgspec.json.decode((folder_of(places) / "crash.json").read_bytes(), type=Crash)
    except (OSError, *UNREADABLE):
        return None


def mark_told(places: Places, crash: Crash) -> None:
    """Do not tell of it again."""
    with suppress(OSError, ProblemError):
        write_json(folder_of(places) / "crash.json", msgspec.structs.replace(crash, told=True))


def _take_in(places: Places, mark_file: Path) -> None:
    try:
        mark = msgspec.json.decode(mark_file.read_bytes(), type=WindowMark)
    except UNREADABLE:
        mark_file.unlink(missing_ok=True)
        return
    if mark.pc != platform.node() or living_mark(mark_file) is not None:
        return
    log = mark_file.with_suffix(".log")
    text = log.read_text("utf-8", "replace") if log.is_file() else ""
    write_json(folder_of(places) / "crash.json", crash_of(mark, text, psutil.boot_time()))
    crash_log(places).unlink(missing_ok=True)
    if log.is_file():
        log.replace(crash_log(places))
    mark_file.unlink(missing_ok=True)


def _clear_orphan(log: Path) -> None:
    """Remove the log of a window that was closed and killed before it had cleared up: it has no mark any more. A fresh
    one may be of a window that opens just now, or on another PC."""
    orphan = not log.with_suffix(".json").exists() and not psutil.pid_exists(int(log.stem))
    if orphan and time.time() - log.stat().st_mtime > ORPHAN_S:
        log.unlink()


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


class WindowWatch:
    """From `begin` to `end`: a mark that this window is open, and a log of faults, exceptions and Qt's warnings. A home
    that cannot be written to is no reason not to open."""

    def __init__(self, places: Places) -> None:
        folder = folder_of(places)
        self._mark, self.log = folder / f"{os.getpid()}.json", folder / f"{os.getpid()}.log"
        self._last = folder / "last.log"
        self._file: FileIO | None = None
        self._lock = threading.Lock()
        self._size = 0

    def begin(self) -> None:
        """Leave the mark and listen."""
        with suppress(OSError, ProblemError):
            self.log.parent.mkdir(parents=True, exist_ok=True)
            self._file = self.log.open("wb", buffering=0)
            mark = WindowMark(
                pid=os.getpid(),
                started=psutil.Process().create_time(),
                opened=time.time(),
                version=__version__,
                pc=platform.node(),
            )
            write_json(self._mark, mark)
        if self._file is not None:
            faulthandler.enable(self._file)
            sys.excepthook = self._caught
            threading.excepthook = lambda told: self._caught(told.exc_type, told.exc_value, told.exc_traceback)

    def end(self) -> None:
        """The window was closed: no mark, and no log that says nothing."""
        if self._file is None:
            return
        faulthandler.disable()
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        file, self._file = self._file, None
        file.close()
        with suppress(OSError):
            self._mark.unlink(missing_ok=True)
            if self._size:
                self.log.replace(self._last)
            else:
                self.log.unlink(missing_ok=True)

    def died(self, error: BaseException) -> None:
        """An exception ends the window: say so, and leave the mark where it is."""
        self.write(f"{ENDED}\n" + "".join(traceback.format_exception(error)))

    def write(self, text: str) -> None:
        """An entry with its time; from any thread."""
        line = f"{time.strftime('%Y-%m-%d %H:%M:%S')} {text.rstrip()}\n".encode("utf-8", "replace")
        with self._lock, suppress(OSError, ValueError):
            if self._file is not None and self._size < MOST:
                self._size += self._file.write(line)

    def _caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """What Python could not hand to anybody: into the log, and to standard error as ever."""
        self.write("-- an exception\n" + "".join(traceback.format_exception(kind, error, trace)))
        sys.__excepthook__(kind, error or kind(), trace)
