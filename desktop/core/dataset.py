"""Chat examples: reading them from JSONL, what was left out and why, the split, and their Parquet form in a run."""

from __future__ import annotations

import hashlib
import itertools
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec

from desktop.core.files import write_folder
from desktop.core.problems import UNREADABLE, stop_on

Role = Literal["system", "user", "assistant", "text"]
"""Who speaks; `text` is a passage to go on writing (continued pre-training), alone in its example."""
LONGEST_LINE = 64 << 20
"""Bytes of one JSONL line beyond which it is left out unread, so that one line cannot fill the memory."""
ASKED = 50
"""Examples that are asked for the system text they share."""


class Message(msgspec.Struct, frozen=True):
    """One turn of a conversation."""

    role: Role
    content: str


class Picture(msgspec.Struct, frozen=True):
    """An image file as it was when it was read: absolute path, size in bytes, time of its last change (nanoseconds)."""

    path: str
    size: int
    modified_ns: int


class Example(msgspec.Struct, frozen=True):
    """One conversation to learn from; the last turn is the assistant's. Or one passage: a single turn of role `text`.

    With preference pairs, `rejected` is the worse answer and the conversation ends with the better one; with ratings,
    `good` says whether the answer was liked. Both are kept for methods that use them. Of an image, the user says the
    name of its file and the assistant its label. Examples without one are written as if there were no such field, so
    that their fingerprints are those of before.
    """

    messages: tuple[Message, ...]
    rejected: str = ""
    good: bool | None = None
    picture: Picture | msgspec.UnsetType = msgspec.UNSET

    @property
    def image(self) -> str:
        """The path of its image; empty when it has none."""
        return self.picture.path if isinstance(self.picture, Picture) else ""

    @property
    def question(self) -> str:
        """The last thing the user says."""
        return next((m.content for m in reversed(self.messages) if m.role == "user"), "")

    @property
    def answer(self) -> str:
        """What the assistant should say at the end."""
        return self.messages[-1].content


class LeftOut(msgspec.Struct, frozen=True):
    """A line that did not become an example: its 1-based number and why (a code of `core/wording.py`)."""

    line: int
    code: str
    detail: str = ""


class Examples(msgspec.Struct, frozen=True):
    """What was read from a file: every non-empty line is either in `kept` or in `left_out`."""

    kept: tuple[Example, ...]
    left_out: tuple[LeftOut, ...]


class DatasetSpec(msgspec.Struct, frozen=True, kw_only=True):
    """`dataset.json`: which examples a run used. `sha256` is over the canonical examples, not over the source file."""

    name: str
    train: int
    held_out: int
    left_out: int
    train_sha256: str
    held_out_sha256: str
    split: str
    """How the held-out examples came about: ``file``, ``random`` or ``none``."""
    documents: int = 0
    """Raw documents that are learned beside the examples."""
    documents_sha256: str = ""
    """Over the two sides of the documents' dataset, which are both learned."""
    general: int = 0
    """General examples mixed in, which stand last and count in `train`; `train_sha256` is over the data's own."""
    general_sha256: str = ""
    instruction: str | None = None
    """The system text that the first examples share, empty if they do not; None in runs that did not note it."""


def read_jsonl(path: Path) -> Examples:
    """Read chat messages or prompt/completion rows. Bad lines are left out with number and reason, never silently.

    Raises ``data.missing``, ``file.read`` or, when not one line is usable, ``data.no_examples``.
    """
    kept: list[Example] = []
    left_out: list[LeftOut] = []
    try:
        with path.open("rb") as file:
            for number, line in enumerate(_lines(file), start=1):
                if not line.strip():
                    continue
                found = _example_or_reason(line, number)
                if isinstance(found, Example):
                    kept.append(found)
                else:
                    left_out.append(found)
    except FileNotFoundError:
        raise stop_on("data.missing", path=str(path)) from None
    except OSError as error:
        raise stop_on("file.read", path=str(path), cause=error.strerror or str(error)) from None
    if not kept:
        raise _no_examples(path, left_out)
    return Examples(tuple(kept), tuple(left_out))


def _no_examples(path: Path, left_out: Sequence[LeftOut]) -> Exception:
    if not left_out:
        return stop_on("data.empty", path=str(path))
    first = left_out[0]
    same = sum(left.code == first.code for left in left_out)
    return stop_on("data.no_examples", path=str(path), lines=len(left_out), rows=same, reason=first.code)


def _lines(file: Any) -> Iterable[bytes]:
    """Lines of at most `LONGEST_LINE` bytes; a longer one is handed on cut, which makes it unreadable JSON."""
    while line := file.readline(LONGEST_LINE):
        yield line
        while line and not line.endswith(b"\n") and len(line) >= LONGEST_LINE:
            line = file.readline(LONGEST_LINE)


def _example_or_reason(line: bytes, number: int) -> Example | LeftOut:
    try:
        row = msgspec.json.decode(line.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return LeftOut(number, "row.not_json", str(error))
    if not isinstance(row, dict):
        return LeftOut(number, "row.not_object")
    if "messages" in row:
        return _from_messages(row["messages"], number)
    if "prompt" in row and "completion" in row:
        return _from_pair(row["prompt"], row["completion"], number)
    return LeftOut(number, "row.unknown_shape", ", ".join(sorted(map(str, row)))[:80])


def _from_pair(prompt: object, completion: object, number: int) -> Example | LeftOut:
    if not isinstance(prompt, str) or not isinstance(completion, str):
        return LeftOut(number, "row.not_text")
    if not prompt.strip() or not completion.strip():
        return LeftOut(number, "row.empty_text")
    return Example((Message("user", prompt), Message("assistant", completion)))


def _from_messages(raw: object, number: int) -> Example | LeftOut:
    try:
        messages = msgspec.convert(raw, tuple[Message, ...])
    except msgspec.ValidationError as error:
        return LeftOut(number, "row.bad_messages", str(error))
    if not messages or messages[-1].role != "assistant":
        return LeftOut(number, "row.no_answer")
    if not messages[-1].content.strip():
        return LeftOut(number, "row.empty_text")
    turns = [m.role for m in messages if m.role != "system"]
    alternate = all(role == ("user", "assistant")[i % 2] for i, role in enumerate(turns))
    if not alternate or "system" in [m.role for m in messages[1:]]:
        return LeftOut(number, "row.role_order")
    return Example(messages)


def split(examples: Sequence[Example], share: float, seed: int) -> tuple[list[Example], list[Example]]:
    """Set a random `share` aside (train, held-out). Equal conversations always land on the same side, so that no
    held-out example was trained on. At least one example stays for training; held-out may be empty."""
    groups: dict[Example, list[Example]] = {}
    for example in examples:
        groups.setdefault(example, []).append(example)
    keys = list(groups)
    random.Random(seed).shuffle(keys)
    wanted = min(max(1, round(len(keys) * share)), len(keys) - 1) if share > 0 and keys else 0
    held_out, train = keys[:wanted], keys[wanted:]
    return [e for k in train for e in groups[k]], [e for k in held_out for e in groups[k]]


def shared_instruction(examples: Sequence[Example]) -> str:
    """The system text that the first examples share; empty if they do not."""
    firsts = [message for example in examples[:ASKED] for message in example.messages[:1]]
    systems = {message.content for message in firsts if message.role == "system"}
    return systems.pop() if len(systems) == 1 else ""


def fingerprint(examples: Iterable[Example]) -> str:
    """Hex sha256 over the canonical JSON of the examples, in order."""
    digest = hashlib.sha256()
    for example in examples:
        digest.update(msgspec.json.encode(example) + b"\n")
    return digest.hexdigest()


def example_table(examples: Sequence[Example]) -> Any:
    """The examples as a table of Apache Arrow: a column `messages` (a list of structs role, content), which every table
    reader of the field understands, `rejected` and `good` where examples have them, and `picture` only if one of them
    has an image."""
    import pyarrow as pa  # noqa: PLC0415 - 40 ms and 30 MB that only this function needs

    turns = [message for example in examples for message in example.messages]
    ends = [0, *itertools.accumulate(len(example.messages) for example in examples)]
    texts = [pa.array([getattr(turn, name) for turn in turns], pa.string()) for name in ("role", "content")]
    columns = [
        pa.ListArray.from_arrays(pa.array(ends, pa.int32()), pa.StructArray.from_arrays(texts, ["role", "content"])),
        pa.array([example.rejected or None for example in examples], pa.string()),
        pa.array([example.good for example in examples], pa.bool_()),
    ]
    names = ["messages", "rejected", "good"]
    if any(example.image for example in examples):
        columns.append(pa.array([picture_values(example.picture) for example in examples], picture_type()))
        names.append("picture")
    return pa.table(columns, names=names)


def picture_type() -> Any:
    """How Arrow keeps a `Picture`."""
    import pyarrow as pa  # noqa: PLC0415

    return pa.struct([("path", pa.string()), ("size", pa.int64()), ("modified_ns", pa.int64())])


def picture_values(picture: Picture | msgspec.UnsetType) -> dict[str, Any] | None:
    """A picture as Arrow takes it; None for none."""
    return msgspec.to_builtins(picture) if isinstance(picture, Picture) else None


def write_parquet(folder: Path, splits: dict[str, Sequence[Example]]) -> None:
    """Write ``<name>.parquet`` for each split into `folder`, all or nothing; see `example_table`."""
    import pyarrow.parquet as pq  # noqa: PLC0415

    def fill(target: Path) -> None:
        for name, examples in splits.items():
            pq.write_table(example_table(examples), target / f"{name}.parquet", compression="zstd")

    write_folder(folder, fill)


def iter_parquet(path: Path) -> Iterator[Example]:
    """The examples of one split, one after the other; of a million only some are in memory at once. Raises
    ``run.damaged`` when the file is missing or not what `write_parquet` wrote."""
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(2048):
                yield from (msgspec.convert(_given(row), Example) for row in batch.to_pylist())
    except (OSError, KeyError, pa.ArrowException, msgspec.ValidationError) as error:
        raise stop_on("run.damaged", path=str(path), cause=str(error).splitlines()[0]) from None


def read_parquet(path: Path, most: int | None = None) -> list[Example]:
    """The examples of one split, or the first `most` of them. Raises as `iter_parquet`."""
    return list(itertools.islice(iter_parquet(path), most))


def own_train(train: Path, described: Path, most: int | None = None) -> list[Example]:
    """The examples of a run's own data in its file `train`, or the first `most` of them: without the general ones that
    stand behind them, as its record `described` says. Raises as `iter_parquet`, and ``run.damaged``."""
    try:
        spec = msgspec.json.decode(described.read_bytes(), type=DatasetSpec)
    except (OSError, *UNREADABLE) as error:
        raise stop_on("run.damaged", path=str(described), cause=str(error)) from None
    own = spec.train - spec.general if spec.general else None
    return read_parquet(train, min((count for count in (own, most) if count is not None), default=None))


def _given(row: dict[str, Any]) -> dict[str, Any]:
    """A row without its empty columns, which stand for the defaults."""
    return {name: value for name, value in row.items() if value is not None}
