"""What was deleted last and can be had back, for the strip of the window and Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.core.problems import Problem, ProblemError


class Undo(QObject):
    """Deletions that can be taken back, the last one first. `changed` comes when another one is the last; `refused`
    carries the `Problem` why one could not be taken back."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: list[tuple[str, Callable[[], object]]] = []

    @property
    def sentence(self) -> str:
        """What was done last; empty when nothing can be taken back."""
        return self._offers[-1][0] if self._offers else ""

    def offer(self, sentence: str, take_back: Callable[[], object]) -> None:
        """Something was deleted, and `take_back` brings it back; that may raise a `ProblemError`."""
        self._offers.append((sentence, take_back))
        self.changed.emit()

    def take_back(self) -> None:
        """Bring back what was deleted last."""
        if not self._offers:
            return
        _, bring_back = self._offers.pop()
        problem: Problem | None = None
        try:
            bring_back()
        except ProblemError as error:
            problem = error.problems[0]
        self.changed.emit()
        if problem is not None:
            self.refused.emit(problem)

    def forget(self) -> None:
        """Nothing is offered any more; what was deleted stays in the bin."""
        self._offers.clear()
        self.changed.emit()
