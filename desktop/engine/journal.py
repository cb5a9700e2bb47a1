"""The engine's end of the run folder: appends events, reads commands, moves the run's state, shows it is alive."""

from __future__ import annotations

import os
import platform
import threading
import time
from collections.abc import Callable

import psutil

from desktop.core.events import (
    Alerted,
    Ended,
    Noticed,
    Pause,
    PhaseStarted,
    RunEvent,
    SampleNow,
    SaveNow,
    Stop,
    notice,
    read_commands,
)
from desktop.core.files import append_line, write_json
from desktop.core.leftovers import clear_leftovers
from desktop.core.problems import Problem, ProblemError, Value, stop_on
from desktop.core.processes import living_process
from desktop.core.runs import Outcome, ProcessMark, RunFolder, RunRecord, RunState

HEARTBEAT_SECONDS = 2.0


class Journal:
    """One per training process; the only writer of the run's record while that process lives."""

    def __init__(self, folder: RunFolder, clock: Callable[[], float] = time.time) -> None:
        self.folder = folder
        self.clock = clock
        self._file = folder.events.open("ab")
        self._close_torn_line()
        self._commands_read = 0
        self.stop_asked = self.pause_asked = self.save_asked = self.sample_asked = False
        self.told_to_end = False
        """Whether it is the system that wants the pause, as when the PC is switched off."""
        self._record: RunRecord | None = None
        self._over = threading.Event()
        self._beat = threading.Thread(target=self._keep_beating, name="heartbeat", daemon=True)

    def begin(self) -> None:
        """Claim the run for this process, and clear away what killed ones have left half-written. Raises
        ``run.already_running`` if another living one has it.

        The parent counts as this process: on Windows a virtual environment's Python is started through a launcher.
        """
        other = living_process(self.folder)
        if other and (other.pc != platform.node() or other.pid not in (os.getpid(), os.getppid())):
            raise stop_on("run.already_running", pid=other.pid)
        started = psutil.Process().create_time()
        write_json(self.folder.process, ProcessMark(os.getpid(), started))
        clear_leftovers(self.folder)
        self._beat.start()
        now = self.clock()
        self.move(RunState.preparing, began=self.folder.read().first_start or now, started=now, outcome=None)

    def write(self, event: RunEvent) -> None:
        """Append an event."""
        append_line(self._file, event)

    def phase(self, name: str) -> None:
        """Tell that a phase of the run began."""
        self.write(PhaseStarted(at=self.clock(), phase=name))

    def notice(self, code: str, /, **values: Value) -> None:
        """Tell something worth knowing that does not stop the run."""
        self.write(notice(self.clock(), code, **values))

    def move(self, state: RunState, **changes: object) -> RunRecord:
        """Move the run to another state. A record that a drive has lost meanwhile is written again first: nobody else
        changes it, so that it is known."""
        try:
            self._record = self.folder.move(state, **changes)
        except ProblemError as error:
            if self._record is None or error.problems[0].code != "run.damaged":
                raise
            write_json(self.folder.run, self._record)
            self._record = self.folder.move(state, **changes)
        return self._record

    def tell(self, problem: Problem) -> None:
        """Tell a notice that is already put together."""
        self.write(Noticed(at=self.clock(), notice=problem))

    def alert(self, step: int, problem: Problem) -> None:
        """Tell something about the learning that a person should look at."""
        self.write(Alerted(at=self.clock(), step=step, alert=problem))

    def listen(self) -> None:
        """Take in commands that have come; the attributes ``…_asked`` say which."""
        commands, self._commands_read = read_commands(self.folder.commands, self._commands_read)
        for command in commands:  # only ever set: a signal may come between reading and storing
            if isinstance(command, Stop):
                self.stop_asked = True
            elif isinstance(command, Pause):
                self.pause_asked = True
                self.told_to_end = False
            elif isinstance(command, SaveNow):
                self.save_asked = True
            elif isinstance(command, SampleNow):
                self.sample_asked = True

    def pause_for_the_system(self, *_: object) -> None:
        """A signal handler: what is trained is written down in the seconds that a system gives before it kills. Where a
        person has asked for the pause already, it stays theirs."""
        if not self.pause_asked:
            self.told_to_end = self.pause_asked = True

    def system_goes_on(self) -> None:
        """The system does not end after all: take back the pause that it wanted."""
        if self.told_to_end:
            self.go_on()

    def go_on(self) -> None:
        """Take back what was asked for and cannot be: a pause that there is no room to write down."""
        self.pause_asked = self.told_to_end = False

    def leaving(self) -> bool:
        """Whether this process has been asked to end."""
        self.listen()
        return self.stop_asked or self.pause_asked

    def end(self, outcome: Outcome) -> None:
        """Write the last event and the final record, and stop beating."""
        self.write(Ended(at=self.clock(), outcome=outcome))
        self._file.flush()
        os.fsync(self._file.fileno())
        self.move(outcome.state, outcome=outcome, ended=self.clock())
        self.close()

    def hand_over(self) -> None:
        """Let go of the files for a process that takes this one's place; commands not heard yet are for it."""
        self.move(RunState.preparing)
        self._over.set()
        self._beat.join()
        self._file.close()

    def close(self) -> None:
        """Stop the heartbeat and let go of the files."""
        self._over.set()
        if self._beat.is_alive():
            self._beat.join()
        self._file.close()
        self.folder.process.unlink(missing_ok=True)
        # What was asked of this process is not for a later one.
        self.folder.commands.unlink(missing_ok=True)

    def _close_torn_line(self) -> None:
        """End a line that a killed process left half-written, so that the next event stands on its own line."""
        path = self.folder.events
        if path.stat().st_size == 0:
            return
        with path.open("rb") as file:
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":
                self._file.write(b"\n")
                self._file.flush()

    def _keep_beating(self) -> None:
        while not self._over.wait(HEARTBEAT_SECONDS):
            self.folder.heartbeat.touch()


def outcome_of(problem: Problem, folder: RunFolder, step: int) -> Outcome:
    """A failed outcome that says what is kept."""
    adapter = folder.usable_adapter()
    kept = adapter.relative_to(folder.path).as_posix() if adapter else ""
    return Outcome(RunState.failed, kept, step, problem)
