"""How many tokens examples have, counted with the model's own tokenizer at nearly its full speed."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from desktop.core.dataset import Example, Message
from desktop.core.datasets import TokenNumbers
from desktop.core.files import write_bytes
from desktop.core.problems import ProblemError, stop_on
from desktop.data.joined import Joined
from desktop.data.model_tokens import ModelTokens
from desktop.data.store import Part, RowStore
from desktop.data.token_numbers import REFUSED, Counted, Lengths, numbers_of

BATCH = 2048
"""Texts handed to the tokenizer at once: enough to keep all cores busy, few enough to stay small in memory."""
BATCH_LETTERS = 2_000_000
"""Characters handed to it at once, unless a single text is longer: while counted, a token takes about 100 bytes."""

Turns = tuple[Sequence[str], Sequence[str]]
"""Roles and contents of one example."""


class Counter:
    """Counts the tokens of examples as the engine trains on them, before anything is cut; a passage as a whole.

    Which of the tokens carry loss is not counted here: that needs the place of every token and takes twice as long;
    `data/seen.py` says it for single examples. Raises what `ModelTokens` raises.
    """

    def __init__(self, folder: Path) -> None:
        self.model = ModelTokens(folder)
        self.joined = Joined(self.model.template)
        self.refusal = ""
        """Why the template did not accept the first conversation of those it did not."""

    @property
    def around(self) -> int:
        """Tokens that the template puts around a prompt with its answer; 0 where it takes no such exchange."""
        return max(0, int(self.count([Example((Message("user", ""), Message("assistant", "")))])[0]))

    def count(self, examples: Sequence[Example]) -> Lengths:
        """Tokens of each example (int32); `REFUSED` where the template does not accept it."""
        while True:
            mistaken = self.joined.mistaken
            turns = (([m.role for m in e.messages], [m.content for m in e.messages]) for e in examples)
            parts = list(self.count_turns(turns))
            if self.joined.mistaken == mistaken:
                return np.concatenate(parts) if parts else np.empty(0, np.int32)

    def count_turns(self, turns: Iterable[Turns]) -> Iterator[Lengths]:
        """The same for examples as roles and contents, some at a time in their order. If `joined.mistaken` has changed
        at the end, it must be done again. The tokenizer works on one batch while the next one is rendered."""
        ahead: Future[Lengths] | None = None
        with ThreadPoolExecutor(1, "tokenizer") as pool:
            for texts, around in self._batches(turns):
                begun = pool.submit(self._lengths, texts, around)
                if ahead is not None:
                    yield ahead.result()
                ahead = begun
            if ahead is not None:
                yield ahead.result()

    def _batches(self, turns: Iterable[Turns]) -> Iterator[tuple[list[str], list[int]]]:
        """Rendered texts, and how many tokens come to each besides."""
        texts: list[str] = []
        around: list[int] = []
        letters = 0
        for roles, contents in turns:
            text, extra = self._text(roles, contents)
            texts.append(text)
            around.append(extra)
            letters += len(text)
            if len(texts) >= BATCH or letters >= BATCH_LETTERS:
                yield texts, around
                texts, around, letters = [], [], 0
        if texts:
            yield texts, around

    def _text(self, roles: Sequence[str], contents: Sequence[str]) -> tuple[str, int]:
        """What is tokenised, and how many tokens come besides."""
        if roles[0] == "text":
            return contents[0], self.model.around
        try:
            return self.joined.text(roles, contents), 0
        except ProblemError as error:
            self.refusal = self.refusal or str(error.problems[0].values.get("cause", ""))
            return "", REFUSED

    def _lengths(self, texts: list[str], around: list[int]) -> Lengths:
        found = self.model.tokenizer.encode_batch_fast(texts, add_special_tokens=False)
        return np.fromiter(map(len, found), np.int32, len(texts)) + np.array(around, np.int32)


def count_store(store: RowStore, folder: Path, target: Path, tell: Callable[[int], None]) -> TokenNumbers:
    """Count all rows of a store with the tokenizer and template of the model in `folder`.

    Writes the lengths to `target`: one little-endian int32 for each row, `REFUSED` where there is none. `tell` is
    called with the number of rows done. Raises what `ModelTokens` raises, ``template.fault`` when the template accepts
    no row at all, and ``disk.*`` / ``file.*`` as `write_bytes` does.
    """
    counter = Counter(folder)
    counted = count_batches(lambda: (batch for path in store.parts for batch in Part(path).batches()), counter, tell)
    target.parent.mkdir(parents=True, exist_ok=True)
    write_bytes(target, counted.lengths.astype("<i4").tobytes())
    return numbers_of(counted, counter.refusal, plain=not counter.model.template.own, around=counter.around)


def count_batches(
    batches: Callable[[], Iterable[pa.RecordBatch]], counter: Counter, tell: Callable[[int], None]
) -> Counted:
    """Count rows with columns `messages`, `rejected` and `good`, which `batches` gives anew each time it is called;
    `tell` is called with the number of rows done. Raises ``template.fault`` when the template accepts none of them."""
    while True:
        mistaken, done = counter.joined.mistaken, 0
        lengths: list[Lengths] = []
        shapes: list[Lengths] = []
        for part in counter.count_turns(_turns(batches(), shapes)):
            lengths.append(part)
            done += len(part)
            tell(done)
        if counter.joined.mistaken == mistaken:
            lengths, shapes = lengths or [np.empty(0, np.int32)], shapes or [np.empty(0, np.int8)]
            counted = Counted(np.concatenate(lengths), np.concatenate(shapes))
            if len(counted.lengths) and (counted.lengths == REFUSED).all():
                raise stop_on("template.fault", cause=counter.refusal)
            return counted


def _turns(batches: Iterable[pa.RecordBatch], shapes: list[Lengths]) -> Iterator[Turns]:
    """Roles and contents of all rows, straight from the columns; what shapes they have is added to `shapes`."""
    for batch in batches:
        messages = batch.column("messages")
        turns, ends = messages.flatten(), messages.offsets.to_pylist()
        roles, contents = turns.field("role").to_pylist(), turns.field("content").to_pylist()
        first = ends[0]
        shapes.append(_shapes(batch, [roles[start - first] for start in ends[:-1]]))
        for start, end in itertools.pairwise(ends):
            yield roles[start - first : end - first], contents[start - first : end - first]


def _shapes(batch: pa.RecordBatch, first_roles: list[str]) -> Lengths:
    """For each row the place of its shape in `SHAPES`."""
    better = pc.not_equal(pc.fill_null(batch.column("rejected"), ""), "").to_numpy(zero_copy_only=False)
    rated = batch.column("good").is_valid().to_numpy(zero_copy_only=False)
    text = np.array([role == "text" for role in first_roles], bool)
    return np.select([text, better, rated], [3, 1, 2], 0).astype(np.int8)


def read_lengths(path: Path) -> Lengths:
    """The lengths that `count_store` wrote. Raises ``dataset.damaged``."""
    try:
        return np.fromfile(path, "<i4")
    except OSError as error:
        raise stop_on("dataset.damaged", path=str(path), cause=error.strerror or str(error)) from None


def longer_than(lengths: Lengths, context_length: int) -> Lengths:
    """The numbers of the rows that are longer, ascending."""
    return np.flatnonzero(lengths > context_length)
