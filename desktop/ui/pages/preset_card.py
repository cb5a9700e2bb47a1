"""A preset as a card: what it does, whether it fits, what it needs of the memory."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.core.presets import PlanOption
from desktop.ui.fit_badge import FitBadge
from desktop.ui.labels import Text
from desktop.ui.memory_line import MemoryLine
from desktop.ui.pages.option_card import OptionCard
from desktop.ui.pages.plan_words import bar_content, fit_words, preset_name, preset_sentence


class PresetCard(OptionCard):
    """One preset that can be chosen."""

    def __init__(self, option: PlanOption, time: str = "", parent: QWidget | None = None) -> None:
        """`time` says how long it is expected to take; empty while that is not known."""
        super().__init__(preset_name(option.key), preset_sentence(option), parent)
        self.badge = FitBadge(*fit_words(option))
        self.line = MemoryLine()
        parts, total, free, *_ = bar_content(option.memory, option.free)
        self.line.set_content(parts, total, free)
        self.add_to_title(self.badge)
        self.add_below(self.line)
        self.time = Text(time, tone="muted")
        if time:
            self.add_to_title(self.time)
        self.setAccessibleDescription(" ".join(filter(None, (preset_sentence(option), self.badge.text, time))))
