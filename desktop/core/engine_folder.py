"""The folder an engine lies in: what in it belongs to an engine, and removing it without touching anything else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from desktop.core.engine_room import CACHE, LOCK, MARK, TEMPORARY, UV, WHEELS, Wheel
from desktop.core.files import problems_of_writing, write_bytes
from desktop.core.problems import stop_on

PART = ".part"
"""What a wheel's name ends in until all of it is there and was checked."""
_MARK_TEXT = (
    b"This folder belongs to the training engine of Tunesmith. Tunesmith removes it together with the engine;\n"
    b"put nothing of your own in here.\n"
)


@contextmanager
def setup_lock(home: Path) -> Iterator[None]:
    """Nobody else sets up or removes this home's engine meanwhile. The system lets go of the lock when its holder
    dies. Raises ``engine.setup_busy``."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 - takes a tenth of a second, and the window starts with us

    with problems_of_writing(home, 0):
        home.mkdir(parents=True, exist_ok=True)
        lock = FileLock(home / LOCK)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            raise stop_on("engine.setup_busy") from None
    with lock:
        yield


def mark_folder(folder: Path) -> None:
    """Make a folder that belongs to an engine. Raises what writing raises."""
    with problems_of_writing(folder, 0):
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / MARK).is_file():
            write_bytes(folder / MARK, _MARK_TEXT)


def environments(folder: Path) -> list[Path]:
    """The environments in an engine's folder, whole ones and what was left of others."""
    if not (folder / MARK).is_file():
        return []
    ours = {WHEELS, CACHE, UV, TEMPORARY}
    return [path for path in folder.iterdir() if path.is_dir() and path.name not in ours]


def in_use(environment: Path) -> bool:
    """Whether a process runs that was started with this environment's Python."""
    within = str(environment) + ("\\" if "\\" in str(environment) else "/")
    for process in psutil.process_iter(["cmdline", "exe"]):
        words = process.info["cmdline"] or []
        if (words and words[0].startswith(within)) or (process.info["exe"] or "").startswith(within):
            return True
    return False


def remove_environments(folder: Path, keep: tuple[str, ...] = ()) -> list[Path]:
    """Remove environments that nothing runs in, but for those named; returns those that stayed because they are in
    use. What cannot be removed now is tried again at the next start."""
    stayed = []
    for environment in environments(folder):
        if environment.name in keep:
            continue
        if in_use(environment):
            stayed.append(environment)
            continue
        # Without its mark nobody takes a half-removed environment for a whole one.
        (environment / MARK).unlink(missing_ok=True)
        shutil.rmtree(environment, ignore_errors=True)
    return stayed


def remove_passing(folder: Path, wheels: bool) -> None:
    """Remove uv's cache and passing files, and the wheels if asked."""
    if (folder / MARK).is_file():
        for name in (CACHE, TEMPORARY, *((WHEELS,) if wheels else ())):
            shutil.rmtree(folder / name, ignore_errors=True)


def remove_folder(folder: Path) -> None:
    """Remove an engine's folder with all that belongs to it. The folder itself goes only when nothing else is in it
    and nothing in it is in use."""
    if not (folder / MARK).is_file() or remove_environments(folder):
        return
    remove_passing(folder, wheels=True)
    shutil.rmtree(folder / UV, ignore_errors=True)
    if [path.name for path in folder.iterdir()] == [MARK]:
        (folder / MARK).unlink(missing_ok=True)
        folder.rmdir()


def bytes_there(wheels: Sequence[Wheel], folder: Path) -> int:
    """Bytes of these wheels in the folder `folder`, those of begun ones too, that need not be fetched any more."""
    return sum(_have(wheel, folder) for wheel in wheels if not wheel.url.startswith("file:"))


def _have(wheel: Wheel, folder: Path) -> int:
    for path in (folder / wheel.file, folder / (wheel.file + PART)):
        with suppress(OSError):
            return min(wheel.size, path.stat().st_size)
    return 0
