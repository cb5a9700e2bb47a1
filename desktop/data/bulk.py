"""Whole pieces of a JSONL file at once, in Apache Arrow: for rows that need no second look, and twice as fast.

Only pieces whose every line is one object of the expected types are taken. Rows in them that are not quite regular (an
empty answer, turns out of order) are handed back by number, to be gone through one by one; a piece that is not regular
at all is declined as a whole. So this way never decides what is left out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json as pj
from xxhash import xxh3_64_intdigest

from desktop.core.datasets import Mapping
from desktop.data.columns import is_template
from desktop.data.converting import CONTENT_KEYS, ROLE_KEYS, ROLES, TOOL_ROLES
from desktop.data.hashing import ROLE_CODES, steps
from desktop.data.store import MESSAGES, SCHEMA

Array = Any
"""A numpy array; numpy is not followed by the type check."""
ROLE_NAMES = np.array(list(ROLE_CODES), object)
UNKNOWN = 9
STRETCH = 256 << 10


class Turns(msgspec.Struct):
    """The turns of many rows: `codes` of the roles, `contents` (Arrow strings), and where each row's turns end
    (n + 1, from 0)."""

    codes: Array
    contents: pa.Array
    ends: Array


Read = Callable[[bytes], "Turns | None"]


def bulk_reader(mapping: Mapping) -> Read | None:
    """What reads the lines of a piece under this mapping; None for mappings whose rows each need a look."""
    parts = mapping.parts
    if any(is_template(part) or "." in part for part in parts.values()):
        return None
    if mapping.shape == "chat" and set(parts) == {"messages"}:
        return lambda data: _chats(data, parts["messages"], ROLES | mapping.roles)
    if mapping.shape == "pair" and {"prompt", "answer"} <= set(parts) <= {"prompt", "answer", "input"}:
        return lambda data: _columns(
            data, ("user", "assistant"), (parts["prompt"], parts["answer"]), parts.get("input")
        )
    if mapping.shape == "label" and set(parts) == {"text", "label"}:
        return lambda data: _columns(data, ("user", "assistant"), (parts["text"], parts["label"]))
    if mapping.shape == "text":
        return lambda data: _columns(data, ("text",), (parts["text"],))
    return None


def line_ends(data: bytes) -> Array:
    """Where the lines in `data` end, ascending; other threads can run meanwhile."""
    letters: Array = np.frombuffer(data, np.uint8)
    # A stretch at a time, so that what is compared stays in the processor's cache.
    stretches = range(0, len(letters), STRETCH)
    found: list[Array] = [np.flatnonzero(letters[start : start + STRETCH] == ord("\n")) + start for start in stretches]
    return np.concatenate(found) if found else np.empty(0, np.int64)


def take_piece(data: bytes, ends: Array, source: int, before: int, read: Read) -> tuple[pa.Table, list[int]] | None:
    """The regular rows of a piece in the canonical form, and the numbers (from 0) of the lines that are not regular.

    `ends` are its `line_ends`, and `before` lines of the file come before it. None: it must be read row by row.
    """
    letters: Array = np.frombuffer(data, np.uint8)
    lines = len(ends) + (not data.endswith(b"\n"))
    # Each line must begin an object: the parser below passes over empty lines, and places would be wrong after one.
    if not data.startswith(b"{") or (letters[ends[: lines - 1] + 1] != ord("{")).any():
        return None
    try:
        turns = read(data)
    except (pa.ArrowException, KeyError, ValueError):
        return None
    if turns is None or len(turns.ends) - 1 != lines:
        return None
    good = _regular(turns)
    table = _table(turns, source, before)
    if good.all():
        return table, []
    return table.filter(pa.array(good)), np.flatnonzero(~good).tolist()


def _chats(data: bytes, column: str, known: dict[str, str]) -> Turns | None:
    keys = _keys(data[: data.find(b"\n") if b"\n" in data else None], column)
    if keys is None:
        return None
    role_key, content_key = keys
    turn = pa.list_(pa.struct([(role_key, pa.string()), (content_key, pa.string())]))
    found = _parsed(data, pa.schema([(column, turn)]))
    if found is None or found.schema.field(column).type != turn:
        return None  # some turns have more in them than these two
    rows = found.column(column).combine_chunks()
    flat = rows.flatten()
    roles, contents = flat.field(0), flat.field(1)
    if rows.null_count or flat.null_count or roles.null_count or contents.null_count:
        return None
    spoken = roles.dictionary_encode()
    codes = [_code(str(name), known) for name in spoken.dictionary.to_pylist()]
    ends = rows.offsets.to_numpy().astype(np.int64)
    return Turns(np.array(codes, np.int64)[spoken.indices.to_numpy()], contents, ends - ends[0])


def _keys(line: bytes, column: str) -> tuple[str, str] | None:
    """What role and content are called in the first turn of a line; None when there is no such turn."""
    try:
        turns = msgspec.json.decode(line).get(column)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, AttributeError):
        return None
    first = turns[0] if isinstance(turns, list) and turns else None
    if not isinstance(first, dict):
        return None
    role = next((key for key in ROLE_KEYS if key in first), None)
    content = next((key for key in CONTENT_KEYS if key in first and key not in ROLE_KEYS), None)
    return (role, content) if role and content else None


def _code(name: str, known: dict[str, str]) -> int:
    plain = name.strip().lower()
    return UNKNOWN if plain in TOOL_ROLES or plain not in known else ROLE_CODES[known[plain]]


def _columns(data: bytes, speakers: tuple[str, ...], columns: tuple[str, ...], more: str | None = None) -> Turns | None:
    wanted = list(dict.fromkeys([*columns, *([more] if more else [])]))
    found = _parsed(data, pa.schema([(name, pa.string()) for name in wanted]))
    if found is None or any(found.column(name).null_count for name in wanted):
        return None
    texts = [found.column(name).combine_chunks() for name in columns]
    if more:
        extra = pc.utf8_trim_whitespace(found.column(more).combine_chunks())
        joined = pc.binary_join_element_wise(texts[0], extra, "\n\n")
        texts[0] = pc.if_else(pc.equal(extra, ""), texts[0], joined)
    count, turns = len(texts[0]), len(texts)
    order = np.arange(turns * count).reshape(turns, count).T.ravel()
    contents = pa.concat_arrays(texts).take(pa.array(order)) if turns > 1 else texts[0]
    codes = np.tile(np.array([ROLE_CODES[name] for name in speakers], np.int64), count)
    return Turns(codes, contents, np.arange(0, turns * count + 1, turns))


def _parsed(data: bytes, schema: pa.Schema) -> pa.Table | None:
    """The lines as a table; None when they are not valid UTF-8 or hold other types than asked for."""
    found = pj.read_json(
        pa.BufferReader(data),
        read_options=pj.ReadOptions(use_threads=False, block_size=len(data) + 1),
        parse_options=pj.ParseOptions(explicit_schema=schema),
    )
    found = found.select(schema.names)
    if not data.isascii():  # escapes are checked by the parser, letters are not
        found.validate(full=True)
    return found


def _regular(turns: Turns) -> Array:
    """For each row whether it is a proper conversation: an instruction perhaps, then user and assistant in turns, the
    last turn not empty."""
    ends, codes = turns.ends, turns.codes
    counts = np.diff(ends)
    good: Array = counts > 0
    if not len(codes):
        return good
    starts = np.minimum(ends[:-1], len(codes) - 1)
    system = codes[starts] == ROLE_CODES["system"]
    place = np.arange(len(codes)) - np.repeat(ends[:-1], counts)
    spoken = place - np.repeat(system, counts)
    right = (codes == 1 + spoken % 2) | ((place == 0) & (codes == 0)) | (codes == ROLE_CODES["text"])
    blank = _blank(turns.contents)
    if codes[0] != ROLE_CODES["text"]:
        # Of prompt and answer columns neither may be blank; of a conversation only its last turn.
        last = np.maximum(ends[1:] - 1, 0)
        good &= (codes[last] == ROLE_CODES["assistant"]) & ~blank[last]
        right &= ~(blank & (codes == ROLE_CODES["user"]) & np.repeat(counts == 2, counts))
    else:
        right &= ~blank
    wrong = np.add.reduceat(~right, starts) if len(codes) else 0
    return good & ((wrong == 0) | (counts == 0))


def _blank(contents: pa.Array) -> Array:
    empty = pc.equal(pc.binary_length(contents), 0)
    return pc.or_(empty, pc.utf8_is_space(contents)).to_numpy(zero_copy_only=False)


def _table(turns: Turns, source: int, before: int) -> pa.Table:
    ends, count = turns.ends, len(turns.ends) - 1
    roles = pa.DictionaryArray.from_arrays(
        pa.array(np.minimum(turns.codes, len(ROLE_NAMES) - 1).astype(np.int8)), pa.array(ROLE_NAMES, pa.string())
    ).cast(pa.string())
    letters = np.concatenate([[0], np.cumsum(pc.utf8_length(turns.contents).to_numpy())])
    last = np.maximum(ends[1:] - 1, 0)
    columns = [
        pa.ListArray.from_arrays(
            pa.array(ends.astype(np.int32)),
            pa.StructArray.from_arrays([roles, turns.contents], ["role", "content"]),
        ).cast(MESSAGES),
        pa.nulls(count, pa.string()),
        pa.nulls(count, pa.bool_()),
        pa.nulls(count, SCHEMA.field("extra").type),
        pa.array(np.full(count, source, np.int32)),
        pa.array(np.arange(before + 1, before + 1 + count)),
        pa.array(_hashes(turns), pa.uint64()),
        pa.array((letters[ends[1:]] - letters[ends[:-1]]).astype(np.int32)),
        pa.array(((letters[last + 1] - letters[last]) * (ends[1:] > ends[:-1])).astype(np.int32)),
    ]
    return pa.table(columns, schema=SCHEMA)


def _hashes(turns: Turns) -> list[int]:
    """`example_hash` of every row."""
    contents, ends = turns.contents, turns.ends
    _, offsets, text = contents.buffers()
    bounds: Array = np.frombuffer(offsets, "<i4")[contents.offset : contents.offset + len(contents) + 1].astype("<i8")
    counts = np.diff(ends)
    weights: Array = np.array(steps(max(1, int(counts.max(initial=1)))), np.uint64)
    place = np.arange(len(contents)) - np.repeat(ends[:-1], counts)
    marks = (np.diff(bounds) << 2 | turns.codes).astype(np.uint64) * weights[place]
    # Sums over rows as differences of running sums, which may wrap around: all of it is modulo 2 to the 64.
    running = np.concatenate([np.zeros(1, np.uint64), np.cumsum(marks, dtype=np.uint64)])
    seeds = (running[ends[1:]] - running[ends[:-1]]).tolist()
    body, places = memoryview(text or b""), bounds[ends].tolist()
    return [xxh3_64_intdigest(body[a:b], seed) for a, b, seed in zip(places, places[1:], seeds)]
