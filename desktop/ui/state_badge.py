"""The state of a run in icon and word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.badge import Badge

_LOOK: dict[str, tuple[str, str]] = {
    "draft": ("neutral", "edit"),
    "queued": ("neutral", "clock"),
    "starting": ("info", "clock"),
    "preparing": ("info", "clock"),
    "training": ("info", "play"),
    "paused": ("warn", "pause"),
    "saving": ("info", "disk"),
    "judging": ("info", "chart"),
    "finished": ("good", "check"),
    "stopped": ("neutral", "stop"),
    "failed": ("bad", "problem"),
    "interrupted": ("warn", "warning"),
}


class StateBadge(Badge):
    """Shows one of the states of `core/runs.py` or of `core/run_now.py`; others by their own name."""

    def __init__(self, state: str = "draft", parent: QWidget | None = None) -> None:
        """Show the state."""
        super().__init__(parent)
        self._state = state
        self.set_state(state)

    @property
    def state(self) -> str:
        """The state shown."""
        return self._state

    def set_state(self, state: str) -> None:
        """Show another state."""
        self._state = state
        level, icon_name = _LOOK.get(state, ("neutral", "info"))
        self.show_words(level, state_word(state), icon_name)


def state_look(state: str) -> tuple[str, str]:
    """The level (a key of `badge.TONES`) and icon of a state."""
    return _LOOK.get(state, ("neutral", "info"))


def state_word(state: str) -> str:
    """The state in a word that people read."""
    say = QCoreApplication.translate
    words = {
        "draft": say("StateBadge", "Draft"),
        "queued": say("StateBadge", "Waiting"),
        "starting": say("StateBadge", "Starting"),
        "preparing": say("StateBadge", "Preparing"),
        "training": say("StateBadge", "Training"),
        "paused": say("StateBadge", "Paused"),
        "saving": say("StateBadge", "Saving"),
        "judging": say("StateBadge", "Being judged"),
        "finished": say("StateBadge", "Finished"),
        "stopped": say("StateBadge", "Stopped"),
        "failed": say("StateBadge", "Stopped by a problem"),
        "interrupted": say("StateBadge", "Interrupted"),
    }
    return words.get(state, state)


def state_short(state: str) -> str:
    """The state in a word for a column of a table, where names need the room more."""
    return QCoreApplication.translate("StateBadge", "Problem") if state == "failed" else state_word(state)
