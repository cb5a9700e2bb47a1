"""The keeper: a light process that works the queue off. ``python -m desktop queue run``; one at a time.

It needs no window: it starts the runs one after the other, pauses and continues them by the clock, tries crashed ones
again, and ends when nothing is left to do. What it knows stands in the queue's file, so that another may take over.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable

import msgspec
import psutil

from desktop.core.files import write_json
from desktop.core.problems import Problem, ProblemError
from desktop.core.processes import living_mark, living_process
from desktop.core.queue import (
    QueueEntry,
    QueueState,
    begun,
    clock_paused,
    paused_by_system,
    settled,
    waits_for,
    with_clock,
    within,
)
from desktop.core.runs import ProcessMark, RunFolder, RunRecord, RunState
from desktop.core.wording import words_for
from desktop.services.moved_bases import follow_aside
from desktop.services.notify import notify
from desktop.services.places import Places
from desktop.services.queue_file import queue_lock, read_queue, write_queue
from desktop.services.runs import Runs, at_work

POLL_SECONDS = 1.0
RETRY_SECONDS = (10.0, 60.0)
"""Before the second and the third try: a driver that resets the card needs a while, and others shall see the end."""
FOLLOW_SECONDS = 20.0
"""How long it waits for runs to find base models whose folders are gone."""
HOPELESS = frozenset({"queue.damaged", "queue.newer"})

Found = list[tuple[RunFolder, RunRecord]]


class Keeper:
    """Works the queue off, one `look` at a time. `clock` gives seconds since 1970."""

    def __init__(
        self, places: Places, runs: Runs, retry_after: tuple[float, ...] = RETRY_SECONDS,
        clock: Callable[[], float] = time.time,
    ) -> None:  # fmt: skip
        self.places, self.runs, self.clock = places, runs, clock
        self._retry_after = retry_after
        self._crash_seen: dict[tuple[str, int], float] = {}
        self._told_to_pause: set[int] = set()
        self._unreadable: dict[str, Problem] = {}

    def run(self) -> None:
        """Work until nothing is left to do; at once if another keeper lives. Raises what `HOPELESS` names."""
        if not self._claim():
            return
        # Those it is about to start; one whose drive does not answer fails by itself, and keeps no other from its turn.
        follow_aside(self.runs, lambda _: None).join(FOLLOW_SECONDS)
        while True:
            try:
                if not self.look():
                    return
            except ProblemError as error:
                # A full drive may have room again later in the night; a queue that cannot be read will stay so.
                if error.problems[0].code in HOPELESS:
                    raise
                _say(error.problems[0])
            time.sleep(POLL_SECONDS)

    def look(self) -> bool:
        """See how the runs stand and do what is next. False when nothing is left to do."""
        with queue_lock(self.places):
            before = read_queue(self.places)
            found = self.runs.records()
            records = {folder.path.name: record for folder, record in found}
            alive = {folder.path.name for folder in self.runs.folders() if living_process(folder)}
            if not alive <= records.keys():
                return True  # a run at work writes its record again itself; until then it has the card and its place
            self._note_unreadable(entry.run for entry in before.entries if entry.run not in records)
            state = settled(with_clock(before, self.clock()), records, alive, self._unreadable)
            if state != before:
                write_queue(self.places, state)
            ours = [(folder, record) for folder, record in found if folder.path.name in alive]
            if any(state.entry(name) for name in alive):
                self._mind_the_clock(state, ours)
                return True
            following = next((entry for entry in state.entries if entry.run in records), None)
            if state.paused or not state.entries:
                self.places.keeper.unlink(missing_ok=True)  # under the lock: whoever adds a run now starts a new keeper
            elif following is None or at_work(found) or self._waits(state, following, records):
                return True
            else:
                return self._start(state, following, records)
        if not state.entries and state.ended:
            notify("The queue is done", summary(records[run] for run in state.ended if run in records))
        return False

    def _claim(self) -> bool:
        """Be the keeper, unless another one is. The parent counts as this process: on Windows a virtual environment's
        Python is started through a launcher."""
        with queue_lock(self.places):
            other = living_mark(self.places.keeper)
            if other and other.pid not in (os.getpid(), os.getppid()):
                return False
            write_json(self.places.keeper, ProcessMark(os.getpid(), psutil.Process().create_time()))
        return True

    def _mind_the_clock(self, state: QueueState, working: Found) -> None:
        """Outside its hours, pause what the queue has at work."""
        if within(state.hours, self.clock()):
            return
        for folder, record in working:
            mark = living_process(folder)
            # A process that has not claimed the run yet would take the command for one to its predecessor.
            begins = record.state in (RunState.preparing, RunState.training)
            if mark is None or not begins or mark.pid in self._told_to_pause or not state.entry(folder.path.name):
                continue
            # Noted first: a run that is paused without a note was paused by a person.
            write_queue(self.places, clock_paused(state, folder.path.name))
            self.runs.pause(folder)
            self._told_to_pause.add(mark.pid)

    def _waits(self, state: QueueState, following: QueueEntry, records: dict[str, RunRecord]) -> bool:
        return bool(waits_for(state, self.clock())) or self._waits_to_retry(following, records)

    def _waits_to_retry(self, entry: QueueEntry, records: dict[str, RunRecord]) -> bool:
        """Whether a run that crashed or was told to end is still to be left alone. Counted from when that was seen, not
        by the clock."""
        record = records[entry.run]
        if not entry.tries or not (record.state is RunState.interrupted or paused_by_system(record)):
            return False
        seen = self._crash_seen.setdefault((entry.run, entry.tries), time.monotonic())
        wait = self._retry_after[min(entry.tries, len(self._retry_after)) - 1]
        return time.monotonic() - seen < wait

    def _note_unreadable(self, runs: Iterable[str]) -> None:
        """Note which of these runs are there but cannot be read just now, and say so once of each: another program has
        the record open, a drive is slow, or it is damaged. They are looked at again each time; others have their turn
        meanwhile."""
        found = {run: self.runs.why_unreadable(RunFolder(self.places.runs / run)) for run in runs}
        unreadable = {run: problem for run, problem in found.items() if problem is not None}
        for run, problem in unreadable.items():
            if run not in self._unreadable:
                _say(problem)
        self._unreadable = unreadable

    def _start(self, state: QueueState, entry: QueueEntry, records: dict[str, RunRecord]) -> bool:
        run = entry.run
        self._crash_seen.pop((run, entry.tries), None)
        write_queue(self.places, begun(state, run, records[run].step))
        try:
            self.runs.start(RunFolder(self.places.runs / run))
        except ProblemError as error:
            # What keeps one from starting (a full drive, missing rights) would keep all others too.
            write_queue(self.places, msgspec.structs.replace(state, paused=True))
            self.places.keeper.unlink(missing_ok=True)
            _say(error.problems[0])
            notify("The queue is on hold", words_for(error.problems[0]).cause)
            return False
        return True


def summary(records: Iterable[RunRecord]) -> str:
    """How the runs of a queue ended: “3 finished, 1 not: tickets.”"""
    ends = list(records)
    others = [record.name for record in ends if record.state is not RunState.finished]
    finished = f"{len(ends) - len(others)} finished"
    return f"{finished}, {len(others)} not: {', '.join(others)}." if others else f"{finished}."


def _say(problem: Problem) -> None:
    print(f"{problem.code} {problem.values}", file=sys.stderr, flush=True)


def keep(places: Places) -> None:
    """Be the keeper of this user's queue until it is done."""
    Keeper(places, Runs(places)).run()
