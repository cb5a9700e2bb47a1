"""One window for each home: a second start hands what it was given to the window that is open, and ends."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from desktop.core.files import write_json
from desktop.core.problems import ProblemError
from desktop.services.places import Places

LOOK_MS = 300
PATIENCE = 4.0
"""Seconds that a second start waits to be heard. A window that is asked something still hears; one that hangs does not,
and then a second one opens after all: that does no harm, it is only not wanted."""


class _Call(msgspec.Struct, frozen=True):
    """What a second start was given: absolute paths."""

    files: tuple[str, ...] = ()


class WindowLock:
    """The right to be the window of a home, as long as this process lives. One that died has it no more."""

    def __init__(self, places: Places) -> None:
        folder = places.home / "window"
        self._call, self._lock = folder / "call.json", QLockFile(str(folder / "open.lock"))
        self._lock.setStaleLockTime(0)  # it goes by whether the process lives, not by how long ago it began

    def take(self) -> bool:
        """Whether this is the only window; also where no lock can be written."""
        try:
            self._call.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        if not self._lock.tryLock(0):
            return self._lock.error() != QLockFile.LockError.LockFailedError
        self._call.unlink(missing_ok=True)  # meant for a window that is gone
        return True

    def call(self, files: Sequence[Path]) -> bool:
        """Hand `files` to the open window and have it come to the front; whether it has heard. Where it was just
        closing, the right is this process's now."""
        try:
            write_json(self._call, _Call(tuple(str(file.absolute()) for file in files)))
        except ProblemError:  # a full drive
            return False
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if not self._call.exists():
                return True
            if self._lock.tryLock(0):
                break
            time.sleep(0.05)
        self._call.unlink(missing_ok=True)
        return False

    def heard(self) -> list[Path] | None:
        """What a second start was given; None while there was none."""
        try:
            raw = self._call.read_bytes()
            self._call.unlink()
        except OSError:
            return None
        try:
            return [Path(file) for file in msgspec.json.decode(raw, type=_Call).files]
        except msgspec.DecodeError:
            return []


class Calls(QObject):
    """Listens for second starts: `called` brings the files that one was given, perhaps none."""

    called = Signal(list)

    def __init__(self, lock: WindowLock, parent: QObject) -> None:
        super().__init__(parent)
        self._lock, self._timer = lock, QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_MS)

    def _look(self) -> None:
        if (files := self._lock.heard()) is not None:
            self.called.emit(files)
