"""Step 4 of New run: every value that matters, open to change."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.core.recipe import Recipe
from desktop.ui.fields import ComboBox, DoubleSpinBox, SpinBox
from desktop.ui.form import FormRow
from desktop.ui.theme import GAP_L, scaled

TWO_COLUMNS_FROM = 460


class Adjust(QWidget):
    """Fields over a recipe. `changed` comes only when a person changed something."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._columns = 0
        self.steps = self._whole(1, 1_000_000)
        self.micro_batch, self.accumulation = self._whole(1, 256), self._whole(1, 1024)
        self.context = self._whole(16, 131_072, 64)
        self.rank, self.alpha = self._whole(1, 512), self._whole(1, 1024)
        self.rate = DoubleSpinBox()
        self.rate.setDecimals(7)
        self.rate.setRange(1e-7, 0.1)
        self.rate.setSingleStep(1e-5)
        self.method = ComboBox()
        self.method.addItem(self.tr("4-bit weights (QLoRA)"), "nf4")
        self.method.addItem(self.tr("16-bit weights (LoRA)"), "none")
        self.recompute = ComboBox()
        self.recompute.addItem(self.tr("Off: faster"), "K")
        self.recompute.addItem(self.tr("On: less memory"), "R")
        for box in (self.steps, self.micro_batch, self.accumulation, self.context, self.rank, self.alpha, self.rate):
            box.valueChanged.connect(self._tell)
        for choice in (self.method, self.recompute):
            choice.currentIndexChanged.connect(self._tell)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP_L)
        self._grid.setVerticalSpacing(GAP_L)
        self._rows = [FormRow(label, control, note) for label, control, note in self._fields()]
        self._place(1)

    def _fields(self) -> list[tuple[str, QWidget, str]]:
        return [
            (self.tr("Method"), self.method, self.tr("4 bits need least memory; 16 bits are faster where they fit.")),
            (self.tr("Steps"), self.steps, self.tr("How often the adapter is improved.")),
            (self.tr("Learning rate"), self.rate, self.tr("How far each step goes.")),
            (self.tr("Adapter size (rank)"), self.rank, self.tr("Larger learns more, and forgets more.")),
            (self.tr("Adapter strength (LoRA alpha)"), self.alpha, self.tr("Usually twice the size.")),
            (self.tr("Longest example (tokens)"), self.context, self.tr("Longer examples are cut and counted.")),
            (
                self.tr("Row length (micro-batch)"),
                self.micro_batch,
                self.tr("In longest examples; short ones share a row. Longer needs more memory."),
            ),
            (
                self.tr("Rows per step (accumulation)"),
                self.accumulation,
                self.tr("Larger steps without more memory."),
            ),
            (
                self.tr("Recompute (gradient checkpointing)"),
                self.recompute,
                self.tr("Saves memory, costs a third more time."),
            ),
        ]

    def put_name_first(self, name: QLineEdit) -> None:
        """The run's name stands above the values, over the whole width."""
        name.setMaxLength(80)
        self._grid.addWidget(FormRow(self.tr("Name of the run"), name), 0, 0, 1, 2)

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Two columns where there is room."""
        self._place(2 if self.width() >= scaled(TWO_COLUMNS_FROM) else 1)
        super().resizeEvent(event)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, row in enumerate(self._rows):
            self._grid.addWidget(row, 1 + number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def show_recipe(self, recipe: Recipe) -> None:
        """Show a recipe's values without telling that something changed."""
        self._showing = True
        self.steps.setValue(recipe.steps or 1)
        self.rate.setValue(recipe.learning_rate)
        self.rank.setValue(recipe.rank)
        self.alpha.setValue(round(recipe.alpha))
        self.context.setValue(recipe.context_length)
        self.micro_batch.setValue(recipe.micro_batch)
        self.accumulation.setValue(recipe.accumulation)
        self.method.setCurrentIndex(self.method.findData(recipe.quantisation))
        self.recompute.setCurrentIndex(self.recompute.findData(recipe.recompute))
        self._showing = False

    def applied_to(self, recipe: Recipe) -> Recipe:
        """The recipe with the values of the fields. Looks at held-out examples keep their number per run."""
        steps = self.steps.value()
        changes: dict[str, object] = {
            "steps": steps,
            "learning_rate": self.rate.value(),
            "rank": self.rank.value(),
            "alpha": float(self.alpha.value()),
            "context_length": self.context.value(),
            "micro_batch": self.micro_batch.value(),
            "accumulation": self.accumulation.value(),
            "quantisation": self.method.currentData(),
            "recompute": self.recompute.currentData(),
            "answer_tokens": min(recipe.answer_tokens, self.context.value() - 1),
        }
        if steps != recipe.steps:
            every = max(5, steps // 10)
            changes |= {"evaluate_every": every, "checkpoint_every": every, "sample_every": every}
        return msgspec.structs.replace(recipe, **changes)

    def _whole(self, low: int, high: int, step: int = 1) -> SpinBox:
        box = SpinBox()
        box.setRange(low, high)
        box.setSingleStep(step)
        box.setGroupSeparatorShown(True)
        return box

    def _tell(self) -> None:
        if not self._showing:
            self.changed.emit()
