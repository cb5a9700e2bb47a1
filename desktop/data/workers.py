"""A pool of processes that ends with us, however we end."""

from __future__ import annotations

import gc
import multiprocessing
import os
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import connection


def cores() -> int:
    """Processors that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # Windows, macOS
        return os.cpu_count() or 1


def pool(workers: int) -> ProcessPoolExecutor:
    """Fresh processes (never forked: threads and locks would come along half-way)."""
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_leave_with_parent)


def _leave_with_parent() -> None:
    """A worker waits for work on a pipe that it holds open itself, so it would outlive a killed parent for ever."""
    gc.disable()  # plain data holds no cycles, and looking for them takes a third of the time
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_wait_for, args=(parent.sentinel,), daemon=True).start()


def _wait_for(sentinel: int) -> None:
    connection.wait([sentinel])
    os._exit(1)
