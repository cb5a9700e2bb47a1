"""Fields that belong to one way of learning, and which values of a recipe matter in which way."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSpinBox

from desktop.core.recipe import CHOSEN, Recipe, chosen_blocks
from desktop.ui.pages.recipe_fields import (
    RecipeField,
    choice_field,
    number_field,
    ranges_field,
    switch_field,
    whole_field,
)
from desktop.ui.texts import count_text


def say(text: str) -> str:
    """A text of this file in the language of the window."""
    return QCoreApplication.translate("adjust", text)


class MethodFields:
    """The fields, by the names of their values. `blocks` is how many blocks the model has; 0: not known."""

    def __init__(self) -> None:
        self.blocks = 0
        self.last_layers = whole_field(
            "last_layers", say("Layers that learn (last layers)"), say("Counted from the end of the model."), 1, 10_000
        )
        self.chosen_layers = ranges_field(
            "chosen_layers",
            say("Or these layers"),
            say("Counted from 0, such as 0-3, 20, 30-; empty: the last ones."),
            self.fault_of_blocks,
        )
        self.with_norm = switch_field(
            "with_norm", say("The last norm learns too"), say("A few numbers behind the last layer.")
        )
        self.with_head = switch_field(
            "with_head", say("The output layer learns too (LM head)"), say("Large: one row for each word of the model.")
        )
        self.with_embeddings = switch_field(
            "with_embeddings",
            say("What words mean learns too (embeddings)"),
            say("Large, and training then goes through all layers."),
        )
        self.bottleneck = choice_field(
            "bottleneck",
            say("Where the modules stand"),
            say("Two in each layer learn more and are slower."),
            [(say("Behind each MLP (Pfeiffer)"), "pfeiffer"), (say("Behind attention and MLP (Houlsby)"), "houlsby")],
        )
        self.bottleneck_size = whole_field(
            "bottleneck_size", say("Width of a module"), say("Wider learns more; 64 is usual."), 1, 8192
        )
        self.beta = number_field(
            "beta",
            say("Hold on to the base model (beta)"),
            say("Larger stays closer to it; 0.1 is usual."),
            0.001, 100, 0.05, 4,
        )  # fmt: skip
        self.augmentation = choice_field(
            "augmentation",
            say("Images changed at random (augmentation)"),
            say("Shows each image a little otherwise each time, so that it is not learned by heart."),
            [
                (say("Not at all"), "none"),
                (say("Mirrored, cut out a little"), "light"),
                (say("Cut out strongly, other colours"), "strong"),
            ],
        )
        self.documents_order = choice_field(
            "documents_order",
            say("When documents are learned"),
            say("First keeps field and task apart; mixed forgets less of the field."),
            [(say("First, then the examples"), "first"), (say("Mixed with the examples"), "mixed")],
        )
        self.documents_share = number_field(
            "documents_share",
            say("Share of the documents"),
            say("In the tokens that are learned from."),
            1, 95, 5, 2, percent=True,
        )  # fmt: skip
        self.fields: list[RecipeField] = [
            self.last_layers, self.chosen_layers, self.with_norm, self.with_head, self.with_embeddings,
            self.bottleneck, self.bottleneck_size, self.beta, self.augmentation,
            self.documents_order, self.documents_share,
        ]  # fmt: skip

    def fault_of_blocks(self, text: str) -> str:
        """What is wrong with a choice of blocks; empty when nothing is."""
        if not text.strip():
            return ""
        if re.match(CHOSEN, text) is None:
            return say("Write numbers and ranges with commas between them, such as 0-3, 20, 30-.")
        recipe = Recipe(model="m", data="d", chosen_layers=text)
        found = chosen_blocks(recipe, self.blocks or 10_000)
        if not found:
            return say("No layer is chosen by this.")
        if self.blocks and found[-1] >= self.blocks:
            last = count_text(self.blocks - 1)
            return say("The model has {count} layers, from 0 to {last}.").format(
                count=count_text(self.blocks), last=last
            )
        return ""

    def take_blocks(self, blocks: int) -> None:
        """How many blocks the model has from now on."""
        self.blocks = blocks
        box = self.last_layers.control
        assert isinstance(box, QSpinBox)
        box.setMaximum(blocks or 10_000)
