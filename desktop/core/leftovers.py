"""What killed processes have left half-written in the folder of a run. `write_bytes` and `write_folder` give a thing
its name only when it is whole, so what still bears a temporary one (``.NAME.….tmp``, ``.NAME.….old``) was never done.

Only the process that trains a run writes checkpoints, tokens and the adapter, so whoever has the run may clear those
away. Others write small files beside them at any time (limits, notes of exports, evaluations): theirs are left alone
for an hour.
"""

from __future__ import annotations

import re
import shutil
import time
from contextlib import suppress
from pathlib import Path

from desktop.core.runs import RunFolder

QUIET_S = 3600.0
"""Seconds without a change after which nobody is writing a file any more."""
_TEMPORARY = re.compile(r"\.(.+)\.[a-z0-9_]{8}\.(tmp|old)")
"""The names that `tempfile` makes in `core/files.py`."""


def leftovers(folder: RunFolder) -> list[Path]:
    """The half-written files and folders in the folder of a run that no process has at work. An older one that had
    stepped aside for a newer one which never came is none: it is all there is."""
    found = [path for place in _places(folder) for path in temporary(place)]
    return [path for path in found if _aside(path) is None and (_of_training(path, folder) or is_quiet(path))]


def clear_leftovers(folder: RunFolder) -> None:
    """Remove them, and give back its name to what had stepped aside. For the process that has the run; what cannot be
    removed stays, for it keeps nobody from training."""
    for path in (path for place in _places(folder) for path in temporary(place)):
        _give_back(path)
    for path in leftovers(folder):
        _remove(path)


def clear_quiet(place: Path, marked: str = "") -> int:
    """The same for any folder whose writers are not known: only what nothing has changed in for an hour, and nothing
    that holds a file called `marked`, of which somebody else knows who writes it. Returns how many are gone."""
    gone = 0
    for path in temporary(place):
        if is_quiet(path) and not (marked and (path / marked).exists()):
            _give_back(path)
            gone += _remove(path)
    return gone


def _places(folder: RunFolder) -> tuple[Path, ...]:
    beside = (folder.samples, folder.evaluations, folder.exports)
    return (folder.path, folder.checkpoints, folder.data, folder.tokens, *beside)


def _of_training(path: Path, folder: RunFolder) -> bool:
    """Whether only the process that trains the run writes such a thing."""
    if path.parent == folder.path:
        return path.name.startswith(f".{folder.adapter.name}.")
    return path.parent in (folder.checkpoints, folder.data, folder.tokens)


def is_quiet(path: Path) -> bool:
    """Whether nothing in a file or folder has changed for `QUIET_S`; not so what cannot be looked at."""
    try:
        newest = max(one.lstat().st_mtime for one in (path, *path.rglob("*")))
    except OSError:
        return False
    return time.time() - newest > QUIET_S


def temporary(place: Path) -> list[Path]:
    """What bears a temporary name in a folder, which need not be there."""
    try:
        return sorted(path for path in place.iterdir() if _TEMPORARY.fullmatch(path.name))
    except OSError:
        return []


def _give_back(path: Path) -> None:
    if target := _aside(path):
        with suppress(OSError):
            (path / "old").rename(target)


def _remove(path: Path) -> bool:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()
    return not path.exists()


def _aside(path: Path) -> Path | None:
    """Where what had stepped aside in `path` belongs, if nothing has come there."""
    found = _TEMPORARY.fullmatch(path.name)
    if found is None or found[2] != "old" or not (path / "old").exists():
        return None
    target = path.with_name(found[1])
    return None if target.exists() else target
