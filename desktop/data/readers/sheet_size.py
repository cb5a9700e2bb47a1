"""How large a sheet would become in memory, before it is read.

calamine lays a sheet out as a full rectangle. A single stray cell in the last corner would be half a terabyte and end
the process, so the cells' places are looked at first, with expat, which knows nothing to load and nothing to expand.
"""

from __future__ import annotations

import re
import zipfile
from typing import IO
from xml.parsers import expat

from desktop.data.readers.base import CannotRead

MOST_CELLS = 30_000_000
"""Cells of the rectangle of one sheet: about a gigabyte."""
_CONTENTS = {"value-type", "value", "string-value", "date-value", "time-value", "boolean-value", "formula"}
_PLACE = re.compile(r"([A-Za-z]{0,7})([0-9]{0,10})\Z")


def check_size(file: IO[bytes]) -> None:
    """Raise `CannotRead` with ``file.too_large`` for a sheet that spans too many cells, and ``file.unsafe_xml`` for one
    that declares a document type, as no program writes; then rewind. `file`: .xlsx or .ods."""
    with zipfile.ZipFile(file) as book:
        for name in book.namelist():
            if name.lower().startswith("xl/worksheets/") and name.lower().endswith(".xml"):
                _check(book, name, _Excel())
            elif name == "content.xml":
                _check(book, name, _OpenDocument())
            elif name.lower().endswith((".xml", ".rels")):
                _no_doctype(book, name)
    file.seek(0)


def _no_doctype(book: zipfile.ZipFile, name: str) -> None:
    with book.open(name) as part:
        if b"<!DOCTYPE" in part.read(1 << 16):
            raise CannotRead("file.unsafe_xml", name)


def _check(book: zipfile.ZipFile, name: str, extent: _Excel | _OpenDocument) -> None:
    def stop(*_: object) -> None:
        raise CannotRead("file.unsafe_xml", name)

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = stop
    parser.StartElementHandler = extent.start
    parser.EndElementHandler = extent.end
    parser.buffer_text = True
    try:
        with book.open(name) as part:
            parser.ParseFile(part)
    except expat.ExpatError as error:
        raise CannotRead("file.unreadable", f"{name}: {error}") from None


def _stop_if_too_large(rows: int, columns: int) -> None:
    if rows * columns > MOST_CELLS:
        raise CannotRead("file.too_large", f"its cells span {rows:,} rows and {columns:,} columns")


class _Excel:
    """The extent of a sheet of .xlsx: cells with something in them, by the places they say they have."""

    def __init__(self) -> None:
        self.rows = self.columns = 0
        self._row = self._column = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        tag = name.rpartition(":")[2]
        if tag == "row":
            self._row = _number(attributes.get("r", ""), self._row + 1)
            self._column = 0
        elif tag == "c":
            found = _PLACE.match(attributes.get("r", ""))
            self._column = _column(found[1]) if found and found[1] else self._column + 1
            self._row = _number(found[2], self._row) if found else self._row
        elif tag in ("v", "is", "f"):
            self.rows, self.columns = max(self.rows, self._row), max(self.columns, self._column)
            _stop_if_too_large(self.rows, self.columns)

    def end(self, name: str) -> None:
        """An element ends."""


def _attribute(attributes: dict[str, str], name: str) -> str:
    """An attribute by its name, whatever its prefix."""
    return next((value for key, value in attributes.items() if key.rpartition(":")[2] == name), "")


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isascii() and text.isdigit() else otherwise


def _column(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


class _OpenDocument:
    """The extent of the sheets of .ods: cells and rows can say how often they are repeated. Empty ones at the end,
    which office programs write by the million, do not count."""

    def __init__(self) -> None:
        self._start_sheet()

    def _start_sheet(self) -> None:
        self.rows = self.columns = self._row = self._column = 0
        self._row_repeat = 1
        self._in_cell = self._filled = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        tag = name.rpartition(":")[2]
        if tag == "table":
            self._start_sheet()
        elif tag == "table-row":
            self._row_repeat = _number(_attribute(attributes, "number-rows-repeated"), 1)
            self._column, self._filled = 0, False
        elif tag in ("table-cell", "covered-table-cell"):
            self._column += _number(_attribute(attributes, "number-columns-repeated"), 1)
            if any(key.rpartition(":")[2] in _CONTENTS for key in attributes):
                self._fill()
            self._in_cell = True
        elif self._in_cell:
            self._fill()

    def _fill(self) -> None:
        self._filled = True
        self.columns = max(self.columns, self._column)
        _stop_if_too_large(self._row + self._row_repeat, self.columns)

    def end(self, name: str) -> None:
        """An element ends."""
        tag = name.rpartition(":")[2]
        if tag in ("table-cell", "covered-table-cell"):
            self._in_cell = False
        elif tag == "table-row":
            self._row += self._row_repeat
            self.rows = self._row if self._filled else self.rows
