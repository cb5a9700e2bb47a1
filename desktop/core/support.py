"""The report for whoever helps: what of a PC, a run and a problem may be told, as one plain text.

Everything with a known form is told by what it may hold (numbers, choices, names of ours); free text only after what it
quotes, and what also stands in the data, was taken out. The whole goes through `scrub` at the end. Nothing here reads a
file or sends anything; `services/checkup.py` gathers.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Literal, get_origin, get_type_hints

import msgspec

from desktop.core.problems import Problem
from desktop.core.recipe import STARTER, Recipe
from desktop.core.scrubbing import Private, holding_rows, public_host, scrub, without_quotes

LINES, LETTERS = 80, 400
"""Last lines of a log that go into the report, and letters of each."""
_CHOICES = frozenset(
    name for name, kind in get_type_hints(Recipe).items() if get_origin(kind) is Literal
) | {"recompute", "chosen_layers"}  # fmt: skip
"""Fields of a recipe whose texts are choices, not words of a person."""
_TECHNICAL = ("engine.", "family.", "updates.", "crash.")
"""Problems of these groups speak of packages, servers and drivers alone …"""
_OF_WORK = frozenset(
    f"engine.{name}" for name in ("fault", "card_fault", "no_answer", "bad_request", "missing", "stream_failed")
)
"""… but for these, whose cause is an exception's or a child's own text: it may hold data."""
_TOLD = frozenset("family cuda driver needed capability card torch kind exception python system".split())
"""Values that are told whatever the problem."""
_FRAME = re.compile(r'\s*File ".*", line \d+(?:,? in .+)?')
_FIXED = re.compile(
    r"\s*(?:Traceback \(most recent call last\):|During handling of the above exception.*|The above exception was .*"
    r"|Current thread .*|Thread 0x.*|Fatal Python error: .*|\^+|\[\.\.\.\]|\.\.\.|<no Python frame>"
    r"|Windows fatal exception: .*)"
)
_EXCEPTION = re.compile(r"([A-Za-z_][\w.]*(?:Error|Exception|Warning|Interrupt|Exit|Fault|Timeout))(?::\s*(.*))?")
_STAMPED = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (?:--|!!|Qt) .*")
_HARMLESS = re.compile(
    r"\[(?:Errno|WinError) -?\d+\] [A-Za-z ]+|(?:ModuleNotFoundError: )?No module named"
    r"|CUDA (?:error|out of memory)[\w\s.,:;()%-]*"
    r"|.*cannot open shared object file.*|undefined symbol: \S+"
)


class Section(msgspec.Struct, frozen=True):
    """A part of the report: facts in rows of two, then lines as they are."""

    title: str
    rows: tuple[tuple[str, str], ...] = ()
    lines: tuple[str, ...] = ()


def report_text(sections: Sequence[Section], private: Private) -> str:
    """The whole report, scrubbed."""
    parts = []
    for section in sections:
        width = max((len(name) for name, _ in section.rows), default=0)
        rows = [f"{name.ljust(width)}  {' '.join(value.split())}" for name, value in section.rows]
        lines = ["    " + line.rstrip()[:LETTERS] for line in section.lines]
        parts.append("\n".join([section.title, "-" * len(section.title), *rows, *lines]))
    return scrub("\n\n".join(parts), private) + "\n"


def problem_section(title: str, problem: Problem) -> Section:
    """A problem by its code and what of its values may be told."""
    technical = problem.code.startswith(_TECHNICAL) and problem.code not in _OF_WORK
    rows = [("problem", problem.code)]
    for name, value in problem.values.items():
        if isinstance(value, str) and name == "cause":
            value = safe_message(value, known=technical)
        elif isinstance(value, str) and name in ("host", "proxy"):
            value = public_host(value)
        elif isinstance(value, str) and not technical and name not in _TOLD:
            value = text_of(value)
        rows.append((name, str(value)))
    return Section(title, tuple(rows))


def recipe_section(recipe: Recipe, known_models: Collection[str]) -> Section:
    """A recipe with its numbers and choices; of names and files only how long they are. A base model is named if it is
    one that everybody can get."""
    rows = []
    for name in Recipe.__struct_fields__:
        value = getattr(recipe, name)
        if isinstance(value, str) and name not in _CHOICES:
            public = value == STARTER or (name == "model" and value in known_models)
            value = value if public else text_of(value)
        rows.append((name, str(value)))
    return Section("Recipe", tuple(rows))


def text_of(value: str) -> str:
    """What stands for words of a person."""
    return f"<{len(value)} letters>" if value else "<nothing>"


def safe_message(text: str, *, known: bool) -> str:
    """A message without what it quotes. One whose origin is not `known` to be free of data is told only if it is of a
    kind that never holds any."""
    plain = without_quotes(" ".join(text.split()))[:LETTERS]
    if known or not plain or _HARMLESS.match(plain):
        return plain
    return f"<a message of {len(text)} letters>"


def safe_lines(lines: Sequence[str], rows: Iterable[str] | None, *, known: bool = False) -> tuple[str, ...]:
    """The last lines of a log: where the program was, kinds of faults, and their messages without what they quote.

    `known`: the log never holds data (that of a set-up). Otherwise `rows` are the texts of the data that was worked
    with: a line that shares anything with them is left out, and everything else is told. Without them (None) messages
    are told only if they are of a kind that never holds data, and lines of no known form not at all."""
    last = [line.rstrip("\r\n")[: 4 * LETTERS] for line in lines[-LINES:]]
    all_told = known or rows is not None
    told = [_safe(line, all_told) for line in last]
    for number in holding_rows(last, rows) if rows is not None else ():
        told[number] = f"<a line of {len(last[number])} letters>"
    return tuple(told)


def _safe(line: str, known: bool) -> str:
    if not line.strip() or _FRAME.fullmatch(line) or _FIXED.fullmatch(line):
        return line
    if found := _EXCEPTION.fullmatch(line.strip()):
        return ": ".join(filter(None, (found[1], safe_message(found[2] or "", known=known))))
    if known or _STAMPED.fullmatch(line):
        return without_quotes(line)
    return f"<a line of {len(line)} letters>"
