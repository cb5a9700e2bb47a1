"""Whether a folder is one of images with a folder for each label, told by names alone, and which folders those are."""

from __future__ import annotations

import os
import re
import shutil
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import IO

from desktop.core.images import IMAGE_SUFFIXES
from desktop.data.readers.file_source import FileSource, not_read
from desktop.data.readers.looking import is_junk
from desktop.data.readers.opening import Spot, allowance

MOST_IMAGES = 200_000
"""Images taken from one drop."""
MOST_FOLDERS = 10_000
TRAINED = ("train", "training")
HELD_OUT = ("test", "testing", "val", "valid", "validation", "held_out", "held-out", "dev", "eval")
"""What datasets of images call the folders of their sides."""
_BY_SYSTEM = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_NO_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')


def is_image(name: str) -> bool:
    """Whether a file of this name is meant as an image."""
    return PurePosixPath(name).suffix.lower() in IMAGE_SUFFIXES


def image_sources(root: Path, name: str) -> list[FileSource] | None:
    """One source for each folder with images in and below `root`, in order; None when it is no folder of images: most
    files are something else. What lies beside the images is named."""
    folders = list(_walk(root, name))
    images = sum(is_image(file) for _, _, files in folders for file in files)
    others = sum(len(files) for _, _, files in folders) - images
    if not images or others > images:
        return None
    labelled = any(path != root and any(map(is_image, files)) for path, _, files in folders)
    found: list[FileSource] = []
    left = MOST_IMAGES
    for path, shown, files in folders:
        mine = tuple(file for file in files if is_image(file))
        found += [not_read(f"{shown}/{file}", path / file, "file.beside_images") for file in files if file not in mine]
        if labelled and path == root:  # beside the folders of the labels, so nobody can say what is on them
            found += [not_read(f"{shown}/{file}", path / file, "row.image_no_label") for file in mine]
        elif mine[:left]:
            found.append(FileSource(shown, path, "images", Spot(path), entries=mine[:left]))
            left -= len(mine[:left])
            if not left:
                found.append(not_read(f"{shown} …", path, "file.too_many", f"{MOST_IMAGES} are taken"))
                break
    return found


def sides_of(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """What trains and what is held out of dropped folders: a folder with ``train`` and ``test`` (or ``val``) of images
    in it brings its own split; anything else trains as a whole."""
    if len(paths) != 1 or not paths[0].is_dir():
        return list(paths), []
    inside = {child.name.lower(): child for child in sorted(paths[0].iterdir()) if child.is_dir()}
    trained = [inside[name] for name in TRAINED if name in inside]
    held = [inside[name] for name in HELD_OUT if name in inside]
    if not trained or not held or not all(image_sources(path, path.name) for path in (*trained, *held)):
        return list(paths), []
    return trained, held


def unpacked(archive: Path, target: Path) -> bool:
    """Unpack the images of an archive into the new folder `target`, each into a folder named by its label; False when
    it is none of images. Names from the archive are made harmless: nothing is ever written outside of `target`. What
    would unpack to too much, or is damaged, is left as an empty file, which then says that it cannot be opened."""
    try:
        return _unpack(archive, target)
    except zipfile.BadZipFile:
        return False


def _unpack(archive: Path, target: Path) -> bool:
    if not zipfile.is_zipfile(archive):
        return False
    left = allowance(archive.stat().st_size)
    with zipfile.ZipFile(archive) as file:
        members = [info for info in file.infolist() if not info.is_dir() and not _is_junk(info.filename)]
        images = [info for info in members if is_image(info.filename)]
        if not images or 2 * len(images) < len(members) or any(info.flag_bits & 1 for info in images):
            return False
        for number, info in enumerate(images[:MOST_IMAGES]):
            *folders, name = map(_harmless, PurePosixPath(info.filename.replace("\\", "/")).parts)
            place = target.joinpath(*folders) if folders else target / _harmless(archive.stem)
            place.mkdir(parents=True, exist_ok=True)
            left -= info.file_size
            with (place / f"{number:06}-{name[-80:]}").open("xb") as out:
                if left >= 0:
                    _copy(file, info, out)
    return True


def _copy(file: zipfile.ZipFile, info: zipfile.ZipInfo, out: IO[bytes]) -> None:
    """zipfile gives no more of a member than the archive says it has."""
    try:
        with file.open(info) as member:
            shutil.copyfileobj(member, out)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, zlib.error):
        return


def _harmless(part: str) -> str:
    """A part of a path that is a plain name on every system."""
    plain = _NO_NAME.sub("_", part).strip(" .")[:120].strip(" .") or "_"
    return f"_{plain}" if _BY_SYSTEM.match(plain) else plain


def _is_junk(name: str) -> bool:
    return any(is_junk(part) for part in PurePosixPath(name).parts if part not in (".", ".."))


def _walk(root: Path, name: str) -> Iterator[tuple[Path, str, list[str]]]:
    """Folders with the names to show and their files, by name; each once, be it reached through links twice."""
    seen: set[tuple[int, int]] = set()
    waiting = [(root, name)]
    while waiting and len(seen) < MOST_FOLDERS:
        path, shown = waiting.pop()
        try:
            facts = path.stat()
            if (facts.st_dev, facts.st_ino) in seen:
                continue
            seen.add((facts.st_dev, facts.st_ino))
            inside = sorted(os.scandir(path), key=lambda entry: entry.name)
        except OSError:
            continue
        inside = [entry for entry in inside if not is_junk(entry.name)]
        yield path, shown, [_text(entry.name) for entry in inside if not entry.is_dir()]
        waiting += [(path / entry.name, f"{shown}/{_text(entry.name)}") for entry in reversed(inside) if entry.is_dir()]


def _text(name: str) -> str:
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
