"""How far a set-up is, how fast it goes, and how long it will still take."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from desktop.core.engine_room import EngineStep, Numbers
from desktop.core.files import free_bytes
from desktop.core.setup_jobs import SetupProgress

WINDOW_S = 8.0
"""The rate is that of the last seconds: long enough to be calm, short enough to follow the line."""
STEADY_S = 3.0
"""Nothing is said about the time left before."""
EVERY_S = 0.25
LEAST_FREE = 256 << 20
"""Bytes that stay free while files arrive, whoever else fills the drive."""
SHARES: dict[EngineStep, tuple[float, float]] = {
    "resolving": (0.0, 0.02),
    "downloading": (0.02, 0.8),
    "installing": (0.8, 0.95),
    "verifying": (0.95, 1.0),
}
"""What part of the whole each step is taken for."""


class Teller:
    """Says how far the whole is; may be used by several threads."""

    def __init__(self, say: Callable[[SetupProgress], None]) -> None:
        self._say = say

    def __call__(self, step: EngineStep, part: float, numbers: Numbers | None = None) -> None:
        """`part` of a step is done, 0 to 1."""
        first, last = SHARES[step]
        self._say(SetupProgress(round(first + (last - first) * min(1.0, part), 4), step, numbers or Numbers()))


class Meter:
    """Counts bytes, from several threads, tells where it stands four times a second until it is left, and watches
    the free space of the drive."""

    def __init__(self, tell: Teller, total: int, done: int, folder: Path) -> None:
        self._tell, self._total, self._done, self._folder = tell, total, done, folder
        self._lock, self._stop = threading.Lock(), threading.Event()
        self._samples: deque[tuple[float, int]] = deque()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.full = False
        """Whether it stopped because the drive is nearly full."""

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

    def wait(self, seconds: float) -> None:
        """Sleep, but not longer than the work goes on."""
        self._stop.wait(seconds)

    def add(self, count: int) -> None:
        """Bytes that arrived; fewer than none for those that have to be fetched again."""
        with self._lock:
            self._done += count
            if count < 0:
                self._samples.clear()

    def numbers(self) -> Numbers:
        """Where it stands now."""
        now = time.monotonic()
        with self._lock:
            done = self._done
            self._samples.append((now, done))
            while len(self._samples) > 2 and now - self._samples[1][0] > WINDOW_S:
                self._samples.popleft()
            since, before = self._samples[0]
        rate = max(0.0, (done - before) / (now - since)) if now > since else 0.0
        left = (self._total - done) / rate if rate > 0 and now - since >= STEADY_S else None
        return Numbers(done, self._total, round(rate, 1), None if left is None else round(left, 1))

    def tell(self) -> None:
        """Say where it stands."""
        numbers = self.numbers()
        self._tell("downloading", numbers.got / self._total if self._total else 1.0, numbers)

    def _run(self) -> None:
        while not self._stop.wait(EVERY_S):
            self.tell()
            if free_bytes(self._folder) < LEAST_FREE:
                self.full = True
                self._stop.set()
