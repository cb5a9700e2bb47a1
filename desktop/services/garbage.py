"""Where Python looks for garbage: on the window's own thread alone.

Python looks for objects that only hold each other on whichever thread happens to make one object too many. When such a
circle holds a widget, the widget is destroyed on that thread, and Qt crashes: its widgets belong to the thread of the
window. The watchers of runs and hardware are threads that make objects all day.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000
YOUNG = 2000
"""New objects from which on it is worth a look: Python's own number from 3.13 on."""
LOOKS_BEFORE_MIDDLE = 10
"""Looks at new objects for one at those that lived through some: Python's own number."""
GROWTH = 1.25
"""All objects are looked at once there are a quarter more old ones than the last time: Python's own rule."""


class Garbage(QObject):
    """Takes over from Python's own collector; `look` does what is due, on the thread that calls it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._old = 0

    def start(self) -> None:
        """Look every second."""
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(LOOK_MS)

    def look(self) -> None:
        """Look for what is unreachable, as far as it is worth it by now."""
        young, looks, _ = gc.get_count()
        if young < YOUNG:
            return
        if looks < LOOKS_BEFORE_MIDDLE:
            gc.collect(0)
            return
        gc.collect(1)
        if len(gc.get_objects(2)) > self._old * GROWTH:
            gc.collect()
            self._old = len(gc.get_objects(2))
