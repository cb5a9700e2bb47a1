"""What window and command line ask of a data process, and what it answers with.

A data process (`python -m desktop data`) reads JSON lines on standard input, each an `Ask`, until its input ends. For
each it says `Progressed` as often as it likes on standard output, and then exactly one `Answer` or `Refused`.
"""

from __future__ import annotations

from typing import Union

import msgspec

from desktop.core.dataset import LeftOut, Message
from desktop.core.datasets import DataRecipe, Finding, Guess, Imported, Row, Seen, TokenNumbers
from desktop.core.problems import Problem


class Import(msgspec.Struct, frozen=True, tag="import"):
    """Read the sources of a recipe into the dataset folder `work`. Says step ``preview`` as soon as the first rows can
    be read there with `data.store.RowStore`. Answers with `Imported`."""

    work: str
    recipe: DataRecipe


class Look(msgspec.Struct, frozen=True, tag="look"):
    """Read the first rows of files as they stand, to choose columns. Answers with `Looked`."""

    files: tuple[str, ...]


class Examine(msgspec.Struct, frozen=True, tag="examine"):
    """Let the doctor look at a dataset folder. Answers with `Examined`."""

    folder: str


class Prepare(msgspec.Struct, frozen=True, tag="prepare"):
    """Apply fixes and split of a dataset folder and count what is left. Answers with `Prepared`."""

    folder: str


class Materialise(msgspec.Struct, frozen=True, tag="materialise"):
    """Write the examples of a dataset folder as ``train.parquet`` and ``held_out.parquet`` into the new folder
    `target`. Answers with `Prepared`."""

    folder: str
    target: str


class CountTokens(msgspec.Struct, frozen=True, tag="count_tokens"):
    """Count the tokens of all rows with the tokenizer and template of a model folder. Answers with `TokenNumbers`."""

    folder: str
    model: str


class CountKept(msgspec.Struct, frozen=True, tag="count_kept"):
    """The same for the examples that the run in the folder `run` keeps, without the general ones mixed into them.
    Answers with `TokenNumbers`."""

    run: str
    model: str


class NoteCut(msgspec.Struct, frozen=True, tag="note_cut"):
    """Put into the doctor's findings (``length.context``) which rows a model would cut at `context_length` tokens.
    Answers with `Examined`."""

    folder: str
    model: str
    context_length: int


class See(msgspec.Struct, frozen=True, tag="see"):
    """What the model sees of one row, cut at `context_length` tokens. Answers with `Seen`."""

    folder: str
    row: int
    model: str
    context_length: int


class SeeChat(msgspec.Struct, frozen=True, tag="see_chat"):
    """What a model reads of a conversation before it goes on with it; `run` is the folder of the run whose result on
    that model is asked. Answers with `Seen`."""

    messages: tuple[Message, ...]
    model: str
    context_length: int
    run: str = ""


class ReadRows(msgspec.Struct, frozen=True, tag="read_rows"):
    """The rows with these numbers, in this order, and how many there are in all. Answers with `Rows`."""

    folder: str
    numbers: tuple[int, ...] = ()


class ReadLeftOut(msgspec.Struct, frozen=True, tag="read_left_out"):
    """The first rows that were left out, at most `most`. Answers with `LeftOutRows`."""

    folder: str
    most: int


Ask = Union[
    Import, Look, Examine, Prepare, Materialise, CountTokens, CountKept, NoteCut, See, SeeChat, ReadRows, ReadLeftOut
]


class RawRow(msgspec.Struct, frozen=True):
    """A row as it stands in its file, every value as text."""

    source: str
    place: int
    values: dict[str, str]


class Looked(msgspec.Struct, frozen=True, tag="looked"):
    """The first rows as they stand, their columns in order, and the guess, if any."""

    rows: tuple[RawRow, ...]
    columns: tuple[str, ...]
    guess: Guess | None


class Examined(msgspec.Struct, frozen=True, tag="examined"):
    """What the doctor found."""

    findings: tuple[Finding, ...]


class Prepared(msgspec.Struct, frozen=True, tag="prepared", kw_only=True):
    """A dataset as it would be trained on. `version` is a hex sha256 over the examples of both sides, in order.

    Characters count the text and 16 for the marks of each turn: of the longest example, the longest answer, and all
    training examples together. `labels` gives, for rows with labels, how many train and are held out; `instruction` is
    the system text that the first examples share.
    """

    train: int
    held_out: int
    left_out_rows: int
    left_out_fixes: int
    changed_fixes: int
    split: str
    train_sha256: str
    held_out_sha256: str
    longest: int
    longest_answer: int
    characters: int
    leaked: int = 0
    """Held-out rows of an own held-out file that also stand among the training rows."""
    repeated: int | None = None
    """Training rows that equal an earlier training row; None: not counted, as by older versions."""
    labels: dict[str, tuple[int, int]] = {}
    instruction: str = ""

    @property
    def version(self) -> str:
        """Names this state of the dataset."""
        return f"{self.train_sha256[:8]}-{self.held_out_sha256[:8]}"


class Rows(msgspec.Struct, frozen=True, tag="rows"):
    """Some rows, and how many there are in all."""

    rows: tuple[Row, ...]
    total: int


class LeftOutRows(msgspec.Struct, frozen=True, tag="left_out_rows"):
    """Rows that were left out, each with its source."""

    rows: tuple[tuple[int, LeftOut], ...]


Answer = Union[Imported, Looked, Examined, Prepared, TokenNumbers, Seen, Rows, LeftOutRows]


class Progressed(msgspec.Struct, frozen=True, tag="progress"):
    """Part of the work that is done, 0 to 1, and which step of it this is."""

    share: float
    step: str = ""


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """The job met problems."""

    problems: tuple[Problem, ...]


DataReply = Union[Progressed, Refused, Imported, Looked, Examined, Prepared, TokenNumbers, Seen, Rows, LeftOutRows]
