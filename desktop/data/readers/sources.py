"""From dropped files and folders to sources.

Whatever is found becomes a source, also what cannot be read, which then says why. Only hidden files and the leavings of
systems and office programs are passed over, in folders and in archives.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from desktop.data.readers.base import reason_for
from desktop.data.readers.file_source import FileSource, not_read
from desktop.data.readers.looking import is_junk, sources_in
from desktop.data.readers.picture_folders import image_sources

MOST_FILES = 10_000
"""Files taken from one drop. Whoever drops a whole drive gets the first ones and is told."""
MOST_FOLDERS = 10_000


def find_sources(paths: Sequence[Path]) -> list[FileSource]:
    """The sources in files and folders, folders of images first, else in the order given and by name within folders; a
    file given twice counts once.
    Never raises: what cannot be read is a source whose one batch says why."""
    found: list[FileSource] = []
    files: dict[Path, tuple[str, FileSource | None]] = {}
    for given in paths:
        if given.is_dir() and (images := image_sources(given.absolute(), _shown(given.absolute().name))):
            found += images
            continue
        for path, name, source in _files(given):
            files.setdefault(path, (name, source))
    for path, (name, source) in islice(files.items(), MOST_FILES):
        found += [source] if source is not None else _sources_of(path, name)
    if len(files) > MOST_FILES:
        rest = f"{len(files) - MOST_FILES} more"
        found.append(not_read(rest, paths[0], "file.too_many", f"{MOST_FILES} are taken"))
    return found


_File = tuple[Path, str, FileSource | None]
"""A file, the name to show for it, and, if it is not to be opened, the source that says why."""


def _files(path: Path) -> Iterator[_File]:
    path = Path(os.path.abspath(path))  # noqa: PTH100 - without following links, so that names stay as the person knows
    if path.is_dir():
        yield from _within(path)
    else:
        yield path, _shown(path.name), None


def _shown(name: str) -> str:
    """A name as it can be shown and kept: on Linux it may be bytes that are no text."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _within(folder: Path) -> Iterator[_File]:
    """The files of a folder and the folders in it, by name. A folder reached twice through links is read once."""
    seen: set[tuple[int, int]] = set()
    waiting = [(folder, _shown(folder.name))]
    while waiting:
        path, name = waiting.pop()
        if len(seen) >= MOST_FOLDERS:
            yield path, name, not_read(name, path, "folder.too_many", f"{MOST_FOLDERS} are looked through")
            return
        try:
            facts = path.stat()
            if not stat.S_ISDIR(facts.st_mode):
                yield path, name, None
                continue
            if (facts.st_dev, facts.st_ino) in seen:
                continue
            seen.add((facts.st_dev, facts.st_ino))
            inside = sorted((entry.name for entry in os.scandir(path)), reverse=True)
        except OSError as error:
            yield path, name, not_read(name, path, *reason_for(error))
            continue
        waiting += [(path / one, f"{name}/{_shown(one)}") for one in inside if not is_junk(one)]


def _sources_of(path: Path, name: str) -> list[FileSource]:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return [not_read(name, path, "file.unknown_kind", "a device or pipe")]
        return sources_in(path, name)
    except BaseException as error:  # whatever a damaged file makes its reader raise
        return [not_read(name, path, *reason_for(error))]
