"""A report of a run, as records: sections of facts, tables, curves and answers. `report_html.py` makes a web page of
it, the window's side a PDF; what it says is put together in `report_parts.py`."""

from __future__ import annotations

from typing import Literal, Union

import msgspec

Tone = Literal["", "good", "warn", "bad", "muted"]


class Paragraph(msgspec.Struct, frozen=True, tag="paragraph"):
    """A sentence or some; with a `title` it is a notice."""

    text: str
    title: str = ""
    tone: Tone = ""


class Facts(msgspec.Struct, frozen=True, tag="facts"):
    """Names with their values, one a line."""

    rows: tuple[tuple[str, str], ...]


class Table(msgspec.Struct, frozen=True, tag="table"):
    """Rows under the names of their columns. `numbers` are the columns that stand at the right; a `folded` table is
    shut at first where that is possible."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...] = ()
    folded: bool = False


class Line(msgspec.Struct, frozen=True):
    """One curve: its `colour` 1 to 4, which decides how it is dashed, too; a `faint` one lies behind the others."""

    title: str
    colour: int
    points: tuple[tuple[float, float], ...]
    faint: bool = False
    marked: tuple[float, float] | None = None
    """A point with a ring around it."""


class Chart(msgspec.Struct, frozen=True, tag="chart"):
    """Curves over a common x. `summary` says in a sentence what they show."""

    title: str
    summary: str
    x_title: str
    y_title: str
    lines: tuple[Line, ...]


class Code(msgspec.Struct, frozen=True, tag="code"):
    """Text that is to be copied as it stands."""

    title: str
    text: str


class Answers(msgspec.Struct, frozen=True, tag="answers"):
    """One example: who said what, in order."""

    title: str
    turns: tuple[tuple[str, str], ...]


Block = Union[Paragraph, Facts, Table, Chart, Code, Answers]


class Section(msgspec.Struct, frozen=True):
    """Some blocks under a title; `key` names it for links."""

    key: str
    title: str
    blocks: tuple[Block, ...]


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """All of it. `verdict` is the one sentence that stands on top."""

    schema: Literal[1] = 1
    title: str
    subtitle: str
    made: str
    """When and by which version it was made."""
    verdict: Paragraph | None = None
    sections: tuple[Section, ...]
