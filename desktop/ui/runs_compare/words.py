"""What the page of compared runs says of results and axes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.curves import Axis
from desktop.core.run_compare import Measured, Telling
from desktop.core.words_run_compare import RESULTS
from desktop.ui.texts import count_text, duration_text, energy_text, memory_text, number_text, size_text


def say(text: str) -> str:
    """A text of this page in the language of the window."""
    return QCoreApplication.translate("runs_compare", text)


def result_text(key: str) -> str:
    """What a row of results tells."""
    return say(RESULTS.get(key, key))


def _score_text(found: Measured) -> str:
    """A score with its interval, where that is known: ``92 % (85 to 97)``."""
    interval = found.interval
    ends = (interval.value, interval.low, interval.high)
    value, low, high = (count_text(round(100 * end)) if found.share else number_text(end) for end in ends)
    value = f"{value} %" if found.share else value
    return say("{value} ({low} to {high})").format(value=value, low=low, high=high) if found.known else value


TELLING = Telling(
    number_text, lambda value: count_text(round(value)), duration_text, size_text, memory_text, energy_text, _score_text
)
"""Figures by the locale."""


def axis_title(axis: Axis, *, minutes: bool) -> str:
    """The title of an axis, with its unit."""
    titles: dict[Axis, str] = {
        "steps": say("Step"),
        "examples": say("Examples seen"),
        "time": say("Training time (min)") if minutes else say("Training time (s)"),
    }
    return titles[axis]
