"""Looks at the hardware again and again on a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.core.hardware import Hardware, worth_telling
from desktop.services.hardware import NvmlSession

POLL_MS = 2000
UNSEEN_MS = 60_000
"""While nobody sees the window: each look wakes the card of a laptop."""
PATIENCE_S = 0.8


class _Looker(threading.Thread):
    """Look, wait, look again; NVML is opened and closed on this thread.

    A daemon thread and no QThread, because a sick driver can hold an NVML call for ever. A QThread cannot be left
    behind: Qt aborts the program when it goes while the thread runs, and `terminate` may kill it while it holds
    Python's lock. A daemon thread is simply forgotten.
    """

    def __init__(self, tell: Callable[[Hardware], None], interval_ms: int) -> None:
        super().__init__(name="hardware watcher", daemon=True)
        self._tell = tell
        self._interval_ms = interval_ms
        self._over = False
        self._wake = threading.Event()

    def run(self) -> None:
        session = NvmlSession()
        while not self._over:
            found = session.read()
            try:
                self._tell(found)
            except RuntimeError:  # the watcher was deleted without `stop`
                break
            self._wake.wait(self._interval_ms / 1000)
            self._wake.clear()
        session.close()

    def pace(self, interval_ms: int) -> None:
        """Look now, and at this interval from here on."""
        self._interval_ms = interval_ms
        self._wake.set()

    def leave(self) -> None:
        """Tell the thread to end, and give it a moment to."""
        self._over = True
        self._wake.set()
        self.join(PATIENCE_S)


class HardwareWatcher(QObject):
    """Emits `changed(Hardware)` at the first look and whenever something differs (see `worth_telling`)."""

    changed = Signal(object)
    _looked = Signal(int, object)

    def __init__(self, interval_ms: int = POLL_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.newest: Hardware | None = None
        self.interval_ms = interval_ms
        self._looker: _Looker | None = None
        self._turn = 0
        # Queued: the signal comes from the looker's thread, `changed` must leave from the watcher's own.
        self._looked.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Whether looks go on; False after `stop`, even where a hanging driver call was left behind."""
        return self._looker is not None

    def set_interval(self, interval_ms: int) -> None:
        """Look at once, and every so many milliseconds from now on. Nothing happens where that is so already."""
        if interval_ms == self.interval_ms:
            return
        self.interval_ms = interval_ms
        if self._looker is not None:
            self._looker.pace(interval_ms)

    def start(self) -> None:
        """Begin to look; nothing happens when it already does."""
        if self._looker is None:
            turn = self._turn
            self._looker = _Looker(lambda found: self._looked.emit(turn, found), self.interval_ms)
            self._looker.start()

    def stop(self) -> None:
        """Stop within a second; a driver call that hangs is left behind. `changed` is not emitted any more."""
        # What the old looker still has to say, queued or late, belongs to a turn that is over.
        self._turn += 1
        looker, self._looker = self._looker, None
        if looker is not None:
            looker.leave()

    @Slot(int, object)
    def _keep(self, turn: int, hardware: Hardware) -> None:
        if turn == self._turn and worth_telling(self.newest, hardware):
            self.newest = hardware
            self.changed.emit(hardware)
