"""The button that opens a recipe file from another PC."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.recipe_file import SUFFIX
from desktop.ui import remember
from desktop.ui.buttons import QuietButton
from desktop.ui.labels import PageTitle


class OpenRecipe(QuietButton):
    """Asks for a recipe file. Sends `chosen(Path)`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setText(self.tr("Open a recipe"))
        self.set_icon("recipe")
        self.set_hint(self.tr("Train what was trained on another PC: a file that “Save recipe” has written"))
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        kinds = self.tr("Recipe (*{suffix})").format(suffix=SUFFIX)
        chosen = remember.ask_file(self, self.tr("Open a recipe"), "recipes", kinds)
        if chosen:
            self.chosen.emit(chosen)


def beside(title: PageTitle, button: OpenRecipe) -> QWidget:
    """The title of a page with the button at its right."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(title, 1)
    row.addWidget(button)
    return line
