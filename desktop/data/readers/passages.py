"""Cutting text into passages, and the readers of plain text and Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.dataset import LeftOut
from desktop.data.readers.base import Raw
from desktop.data.readers.encodings import SAMPLE, encoding_of, fault_in, text_lines
from desktop.data.readers.opening import Spot, open_stream

LONGEST_PASSAGE = 4000
"""Characters of a passage at most: with four characters to a token, about a thousand tokens."""
_PIECE = 1 << 20


class Passages:
    """Gathers text and gives it out in passages: as many paragraphs as fit, cut at a blank line, else at the end of a
    line, else at a space, else where it is full. Nothing but white space around a cut is lost."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._length = 0
        self._line = 1

    def take(self, text: str) -> Iterator[Raw]:
        """Add text, and give what is full."""
        self._text.append(text)
        self._length += len(text)
        if self._length > 8 * LONGEST_PASSAGE:
            yield from self._full(LONGEST_PASSAGE)

    def rest(self, lines: int = 0) -> Iterator[Raw]:
        """Give everything that was taken; then pass over so many lines."""
        yield from self._full(0)
        self._line += lines

    def _full(self, most_left: int) -> Iterator[Raw]:
        text = "".join(self._text)
        start = 0
        while len(text) - start > most_left:
            end = _cut(text, start)
            passage = text[start:end]
            lead = len(passage) - len(passage.lstrip())
            if passage.strip():
                yield Raw(self._line + passage[:lead].count("\n"), {"text": passage.strip("\n").rstrip()})
            self._line += passage.count("\n")
            start = end
        self._text, self._length = [text[start:]], len(text) - start


def _cut(text: str, start: int) -> int:
    """Where the passage that begins at `start` ends."""
    end = start + LONGEST_PASSAGE
    if len(text) <= end:
        return len(text)
    for mark in ("\n\n", "\n", " "):
        found = text.rfind(mark, start, end)
        if found >= 0 and text[start:found].strip():
            return found + len(mark)
    return end


def passages_of(text: str, place: int | None = None) -> Iterator[Raw]:
    """The passages of a whole text; their place is `place`, or the line they begin in."""
    passages = Passages()
    for found in [*passages.take(text), *passages.rest()]:
        yield found if place is None else Raw(place, found.value)


def read(spot: Spot) -> Iterator[Raw | LeftOut]:
    """The passages of plain text or Markdown; lines that are not text in the file's encoding are named."""
    with open_stream(spot) as stream:
        encoding = encoding_of(stream.read(SAMPLE))
    passages, number = Passages(), 1
    with open_stream(spot) as stream:
        for line in text_lines(stream, encoding, longest=_PIECE, keep_ends=False, whole=False):
            if fault := fault_in(line):
                yield from passages.rest(lines=1)
                yield LeftOut(number, fault)
            else:
                yield from passages.take(line)
            number += line.endswith("\n")
    yield from passages.rest()
