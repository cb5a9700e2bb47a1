"""The quantised base, kept on disk: quantised once, then read by memory map.

A cached base lies in ``nf4/<key>/`` as transformers itself writes 4-bit models. The key is made from the *content* of
the model's files and from how it was quantised, so a base that changed is never mistaken for another.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from pathlib import Path
from typing import Any

import bitsandbytes as bnb
import msgspec
import transformers

from desktop.core.files import free_bytes, sha256_of, write_folder, write_json
from desktop.core.problems import UNREADABLE, ProblemError

VARIABLE = "TUNESMITH_CACHE"
LIMIT = 0.25
"""Share of the drive's free space that cached bases may take together."""
FILE = "1GB"
"""Size of a file of a cached base: what lies on a card comes into the PC's memory to be written, a file at a time, and
a card's 24 GB need not fit there as a whole."""


class FileMark(msgspec.Struct, frozen=True):
    """Size and time of a file when its content was hashed: while both stand, so does the hash."""

    size: int
    changed_ns: int
    sha256: str


def cache_folder() -> Path | None:
    """Where cached bases lie; the program names the place in the environment. None: nothing is cached."""
    place = os.environ.get(VARIABLE)
    return Path(place) / "nf4" if place else None


def base_key(folder: Path, precision: str) -> str:
    """Hex sha256 that names the quantised form of a model folder. Files already hashed are only looked at."""
    marks = _known_marks()
    digest = hashlib.sha256(f"nf4 double {precision} {bnb.__version__} {transformers.__version__}".encode())
    files = sorted([folder / "config.json", *folder.glob("*.safetensors")])
    for file in files:
        stat = file.stat()
        mark = marks.get(str(file))
        if mark is None or (mark.size, mark.changed_ns) != (stat.st_size, stat.st_mtime_ns):
            mark = FileMark(stat.st_size, stat.st_mtime_ns, sha256_of(file))
            marks[str(file)] = mark
        digest.update(f"{file.name} {mark.sha256}\n".encode())
    _remember(marks)
    return digest.hexdigest()


def cached(key: str) -> Path | None:
    """The folder of a cached base, marked as used now; None when there is none."""
    place = cache_folder()
    if place is None or not key or not (place / key / "config.json").is_file():
        return None
    with contextlib.suppress(OSError):  # a read-only cache is as good
        (place / key / "config.json").touch()
    return place / key


def keep(model: Any, key: str) -> bool:
    """Write a freshly quantised base into the cache; whether it is there now. A cache is a convenience: nothing that
    goes wrong here stops a run."""
    place = cache_folder()
    if place is None:
        return False
    size = model.get_memory_footprint()
    try:
        place.mkdir(parents=True, exist_ok=True)
        if size > LIMIT * free_bytes(place):
            return False
        _make_room(place, size)
        write_folder(place / key, lambda temporary: model.save_pretrained(temporary, max_shard_size=FILE))
    except (OSError, ProblemError, RuntimeError, ValueError, MemoryError):
        return False
    return True


def forget(key: str) -> None:
    """Remove a cached base that turned out damaged."""
    if place := cache_folder():
        shutil.rmtree(place / key, ignore_errors=True)


def _make_room(place: Path, size: int) -> None:
    """Drop the bases not used for longest until the new one keeps within the limit."""
    found = sorted(place.glob("*/config.json"), key=lambda path: path.stat().st_mtime)
    sizes = {path.parent: sum(file.stat().st_size for file in path.parent.iterdir()) for path in found}
    allowed = LIMIT * (free_bytes(place) + sum(sizes.values()))
    for folder in sizes:
        if sum(sizes[other] for other in sizes if other.exists()) + size <= allowed:
            return
        shutil.rmtree(folder, ignore_errors=True)


def _known_marks() -> dict[str, FileMark]:
    if (place := cache_folder()) is None:
        return {}
    try:
        return msgspec.json.decode((place / "files.json").read_bytes(), type=dict[str, FileMark])
    except (OSError, *UNREADABLE):
        return {}


def _remember(marks: dict[str, FileMark]) -> None:
    if (place := cache_folder()) is None:
        return
    try:
        place.mkdir(parents=True, exist_ok=True)
        write_json(place / "files.json", marks)
    except (OSError, ProblemError):
        return
