"""Whose tokenizer and template count: a drop-down of the models on this PC."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.core.models import ModelSpec
from desktop.core.problems import Problem, ProblemError
from desktop.services.desk import Desk
from desktop.services.model_list import add_model_folder
from desktop.services.models_watch import Listed
from desktop.ui import remember
from desktop.ui.fields import ComboBox

_OTHER = "other"


class ModelChoice(ComboBox):
    """Sends `model_chosen(str)` with a folder, also where the list of what lies here has made it another, and
    `refused(Problem)` for a folder that holds no model. The choice is remembered for the next start."""

    model_chosen = Signal(str)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted = ""
        """The folder that was chosen here: it may come to the list late, from a slow drive."""
        self.setAccessibleName(self.tr("Model whose tokens are counted"))
        self.setMinimumContentsLength(18)
        self.activated.connect(self._choose)
        desk.models.changed.connect(self._models_changed)
        self.refresh()

    @property
    def folder(self) -> str:
        """The folder of the chosen model; empty while there is none."""
        found = self.currentData()
        return found if isinstance(found, str) and found != _OTHER else ""

    @property
    def model_name(self) -> str:
        """The name of the chosen model."""
        return self.currentText() if self.folder else ""

    def showEvent(self, event: QShowEvent, /) -> None:
        """Models may have come or gone."""
        self.refresh()
        super().showEvent(event)

    def refresh(self) -> None:
        """List the models that lie here now."""
        self._list(self._desk.models.now())

    def _models_changed(self) -> None:
        self._list(self._desk.models.found)

    def _list(self, found: Listed) -> None:
        shown = self.folder
        self._fill(found)
        if self.folder != shown:
            self.model_chosen.emit(self.folder)

    def _fill(self, found: Listed) -> None:
        before = (self._wanted, self.folder, self._desk.settings.counting_model)
        self.clear()
        for _, model in found:
            if isinstance(model, ModelSpec):
                self.addItem(model.name, model.folder)
        if not self.count():
            self.addItem(self.tr("No model yet"), "")
        self.addItem(self.tr("Another folder …"), _OTHER)
        places = (self.findData(folder) for folder in before if folder)
        self.setCurrentIndex(next((place for place in places if place >= 0), 0))

    def _choose(self, index: int) -> None:
        if self.itemData(index) == _OTHER:
            self.setCurrentIndex(max(0, self.findData(self._desk.settings.counting_model)))
            folder = remember.ask_folder(self, self.accessibleName(), "models")
            if folder:
                self.take_folder(folder)
            return
        self._wanted = self._desk.settings.counting_model = self.folder
        self.model_chosen.emit(self.folder)

    def take_folder(self, folder: Path) -> None:
        """Use a model folder, or say why it cannot be used."""
        try:
            model = add_model_folder(self._desk.places, self._desk.settings, folder)
        except ProblemError as error:
            problem: Problem = error.problems[0]
            self.refused.emit(problem)
            return
        self._wanted = self._desk.settings.counting_model = model.folder
        self._fill(self._desk.models.now())
        if self.findData(model.folder) < 0:  # what lies here is still being looked at
            if not self.itemData(0):
                self.removeItem(0)
            self.insertItem(0, model.name, model.folder)
        self.setCurrentIndex(self.findData(model.folder))
        self.model_chosen.emit(model.folder)
