"""Recipe: every value a run was made with, as a table, as a file, and for other data."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import msgspec
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.core.problems import ProblemError
from desktop.core.recipe import Method, Objective, Recipe, recipe_from
from desktop.core.recipe_file import SUFFIX
from desktop.core.recipe_words import MEANINGS, OFF_AT_ZERO, WEIGHTS, names_that_matter
from desktop.core.runs import RunFolder
from desktop.services.recipe_files import save_recipe
from desktop.ui import remember
from desktop.ui.buttons import Button
from desktop.ui.flow import FlowLayout
from desktop.ui.message_strip import MessageStrip
from desktop.ui.pages.method_words import method_name, recipe_words, short_objective
from desktop.ui.styling import scale_with_text
from desktop.ui.theme import GAP_L, GAP_M, ROW_HEIGHT
from desktop.ui.value_words import meaning_text
from desktop.ui.wording import policy_words


def recipe_of(folder: RunFolder) -> Recipe | None:
    """The recipe of a run; None where it cannot be read."""
    try:
        return recipe_from(msgspec.json.decode(folder.recipe.read_bytes()))
    except (OSError, msgspec.MsgspecError, ProblemError):
        return None


def way_of(folder: RunFolder) -> str:
    """What a run teaches and how, in a line; nothing where its recipe cannot be read."""
    recipe = recipe_of(folder)
    return recipe_words(recipe) if recipe else ""


def value_text(name: str, value: object) -> str:
    """A value of a recipe file as the table shows it: words where the file has marks, else as it stands there."""
    say = QCoreApplication.translate
    if name in ("method", "objective", "quantisation"):
        named = name_of_value(name, str(value))
        return named if named == value else f"{named} ({value})"
    if name == "recompute":  # recipes of older runs say on and off
        policy = ("R" if value else "K") if isinstance(value, bool) else str(value)
        return f"{policy_words(policy)} ({policy})"
    if isinstance(value, bool):
        return say("recipe", "On") if value else say("recipe", "Off")
    if value == 0 and name in OFF_AT_ZERO:
        return say("recipe", OFF_AT_ZERO[name])
    return str(value)


def name_of_value(name: str, value: str) -> str:
    """A method, an objective or a kind of weights in words."""
    if name == "method":
        return next((method_name(known) for known in get_args(Method) if known == value), value)
    if name == "objective":
        return next((short_objective(known) for known in get_args(Objective) if known == value), value)
    return QCoreApplication.translate("recipe", WEIGHTS.get(value, value))


class RecipeTab(QWidget):
    """Read-only; “Save recipe” writes the file that another PC opens. Sends `reuse_wanted(RunFolder)` when the recipe
    is to learn other data."""

    reuse_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: RunFolder | None = None
        self.strip = MessageStrip()
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([self.tr("Meaning"), self.tr("Value"), self.tr("Name in the file")])
        self.table.setAccessibleName(self.tr("Values of the recipe"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        scale_with_text(self.table.verticalHeader(), "defaultSectionSize", pixels=ROW_HEIGHT)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.all_box = QCheckBox(self.tr("Show all values"))
        self.all_box.toggled.connect(self._fill)
        self.save_button = Button(self.tr("Save recipe"), "file")
        self.save_button.set_hint(self.tr("One file for another PC: the recipe, and hashes of base model and data"))
        self.save_button.clicked.connect(self._ask)
        self.reuse_button = Button(self.tr("Same recipe, new data"), "recipe")
        self.reuse_button.set_hint(self.tr("A new run with all of these values; only the examples are asked for"))
        self.reuse_button.clicked.connect(lambda: self._folder and self.reuse_wanted.emit(self._folder))
        line = FlowLayout(gap=GAP_M)
        line.addWidget(self.reuse_button)
        line.addWidget(self.save_button)
        line.addWidget(self.all_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_M, 0, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(self.strip)
        column.addLayout(line)
        column.addWidget(self.table, 1)

    def show_run(self, folder: RunFolder) -> None:
        """Show the recipe of another run."""
        self._folder = folder
        self.strip.hide()
        self._fill()

    def _fill(self) -> None:
        """Show the values that change what the run does, or all of them."""
        folder = self._folder
        if folder is None:
            return
        recipe = recipe_of(folder)
        shown = MEANINGS.keys() if recipe is None or self.all_box.isChecked() else names_that_matter(recipe)
        try:
            values = msgspec.json.decode(folder.recipe.read_bytes(), type=dict)
        except (OSError, msgspec.MsgspecError):
            values = {}
        rows = [
            (name, value) for name, value in values.items() if name in MEANINGS and name in shown and value is not None
        ]
        self.table.setRowCount(len(rows))
        for row, (name, value) in enumerate(rows):
            for column, text in enumerate((meaning_text(name), value_text(name, value), name)):
                self.table.setItem(row, column, QTableWidgetItem(text))

    def _ask(self) -> None:
        if self._folder is None:
            return
        start = f"{self._folder.path.name}{SUFFIX}"
        kinds = self.tr("Recipe (*{suffix})").format(suffix=SUFFIX)
        chosen = remember.ask_save(self, self.tr("Save recipe"), "recipes", start, kinds)
        if chosen:
            self.save(chosen if chosen.name.endswith(SUFFIX) else chosen.with_name(chosen.name + SUFFIX))

    def save(self, target: Path) -> None:
        """Write the recipe file, and say what is in it."""
        if self._folder is None:
            return
        try:
            save_recipe(self._folder, target)
        except ProblemError as error:
            problem = error.problems[0]
            self.strip.tell_problem(problem)
            return
        kept = self.tr("{path} names base model and data by their hashes; neither is in it.")
        self.strip.show_message("good", self.tr("The recipe is saved."), kept.format(path=target))
