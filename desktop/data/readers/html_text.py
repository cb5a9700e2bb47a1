"""The text of HTML pages: what a reader sees, without scripts and menus, a line for each block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from desktop.core.dataset import LeftOut
from desktop.data.readers.base import Raw
from desktop.data.readers.encodings import ERRORS as MARKED
from desktop.data.readers.encodings import SAMPLE, encoding_by_mark, encoding_of, fault_in
from desktop.data.readers.opening import LARGEST_DOCUMENT, Spot, open_stream, read_whole
from desktop.data.readers.passages import passages_of

_LEFT_OUT = {"head", "script", "style", "nav", "template", "noscript", "title", "svg", "iframe", "object", "select"}
_PARAGRAPHS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "section"}
_PARAGRAPHS |= {"article", "header", "footer", "main", "aside", "figure", "form", "fieldset", "hr"}
_LINES = {"div", "li", "dt", "dd", "tr", "br", "caption", "figcaption", "address", "option", "summary", "details"}
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})""", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")


def read(spot: Spot) -> Iterator[Raw | LeftOut]:
    """The passages of an HTML page; their place is the line of the page's text that they begin in."""
    with open_stream(spot) as stream:
        whole = read_whole(stream, LARGEST_DOCUMENT)
    yield from _named_or_kept(text_of(whole))


def _named_or_kept(text: str) -> Iterator[Raw | LeftOut]:
    for passage in passages_of(text):
        fault = fault_in(passage.value["text"])
        yield LeftOut(passage.place, fault) if fault else passage


def text_of(whole: bytes) -> str:
    """The text of a page, with blank lines between paragraphs. The page is never asked to load anything, and HTML knows
    no entities of its own making."""
    page = whole.decode(_encoding(whole), MARKED).replace("\0", "\N{REPLACEMENT CHARACTER}")
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(page.encode("utf-8", "surrogatepass"), parser)
    return _tidied("".join(_pieces(root))) if root is not None else ""


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
    """The text in its order, with ``\\n`` around lines, ``\\n\\n`` around paragraphs and tabs between cells."""
    exact = 0
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "start":
            if tag in _LEFT_OUT:
                walk.skip_subtree()
                continue
            exact += tag == "pre"
            yield _around(tag)
            yield _spaced(element.text, exact)
            continue
        if tag not in _LEFT_OUT:
            exact -= tag == "pre"
            yield "\t" if tag in ("td", "th") else _around(tag)
        yield _spaced(element.tail, exact)


def _around(tag: str) -> str:
    return "\n\n" if tag in _PARAGRAPHS else "\n" if tag in _LINES else ""


def _spaced(text: str | None, exact: int) -> str:
    return "" if not text else text if exact else _SPACE.sub(" ", text)


def _tidied(text: str) -> str:
    """At most one blank line in a row, no spaces at the ends of lines."""
    lines = [line.rstrip().removeprefix(" ") for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
