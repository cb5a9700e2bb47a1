"""A dataset of the library, as records: how files become examples, what is done about what was found, the split.

`DataRecipe` is all a person decided; with the same files it gives the same examples again. The files are never touched.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from desktop.core.dataset import Example
from desktop.core.evidence import FEW

Shape = Literal["chat", "pair", "label", "preference", "rated", "text", "image"]
"""What a row is: a conversation; a prompt with its answer; a text with its label; a prompt with a better and a worse
answer; a prompt with an answer and whether it was liked; a passage of raw text; an image with its label."""

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
    "image": Parts(("image", "label")),
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
    ``openai``, ``prompt_completion``, ``question_answer``, ``image_folders`` …), `fits` of `looked_at` rows can be read
    with it."""

    mapping: Mapping
    looks_like: str
    fits: int
    looked_at: int


class SourceFile(msgspec.Struct, frozen=True):
    """A file as it was when it was read: absolute path, size in bytes, time of its last change, and the xxHash3 of its
    content (128 bits, hex), which tells one content from another but does not protect against forgery."""

    path: str
    size: int
    modified_ns: int
    content: str = ""


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


FEWEST_TO_SHARE = 100
"""Of fewer examples each one is worth more to training than to a scorecard."""


def with_enough_held_out(split: Split, examples: int) -> Split:
    """The split of a new dataset of `examples`: where a tenth are too few for a scorecard to tell anything
    (`evidence.FEW`) and there are examples to spare, a little more than a tenth. One that was chosen stays."""
    if split != Split() or examples < FEWEST_TO_SHARE or examples * split.share > FEW:
        return split
    return msgspec.structs.replace(split, share=math.ceil(100 * (FEW + 1) / examples) / 100)


MENDED_BY_ORDER = ("row.role_order", "row.no_answer")
"""Reasons why rows are left out that `DataRecipe.mend_turns` may do away with."""


class DataRecipe(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that decides a dataset."""

    schema: Literal[1] = 1
    name: Annotated[str, Meta(min_length=1, max_length=80)]
    sources: tuple[SourceFile, ...]
    mapping: Mapping | None = None
    """None: guessed anew."""
    columns: tuple[str, ...] = ()
    """Further columns that are kept beside the examples, for a split by them."""
    mend_turns: bool = False
    """Whether conversations whose turns are out of order are put in order, see `converting.in_order`."""
    fixes: tuple[Fix, ...] = ()
    split: Split = Split()


class Row(msgspec.Struct, frozen=True):
    """An example, the source it came from (an index into `Imported.source_names`), its place there (from 1), and the
    values of further columns."""

    example: Example
    source: int
    place: int
    extra: dict[str, str] = {}


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


class ShapeTokens(msgspec.Struct, frozen=True):
    """How many rows of one shape there are, and their tokens together."""

    rows: int
    tokens: int


class Cut(msgspec.Struct, frozen=True):
    """What a context length costs: how many rows are longer, and the tokens at their ends that are not learned."""

    rows: int
    tokens: int


class TokenNumbers(msgspec.Struct, frozen=True, kw_only=True, tag="token_numbers"):
    """The lengths of a dataset's rows in tokens of one model, as the engine trains on them.

    `lengths`, `length_rows` and `length_tokens` say how many rows have which length and how many tokens those have
    together, ascending, without passages, of which nothing is cut. Every length up to 4,096 has a place of its own;
    above, lengths are gathered (by 8 up to 8,192, by 16 up to 16,384 …) under the longest of them.
    """

    rows: int
    refused: int
    """Rows that the model's template does not accept, such as a system text; they have no length."""
    refusal: str
    """What it said of the first of them."""
    total: int
    mean: float
    p50: int
    p95: int
    """Nearest rank: so many tokens or fewer have 50 and 95 % of the rows."""
    longest: int
    edges: tuple[int, ...]
    """n + 1 edges of the n bars of a histogram: the first holds ``edges[0] <= length < edges[1]``. The last bar reaches
    from where nearly all rows end to the longest, whatever its width."""
    counts: tuple[int, ...]
    shapes: dict[Shape, ShapeTokens]
    lengths: tuple[int, ...]
    length_rows: tuple[int, ...]
    length_tokens: tuple[int, ...]
    plain_template: bool
    """Whether the model has no chat template of its own."""
    around: int | None = None
    """Tokens that the template puts around a prompt with its answer; None where they were not counted yet."""

    def bare(self) -> TokenNumbers:
        """The same without what the template puts around prompt and answer."""
        less = self.around or 0
        gone = tuple(less * rows for rows in self.length_rows)
        return msgspec.structs.replace(
            self,
            around=0,
            total=max(self.rows, self.total - less * (self.rows - self.refused)),
            mean=max(1.0, self.mean - less),
            p50=max(1, self.p50 - less),
            p95=max(1, self.p95 - less),
            longest=max(1, self.longest - less),
            lengths=tuple(max(1, length - less) for length in self.lengths),
            length_tokens=tuple(max(0, tokens - out) for tokens, out in zip(self.length_tokens, gone, strict=True)),
        )

    def cut_at(self, context_length: int) -> Cut:
        """What is lost at a context length; exact wherever `lengths` is, see there."""
        first = bisect_right(self.lengths, context_length)
        rows = sum(self.length_rows[first:])
        return Cut(rows, max(0, sum(self.length_tokens[first:]) - context_length * rows))


class SeenToken(msgspec.Struct, frozen=True, kw_only=True):
    """A token with the text it stands for. A token that only finishes a character begun by the one before (an emoji may
    take four) has no text of its own: `continues`."""

    text: str
    id: int
    learned: bool
    """It carries loss: the model is to learn to write it here."""
    special: bool
    ends_turn: bool
    """It is the mark with which the assistant ends its turn, or with which a passage ends."""
    cut: bool
    """It lies behind the context length, so that the model never sees it."""
    continues: bool

    @property
    def shown(self) -> str:
        """The text to show: white space that stands alone is made visible."""
        if self.continues:
            return "‥"
        return self.text if self.text.strip() else "".join(VISIBLE.get(letter, letter) for letter in self.text)


VISIBLE = {" ": "·", "\n": "↵\n", "\r": "␍", "\t": "⇥"}
"""What white space is shown as when a token consists of nothing else."""


class Seen(msgspec.Struct, frozen=True, kw_only=True, tag="seen"):
    """An example as the model sees it. `tokens` are its first tokens, `total` counts all of them, `learned` those that
    carry loss and are not cut, `cut` those behind the context length. A passage is not cut: it is learned in `windows`
    of at most the context length."""

    tokens: tuple[SeenToken, ...]
    total: int
    learned: int
    cut: int
    windows: int
    plain_template: bool
    """Whether the model has no chat template of its own, so that “User: … Assistant: …” is used."""
