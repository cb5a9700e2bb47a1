"""Looks at the hardware again and again on a thread of its own."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QThread, Signal

from desktop.core.hardware import Hardware
from desktop.services.hardware import NvmlSession

POLL_MS = 2000
PATIENCE_MS = 1000


class _Thread(QThread):
    looked = Signal(object)

    def __init__(self, parent: QObject, interval_ms: int) -> None:
        super().__init__(parent)
        self.setObjectName("hardware watcher")
        self.interval_ms = interval_ms
        self.over = threading.Event()

    def run(self) -> None:
        """Look, wait, look again; NVML is opened and closed on this thread."""
        session = NvmlSession()
        try:
            while not self.over.is_set():
                self.looked.emit(session.read())
                self.over.wait(self.interval_ms / 1000)
        finally:
            session.close()


class HardwareWatcher(QObject):
    """Emits `changed(Hardware)` at the first look and whenever something differs."""

    changed = Signal(object)

    def __init__(self, interval_ms: int = POLL_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.newest: Hardware | None = None
        self._thread = _Thread(self, interval_ms)
        self._thread.looked.connect(self._keep)

    def set_interval(self, interval_ms: int) -> None:
        """Look more or less often from the next look on."""
        self._thread.interval_ms = interval_ms

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Stop; a driver call that hangs is left behind after a second."""
        self._thread.over.set()
        if not self._thread.wait(PATIENCE_MS):
            self._thread.terminate()
            self._thread.wait(PATIENCE_MS)

    def _keep(self, hardware: Hardware) -> None:
        if hardware != self.newest:
            self.newest = hardware
            self.changed.emit(hardware)
