"""What set-ups of the engine did and said, for whoever looks into one that went wrong."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

from desktop.core.problems import Problem
from desktop.core.setup_jobs import SetupProgress
from desktop.services.places import Places

LOG = "engine-setup.log"
MOST = 512 << 10
"""Bytes beyond which it begins anew."""


def log_file(places: Places) -> Path:
    """The log in the home."""
    return places.home / LOG


class SetupLog:
    """Steps, what the installer and the check printed, and problems, each with its time. Without a home nothing is
    written, and a log that cannot be written is no reason to stop."""

    def __init__(self, home: Path | None) -> None:
        self._file = home / LOG if home is not None else None
        self._step = ""
        with suppress(OSError):
            if self._file is not None and self._file.stat().st_size > MOST:
                self._file.unlink()

    def line(self, text: str) -> None:
        """Write a line."""
        if self._file is not None and text.strip():
            with suppress(OSError), self._file.open("a", encoding="utf-8") as file:
                file.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} {text.rstrip()}\n")

    def progress(self, told: SetupProgress) -> None:
        """Write which step has begun."""
        if told.step != self._step:
            self._step = told.step
            self.line(f"-- {told.step}")

    def problems(self, problems: tuple[Problem, ...]) -> None:
        """Write what stopped it."""
        for problem in problems:
            self.line(f"!! {problem.code} {dict(problem.values)}")
