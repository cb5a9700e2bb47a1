"""How fast bytes come, and how long the rest will take."""

from __future__ import annotations

import time
from collections import deque
from threading import Lock
from typing import NamedTuple

WINDOW_S = 8.0
"""The rate is that of the last seconds: long enough to be calm, short enough to follow the line."""
STEADY_S = 3.0
"""Nothing is said about the time left before."""


class Standing(NamedTuple):
    """Bytes so far, bytes a second, and the seconds left, None while that is not steady."""

    done: int
    rate: float
    left_s: float | None


class Pace:
    """Counts bytes towards a total; may be used by several threads."""

    def __init__(self, total: int, done: int) -> None:
        self.total, self._done = total, done
        self.came = 0
        """Bytes that came over the line, those twice that had to be fetched again."""
        self._lock = Lock()
        self._samples: deque[tuple[float, int]] = deque()

    def add(self, count: int) -> None:
        """Bytes that arrived; fewer than none for those that have to be fetched again."""
        with self._lock:
            self._done += count
            if count > 0:
                self.came += count
            else:
                self._samples.clear()

    def standing(self) -> Standing:
        """Where it stands now."""
        now = time.monotonic()
        with self._lock:
            done = self._done
            self._samples.append((now, done))
            while len(self._samples) > 2 and now - self._samples[1][0] > WINDOW_S:
                self._samples.popleft()
            since, before = self._samples[0]
        rate = max(0.0, (done - before) / (now - since)) if now > since else 0.0
        left = (self.total - done) / rate if rate > 0 and now - since >= STEADY_S else None
        return Standing(done, round(rate, 1), None if left is None else round(left, 1))
