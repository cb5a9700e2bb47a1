"""One piece of work on a thread of its own, with progress, cancel and problems as signals."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot
from shiboken6 import isValid

from desktop.core.problems import Problem, ProblemError

Work = Callable[[Callable[[float, Any], None], Callable[[], bool]], Any]
"""Gets `tell(share, step)` and `cancelled()`, returns any result, raises `ProblemError`. A step is a mark, or a record
that says more."""


def while_there(owner: QObject, call: Callable[..., object]) -> Callable[..., None]:
    """A slot that does nothing once `owner` is gone. Qt ends a connection to an object's own method together with the
    object, but knows no owner of a lambda: a task that outlives its widget would call into what is deleted."""

    def guarded(*arguments: object) -> None:
        if isValid(owner):
            call(*arguments)

    return guarded


class _Thread(QThread):
    def __init__(self, task: Task, work: Work) -> None:
        super().__init__(task)
        self._task, self._work = task, work

        self.found: Any = None
        self.problems: list[Problem] | None = None

    def run(self) -> None:
        """Runs on the thread; every way out leaves what was found, or the problems."""
        task = self._task
        try:
            self.found = self._work(task.progressed.emit, task.cancel_asked)
        except ProblemError as error:
            self.problems = list(error.problems)
        except Exception as error:
            values: dict[str, str | int | float] = {"kind": type(error).__name__, "cause": str(error)[:300]}
            self.problems = [Problem("engine.fault", values)]
        task.about = ""  # nothing can be lost any more, and nobody is to be asked about it


class Task(QObject):
    """Runs `work` once. `done` carries its result, `refused` a list of `Problem`s; exactly one of them comes, on the
    thread of the task: all who listen hear it at once, in the order in which they came. Some time after that Qt may
    end it."""

    progressed = Signal(float, object)
    done = Signal(object)
    refused = Signal(list)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.about = ""
        """What would be lost if the window closed meanwhile, in words; empty where it is soon made again or goes on."""
        self._cancel, self._stopped = threading.Event(), False
        self._begun = self._heard = self._told = False
        self._thread = _Thread(self, work)
        self._thread.finished.connect(self._end)

    def start(self) -> None:
        """Begin; not after `stop`, and then no signal comes."""
        if not self._stopped:
            self._begun = True
            self._thread.start()

    @property
    def running(self) -> bool:
        """Whether it was begun and its end is still to be heard: until then nothing of it can be shown, and nobody is
        to begin the same once more. Who hears its end finds it at rest."""
        return isValid(self) and self._begun and not self._heard and not self._stopped

    @property
    def ended(self) -> bool:
        """Whether the work has been done and what it found was told; a task that was not started yet has not ended."""
        return not isValid(self) or self._told

    def cancel(self) -> None:
        """Ask the work to stop; it ends with ``task.cancelled`` if it can be cancelled."""
        self._cancel.set()

    def cancel_asked(self) -> bool:
        """Whether `cancel` was called; asked by the work itself."""
        return self._cancel.is_set()

    def stop(self) -> None:
        """Cancel and wait for the thread's end."""
        self.cancel()
        self._stopped = True
        if isValid(self):
            self._thread.wait()

    @Slot()
    def _end(self) -> None:
        # Behind the steps that the work told. Sent from its own thread, the end would reach who listens one by one,
        # and what the first of them set going could be heard before the second one.
        thread, self._heard = self._thread, True
        found, thread.found = thread.found, None  # who keeps the task does not keep what it found
        if thread.problems is None:
            self.done.emit(found)
        else:
            self.refused.emit(thread.problems)
        self._told = True  # who ends a task before it is heard takes its end along
