"""JSON files: an array of rows, an object that holds lists of rows somewhere, columns, or one single row."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from desktop.core.dataset import LeftOut
from desktop.data.readers.base import CannotRead, Raw
from desktop.data.readers.encodings import encoding_by_mark
from desktop.data.readers.jsonl import repeated_key, why_not_json
from desktop.data.readers.opening import Spot, open_stream, read_whole

LARGEST_JSON = 2 << 30
"""Bytes of a JSON file at most: it has to be in memory as a whole. JSON Lines has no such limit."""
_DEEPEST, _FEWEST_ENTRIES = 4, 20
_SPACE = " \t\r\n,"


def read(spot: Spot) -> Iterator[Raw | LeftOut]:
    """The rows of a JSON file; their place counts them from 1. Of a damaged file, those before the damage."""
    with open_stream(spot) as stream:
        whole = read_whole(stream, LARGEST_JSON)
    if mark := encoding_by_mark(whole):
        try:
            whole = whole.decode(mark).encode()
        except UnicodeError as error:
            raise CannotRead("file.not_json", str(error)) from None
    whole = whole.strip()
    if whole.startswith(b"["):
        yield from _array(whole)
    elif whole:
        yield from _object(whole)


def _array(whole: bytes) -> Iterator[Raw | LeftOut]:
    try:
        items = msgspec.json.decode(whole, type=list[msgspec.Raw])
    except (ValueError, RecursionError, msgspec.MsgspecError):
        yield from _until_damage(whole)
        return
    decoder = msgspec.json.Decoder()
    for number, item in enumerate(items, 1):
        try:
            row = row_of(decoder.decode(item), number)
            key = repeated_key(bytes(item)) if isinstance(row, Raw) else None
            yield row if key is None else LeftOut(number, "row.repeated_key", key)
        except (ValueError, RecursionError, msgspec.MsgspecError) as error:
            yield LeftOut(number, "row.not_json", why_not_json(bytes(item), error))


def _object(whole: bytes) -> Iterator[Raw | LeftOut]:
    try:
        value = msgspec.json.decode(whole)
    except (ValueError, RecursionError, msgspec.MsgspecError) as error:
        raise CannotRead("file.not_json", why_not_json(whole, error)) from None
    if (key := repeated_key(whole)) is not None:
        # Which of its rows that concerns cannot be told, perhaps a whole list of them.
        raise CannotRead("file.repeated_key", key)
    for number, row in enumerate(rows_within(value), 1):
        yield row_of(row, number)


def row_of(value: object, number: int) -> Raw | LeftOut:
    """A row, or that it is none. A list of turns and a text are rows, too: of one column each."""
    if _are_turns(value):
        return Raw(number, {"messages": value})
    if isinstance(value, str):
        return Raw(number, {"text": value})
    return Raw(number, value) if isinstance(value, dict) else LeftOut(number, "row.not_object")


def rows_within(value: Any) -> Sequence[Any]:
    """The rows that an object holds: all lists of objects at the uppermost level that has any, or its columns, or its
    values when they are alike, or the object itself."""
    level = [value]
    for _ in range(_DEEPEST):
        if found := [row for one in level for inner in one.values() if _are_rows(inner) for row in inner]:
            return found
        if any(_is_row(one) for one in level):
            break
        level = [inner for one in level for inner in one.values() if isinstance(inner, dict)]
    return _columns(value) or _alike(value) or _answered(value) or [value]


def _is_row(value: dict[str, Any]) -> bool:
    """Whether an object is a row by itself: it has text, or turns of a conversation."""
    return any(isinstance(inner, str) and len(inner) > 200 for inner in value.values()) or any(
        _are_turns(inner) for inner in value.values()
    )


def _are_rows(value: object) -> bool:
    return isinstance(value, list) and any(isinstance(one, dict) for one in value) and not _are_turns(value)


def _are_turns(value: object) -> bool:
    turns = isinstance(value, list) and value and isinstance(value[0], dict)
    return bool(turns) and (value[0].keys() >= {"role", "content"} or value[0].keys() >= {"from", "value"})  # type: ignore[index]


def _columns(value: dict[str, Any]) -> list[dict[str, Any]]:
    """Rows from columns: lists of one length, or objects with the same keys (both are ways of pandas)."""
    columns = list(value.values())
    if len(columns) > 1 and all(isinstance(column, list) for column in columns):
        if len({len(column) for column in columns}) == 1 and not any(map(_are_turns, columns)):
            return [dict(zip(value, cells)) for cells in zip(*columns)]
    elif len(columns) > 1 and all(isinstance(column, dict) for column in columns):
        keys = list(columns[0])
        if keys and all(key.isdigit() for key in keys) and all(list(column) == keys for column in columns):
            return [{name: column[key] for name, column in value.items()} for key in keys]
    return []


def _alike(value: dict[str, Any]) -> list[dict[str, Any]]:
    """The values of an object when they are objects with the same keys."""
    rows = list(value.values())
    if len(rows) > 1 and all(isinstance(row, dict) and row for row in rows):
        return rows if len({frozenset(row) for row in rows}) == 1 else []
    return []


def _answered(value: dict[str, Any]) -> list[dict[str, Any]]:
    """The entries of an object that says something of many things: questions with their answers, words in another
    language. One row has not so many columns of text and nothing else."""
    entries = list(value.items())
    if len(entries) >= _FEWEST_ENTRIES and not _is_row(value) and all(isinstance(said, str) for _, said in entries):
        return [{"key": key, "value": said} for key, said in entries]
    return []


def _until_damage(whole: bytes) -> Iterator[Raw | LeftOut]:
    """The rows of an array that is not JSON to its end, and what is wrong where."""
    text = whole.decode("utf-8", "surrogateescape")
    decoder = json.JSONDecoder(parse_constant=_refused)
    position, number = 1, 0
    while True:
        while position < len(text) and text[position] in _SPACE:
            position += 1
        number += 1
        if position >= len(text) or text[position] == "]":
            break
        try:
            value, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError) as error:
            said = str(error) if not isinstance(error, RecursionError) else "nested too deeply"
            yield LeftOut(number, "row.rest_not_json", said)
            return
        yield _sound(value, number)
    if position >= len(text):
        yield LeftOut(number, "file.cut_short")
    elif text[position + 1 :].strip():
        yield LeftOut(number, "row.rest_not_json", "there is more after the end of the list")


def _sound(value: Any, number: int) -> Raw | LeftOut:
    """The row, unless something in it is no text (bytes that are not UTF-8, half a surrogate pair)."""
    try:
        msgspec.json.encode(value)
    except (UnicodeEncodeError, RecursionError, OverflowError, msgspec.MsgspecError):
        return LeftOut(number, "row.encoding")
    return row_of(value, number)


def _refused(name: str) -> Any:
    raise ValueError(f"JSON has no {name}")
