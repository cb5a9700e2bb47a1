"""A thread that works off what is put into it, the newest first."""

from __future__ import annotations

import threading
from typing import Any

from PySide6.QtCore import QObject, QThread


class Inbox(QThread):
    """Takes items from any thread and hands them to `handle`, one at a time, on its own.

    When more than `most` wait, the oldest are dropped: whoever scrolls past something no longer wants it. The thread
    begins with the first item.
    """

    def __init__(self, most: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._items: list[Any] = []
        self._news = threading.Condition()
        self._closing = False

    def put(self, item: Any) -> list[Any]:
        """Put in an item; one that waits already moves to the front. Gives back what was dropped for it."""
        with self._news:
            if self._closing:
                return [item]
            if item in self._items:
                self._items.remove(item)
            waiting = [*self._items, item]
            dropped, self._items = waiting[: -self._most], waiting[-self._most :]
            self._news.notify()
        if not self.isRunning():
            self.start()
        return dropped

    def close(self) -> None:
        """Let go of what waits, and wait for the item at hand."""
        with self._news:
            self._closing = True
            self._items.clear()
            self._news.notify()
        self.wait()

    def run(self) -> None:
        """Runs on the thread until `close`."""
        while (item := self._next()) is not None:
            self.handle(item)

    def handle(self, item: Any) -> None:
        """Do the work of one item; must not raise."""
        raise NotImplementedError

    def _next(self) -> Any:
        with self._news:
            while not self._items and not self._closing:
                self._news.wait()
            return None if self._closing else self._items.pop()
