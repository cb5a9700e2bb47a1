"""Tells how far a download or an upload is while it goes on."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, Literal

from desktop.core.hub_jobs import HubProgress
from desktop.core.pace import Pace

EVERY_S = 0.25


class Meter(Pace):
    """Counts bytes, from several threads, and tells where it stands four times a second until it is left."""

    def __init__(
        self, say: Callable[[Any], None], total: int, done: int, step: Literal["fetching", "sending"] = "fetching"
    ) -> None:
        super().__init__(total, done)
        self._say, self._step = say, step
        self._waiting_until = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Meter:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    @property
    def stopped(self) -> bool:
        """Whether the work is over, perhaps because another thread met a problem."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Let the other threads end at their next piece."""
        self._stop.set()

    def wait(self, seconds: float, told: bool = False) -> None:
        """Sleep; `told`: say that the Hub asked for it."""
        if told:
            self._waiting_until = time.monotonic() + seconds
        self._stop.wait(seconds)

    def progress(self) -> HubProgress:
        """Where it stands now."""
        now = self.standing()
        return HubProgress(
            step="checking" if now.done >= self.total else self._step,
            done=now.done,
            total=self.total,
            rate=now.rate,
            left_s=now.left_s,
            waiting_s=max(0, round(self._waiting_until - time.monotonic())),
        )

    def _run(self) -> None:
        while not self._stop.wait(EVERY_S):
            self._say(self.progress())
