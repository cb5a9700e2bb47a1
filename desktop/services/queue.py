"""The queue of runs: what window and command line do with it. The keeper (`services/keeper.py`) works it off."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

import msgspec
import psutil

from desktop.core import queue as rules
from desktop.core.files import problem_of_os_error, write_json
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.core.processes import living_mark, living_process
from desktop.core.queue import Hours, QueueEntry, QueueState
from desktop.core.runs import ProcessMark, RunFolder, RunRecord, RunState
from desktop.services.children import app_command, app_environment, start_detached
from desktop.services.places import Places
from desktop.services.queue_file import queue_lock, read_queue, write_queue
from desktop.services.runs import RESUMABLE, Runs, give_up_waiting

_change = msgspec.structs.replace


class Queue:
    """The queue of one user, changed under a lock: several processes may do so at once.

    What changes it returns the queue as it is then, sees to it that a keeper lives if there is something for it to do,
    and raises what `read_queue`, `write_queue` and `queue_lock` raise. `keeper` is the keeper's command line."""

    def __init__(self, places: Places, runs: Runs, keeper: Sequence[str] = ()) -> None:
        self.places, self.runs = places, runs
        own = app_command("--home", str(places.home), "queue", "run")
        self._keeper_command = keeper or own
        self._children: list[subprocess.Popen[bytes]] = []

    def state(self) -> QueueState:
        """The queue as it stands."""
        return read_queue(self.places)

    def folder(self, run: str) -> RunFolder:
        """The folder of a run that stands in the queue."""
        return RunFolder(self.places.runs / run)

    def unreadable(self) -> list[Problem]:
        """Why entries that keep their places cannot be started just now: their records cannot be read."""
        folders = (self.folder(entry.run) for entry in self.state().entries)
        return [problem for folder in folders if (problem := self.runs.why_unreadable(folder))]

    def rows(self) -> list[tuple[QueueEntry, RunFolder, RunRecord]]:
        """The entries in order with their runs; those whose run is gone (the keeper takes them out) or cannot be read
        just now are left out."""
        found = []
        for entry in self.state().entries:
            folder = self.folder(entry.run)
            try:
                found.append((entry, folder, self.runs.refresh(folder)))
            except ProblemError:
                continue
        return found

    def add(self, folder: RunFolder) -> QueueState:
        """Put a run that has never been started, or could be continued, at the end.

        Raises ``queue.already_in``, ``run.already_running``, ``run.cannot_resume`` and ``run.unknown`` (for a folder
        that lies elsewhere)."""
        run = folder.path.name
        if folder.path.resolve() != self.folder(run).path.resolve():
            raise stop_on("run.unknown", name=str(folder.path))

        def change(state: QueueState) -> QueueState:
            record = self.runs.refresh(folder)
            if (entry := state.entry(run)) is not None:
                raise stop_on("queue.already_in", name=record.name, place=state.entries.index(entry) + 1)
            if mark := living_process(folder):
                raise stop_on("run.already_running", pid=mark.pid)
            if record.state not in RESUMABLE | {RunState.queued}:
                raise stop_on("run.cannot_resume", name=record.name, state=record.state.value)
            return rules.with_run(state, run, time.time())

        return self._edit(change)

    def remove(self, run: str) -> QueueState:
        """Take a run out. If it is being trained, it goes on by itself. Raises ``queue.not_in``."""

        def change(state: QueueState) -> QueueState:
            self._require(state, run)
            folder = self.folder(run)
            with suppress(ProblemError):  # what cannot be read is not written either
                if self.runs.waits(folder):
                    give_up_waiting(folder)
            return rules.without_run(state, run)

        return self._edit(change)

    def move(self, run: str, place: int) -> QueueState:
        """Put a run at another place, counted from 0. Raises ``queue.not_in``."""

        def change(state: QueueState) -> QueueState:
            self._require(state, run)
            return rules.with_run_at(state, run, place)

        return self._edit(change)

    def set_hours(self, hours: Hours | None) -> QueueState:
        """Let the queue work only in these hours of each day, or always."""
        return self._edit(lambda state: _change(state, hours=hours))

    def set_start_at(self, moment: float | None) -> QueueState:
        """Let nothing start before a moment (seconds since 1970), or take that back."""
        return self._edit(lambda state: _change(state, start_at=moment))

    def hold(self) -> QueueState:
        """Let nothing further start. What is being trained goes on."""
        return self._edit(lambda state: _change(state, paused=True))

    def release(self) -> QueueState:
        """Let the queue go on."""
        return self._edit(lambda state: _change(state, paused=False))

    def keeper(self) -> ProcessMark | None:
        """The process that works the queue off, if one lives."""
        return living_mark(self.places.keeper)

    def ensure_keeper(self) -> None:
        """Start the keeper unless one lives or there is nothing for it to do. It outlives this process."""
        with queue_lock(self.places):
            self._ensure_keeper(read_queue(self.places))

    def _require(self, state: QueueState, run: str) -> None:
        if state.entry(run) is None:
            raise stop_on("queue.not_in", name=run)

    def _edit(self, change: Callable[[QueueState], QueueState]) -> QueueState:
        with queue_lock(self.places):
            state = change(read_queue(self.places))
            write_queue(self.places, state)
            self._ensure_keeper(state)
        return state

    def _ensure_keeper(self, state: QueueState) -> None:
        """Under the lock, so that two processes never start one each."""
        # One that has done its work takes a moment to end; asking lets go of those that have.
        self._children = [child for child in self._children if child.poll() is None]
        if state.paused or not state.entries or self.keeper():
            return
        try:
            child = start_detached(self._keeper_command, self.places.keeper_log, app_environment())
            self._children.append(child)
            mark = ProcessMark(child.pid, psutil.Process(child.pid).create_time())
            # until it claims the queue itself, this mark stands for it
            write_json(self.places.keeper, mark)
        except psutil.NoSuchProcess:
            pass  # it ended at once; its log says why
        except OSError as error:
            raise problem_of_os_error(error, self.places.keeper_log) from error
