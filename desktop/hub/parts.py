"""The parts of downloads: one process at a time works on them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from desktop.core.files import problems_of_writing
from desktop.core.hub_files import plain_name
from desktop.core.hub_jobs import PARTS, Removed, RemoveParts
from desktop.core.problems import stop_on


@contextmanager
def parts_lock(parts: Path, name: str) -> Iterator[None]:
    """Nobody else works on these parts meanwhile. The system lets go of the lock when its holder dies, so none is ever
    stale. Raises ``hub.busy``; `name` is what the person knows it by."""
    lock = FileLock(parts.with_name(f"{parts.name}.lock"))
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise stop_on("hub.busy", repo=name) from None
    with lock:
        yield
        # While it is still ours, so that nobody locks a file that is about to go. Windows does not remove what is
        # open; there the empty file stays until the next download.
        with suppress(OSError):
            Path(lock.lock_file).unlink()
    with suppress(OSError):
        parts.parent.rmdir()


def remove_parts(ask: RemoveParts) -> Removed:
    """Remove the parts of one download. Raises ``store.unknown``, ``hub.busy`` and what removing raises."""
    parts = Path(ask.store) / PARTS / ask.name
    if not plain_name(ask.name) or not parts.is_dir() or parts.is_symlink():
        raise stop_on("store.unknown", name=ask.name)
    with problems_of_writing(parts, 0), parts_lock(parts, ask.name):
        freed = sum(path.stat().st_size for path in parts.rglob("*") if path.is_file())
        shutil.rmtree(parts)
    return Removed(freed)
