"""A scrolling column of cards that is filled as one scrolls, a few at a time, so that the window never waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.empty_page import EmptyPage
from desktop.ui.styling import clear_layout, keep_off_bar, laid_out, mark
from desktop.ui.theme import GAP_L, GAP_M

TURN_S = 0.008
"""Seconds of one turn of the event loop for making cards, or working out what they show."""

AHEAD, MORE = 12, 8
"""Cards made at first, and each time the end comes near: laying out takes longer the more there are."""

Cards = Iterator[QWidget]


class ListArea(QScrollArea):
    """Cards below a head. `fill` takes an iterator that makes them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        mark(inner, "ground", "page")
        self.head = QVBoxLayout()
        self.head.setSpacing(GAP_M)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP_M)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP_L, 0, GAP_L)
        column.setSpacing(GAP_M)
        column.addLayout(self.head)
        column.addLayout(self._cards)
        column.addStretch(1)
        self.setWidget(inner)
        keep_off_bar(self, column)
        self._coming: Cards = iter(())
        self._after: Callable[[], None] = lambda: None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._make_some)
        self._enough = AHEAD
        self.verticalScrollBar().valueChanged.connect(self._go_on)

    @property
    def filling(self) -> bool:
        """Whether more cards are coming."""
        return self._timer.isActive()

    def cards(self) -> list[QWidget]:
        """The cards that are there, in order."""
        return laid_out(self._cards)

    def fill(self, cards: Cards, after: Callable[[], None] = lambda: None) -> None:
        """Show these cards instead of those that are there; `after` is called when those in sight are made."""
        clear_layout(self._cards)
        self._coming, self._after, self._enough = cards, after, AHEAD
        self._timer.start(0)
        self._make_some()

    def show_empty(self, icon: str, title: str, sentence: str, action: str = "") -> EmptyPage:
        """Say that there is nothing, and what to do."""
        empty = EmptyPage(icon, title, sentence, action)
        self.fill(iter((empty,)))
        return empty

    def _make_some(self) -> None:
        until = time.perf_counter() + TURN_S
        while self._cards.count() < self._enough and (card := next(self._coming, None)):
            self._cards.addWidget(card)
            if time.perf_counter() >= until:
                return
        self._timer.stop()
        self._after()

    def _go_on(self, place: int) -> None:
        """Make more when the end comes near."""
        if place > self.verticalScrollBar().maximum() - self.viewport().height() and not self.filling:
            self._enough = self._cards.count() + MORE
            self._timer.start(0)
