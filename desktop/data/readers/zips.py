"""What all zip files need looked at, archives as well as the documents that are zip files inside."""

from __future__ import annotations

import zipfile
from typing import IO

from desktop.data.readers.base import CannotRead
from desktop.data.readers.opening import allowance

_DEFLATE_AT_MOST = 1032
"""Deflate cannot pack better than 1 : 1032."""


def check_zip(file: IO[bytes]) -> None:
    """Raise `CannotRead` with ``file.bomb`` when a document would unpack to more than is sane, and ``file.password``
    when it is locked; then rewind. What its members say of their size may be a lie, so where one could unpack to more
    it is unpacked and counted."""
    size = file.seek(0, 2)
    most = left = allowance(size)
    with zipfile.ZipFile(file) as archive:
        for info in archive.infolist():
            if info.flag_bits & 1:
                raise CannotRead("file.password")
            left -= info.file_size
            if left < 0:
                raise CannotRead("file.bomb", f"{most >> 20} MB")
    if size * _DEFLATE_AT_MOST > most:
        _count(file, most)
    file.seek(0)


def _count(file: IO[bytes], most: int) -> None:
    """Unpack everything. zipfile ends a member where it says it ends and then finds its checksum wrong."""
    with zipfile.ZipFile(file) as archive:
        for info in archive.infolist():
            with archive.open(info) as member:
                while found := member.read(1 << 20):
                    most -= len(found)
                    if most < 0:
                        raise CannotRead("file.bomb")
