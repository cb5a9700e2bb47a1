"""Word of what could not be read at the start of the program, and what became of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.problems import Problem
from desktop.services.desk import Desk
from desktop.ui.message_strip import MessageStrip
from desktop.ui.theme import GAP_S


class DamageNotes(QWidget):
    """One strip for each thing, of those whose codes begin with one of `groups`, if any is given; closed in one place,
    it is closed everywhere. Without room while there is nothing to say."""

    def __init__(self, desk: Desk, *groups: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._groups = desk, groups
        self._strips: list[tuple[Problem, MessageStrip]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_S)
        desk.damage_changed.connect(self._show)
        self.hide()
        self._show()

    def _show(self) -> None:
        """Only what is new is told: a strip that stays is not said again, and keeps the keyboard."""
        groups = self._groups or ("",)
        shown = [problem for problem in self._desk.damage if problem.code.startswith(groups)]
        for problem, strip in self._strips:
            if problem not in shown:
                self._column.removeWidget(strip)
                strip.hide()
                strip.deleteLater()
        self._strips = [(problem, strip) for problem, strip in self._strips if problem in shown]
        told = [problem for problem, _ in self._strips]
        for problem in shown:
            if problem not in told:
                strip = MessageStrip(self)
                self._strips.append((problem, strip))
                self._column.addWidget(strip)
                strip.tell_problem(problem, "warn")
                strip.closed.connect(partial(self._desk.forget_damage, problem))
        self.setVisible(bool(shown))
