"""The text of HTML pages: what a reader sees, without scripts and menus, a line for each block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from desktop.core.dataset import LeftOut
from desktop.data.readers.base import CannotRead, Raw
from desktop.data.readers.encodings import ERRORS as MARKED
from desktop.data.readers.encodings import SAMPLE, encoding_by_mark, encoding_of, fault_in
from desktop.data.readers.opening import LARGEST_DOCUMENT, Spot, open_stream, read_whole
from desktop.data.readers.passages import passages_of
from desktop.data.readers.table_text import table_in

_LEFT_OUT = {"head", "script", "style", "nav", "template", "noscript", "title", "svg", "iframe", "object", "select"}
_PARAGRAPHS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "section"}
_PARAGRAPHS |= {"article", "header", "footer", "main", "aside", "figure", "form", "fieldset", "hr"}
_LINES = {"div", "li", "dt", "dd", "tr", "br", "caption", "figcaption", "address", "option", "summary", "details"}
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})""", re.IGNORECASE)
_AS_IT_STANDS = re.compile(rb"<pre\b", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")


def read(spot: Spot) -> Iterator[Raw | LeftOut]:
    """The passages of an HTML page, or the rows of the table that it mainly is; their place is the line of the page's
    text that they begin in."""
    with open_stream(spot) as stream:
        whole = read_whole(stream, LARGEST_DOCUMENT)
    text, complete = text_of(whole)
    table = None if _AS_IT_STANDS.search(whole) else table_in(text)  # tabs there part no cells
    for row in table or passages_of(text):
        fault = fault_in("".join(row.value.values())) if isinstance(row, Raw) else ""
        yield LeftOut(row.place, fault) if isinstance(row, Raw) and fault else row
    if not complete:
        raise CannotRead("file.too_deep")


def text_of(whole: bytes) -> tuple[str, bool]:
    """The text of a page, with blank lines between paragraphs, and whether it is all of it: the parser ends where
    elements are nested more than 2,048 deep. Nothing is ever loaded, and HTML knows no entities of its own making."""
    page = whole.decode(_encoding(whole), MARKED).replace("\0", "\N{REPLACEMENT CHARACTER}")
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(page.encode("utf-8", "surrogatepass"), parser)
    complete = not any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log)
    return _tidied("".join(_pieces(root))) if root is not None else "", complete


def _encoding(whole: bytes) -> str:
    said = _CHARSET.search(whole[:4096])
    if said and not encoding_by_mark(whole):
        try:
            whole.decode(said[1].decode())
            return said[1].decode()
        except (LookupError, UnicodeError):
            pass
    return encoding_of(whole[:SAMPLE])


def _pieces(root: Any) -> Iterator[str]:
    """The text in its order, with ``\n`` around lines, ``\n\n`` around paragraphs and tabs between cells."""
    exact, fresh = 0, True  # within how many <pre>; at the beginning of a line
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag, hidden = element.tag, element.tag in _LEFT_OUT
        if event == "start":
            exact += tag == "pre"
            around, text = _around(tag, fresh), element.text
            if hidden:
                walk.skip_subtree()
                continue
        else:
            exact -= tag == "pre"
            around, text = "\t" if tag in ("td", "th") else "" if tag == "br" else _around(tag, fresh), element.tail
        around = "" if hidden else around
        fresh = around.endswith("\n") or (fresh and not around)
        piece = _spaced(text, exact, fresh)
        fresh = fresh and not piece
        yield around + piece


def _around(tag: str, fresh: bool) -> str:
    if tag in _PARAGRAPHS:
        return "\n\n"
    return "\n" if tag == "br" or (tag in _LINES and not fresh) else ""


def _spaced(text: str | None, exact: int, fresh: bool) -> str:
    if not text or exact:
        return text or ""
    spaced = _SPACE.sub(" ", text)
    return spaced.lstrip(" ") if fresh else spaced


def _tidied(text: str) -> str:
    """At most one blank line in a row, no spaces at the ends of lines."""
    lines = [line.rstrip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
