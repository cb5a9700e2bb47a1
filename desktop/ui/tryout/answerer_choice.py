"""Whom to talk with: a drop-down of runs and base models."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.services.answerers import Answerer, answerers
from desktop.services.desk import Desk
from desktop.ui.fields import ComboBox


class AnswererChoice(ComboBox):
    """Sends `answerer_chosen(Answerer)` when a person picks one."""

    answerer_chosen = Signal(object)

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        """`name` is what screen readers say."""
        super().__init__(parent)
        self._desk = desk
        self._known: dict[str, Answerer] = {}
        self.setAccessibleName(name)
        self.setMinimumContentsLength(20)
        self.activated.connect(self._tell)

    @property
    def answerer(self) -> Answerer | None:
        """The one chosen; None while there is none."""
        return self._known.get(self.currentData() or "")

    @property
    def known(self) -> list[Answerer]:
        """All that can be chosen."""
        return list(self._known.values())

    def _tell(self) -> None:
        if self.answerer is not None:
            self.answerer_chosen.emit(self.answerer)

    def refresh(self) -> None:
        """List what can answer now; the choice stays if it is still there, and stays open if it was left open."""
        before, left_open = self.currentData(), self.count() > 0 and self.currentIndex() < 0
        learned, bases = answerers(self._desk.places, self._desk.settings, self._desk.records)
        self._known = {one.key: one for one in (*learned, *bases)}
        self.clear()
        for one in learned:
            self.addItem(f"{one.name} · {one.note}", one.key)
        if learned and bases:
            self.insertSeparator(self.count())
        for one in bases:
            self.addItem(self.tr("{name} (base model)").format(name=one.name), one.key)
        if not self._known:
            self.addItem(self.tr("No model yet"), "")
        if left_open:
            self.setCurrentIndex(-1)
            return
        self.setCurrentIndex(max(0, self.findData(before)) if before else 0)  # a line between has no data either

    def choose(self, key: str) -> bool:
        """Choose one by its key; whether it is there. Sends nothing."""
        place = self.findData(key)
        if place >= 0 and key:
            self.setCurrentIndex(place)
        return place >= 0 and bool(key)

    def key_of(self, model: str, worn: tuple[str, ...]) -> str:
        """The key of what answers with this base and these folders on it; empty when that is not here. What was learned
        says enough: its base may have been found in another folder since."""
        for one in self._known.values():
            if (worn or one.model == model) and tuple(each.folder for each in one.worn) == worn:
                return one.key
        return ""
