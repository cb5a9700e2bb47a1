"""Text as a page was set, made into text as it was written: words that were parted at the end of a line, and lines that
end only because the page did. A model would learn both."""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median

_PARTED = re.compile(r"[\x02\ufffe]\n?(?=.)")
"""What PDFium writes for a hyphen at which a word was parted, and mostly for the end of that line too."""
_A_LINE, _WIDE = 30, 60
"""Characters from which a line tells how wide the page is, and may be one that only the page has ended; before a
capital only a wide one may, for verses begin with capitals."""
_NEARLY_FULL, _WELL_FILLED = 0.85, 0.6
"""Share of the usual width that a line has when only the page has ended it: surely so before a capital, which begins
headings and rows of tables too, and less before a small letter."""


def as_written(text: str) -> str:
    """The text of a page with its parted words whole and its paragraphs in one line, as far as that is sure: a line
    goes on in the next one when it is about as long as the others, no sentence ends there, and a letter follows.
    Lists, tables, headings and verses stay as they are."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    text = _PARTED.sub("", text).replace("\x02", "-").replace("\ufffe", "-")
    lines = text.split("\n")
    long = [len(line) for line in lines if len(line) >= _A_LINE]
    if not long:
        return text
    usual = median(long)
    whole = lines[:1]
    for before, line in pairwise(lines):
        if _goes_on(before.rstrip(), line, usual):
            whole[-1] = f"{whole[-1].rstrip()} {line}"
        else:
            whole.append(line)
    return "\n".join(whole)


def _goes_on(line: str, following: str, usual: float) -> bool:
    first, last = following[:1], line[-1:]
    if len(line) < _A_LINE or not first.isalpha():
        return False
    if first.islower():
        return len(line) >= _WELL_FILLED * usual and (last.isalnum() or last in ",)”’\"'")
    return len(line) >= max(_WIDE, _NEARLY_FULL * usual) and first.isupper() and (last.islower() or last == ",")
