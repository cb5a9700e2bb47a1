"""What a Linux program file needs of the system: reads, and for one thing writes, the dynamic section, so that nothing
has to be installed."""

from __future__ import annotations

import re
import struct
from pathlib import Path

_DYNAMIC, _LOAD = 2, 1
_NEEDED, _STRTAB = 1, 5


def needed(path: Path) -> list[str]:
    """The libraries that a 64-bit ELF file names as needed (DT_NEEDED); empty for any other file."""
    return [name for name, _, _ in _needs(path)]


def forget(path: Path, library: str) -> None:
    """Let a program file need `library` no more: its first other library is named a second time in its place. Only for
    libraries of which it uses nothing, as linkers add them that were not told to look."""
    found = _needs(path)
    other = next((value for name, _, value in found if not name.startswith(library)), None)
    content = bytearray(path.read_bytes())
    for name, place, _ in found:
        if name.startswith(library) and other is not None:
            struct.pack_into("<Q", content, place, other)
    path.write_bytes(content)


def _needs(path: Path) -> list[tuple[str, int, int]]:
    """Of each library that a file needs: its name, where the file says so, and what it says there."""
    with path.open("rb") as file:
        if file.read(5) != b"\x7fELF\x02":
            return []
    content = path.read_bytes()
    (table,) = struct.unpack_from("<Q", content, 32)
    size, count = struct.unpack_from("<HH", content, 54)
    headers = [struct.unpack_from("<IIQQQQQQ", content, table + n * size) for n in range(count)]
    loaded = [(address, offset, length) for kind, _, offset, address, _, length, *_ in headers if kind == _LOAD]
    names, strings = [], 0
    for kind, _, offset, _, _, length, *_ in headers:
        for place in range(offset, offset + length, 16) if kind == _DYNAMIC else ():
            tag, value = struct.unpack_from("<qQ", content, place)
            if tag == 0:
                break
            if tag == _NEEDED:
                names.append((place + 8, value))
            if tag == _STRTAB:
                strings = next(
                    value - address + at for address, at, long in loaded if address <= value < address + long
                )
    return [
        (content[strings + value : content.index(b"\0", strings + value)].decode(), place, value)
        for place, value in names
    ]


def oldest_glibc(path: Path) -> tuple[int, int]:
    """The newest version of glibc that a program file asks for; (0, 0) when it asks for none."""
    found = re.findall(rb"\0GLIBC_(\d+)\.(\d+)(?=[.\0])", path.read_bytes())
    return max(((int(major), int(minor)) for major, minor in found), default=(0, 0))
