"""What a person allows the card while it trains: `limits.json` in the run folder, which may change at any time."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from desktop.core.problems import UNREADABLE

NAME = "limits.json"
COOLEST, HOTTEST = 40, 110
"""Temperature limits that make sense, in °C: a computing card never gets below, and above it has shut itself off."""
LEAST_WATTS, MOST_WATTS = 20, 5_000


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Training waits while the card is hotter than `temperature_c` (°C), and so that its power stays below
    `power_watts` (W) on average. None is no limit."""

    temperature_c: Annotated[int, Meta(ge=COOLEST, le=HOTTEST)] | None = None
    power_watts: Annotated[float, Meta(ge=LEAST_WATTS, le=MOST_WATTS)] | None = None


def read_limits(path: Path) -> Limits:
    """The limits in a file; none where it is missing, damaged or holds what makes no sense. Never raises."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Limits)
    except (OSError, *UNREADABLE):
        return Limits()


class LimitsFile:
    """The limits of a run, read again whenever their file changed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._mark: tuple[int, int, int] | None = None
        self._limits = Limits()

    def now(self) -> Limits:
        """The limits as they are now. Costs a look at the file's date."""
        mark = self._look()
        if mark != self._mark:
            self._mark = mark
            self._limits = read_limits(self._path)
        return self._limits

    def _look(self) -> tuple[int, int, int] | None:
        """What tells a file from its successor: a replaced one is another file even within one tick of the clock."""
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns, found.st_size
