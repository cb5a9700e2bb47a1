"""Looking into one file: its kind, the members of an archive, the sheets of a workbook."""

from __future__ import annotations

import zipfile
from importlib import import_module
from pathlib import Path, PurePosixPath

from desktop.core.images import IMAGE_SUFFIXES
from desktop.data.readers.base import CannotRead, reason_for
from desktop.data.readers.detect import HEAD, Kind, kind_of
from desktop.data.readers.file_source import FileSource, not_read
from desktop.data.readers.opening import Spot, allowance, open_seekable, open_stream

MOST_MEMBERS = 10_000
"""Members taken from one archive."""
_JUNK = {"thumbs.db", "desktop.ini", "__macosx", "ehthumbs.db"}
_PACKED = {".gz", ".gzip", ".zst", ".zstd"}
_BETWEEN = " › "


def is_junk(name: str) -> bool:
    """Whether a file or folder is hidden, or something that a system or an office program left behind."""
    return name.startswith((".", "~$")) or name.lower() in _JUNK


def sources_in(path: Path, name: str) -> list[FileSource]:
    """The sources of one file. Raises what opening it raises."""
    return _look(Spot(path), name)


def _look(spot: Spot, name: str) -> list[FileSource]:
    """The sources of a file or member. What is packed is looked at again as what it is inside."""
    with open_stream(spot) as stream:
        kind = kind_of(stream.read(HEAD), _unpacked_name(name) if spot.packing else name)
    if kind.name in ("gzip", "zstd"):
        if spot.packing:
            raise CannotRead("file.nested_archive")
        return _look(Spot(spot.path, spot.member, kind.name), name)
    if kind.name == "zip":
        return _look_into_zip(spot, name)
    if kind.name == "sheet":
        return _sheets(spot, name)
    if not kind.name:
        image = PurePosixPath(name).suffix.lower() in IMAGE_SUFFIXES
        raise CannotRead("file.image_alone" if image else "file.unknown_kind", kind.detail)
    return [FileSource(name, spot.path, kind.name, spot)]


def _unpacked_name(name: str) -> str:
    path = PurePosixPath(name)
    return str(path.with_suffix("")) if path.suffix.lower() in _PACKED else name


def _look_into_zip(spot: Spot, name: str) -> list[FileSource]:
    with open_seekable(spot) as file, zipfile.ZipFile(file) as archive:
        kind = _document(archive)
        if kind.name == "zip" and spot.plain:
            return _members(spot, name, archive)
    if kind.name == "zip":
        raise CannotRead("file.nested_archive")
    if kind.name == "sheet":
        return _sheets(spot, name)
    if not kind.name:
        raise CannotRead("file.unknown_kind", kind.detail)
    return [FileSource(name, spot.path, kind.name, spot)]


def _document(archive: zipfile.ZipFile) -> Kind:
    """What a zip file is: many documents are one inside."""
    names = set(archive.namelist())
    if "xl/workbook.xml" in names:
        return Kind("sheet")
    if "xl/workbook.bin" in names:
        return Kind("", "a binary workbook (.xlsb); save it as .xlsx")
    if "word/document.xml" in names:
        return Kind("docx")
    if "ppt/presentation.xml" in names:
        return Kind("", "slides (PowerPoint)")
    if "META-INF/container.xml" in names:
        return Kind("epub")
    short = "mimetype" in names and archive.getinfo("mimetype").file_size < 200
    said = archive.read("mimetype") if short else b""
    if said.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return Kind("sheet")
    if said.startswith(b"application/vnd.oasis.opendocument"):
        return Kind("", "an OpenDocument file that is not a spreadsheet; save it as .docx")
    if {"data.pkl", "archive/data.pkl"} & names or any(one.endswith("/data.pkl") for one in names):
        return Kind("", "a pickle, which can run any program when it is opened")
    return Kind("zip")


def _sheets(spot: Spot, name: str) -> list[FileSource]:
    names: list[str] = import_module("desktop.data.readers.sheets").sheet_names(spot)
    return [
        FileSource(f"{name}{_BETWEEN}{sheet}", spot.path, "sheet", Spot(spot.path, spot.member, spot.packing, sheet))
        for sheet in names
    ]


def _members(spot: Spot, name: str, archive: zipfile.ZipFile) -> list[FileSource]:
    """The members of an archive, as many as unpack to a sane size together. zipfile never gives more of a member than
    the archive says it has, so the sizes it says can be trusted to be the most there is."""
    found: list[FileSource] = []
    left = allowance(spot.path.stat().st_size)
    members = [(number, info) for number, info in enumerate(archive.infolist()) if not _passed_over(info)]
    for number, info in members[:MOST_MEMBERS]:
        shown = f"{name}{_BETWEEN}{info.filename}"
        left -= info.file_size
        if left < 0:
            found.append(not_read(shown, spot.path, "file.bomb", f"{info.file_size >> 20} MB"))
        else:
            found += _member(Spot(spot.path, number), shown)
    if len(members) > MOST_MEMBERS:
        rest = f"{name}{_BETWEEN}{len(members) - MOST_MEMBERS} more"
        found.append(not_read(rest, spot.path, "file.too_many", f"{MOST_MEMBERS} are taken"))
    return found or [not_read(name, spot.path, "file.empty")]


def _member(spot: Spot, shown: str) -> list[FileSource]:
    try:
        return _look(spot, shown)
    except BaseException as error:
        return [not_read(shown, spot.path, *reason_for(error))]


def _passed_over(info: zipfile.ZipInfo) -> bool:
    """Folders, and what is passed over in folders too."""
    parts = PurePosixPath(info.filename).parts
    return info.is_dir() or any(is_junk(part) for part in parts if part not in (".", ".."))
