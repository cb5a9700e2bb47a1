"""How the command line lays out a table: in as many columns as the terminal has, without breaking what is copied."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from rich.cells import cell_len
from rich.text import Text

GAP = 2
LEAST_VALUE = 24
"""Letters that the values of a table without names get at least; longer words, such as paths, run over the edge."""
_CJK = r"\u2e80-\uffff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[^\s{_CJK}]+|[{_CJK}]")
"""What a line is never broken within; Chinese and Japanese break everywhere."""
_PIECE = re.compile(rf"(\s*)({_WORD.pattern})")


def wrapped(text: str, width: int) -> list[str]:
    """The lines of a text, broken between words; a word that is longer than a line runs over its end."""
    lines = []
    for part in text.split("\n"):
        line = ""
        for blanks, word in _PIECE.findall(part):
            if line.strip() and cell_len(line + blanks + word) > width:
                lines.append(line)
                line = word
            else:
                line += blanks + word
        lines.append(line)
    return lines


def longest_word(text: str) -> int:
    """Columns of the terminal that the longest word of a text takes."""
    return max(map(cell_len, _WORD.findall(text)), default=0)


def table_lines(
    names: Sequence[str],
    rows: Sequence[Sequence[str]],
    right: Sequence[int] = (),
    whole: Sequence[int] = (),
    spare: Sequence[int] = (),
    widest: int | None = None,
) -> Iterator[Text]:
    """The lines of a table. Names of `whole` and numbers of `right` stay on one line, other columns are wrapped between
    words. What does not fit in `widest` leaves out columns of `spare`, the first one first, and says so; where that
    does not do, the first cell of `whole` stands on a line of its own with the rest below it. Without `widest` each
    row is a line, however long. A row may end early; the rest of it is empty."""
    rows = [(*row, *[""] * (len(names) - len(row))) for row in rows]
    kept, widths = _fitted(names, rows, (*right, *whole), spare, widest)
    if widest is not None and not kept:
        yield from _one_below_another(names, rows, whole[0] if whole else 0, widest)
        return
    for place, row in enumerate((names, *rows) if any(names) else rows):
        cells = [wrapped(row[at], width) for at, width in zip(kept, widths)]
        for pieces in zip_longest(*cells, fillvalue=""):
            line = ""
            for at, piece, width in zip(kept, pieces, widths):
                blanks = " " * (width - cell_len(piece))
                line += (blanks + piece if at in right else piece + blanks) + " " * GAP
            yield Text(line.rstrip(), style="dim" if any(names) and place == 0 else "")
    if missing := [name for at, name in enumerate(names) if at not in kept]:
        yield Text(f"A wider terminal also shows: {', '.join(missing)}.")


def _fitted(
    names: Sequence[str],
    rows: Sequence[Sequence[str]],
    unbroken: Sequence[int],
    spare: Sequence[int],
    widest: int | None,
) -> tuple[list[int], list[int]]:
    """The columns that are shown and how wide each is; none where they do not fit."""
    kept = list(range(len(names)))
    full = [max(_width(row[at]) for row in (names, *rows)) for at in kept]
    if widest is None:
        return kept, full
    measures = [_width if at in unbroken else longest_word for at in kept]
    least = [max(longest_word(names[at]), *(measures[at](row[at]) for row in rows), 1) for at in kept]
    if not any(names):
        least[-1] = min(least[-1], LEAST_VALUE)
    left = list(spare)
    while sum(least[at] + GAP for at in kept) - GAP > widest:
        if not left:
            return [], []
        kept.remove(left.pop(0))
    widths = {at: full[at] for at in kept}
    while sum(widths.values()) + GAP * (len(kept) - 1) > widest:
        widths[max((at for at in kept if widths[at] > least[at]), key=widths.__getitem__)] -= 1
    return kept, list(widths.values())


def _one_below_another(names: Sequence[str], rows: Sequence[Sequence[str]], head: int, room: int) -> Iterator[Text]:
    for row in rows:
        yield from map(Text, row[head].split("\n"))
        rest = [f"{name} {cell}".strip() for at, (name, cell) in enumerate(zip(names, row)) if at != head and cell]
        for line in wrapped(" · ".join(rest).replace("\n", " "), room - GAP):
            yield Text(" " * GAP + line)


def _width(cell: str) -> int:
    return max(map(cell_len, cell.split("\n")))
