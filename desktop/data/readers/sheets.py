"""Workbooks: each sheet is a table of its own, mostly with its first row that is not empty as names. Read by
calamine."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from statistics import median
from typing import IO, Any

import python_calamine as calamine

from desktop.core.dataset import LeftOut
from desktop.data.readers.base import CannotRead, Raw
from desktop.data.readers.columns import column_names, is_header, rows_above
from desktop.data.readers.opening import Spot, open_seekable
from desktop.data.readers.sheet_size import check_size
from desktop.data.readers.zips import check_zip

_WHOLE = 1e18
_ENDS = (".", "!", "?", "。", "？", "！")
_SAMPLED = 200
"""Rows by which is told where the names of the columns stand."""


def sheet_names(spot: Spot) -> list[str]:
    """The sheets of a workbook, in order. Raises what reading the file raises, and `CannotRead`."""
    with open_seekable(spot) as file:
        return list(_opened(file, spot).sheet_names)


def read(spot: Spot) -> Iterator[Raw | LeftOut]:
    """The rows of one sheet; their place is the row as the sheet counts it. Empty rows are no rows, and what stands
    above the names of the columns is named."""
    with open_seekable(spot) as file:
        sheet = _opened(file, spot).get_sheet_by_name(spot.sheet)
    filled = _filled_rows(sheet)
    first = list(islice(filled, _SAMPLED))
    texts = [row for _, row in first]
    above = rows_above(texts)
    yield from (LeftOut(place, "row.title") for place, _ in first[:above])
    if not texts:
        return
    headed = len(texts) == 1 or not _is_data(texts[above], texts[above + 1 :])
    names = column_names(texts[above] if headed else [""] * len(texts[above]))
    for place, row in chain(first[above + headed :], filled):
        again = headed and row == texts[above]
        yield LeftOut(place, "row.title") if again else Raw(place, dict(zip(names, row)))


def _is_data(first: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether the first row is none of names. Sheets have one nearly always: in doubt, as where a year names a column
    or a name comes again below it, it is. Not where it says sentences as long as those below it, ended like these."""
    columns = [[row[place] for row in below if row[place]] for place in range(len(first))]
    if is_header(first, below) or _are_named(first, columns):
        return False
    said = [(cell, column) for cell, column in zip(first, columns) if cell.endswith(_ENDS)]
    return bool(said) and all(
        column
        and 2 * len(cell) >= median(map(len, column))
        and 2 * sum(text[-1] == cell[-1] for text in column) >= len(column)
        for cell, column in said
    )


def _are_named(first: Sequence[str], columns: Sequence[Sequence[str]]) -> bool:
    """Whether all cells are longer than most below them, as the questions of a form are."""
    return all(column and 5 < 2 * median(map(len, column)) < len(cell) for cell, column in zip(first, columns))


def _filled_rows(sheet: Any) -> Iterator[tuple[int, list[str]]]:
    """The rows with something in them, and their places. What was written once for several rows, in cells that were
    made one, stands in each of them."""
    used = _used_columns(sheet)
    ends = {(top, column): end for (top, column), (end, _) in sheet.merged_cell_ranges or () if end > top}
    held: dict[int, tuple[int, str]] = {}  # of each column, until which row what stands there
    for place, cells in enumerate(sheet.iter_rows()):
        texts = [text_of_cell(cells[column]) for column in used]
        filled = any(texts)
        for number, column in enumerate(used if ends else ()):
            if (end := ends.get((place, column))) is not None:
                held[column] = end, texts[number]
            elif column in held and place <= held[column][0]:
                texts[number] = texts[number] or held[column][1]
        if filled:
            yield place + 1, texts


def _used_columns(sheet: Any) -> Sequence[int]:
    used: set[int] = set()
    for cells in sheet.iter_rows():
        used.update(column for column, cell in enumerate(cells) if cell != "")
    return sorted(used)


def _opened(file: IO[bytes], spot: Spot) -> Any:
    head = file.read(4)
    file.seek(0)
    if head.startswith(b"PK"):
        check_zip(file)
        check_size(file)
    else:
        _check_container(file)
    try:
        return calamine.CalamineWorkbook.from_filelike(file)
    except calamine.PasswordError:
        raise CannotRead("file.password") from None


def _check_container(file: IO[bytes]) -> None:
    """Look at what is in a container of old Office, which also wraps newer documents when they have a password; then
    rewind. The place of its list of contents stands in its head (MS-CFB, section 2.2)."""
    head = file.read(512)
    size = 1 << min(int.from_bytes(head[30:32], "little"), 12)
    file.seek((int.from_bytes(head[48:52], "little") + 1) * size)
    listed = file.read(4096)
    file.seek(0)
    if "EncryptedPackage".encode("utf-16-le") in listed:
        raise CannotRead("file.password")
    if "WordDocument".encode("utf-16-le") in listed:
        raise CannotRead("file.unknown_kind", "an old Word file; save it as .docx")
    if "__substg1.0_".encode("utf-16-le") in listed:
        raise CannotRead("file.unknown_kind", "a mail of Outlook; save it as .eml or text")
    if "PowerPoint Document".encode("utf-16-le") in listed:
        raise CannotRead("file.unknown_kind", "an old PowerPoint file")


def text_of_cell(cell: Any) -> str:
    """A cell as text: ``3`` for 3.0, ``true`` for a tick, dates as ISO. What looks like a formula stays text."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        # Fifteen digits, as Excel itself: 23.8 and not 23.799999999999997, which a formula makes of it.
        return str(int(cell)) if cell.is_integer() and abs(cell) < _WHOLE else f"{cell:.15g}"
    if isinstance(cell, (datetime.date, datetime.time)):
        return cell.isoformat()
    return str(cell).strip()
