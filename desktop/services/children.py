"""Starting child processes, the engine's with the engine's Python and the program's own, and reading what short jobs of
the engine say."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec

from desktop.core.problems import ProblemError, stop_on
from desktop.core.replies import Done, Progressed, Refused, Reply
from desktop.services.engine_place import engine_python, installed, site_folder
from desktop.services.places import Places

Tell = Callable[[float, str], None]
Cancelled = Callable[[], bool]


class _Owner:
    """Whose engine the children of this process are."""

    places: Places | None = None


def belong_to(places: Places) -> None:
    """Say once, at the start, whose home this process works in: the engine that was set up there is used."""
    _Owner.places = places


def engine_command(*arguments: str) -> list[str]:
    """The command line of an engine process: the engine's Python, this very package.

    Raises ``engine.not_set_up`` or ``engine.broken``."""
    return [str(engine_python(_Owner.places or Places())), "-m", "desktop", "engine", *arguments]


def engine_environment() -> dict[str, str]:
    """The environment of engine processes: this package importable, UTF-8, nothing of the window's Qt settings. In an
    installed program nothing else of it: the engine brings its own packages."""
    if installed() is None:
        return app_environment()
    return _clean() | {"PYTHONPATH": str(package_root())}


def app_command(*arguments: str) -> list[str]:
    """The command line of a process of the program's own: this very Python, this very package."""
    return [sys.executable, "-m", "desktop", *arguments]


def app_environment() -> dict[str, str]:
    """The environment of the program's own processes: this package, and what came along with it, importable."""
    site = site_folder()
    known = os.environ.get("PYTHONPATH", "")
    paths = os.pathsep.join(filter(None, (str(package_root()), str(site or ""), known)))
    return _clean() | {"PYTHONPATH": paths}


def _clean() -> dict[str, str]:
    """This process's environment without what would lead a Python elsewhere."""
    known = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONSTARTUP")}
    return known | {"PYTHONUTF8": "1"}


def package_root() -> Path:
    """The folder that holds the package. Engine processes start there: with ``-m`` Python imports from the current
    folder first, and a data folder with a file torch.py in it must not be able to run code."""
    return Path(__file__).resolve().parent.parent.parent


_detached: set[subprocess.Popen[bytes]] = set()
"""Detached children that have not been seen to end: whoever started one may let go of it before that, and one that
nobody asks for its end stays a zombie for as long as this process lives."""


def start_detached(command: Sequence[str], log: Path, environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start a process that outlives this one, its output appended to `log`.

    Raises `OSError`."""
    for earlier in tuple(_detached):
        if earlier.poll() is not None:
            _detached.discard(earlier)
    with log.open("ab") as output:
        child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env=dict(environment),
            cwd=package_root(),
            # A group of its own: closing the window or pressing Ctrl+C there must not reach it.
            start_new_session=os.name == "posix",
            creationflags=no_console() | int(getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)),
        )
    _detached.add(child)
    return child


def run_job(arguments: Sequence[str], tell: Tell, cancelled: Cancelled) -> Done:
    """Run one engine job to its end; `tell` gets its progress, `cancelled` is asked several times a second.

    Raises the job's own problem, ``task.cancelled``, or ``engine.no_answer`` with the end of what it printed.
    """
    with subprocess.Popen(
        engine_command(*arguments),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=engine_environment(),
        cwd=package_root(),
        creationflags=no_console(),
    ) as child:
        last_words: deque[str] = deque(maxlen=20)
        replies: list[Reply] = []
        readers = [
            threading.Thread(target=_read_replies, args=(child, replies, tell), daemon=True),
            threading.Thread(target=_read_errors, args=(child, last_words), daemon=True),
        ]
        for reader in readers:
            reader.start()
        try:
            wait_or_cancel(child, cancelled)
        finally:  # none of them may be in the middle of a pipe that is closed
            for reader in readers:
                reader.join()
    return _result(replies, child.returncode, last_words)


def wait_or_cancel(child: subprocess.Popen[bytes], cancelled: Cancelled) -> None:
    """Wait for a child's end; when cancelled, end it and raise ``task.cancelled``."""
    while True:
        try:
            child.wait(timeout=0.1)
        except subprocess.TimeoutExpired:
            if not cancelled():
                continue
            child.terminate()
            try:
                child.wait(timeout=5)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()  # its folder is about to be removed
            raise stop_on("task.cancelled") from None
        return


def _read_replies(child: subprocess.Popen[bytes], replies: list[Reply], tell: Tell) -> None:
    assert child.stdout is not None
    decoder = msgspec.json.Decoder(Reply)
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
    for line in child.stderr:
        last_words.append(line.decode(errors="replace").rstrip())


def _result(replies: list[Reply], code: int, last_words: deque[str]) -> Done:
    for reply in replies:
        if isinstance(reply, Refused):
            raise ProblemError(reply.problem)
        if isinstance(reply, Done) and code == 0:
            return reply
    text = " ".join(last_words)
    if "ModuleNotFoundError" in text:
        raise stop_on("engine.missing", cause=last_words[-1])
    raise stop_on("engine.no_answer", code=code, cause=last_words[-1] if last_words else "")


def no_console() -> int:
    """Process flags that keep Windows from flashing a console; 0 elsewhere."""
    return int(getattr(subprocess, "CREATE_NO_WINDOW", 0))
