"""Names for the columns of a table, and whether its first row holds them."""

from __future__ import annotations

from collections.abc import Sequence

_LONGEST_NAME = 64


def column_names(cells: Sequence[str]) -> list[str]:
    """A name for each column: what stands in its first cell, ``column 3`` where nothing does, and ``name 2`` for a
    name that was there before."""
    names: list[str] = []
    taken: set[str] = set()
    for number, cell in enumerate(cells, 1):
        wanted = " ".join(cell.split()) or f"column {number}"
        name, again = wanted, 1
        while name in taken:
            again += 1
            name = f"{wanted} {again}"
        taken.add(name)
        names.append(name)
    return names


def is_header(first: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names the columns: its cells are short, no numbers and no sentences, and none of them comes
    again in its column, as a label would. In doubt it does, because most tables have one."""
    cells = [cell.strip() for cell in first]
    if not any(cells):
        return False
    if not all(_may_be_a_name(cell) for cell in cells):
        return False
    others = [row for row in rows if list(row) != list(first)]  # files joined together repeat their header
    return not any(
        cell and cell == row[place].strip() for row in others for place, cell in enumerate(cells[: len(row)])
    )


def _may_be_a_name(cell: str) -> bool:
    return len(cell) <= _LONGEST_NAME and "\n" not in cell and not cell.endswith((".", "!")) and not _is_number(cell)


def _is_number(cell: str) -> bool:
    try:
        float(cell.replace(",", "."))
    except ValueError:
        return False
    return True
