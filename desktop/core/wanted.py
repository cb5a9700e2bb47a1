"""What a value should have been, from what msgspec says of one that is not."""

from __future__ import annotations

import re
from typing import Any, get_args

_KINDS = {"int": "a whole number", "float": "a number", "str": "a text", "bool": "true or false"}
_LIMITS = {">=": "at least", "<=": "at most", ">": "more than", "<": "less than"}
_KIND = re.compile(r"Expected `(\w+)(?: \| null)?`, got `\w+`")
_LIMIT = re.compile(r"Expected `\w+`(?: of length)? (>=|<=|>|<) (\S+)")


def wanted(said: str, kind: Any) -> str:
    """What is wanted, as a phrase of `core/words_values.py`, for msgspec's sentence on a value of the type `kind`; its
    own sentence where it is about something else."""
    if (found := _KIND.fullmatch(said)) and found[1] in _KINDS:
        return f"{_KINDS[found[1]]} is wanted"
    if found := _LIMIT.fullmatch(said):
        number = found[2].removesuffix(".0")
        verb = "characters are" if "of length" in said else "is"
        return f"{_LIMITS[found[1]]} {number} {verb} wanted"
    if said.startswith("Invalid enum value") and (names := [one for one in get_args(kind) if isinstance(one, str)]):
        return f"one of these is wanted: {', '.join(names)}"
    if "matching regex" in said:
        return "that is not how this value is written"
    return said
