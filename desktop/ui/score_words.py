"""Scores by their names in the field, and with the range in which they lie."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.evidence import MEASURE_WORDS, SHARES
from desktop.core.scores import Interval
from desktop.ui.texts import number_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("evidence", text)


def measure_words(name: str) -> str:
    """A score by its name in the field."""
    return _tr(MEASURE_WORDS.get(name, name))


def score_text(name: str, found: Interval) -> str:
    """A score with its interval: ``81 % (70 to 90)``."""
    if name in SHARES:
        value, low, high = (str(round(100 * end)) for end in (found.value, found.low, found.high))
        value = f"{value} %"
    else:
        value, low, high = (number_text(end) for end in (found.value, found.low, found.high))
    return _tr("{value} ({low} to {high})").format(value=value, low=low, high=high)
