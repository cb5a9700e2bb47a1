"""Tables as text: CSV, TSV and their kin. Records by Python's csv module; which delimiter is found by counting columns.

A quotation mark that is never closed would swallow the rest of the file; such a record is named by the line it begins
in, and reading goes on at the next line.
"""

from __future__ import annotations

import csv
import io
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import NamedTuple

from desktop.core.dataset import LeftOut
from desktop.data.readers.base import Raw
from desktop.data.readers.columns import column_names, is_header, rows_above
from desktop.data.readers.encodings import SAMPLE, encoding_of, fault_in, text_lines
from desktop.data.readers.opening import Spot, open_stream

LONGEST_RECORD = 8 << 20
"""Characters of one record beyond which it is taken for an open quotation mark and left out."""
DELIMITERS = "\t;|,"
"""In doubt the first one: commas stand in numbers and sentences, too."""
_SAMPLED = 200
_SURELY_EVEN = 0.9
csv.field_size_limit(LONGEST_RECORD)


class _Lines:
    """Lines for a csv reader, which can be taken back."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._ahead: deque[str] = deque()
        self._lines = lines
        self._length = 0
        self.record: list[str] = []
        """The lines of the record at hand."""
        self.number = 0
        """The number of the last line given out."""
        self.ended = False

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        if self._length > LONGEST_RECORD:
            raise csv.Error
        line = self._ahead.popleft() if self._ahead else next(self._lines, None)
        if line is None:
            self.ended = True
            raise StopIteration
        self.record.append(line)
        self._length += len(line)
        self.number += 1
        return line

    def begin(self) -> None:
        """A new record begins."""
        self.record, self._length = [], 0

    def take_back(self) -> None:
        """Give all lines of this record but the first one again."""
        self._ahead.extendleft(reversed(self.record[1:]))
        self.number -= len(self.record) - 1
        self.ended = False


class _Record(NamedTuple):
    line: int
    cells: list[str]
    fault: str


def records(lines: Iterator[str], delimiter: str) -> Iterator[_Record]:
    """The records with the line each begins in. A record that cannot be read has a fault, a code, and no cells."""
    source = _Lines(lines)
    reader = csv.reader(source, delimiter=delimiter)
    while True:
        source.begin()
        line = source.number + 1
        try:
            cells = next(reader)
            fault = "row.open_quote" if source.ended else ""
        except StopIteration:
            return
        except csv.Error:
            cells, fault = [], "row.too_long" if len(source.record) == 1 else "row.open_quote"
        if fault:
            source.take_back()
            reader = csv.reader(source, delimiter=delimiter)
            cells = []
        yield _Record(line, cells, fault)


class Layout(NamedTuple):
    """How a table is written: its delimiter, how many of the sampled records have as many columns as the first one (a
    share), the sampled records, whether the first line only says what the delimiter is (``sep=;``), and how many
    records, which are not in the sample, stand above the names of the columns."""

    delimiter: str
    even: float
    sample: list[list[str]]
    says_so: bool = False
    above: int = 0


def layout_of(text: str, cut: bool) -> Layout:
    """The layout of a table by its beginning; `cut`: the text goes on, so its last record may not be whole."""
    first = text.split("\n", 1)[0].strip()
    if len(first) == 5 and first.startswith("sep="):
        return _layout(text.split("\n", 1)[-1], first[4], cut)._replace(says_so=True)
    return max((_layout(text, delimiter, cut) for delimiter in DELIMITERS), key=_likely)


def _layout(text: str, delimiter: str, cut: bool) -> Layout:
    lines = io.StringIO(text)
    found = [
        record.cells for record in islice(records(lines, delimiter), _SAMPLED) if any(map(str.strip, record.cells))
    ]
    if cut and len(found) > 1 and len(found) < _SAMPLED:
        found.pop()
    even = _even(found)
    # What stands above a table may be written without delimiters, as prose with some commas in it is: in doubt it is.
    above = rows_above(found)
    if above and (below := _even(found[above:])) >= max(even, _SURELY_EVEN):
        return Layout(delimiter, below, found[above:], above=above)
    return Layout(delimiter, even, found)


def _even(found: list[list[str]]) -> float:
    return sum(len(cells) == len(found[0]) for cells in found) / len(found) if found else 0.0


def _likely(layout: Layout) -> float:
    """Even columns speak for a delimiter, and many columns do a little."""
    columns = len(layout.sample[0]) if layout.sample else 1
    return layout.even**2 * (1 - 1 / columns)


def read(spot: Spot) -> Iterator[Raw | LeftOut]:
    """The rows of a table, as text; their place is the line they begin in. Rows with other columns than the first one
    has are named, unless the cells too many are empty or those too few have no name."""
    with open_stream(spot) as stream:
        sample = stream.read(SAMPLE)
    encoding = encoding_of(sample)
    beginning = sample[: 1 << 16]
    text = beginning.decode(encoding, "ignore").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    layout = layout_of(text, cut=len(beginning) < len(sample))
    within = _layout_within(layout)
    with open_stream(spot) as stream:
        lines = text_lines(stream, encoding, longest=LONGEST_RECORD, keep_ends=True)
        found = records(lines, layout.delimiter)
        if within is not None:
            layout, found = within, _unfolded(found, within.delimiter)
        if layout.says_so:
            next(found, None)
        yield from _rows(found, layout)


def _layout_within(layout: Layout) -> Layout | None:
    """The layout of a table whose lines stand in quotation marks as a whole, as happens when one with commas is opened
    where semicolons are usual, and saved again. None for any other."""
    if layout.says_so or not layout.sample or any(len(cells) != 1 for cells in layout.sample):
        return None
    inner = layout_of("\n".join(" ".join(cells[0].split("\n")) for cells in layout.sample), cut=False)
    # A space behind each comma is that of a sentence.
    spaced = sum(any(cell.startswith(" ") for cell in cells[1:]) for cells in inner.sample)
    sure = len(inner.sample[0]) > 1 and inner.even >= _SURELY_EVEN and 2 * spaced <= len(inner.sample)
    return inner if sure else None


def _unfolded(found: Iterator[_Record], delimiter: str) -> Iterator[_Record]:
    for record in found:
        cells = record.cells
        if len(cells) == 1:
            with suppress(csv.Error):
                cells = next(csv.reader(io.StringIO(cells[0], newline=""), delimiter=delimiter), cells)
        yield record._replace(cells=cells)


def _rows(found: Iterator[_Record], layout: Layout) -> Iterator[Raw | LeftOut]:
    names: list[str] = []
    header: list[str] = []
    named, above = 0, layout.above
    for record in found:
        fault = record.fault or fault_in("".join(record.cells))
        if fault:
            yield LeftOut(record.line, fault)
        elif not any(cell.strip() for cell in record.cells):
            continue  # no row: office programs write delimiters for empty ones
        elif above:
            above -= 1
            yield LeftOut(record.line, "row.title")
        elif not names:
            names = column_names(record.cells)
            named = max((place for place, cell in enumerate(record.cells, 1) if cell.strip()), default=0)
            below = layout.sample.index(record.cells) + 1 if record.cells in layout.sample else _SAMPLED
            if is_header(record.cells, layout.sample[below:]):
                header = record.cells
            else:
                names = column_names([""] * len(names))
                named = len(names)
                yield Raw(record.line, dict(zip(names, record.cells)))
        elif record.cells == header:
            yield LeftOut(record.line, "row.title")
        else:
            yield _row(record, names, named)


def _row(record: _Record, names: list[str], named: int) -> Raw | LeftOut:
    cells = record.cells
    if len(cells) < named or any(cell.strip() for cell in cells[len(names) :]):
        return LeftOut(record.line, "row.columns", f"{len(cells)} instead of {len(names)}")
    return Raw(record.line, dict(zip(names, cells)))
