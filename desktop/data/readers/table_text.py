"""Documents that are a table in truth: questions with answers in Word, a list given out as a web page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from desktop.core.dataset import LeftOut
from desktop.data.readers.base import Raw
from desktop.data.readers.columns import column_names, is_header, is_usual_name, rows_above

_MOSTLY, _FEWEST_ROWS = 0.8, 4
"""Share of a document's letters that stand in rows of a table, and rows, from which it is one."""


def table_in(text: str) -> list[Raw | LeftOut] | None:
    """The rows of the table that a text is, whose cells are parted by tabs; their place is their line. None when most
    of it is something else. What stands above, between and below the rows is named."""
    lines = [(number, line.split("\t")) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    letters: Counter[int] = Counter()
    for _, cells in lines:
        letters[len(cells)] += sum(map(len, cells))
    width = max((count for count in letters if count > 1), key=lambda count: letters[count], default=0)
    rows = [cells for _, cells in lines if len(cells) == width]
    if width < 2 or len(rows) < _FEWEST_ROWS or letters[width] < _MOSTLY * letters.total():
        return None
    if sum(not cells[0].strip() for cells in rows) > len(rows) / 2:  # paragraphs that begin with a tab
        return None
    names = rows[rows_above(rows)]
    if not is_header(names, [row for row in rows if row is not names]):
        return None
    if width == 2 and not any(map(is_usual_name, names)):  # forms and pages laid out in two columns are no such list
        return None
    return list(_rows(lines, names))


def _rows(lines: list[tuple[int, list[str]]], names: list[str]) -> Iterator[Raw | LeftOut]:
    headed = False
    columns = column_names(names)
    for number, cells in lines:
        if cells == names or len(cells) == 1 or not headed:
            headed = headed or cells == names
            if cells is not names:
                yield LeftOut(number, "row.title")
        elif len(cells) > len(names):
            yield LeftOut(number, "row.columns", f"{len(cells)} instead of {len(names)}")
        else:
            yield Raw(number, dict(zip(columns, [cell.strip() for cell in cells])))
