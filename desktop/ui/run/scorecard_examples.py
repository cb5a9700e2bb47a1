"""Held-out examples of a scorecard side by side, with a filter: the best, the worst, some at random, or all."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.answer_health import Answer
from desktop.core.evidence import LESS_IS_BETTER
from desktop.core.scorecard import Scorecard, ScoredExample, SideName, best_of, random_of, worst_of
from desktop.core.units import percent
from desktop.ui.badge import Badge
from desktop.ui.bubble import Bubble
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Muted, Strong
from desktop.ui.run.scorecard_scores import side_words
from desktop.ui.score_words import measure_words
from desktop.ui.styling import clear_layout
from desktop.ui.texts import count_text, number_text
from desktop.ui.theme import GAP_M, GAP_S

FIRST = 10
Filter = Literal["best", "worst", "random", "all"]


class ExamplesCard(Card):
    """Shows what a filter chooses; "all" ten at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Held-out examples"), self.tr("Neither model has ever seen these."), parent)
        self._card: Scorecard | None = None
        self._filter: Filter = "best"
        self.filters: dict[Filter, Button] = {}
        self._group = QButtonGroup(self)
        bar = FlowLayout()
        names: tuple[tuple[Filter, str, str], ...] = (
            ("best", self.tr("Gained most"), self.tr("Where the tuned model gained most over the base")),
            ("worst", self.tr("Weakest"), self.tr("Where it lost most or is farthest from what was expected")),
            ("random", self.tr("At random"), self.tr("Some that were drawn, always the same")),
            ("all", self.tr("All"), self.tr("All that were answered")),
        )
        for key, words, hint in names:
            button = Button(words)
            button.setCheckable(True)
            button.set_hint(hint)
            button.clicked.connect(lambda _=False, key=key: self.show_filter(key))
            self._group.addButton(button)
            self.filters[key] = button
            bar.addWidget(button)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(GAP_M)
        self.more = Button(self.tr("Show all"), "chevron-down")
        self.more.clicked.connect(lambda: self._show(len(self._card.examples) if self._card else 0))
        line = QHBoxLayout()
        line.addWidget(self.more)
        line.addStretch(1)
        self.bar = QWidget()
        self.bar.setLayout(bar)
        self.add(self.bar)
        self.add_layout(self.rows)
        self.add_layout(line)
        self.show_card(None)

    def show_card(self, card: Scorecard | None) -> None:
        """Show another scorecard, or that there is none yet."""
        self._card = card
        scored = bool(card and any(side.scores for side in card.sides))
        self.bar.setVisible(bool(card and card.examples))
        for key in ("best", "worst"):
            self.filters[key].setVisible(scored)
        self.show_filter("best" if scored else "all")

    def show_filter(self, chosen: Filter) -> None:
        """Show what `chosen` names."""
        self._filter = chosen
        self.filters[chosen].setChecked(True)
        self._show(FIRST)

    @property
    def shown(self) -> list[ScoredExample]:
        """What the filter chooses."""
        if self._card is None:
            return []
        if self._filter == "all":
            return list(self._card.examples)
        return {"best": best_of, "worst": worst_of, "random": random_of}[self._filter](self._card)

    def _show(self, count: int) -> None:
        clear_layout(self.rows)
        found = self.shown
        self.more.setVisible(len(found) > count)
        if self._card is None or not found:
            text = self.tr("None of the answers are weaker than the others.")
            if self._card is None or not self._card.examples:
                text = self.tr("Base and tuned answers show here once there is a scorecard.")
            self.rows.addWidget(Muted(text))
            return
        for example in found[:count]:
            self.rows.addWidget(_Row(example, self._card))


class _Row(QWidget):
    """One question, the answers side by side with their scores, and what was expected."""

    def __init__(self, example: ScoredExample, card: Scorecard) -> None:
        super().__init__()
        self._card = card
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, GAP_M)
        grid.setHorizontalSpacing(GAP_M)
        grid.setVerticalSpacing(GAP_S)
        grid.addWidget(Bubble("user", example.question), 0, 0, 1, 2)
        places: tuple[tuple[SideName, int, int], ...] = (
            ("guess", 1, 0), ("base", 1, 0), ("shots", 3, 0), ("tuned", 1, 1),
        )  # fmt: skip
        for name, row, column in places:
            if answer := example.answers.get(name):
                grid.addLayout(self._head(name, answer, example.expected), row, column)
                high = 1 if name != "tuned" or "shots" not in example.answers else 3
                grid.addWidget(
                    Bubble("assistant", answer.text or "–"), row + 1, column, high, 1, Qt.AlignmentFlag.AlignTop
                )
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        passage = card.task == "passages"
        said = self.tr("How the passage goes on: {text}") if passage else self.tr("Expected: {text}")
        grid.addWidget(Muted(said.format(text=example.expected)), 5, 0, 1, 2)

    def _head(self, name: SideName, answer: Answer, expected: str) -> FlowLayout:
        head = FlowLayout()
        head.addWidget(Strong(side_words(name)))
        if answer.score is not None:
            badge = Badge()
            right = answer.text.strip() == expected.strip()
            badge.show_words(
                "good" if right else "neutral", self._score(answer.score, right), "check" if right else "info"
            )
            head.addWidget(badge)
        if not answer.ended:
            cut = Badge()
            cut.show_words(
                "neutral", self.tr("cut off after {count} tokens").format(count=count_text(answer.tokens)), "info"
            )
            head.addWidget(cut)
        return head

    def _score(self, score: float, right: bool) -> str:
        if right:
            return self.tr("exactly right")
        measure = self._card.measure
        if measure == "r_squared":
            return self.tr("off by {number}").format(number=number_text(score))
        figure = number_text(score) if measure in LESS_IS_BETTER else percent(score)
        return f"{measure_words(measure)} {figure}"
