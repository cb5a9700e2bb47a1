"""How fast it goes, and how long it will still take."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Literal

from desktop.core.hub_jobs import HubProgress

WINDOW_S = 8.0
"""The rate is that of the last seconds: long enough to be calm, short enough to follow the line."""
STEADY_S = 3.0
"""Nothing is said about the time left before."""
EVERY_S = 0.25


class Meter:
    """Counts bytes, from several threads, and tells where it stands four times a second until it is left."""

    def __init__(
        self, say: Callable[[Any], None], total: int, done: int, step: Literal["fetching", "sending"] = "fetching"
    ) -> None:
        self._say, self._total, self._done = say, total, done
        self._step = step
        self.fetched = 0
        self._waiting_until = 0.0
        self._lock, self._stop = threading.Lock(), threading.Event()
        self._samples: deque[tuple[float, int]] = deque()
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

    def add(self, count: int) -> None:
        """Bytes that arrived."""
        with self._lock:
            self._done += count
            self.fetched += count

    def lose(self, count: int) -> None:
        """Bytes that have to be fetched again."""
        with self._lock:
            self._done -= count
            self._samples.clear()

    def wait(self, seconds: float, told: bool = False) -> None:
        """Sleep; `told`: say that the Hub asked for it."""
        if told:
            self._waiting_until = time.monotonic() + seconds
        self._stop.wait(seconds)

    def progress(self) -> HubProgress:
        """Where it stands now."""
        now = time.monotonic()
        with self._lock:
            done = self._done
            self._samples.append((now, done))
            while len(self._samples) > 2 and now - self._samples[1][0] > WINDOW_S:
                self._samples.popleft()
            since, before = self._samples[0]
        rate = max(0.0, (done - before) / (now - since)) if now > since else 0.0
        steady = rate > 0 and now - since >= STEADY_S
        return HubProgress(
            step="checking" if done >= self._total else self._step,
            done=done,
            total=self._total,
            rate=round(rate, 1),
            left_s=round((self._total - done) / rate, 1) if steady else None,
            waiting_s=max(0, round(self._waiting_until - now)),
        )

    def _run(self) -> None:
        while not self._stop.wait(EVERY_S):
            self._say(self.progress())
