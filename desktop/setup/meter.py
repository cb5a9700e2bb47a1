"""Tells how far a set-up is."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from desktop.core.engine_room import EngineStep, Numbers
from desktop.core.files import free_bytes
from desktop.core.pace import Pace
from desktop.core.setup_jobs import SetupProgress

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


class Meter(Pace):
    """Counts bytes, from several threads, tells where it stands four times a second until it is left, and watches
    the free space of the drive."""

    def __init__(self, tell: Teller, total: int, done: int, folder: Path) -> None:
        super().__init__(total, done)
        self._tell, self._folder = tell, folder
        self._stop = threading.Event()
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

    def tell(self) -> None:
        """Say where it stands."""
        now = self.standing()
        numbers = Numbers(now.done, self.total, now.rate, now.left_s)
        self._tell("downloading", now.done / self.total if self.total else 1.0, numbers)

    def _run(self) -> None:
        while not self._stop.wait(EVERY_S):
            self.tell()
            if free_bytes(self._folder) < LEAST_FREE:
                self.full = True
                self._stop.set()
