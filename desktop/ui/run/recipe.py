"""Recipe: every value a run was made with, as a table and as a file."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import get_args

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.core.files import problem_of_os_error
from desktop.core.problems import ProblemError
from desktop.core.recipe import Method, Objective, Recipe, recipe_from
from desktop.core.runs import RunFolder
from desktop.ui.buttons import Button
from desktop.ui.message_strip import MessageStrip
from desktop.ui.pages.adjust_method import names_that_matter
from desktop.ui.pages.method_words import method_name, recipe_words, short_objective
from desktop.ui.theme import GAP_L, GAP_M, GAP_S
from desktop.ui.wording import detail_of, policy_words, words_of

MEANINGS = {
    "name": "Name of the run",
    "model": "Base model",
    "data": "Examples",
    "held_out": "File of held-out examples",
    "held_out_share": "Share held out when there is no such file",
    "objective": "What is learned",
    "method": "How much of the model changes",
    "last_layers": "Blocks at the end that learn",
    "chosen_layers": "Blocks that learn instead",
    "with_norm": "The last norm learns too",
    "with_head": "The head that gives words learns too",
    "with_embeddings": "The embedding learns too",
    "bottleneck": "Where bottleneck modules stand",
    "bottleneck_size": "Width of a bottleneck module",
    "beta": "How strongly it holds on to the base model (beta)",
    "documents": "Documents to learn beside the examples",
    "documents_order": "Documents first, or mixed with the examples",
    "documents_share": "Share of the documents when mixed",
    "general_share": "Share of general examples mixed in",
    "augmentation": "How images are changed at random",
    "quantisation": "Weights of the base model",
    "rank": "Adapter size",
    "alpha": "Adapter strength",
    "dropout": "Share of adapter inputs left out at random",
    "layers": "Where the adapter sits",
    "rslora": "Rank-stabilised scaling (rsLoRA)",
    "dora": "Direction and length learn apart (DoRA)",
    "lora_plus": "How much faster the second matrix learns (LoRA+)",
    "neftune": "Noise on the embeddings (NEFTune)",
    "context_length": "Longest example in tokens",
    "micro_batch": "Row length, in longest examples",
    "accumulation": "Rows per step",
    "epochs": "Passes over all examples",
    "steps": "Steps",
    "learning_rate": "Highest learning rate",
    "schedule": "How the learning rate falls",
    "warmup_share": "Share of the run in which it rises",
    "weight_decay": "Pull of the adapter towards zero",
    "max_grad_norm": "Longest step direction (gradient norm)",
    "optimizer": "Memory of past steps (optimizer)",
    "initialisation": "How the adapter begins (initialisation)",
    "early_stopping": "Looks without a new best after which it ends (early stopping)",
    "keep_best": "Keep the adapter of the best look, not the last",
    "recompute": "Kept or worked out again (recompute)",
    "embeddings_in_ram": "Words in the PC's memory (embeddings)",
    "mlp_tile": "Tokens that go through an MLP at once",
    "streaming": "Weights visit the card in turn (layer streaming)",
    "stream_buffers": "Blocks on the card at once while streaming",
    "step_down": "May step down when memory is short",
    "exact": "Continue exactly (deterministic)",
    "checkpoint_gb": "Most disk for checkpoints in GB",
    "seed": "Seed of everything random",
    "device": "Where it trains",
    "precision": "Number format",
    "evaluate_every": "Steps between looks at held-out examples",
    "evaluate_examples": "Held-out examples per look",
    "checkpoint_every": "Steps between checkpoints",
    "sample_every": "Steps between samples",
    "sample_prompts": "Prompts per sample",
    "compare_examples": "Most held-out examples answered for the scorecard",
    "answer_tokens": "Longest answer in tokens",
    "check_forgetting": "Ask general questions at the end",
}
OFF_AT_ZERO = {
    "early_stopping": "Never",
    "mlp_tile": "The whole row",
    "evaluate_every": "Only at the end",
    "checkpoint_every": "None on the way",
    "sample_every": "Only at the end",
}
"""What 0 means where it is no number."""


def meaning_text(name: str) -> str:
    """What a value of a recipe means, in the language of the window."""
    return QCoreApplication.translate("recipe", MEANINGS.get(name, name))


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
        return f"{name_of_value(name, str(value))} ({value})"
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
    words = {"nf4": "4-bit", "none": "16-bit"}
    return QCoreApplication.translate("recipe", words.get(value, value))


class RecipeTab(QWidget):
    """Read-only; `Save a copy` writes the file that `tunesmith train` takes."""

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
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.all_box = QCheckBox(self.tr("Show all values"))
        self.all_box.toggled.connect(self._fill)
        self.save_button = Button(self.tr("Save a copy"), "file")
        self.save_button.clicked.connect(self._save)
        line = QHBoxLayout()
        line.setSpacing(GAP_M)
        line.addWidget(self.save_button)
        line.addWidget(self.all_box)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_M, GAP_S, GAP_L)
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

    def _save(self) -> None:
        if self._folder is None:
            return
        start = f"{self._folder.path.name}.recipe.json"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the recipe"), start, self.tr("Recipe (*.json)"))
        if not chosen:
            return
        try:
            shutil.copyfile(self._folder.recipe, chosen)
        except OSError as error:
            problem = problem_of_os_error(error, Path(chosen)).problems[0]
            self.strip.show_message("bad", words_of(problem).title, detail_of(problem))
