"""Opening what a source names: a file, a member of a zip archive, packed or not, never more than a sane size.

Nothing is ever written under a name that an archive gives: members are read as streams, so a member called
``../../x`` is only a text to show.
"""

from __future__ import annotations

import gzip
import io
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any

import msgspec

from desktop.data.readers.base import CannotRead

LARGEST_DOCUMENT = 256 << 20
"""Bytes of a document that has to be in memory as a whole to be read (HTML, a chapter)."""
_BUFFER = 1 << 20
_LEAST_ALLOWED, _MOST_ALLOWED, _RATIO = 200 << 20, 20 << 30, 100


class Spot(msgspec.Struct, frozen=True):
    """Where the bytes of a source are: the file; the number of the member when it is a zip archive, else -1; how the
    bytes are packed (``gzip``, ``zstd`` or nothing); and the sheet of a workbook."""

    path: Path
    member: int = -1
    packing: str = ""
    sheet: str = ""

    @property
    def plain(self) -> bool:
        """Whether the bytes are the file itself."""
        return self.member < 0 and not self.packing


def allowance(packed: int) -> int:
    """Bytes that `packed` bytes may unpack to: a hundred times as many and at most 20 GB, but 200 MB in any case.

    Text seldom packs better than 1 : 20; a zip bomb packs 1 : 1000.
    """
    return max(_LEAST_ALLOWED, min(packed * _RATIO, _MOST_ALLOWED))


class _Bounded(io.RawIOBase):
    """Hands on what `inner` gives; raises ``file.bomb`` once it is more than `most` bytes."""

    def __init__(self, inner: Any, most: int) -> None:
        self._inner, self._left, self._most = inner, most, most

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        found = self._inner.read1(len(buffer))
        self._left -= len(found)
        if self._left < 0:
            raise CannotRead("file.bomb", f"{self._most >> 20} MB")
        buffer[: len(found)] = found
        return len(found)


class _Patient(io.BufferedReader):
    """Where reading stops in the middle, as in a file cut short, first gives what came before."""

    _stopped: Exception | None = None

    def read(self, size: int | None = -1, /) -> bytes:
        """At most `size` bytes, or all there are."""
        if self._stopped is not None:
            raise self._stopped
        found: list[bytes] = []
        left = sys.maxsize if size is None or size < 0 else size
        try:
            while left and (piece := self.read1(min(left, _BUFFER))):
                found.append(piece)
                left -= len(piece)
        except Exception as error:
            if not found or (isinstance(error, CannotRead) and error.code == "file.bomb"):
                raise
            self._stopped = error
        return b"".join(found)


@contextmanager
def open_stream(spot: Spot) -> Iterator[IO[bytes]]:
    """The bytes of a source, from the beginning, forwards. Raises what the file system or the packing raises, and
    `CannotRead` with ``file.password`` or ``file.bomb``."""
    with ExitStack() as stack:
        packed = spot.path.stat().st_size
        file: Any
        if spot.member < 0:
            file = stack.enter_context(spot.path.open("rb", buffering=_BUFFER))
        else:
            file = stack.enter_context(_member(spot))
        if spot.packing == "gzip":
            file = stack.enter_context(gzip.GzipFile(fileobj=file))
        elif spot.packing == "zstd":
            file = stack.enter_context(_zstd(file))
        if not spot.plain:
            file = _Patient(_Bounded(file, allowance(packed)), _BUFFER)
        yield file


_last_archive: list[tuple[tuple[Path, int, int], zipfile.ZipFile]] = []


def _archive(path: Path) -> zipfile.ZipFile:
    """The archive, opened. The last one stays open, because its list of members is read anew at each opening, which
    would be a second for each member of a large one. What is being read of it goes on when another takes its place."""
    facts = path.stat()
    key = (path, facts.st_size, facts.st_mtime_ns)
    if not _last_archive or _last_archive[0][0] != key:
        archive = zipfile.ZipFile(path)
        for _, old in _last_archive:
            old.close()
        _last_archive[:] = [(key, archive)]
    return _last_archive[0][1]


def _member(spot: Spot) -> IO[bytes]:
    members = _archive(spot.path).infolist()
    if spot.member >= len(members):
        raise CannotRead("file.changed")
    if members[spot.member].flag_bits & 1:
        raise CannotRead("file.password")
    return _archive(spot.path).open(members[spot.member])


def _zstd(file: IO[bytes]) -> Any:
    import pyarrow as pa  # noqa: PLC0415 - a third of a second that only this packing needs

    return pa.CompressedInputStream(pa.PythonFile(file, mode="r"), "zstd")


@contextmanager
def open_seekable(spot: Spot) -> Iterator[IO[bytes]]:
    """Like `open_stream`, for readers that jump about: what is packed is unpacked into an unnamed temporary file."""
    with open_stream(spot) as stream:
        if spot.plain:
            yield stream
            return
        with tempfile.TemporaryFile() as copy:
            shutil.copyfileobj(stream, copy, _BUFFER)
            copy.seek(0)
            yield copy


def read_whole(stream: IO[bytes], most: int) -> bytes:
    """All bytes of a stream. Raises `CannotRead` with ``file.too_large`` when there are more than `most`."""
    found = stream.read(most + 1)
    if len(found) > most:
        raise CannotRead("file.too_large", f"more than {most >> 20} MB, which have to be in memory at once")
    return found
