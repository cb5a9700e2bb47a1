"""EPUB: the chapters in reading order, by the book's own list. Nothing is loaded and no entity is resolved."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from lxml import etree

from desktop.core.dataset import LeftOut
from desktop.data.readers.base import CannotRead, Raw
from desktop.data.readers.encodings import fault_in
from desktop.data.readers.html_text import text_of
from desktop.data.readers.opening import LARGEST_DOCUMENT, Spot, open_seekable, read_whole
from desktop.data.readers.passages import passages_of
from desktop.data.readers.zips import check_zip

_LARGEST_LIST = 16 << 20
_NO_BOOK = "its list of chapters cannot be read"


def read(spot: Spot) -> Iterator[Raw | LeftOut]:
    """The passages of each chapter; their place is the chapter, from 1, as the book counts them."""
    with open_seekable(spot) as file:
        check_zip(file)
        with zipfile.ZipFile(file) as book:
            locked = _locked(book)
            for number, name in enumerate(_chapters(book), 1):
                yield from _chapter(book, name, number, name in locked)


def _chapter(book: zipfile.ZipFile, name: str, number: int, locked: bool) -> Iterator[Raw | LeftOut]:
    if locked:
        yield LeftOut(number, "file.password", name)
        return
    try:
        with book.open(name) as member:
            text, complete = text_of(read_whole(member, LARGEST_DOCUMENT))
    except (KeyError, ValueError, etree.LxmlError, EOFError, OSError, zipfile.BadZipFile) as error:
        yield LeftOut(number, "row.chapter_unreadable", f"{name}: {error}")
        return
    passages = list(passages_of(text, place=number))
    if not complete:
        yield LeftOut(number, "file.too_deep", name)
    elif not passages:
        yield LeftOut(number, "row.chapter_no_text", name)
    for passage in passages:
        fault = fault_in(passage.value["text"])
        yield LeftOut(number, fault) if fault else passage


def _chapters(book: zipfile.ZipFile) -> list[str]:
    """The names of the chapters' files, in reading order."""
    root = next(iter(_found(_tree(book, "META-INF/container.xml"), "rootfile")), None)
    where = root.get("full-path", "") if root is not None else ""
    package = _tree(book, where)
    files = {item.get("id"): item.get("href", "") for item in _found(package, "item")}
    order = [files.get(entry.get("idref"), "") for entry in _found(package, "itemref")]
    base = posixpath.dirname(where)
    return [posixpath.normpath(posixpath.join(base, unquote(href))) if href else "?" for href in order]


def _locked(book: zipfile.ZipFile) -> set[str]:
    """The files that a shop's copy protection encrypted."""
    if "META-INF/encryption.xml" not in book.namelist():
        return set()
    return {unquote(one.get("URI", "")) for one in _found(_tree(book, "META-INF/encryption.xml"), "CipherReference")}


def _tree(book: zipfile.ZipFile, name: str) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        with book.open(name) as member:
            tree = etree.fromstring(read_whole(member, _LARGEST_LIST), parser)
    except (KeyError, ValueError, etree.LxmlError) as error:
        raise CannotRead("file.unreadable", f"{_NO_BOOK}: {error}") from None
    if tree is None:
        raise CannotRead("file.unreadable", _NO_BOOK)
    return tree


def _found(tree: Any, name: str) -> Iterator[Any]:
    return tree.iter("{*}" + name)
