"""What the page of compared runs says of results and axes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.curves import Axis
from desktop.core.words_run_compare import RESULTS


def say(text: str) -> str:
    """A text of this page in the language of the window."""
    return QCoreApplication.translate("runs_compare", text)


def result_text(key: str) -> str:
    """What a row of results tells."""
    return say(RESULTS.get(key, key))


def axis_title(axis: Axis, *, minutes: bool) -> str:
    """The title of an axis, with its unit."""
    titles: dict[Axis, str] = {
        "steps": say("Step"),
        "examples": say("Examples seen"),
        "time": say("Training time (min)") if minutes else say("Training time (s)"),
    }
    return titles[axis]
