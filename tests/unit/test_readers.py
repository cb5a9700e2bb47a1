"""Readers: every kind, how kinds are told, what is named as left out and where."""

from __future__ import annotations

import ast
import base64
import csv
import gzip
import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from desktop.core.dataset import LONGEST_LINE, LeftOut
from desktop.core.wording import SENTENCES
from desktop.data.readers import opening, sources
from desktop.data.readers.base import BATCH, Raw
from desktop.data.readers.detect import kind_of
from desktop.data.readers.file_source import FileSource
from desktop.data.readers.jsonl import rows_in, split_ranges
from desktop.data.readers.page_text import as_written
from desktop.data.readers.passages import LONGEST_PASSAGE, passages_of
from desktop.data.readers.sources import find_sources
from tests.fixtures import files_of_kinds as files

ROOT = Path(__file__).resolve().parent.parent.parent
KINDS = {
    "a.jsonl": "jsonl", "a.json": "json", "a.csv": "csv", "a.tsv": "csv", "a.parquet": "parquet", "a.arrow": "arrow",
    "b.arrow": "arrow", "a.xlsx": "sheet", "a.ods": "sheet", "a.txt": "text", "a.md": "markdown", "a.html": "html",
    "a.pdf": "pdf", "a.docx": "docx", "a.epub": "epub", "a.jsonl.gz": "jsonl",
}  # fmt: skip


@pytest.fixture
def put(tmp_path: Path) -> Callable[[str, bytes | str], Path]:
    """Writes a file."""

    def write(name: str, content: bytes | str) -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


Put = Callable[[str, bytes | str], Path]


def rows(source: FileSource) -> list[Raw | LeftOut]:
    """Everything a source gives."""
    return [row for batch in source.batches() for row in batch]


def read(path: Path) -> list[Raw | LeftOut]:
    """Everything in a file of one source."""
    (source,) = find_sources([path])
    return rows(source)


def values(path: Path) -> list[dict[str, object]]:
    """The values of a file without a fault."""
    found = read(path)
    assert [row for row in found if isinstance(row, LeftOut)] == []
    return [row.value for row in found if isinstance(row, Raw)]


def named(path: Path) -> list[tuple[int, str]]:
    """Place and code of what was left out."""
    return [(row.line, row.code) for row in read(path) if isinstance(row, LeftOut)]


# -- kinds -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", KINDS)
def test_a_good_file_is_read_whole_whatever_its_name(put: Put, name: str) -> None:
    for called in (name, "x.dat", "x"):
        if KINDS[name] == "markdown" and called != name:
            continue
        (source,) = find_sources([put(called, files.GOOD[name]())])
        assert source.kind == KINDS[name]
        assert all(isinstance(row, Raw) for row in rows(source))
        assert len(rows(source)) == {"a.jsonl": 5, "sheet": 2, "pdf": 2, "epub": 2}.get(
            KINDS[name], 5 if KINDS[name] in ("jsonl", "json", "csv", "parquet", "arrow") else 1
        )


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a.csv", "a.tsv", "a.parquet", "a.arrow", "a.jsonl.gz"])
def test_tables_give_their_columns(put: Put, name: str) -> None:
    assert values(put(name, files.GOOD[name]())) == files.ROWS


@pytest.mark.parametrize("liar", ["a.pdf", "a.csv", "a.xlsx", "a.json", "a.parquet", "a.txt"])
def test_a_lying_name_does_not_matter(put: Put, liar: str) -> None:
    assert values(put(liar, files.jsonl())) == files.ROWS


@pytest.mark.parametrize(
    ("head", "name", "detail"),
    [
        (b"GGUF\x03\x00\x00\x00", "m.gguf", "GGUF"),
        (b"\x40\x00\x00\x00\x00\x00\x00\x00" + b'{"a":{"dtype":"F32"}}', "m.safetensors", "safetensors"),
        (b"\x80\x04\x95\x10", "m.pkl", "pickle"),
        (b"\x89PNG\r\n\x1a\n\x00", "p.csv", "picture"),
        (b"MZ\x90\x00\x03", "x.txt", "program"),
        (b"{\\rtf1 hello}", "x.txt", "Rich Text"),
        (bytes(range(256)) * 4, "x.bin", "not text"),
        (b"<?xml version='1.0'?><rss/>", "x", "XML"),
    ],
)
def test_what_cannot_be_learnt_from_is_said(put: Put, head: bytes, name: str, detail: str) -> None:
    (row,) = read(put(name, head))
    assert isinstance(row, LeftOut)
    assert (row.line, row.code) == (0, "file.unknown_kind")
    assert detail in row.detail


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ('{"a": 1}', "x.json", "json"),
        ('{"a": 1}', "x", "jsonl"),
        ('{\n "a": 1\n}', "x", "json"),
        ('{\n "a": 1\n}', "x.jsonl", "json"),
        ('[\n{"a": 1},\n{"a": 2}\n]', "x.jsonl", "json"),
        ('{"a": NaN}\n{"a": 1}\n', "x", "jsonl"),
        ('{"a": broken}\n{"a": 1}\n', "x", "jsonl"),
        ('{"a": "' + "x" * 70_000, "x", "jsonl"),
        ("[link](there) and words", "x.txt", "text"),
        ("[1] a footnote", "x.txt", "text"),
        ("Dear all,\nplease come, soon.\nYours, Ann\n", "x.txt", "text"),
        ("a,b\n1,2\n3,4\n", "x.txt", "csv"),
        ("a;b\n1;2\n3;4\n", "x", "csv"),
        ("What is it?\tA long answer to it.\nWhy?\tBecause.\nWho?\tAnn, I think.\n", "cards.txt", "csv"),
        ("if x:\n\treturn 1\n\ty = 2\n\tz = 3\n", "x.py", "text"),
        ("only one column\nof text\n", "x.csv", "csv"),
        ('<p align="center">Hi</p>\n\n# Title', "README.md", "markdown"),
        ("<div>x</div>", "x", "html"),
        ("", "x.csv", "csv"),
    ],
)
def test_kinds_of_text(text: str, name: str, kind: str) -> None:
    assert kind_of(text.encode(), name).name == kind


def test_an_empty_file_and_a_missing_one_are_named(put: Put, tmp_path: Path) -> None:
    for name in ("a.jsonl", "a.csv", "a.txt", "a.json", "a"):
        assert named(put(name, b"")) == [(0, "file.empty")]
        assert named(put(name, b" \n\n")) == [(0, "file.empty")]
    assert named(tmp_path / "nowhere.csv") == [(0, "file.missing")]


# -- JSON Lines --------------------------------------------------------------------------------------------------------


def test_bad_lines_are_named_by_number_and_cause(put: Put) -> None:
    lines = [
        b'{"a": 1}', b"", b'{"a": NaN}', b'{"a": 1, "a": 2}', b"[1]", b'{"a": "\xff"}', b'{"a": 1e999}', b'{"a":',
        b'{"a": "\\ud800"}', b'{"a": "\x00"}', b"[" * 100_000, b'{"a": 123456789012345678901234567890}', b"  ",
        b"\xef\xbb\xbf{}",
    ]  # fmt: skip
    found = read(put("a.jsonl", b"\n".join(lines)))
    assert [row for row in found if isinstance(row, Raw)] == [
        Raw(1, {"a": 1}), Raw(12, {"a": 123456789012345678901234567890}), Raw(14, {}),
    ]  # fmt: skip
    reasons = {row.line: row for row in found if isinstance(row, LeftOut)}
    assert sorted(reasons) == [3, 4, 5, 6, 7, 8, 9, 10, 11]
    assert (reasons[4].code, reasons[4].detail) == ("row.repeated_key", "a")
    assert {line for line, row in reasons.items() if row.code == "row.not_object"} == {5}
    assert "NaN" in reasons[3].detail
    assert "surrogate" in reasons[9].detail
    assert "deep" in reasons[11].detail


@pytest.mark.parametrize("size", [1, 7, 64, 10_000])
def test_ranges_give_what_the_whole_file_gives(put: Put, size: int) -> None:
    content = b"\r\n".join([b'{"n": %d}' % n for n in range(20)] + [b"", b"oops", b'{"n": "last, no line end"}'])
    path = put("a.jsonl", content)
    ranges = split_ranges(path, size)
    assert [start for start, _ in ranges[1:]] == [end for _, end in ranges[:-1]]
    assert (ranges[0][0], ranges[-1][1]) == (0, len(content))
    assert all(content[end - 1 : end] == b"\n" for _, end in ranges[:-1])
    found: list[Raw | LeftOut] = []
    lines = 0
    for start, end in ranges:
        part = rows_in(path, start, end)
        found += [
            row._replace(place=row.place + lines)
            if isinstance(row, Raw)
            else LeftOut(row.line + lines, row.code, row.detail)
            for row in part.rows
        ]
        lines += part.lines
    assert found == read(path)
    assert lines == 23


def test_a_range_that_is_gone_is_named(put: Put, tmp_path: Path) -> None:
    path = put("a.jsonl", b"{}\n" * 10)
    assert [row for row in rows_in(path, 15, 60).rows if isinstance(row, LeftOut)] == [LeftOut(6, "file.changed")]
    assert rows_in(tmp_path / "gone", 0, 9).rows[0].code == "file.missing"  # type: ignore[union-attr]
    assert find_sources([path])[0].ranges() == [(0, 30)]
    assert find_sources([put("a.jsonl.gz", gzip.compress(b"{}\n"))])[0].ranges() == []


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_json_by_its_byte_order_mark(put: Put, encoding: str) -> None:
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in files.ROWS)
    path = put("a.jsonl", text.encode(encoding))
    assert values(path) == files.ROWS
    (start, end), *more = split_ranges(path)
    assert [row.value for row in rows_in(path, start, end).rows if isinstance(row, Raw)] == files.ROWS
    assert not more
    assert values(put("a.json", json.dumps(files.ROWS).encode(encoding))) == files.ROWS


SPARSE = """
import re, sys
from pathlib import Path
from desktop.data.readers.sources import find_sources
def peak():
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
before = peak()
(source,) = find_sources([Path(sys.argv[1])])
rows = [row for batch in source.batches() for row in batch]
print(source.kind, len(rows), [(r.line, r.code) for r in rows if hasattr(r, "code")])
print((peak() - before) >> 10 < 400)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system for the peak of memory, and for a sparse file")
def test_a_line_of_two_gigabytes_is_named_without_being_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    with path.open("wb") as file:
        file.write(b'{"a": 1}\n{"a": "')
        file.seek(2 << 30)
        file.write(b'"}\n{"a": 3}\n')
    done = subprocess.run([sys.executable, "-c", SPARSE, str(path)], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.splitlines() == ["jsonl 3 [(2, 'row.too_long')]", "True"], done.stderr


def test_a_range_with_a_line_beyond_any_measure(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    with path.open("wb") as file:
        file.write(b'{"a": 1}\n')
        file.seek(LONGEST_LINE + 100)
        file.write(b'\n{"a": 3}\n')
    parts = [rows_in(path, *part) for part in split_ranges(path)]
    assert [(row.code, part.lines) for part in parts for row in part.rows if isinstance(row, LeftOut)] == [
        ("row.too_long", 2)
    ]
    assert sum(part.lines for part in parts) == 3


# -- JSON --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"data": [{"a": 1}, {"a": 2}], "version": "1"}, [{"a": 1}, {"a": 2}]),
        ({"train": [{"a": 1}], "test": [{"a": 2}]}, [{"a": 1}, {"a": 2}]),
        ({"x": {"y": {"rows": [{"a": 1}]}}}, [{"a": 1}]),
        ({"a": ["x", "y"], "b": [1, 2]}, [{"a": "x", "b": 1}, {"a": "y", "b": 2}]),
        ({"a": {"0": "x", "1": "y"}, "b": {"0": 1, "1": 2}}, [{"a": "x", "b": 1}, {"a": "y", "b": 2}]),
        ({"k1": {"q": "x"}, "k2": {"q": "y"}}, [{"q": "x"}, {"q": "y"}]),
        ({"prompt": "x", "answer": "y"}, [{"prompt": "x", "answer": "y"}]),
        (
            {"messages": [{"role": "user", "content": "x"}]},
            [{"messages": [{"role": "user", "content": "x"}]}],
        ),
        ({"id": 1, "conversations": [{"from": "human", "value": "x"}]}, None),
    ],
)
def test_rows_within_json(put: Put, value: dict[str, object], expected: list[object] | None) -> None:
    assert values(put("a.json", json.dumps(value, indent=1))) == ([value] if expected is None else expected)


def test_a_damaged_list_gives_the_rows_before_the_damage(put: Put) -> None:
    whole = json.dumps([{"n": n} for n in range(5)])
    found = read(put("a.json", whole[:-6]))
    assert [row.place for row in found if isinstance(row, Raw)] == [1, 2, 3, 4]
    assert found[-1].code == "row.rest_not_json"  # type: ignore[union-attr]
    assert named(put("a.json", '[{"a": 1}, {"a": 2},')) == [(3, "file.cut_short")]
    assert named(put("a.json", '[{"a": 1}, 2, {"a": NaN}]')) == [(2, "row.not_object"), (3, "row.rest_not_json")]
    assert named(put("a.json", '[{"a": 1}] and more')) == [(2, "row.rest_not_json")]
    assert named(put("a.json", '{\n"a": {"b": tru}}')) == [(0, "file.not_json")]
    assert named(put("a.json", "[" * 100_000)) == [(1, "row.rest_not_json")]


def test_json_of_texts_conversations_and_entries(put: Put) -> None:
    turns = [{"role": "user", "content": "q"}, {"role": "assistant", "content": "a"}]
    assert read(put("a.json", json.dumps([turns, "words", [1], 3, {"a": 1}]))) == [
        Raw(1, {"messages": turns}), Raw(2, {"text": "words"}), LeftOut(3, "row.not_object"),
        LeftOut(4, "row.not_object"), Raw(5, {"a": 1}),
    ]  # fmt: skip
    entries = {f"What is {n}?": f"It is {n}" for n in range(20)}
    assert values(put("a.json", json.dumps(entries))) == [{"key": k, "value": v} for k, v in entries.items()]


# -- CSV ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_any_delimiter_in_any_encoding(put: Put, delimiter: str, encoding: str) -> None:
    words = ["Straße", "größer", "Müller", "Bär", "schön", "für", "über", "Häuser", "können", "weiß"]
    lines = [f"word{delimiter}count, or not"] + [f"{word}{delimiter}1,5" for word in words]
    text = (
        "\n".join(lines)
        if delimiter != ","
        else "\n".join(lines).replace("count, or not", "count").replace("1,5", "15")
    )
    found = values(put("a.csv", text.encode(encoding)))
    assert [row["word"] for row in found] == words


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Schicken Sie Größe 5 binnen 30 Tagen zurück, die Gebühr beträgt 5,90 €."),
        ("cp1252", "Der Preis ist 5 €"),
        ("cp1252", "Où est la clé ? Ça coûte 5 €, déjà payé à l’hôtel."),
        ("cp1252", "Where’s the “café”? – Here, José."),
        ("cp1252", "Kære kunde, på mødet spiste vi æbler"),
        ("mac_roman", "Schicken Sie Größe 5 binnen 30 Tagen zurück, die Gebühr beträgt 5,90 €."),
        ("cp850", "Schicken Sie Größe 5 binnen 30 Tagen zurück."),
        ("cp1250", "Gdzie jest moje zamówienie? Proszę o żółtą łódź."),
        ("cp1250", "Příliš žluťoučký kůň úpěl ďábelské ódy"),
        ("cp1250", "Árvíztűrő tükörfúrógép, kérem szépen"),
        ("cp1254", "Şişli'de ığdır çok güzel, İstanbul da öyle"),
        ("cp1257", "Labas, kur mano užsakymas? Ačiū, šįkart ėmė ilgai."),
        ("cp1251", "Привет, где мой заказ?"),
        ("shift_jis", "こんにちは、注文はどこですか"),
    ],
)
def test_tables_of_office_programs_are_read_in_the_letters_they_were_written_in(
    put: Put, encoding: str, text: str
) -> None:
    table = "id;text\n" + "".join(f"{n};{text} {n}\n" for n in range(40))
    assert [row["text"] for row in values(put("a.csv", table.encode(encoding)))] == [f"{text} {n}" for n in range(40)]


def test_a_record_has_the_line_it_begins_in(put: Put) -> None:
    path = put("a.csv", 'a,b\r\n1,"two\r\nlines"\r\n\r\n3,"say ""hi"""\r\n')
    assert read(path) == [Raw(2, {"a": "1", "b": "two\r\nlines"}), Raw(5, {"a": "3", "b": 'say "hi"'})]


def test_rows_with_other_columns_are_named(put: Put) -> None:
    found = read(put("a.csv", "a,b\n1,2\n1\n1,2,3\n1,2,,\n"))
    assert found == [
        Raw(2, {"a": "1", "b": "2"}), LeftOut(3, "row.columns", "1 instead of 2"),
        LeftOut(4, "row.columns", "3 instead of 2"), Raw(5, {"a": "1", "b": "2"}),
    ]  # fmt: skip
    assert values(put("a.csv", "a,b,\n1,2\n")) == [{"a": "1", "b": "2"}]


def test_an_open_quotation_mark_costs_one_row(put: Put) -> None:
    found = read(put("a.csv", 'a,b\n1,2\n3,"open\n5,6\n7,8\n'))
    assert [row.place for row in found if isinstance(row, Raw)] == [2, 4, 5]
    assert [row for row in found if isinstance(row, LeftOut)] == [LeftOut(3, "row.open_quote")]


def test_a_cell_beyond_any_measure_costs_one_row(put: Put) -> None:
    long = "x" * (9 << 20)
    assert named(put("a.csv", f"a,b\n1,{long}\n3,4\n")) == [(2, "row.too_long")]
    assert values(put("a.csv", f"a,b\n1,{long[: 1 << 20]}\n"))[0]["b"] == long[: 1 << 20]


def test_nul_bytes_and_mixed_encodings_cost_their_rows(put: Put) -> None:
    lines = [b"a,b", *[f"größer,{n}".encode() for n in range(9)], b"gr\xf6\xdfer,9", b"x\x00y,10", b"last,11"]
    found = read(put("a.csv", b"\n".join(lines)))
    assert [row for row in found if isinstance(row, LeftOut)] == [LeftOut(11, "row.encoding"), LeftOut(12, "row.nul")]
    assert len(found) == len(lines) - 1
    text = b"good l\xc3\xa4ne\nbad l\xe4ne\ngood l\xc3\xa4ne\nwith \x00 in it and more and more words\nend\n"
    found = read(put("a.txt", text))
    assert [(row.line, row.code) for row in found if isinstance(row, LeftOut)] == [(2, "row.encoding"), (4, "row.nul")]
    assert [row.place for row in found if isinstance(row, Raw)] == [1, 3, 5]


ASKED = [
    "What was the question that you sent to our support team in your own words as far as you remember?",
    "And what would have been the answer that you would have liked to receive from us?",
    "Please tell us in a few words what happened to you and when it happened. We read everything that you write.",
]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("name,name,,name\nx,y,z,w\n", ["name", "name 2", "column 3", "name 3"]),
        ("great film,1\nbad film,0\n", ["column 1", "column 2"]),
        ("great,positive\nawful,negative\nfine,positive\n", ["column 1", "column 2"]),
        ("text,label\ngreat,positive\n", ["text", "label"]),
        ("sep=;\na;b,c\n1;2\n", ["a", "b,c"]),
        ("text,spam\nbuy now,spam\nhello you,ham\nbuy more,spam\n", ["text", "spam"]),
        ("Text,2023,2024\nbuy now,1,2\nhello you,3,4\nbuy more,5,6\n", ["Text", "2023", "2024"]),
        ("Nr.,Frage\n1,Was?\n2,Wer?\n3,Wo?\n", ["Nr.", "Frage"]),
        ("Frage.,Antwort.\nWas ist das?,Das ist es.\nWer ist da?,Ich bin es.\n", ["Frage.", "Antwort."]),
        (f"{ASKED[0]},{ASKED[1]}\nIt broke in May,Send me one\nIt is slow,Be quick\n", ASKED[:2]),
        (f"Timestamp,{ASKED[2]}\n2025/03/01 10:12:33,It broke\n2025/03/02 9:00:00,No\n2025/03/02 9:01:00,So\n",
         ["Timestamp", ASKED[2]]),
        (f"{ASKED[0]},Soon\n{ASKED[1]},Later\n{ASKED[0]} Why?,Now\n", ["column 1", "column 2"]),
    ],
)  # fmt: skip
def test_names_of_columns(put: Put, text: str, names: list[str]) -> None:
    found = values(put("a.csv", text))
    assert list(found[0]) == names
    assert len(found) == text.count("\n") - (names[0] != "column 1") - text.startswith("sep")


LINES = [
    [f"How do I return the chair number {n}?", f"Send chair {n} back within a month, that is all."] for n in range(9)
]


@pytest.mark.parametrize(
    "above",
    [["Support export;;", "Created 2025-01-01;;", ";;"], ["Support export", "Created 2025-01-01", ""], ["Customer;;"]],
)
def test_what_stands_above_the_names_of_columns_is_named(put: Put, above: list[str]) -> None:
    table = ["No.;Question;Answer", *(f"{n};{a};{b}" for n, (a, b) in enumerate(LINES)), ";;"]
    found = read(put("a.csv", "\n".join([*above, *table])))
    told = [number for number, line in enumerate(above, 1) if line.strip(";")]
    assert [row.line for row in found if isinstance(row, LeftOut)] == told
    assert {row.code for row in found if isinstance(row, LeftOut)} == {"row.title"}
    rest = [row for row in found if isinstance(row, Raw)]
    assert [row.value for row in rest] == [
        {"No.": str(n), "Question": a, "Answer": b} for n, (a, b) in enumerate(LINES)
    ]
    assert rest[0].place == len(above) + 2


def test_names_of_columns_that_come_again_are_no_rows(put: Put) -> None:
    assert read(put("a.csv", "a,b\n1,2\na,b\n3,4\n")) == [
        Raw(2, {"a": "1", "b": "2"}), LeftOut(3, "row.title"), Raw(4, {"a": "3", "b": "4"}),
    ]  # fmt: skip
    cells: list[list[object]] = [["a", "b"], ["x", "y"], ["a", "b"], ["z", "y"]]
    (source,) = find_sources([put("a.xlsx", files.xlsx({"One": cells}))])
    assert [row.place if isinstance(row, Raw) else (row.line, row.code) for row in rows(source)] == [
        2,
        (3, "row.title"),
        4,
    ]


def test_the_first_of_two_names_may_stand_alone(put: Put) -> None:
    text = "name,\nfirst,short\n" + "".join(f"word {n},what that word says at length {n}\n" for n in range(9))
    assert values(put("a.csv", text))[0] == {"name": "first", "column 2": "short"}


def test_quoted_sentences_with_a_comma_are_one_column(put: Put) -> None:
    lines = ["text", *(f'"First comes {n}, then comes the next"' for n in range(9))]
    assert values(put("a.csv", "\n".join(lines)))[0] == {"text": "First comes 0, then comes the next"}
    lines[0] = '"text, as said"'
    assert len(values(put("a.csv", "\n".join(lines)))[0]) == 1


def test_lines_that_are_quoted_as_a_whole_are_rows(put: Put) -> None:
    lines = ["question,answer", *(f'{a},"{b}"' for a, b in LINES)]
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL).writerows([[line] for line in lines])
    assert values(put("a.csv", target.getvalue())) == [{"question": a, "answer": b} for a, b in LINES]
    alone = "\n".join(["text", *(f'"{b}"' for _, b in LINES)])
    assert values(put("a.csv", alone)) == [{"text": b} for _, b in LINES]


def test_a_single_column_of_sentences_has_nothing_above_it(put: Put) -> None:
    text = "\n".join(["text", *(f"{a}, {b}" if n % 3 else a for n, (a, b) in enumerate(LINES))])
    assert len(values(put("a.csv", text))) == len(LINES)


def test_titles_and_merged_cells_of_sheets(put: Put) -> None:
    cells: list[list[object]] = [["Questions of 2025"], [], ["Topic", "Question", "Answer"]]
    cells += [["Returns" if n == 0 else "Payment" if n == 5 else None, *line] for n, line in enumerate(LINES)]
    (source,) = find_sources([put("a.xlsx", files.xlsx({"One": cells}, merged=["A1:C1", "A4:A8", "A9:A12"]))])
    found = rows(source)
    assert found[0] == LeftOut(1, "row.title")
    assert [row.value for row in found[1:] if isinstance(row, Raw)] == [
        {"Topic": "Returns" if n < 5 else "Payment", "Question": a, "Answer": b} for n, (a, b) in enumerate(LINES)
    ]


def test_names_of_sheets_may_have_lines(put: Put) -> None:
    cells: list[list[object]] = [["Asked\n(by customers)", "Said\n(by us)"], *([*line] for line in LINES)]
    (source,) = find_sources([put("a.xlsx", files.xlsx({"One": cells}))])
    assert [list(row.value) for row in rows(source) if isinstance(row, Raw)] == [
        ["Asked (by customers)", "Said (by us)"]
    ] * 9


def test_what_formulas_give_has_the_digits_that_sheets_show(put: Put) -> None:
    cells: list[list[object]] = [["price"], [20 * 1.19], [0.1 + 0.2], [3.0], [12345.678], [1e-7]]
    (source,) = find_sources([put("a.xlsx", files.xlsx({"One": cells}))])
    found = [row.value["price"] for row in rows(source) if isinstance(row, Raw)]
    assert found == ["23.8", "0.3", "3", "12345.678", "1e-07"]


def test_a_sheet_without_names_loses_no_row(put: Put) -> None:
    (source,) = find_sources([put("a.xlsx", files.xlsx({"One": [[*line] for line in LINES]}))])
    assert [row.value for row in rows(source) if isinstance(row, Raw)] == [
        {"column 1": a, "column 2": b} for a, b in LINES
    ]


@pytest.mark.parametrize(
    ("names", "row"),
    [
        (["Produkt", "2023", "2024"], ["Stuhl {n}", "1{n}", "2{n}"]),
        (["Ihre Anfrage.", "Unsere Antwort."], ["Was ist mit Nummer {n}?", "Mit Nummer {n} ist alles gut."]),
        (["Text", "gut"], ["Das war Nummer {n}.", "gut"]),
        (["Name", "Rolle"], ["Name", "Rolle {n}"]),
    ],
    ids=["years", "full stops", "a label", "a value"],
)
def test_the_first_row_of_a_sheet_names_its_columns(put: Put, names: list[object], row: list[str]) -> None:
    cells: list[list[object]] = [names, *([cell.format(n=n) for cell in row] for n in range(9))]
    (source,) = find_sources([put("a.xlsx", files.xlsx({"One": cells}))])
    assert [list(row.value) for row in rows(source) if isinstance(row, Raw)] == [names] * 9


def test_questions_above_a_sheet_of_short_answers_are_its_names(put: Put) -> None:
    cells: list[list[object]] = [[*ASKED], *([f"Word {n}", f"other {n}", f"third {n}"] for n in range(9))]
    (source,) = find_sources([put("a.xlsx", files.xlsx({"One": cells}))])
    assert [list(row.value) for row in rows(source) if isinstance(row, Raw)] == [ASKED] * 9


def test_short_sentences_above_others_are_a_row(put: Put) -> None:
    for first in ("Go.,Geh.", "Hello.,Hi."):
        found = values(put("a.csv", "\n".join([first, "Run.,Lauf.", "I see it.,Ich sehe es.", "Who?,Wer?"])))
        assert list(found[0].values()) == first.split(",") and len(found) == 4


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{'IB'[n % 2]}:\tWhat was said as number {n}" for n in range(9)),
        "The Road\n\nI went, I saw\n" + "\n".join(f"And number {n} came along, with many friends" for n in range(20)),
        "\n".join(f"\tThe paragraph {n} begins with a tab." for n in range(9)),
    ],
    ids=["transcript", "poem", "indented"],
)
def test_texts_with_tabs_or_commas_are_no_tables(put: Put, text: str) -> None:
    assert {row.kind for row in find_sources([put("a.txt", text)])} == {"text"}


def test_an_object_with_a_long_text_is_one_row(put: Put) -> None:
    row = {f"field {n}": f"value {n}" for n in range(25)} | {"text": "a long text " * 30}
    assert values(put("a.json", json.dumps(row))) == [row]


def test_long_numbers_of_sheets_keep_their_digits(put: Put) -> None:
    cells: list[list[object]] = [["id", "text"], *([12345678901234568, f"text {n}"] for n in range(4))]
    (source,) = find_sources([put("a.xlsx", files.xlsx({"One": cells}))])
    assert {row.value["id"] for row in rows(source) if isinstance(row, Raw)} == {"12345678901234568"}


def test_what_looks_like_a_formula_stays_text(put: Put) -> None:
    assert values(put("a.csv", "a,b\n=SUM(A1),+1\n"))[0] == {"a": "=SUM(A1)", "b": "+1"}


# -- Parquet, Arrow, sheets --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("write", [files.parquet, lambda shown: files.arrow(True, shown)], ids=["parquet", "arrow"])
def test_values_of_tables(put: Put, write: Callable[[pa.Table], bytes]) -> None:
    when = pa.array([1, None], pa.timestamp("ns", "UTC"))
    more = {"inner": [{"t": 1, "l": [1, 2]}, None], "far": pa.array([0, 2**62], pa.timestamp("us"))}
    shown = pa.table({"a": ["x", "y"], "when": when, "picture": [b"1", b"2"], **more})
    found = read(put("a.dat", write(shown)))
    assert found[0] == LeftOut(0, "file.bytes_columns", "picture")
    first = {
        "a": "x",
        "when": "1970-01-01T00:00:00+00:00",
        "inner": {"t": 1, "l": [1, 2]},
        "far": "1970-01-01T00:00:00",
    }
    assert found[1] == Raw(1, first)
    assert isinstance(found[2], LeftOut)
    assert (found[2].line, found[2].code) == (2, "row.value")
    assert len(found) == 3


def test_labels_of_hugging_face_have_their_names(put: Put) -> None:
    kinds = {
        "text": {"dtype": "string", "_type": "Value"},
        "label": {"names": ["World", "Sport"], "_type": "ClassLabel"},
    }
    table = pa.table({"text": ["a", "b", "c", "d"], "label": [1, 0, -1, 7]})
    for kept, labels in (
        (json.dumps({"info": {"features": kinds}}), ["Sport", "World", None, 7]),
        ("nonsense", [1, 0, -1, 7]),
        ('{"info": 3}', [1, 0, -1, 7]),
    ):
        shown = table.replace_schema_metadata({"huggingface": kept})
        for content in (files.parquet(shown), files.arrow(shown=shown), files.arrow(True, shown)):
            assert [row["label"] for row in values(put("a.dat", content))] == labels


def test_many_rows_come_in_batches(put: Put) -> None:
    shown = pa.table({"n": list(range(2500))})
    for name, content in (("a.parquet", files.parquet(shown)), ("a.arrow", files.arrow(shown=shown))):
        (source,) = find_sources([put(name, content)])
        sizes = [len(batch) for batch in source.batches()]
        assert sizes == [BATCH, BATCH, 500]
        assert [row.place for row in rows(source) if isinstance(row, Raw)] == list(range(1, 2501))


def test_text_in_arrow_that_is_none_is_named(put: Put) -> None:
    broken = pa.StringArray.from_buffers(2, pa.py_buffer(b"\0\0\0\0\2\0\0\0\4\0\0\0"), pa.py_buffer(b"ok\xff\xfe"))
    found = read(put("a.arrow", files.arrow(shown=pa.table({"a": broken}))))
    assert found[0] == Raw(1, {"a": "ok"})
    assert (found[1].line, found[1].code) == (2, "row.value")  # type: ignore[union-attr]


def test_an_encrypted_table_is_locked(put: Put) -> None:
    assert named(put("a.parquet", b"PARE" + b"\0" * 40 + b"\4\0\0\0PARE"))[0][0] == 0
    assert named(put("a.parquet", files.parquet()[:-20]))[0] == (0, "file.unreadable")


def test_every_sheet_is_a_source(put: Put) -> None:
    wide: list[list[object]] = [
        [None],
        [None, "name", None, "when"],
        [None, "Ann", None, True],
        [],
        [None, "Bob", None, 1e20],
    ]
    found = find_sources([put("book.xlsx", files.xlsx({"One": files.CELLS, "Two": wide, "Void": []}))])
    assert [source.name for source in found] == ["book.xlsx › One", "book.xlsx › Two", "book.xlsx › Void"]
    assert rows(found[1]) == [Raw(3, {"name": "Ann", "when": "true"}), Raw(5, {"name": "Bob", "when": "1e+20"})]
    assert rows(found[2]) == [LeftOut(0, "file.empty")]


def test_a_stray_cell_in_the_last_corner_does_not_fill_the_memory(put: Put) -> None:
    corner = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    assert named(put("a.xlsx", files.xlsx({"S": corner}))) == [(0, "file.too_large")]
    styled = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>'
    assert named(put("a.xlsx", files.xlsx({"S": styled}))) == [(0, "file.empty")]
    many = (
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000"'
    )
    assert named(put("a.ods", files.ods(many + ' office:value="1"/></table:table-row>'))) == [(0, "file.too_large")]
    plain = files.ods(
        "<table:table-row><table:table-cell><x/></table:table-cell></table:table-row>" + many + "/></table:table-row>"
    )
    assert named(put("a.ods", plain)) == [(0, "file.empty")]
    wide = '<table:table-row><table:table-cell table:number-columns-repeated="2000000000"/></table:table-row>'
    assert len(read(put("a.ods", files.ods(wide)))) == 1


def test_a_locked_workbook_is_named(put: Put) -> None:
    assert named(put("a.xlsx", compound_file("EncryptedPackage"))) == [(0, "file.password")]
    assert named(put("a.doc", compound_file("WordDocument"))) == [(0, "file.unknown_kind")]
    assert named(put("a.msg", compound_file("__substg1.0_001A001F"))) == [(0, "file.unknown_kind")]


def compound_file(stream: str) -> bytes:
    """The smallest file of Office's old container with one stream, as locked workbooks are wrapped."""

    def entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
        letters = name.encode("utf-16-le")
        links = b"\xff" * 8 + child.to_bytes(4, "little", signed=True)
        head = letters.ljust(64, b"\0") + (len(letters) + 2).to_bytes(2, "little") + bytes([kind, 1]) + links
        return head + bytes(36) + start.to_bytes(4, "little", signed=True) + size.to_bytes(8, "little")

    sizes = b"\x3e\0\x03\0\xfe\xff\x09\0\x06\0" + bytes(6)
    ints = [0, 1, 1, 0, 4096, -2, 0, -2, 0]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + sizes
    header += b"".join(one.to_bytes(4, "little", signed=True) for one in ints)
    header += b"".join(one.to_bytes(4, "little", signed=True) for one in [0] + [-1] * 108)
    chain = [-3, -2] + [*range(3, 10), -2] + [-1] * 118
    table = b"".join(one.to_bytes(4, "little", signed=True) for one in chain)
    folder = entry("Root Entry", 5, 1, -2, 0) + entry(stream, 2, -1, 2, 4096) + bytes(256)
    return header + table + folder + bytes(4096)


# -- documents ---------------------------------------------------------------------------------------------------------


def test_passages_are_cut_where_it_hurts_least() -> None:
    paragraph = "word " * 300
    text = "\n\n".join([paragraph.strip()] * 7)
    found = list(passages_of(text))
    assert all(len(row.value["text"]) <= LONGEST_PASSAGE for row in found)
    assert [row.place for row in found] == [1, 5, 9, 13]
    assert "\n\n".join(row.value["text"] for row in found) == text
    assert [len(row.value["text"]) for row in passages_of("x" * 9000)] == [4000, 4000, 1000]
    assert all(row.value["text"].startswith("word") for row in passages_of(paragraph * 9))
    lines = "\n".join(["a line"] * 2000)
    assert "\n".join(row.value["text"] for row in passages_of(lines)) == lines


def test_html_is_read_as_it_is_seen(put: Put) -> None:
    page = (
        "<title>T</title><nav>Menu</nav><p>One<br>two &amp; <i>three</i></p>tail<script>x</script> more"
        "<pre>a  b\n c</pre><ul><li>x<li>y</ul><table><tr><td>1<td>2<tr><td>3<td>4</table><!-- no -->"
    )
    (value,) = values(put("a.html", page))
    assert value["text"] == "One\ntwo & three\n\ntail more\n\na  b\n c\n\nx\ny\n\n1\t2\n3\t4"
    (value,) = values(put("a.html", "<meta charset='iso-8859-1'><p>gr\xf6\xdfer</p>".encode("latin-1")))
    assert value["text"] == "größer"
    assert values(put("a.html", "<div>" * 2000 + "deep down")) == [{"text": "deep down"}]
    assert read(put("a.html", "<p>before" + "<div>" * 50_000 + "deep down")) == [
        Raw(1, {"text": "before"}), LeftOut(2, "file.too_deep"),
    ]  # fmt: skip


def test_pdf_pages(put: Put) -> None:
    assert read(put("a.pdf", files.pdf(["one", "", "three"]))) == [
        Raw(1, {"text": "one"}), LeftOut(2, "row.page_no_text"), Raw(3, {"text": "three"}),
    ]  # fmt: skip
    assert named(put("a.pdf", files.pdf(["one"], encrypted=True))) == [(0, "file.password")]
    assert named(put("a.pdf", b"%PDF-1.4 and then nothing")) == [(0, "file.unreadable")]


def lines_of_pdf(*lines: str) -> bytes:
    """A PDF of one page with these lines below each other."""
    return files.pdf([") Tj 0 -14 Td (".join(lines)])


def test_words_that_a_page_has_parted_are_whole_again(put: Put) -> None:
    (value,) = values(put("a.pdf", lines_of_pdf("each element has an iden-", "tifier of its own")))
    assert value["text"] == "each element has an identifier of its own"
    assert "\x02" not in as_written("the last word of a page is contin\x02")


def test_lines_that_only_the_page_has_ended_go_on(put: Put) -> None:
    told = (
        "Cleaning the filter",
        "The filter of this machine catches dust before it reaches the pump, and it has to be cleaned",
        "once a month or whenever the red lamp lights up. Switch the machine off and wait until the",
        "Drum stands still.",
        "frame 12.50",
        "filter 8.00",
    )
    (value,) = values(put("a.pdf", lines_of_pdf(*told)))
    assert value["text"] == "\n".join([told[0], " ".join(told[1:4]), *told[4:]])


def test_lists_tables_verses_and_code_stay_as_they_are() -> None:
    for lines in (
        ("Here is what the parser can manage, and nothing else:", "• whole numbers of any length", "• names of things"),
        (
            "Anna Miller from Hamburg, since 2019   12.50",
            "Bert Meier from Kiel, since 2020   8.00",
            "Cleo Maier   9.10",
        ),
        ("Rough winds do shake the darling buds of May,", "And summer’s lease hath all too short a date"),
        ("The first sentence fills the whole of this line quite well.", "The second one begins on a line of its own."),
        ("return the number of the row that was asked for;", "if there is none, a negative number is given back;"),
        (
            "他走进房间的时候看见桌子上放着一封没有打开的信他走进房间的时候看见桌子上放着一封信",
            "他坐下来慢慢地读了起来",
        ),
    ):
        assert as_written("\r\n".join(lines)) == "\n".join(lines)


def test_word_files_are_read_in_order(put: Put) -> None:
    (value,) = values(put("a.docx", files.word()))
    assert value["text"] == "Orders\n\nBefore the table.\n\nleft\tright\n\nAfter the table."


def test_word_files_with_insertions_and_content_controls(put: Put) -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>"
    body += "<w:sdt><w:sdtContent><w:p><w:r><w:t>held</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    changed = f"<w:document {space}><w:body>{body}</w:body></w:document>"
    assert values(put("a.docx", replaced(files.word(), "word/document.xml", changed))) == [{"text": "new\n\nheld"}]


def replaced(archive: bytes, name: str, content: str) -> bytes:
    """The archive with another content for one member."""
    with zipfile.ZipFile(io.BytesIO(archive)) as old:
        return files.zipped({one: content if one == name else old.read(one) for one in old.namelist()})


def test_books_are_read_in_their_own_order(put: Put) -> None:
    chapters = {"b.xhtml": "<p>First</p>", "a%20b.xhtml": "", "a.xhtml": "<p>Second</p>"}
    found = read(put("a.epub", files.epub(chapters)))
    assert found == [Raw(1, {"text": "First"}), found[1], Raw(3, {"text": "Second"})]
    assert (found[1].line, found[1].code) == (2, "row.chapter_unreadable")  # type: ignore[union-attr]
    locked = {"META-INF/encryption.xml": '<e><CipherReference URI="OEBPS/one.xhtml"/></e>'}
    assert named(put("a.epub", files.epub(more=locked))) == [(1, "file.password")]


# -- archives, folders, and what is meant to hurt ----------------------------------------------------------------------


def test_archives_are_read_member_by_member(put: Put) -> None:
    inner = files.zipped({"x.csv": files.csv()})
    members: dict[str, str | bytes] = {
        "b/may.csv": files.csv(), "book.xlsx": files.GOOD["a.xlsx"](), "june.jsonl.gz": gzip.compress(files.jsonl()),
        "inner.zip": inner, "p.png": b"\x89PNG\r\n\x1a\n", "__MACOSX/b/._may.csv": b"x", ".DS_Store": b"x", "e/": b"",
    }  # fmt: skip
    found = find_sources([put("orders.zip", files.zipped(members))])
    assert [(source.name.removeprefix("orders.zip › "), source.kind) for source in found] == [
        ("b/may.csv", "csv"), ("book.xlsx › Sheet1", "sheet"), ("june.jsonl.gz", "jsonl"), ("inner.zip", ""),
        ("p.png", ""),
    ]  # fmt: skip
    assert [len(rows(source)) for source in found] == [5, 2, 5, 1, 1]
    assert [row.code for source in found[3:] for row in rows(source)] == [  # type: ignore[union-attr]
        "file.nested_archive", "file.image_alone",
    ]  # fmt: skip


def test_packed_twice_and_damaged_packing_are_named(put: Put) -> None:
    assert named(put("a.csv.gz", gzip.compress(gzip.compress(files.csv())))) == [(0, "file.nested_archive")]
    many = b"".join(b'{"n": %d, "x": "%s"}\n' % (n, os.urandom(20).hex().encode()) for n in range(9000))
    found = read(put("a.jsonl.gz", gzip.compress(many)[:-4000]))
    assert found[-1] == LeftOut(len(found), "file.cut_short")
    assert len(found) > 1000
    found = read(put("a.jsonl.zst", files.zstd(many)[:-4000]))
    assert isinstance(found[-1], LeftOut)
    assert values(put("a.csv.zst", files.zstd(files.csv()))) == files.ROWS


def test_names_that_lead_out_of_the_archive_lead_nowhere(put: Put, tmp_path: Path) -> None:
    path = put("bad.zip", files.zipped({"../../out.csv": files.csv(), "/etc/x.csv": files.csv()}))
    before = sorted(tmp_path.parent.rglob("*"))
    found = find_sources([path])
    assert [source.name for source in found] == ["bad.zip › ../../out.csv", "bad.zip › /etc/x.csv"]
    assert [len(rows(source)) for source in found] == [5, 5]
    assert sorted(tmp_path.parent.rglob("*")) == before


def test_bombs_are_named_and_not_unpacked(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_LEAST_ALLOWED", 1 << 20)
    bomb = b"\n" * (8 << 20)
    found = find_sources([put("a.zip", files.zipped({"small.csv": files.csv(), "b.csv": bomb, "c.csv": bomb}))])
    assert [[getattr(row, "code", "") for row in rows(source)][-1] for source in found] == [
        "",
        "file.bomb",
        "file.bomb",
    ]
    for name, packed in (("a.jsonl.gz", gzip.compress(bomb)), ("a.jsonl.zst", files.zstd(bomb))):
        assert named(put(name, b"" + packed)) == [(0, "file.bomb")]
    assert named(put("a.docx", replaced(files.word(), "docProps/app.xml", "x" * (9 << 20)))) == [(0, "file.bomb")]
    book = files.zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": "x" * (9 << 20)})
    assert named(put("a.epub", book)) == [(0, "file.bomb")]


def test_a_document_that_lies_about_its_size_is_named(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_LEAST_ALLOWED", 1 << 20)
    honest = replaced(files.word(), "docProps/app.xml", "x" * (9 << 20))
    size = (9 << 20).to_bytes(4, "little")
    assert size in honest
    ((row),) = read(put("a.docx", honest.replace(size, (99).to_bytes(4, "little"))))
    assert isinstance(row, LeftOut)


def test_locked_archives_are_named(put: Put) -> None:
    content = bytearray(files.zipped({"a.csv": files.csv()}))
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert named(put("a.zip", bytes(content))) == [(0, "file.password")]


_NESTED = "".join(f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(12))
BOMB = f"<!DOCTYPE x [<!ENTITY a 'ha'>{_NESTED}]>"


def test_entities_are_not_resolved(put: Put, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    own = f"<!DOCTYPE x [<!ENTITY l SYSTEM 'file://{tmp_path}/secret'>]>"
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    for kind, entity in ((BOMB, "&l;"), (own, "&l;")):
        text = f"{kind}<w:document {space}><w:body><w:p><w:r><w:t>ok {entity}</w:t></w:r></w:p></w:body></w:document>"
        found = read(put("a.docx", replaced(files.word(), "word/document.xml", text)))
        assert len(found) == 1
        assert "secret" not in str(found) and "haha" not in str(found)
        cell = f'<row r="1"><c r="A1" t="str"><v>{entity}</v></c></row>'
        sheet = f"{kind}<worksheet><sheetData>{cell}</sheetData></worksheet>"
        book = replaced(files.xlsx({"S": []}), "xl/worksheets/sheet1.xml", sheet)
        assert named(put("a.xlsx", book)) == [(0, "file.unsafe_xml")]
        chapter = f"{kind}<html><body><p>ok {entity}</p></body></html>"
        found = read(put("a.epub", replaced(files.epub(), "OEBPS/one.xhtml", chapter)))
        assert "secret" not in str(found) and "haha" not in str(found)
        package = files.epub()
        with zipfile.ZipFile(io.BytesIO(package)) as whole:
            opf = whole.read("OEBPS/book.opf").decode()
        found = read(put("a.epub", replaced(package, "OEBPS/book.opf", kind + opf)))
        assert len(found) == 2


def test_folders_are_searched_by_name(tmp_path: Path) -> None:
    for name in ("b.csv", "a/z.jsonl", ".hidden.csv", "a/.git/x.csv", "Thumbs.db", "~$b.xlsx", "c.png"):
        (tmp_path / "f" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "f" / name).write_bytes(files.csv() if name != "c.png" else b"\x89PNG\r\n\x1a\n")
    found = find_sources([tmp_path / "f", tmp_path / "f" / "b.csv"])
    assert [(source.name, source.kind) for source in found] == [
        ("f/a/z.jsonl", "csv"),
        ("f/b.csv", "csv"),
        ("f/c.png", ""),
    ]
    assert [source.name for source in find_sources([tmp_path / "f" / ".hidden.csv"])] == [".hidden.csv"]
    assert find_sources([]) == []


@pytest.mark.skipif(sys.platform != "linux", reason="links, pipes and names as Linux has them")
def test_links_pipes_and_closed_folders(tmp_path: Path) -> None:
    folder = tmp_path / "f"
    (folder / "in").mkdir(parents=True)
    (folder / "in" / "a.csv").write_bytes(files.csv())
    (folder / "in" / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "broken.csv").symlink_to(tmp_path / "nowhere")
    os.mkfifo(folder / "pipe.jsonl")
    (folder / os.fsdecode(b"\xff.csv")).write_bytes(files.csv())
    found = {source.name: rows(source) for source in find_sources([folder])}
    assert sorted(found) == ["f/broken.csv", "f/in/a.csv", "f/pipe.jsonl", "f/\N{REPLACEMENT CHARACTER}.csv"]
    assert found["f/broken.csv"] == [LeftOut(0, "file.missing")]
    assert found["f/pipe.jsonl"][0].code == "file.unknown_kind"  # type: ignore[union-attr]
    if os.geteuid() == 0:
        pytest.skip("the superuser may open every folder")
    (folder / "in").chmod(0)
    try:
        assert [row.code for s in find_sources([folder]) if s.name == "f/in" for row in rows(s)] == ["file.unreadable"]
    finally:
        (folder / "in").chmod(0o700)


def test_more_files_than_are_taken_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "MOST_FILES", 3)
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text("x")
    found = find_sources([tmp_path])
    assert len(found) == 4
    assert rows(found[-1]) == [LeftOut(0, "file.too_many", "3 are taken")]
    assert found[-1].name == "2 more"
    monkeypatch.setattr(sources, "MOST_FOLDERS", 1)
    (tmp_path / "0").mkdir()
    assert [row.code for s in find_sources([tmp_path / "0", tmp_path]) for row in rows(s) if isinstance(row, LeftOut)]


def test_files_that_vanish_or_change_are_named(put: Put) -> None:
    path = put("a.csv", files.csv())
    (source,) = find_sources([path])
    path.unlink()
    assert rows(source) == [LeftOut(0, "file.missing")]
    path = put("a.jsonl", b'{"a": 1}\n' * 5000)
    (source,) = find_sources([path])
    batches = source.batches()
    found = list(next(batches))
    with path.open("ab") as file:
        file.write(b'{"a": 2}\n')
    found += [row for batch in batches for row in batch]
    assert found[-1].code == "file.changed"  # type: ignore[union-attr]
    assert all(isinstance(row, Raw) for row in found[:-1])


def test_a_source_can_be_read_again_and_in_another_process(put: Put) -> None:
    import pickle

    (source,) = find_sources([put("a.jsonl", files.jsonl())])
    assert rows(source) == rows(source) == rows(pickle.loads(pickle.dumps(source)))


def test_every_reason_has_its_sentences() -> None:
    found: set[str] = set()
    for path in (ROOT / "desktop" / "data" / "readers").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                head, _, tail = node.value.partition(".")
                if head in ("row", "file", "folder") and tail.replace("_", "").isalpha() and tail.islower():
                    found.add(node.value)
    assert len(found) > 20
    assert found <= set(SENTENCES)


def test_reading_does_not_hold_what_was_read(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"a": ["x"]}), path)
    (source,) = find_sources([path])
    batches = source.batches()
    next(batches)
    batches.close()  # type: ignore[attr-defined]
    path.unlink()
    assert not path.exists()


def test_a_document_that_is_a_table_gives_its_rows(put: Put, tmp_path: Path) -> None:
    wanted = [{"Question": a, "Answer": b} for a, b in LINES]
    document = docx.Document()
    document.add_heading("What customers ask", 0)
    table = document.add_table(rows=0, cols=2)
    for line in [("Question", "Answer"), *LINES]:
        for cell, text in zip(table.add_row().cells, line, strict=True):
            cell.text = text
    document.save(str(tmp_path / "a.docx"))
    found = read(tmp_path / "a.docx")
    assert found[0] == LeftOut(1, "row.title")
    assert [row.value for row in found if isinstance(row, Raw)] == wanted
    cells = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in LINES)
    page = f"<html><body><table><tr><th>Question</th><th>Answer</th></tr>{cells}</table></body></html>"
    assert values(put("a.xls", page)) == wanted
    story = page.replace("<table>", f"<p>{'This is a long story. ' * 60}</p><table>")
    assert list(values(put("a.html", story))[0]) == ["text"]


# -- mails -------------------------------------------------------------------------------------------------------------

MAIL = """From: Anna Meier <anna@example.org>
To: shop@example.org,
 other@example.org
Date: Mon, 02 Nov 2026 10:00:00 +0100
Subject: =?utf-8?q?Gr=C3=B6=C3=9Fe?=
MIME-Version: 1.0
Content-Type: {kind}; charset={charset}
Content-Transfer-Encoding: {packing}

{body}
"""


def mail(body: str, kind: str = "text/plain", charset: str = "utf-8", packing: str = "8bit") -> bytes:
    """A mail as it was sent."""
    packed = base64.encodebytes(body.encode(charset)).decode() if packing == "base64" else body
    return MAIL.format(kind=kind, charset=charset, packing=packing, body=packed).encode(charset)


def test_mails_are_what_somebody_wrote(put: Put) -> None:
    told = {"from": "anna@example.org", "to": "shop@example.org", "date": "2026-11-02T10:00:00+01:00"}
    for content in (
        mail("Ist er größer?", packing="base64"),
        mail("Ist er größer?", charset="iso-8859-1").replace(b"\n", b"\r\n"),
        mail("<html><head><meta charset=ascii></head><p>Ist er größer?</p></html>", kind="text/html"),
    ):
        assert values(put("a.eml", content)) == [{"text": "Größe\n\nIst er größer?", **told}]
    assert named(put("a.eml", mail("  "))) == [(1, "row.mail")]


def test_a_mailbox_gives_each_mail(put: Put) -> None:
    line = b"From 123@xxx Mon Nov 02 10:00:00 +0000 2026\n"
    box = b"".join(line + mail(f"Number {n}\n\nFrom here on it is text") + b"\n" for n in range(3))
    found = read(put("a.mbox", box))
    assert [row.place for row in found] == [1, 2, 3]  # type: ignore[union-attr]
    assert [row.value["text"] for row in found if isinstance(row, Raw)] == [
        f"Größe\n\nNumber {n}\n\nFrom here on it is text" for n in range(3)
    ]


def test_minutes_forms_and_layouts_are_no_tables(put: Put) -> None:
    document = docx.Document()
    for n in range(1, 9):
        document.add_paragraph(f"TOP {n}\tWhat was said about point {n}")
    target = io.BytesIO()
    document.save(target)
    assert values(put("a.docx", target.getvalue()))[0]["text"].startswith("TOP 1\tWhat was said")
    cells = "".join(f"<tr><td>Field {n}</td><td>What is filled in {n}</td></tr>" for n in range(9))
    for page in (f"<table>{cells}</table>", "<pre>" + "\n".join(f"question {n}\tanswer" for n in range(9)) + "</pre>"):
        assert list(values(put("a.html", f"<html><body>{page}</body></html>"))[0]) == ["text"]


def test_mails_with_an_odd_date_are_read(put: Put) -> None:
    odd = mail("Ist er größer?").replace(b"Date: ", b"Date: at some time, ")
    assert [row["date"] for row in values(put("a.eml", odd))] == [""]


def test_a_subject_in_an_old_encoding_is_read(put: Put) -> None:
    content = mail("Ist er größer?", charset="iso-8859-1").replace(
        b"=?utf-8?q?Gr=C3=B6=C3=9Fe?=", "Größe für Gäste".encode("iso-8859-1")
    )
    assert values(put("a.eml", content))[0]["text"].startswith("Größe für Gäste\n")


def test_a_paragraph_that_begins_with_from_parts_no_mail(put: Put) -> None:
    said = "First\n\nFrom Monday on we open at 10:00 and close at 18:00.\n\nLast"
    assert [row["text"] for row in values(put("a.eml", mail(said)))] == [f"Größe\n\n{said}"]


@pytest.mark.parametrize("name", ["memo.txt", "memo.md"])
def test_memos_with_heads_of_their_own_are_texts(put: Put, name: str) -> None:
    text = "To: All\nFrom: Anna\nDate: today\nSubject: Chairs\n\nThe chairs have come."
    assert "To: All" in values(put(name, text))[0]["text"]


def test_what_only_begins_like_a_mail_is_text(put: Put) -> None:
    for text in ("From: here\nTo: there\nit is far\n", "Note: one\nSubject: two\n\nthree\n", "From me to you\n\nx\n"):
        assert values(put("a.txt", text)) == [{"text": text.strip()}]
