"""The state of a run in icon and word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.processes import living_process
from desktop.core.runs import RunFolder, RunRecord, RunState, holds_result
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


def state_now(state: str, phase: str, has_process: bool = True) -> str:
    """The state as it is shown: a run that waits is `starting` once it has its process, and one whose adapter is saved
    is `judging` in the phases of the scorecard."""
    if state == "queued" and has_process:
        return "starting"
    return "judging" if state == "saving" and phase in ("comparing", "forgetting") else state


def state_of(folder: RunFolder, record: RunRecord) -> str:
    """The state as lists show it, which know nothing of phases: `starting` while the process of the run loads, and
    `judging` once what it learned is saved."""
    lives = record.state is RunState.queued and living_process(folder) is not None
    saved = record.state is RunState.saving and holds_result(folder.adapter)
    return state_now(record.state.value, "comparing" if saved else "", lives)


class StateBadge(Badge):
    """Shows one of the states of `core/runs.py` or of `state_now`; one it does not know is shown by its own name."""

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
