"""Names for the columns of a table, and whether its first row holds them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

_LONGEST_NAME, _LONGEST_QUESTION = 64, 300
"""Characters of a column's name; questions of a form, which name its columns, are longer."""
_ABBREVIATED = 2
"""Words up to which a full stop ends no sentence: “Nr.”, “Best. Nr.”."""
_MOST_ABOVE, _FEWEST_BELOW, _SHORTER = 20, 3, 0.8
_NAMES = frozenset(
    "text texts review comment message sentence content body tweet question answer prompt completion label category"
    " description frage antwort kommentar nachricht beschreibung kategorie question réponse commentaire texte"
    " pregunta respuesta comentario texto 问题 回答 文本 質問 テキスト".split()
)
"""What only a column is called."""
_STEMS = frozenset(name.rstrip("s") for name in _NAMES) | {"fragen", "antworten"}
_FIGURE = re.compile(r"[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}([ T,]+[0-9:.]{4,}.*)?|[0-9]{1,2}:[0-9]{2}(:[0-9.]+)?")


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


def is_usual_name(cell: str) -> bool:
    """Whether a cell says what columns of texts, questions and labels are called: “Question”, “Customer's question”."""
    return any(word.strip(".:?").rstrip("s") in _STEMS for word in cell.lower().split())


def rows_above(rows: Sequence[Sequence[str]]) -> int:
    """How many of the first rows, none of them blank, stand above the names of the columns: a title, when it was
    exported, names of groups of columns. Such rows have a single cell, or at most half of those that the rows below
    have; the names follow, shorter than what they name."""
    filled = [sum(1 for cell in row if cell.strip()) for row in rows]
    for start in range(1, min(len(rows), _MOST_ABOVE + 1)):
        below = rows[start + 1 :]
        if len(below) < _FEWEST_BELOW:
            break
        usual = int(median(filled[start + 1 :]))
        if usual < 2 or any(count > max(1, usual // 2) for count in filled[:start]):
            break
        names, length = rows[start], sum(sum(map(len, row)) for row in below) / len(below)
        if usual == 2 and len(rows[0]) == 2 and not any(map(is_usual_name, names)):
            continue  # one of two columns may lack a name
        if filled[start] >= usual and sum(map(len, names)) < _SHORTER * length and is_header(names, below):
            return start
    return 0


def is_header(first: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names the columns: its cells are short, no numbers and no sentences, and none of them comes
    again in its column, as a label would. In doubt it does, because most tables have one. A column of numbers or times
    below a cell that is none is named by it, however long the other names are; and where one cell says “text”, it does
    not matter that another says “spam”, as do rows below it."""
    cells = [cell.strip() for cell in first]
    others = [row for row in rows if list(row) != list(first)]  # files joined together repeat their header
    said = [cell for place, cell in enumerate(cells) if cell.lower().rstrip(".:") in _NAMES
            and not any(row[place].strip() == cell for row in others if len(row) > place)]  # fmt: skip
    if said:
        return True
    if not any(cells) or any(map(_is_number, cells)):
        return False
    if any(cell and cell == row[place].strip() for row in others for place, cell in enumerate(cells[: len(row)])):
        return False
    columns = [[row[place].strip() for row in others if len(row) > place] for place in range(len(cells))]
    if any(cell and not is_figure(cell) and _are_figures(column) for cell, column in zip(cells, columns)):
        return True
    return all(_may_be_a_name(cell, column) for cell, column in zip(cells, columns))


def _may_be_a_name(cell: str, below: Sequence[str]) -> bool:
    cell = " ".join(cell.split())  # names of sheets have lines, too
    if cell.endswith("!") or (cell.endswith(".") and len(cell.split()) > _ABBREVIATED):
        return False
    if cell.endswith(".") and 2 * sum(text.endswith((".", "!", "?")) for text in below) >= max(1, len(below)):
        return False
    if cell.endswith("?") and len(cell) <= _LONGEST_QUESTION:  # of a form, unless questions stand below it, too
        return len(cell) <= _LONGEST_NAME or 2 * sum(text.endswith("?") for text in below) < len(below)
    return len(cell) <= _LONGEST_NAME


def _are_figures(column: Sequence[str]) -> bool:
    filled = [cell for cell in column if cell]
    return len(filled) >= _FEWEST_BELOW and all(map(is_figure, filled))


def is_figure(cell: str) -> bool:
    """A number, or a day or time as tables have them."""
    return _is_number(cell) or _FIGURE.fullmatch(cell) is not None


def _is_number(cell: str) -> bool:
    try:
        float(cell.replace(",", "."))
    except ValueError:
        return False
    return True
