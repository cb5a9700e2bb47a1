"""What can go wrong, as a record: a code and the real numbers. Sentences are made elsewhere (`core/wording.py`)."""

from __future__ import annotations

import msgspec

Value = str | int | float
UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""What msgspec raises on foreign or damaged content: broken UTF-8 and deep nesting are not among its own errors."""


class Problem(msgspec.Struct, frozen=True):
    """One thing that stands in the person's way.

    `code` names an entry of the table in `core/wording.py`; `values` fills the places of its sentences
    (bytes as int, paths as str). Codes are dotted lower-case words: ``model.config_missing``.
    """

    code: str
    values: dict[str, Value] = {}


class ProblemError(Exception):
    """Carries one or more problems up to whoever can show them. Faults are collected, never one per attempt."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(f"{p.code} {p.values}" for p in problems))
        self.problems: tuple[Problem, ...] = problems


def stop_on(code: str, /, **values: Value) -> ProblemError:
    """A `ProblemError` with a single problem, to be raised: ``raise stop_on("disk.full", need=1, free=0)``."""
    return ProblemError(Problem(code, values))
