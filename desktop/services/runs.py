"""The runs on this PC: list, start, stop, and tell the truth about those whose process is gone."""

from __future__ import annotations

import contextlib
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec
import psutil

from desktop.core.events import Command, Pause, SampleNow, SaveNow, Stop
from desktop.core.files import append_line, free_bytes, is_there, problem_of_os_error, write_json
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.core.processes import living_process
from desktop.core.queue import without_run
from desktop.core.runs import ACTIVE, ExitCode, Outcome, ProcessMark, RunFolder, RunRecord, RunState
from desktop.services.children import engine_command, engine_environment, start_detached
from desktop.services.places import Places
from desktop.services.queue_file import queue_lock, read_queue, write_queue
from desktop.services.settings import Settings, load_settings, write_limits

START_GRACE = 20.0
"""Seconds after it was queued in which a queued run without a process is not yet called interrupted."""
FULL = 1 << 20
"""Free bytes below which a drive counts as full."""
_NO_ROOM = ("disk.full", "disk.became_full")
RESUMABLE = frozenset({RunState.interrupted, RunState.failed, RunState.stopped, RunState.paused})


_OF_BITSANDBYTES = re.compile(r"Error .+ at line \d+ in file ")
"""What it writes when CUDA reports an error, before it ends the process (CUDA_CHECK_RETURN in its csrc)."""

Trainer = Callable[[RunFolder], list[str]]
"""Gives the command line of the process that trains a run folder."""


class Runs:
    """All runs of one user. Keeps the child processes it started, so that it can say how they ended. Safe to be
    asked from several threads."""

    def __init__(self, places: Places, trainer: Trainer | None = None) -> None:
        self.places = places
        self._trainer = trainer or (lambda folder: engine_command("train", str(folder.path)))
        self._children: dict[Path, subprocess.Popen[bytes]] = {}
        self._ended: dict[Path, tuple[int, RunRecord]] = {}
        self._unwritten: dict[Path, RunRecord] = {}
        """Ends that could not be written down yet."""
        self._ending = threading.Lock()

    def folders(self) -> list[RunFolder]:
        """Every run folder, newest first by name."""
        if not self.places.runs.is_dir():
            return []
        paths = (path for path in self.places.runs.iterdir() if (path / "run.json").is_file())
        return [RunFolder(path) for path in sorted(paths, reverse=True) if not path.name.startswith(".")]

    def records(self) -> list[tuple[RunFolder, RunRecord]]:
        """Every readable run with its record, newest first. Runs without a process are first set right."""
        found = []
        for folder in self.folders():
            try:
                found.append((folder, self.refresh(folder)))
            except ProblemError:
                continue  # a damaged or newer record: `unreadable` names it
        return sorted(found, key=lambda pair: pair[1].created, reverse=True)

    def unreadable(self) -> list[Problem]:
        """The problems of runs whose record cannot be shown."""
        return [problem for folder in self.folders() if (problem := self.why_unreadable(folder))]

    def why_unreadable(self, folder: RunFolder) -> Problem | None:
        """Why the record of a run that is there cannot be read; None if it can, or if the run is gone."""
        try:
            folder.read()
        except ProblemError as error:
            problem = error.problems[0]
            return None if problem.code == "run.missing" else problem
        return None

    def find(self, name: str) -> RunFolder:
        """A run by its path, its folder's name, its own name, or a beginning of one of them; ``last`` is the newest.

        Raises ``run.none``, ``run.unknown`` or ``run.ambiguous``."""
        if is_there(Path(name) / "run.json", Path.is_file):
            return RunFolder(Path(name).absolute())
        records = self.records()
        if name == "last":
            if not records:
                raise stop_on("run.none")
            return records[0][0]
        exact = [folder for folder, record in records if name in (record.id, record.name)]
        fitting = exact or [folder for folder, record in records if record.id.startswith(name)]
        typed = name.casefold()
        fitting = fitting or [folder for folder, record in records if record.name.casefold().startswith(typed)]
        if not fitting:
            raise stop_on("run.unknown", name=name)
        if len(fitting) > 1:
            raise stop_on("run.ambiguous", name=name, count=len(fitting))
        return fitting[0]

    def start(self, folder: RunFolder) -> int:
        """Start (or continue) a run in a process of its own that outlives this one. Returns its pid.

        Raises ``run.already_running`` or ``run.cannot_resume``."""
        record = folder.read()
        if mark := living_process(folder):
            raise stop_on("run.already_running", pid=mark.pid)
        if record.state not in RESUMABLE | {RunState.queued}:
            raise stop_on("run.cannot_resume", name=record.name, state=record.state.value)
        command = self._trainer(folder)  # before anything is changed: there may be no engine
        write_limits(folder, load_settings(self.places))
        if record.state is not RunState.queued:
            folder.move(RunState.queued, outcome=None, ended=None)
        # Commands to an earlier process that could not hear them any more are not for this one.
        folder.commands.unlink(missing_ok=True)
        child = self._spawn(folder, command)
        self._children[folder.path] = child
        return child.pid

    def _spawn(self, folder: RunFolder, command: Sequence[str]) -> subprocess.Popen[bytes]:
        try:
            environment = engine_environment() | {"TUNESMITH_CACHE": str(self.places.cache)}
            child = start_detached(command, folder.log, environment)
            # The engine needs seconds to import its libraries; until it claims the run itself, this mark stands for it.
            write_json(folder.process, ProcessMark(child.pid, psutil.Process(child.pid).create_time()))
        except psutil.NoSuchProcess:
            pass  # it ended at once; `refresh` explains it
        except OSError as error:
            raise problem_of_os_error(error, folder.path) from error
        return child

    def limit(self, settings: Settings) -> None:
        """Give the limits of the settings to every run that is at work. What cannot be written keeps its old ones."""
        for folder, record in self.records():
            if record.state in ACTIVE:
                with contextlib.suppress(ProblemError):
                    write_limits(folder, settings)

    def stop(self, folder: RunFolder) -> None:
        """Ask a run to finish its step, keep its adapter and end; one that waits in the queue leaves it.

        Raises ``run.not_running``."""
        if self.waits(folder):
            with queue_lock(self.places):
                # between the two looks the queue may have started it
                if self.waits(folder):
                    write_queue(self.places, without_run(read_queue(self.places), folder.path.name))
                    give_up_waiting(folder)
                    return
        self._tell(folder, Stop(at=time.time()))

    def pause(self, folder: RunFolder) -> None:
        """Ask a run to write everything down and let go of the card. Raises ``run.not_running``."""
        self._tell(folder, Pause(at=time.time()))

    def save_now(self, folder: RunFolder) -> None:
        """Ask a run for a checkpoint. Raises ``run.not_running``."""
        self._tell(folder, SaveNow(at=time.time()))

    def sample_now(self, folder: RunFolder) -> None:
        """Ask a run for answers to its sample prompts. Raises ``run.not_running``."""
        self._tell(folder, SampleNow(at=time.time()))

    def _tell(self, folder: RunFolder, command: Command) -> None:
        record = self.refresh(folder)
        if record.state not in ACTIVE or self.waits(folder):
            raise stop_on("run.not_running", name=record.name, state=record.state.value)
        try:
            with folder.commands.open("ab") as file:
                append_line(file, command)
        except OSError as error:
            raise problem_of_os_error(error, folder.commands) from error

    def refresh(self, folder: RunFolder) -> RunRecord:
        """The run's record, after writing down an end that the process itself could not write."""
        changed = _changed(folder)
        known = self._ended.get(folder.path)
        if known and known[0] == changed:
            return known[1]
        record = folder.read()
        if record.state not in ACTIVE:
            self._ended[folder.path] = (changed, record)
        if record.state not in ACTIVE or living_process(folder):
            return record
        # One look at a time: only one of those who watch the run gets its exit code, and with it the true reason.
        with self._ending:
            return self._write_end(folder)

    def _write_end(self, folder: RunFolder) -> RunRecord:
        record = folder.read()  # it may have ended between the two looks
        gone = record.state in ACTIVE and not living_process(folder)
        if not gone or _just_made(folder, record) or self.waits(folder):
            return record
        ended = self._unwritten.pop(folder.path, None) or self._end_of(folder, record)
        try:
            written = folder.move(RunState.interrupted, outcome=ended.outcome, ended=ended.ended)
        except ProblemError:  # perhaps for want of room, as the process before: told all the same, written down later
            self._unwritten[folder.path] = ended
            return ended
        folder.process.unlink(missing_ok=True)
        return written

    def _end_of(self, folder: RunFolder, record: RunRecord) -> RunRecord:
        problem = self._explain(folder)
        adapter = folder.usable_adapter()
        kept = adapter.relative_to(folder.path).as_posix() if adapter else ""
        outcome = Outcome(RunState.interrupted, kept, record.step, problem)
        return msgspec.structs.replace(record, state=RunState.interrupted, outcome=outcome, ended=time.time())

    def waits(self, folder: RunFolder) -> bool:
        """Whether a run has no process because it has not had its turn in the queue yet."""
        if folder.process.exists() or folder.read().state is not RunState.queued:
            return False
        try:
            return read_queue(self.places).entry(folder.path.name) is not None
        except ProblemError:
            return True  # while the queue cannot be read, nothing is known of its runs

    def _explain(self, folder: RunFolder) -> Problem:
        """Why a run's process is gone: known by its exit code if it was ours, else only that it is gone."""
        child = self._children.pop(folder.path, None)
        code = child.wait(timeout=5) if child else None
        if code in (None, ExitCode.failed) and _became_full(folder):
            return Problem("disk.became_full", {"path": str(folder.path)})
        if code is None:
            return Problem("engine.vanished")
        if "ModuleNotFoundError" in (last := last_line(folder.log)):
            return Problem("engine.missing", {"cause": last})
        if code < 0 and sys.platform != "win32":
            return Problem("engine.killed", {"signal": signal.Signals(-code).name})
        if _OF_BITSANDBYTES.match(last):
            return Problem("engine.card_fault", {"cause": last[:300]})
        return Problem("engine.crashed", {"code": code})


def give_up_waiting(folder: RunFolder) -> None:
    """Write down that a run which waited for its first start is not to be started now. It can be continued later."""
    folder.move(RunState.stopped, outcome=Outcome(RunState.stopped), ended=time.time())


def at_work(found: Iterable[tuple[RunFolder, RunRecord]]) -> tuple[RunFolder, RunRecord] | None:
    """The first of these runs that has a process, or is about to get one; one that waits in the queue has none."""
    for folder, record in found:
        if record.state in ACTIVE and (record.state is not RunState.queued or living_process(folder)):
            return folder, record
    return None


def _changed(folder: RunFolder) -> int:
    """When the run's record was last written, in nanoseconds; 0 if it is not there."""
    try:
        return folder.run.stat().st_mtime_ns
    except OSError:
        return 0


def _became_full(folder: RunFolder) -> bool:
    """Whether a process that could not write down its end ended for want of room: it says so in its log, if there was
    room for that."""
    try:
        return free_bytes(folder.path) < FULL or any(code in last_line(folder.log) for code in _NO_ROOM)
    except OSError:
        return False


def last_line(path: Path) -> str:
    """The last non-empty line of a log, or nothing."""
    try:
        lines = path.read_bytes()[-20_000:].decode(errors="replace").splitlines()
    except OSError:
        return ""
    return next((line for line in reversed(lines) if line.strip()), "")


def _just_made(folder: RunFolder, record: RunRecord) -> bool:
    """Queued a moment ago, for the first time or again, and no process of its own yet: whoever did it is about to
    start one. What an earlier process left behind, or one that came since the last look, does not speak against it."""
    queued = _changed(folder)
    if record.state is not RunState.queued or time.time() - queued / 1e9 > START_GRACE:
        return False
    try:
        marked = folder.process.stat().st_mtime_ns
    except OSError:
        return True
    return marked < queued or living_process(folder) is not None
