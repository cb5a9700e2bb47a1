"""Last step of New run: every value that matters, open to change; the rarer ones behind "More settings"."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget

from desktop.core.methods import FOUR_BIT
from desktop.core.presets import tile_for
from desktop.core.recipe import Recipe
from desktop.core.recipe_words import names_that_matter
from desktop.ui import remember
from desktop.ui.disclosure import Disclosure
from desktop.ui.form import FormRow
from desktop.ui.pages.adjust_method import MethodFields
from desktop.ui.pages.adjust_more import AdjustMore
from desktop.ui.pages.recipe_fields import FieldGrid, RecipeField, choice_field, number_field, whole_field
from desktop.ui.texts import number_text
from desktop.ui.theme import GAP_L


class Adjust(QWidget):
    """Fields over a recipe. `changed` comes only when a person changed something."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._recipe: Recipe | None = None
        self.more, self.of_method = AdjustMore(), MethodFields()
        self._fields = self._make_fields()
        self.disclosure = Disclosure(self.tr("More settings"), self.tr("Fewer settings"))
        self.disclosure.body.addWidget(self.more)
        remember.disclosure(self.disclosure, "adjust")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_L)
        self._grid = FieldGrid(self._fields)
        self._column.addWidget(self._grid)
        self._column.addWidget(self.disclosure)
        self.weights.changed.connect(lambda: self.more.set_quantisation(self.weights.seen))
        self.of_method.documents_order.changed.connect(self._show_what_matters)
        for field in self._fields:
            field.changed.connect(self._tell)
        self.more.changed.connect(self._tell)

    def _make_fields(self) -> list[RecipeField]:
        self.weights = choice_field(
            "quantisation",
            self.tr("Weights of the base model (quantisation)"),
            self.tr("4 bits need least memory; 16 bits are faster where they fit."),
            [(self.tr("4-bit (as in QLoRA)"), "nf4"), (self.tr("16-bit"), "none")],
        )
        self.steps = whole_field(
            "steps", self.tr("Steps"), self.tr("How often what learns is improved."), 1, 10_000_000
        )
        self.rate = number_field(
            "learning_rate", self.tr("Learning rate"), self.tr("How far each step goes."), 1e-7, 0.1, 1e-5, 7
        )
        self.rank = whole_field(
            "rank", self.tr("Adapter size (rank)"), self.tr("Larger learns more, and forgets more."), 1, 1024
        )
        self.alpha = whole_field(
            "alpha", self.tr("Adapter strength (LoRA alpha)"), self.tr("Usually twice the size."), 1, 4096, kind=float
        )
        self.context = whole_field(
            "context_length",
            self.tr("Longest example (tokens)"),
            self.tr("Longer examples are cut and counted."),
            16,
            1_048_576,
            64,
        )
        self.micro_batch = whole_field(
            "micro_batch",
            self.tr("Row length (micro-batch)"),
            self.tr("In longest examples; short ones share a row. Longer needs more memory."),
            1,
            1024,
        )
        self.accumulation = whole_field(
            "accumulation",
            self.tr("Rows per step (accumulation)"),
            self.tr("Larger steps without more memory."),
            1,
            4096,
        )
        return [
            *self.of_method.fields, self.weights, self.steps, self.rate, self.rank, self.alpha,
            self.context, self.micro_batch, self.accumulation,
        ]  # fmt: skip

    def _name_batches(self, recipe: Recipe) -> None:
        """Texts and images that go through alone are not packed into rows."""
        if recipe.method == "head" or recipe.objective == "images":
            self.micro_batch.set_words(self.tr("Examples at once (micro-batch)"), self.tr("More needs more memory."))
            self.accumulation.set_words(
                self.tr("Times per step (accumulation)"), self.tr("Larger steps without more memory.")
            )
            return
        self.micro_batch.set_words(
            self.tr("Row length (micro-batch)"),
            self.tr("In longest examples; short ones share a row. Longer needs more memory."),
        )
        self.accumulation.set_words(
            self.tr("Rows per step (accumulation)"), self.tr("Larger steps without more memory.")
        )

    def put_name_first(self, name: QLineEdit) -> None:
        """The run's name stands above the values, over the whole width."""
        name.setMaxLength(80)
        self._column.insertWidget(0, FormRow(self.tr("Name of the run"), name))

    @property
    def fault(self) -> str:
        """What is wrong with a value that matters; empty when nothing is."""
        return next((field.fault for field in self._fields if field.applies and field.fault), "")

    def show_recipe(self, recipe: Recipe, blocks: int = 0) -> None:
        """Show a recipe's values without telling that something changed. `blocks` is how many the model has."""
        self._showing, self._recipe = True, recipe
        self.of_method.take_blocks(blocks)
        self._offer_epochs(recipe)
        self._name_batches(recipe)
        for field in self._fields:
            value = getattr(recipe, field.name)
            field.show_value(0 if value is None else value)
        self.more.show_recipe(recipe)
        own = self.tr("Weights that learn cannot be in 4 bits.") if recipe.method not in FOUR_BIT else ""
        self.weights.block(own, "none")
        self._show_what_matters()
        self._showing = False

    def _show_what_matters(self) -> None:
        """Only what changes something with this way of learning is there at all."""
        if self._recipe is not None:
            order = self.of_method.documents_order.seen
            names = names_that_matter(msgspec.structs.replace(self._recipe, documents_order=order))
            self._grid.show_fields(names)
            self.more.show_fields(names)

    def _offer_epochs(self, recipe: Recipe) -> None:
        """A recipe may say passes over all examples instead of steps; then that is what no number of steps means."""
        box = self.steps.control
        assert isinstance(box, QSpinBox)
        box.setMinimum(1 if recipe.steps else 0)
        words = self.tr("As many as {count} passes take")
        if recipe.epochs == 1:
            words = self.tr("As many as one pass takes")
        passes = words.format(count=number_text(recipe.epochs))
        box.setSpecialValueText("" if recipe.steps else passes)

    def applied_to(self, recipe: Recipe) -> Recipe:
        """The recipe with the values of the fields. Looks at held-out examples keep their number per run."""
        fields = (*self._fields, *self.more.fields)
        changes = {field.name: field.value(getattr(recipe, field.name)) for field in fields}
        if steps := changes["steps"] or None:
            changes["epochs"] = None
        changes["steps"] = steps
        row = changes["context_length"] * changes["micro_batch"]
        if row != recipe.row_tokens:
            changes["mlp_tile"] = tile_for(row)
        changes["answer_tokens"] = min(recipe.answer_tokens, changes["context_length"] - 1)
        if steps and steps != recipe.steps:
            every = max(5, steps // 10)
            changes |= {"evaluate_every": every, "checkpoint_every": every, "sample_every": every}
        return msgspec.structs.replace(recipe, **changes)

    def _tell(self) -> None:
        if not self._showing:
            self.changed.emit()
