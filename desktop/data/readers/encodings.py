"""How text is encoded: by its mark, as UTF-8, else guessed; and its lines, with what cannot be read marked in them.

Bytes that are not text in the encoding become the character `UNREADABLE`, which no text holds, so that the row they
stand in can be named instead of learnt with a hole in it. So do NUL bytes and lines beyond any measure.
"""

from __future__ import annotations

import codecs
import io
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from typing import IO, Any

from charset_normalizer import from_bytes

UNREADABLE, NUL, TOO_LONG = "\udcff", "\udcfe", "\udcfd"
_FAULTS = {UNREADABLE: "row.encoding", NUL: "row.nul", TOO_LONG: "row.too_long"}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE = 16 << 20
"""Bytes that are looked at to tell the encoding: enough that a Latin-1 file with few umlauts shows one."""
_GUESS = 1 << 16
_ASCII = bytes(range(32, 127))
ERRORS = "tunesmith-mark"
_WESTERN = (
    "äöüß", "àâæçéèêëîïôœùûüÿ", "áéíñóúüªº", "áàâãçéêíóôõúüªº", "àèéìíîòóùú", "åäöæøé", "áéíóúàèëïöü", "àçèéíïòóúü",
    "áéíóúýþæöð",
)  # fmt: skip
_LETTERS = {
    "cp1252": _WESTERN,
    "cp1250": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîşţ"),
    "cp1254": ("çğıiöşüâîû",),
    "cp1257": ("ąčęėįšųūž", "āčēģīķļņšūž"),
    "mac_roman": _WESTERN,
    "cp850": _WESTERN,
}
"""Encodings in which office programs write tables and texts, and what letters beyond ASCII the languages have that are
written in them: German, French, Spanish, Portuguese, Italian, the Nordic ones, Dutch, Catalan and Icelandic; Polish,
Czech, Slovak, Hungarian, Croatian and Romanian; Turkish (i: its capital with a dot); Lithuanian and Latvian. The
likelier encoding comes first."""
_MARKS_IN_TEXT = frozenset("€‚„…‰‹›‘’“”•–—™«»°§²³µ·½¼¾¡¿©®´£±×\u00a0")
_BEYOND = re.compile(r"[^\x00-\x7f]")
_OWN_LETTERS = 0.9
"""Share of what is beyond ASCII that must be letters of one language, or marks between words, for its encoding to be
the one: the rest is names and words from elsewhere."""


def _marked(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return UNREADABLE, error.end


codecs.register_error(ERRORS, _marked)


def encoding_by_mark(head: bytes) -> str:
    """The encoding that a byte-order mark names, or nothing."""
    return next((name for mark, name in _MARKS if head.startswith(mark)), "")


def encoding_of(sample: bytes) -> str:
    """The encoding of a text by its first bytes: by its mark, UTF-16 by its zeros, UTF-8 if most lines with more than
    ASCII are that, else guessed, else UTF-8."""
    if named := encoding_by_mark(sample):
        return named
    if wide := _wide(sample[:4096]):
        return wide
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
        return "utf-8"
    except UnicodeDecodeError:
        odd = [line for line in sample.splitlines() if not _is(line, "ascii")]
        bad = [line for line in odd if not _is(line, "utf-8")]
    if 2 * len(bad) <= len(odd):
        return "utf-8"
    return _guessed(b"\n".join(bad)[:_GUESS])


def _wide(head: bytes) -> str:
    """UTF-16 without a mark: every other byte of mostly Latin text is zero."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if len(head) >= 8 and max(even, odd) > 0.3 * len(head) and min(even, odd) < 0.02 * len(head):
        return "utf-16-le" if odd > even else "utf-16-be"
    return ""


def _is(line: bytes, encoding: str) -> bool:
    try:
        line.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _guessed(text: bytes) -> str:
    """The encoding in which it reads as a language of those office programs mostly write; else what charset-normalizer
    takes it for, among encodings that hold ASCII, or Windows-1252 if that reads as well. That alone is not to be relied
    on: a German table with a euro sign it takes for one from the Baltic."""
    shares = {encoding: _share_of_one_language(text, encoding) for encoding in _LETTERS}
    likely = max(shares, key=lambda encoding: shares[encoding])
    if shares[likely] >= _OWN_LETTERS:
        return likely
    found = [match for match in from_bytes(text, cp_exclusion=["utf_7"]) if _is_ascii_in(match.encoding)]
    if not found:
        return "utf-8"
    western = next((match for match in found if match.encoding in ("cp1252", "latin_1")), None)
    if western is not None and western.chaos <= found[0].chaos and _is(text, "cp1252"):
        return "cp1252"
    return str(found[0].encoding)


def _share_of_one_language(text: bytes, encoding: str) -> float:
    """How much of what is beyond ASCII the language explains that explains most of it. A mark within a word is what a
    letter of another encoding looks like."""
    try:
        found = text.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    counts = Counter(_beyond_ascii(found))
    marks, letters = counts.pop("", 0), counts.total()
    known = max(sum(counts[letter] for letter in alphabet) for alphabet in _LETTERS[encoding])
    return (known + marks) / (letters + marks) if letters + marks else 0.0


def _beyond_ascii(text: str) -> Iterator[str]:
    """The characters beyond ASCII in small letters; nothing for a mark that stands where marks do."""
    for match in _BEYOND.finditer(text):
        letter, place = match[0], match.start()
        within = text[place - 1 : place].isalpha() and text[place + 1 : place + 2].isalpha()
        yield "" if letter in _MARKS_IN_TEXT and (letter == "’" or not within) else letter.lower()[0]


def _is_ascii_in(encoding: str) -> bool:
    return _ASCII.decode(encoding, "ignore") == _ASCII.decode()


def fault_in(text: str) -> str:
    """The code of what is wrong with a text that `text_lines` gave, or nothing."""
    if text.isascii():
        return ""
    return next((code for mark, code in _FAULTS.items() if mark in text), "")


def text_lines(stream: IO[bytes], encoding: str, *, longest: int, keep_ends: bool, whole: bool = True) -> Iterator[str]:
    """The lines of a text with their ends, as ``\\n`` unless `keep_ends`. A line of more than `longest` characters
    comes as `TOO_LONG` alone if it has to be `whole`, else in pieces."""
    text = io.TextIOWrapper(stream, encoding, ERRORS, newline="" if keep_ends else None)
    try:
        while line := text.readline(longest):
            if whole and len(line) >= longest and not line.endswith(("\n", "\r")):
                while (rest := text.readline(longest)) and not rest.endswith(("\n", "\r")):
                    pass
                line = TOO_LONG + "\n"
            yield line.replace("\0", NUL) if "\0" in line else line
    finally:
        with suppress(ValueError):  # whoever needed only the first lines may have closed it
            text.detach()


class _Recoded:
    """A text in UTF-16 or UTF-32 as UTF-8. What is not text becomes bytes that are not UTF-8 either."""

    def __init__(self, stream: Any, encoding: str) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)(ERRORS)

    def read(self, size: int) -> bytes:
        """About `size` more bytes, none at the end."""
        while block := self._stream.read(size):
            if text := self._decoder.decode(block):
                return text.encode("utf-8", "surrogatepass")
        return self._decoder.decode(b"", final=True).encode("utf-8", "surrogatepass")


def recoded(stream: Any) -> Any:
    """The stream itself, or as UTF-8 if its mark says that it is UTF-16 or UTF-32. The stream must be able to peek."""
    encoding = encoding_by_mark(stream.peek(4)[:4])
    return stream if encoding in ("", "utf-8-sig") else _Recoded(stream, encoding)
