"""Looking into folders that belong to other programs: any file may be gone, half there, of an odd kind or huge."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from desktop.core.files import is_there
from desktop.core.problems import UNREADABLE, stop_on

MOST_ENTRIES = 20_000
"""Folder entries looked at in all; what lies beyond is left out."""
SMALL = 32 << 20
"""Largest description that is read, in bytes; real ones have some kilobytes, an index a few megabytes."""


class Look:
    """Lists folders, within `MOST_ENTRIES` in all, and stops with ``task.cancelled`` when asked to. `full` tells
    whether anything was left out."""

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self._cancelled, self._left = cancelled, MOST_ENTRIES
        self.full = False

    def entries(self, folder: Path) -> Iterator[Path]:
        """What lies in a folder by name, hidden files left out; nothing when it cannot be read."""
        for name in sorted(self._names(folder)):
            if self._cancelled():
                raise stop_on("task.cancelled")
            yield folder / name

    def folders(self, folder: Path) -> Iterator[Path]:
        """The folders in a folder, and links to such."""
        return (path for path in self.entries(folder) if is_there(path, Path.is_dir))

    def _names(self, folder: Path) -> list[str]:
        names = []
        try:
            with os.scandir(folder) as found:
                for entry in found:
                    if self._left <= 0:
                        self.full = True
                        break
                    self._left -= 1
                    if not entry.name.startswith("."):
                        names.append(entry.name)
        except OSError:
            return []
        return names


def stat_of(path: Path) -> os.stat_result | None:
    """The file behind a path and its links; None when there is none, or the links go in a circle."""
    try:
        return path.stat()
    except (OSError, ValueError):
        return None


def is_file(path: Path) -> bool:
    """Whether a path leads to an ordinary file; a pipe, which would be waited for without end, is none."""
    facts = stat_of(path)
    return facts is not None and stat.S_ISREG(facts.st_mode)


def small_file(path: Path) -> bytes:
    """The content of a small ordinary file; nothing when it is missing, odd or large."""
    facts = stat_of(path)
    if facts is None or not stat.S_ISREG(facts.st_mode) or facts.st_size > SMALL:
        return b""
    try:
        return path.read_bytes()
    except OSError:
        return b""


def small_json(path: Path) -> Any:
    """The value in a small JSON file; None when there is none."""
    try:
        return msgspec.json.decode(small_file(path))
    except UNREADABLE:
        return None
