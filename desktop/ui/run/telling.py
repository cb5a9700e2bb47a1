"""What is said aloud of runs: each phase of the one at work as it begins, and how one ended. Never a step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.ui.speaking import announce
from desktop.ui.state_badge import state_word
from desktop.ui.wording import phase_now

_SETTLE_MS = 400
"""What was told before the window opened arrives all at once; only what holds in the end is said."""
_AT_WORK = frozenset({RunState.preparing, RunState.training, RunState.saving})
_ENDS = frozenset({RunState.finished, RunState.stopped, RunState.failed, RunState.interrupted, RunState.paused})
_URGENT = frozenset({RunState.failed, RunState.interrupted})


class RunTeller(QObject):
    """Call `tell` and `look` as often as anything may have changed; what is new is announced."""

    def __init__(self, speaker: QWidget) -> None:
        """`speaker` is what the announcements come from."""
        super().__init__(speaker)
        self._speaker = speaker
        self._states: dict[Path, RunState] | None = None
        self._said: dict[Path, str] = {}
        self._waiting: dict[Path, tuple[str, bool]] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE_MS)
        self._later.timeout.connect(self._say)

    def tell(self, folder: RunFolder, record: RunRecord, phase: str) -> None:
        """This is how the run at work stands; `phase` is the one that its events have come to."""
        what = phase_now(phase) if record.state in _AT_WORK else state_word(record.state.value)
        self._note(folder.path, record, what)

    def look(self, found: Sequence[tuple[RunFolder, RunRecord]]) -> None:
        """All runs: one may have ended before it was followed. Those of the first look are nothing new."""
        before = self._states
        self._states = {folder.path: record.state for folder, record in found}
        for folder, record in found if before is not None else ():
            if record.state in _ENDS and (before or {}).get(folder.path) is not record.state:
                self._note(folder.path, record, state_word(record.state.value))

    def _note(self, path: Path, record: RunRecord, what: str) -> None:
        words = self.tr("{name}: {what}").format(name=record.name, what=what)
        self._waiting[path] = words, record.state in _URGENT
        if not self._later.isActive():
            self._later.start()

    def _say(self) -> None:
        for path, (words, urgent) in self._waiting.items():
            if self._said.get(path) != words:
                self._said[path] = words
                announce(self._speaker, words, urgent=urgent)
        self._waiting.clear()
