"""placeholder"""

from pathlib import Path
from typing import NamedTuple
import msgspec
from desktop.core.dataset import LeftOut
from desktop.data.readers.base import Raw


class Lines(NamedTuple):
    rows: list
    lines: int


def split_ranges(path: Path, size: int = 8 << 20) -> list[tuple[int, int]]:
    edges = [0]
    end = path.stat().st_size
    with path.open("rb") as f:
        while edges[-1] < end:
            f.seek(min(end, edges[-1] + size))
            f.readline()
            edges.append(min(end, f.tell()))
    return list(zip(edges, edges[1:]))


D = msgspec.json.Decoder()


def rows_in(path: Path, start: int, end: int) -> Lines:
    with path.open("rb") as f:
        f.seek(start)
        lines = f.read(end - start).split(b"\n")
    if not lines[-1]:
        lines.pop()
    rows = []
    for n, l in enumerate(lines, 1):
        if not l.strip():
            continue
        try:
            v = D.decode(l.removeprefix(b"\xef\xbb\xbf"))
        except Exception as e:
            rows.append(LeftOut(n, "row.not_json", str(e)))
            continue
        rows.append(Raw(n, v) if isinstance(v, dict) else LeftOut(n, "row.not_object"))
    return Lines(rows, len(lines))
