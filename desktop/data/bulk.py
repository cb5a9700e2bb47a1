"""Many rows at once, column by column: three times as fast as row by row, for rows that need no second look.

A bulk reader takes either all the rows it is given or none. Whatever is not quite regular (another name for a role, an empty
answer, one more key in a turn) makes it decline, and the rows go through `converting.py` one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate, chain
from operator import itemgetter
from typing import Any

from desktop.core.datasets import Mapping
from desktop.data.columns import is_template
from desktop.data.hashing import SEPARATOR, hash_of_text
from desktop.data.readers.base import Raw
from desktop.data.store import PartRows

Bulk = Callable[[Sequence[dict[str, Any]]], "tuple[list[str], list[str], list[int]] | None"]
"""Roles and contents of all turns, and where the turns of each row end (n + 1, from 0)."""
PLAIN_ROLES = {"system", "user", "assistant"}
_TEXT = {str}


def bulk_reader(mapping: Mapping) -> Bulk | None:
    """What reads many rows of this mapping at once; None when each needs a look of its own."""
    parts = mapping.parts
    if mapping.roles or any(is_template(part) or "." in part for part in parts.values()):
        return None
    if mapping.shape == "chat" and set(parts) == {"messages"}:
        return _chats(parts["messages"])
    if mapping.shape == "pair" and set(parts) == {"prompt", "answer"}:
        return _columns(("user", "assistant"), (parts["prompt"], parts["answer"]))
    if mapping.shape == "label" and set(parts) == {"text", "label"}:
        return _columns(("user", "assistant"), (parts["text"], parts["label"]))
    if mapping.shape == "text":
        return _columns(("text",), (parts["text"],))
    return None


def take_all(rows: PartRows, source: int, raws: Sequence[Any], bulk: Bulk) -> bool:
    """Add all rows at once; False, and nothing added, when one of them needs a look of its own."""
    if set(map(type, raws)) != {Raw}:
        return False
    try:
        found = bulk(list(map(itemgetter(1), raws)))
    except (KeyError, TypeError, IndexError):
        return False
    if found is None:
        return False
    roles, contents, ends = found
    letters = list(accumulate(map(len, contents), initial=0))
    marks: dict[tuple[str, ...], str] = {}
    hashes, characters = [], []
    for start, end in zip(ends, ends[1:]):
        speakers = tuple(roles[start:end])
        if (mark := marks.get(speakers)) is None:
            if not _in_turn(speakers):
                return False
            mark = marks[speakers] = SEPARATOR.join((*speakers, ""))
        hashes.append(hash_of_text(mark + SEPARATOR.join(contents[start:end]) + SEPARATOR))
        characters.append(letters[end] - letters[start])
    last = [contents[end - 1] for end in ends[1:]]
    if not all(last) or any(map(str.isspace, last)):
        return False
    rows.add_regular(roles, contents, ends, source, list(map(itemgetter(0), raws)), hashes, characters)
    return True


def _chats(column: str) -> Bulk:
    def read(values: Sequence[dict[str, Any]]) -> tuple[list[str], list[str], list[int]] | None:
        turns = list(map(itemgetter(column), values))
        if set(map(type, turns)) != {list}:
            return None
        flat = list(chain.from_iterable(turns))
        roles, contents = list(map(itemgetter("role"), flat)), list(map(itemgetter("content"), flat))
        if set(map(type, contents)) != _TEXT or set(map(len, flat)) != {2} or not PLAIN_ROLES.issuperset(roles):
            return None
        return roles, contents, list(accumulate(map(len, turns), initial=0))

    return read


def _columns(speakers: tuple[str, ...], columns: tuple[str, ...]) -> Bulk:
    turns = len(speakers)

    def read(values: Sequence[dict[str, Any]]) -> tuple[list[str], list[str], list[int]] | None:
        contents = list(chain.from_iterable(map(_getter(columns), values)))
        if set(map(type, contents)) != _TEXT or not all(contents) or any(map(str.isspace, contents)):
            return None
        return list(speakers) * len(values), contents, list(range(0, turns * len(values) + 1, turns))

    return read


def _getter(columns: tuple[str, ...]) -> Callable[[dict[str, Any]], Any]:
    if len(columns) == 1:
        return lambda row: (row[columns[0]],)
    return itemgetter(*columns)


def _in_turn(speakers: tuple[str, ...]) -> bool:
    turns = speakers[1:] if speakers[:1] == ("system",) else speakers
    wanted = ("user", "assistant") * (len(turns) // 2)
    return speakers == ("text",) or (bool(turns) and turns == wanted)
