"""What people type, read as they mean it, also with an input method for Chinese or Japanese: its commas and digits are
other letters than those of ASCII."""

from __future__ import annotations

import re

_BETWEEN = re.compile(r"[,;，、；]")
_WIDE = {ord("０") + digit: str(digit) for digit in range(10)} | dict(zip(map(ord, "．，－＋"), ".,-+", strict=True))
_RANGES = _WIDE | dict(zip(map(ord, "、；;\u3000\N{EN DASH}\N{MINUS SIGN}～"), ",,, ---", strict=True))


def parts_of(text: str) -> list[str]:
    """The words of a list that was typed with commas or semicolons between them; empty ones are left out."""
    return [part for word in _BETWEEN.split(text) if (part := word.strip())]


def narrow(text: str) -> str:
    """A number with digits and signs of ASCII; what else stands there, such as a unit, stays."""
    return text.translate(_WIDE)


def narrow_ranges(text: str) -> str:
    """Numbers and ranges with digits, commas and hyphens of ASCII: ``0-3, 20, 30-``."""
    return text.translate(_RANGES)
