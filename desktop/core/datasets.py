"""A dataset of the library, as records: how files become examples, what is done about what was found, the split.

`DataRecipe` is all a person decided; with the same files it gives the same examples again. The files are never touched.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Shape = Literal["chat", "pair", "label", "preference", "rated", "text"]
"""What a row is: a conversation; a prompt with its answer; a text with its label; a prompt with a better and a worse
answer; a prompt with an answer and whether it was liked; a passage of raw text."""

Severity = Literal["serious", "look", "note"]
FixKind = Literal["leave_out", "repair", "redact"]


class Parts(msgspec.Struct, frozen=True):
    """Which parts the rows of a shape have."""

    needed: tuple[str, ...]
    optional: tuple[str, ...] = ()


PARTS: dict[Shape, Parts] = {
    "chat": Parts(("messages",), ("system",)),
    "pair": Parts(("prompt", "answer"), ("input", "system", "history")),
    "label": Parts(("text", "label"), ("system",)),
    "preference": Parts(("prompt", "chosen", "rejected"), ("system",)),
    "rated": Parts(("prompt", "answer", "rating"), ("system",)),
    "text": Parts(("text",)),
}


class Mapping(msgspec.Struct, frozen=True):
    """Which columns make up the parts of an example.

    `parts` gives for each part a column (``instruction``, ``meta.title``) or a template over columns, recognised by its
    braces: ``{title}\\n\\n{body}``. `roles` adds names for user, assistant and system to those known.
    """

    shape: Shape
    parts: dict[str, str]
    roles: dict[str, str] = {}


class Guess(msgspec.Struct, frozen=True):
    """A mapping made by looking at the data. `looks_like` is the name of the form (``alpaca``, ``sharegpt``,
    ``openai``, ``prompt_completion``, ``question_answer`` …), `fits` of `looked_at` rows can be read with it."""

    mapping: Mapping
    looks_like: str
    fits: int
    looked_at: int


class SourceFile(msgspec.Struct, frozen=True):
    """A file as it was when it was read: absolute path, size in bytes, time of its last change, hex sha256."""

    path: str
    size: int
    modified_ns: int
    sha256: str = ""


class Fix(msgspec.Struct, frozen=True):
    """What is done about one finding: its rows are left out, repaired, or their personal data is redacted."""

    kind: FixKind
    code: str


class Split(msgspec.Struct, frozen=True, kw_only=True):
    """How the held-out examples come about. Equal and nearly equal examples always land on the same side."""

    how: Literal["random", "group", "time", "file", "none"] = "random"
    share: Annotated[float, Meta(ge=0.0, lt=1.0)] = 0.1
    seed: Annotated[int, Meta(ge=0, lt=2**31)] = 0
    column: str = ""
    """`group`: rows with the same value stay together; `time`: the latest rows are held out."""
    stratified: bool = True
    """Each label gets its share of the held-out rows (labels only)."""
    files: tuple[str, ...] = ()
    """`file`: the held-out files."""


class DataRecipe(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that decides a dataset."""

    schema: Literal[1] = 1
    name: Annotated[str, Meta(min_length=1, max_length=80)]
    sources: tuple[SourceFile, ...]
    mapping: Mapping | None = None
    """None: guessed anew."""
    columns: tuple[str, ...] = ()
    """Further columns that are kept beside the examples, for a split by them."""
    fixes: tuple[Fix, ...] = ()
    split: Split = Split()


class Finding(msgspec.Struct, frozen=True):
    """Something about the data worth knowing: a code of `core/wording.py`, how bad it is, how many rows it concerns,
    the numbers for its sentence, and the fix on offer. The rows themselves lie beside it, see `data/store.py`."""

    code: str
    severity: Severity
    rows: int
    values: dict[str, str | int | float] = {}
    fix: FixKind | None = None


class LeftOutCount(msgspec.Struct, frozen=True):
    """How many rows were left out for one reason."""

    code: str
    rows: int


class Imported(msgspec.Struct, frozen=True, kw_only=True, tag="imported"):
    """What became of the files: `rows_in` is always `kept` plus all of `left_out`."""

    rows_in: int
    kept: int
    left_out: tuple[LeftOutCount, ...]
    guess: Guess | None
    sources: tuple[SourceFile, ...]
    source_names: tuple[str, ...]
    """What a row's `source` counts: files, or members of archives."""
    columns: tuple[str, ...]
    """The columns seen in the first rows, in order."""
    characters: int
    duplicates: int
    longest: int
    """Characters of the longest example."""
