"""A language that nobody speaks: every text two fifths longer and with accents, so that what is cut, and what bypasses
translation, is seen at once."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

RIGHT_TO_LEFT = "\u200f"
"""The mark that makes Qt take a text for one written from right to left."""
_ACCENTS = str.maketrans("aeiouAEIOUnc", "áéíóúÁÉÍÓÚñç")
_DOUBLED = ("aeiouAEIOU", "lmnrst", "bcdfghkpvw")
"""Letters that stand twice, these first: words grow longer with the text, as in German."""
_PLACE = re.compile(r"\{[^{}]*\}|%\w|&\w|\w*[._/]\w[\w./]*")
"""Named places, marks, file names and addresses: they stay as they are."""


def longer(text: str) -> str:
    """The text, two fifths longer."""
    kept = _PLACE.findall(text)
    pieces = [_stretched(piece) for piece in _PLACE.split(text)]
    return "".join(piece + place for piece, place in zip(pieces, [*kept, ""], strict=True))


def _stretched(piece: str) -> str:
    letters, more = list(piece), -(-2 * len(piece) // 5)
    for group in _DOUBLED:
        for place, letter in enumerate(letters):
            if more > 0 and letter in group:
                letters[place] = letter.translate(_ACCENTS) + letter
                more -= 1
    return "".join(letters)


class Longer(QTranslator):
    """Gives every text of the program in that language, or `mirrored` in one that is written from right to left."""

    def __init__(self, parent: QObject | None = None, *, stretch: bool = True, mirrored: bool = False) -> None:
        super().__init__(parent)
        self._stretch, self._mark = stretch, RIGHT_TO_LEFT if mirrored else ""
        self._known: dict[str, str] = {}

    def isEmpty(self) -> bool:
        """Qt asks nothing of an empty one."""
        return False

    def translate(self, _context: str, source: str, _more: str | None = None, _count: int = -1) -> str:  # type: ignore[override]
        """The longer text."""
        if source not in self._known:
            self._known[source] = self._mark + (longer(source) if self._stretch else source)
        return self._known[source]


def speak_longer(app: QCoreApplication, *, stretch: bool = True, mirrored: bool = False) -> Longer:
    """Such texts for every widget that is made from now on; hand the result to `removeTranslator` to end it."""
    made = Longer(app, stretch=stretch, mirrored=mirrored)
    app.installTranslator(made)
    return made
