"""PDF: the text layer, page by page. What is only a picture of text is named, not guessed at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw

from desktop.core.dataset import LeftOut
from desktop.data.readers.base import CannotRead, Raw
from desktop.data.readers.encodings import fault_in
from desktop.data.readers.opening import Spot, open_seekable
from desktop.data.readers.page_text import as_written
from desktop.data.readers.passages import passages_of

MOST_PAGES = 100_000
"""Pages of one file. A damaged file may claim any number."""


def read(spot: Spot) -> Iterator[Raw | LeftOut]:
    """The passages of each page; their place is the page, from 1."""
    with open_seekable(spot) as file:
        document = _opened(file)
        try:
            count = len(document)
            for number in range(min(count, MOST_PAGES)):
                yield from _page(document, number)
            if count > MOST_PAGES:
                yield LeftOut(MOST_PAGES + 1, "file.too_large", f"{count} pages, of which {MOST_PAGES} are read")
        finally:
            document.close()


def _opened(file: Any) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(file)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium_raw.FPDF_ERR_PASSWORD or "password" in str(error).lower():
            raise CannotRead("file.password") from None
        raise CannotRead("file.unreadable", str(error)) from None


def _page(document: pdfium.PdfDocument, number: int) -> Iterator[Raw | LeftOut]:
    try:
        page = document[number]
        try:
            layer = page.get_textpage()
            text = as_written(layer.get_text_bounded())
            layer.close()
        finally:
            page.close()
    except (pdfium.PdfiumError, UnicodeError) as error:
        yield LeftOut(number + 1, "row.page_unreadable", str(error))
        return
    passages = list(passages_of(text, place=number + 1))
    if not passages:
        yield LeftOut(number + 1, "row.page_no_text")
    for passage in passages:
        fault = fault_in(passage.value["text"])
        yield LeftOut(number + 1, fault) if fault else passage
