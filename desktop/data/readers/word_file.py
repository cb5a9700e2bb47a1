"""DOCX: paragraphs, headings and tables in the order they stand in.

Also within content controls and tracked insertions, which python-docx's own lists pass over. Headers, footers,
footnotes and comments are not part of the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import docx

from desktop.core.dataset import LeftOut
from desktop.data.readers.base import Raw
from desktop.data.readers.opening import Spot, open_seekable
from desktop.data.readers.passages import Passages
from desktop.data.readers.table_text import table_in
from desktop.data.readers.zips import check_zip

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH = "\n\n"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BREAKS = {_W + "tab": "\t", _W + "br": "\n", _W + "cr": "\n", _W + "noBreakHyphen": "-"}


def read(spot: Spot) -> Iterator[Raw | LeftOut]:
    """The passages of a Word file, or the rows of the table that it mainly is; their place is the line of its text, a
    paragraph and a row being one line."""
    with open_seekable(spot) as file:
        check_zip(file)
        body = docx.Document(file).element.body
    blocks = list(_blocks(body))
    # Tabs within a paragraph only stand for space: in minutes, in forms.
    table = table_in("".join(text.replace("\t", " ") if text.endswith(_PARAGRAPH) else text for text in blocks))
    if table is not None:
        yield from table
        return
    passages = Passages()
    for text in blocks:
        yield from passages.take(text)
    yield from passages.rest()


def _blocks(parent: Any) -> Iterator[str]:
    """The blocks below an element: a paragraph with a blank line behind it, a table with a line for each row."""
    for child in parent:
        if child.tag == _W + "p":
            if text := _text(child):
                yield text + _PARAGRAPH
        elif child.tag == _W + "tbl":
            for row in child.iter(_W + "tr"):
                if next(row.iterancestors(_W + "tbl")) is child:
                    yield "\t".join(_cell(cell) for cell in _cells(row)) + "\n"
            yield "\n"
        elif child.tag != _W + "sectPr":
            yield from _blocks(child)


def _cells(row: Any) -> Iterator[Any]:
    return (cell for cell in row.iter(_W + "tc") if next(cell.iterancestors(_W + "tr")) is row)


def _cell(cell: Any) -> str:
    return " ".join(" ".join(_text(paragraph).split()) for paragraph in cell.iter(_W + "p")).strip()


def _text(paragraph: Any) -> str:
    """The text of a paragraph. A text box stands in it twice, once as a fallback for old programs."""
    found: list[str] = []
    for element in paragraph.iter(_W + "t", *_BREAKS):
        if any(True for _ in element.iterancestors(_FALLBACK)):
            continue
        found.append(_BREAKS.get(element.tag) or element.text or "")
    return "".join(found).strip("\n").rstrip()
