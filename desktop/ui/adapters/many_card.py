"""What can be done with several adapters at once: put them together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.adapters import AdapterFacts, same_base
from desktop.core.recipe import CLASSIFYING
from desktop.ui.buttons import PrimaryButton
from desktop.ui.card import Card
from desktop.ui.labels import Muted
from desktop.ui.texts import count_text


class ManyCard(Card):
    """Names the chosen ones and offers to combine them, or says why that cannot be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", " ", parent)
        self.combine_button = PrimaryButton(self.tr("Combine …"), "plus")
        self.add(Muted(self.tr("Adapters of one base model can be put together with weights, and scored.")))
        line = QHBoxLayout()
        line.addWidget(self.combine_button)
        line.addStretch(1)
        self.add_layout(line)
        self.add(self.combine_button.reason_text())
        self.body.addStretch(1)

    def show_adapters(self, chosen: Sequence[AdapterFacts]) -> None:
        """Show what is chosen."""
        title = self.tr("{count} adapters chosen").format(count=count_text(len(chosen)))
        self.set_title(title, ", ".join(one.name for one in chosen))
        reason = ""
        if not all(map(_can_be_added, chosen)):
            reason = self.tr("Only LoRA adapters of models that write text can be combined, without DoRA.")
        elif not same_base(chosen):
            reason = self.tr("They belong to different base models, or the base of one is not known.")
        self.combine_button.set_reason(reason)


def _can_be_added(one: AdapterFacts) -> bool:
    return one.kind == "lora" and one.method != "DoRA" and one.objective not in CLASSIFYING
