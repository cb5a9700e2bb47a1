"""Word of what could not be read at the start of the program, and what became of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.desk import Desk
from desktop.ui.message_strip import MessageStrip
from desktop.ui.styling import clear_layout
from desktop.ui.theme import GAP_S


class DamageNotes(QWidget):
    """One strip for each thing, of those whose codes begin with one of `groups`, if any is given; closed in one place,
    it is closed everywhere. Without room while there is nothing to say."""

    def __init__(self, desk: Desk, *groups: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._groups = desk, groups
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_S)
        desk.damage_changed.connect(self._show)
        if not self._fill():
            self.hide()

    def _show(self) -> None:
        clear_layout(self._column)
        self.setVisible(self._fill())

    def _fill(self) -> bool:
        groups = self._groups or ("",)
        shown = [problem for problem in self._desk.damage if problem.code.startswith(groups)]
        for problem in shown:
            strip = MessageStrip(self)
            self._column.addWidget(strip)
            strip.tell_problem(problem, "warn")
            strip.closed.connect(partial(self._desk.forget_damage, problem))
        return bool(shown)
