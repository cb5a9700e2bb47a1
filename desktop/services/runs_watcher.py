"""Watches the list of runs and the queue on a thread of its own and tells when they changed."""

from __future__ import annotations

import threading
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from desktop.core.problems import Problem, ProblemError
from desktop.core.queue import QueueState
from desktop.services.checkup import datasets_here, home_troubles
from desktop.services.mending import mend_queue, mend_runs
from desktop.services.moved_bases import follow_aside
from desktop.services.queue import Queue
from desktop.services.runs import Runs

POLL_MS = 1000
PATIENCE_S = 0.5
"""How long the end waits for a look for base models that is under way."""


class _Lister(QObject):
    listed = Signal(list)
    queued = Signal(object)
    damaged = Signal(list)
    _followed = Signal(list)

    def __init__(self, runs: Runs, queue: Queue) -> None:
        super().__init__()
        self._runs, self._queue = runs, queue
        self._last_queue = QueueState()
        self._last: list[object] | None = None
        self.following: threading.Thread | None = None
        self._again = False
        self._followed.connect(self._end_following, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def begin(self) -> None:
        timer = QTimer(self)
        timer.setInterval(POLL_MS)
        timer.timeout.connect(self.look)
        timer.start()
        try:
            self._mend()
        finally:  # a fault in it is told of elsewhere, and keeps nobody from seeing the runs and working on
            self.look()
            with suppress(ProblemError):  # whoever changes the queue next is told
                self._queue.ensure_keeper()  # the one before may have ended with the PC
            self.follow()

    def _mend(self) -> None:
        """Before anybody looks: a run that cannot be read falls out of the queue."""
        places = self._runs.places
        found = [*home_troubles(places), *mend_runs(self._runs), *datasets_here(places)[1]]
        with suppress(ProblemError):  # whoever changes the queue next is told
            found += mend_queue(places, self._runs)
        if found:
            self.damaged.emit(found)

    @Slot()
    def follow(self) -> None:
        """Aside: a base may lie on a drive that answers slowly or no more, and the runs are looked at meanwhile."""
        self._again = self.following is not None  # it may have passed by what came since
        if self.following is None:
            self.following = follow_aside(self._runs, self._tell)

    def _tell(self, found: list[Problem]) -> None:
        with suppress(RuntimeError):  # the window is gone
            self._followed.emit(found)

    @Slot(list)
    def _end_following(self, found: list[Problem]) -> None:
        self.following = None
        if found:
            self.damaged.emit(found)
            self._last = None  # what these runs learned can be talked with again
            self.look()
        if self._again:
            self.follow()

    @Slot()
    def look(self) -> None:
        found = self._runs.records()
        records: list[object] = [record for _, record in found]
        if records != self._last:
            self._last = records
            self.listed.emit(found)
        try:
            queue = self._queue.state()
        except ProblemError:
            return
        if queue != self._last_queue:
            self._last_queue = queue
            self.queued.emit(queue)


class RunsWatcher(QObject):
    """Emits `changed` with a list of (RunFolder, RunRecord), newest first, at the start and whenever it differs;
    `queue_changed` with a `QueueState` unless the queue is empty from the start, always after the runs in it; `damaged`
    with `Problem`s, if anything could not be read at the start, that say what became of it, and of base models that
    were found again."""

    changed = Signal(list)
    queue_changed = Signal(object)
    damaged = Signal(list)
    _look = Signal()
    _follow = Signal()

    def __init__(self, runs: Runs, queue: Queue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.newest: list[object] = []
        self._thread = QThread(self)
        self._thread.setObjectName("runs watcher")
        self._lister = _Lister(runs, queue)
        self._lister.moveToThread(self._thread)
        self._thread.started.connect(self._lister.begin)
        self._lister.listed.connect(self._keep)
        self._lister.queued.connect(self.queue_changed)
        self._lister.damaged.connect(self.damaged)
        self._look.connect(self._lister.look)
        self._follow.connect(self._lister.follow)
        # A timer must be stopped on its own thread; with the thread's end its owner goes there too.
        self._thread.finished.connect(self._lister.deleteLater)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def look_now(self) -> None:
        """Look at once, after something was started or removed."""
        self._look.emit()

    def follow_bases(self) -> None:
        """Look for base models whose folders are gone, after models came to this PC."""
        self._follow.emit()

    def stop(self) -> None:
        """Stop and wait for the thread."""
        self._thread.quit()
        self._thread.wait()
        if (following := self._lister.following) is not None:
            following.join(PATIENCE_S)

    @Slot(list)
    def _keep(self, found: list[object]) -> None:
        self.newest = found
        self.changed.emit(found)
