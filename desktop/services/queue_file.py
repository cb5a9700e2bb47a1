"""The file of the queue, and the lock under which window, command line and keeper change it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import msgspec

from desktop.core.files import problem_of_os_error, read_patiently, write_json
from desktop.core.problems import UNREADABLE, stop_on
from desktop.core.queue import SCHEMA, QueueState
from desktop.services.places import Places

PATIENCE = 5.0
"""Seconds to wait for another process that changes the queue; it needs some milliseconds."""


def read_queue(places: Places) -> QueueState:
    """The queue as it stands; an empty one if there is none yet. Raises ``queue.damaged`` or ``queue.newer``."""
    try:
        content = read_patiently(places.queue)
    except FileNotFoundError:
        return QueueState()
    except OSError as error:
        raise stop_on("queue.damaged", path=str(places.queue), cause=str(error)) from None
    return queue_in(content, places.queue)


def queue_in(content: bytes, path: Path) -> QueueState:
    """Decode the content of the `queue.json` at `path`. Raises ``queue.damaged`` or ``queue.newer``."""
    try:
        raw = msgspec.json.decode(content)
        if isinstance(raw, dict) and isinstance(raw.get("schema"), int) and raw["schema"] > SCHEMA:
            raise stop_on("queue.newer", path=str(path), schema=raw["schema"], known=SCHEMA)
        return msgspec.convert(raw, QueueState)
    except UNREADABLE as error:
        raise stop_on("queue.damaged", path=str(path), cause=str(error)) from None


def write_queue(places: Places, state: QueueState) -> None:
    """Write the queue in one step; to be called under `queue_lock`. Raises what `write_json` raises."""
    write_json(places.queue, state)


@contextmanager
def queue_lock(places: Places, patience: float = PATIENCE) -> Iterator[None]:
    """Nobody else changes the queue meanwhile. Not to be entered twice by one thread. Raises ``queue.busy``."""
    with locked(places.queue, "queue.busy", patience):
        yield


@contextmanager
def locked(
    file: Path, busy: str, patience: float = PATIENCE, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[None]:
    """Nobody else who asks for it changes `file` meanwhile; `busy` is the code of the problem when somebody does for
    longer than `patience` seconds. Raises ``task.cancelled`` where that is asked while it waits.

    The system itself lets go of the lock when its holder dies, so none is ever stale.
    """
    path = file.with_suffix(".lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = path.open("ab")
    except OSError as error:
        raise problem_of_os_error(error, path) from error
    with handle:
        deadline = time.monotonic() + patience
        while not _locked(handle, path):
            if cancelled():
                raise stop_on("task.cancelled")
            if time.monotonic() > deadline:
                raise stop_on(busy, path=str(path), seconds=round(patience))
            time.sleep(0.01)
        try:
            yield
        finally:
            _unlock(handle)


if sys.platform == "win32":
    import msvcrt

    def _locked(file: BinaryIO, _path: Path) -> bool:
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: BinaryIO) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _locked(file: BinaryIO, path: Path) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            raise problem_of_os_error(error, path) from error
        return True

    def _unlock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
