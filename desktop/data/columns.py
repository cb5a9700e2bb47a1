"""Values of a row by name: nested columns by dotted path, several columns joined by a template."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from desktop.data.trees import is_tree

_PLACE = re.compile(r"\{([^{}]+)\}")


def is_template(part: str) -> bool:
    """Whether a part of a mapping joins columns instead of naming one."""
    return _PLACE.search(part) is not None


def value_at(row: Mapping[str, Any], column: str) -> Any:
    """The value of a column; ``meta.title`` is looked up as it stands, then as a path. None when there is none."""
    if column in row:
        return row[column]
    found: Any = row
    for step in column.split("."):
        if not isinstance(found, Mapping) or step not in found:
            return None
        found = found[step]
    return found


def has_column(row: Mapping[str, Any], column: str) -> bool:
    """Whether a row has a column, be it empty."""
    if column in row:
        return True
    found: Any = row
    for step in column.split("."):
        if not isinstance(found, Mapping) or step not in found:
            return False
        found = found[step]
    return True


def text_of(value: Any) -> str:
    """A value as text: nothing is empty, numbers without a needless ``.0``, lists and objects as JSON."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (int, float)):
        return str(value)
    return msgspec.json.encode(value).decode()


def getter(part: str) -> Callable[[Mapping[str, Any]], Any]:
    """What reads one part of a mapping from a row: a column as it is, or the filled-in template. Made once for all
    rows."""
    if not is_template(part):
        if "." in part:
            return lambda row: value_at(row, part)
        return lambda row: row.get(part)
    return lambda row: _PLACE.sub(lambda place: text_of(value_at(row, place[1])), part)


def flat_columns(row: Mapping[str, Any], depth: int = 3) -> list[str]:
    """The columns of a row in order, those inside of objects as dotted paths."""
    found: list[str] = []
    for name, value in row.items():
        found.append(str(name))
        if isinstance(value, Mapping) and depth > 1 and not is_tree(value):
            found += [f"{name}.{inner}" for inner in flat_columns(value, depth - 1)]
    return found
