"""Any bytes under any name: rows and reasons, never an exception, never a row that is neither."""

from __future__ import annotations

import csv
import io
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.core.dataset import LeftOut
from desktop.core.wording import SENTENCES
from desktop.data.readers.base import BATCH, Raw
from desktop.data.readers.encodings import NUL, TOO_LONG, UNREADABLE
from desktop.data.readers.jsonl import rows_in, split_ranges
from desktop.data.readers.passages import LONGEST_PASSAGE, passages_of
from desktop.data.readers.sources import find_sources
from tests.fixtures.files_of_kinds import GOOD

FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
MANY = settings(FEW, max_examples=150)
NAMES = sorted(GOOD)
SUFFIXES = sorted({name[1:] for name in NAMES} | {"", ".zst", ".gz", ".xls", ".htm"})


@cache
def good(name: str) -> bytes:
    """A good file."""
    return GOOD[name]()


def everything(path: Path) -> list[Raw | LeftOut]:
    """All rows of a file, each of them sound."""
    found: list[Raw | LeftOut] = []
    sources = find_sources([path])
    assert sources
    for source in sources:
        before = len(found)
        for batch in source.batches():
            assert 0 < len(batch) <= BATCH
            found += batch
        assert len(found) > before
    for row in found:
        if isinstance(row, LeftOut):
            assert row.code in SENTENCES
            assert row.line >= 0
        else:
            assert row.place >= 1
            assert not any(mark in str(row.value) for mark in (UNREADABLE, NUL, TOO_LONG))
    return found


@MANY
@given(st.binary(max_size=300), st.sampled_from(SUFFIXES))
@example(b"PK\x05\x06" + bytes(18), ".zip")
@example(b"ARROW1\0\0\xff\xff\xff\xff\x10\0\0\0", ".arrow")
@example(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 600, ".xls")
def test_any_bytes_under_any_name(tmp_path: Path, content: bytes, suffix: str) -> None:
    path = tmp_path / f"x{suffix}"
    path.write_bytes(content)
    everything(path)


@pytest.mark.parametrize("name", NAMES)
@FEW
@given(data=st.data())
def test_good_files_cut_short(tmp_path: Path, name: str, data: st.DataObject) -> None:
    whole = good(name)
    path = tmp_path / name
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    everything(path)


@pytest.mark.parametrize("name", NAMES)
@FEW
@given(data=st.data())
def test_good_files_with_flipped_bits(tmp_path: Path, name: str, data: st.DataObject) -> None:
    damaged = bytearray(good(name))
    for place in data.draw(st.lists(st.integers(0, len(damaged) - 1), min_size=1, max_size=4)):
        damaged[place] ^= 1 << data.draw(st.integers(0, 7))
    path = tmp_path / name
    path.write_bytes(bytes(damaged))
    everything(path)


LINES = st.sampled_from(
    [
        b'{"a": 1}',
        b"{}",
        b"[1]",
        b"[",
        b"\xff",
        b"",
        b" ",
        b"\x00",
        b'{"a": NaN}',
        b"\xef\xbb\xbf{}",
        b'{"b": "\xc3\xa4"}',
    ]
)


@MANY
@given(
    st.lists(LINES | st.binary(max_size=30).map(lambda line: line.replace(b"\n", b"")), max_size=12), st.integers(1, 60)
)
def test_every_line_is_a_row_or_named(tmp_path: Path, lines: list[bytes], size: int) -> None:
    path = tmp_path / "a.jsonl"
    content = b"\n".join([b'{"first": 0}', *lines])
    path.write_bytes(content)
    expected = [
        number for number, line in enumerate(content.split(b"\n"), 1) if line.removeprefix(b"\xef\xbb\xbf").strip()
    ]
    (source,) = find_sources([path])
    assert source.kind == "jsonl"
    found = [row for batch in source.batches() for row in batch]
    assert [row.place if isinstance(row, Raw) else row.line for row in found] == expected
    parts = [rows_in(path, *part) for part in split_ranges(path, size)]
    assert [type(row) for part in parts for row in part.rows] == [type(row) for row in found]
    assert sum(part.lines for part in parts) == content.count(b"\n") + (not content.endswith(b"\n"))


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)


@MANY
@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=8), st.sampled_from(";,|\t"))
def test_any_table_comes_back(tmp_path: Path, rows: list[list[str]], delimiter: str) -> None:
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerow(["first name", "second name", "third name"])
    writer.writerows(rows)
    path = tmp_path / "a.csv"
    path.write_bytes(target.getvalue().encode())
    found = everything(path)
    filled = [row for row in rows if any(cell.strip() for cell in row)]  # nothing but delimiters is no row
    assert [list(row.value.values()) for row in found if isinstance(row, Raw)] == filled


@MANY
@given(st.text(st.sampled_from('ab",;\n\r\t \0ä'), max_size=60).map(str.encode) | st.binary(max_size=60))
def test_any_text_as_a_table(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"one,two\n1,2\n" + content)
    found = everything(path)
    assert found[0] == Raw(2, {"one": "1", "two": "2"}) or found[0].__class__ is LeftOut or b"\0" in content
    lines = [row.place if isinstance(row, Raw) else row.line for row in found]
    assert lines == sorted(set(lines))


@MANY
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(["\n\n", "\n", " ", "x" * 3000])))
def test_no_text_is_lost_in_passages(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = [row.value["text"] for row in passages_of(text)]
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(0 < len(passage) <= LONGEST_PASSAGE for passage in found)
