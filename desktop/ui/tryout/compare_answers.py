"""Two answers to one prompt, side by side: growing, with their speed, and with the words marked that differ."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.core.replies import Answered, Ready
from desktop.core.side_by_side import Compared, Said, differing
from desktop.ui.bubble import Bubble
from desktop.ui.card import CARD_INSET
from desktop.ui.labels import ElidedText, Muted, Small
from desktop.ui.texts import count_text, number_text
from desktop.ui.theme import GAP_M, GAP_S, GAP_XS
from desktop.ui.tryout.frame import loading_words

WAITING = "…"
COLUMNS_APART = GAP_M + 2 * CARD_INSET
"""Pixels between the two columns inside a card, so that each stands below what the card of its side holds: the cards
are `GAP_M` apart."""


class AnswerPair(QWidget):
    """The two columns. `marks` says whether differing words are marked once both answers are there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = True
        self.names = {key: ElidedText("", strong=True) for key in ("a", "b")}
        self.bubbles = {key: Bubble("assistant", "") for key in ("a", "b")}
        self.notes = {key: Small("") for key in ("a", "b")}
        self._whole: set[str] = set()
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(COLUMNS_APART)
        row.setVerticalSpacing(GAP_XS)
        for column, key in enumerate(("a", "b")):
            row.addWidget(self.names[key], 0, column)
            row.addWidget(self.bubbles[key], 1, column, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self.notes[key], 2, column)
            row.setColumnStretch(column, 1)

    def begin(self, a: str, b: str) -> None:
        """Nothing is answered yet by the sides with these names."""
        self._whole = set()
        for key, name in (("a", a), ("b", b)):
            self.names[key].setText(name)
            self.bubbles[key].set_text(WAITING)
            self.notes[key].setText("")

    def show_loading(self, step: str) -> None:
        """Say below the side that answers next what is being loaded for it."""
        if waiting := next((key for key in ("a", "b") if key not in self._whole), None):
            self.notes[waiting].setText(loading_words(step))

    def show_ready(self, ready: Ready) -> None:
        """Say that a side begins to answer, and how long one has waited for it."""
        if ready.who in self.notes and ready.loaded != "nothing":
            words = self.tr("loaded in {seconds} s").format(seconds=number_text(ready.seconds, 2))
            self.notes[ready.who].setText(words)

    def grow(self, key: str, piece: str) -> None:
        """The next piece of an answer."""
        bubble = self.bubbles[key]
        if bubble.text == WAITING:
            bubble.set_text(piece.lstrip())
        else:
            bubble.append_text(piece)

    def finish(self, answer: Answered) -> None:
        """An answer is whole, or was halted."""
        self._show_said(answer.who, Said(answer.text, answer.tokens, answer.tokens_per_second), answer.ended)

    def show_compared(self, row: Compared) -> None:
        """Both answers as they were kept."""
        self.begin(row.a.name, row.b.name)
        self._show_said("a", row.a_said)
        self._show_said("b", row.b_said)

    def set_marks(self, on: bool) -> None:
        """Mark differing words, or do not."""
        self.marks = on
        self._mark()

    def give_up(self) -> None:
        """No more is coming."""
        for bubble in self.bubbles.values():
            if bubble.text == WAITING:
                bubble.set_text(self.tr("(no answer)"))

    def _show_said(self, key: str, said: Said, ended: str = "end") -> None:
        self.bubbles[key].set_text(said.text.strip() or self.tr("(no answer)"))
        many = len(said.text.split())
        tokens = self.tr("1 token") if said.tokens == 1 else self.tr("{count} tokens")
        words = self.tr("1 word") if many == 1 else self.tr("{count} words")
        parts = [
            tokens.format(count=count_text(said.tokens)),
            words.format(count=count_text(many)),
            self.tr("{rate} tokens/s").format(rate=number_text(said.tokens_per_second)),
        ]
        if ended == "halted":
            parts.append(self.tr("stopped"))
        elif ended == "longest":
            parts.append(self.tr("cut at the longest length"))
        self.notes[key].setText(" · ".join(parts))
        self._whole.add(key)
        self._mark()

    def _mark(self) -> None:
        if len(self._whole) < 2:
            return
        ours, theirs = self.bubbles["a"], self.bubbles["b"]
        first, second = differing(ours.text, theirs.text) if self.marks else ([], [])
        ours.mark_words(first)
        theirs.mark_words(second)


class ComparedView(QWidget):
    """A prompt, what was expected if that is known, and both answers, as they were kept."""

    def __init__(self, row: Compared, *, marks: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pair = AnswerPair()
        self.pair.marks = marks
        self.pair.show_compared(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP_M)
        column.setSpacing(GAP_S)
        column.addWidget(Bubble("user", row.question))
        column.addWidget(self.pair)
        if row.expected:
            column.addWidget(Muted(self.tr("Expected: {text}").format(text=row.expected)))
