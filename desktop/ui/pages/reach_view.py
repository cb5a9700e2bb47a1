"""Which sizes of models a card can train: one sentence, and a badge for each usual size."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.reach import CONTEXT, SizeFit, largest
from desktop.ui.badge import Badge
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Muted, WrapText
from desktop.ui.models.words import size_class_text
from desktop.ui.texts import memory_text
from desktop.ui.theme import GAP_S

_LEVELS = {"fits": ("good", "check"), "tight": ("warn", "warning"), "streaming": ("info", "memory")}


class ReachView(QWidget):
    """Shows what `core.reach` worked out."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = WrapText()
        self.more = Muted()
        self.badges: list[Badge] = []
        self._flow = QWidget()
        self._places = FlowLayout(self._flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(self.sentence)
        column.addWidget(self._flow)
        column.addWidget(self.more)

    def show_reach(self, fits: tuple[SizeFit, ...], free: int, alone: tuple[SizeFit, ...] = ()) -> None:
        """Show how each size fits `free` bytes; `alone` is how it would if no other program held memory of the card."""
        self.sentence.setText(self._sentence(fits))
        self.more.setText(self._more(fits, alone))
        self.more.setVisible(bool(self.more.text()))
        while len(self.badges) < len(fits):
            self.badges.append(Badge())
            self._places.addWidget(self.badges[-1])
        for badge, fit in zip(self.badges, fits):
            self._show_badge(badge, fit, free)

    def _show_badge(self, badge: Badge, fit: SizeFit, free: int) -> None:
        level, icon = _LEVELS.get(fit.way, ("neutral", "close"))
        words = {
            "fits": self.tr("{size} fits"),
            "tight": self.tr("{size} tight"),
            "streaming": self.tr("{size} streaming"),
            "too_big": self.tr("{size} too big"),
        }
        badge.show_words(level, words[fit.way].format(size=size_class_text(fit.label)), icon)
        text = self._need(fit)
        sizes = {"need": memory_text(fit.need), "free": memory_text(free), "ram": memory_text(fit.ram)}
        badge.setToolTip(text.format(model=fit.model, tokens=CONTEXT, **sizes))

    def _need(self, fit: SizeFit) -> str:
        if fit.way == "streaming":
            return self.tr(
                "{model} needs about {need} of the {free} free and {ram} of the PC's memory, with texts of up to "
                "{tokens} tokens."
            )
        if fit.way != "too_big":
            return self.tr("{model} needs about {need} of the {free} free, with texts of up to {tokens} tokens.")
        if fit.ram:
            return self.tr(
                "{model} needs at least {need}, and {free} are free. Its weights could wait in the PC's memory, if "
                "{ram} of that were free."
            )
        return self.tr("{model} needs at least {need}, and {free} are free, with texts of up to {tokens} tokens.")

    def _sentence(self, fits: tuple[SizeFit, ...]) -> str:
        plain, streamed = largest(fits, "fits", "tight"), largest(fits, "streaming")
        if plain and streamed:
            text = self.tr(
                "Can train models of up to {plain} parameters now, and up to {streamed} with the weights waiting in "
                "the PC's memory, which is slower."
            )
            return text.format(plain=size_class_text(plain.label), streamed=size_class_text(streamed.label))
        if plain:
            text = self.tr("Can train models of up to {plain} parameters now.")
            return text.format(plain=size_class_text(plain.label))
        if streamed:
            text = self.tr("Can train models of up to {streamed} now, with the weights waiting in the PC's memory.")
            return text.format(streamed=size_class_text(streamed.label))
        text = self.tr("Too little graphics memory is free to train even {size}; that takes {need}.")
        return text.format(size=size_class_text(fits[0].label), need=memory_text(fits[0].need))

    def _more(self, fits: tuple[SizeFit, ...], alone: tuple[SizeFit, ...]) -> str:
        now, then = largest(fits, "fits", "tight"), largest(alone, "fits", "tight")
        if then is None or (now is not None and now.label == then.label):
            return ""
        text = self.tr("If the programs above let go of their memory: up to {size}.")
        return text.format(size=size_class_text(then.label))
