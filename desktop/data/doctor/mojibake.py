"""Letters that were decoded with the wrong table (“GrÃ¶ÃŸe” instead of “Größe”), with ftfy's heuristic."""

from __future__ import annotations

import re

from ftfy import fix_encoding
from ftfy.badness import BADNESS_RE

# ftfy needs 0.3 ms for 1,000 characters, so only lines with a suspicious pair are shown to it: a UTF-8 lead byte and a
# continuation byte, each as they look in Windows-1252 or Latin-1, Windows-1250, Windows-1251 (twice, for single pairs
# are Ukrainian) and Mac Roman.
_TAIL = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_TAIL_1251 = "ђѓ‘’“”•–—™љ›њќћџЎўЈ¤Ґ¦§©Є«¬®Ї°±Ііґµ¶·№є»јЅѕї"
_SUSPICIOUS = re.compile(
    rf"[\xc2-\xf4ĂĹ][{_TAIL}ˇ˘Ł¤Ą§¨ŞĽź]|Ã |[\x80-\x9f]|(?:[РС][{_TAIL_1251}]){{2}}|√[a-zA-Z§®±º¶ø¨∞]|‚Ä[ôúùìîòò¶]"
)


def is_garbled(text: str) -> bool:
    """Whether a line of the text can be put right by decoding it again."""
    return not text.isascii() and mended(text) != text


def mended(text: str) -> str:
    """The text with garbled lines decoded as they should have been; any other line stays as it is."""
    if text.isascii() or not _SUSPICIOUS.search(text):
        return text
    # By line feeds alone: str.splitlines also splits at U+0085, which is a part of many garbled letters.
    return "\n".join(_mended_line(line) for line in text.split("\n"))


def garbled_places(text: str) -> list[tuple[int, int]]:
    """Where garbled letters stand: spans of characters, ascending, not overlapping."""
    found: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        if _mended_line(line) != line:
            spans = [m.span() for kind in (BADNESS_RE, _SUSPICIOUS) for m in kind.finditer(line)]
            found += [(start + a, start + b) for a, b in spans]
        start += len(line) + 1
    return united(found)


def united(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that overlap or touch made one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _mended_line(line: str) -> str:
    return fix_encoding(line) if _SUSPICIOUS.search(line) else line
