"""Follows one run from its folder: the worker object that turns a training process into Qt signals."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from desktop.core.events import RunEvent
from desktop.core.files import decode_lines, whole_lines
from desktop.core.problems import Problem, ProblemError
from desktop.core.runs import ACTIVE, RunFolder, RunRecord
from desktop.services.runs import Runs

POLL_MS = 100
MOST_EVENTS = 2000
"""Events that are read and handed over at once, the next when these were taken: a long run comes in several turns of
the window's event loop instead of one long one, and never lies in memory as a whole."""


class _Reader(QObject):
    """Lives on the follower's thread and reads the folder there, so that a slow drive never holds up the window."""

    batch = Signal(list)
    record = Signal(object)
    caught_up = Signal()
    lost = Signal(object)

    def __init__(self, folder: RunFolder, runs: Runs) -> None:
        super().__init__()
        self._folder, self._runs = folder, runs
        self._offset, self._caught_up = 0, False
        self._behind = self._under_way = False
        self._last: RunRecord | None = None
        self._timer: QTimer | None = None

    @Slot()
    def begin(self) -> None:
        """Runs on the thread: a timer must be made where it ticks."""
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Hand over what is new, unless the window has not taken yet what was handed over last."""
        if self._under_way:
            return
        try:
            record = self._runs.refresh(self._folder)
        except ProblemError as error:
            self._stop_timer()
            self.lost.emit(error.problems[0])
            return
        lines, self._offset = whole_lines(self._folder.events, self._offset, MOST_EVENTS)
        fresh: list[RunEvent] = list(decode_lines(lines, RunEvent))
        self._behind = len(lines) == MOST_EVENTS
        self._under_way = bool(fresh)
        if fresh:
            self.batch.emit(fresh)
        if record != self._last:
            self._last = record
            self.record.emit(record)
        if not self._behind and not self._caught_up:
            self._caught_up = True
            self.caught_up.emit()
        if record.state not in ACTIVE and not lines:
            self._stop_timer()

    @Slot()
    def taken(self) -> None:
        """The window has taken what was handed over last."""
        self._under_way = False
        if self._behind:
            self.look()

    @Slot()
    def end(self) -> None:
        """Stop looking; called on the thread."""
        self._stop_timer()
        self.thread().quit()

    def _stop_timer(self) -> None:
        if self._timer:
            self._timer.stop()


class RunFollower(QObject):
    """Follows one run until it has ended or `stop` is called. Signals arrive on the thread of this object, none of them
    after `stop`.

    `events` carries a list of `RunEvent`s in order, from the very first one, so that a window opened later shows the
    full curve; `record` the `RunRecord` whenever it changed; `caught_up` comes once, when all that was written before
    has been handed over; `lost` a `Problem` when the folder cannot be read any more.
    """

    events = Signal(list)
    record = Signal(object)
    caught_up = Signal()
    lost = Signal(object)
    _taken = Signal()
    _end = Signal()

    def __init__(self, folder: RunFolder, runs: Runs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.last_record: RunRecord | None = None
        self._over = False
        self._thread = QThread(self)
        self._thread.setObjectName(f"follower {folder.path.name}")
        self._reader = _Reader(folder, runs)
        self._reader.moveToThread(self._thread)
        self._thread.started.connect(self._reader.begin)
        self._reader.batch.connect(self._hand_over)
        self._reader.record.connect(self._keep)
        self._reader.caught_up.connect(self._catch_up)
        self._reader.lost.connect(self._lose)
        self._taken.connect(self._reader.taken)
        self._end.connect(self._reader.end)

    def start(self) -> None:
        """Begin to follow."""
        self._thread.start()

    def stop(self) -> None:
        """Stop following and wait for the thread; the run itself goes on. What was on its way is no longer told: who
        listened may show another run by then."""
        self._over = True
        if self._thread.isRunning():
            self._end.emit()
            self._thread.wait()

    @Slot(list)
    def _hand_over(self, batch: list[RunEvent]) -> None:
        if not self._over:
            self.events.emit(batch)
            self._taken.emit()

    @Slot(object)
    def _keep(self, record: RunRecord) -> None:
        if not self._over:
            self.last_record = record
            self.record.emit(record)

    @Slot()
    def _catch_up(self) -> None:
        if not self._over:
            self.caught_up.emit()

    @Slot(object)
    def _lose(self, problem: Problem) -> None:
        if not self._over:
            self.lost.emit(problem)
