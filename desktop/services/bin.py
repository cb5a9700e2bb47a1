"""The bin: whatever a person deletes goes there and can be had back. It is the system's; where a drive has none, a
folder `.trash` of ours on the same drive, which is emptied in Settings or by ``tunesmith clean --bin``."""

from __future__ import annotations

import errno
import os
import shutil
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import msgspec

from desktop.core.files import patiently, problem_of_os_error
from desktop.core.problems import stop_on
from desktop.core.processes import living_process
from desktop.core.runs import ACTIVE, RunFolder, RunRecord, RunState
from desktop.services.places import Places

OWN = ".trash"


class Thrown(msgspec.Struct, frozen=True):
    """Something in the bin: its name, where it lay, and where it lies now (empty where the system does not tell)."""

    name: str
    place: str
    now: str

    @property
    def ours(self) -> bool:
        """Whether it lies in our own bin, where it goes on taking room until that is emptied."""
        return OWN in Path(self.now).parts


def to_bin(path: Path, name: str, places: Places) -> Thrown:
    """Move a file or folder to the bin. A link goes itself, never what it leads to. Raises ``bin.refused``."""
    from PySide6.QtCore import QFile  # noqa: PLC0415 - the command line starts without Qt

    file = QFile(str(path))
    if file.moveToTrash():
        return Thrown(name, str(path), file.fileName())
    return _to_own_bin(path, name, places)


def _to_own_bin(path: Path, name: str, places: Places) -> Thrown:
    try:
        near_home = places.home.stat().st_dev == path.parent.stat().st_dev
        bin_ = (places.home if near_home else path.parent) / OWN / f"{time.time_ns()}"
        bin_.mkdir(parents=True)
        patiently(lambda: path.rename(bin_ / path.name))
    except OSError as error:
        raise stop_on("bin.refused", name=name, path=str(path), cause=error.strerror or str(error)) from error
    return Thrown(name, str(path), str(bin_ / path.name))


def put_back(thrown: Thrown) -> None:
    """Fetch something out of the bin again. Raises ``bin.gone`` when it is not there any more or its old place is
    taken, and what writing raises; then it still lies in the bin as a whole."""
    now, place = Path(thrown.now), Path(thrown.place)
    if not thrown.now or now == place or not os.path.lexists(now) or os.path.lexists(place):
        raise stop_on("bin.gone", name=thrown.name)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        try:
            patiently(lambda: now.rename(place))
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
            _copy_back(now, place)
    except OSError as error:
        raise problem_of_os_error(error, place) from error
    _forget(thrown)


def bytes_of(thrown: Thrown) -> bytes:
    """What is in a file that lies in the bin. Raises ``bin.gone``."""
    try:
        return Path(thrown.now).read_bytes()  # of an empty path, which is a folder, it fails
    except OSError:
        raise stop_on("bin.gone", name=thrown.name) from None


def leave(thrown: Thrown) -> None:
    """Take a file out of the bin whose content is back where it belongs."""
    with suppress(OSError):
        Path(thrown.now).unlink(missing_ok=True)
    _forget(thrown)


def _forget(thrown: Thrown) -> None:
    """Clear away what the bin keeps beside something that is back, whatever becomes of that."""
    now = Path(thrown.now)
    with suppress(OSError):
        if thrown.ours:
            now.parent.rmdir()
        else:
            (now.parent.parent / "info" / f"{now.name}.trashinfo").unlink(missing_ok=True)


def _copy_back(now: Path, place: Path) -> None:
    """From another drive: under its name only once it is whole, and out of the bin only then."""
    half = place.with_name(f".{place.name}.back-{time.time_ns()}")
    try:
        if now.is_dir() and not now.is_symlink():
            shutil.copytree(now, half, symlinks=True)
        else:
            shutil.copy2(now, half, follow_symlinks=False)
        patiently(lambda: half.rename(place))
    except OSError:
        _delete(half)
        raise
    _delete(now)


def _delete(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def run_to_bin(folder: RunFolder, places: Places, waits: bool = False) -> Thrown:
    """Move a run to the bin with all that belongs to it. `waits`: it stands in the queue. Raises ``bin.run_at_work``
    and what `to_bin` and reading it raises."""
    return to_bin(folder.path, refuse_busy(folder, waits).name, places)


def refuse_busy(folder: RunFolder, waits: bool) -> RunRecord:
    """The record of a run that nothing works on. Raises ``bin.run_at_work`` and what reading it raises."""
    record = folder.read()
    busy = record.state in ACTIVE and record.state is not RunState.queued
    if busy or waits or living_process(folder) is not None:
        raise stop_on("bin.run_at_work", name=record.name, state=record.state.value)
    return record


# -- our own bin -------------------------------------------------------------------------------------------------------


def own_bins(places: Places, stores: Iterable[Path] = ()) -> tuple[Path, ...]:
    """Our bins that are there: in the home, and beside what lies on other drives."""
    roots = dict.fromkeys((places.home, places.runs, places.datasets, places.adapters, places.prompts, *stores))
    return tuple(place for root in roots if (place := root / OWN).is_dir())


def bytes_in(bins: tuple[Path, ...]) -> int:
    """Bytes of what lies in there."""
    files = (path for place in bins for path in place.rglob("*"))
    return sum(path.lstat().st_size for path in files if path.is_symlink() or path.is_file())


def empty(bins: tuple[Path, ...]) -> None:
    """Delete what lies in there for good. Raises what deleting raises."""
    for place in bins:
        try:
            shutil.rmtree(place)
        except OSError as error:
            raise problem_of_os_error(error, place) from error
