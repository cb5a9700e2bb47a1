"""Keeps what the window was like, and the settings, on the drive: a killed window loses a second of it at most."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.files import write_bytes
from desktop.core.problems import UNREADABLE, ProblemError
from desktop.core.remembered import Remembered
from desktop.services.places import Places
from desktop.services.settings import Settings
from desktop.services.task import Task, Work

EVERY_MS = 1000


class Remembering(QObject):
    """`kept` is what is remembered; views change it as they like. Once a second, and at the end, it is written if it
    has become another one, and so are the settings. `gathering` comes right before, for what does not tell of itself.
    """

    gathering = Signal()

    def __init__(
        self, places: Places, settings: Settings, task: Callable[[Work], Task], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._places, self._settings, self._task = places, settings, task
        self.kept = read_remembered(places)
        self._written = self._now()
        self._writing: Task | None = None
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin to write what changes."""
        self._timer.start()

    def close(self) -> None:
        """Write what has changed since, once."""
        if self._closed:
            return
        self._closed = True
        self._timer.stop()
        if self._writing is not None:
            self._writing.stop()
        self.gathering.emit()
        self._write(self._changed())

    def _look(self) -> None:
        """On a thread, for a slow drive must not hold up a frame; one that takes longer is waited for."""
        if self._writing is not None and self._writing.running:
            return
        self.gathering.emit()
        if changed := self._changed():
            self._writing = self._task(lambda _tell, _cancelled: self._write(changed))
            self._writing.done.connect(self._note)
            self._writing.start()

    def _note(self, all_written: bool) -> None:
        if not all_written:
            self._written = b"", b""  # the next look tries again

    def _now(self) -> tuple[bytes, bytes]:
        return msgspec.json.encode(self.kept), msgspec.json.encode(self._settings)

    def _changed(self) -> list[tuple[str, bytes]]:
        """Names and contents of the files that are to be written, from now on taken as written."""
        now, before = self._now(), self._written
        self._written = now
        names = (self._places.window.name, self._places.settings.name)
        return [(name, new) for name, new, old in zip(names, now, before, strict=True) if new != old]

    def _write(self, changed: list[tuple[str, bytes]]) -> bool:
        """Whether all was written. A full or read-only drive must not disturb anybody: then it is tried again, and the
        next start is as the one before was if there is never room."""
        all_written = True
        for name, content in changed:
            try:
                self._places.home.mkdir(parents=True, exist_ok=True)
                write_bytes(self._places.home / name, msgspec.json.format(content, indent=2) + b"\n")
            except (OSError, ProblemError):
                all_written = False
        return all_written


def read_remembered(places: Places) -> Remembered:
    """What was remembered; nothing when the file is missing, damaged or another program's."""
    try:
        return msgspec.json.decode(places.window.read_bytes(), type=Remembered)
    except (OSError, *UNREADABLE):
        return Remembered()
