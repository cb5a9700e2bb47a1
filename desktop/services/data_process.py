"""Data processes: one for each job that reads files, and a warm one for the small questions of the window."""

from __future__ import annotations

import atexit
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from desktop.core.data_jobs import (
    Answer,
    Ask,
    DataReply,
    LeftOutRows,
    Progressed,
    ReadLeftOut,
    ReadRows,
    Refused,
    Rows,
)
from desktop.core.dataset import LeftOut
from desktop.core.datasets import Row
from desktop.core.problems import ProblemError, stop_on
from desktop.services.children import (
    Cancelled,
    Tell,
    app_command,
    app_environment,
    no_console,
    package_root,
    wait_or_cancel,
)

Found = TypeVar("Found")


def data_command() -> list[str]:
    """The command line of a data process: this very Python, this very package."""
    return app_command("data")


def ask_data(ask: Ask, kind: type[Found], tell: Tell = lambda *_: None, cancelled: Cancelled = lambda: False) -> Found:
    """Do one job in a process of its own and return its answer, which is of `kind`.

    `tell` gets its progress (share, step), on another thread; `cancelled` is asked ten times a second. Raises the
    job's own problems, ``task.cancelled``, or ``data.no_answer`` when the process died.
    """
    return answer_of(ask_in_turn([ask], tell, cancelled)[0], kind)


def ask_in_turn(asks: Sequence[Ask], tell: Tell, cancelled: Cancelled) -> list[Answer | Refused]:
    """Do several jobs one after the other in one process; an answer or refusal for each. Raises as `ask_data`, but not
    the jobs' own problems."""
    with subprocess.Popen(data_command(), **_pipes()) as child:
        assert child.stdin is not None
        last_words: deque[str] = deque(maxlen=5)
        replies: list[Answer | Refused] = []
        readers = [
            threading.Thread(target=_read_replies, args=(child, replies, tell), daemon=True),
            threading.Thread(target=_read_errors, args=(child, last_words), daemon=True),
        ]
        for reader in readers:
            reader.start()
        # A process that died at once takes no more; what follows says so.
        with suppress(OSError):
            child.stdin.write(b"".join(msgspec.json.encode(ask) + b"\n" for ask in asks))
            child.stdin.close()
        try:
            wait_or_cancel(child, cancelled)
        finally:  # none of them may be in the middle of a pipe that is closed
            for reader in readers:
                reader.join()
    if len(replies) < len(asks):
        raise stop_on("data.no_answer", code=child.returncode, cause=last_words[-1] if last_words else "")
    return replies


def answer_of(reply: Answer | Refused, kind: type[Found]) -> Found:
    """The answer; raises the problems of a refusal."""
    if isinstance(reply, Refused):
        raise ProblemError(*reply.problems)
    if not isinstance(reply, kind):
        raise stop_on("data.no_answer", code=0, cause=type(reply).__name__)
    return reply


class WarmProcess:
    """A data process that stays for further questions, one at a time."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def ask(self, ask: Ask, kind: type[Found]) -> Found:
        """Ask and wait for the answer. Raises what `ask_data` raises; a process that died is started anew next time."""
        with self._lock:
            child = self._living()
            assert child.stdin is not None and child.stdout is not None
            decoder = msgspec.json.Decoder(DataReply)
            try:
                child.stdin.write(msgspec.json.encode(ask) + b"\n")
                child.stdin.flush()
                for line in child.stdout:
                    reply = decoder.decode(line)
                    if not isinstance(reply, Progressed):
                        return answer_of(reply, kind)
            except (OSError, ValueError, msgspec.MsgspecError):
                pass
            self.close()
            raise stop_on("data.no_answer", code=child.returncode or 0, cause="")

    def warm_up(self) -> None:
        """Let the process start and load what reads rows."""
        self.ask(ReadRows(""), Rows)

    def close(self) -> None:
        """End the process."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.wait()
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    pipe.close()

    def _living(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.close()
            self._child = subprocess.Popen(data_command(), **{**_pipes(), "stderr": subprocess.DEVNULL})
        return self._child


def _pipes() -> dict[str, Any]:
    return {
        "stdin": subprocess.PIPE,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "env": app_environment(),
        "cwd": package_root(),
        "creationflags": no_console(),
    }


def _read_replies(
    child: subprocess.Popen[bytes], replies: list[Answer | Refused], tell: Callable[[float, str], None]
) -> None:
    assert child.stdout is not None
    decoder = msgspec.json.Decoder(DataReply)
    with suppress(ValueError):  # see below
        for line in child.stdout:
            try:
                reply = decoder.decode(line)
            except msgspec.MsgspecError:
                continue
            if isinstance(reply, Progressed):
                tell(reply.share, reply.step)
            else:
                replies.append(reply)


def _read_errors(child: subprocess.Popen[bytes], last_words: deque[str]) -> None:
    assert child.stderr is not None
    with suppress(ValueError):  # the pipe may be closed meanwhile, when the job is given up
        for line in child.stderr:
            last_words.append(line.decode(errors="replace").rstrip())


class RowReader:
    """The rows of a dataset folder by number (0-based), read by a data process: Arrow stays out of this one."""

    def __init__(self, process: WarmProcess, folder: Path) -> None:
        self._process, self._folder = process, str(folder)

    def __len__(self) -> int:
        return self._process.ask(ReadRows(self._folder), Rows).total

    def page(self, numbers: Sequence[int]) -> list[Row]:
        """The rows with these numbers, in that order; numbers close together are cheap. Raises ``dataset.damaged``."""
        return list(self._process.ask(ReadRows(self._folder, tuple(numbers)), Rows).rows)

    def left_out(self, most: int = 10_000) -> list[tuple[int, LeftOut]]:
        """The first rows that were left out, with their source."""
        return list(self._process.ask(ReadLeftOut(self._folder, most), LeftOutRows).rows)


_SHARED: dict[str, WarmProcess] = {}
_SHARED_LOCK = threading.Lock()


def shared_process(use: str = "jobs") -> WarmProcess:
    """A data process that stays until this one ends: one for ``jobs``, one for ``rows``, so that nobody who looks
    through rows waits for a job."""
    with _SHARED_LOCK:
        if use not in _SHARED:
            _SHARED[use] = WarmProcess()
            atexit.register(_SHARED[use].close)
        return _SHARED[use]
