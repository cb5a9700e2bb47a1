"""What kind a file is, by looking at its first bytes; its name only decides where the bytes leave it open."""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath
from typing import NamedTuple

import msgspec

from desktop.data.readers.columns import is_header
from desktop.data.readers.encodings import encoding_by_mark, encoding_of
from desktop.data.readers.mail_heads import is_mail
from desktop.data.readers.table import layout_of

HEAD = 1 << 16
"""Bytes that a kind is told by."""


class Kind(NamedTuple):
    """A kind of `Source`, or ``zip``, ``gzip``, ``zstd``, or nothing with a few words on what it is instead."""

    name: str
    detail: str = ""


_SUFFIXES = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".csv": "csv", ".tsv": "csv", ".tab": "csv",
    ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html", ".xhtml": "html", ".txt": "text",
    ".text": "text", ".log": "text",
}  # fmt: skip
_PICTURE = "a picture; to learn what is on pictures, drop a folder with one folder of them for each kind"
_MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"PAR1", Kind("parquet")),
    (b"PARE", Kind("parquet")),
    (b"ARROW1", Kind("arrow")),
    (b"FEA1", Kind("arrow")),
    (b"\x1f\x8b", Kind("gzip")),
    (b"\x28\xb5\x2f\xfd", Kind("zstd")),
    (b"PK\x03\x04", Kind("zip")),
    (b"PK\x05\x06", Kind("zip")),
    (b"GGUF", Kind("", "model weights (GGUF)")),
    (b"\x89PNG", Kind("", _PICTURE)),
    (b"\xff\xd8\xff", Kind("", _PICTURE)),
    (b"GIF8", Kind("", _PICTURE)),
    (b"BM", Kind("", _PICTURE)),
    (b"II*\x00", Kind("", _PICTURE)),
    (b"MM\x00*", Kind("", _PICTURE)),
    (b"RIFF", Kind("", "a picture, sound or film")),
    (b"ID3", Kind("", "sound")),
    (b"OggS", Kind("", "sound")),
    (b"fLaC", Kind("", "sound")),
    (b"MZ", Kind("", "a program")),
    (b"\x7fELF", Kind("", "a program")),
    (b"\xcf\xfa\xed\xfe", Kind("", "a program")),
    (b"\xca\xfe\xba\xbe", Kind("", "a program")),
    (b"SQLite format 3\x00", Kind("", "a database (SQLite)")),
    (b"{\\rtf", Kind("", "a Rich Text file; save it as .docx")),
    (b"BZh", Kind("", "packed with bzip2; unpack it first")),
    (b"\xfd7zXZ\x00", Kind("", "packed with xz; unpack it first")),
    (b"7z\xbc\xaf\x27\x1c", Kind("", "a 7z archive; unpack it first")),
    (b"Rar!\x1a\x07", Kind("", "a RAR archive; unpack it first")),
)
_MAY_BE_TEXT = {b"BM", b"MZ", b"RIFF", b"GGUF", b"ID3", b"BZh", b"PAR1", b"PARE", b"FEA1", b"GIF8", b"OggS", b"fLaC"}
_HTML = re.compile(
    r"<!doctype\s+html|<(html|head|body|div|p|table|h[1-6]|ul|article|section|span|a|title|meta)\b", re.I
)
_JSON_OBJECT = re.compile(r"\{\s*(\"|\})")
_JSON_ARRAY = re.compile(r"\[\s*(\{|\[|\]\s*\Z)")


def kind_of(head: bytes, name: str) -> Kind:
    """The kind of a file by its first `HEAD` bytes and, in doubt, its name (without ``.gz``)."""
    suffix = _SUFFIXES.get(PurePosixPath(name).suffix.lower(), "")
    return _binary(head) or _text(head, suffix)


def _binary(head: bytes) -> Kind | None:
    controls = _controls(head)
    for magic, kind in _MAGIC:
        if head.startswith(magic) and not (magic in _MAY_BE_TEXT and controls == 0 and len(head) > len(magic)):
            return kind
    if b"%PDF-" in head[:1024]:
        return Kind("pdf")
    if head.startswith(b"\xff\xff\xff\xff") and int.from_bytes(head[4:8], "little") < 1 << 26:
        return Kind("arrow")
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return Kind("sheet")  # or another document of old Office, which `sheets` looks at
    if head[257:262] == b"ustar":
        return Kind("", "a tar archive; unpack it first")
    if head[8:10] == b'{"' and int.from_bytes(head[:8], "little") < 1 << 30:
        return Kind("", "model weights (safetensors)")
    if head[:1] == b"\x80" and head[1:2] in (b"\x02", b"\x03", b"\x04", b"\x05"):
        return Kind("", "a pickle, which can run any program when it is opened")
    if head[4:8] == b"ftyp":
        return Kind("", "a film or picture")
    return None


def _controls(head: bytes) -> float:
    """The share of bytes that no text holds."""
    unseen = head.translate(None, bytes([*range(1, 9), 11, *range(14, 27), *range(28, 32), 127, 0]))
    return 1 - len(unseen) / len(head) if head else 0.0


def _text(head: bytes, suffix: str) -> Kind:
    encoding = encoding_of(head)
    text = head.decode(encoding, "replace").removeprefix("\ufeff")
    lead = text.lstrip()
    if suffix != "markdown" and (found := _json(lead, suffix, cut=len(head) >= HEAD)):
        return found
    wide = encoding_by_mark(head) or encoding.startswith("utf-16")
    if not wide and _controls(head) > (0.3 if suffix else 0.1):
        return Kind("", "not text, and no kind of file known here")
    if suffix not in ("csv", "markdown") and is_mail(head, sent=bool(suffix)):
        return Kind("mail")
    if lead.startswith("<") and suffix != "markdown":
        if _HTML.match(lead) or (suffix != "csv" and _HTML.search(lead[:2000])):
            return Kind("html")
        if lead.startswith("<?xml"):
            return Kind("", "an XML file")
    if suffix not in ("csv", "markdown") and _is_table(text, cut=len(head) >= HEAD):
        return Kind("csv")
    return Kind(suffix if suffix not in ("json", "jsonl", "html", "") else "text")


def _json(lead: str, suffix: str, cut: bool) -> Kind | None:
    json_named = suffix in ("json", "jsonl")
    if not (_JSON_OBJECT.match(lead) or _JSON_ARRAY.match(lead) or (json_named and lead.startswith(("{", "[")))):
        return Kind(suffix) if json_named and lead and not cut and _some_line_is_an_object(lead) else None
    first, _, rest = lead.partition("\n")
    whole = _is_json(first)
    if rest.strip() and whole:
        return Kind("jsonl")
    if not rest.strip() and whole:
        return Kind("jsonl" if suffix == "jsonl" or (suffix != "json" and first.startswith("{")) else "json")
    if lead.startswith("["):
        return Kind("jsonl" if suffix == "jsonl" and first.strip() != "[" else "json")
    if suffix == "jsonl" and first.strip() != "{":
        return Kind("jsonl")
    if not rest and cut:
        return Kind(suffix if json_named else "jsonl")
    return Kind("jsonl" if _some_line_is_an_object(rest) else "json")


def _some_line_is_an_object(text: str) -> bool:
    lines = [line for line in text.split("\n")[:50] if line.startswith("{")]
    return any(_is_json(line) for line in lines)


def _is_json(text: str) -> bool:
    try:
        msgspec.json.decode(text.encode("utf-8", "replace"))
        return True
    except (ValueError, RecursionError, msgspec.MsgspecError):
        pass
    try:  # also what msgspec refuses but is written for JSON, such as NaN
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _is_table(text: str, cut: bool) -> bool:
    """Whether a text of no telling name is a table: at least three records, all with as many cells as names. With tabs
    between them, as cards to learn from are given out, they need no names."""
    layout = layout_of(text, cut)
    if layout.says_so:
        return True
    enough = len(layout.sample) >= 3 and len(layout.sample[0]) >= 2 and layout.even == 1.0
    if not enough or layout.above or not all(cell.strip() for cell in layout.sample[0]):
        return False
    fronts = {cells[0] for cells in layout.sample}
    return (layout.delimiter == "\t" and len(fronts) > 0.9 * len(layout.sample)) or is_header(
        layout.sample[0], layout.sample[1:]
    )
