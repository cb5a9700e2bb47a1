"""A language that nobody speaks: every text two fifths longer and with accents, so that what is cut, and what bypasses
translation, is seen at once."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

_VOWELS = str.maketrans(
    {plain: accented + plain for plain, accented in zip("aeiouAEIOU", "áéíóúÁÉÍÓÚ", strict=True)} | {"n": "ñ", "c": "ç"}
)
"""Each vowel twice: English has two vowels in five letters, and words grow longer, too, as in German."""
_PLACE = re.compile(r"\{[^{}]*\}|%\w|&\w")
"""Named places and marks that have to stay as they are."""


def longer(text: str) -> str:
    """The text, two fifths longer."""
    kept = _PLACE.findall(text)
    pieces = [piece.translate(_VOWELS) for piece in _PLACE.split(text)]
    return "".join(piece + place for piece, place in zip(pieces, [*kept, ""], strict=True))


class Longer(QTranslator):
    """Gives every text of the program in that language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, str] = {}

    def isEmpty(self) -> bool:
        """Qt asks nothing of an empty one."""
        return False

    def translate(self, _context: str, source: str, _more: str | None = None, _count: int = -1) -> str:  # type: ignore[override]
        """The longer text."""
        if source not in self._known:
            self._known[source] = longer(source)
        return self._known[source]


def speak_longer(app: QCoreApplication) -> Longer:
    """Longer texts for every widget that is made from now on; hand the result to `removeTranslator` to end it."""
    made = Longer(app)
    app.installTranslator(made)
    return made
