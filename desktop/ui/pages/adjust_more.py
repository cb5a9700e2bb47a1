"""The values of a recipe that few people change, by what they are for."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.execution import letters
from desktop.core.recipe import Recipe
from desktop.ui.fields import ComboBox
from desktop.ui.labels import Strong
from desktop.ui.pages.recipe_fields import (
    FieldGrid,
    RecipeField,
    choice_field,
    number_field,
    switch_field,
    whole_field,
)
from desktop.ui.theme import GAP_M, GAP_XL
from desktop.ui.wording import policy_words

MANY = 10_000
"""More blocks than any model has."""


class AdjustMore(QWidget):
    """Fields in groups. Choices that exclude each other switch each other off and say so. Sends `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quantisation, self._device = "nf4", "cuda"
        self._policies = ComboBox()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_XL)
        self.fields: list[RecipeField] = []
        self._groups: list[tuple[Strong, FieldGrid]] = []
        self._add_group(self.tr("The adapter"), self._adapter())
        self._add_group(self.tr("Against learning by heart"), self._against_heart())
        self._add_group(self.tr("Against forgetting"), self._against_forgetting())
        self._add_group(self.tr("The pace"), self._pace())
        self._add_group(self.tr("Memory and speed"), self._memory())
        self._add_group(self.tr("End and continuing"), self._end())
        self.initialisation.changed.connect(self._settle)
        self.dora.changed.connect(self._settle)

    def _add_group(self, title: str, fields: list[RecipeField]) -> None:
        group = QVBoxLayout()
        group.setSpacing(GAP_M)
        head, grid = Strong(title), FieldGrid(fields)
        self._groups.append((head, grid))
        group.addWidget(head)
        group.addWidget(grid)
        self._column.addLayout(group)
        for field in fields:
            field.changed.connect(self.changed)
        self.fields += fields

    # -- the fields -------------------------------------------------------------------------------------------------

    def _adapter(self) -> list[RecipeField]:
        self.initialisation = choice_field(
            "initialisation",
            self.tr("How it begins (initialisation)"),
            self.tr("PiSSA often learns faster at first."),
            [
                (self.tr("No effect yet (zero)"), "zero"),
                (self.tr("Strongest directions (PiSSA)"), "pissa"),
            ],
        )
        self.lora_plus = number_field(
            "lora_plus",
            self.tr("Pace of its second matrix (LoRA+ ratio)"),
            self.tr("How many times faster it learns: 1 is plain LoRA, 16 what the paper advises."),
            1, 64, 1, 2,
        )  # fmt: skip
        self.rslora = switch_field(
            "rslora",
            self.tr("Scale by the root of the size (rsLoRA)"),
            self.tr("Lets large adapters, from about 64 on, make use of their size."),
        )
        self.dora = switch_field(
            "dora",
            self.tr("Learn direction and length apart (DoRA)"),
            self.tr("Often better with small adapters; slower."),
        )
        return [self.initialisation, self.lora_plus, self.rslora, self.dora]

    def _against_heart(self) -> list[RecipeField]:
        self.dropout = number_field(
            "dropout",
            self.tr("Left out at random (dropout)"),
            self.tr("Share of what goes into the adapter; 5 % is usual, 0 is off."),
            0, 99, 1, 2, percent=True,
        )  # fmt: skip
        self.weight_decay = number_field(
            "weight_decay",
            self.tr("Pull towards zero (weight decay)"),
            self.tr("Keeps what learns small; 0.01 is usual, 0 is off."),
            0, 1, 0.01, 4,
        )  # fmt: skip
        self.neftune = number_field(
            "neftune",
            self.tr("Noise on the words (NEFTune)"),
            self.tr("Blurs what is read a little; 5 is usual, 0 is off."),
            0, 100, 1, 2,
        )  # fmt: skip
        return [self.dropout, self.weight_decay, self.neftune]

    def _against_forgetting(self) -> list[RecipeField]:
        self.general_share = number_field(
            "general_share",
            self.tr("General examples mixed in"),
            self.tr("Their share of all examples; a few per cent help already. The steps stay as many."),
            0, 50, 5, 2, percent=True,
        )  # fmt: skip
        self.check_forgetting = switch_field(
            "check_forgetting",
            self.tr("Ask general questions at the end"),
            self.tr("Says after the run what it has forgotten; takes about a minute."),
        )
        return [self.general_share, self.check_forgetting]

    def _pace(self) -> list[RecipeField]:
        self.schedule = choice_field(
            "schedule",
            self.tr("How the learning rate falls (schedule)"),
            self.tr("A falling rate lets the result settle; most runs use the curve."),
            [
                (self.tr("In a curve (cosine)"), "cosine"),
                (self.tr("In a straight line (linear)"), "linear"),
                (self.tr("Not at all (constant)"), "constant"),
            ],
        )
        self.warmup = number_field(
            "warmup_share",
            self.tr("Gentle start (warm-up)"),
            self.tr("Share of the steps in which the rate rises."),
            0, 99, 1, 2, percent=True,
        )  # fmt: skip
        self.optimizer = choice_field(
            "optimizer",
            self.tr("Memory of past steps (optimizer)"),
            self.tr("8 bits need a quarter of the memory, and are nearly as exact."),
            [(self.tr("32-bit (AdamW)"), "adamw"), (self.tr("8-bit (AdamW 8-bit)"), "adamw_8bit")],
        )
        return [self.schedule, self.warmup, self.optimizer]

    def _memory(self) -> list[RecipeField]:
        self.recompute = choice_field(
            "recompute",
            self.tr("Kept or worked out again (recompute)"),
            self.tr("Working everything out again needs least memory, and about a third more time."),
            [],
            self._policies,
        )
        self.recompute.wide = True
        self.embeddings = switch_field(
            "embeddings_in_ram",
            self.tr("Words in the PC's memory (embeddings)"),
            self.tr("Frees graphics memory, most with large vocabularies; a little slower."),
        )
        self.streaming = switch_field(
            "streaming",
            self.tr("Stream the weights (layer streaming)"),
            self.tr("They wait in the PC's memory and visit the card in turn: larger models fit, steps take longer."),
        )
        self.step_down = switch_field(
            "step_down",
            self.tr("May step down when memory is short"),
            self.tr("Goes on in a thriftier, slower way instead of ending; it learns the same."),
        )
        return [self.recompute, self.streaming, self.embeddings, self.step_down]

    def _end(self) -> list[RecipeField]:
        self.early_stopping = whole_field(
            "early_stopping",
            self.tr("End early (patience of early stopping)"),
            self.tr("Ends after so many looks at the held-out examples without a new best."),
            0, 10_000_000, off=self.tr("Off"),
        )  # fmt: skip
        self.keep_best = switch_field(
            "keep_best",
            self.tr("Keep the best, not the last"),
            self.tr("What is kept is what did best on the held-out examples."),
        )
        self.exact = switch_field(
            "exact",
            self.tr("Continue exactly (deterministic)"),
            self.tr("After a pause it goes on equal bit for bit, also on the card; somewhat slower."),
        )
        return [self.early_stopping, self.keep_best, self.exact]

    # -- the recipe -------------------------------------------------------------------------------------------------

    def show_recipe(self, recipe: Recipe) -> None:
        """Show a recipe's values."""
        self._device, self._quantisation = recipe.device, recipe.quantisation
        self._offer_policies(recipe)
        for field in self.fields:
            field.show_value(getattr(recipe, field.name))
        self._settle()

    def show_fields(self, names: Container[str]) -> None:
        """Show only the fields with these names, and the groups that have any."""
        for head, grid in self._groups:
            some = grid.show_fields(names)
            head.setVisible(some)
            grid.setVisible(some)

    def set_quantisation(self, quantisation: str) -> None:
        """The method was changed: only 4-bit weights can be streamed."""
        self._quantisation = quantisation
        self._settle()

    def _offer_policies(self, recipe: Recipe) -> None:
        """The ways that make sense on the device, and the recipe's own one if it is not among them."""
        policies = ["K", "M", "R", *(["O"] if recipe.device == "cuda" else [])]
        own = recipe.recompute
        if own[0] in policies and letters(own, MANY) == own[0] * MANY:
            policies[policies.index(own[0])] = own  # one letter for all blocks, written with their number
        self._policies.blockSignals(True)
        self._policies.clear()
        for policy in dict.fromkeys([*policies, own]):
            self._policies.addItem(policy_words(policy), policy)
        self._policies.blockSignals(False)

    def _settle(self) -> None:
        """Switch off what does not go with the rest, and say why."""
        on_card = "" if self._device == "cuda" else self.tr("Only for training on a graphics card.")
        self.embeddings.block(on_card)
        if self._quantisation == "nf4":
            self.streaming.block(on_card)
        else:
            self.streaming.block(self.tr("Only 4-bit weights can be streamed."), False)
        strongest = self.initialisation.seen == "pissa"
        both = self.tr("Not together with {other}: both change what the base contributes.")
        self.dora.block(both.format(other="PiSSA") if strongest else "", False)
        apart = self.dora.seen and not strongest
        self.initialisation.block(both.format(other="DoRA") if apart else "", "zero")
