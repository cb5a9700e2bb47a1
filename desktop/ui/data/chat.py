"""One example as chat bubbles, with the words that a finding is about marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.core.datasets import Row, Shape
from desktop.ui.bubble import Bubble
from desktop.ui.data.thumbnails import PictureStrip
from desktop.ui.data.turns import Turn, turns_of
from desktop.ui.labels import Muted, Small, WrapText
from desktop.ui.styling import clear_layout, keep_off_bar, mark
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_L, GAP_M, GAP_S

PICTURE = 320
"""The longer side of an image at most, in pixels at usual scale."""
LONGEST_TURN, MOST_TURNS = 20_000, 200
"""Letters of a turn and turns of an example that are shown; more would make the window wait for its own words."""


class ChatView(QScrollArea):
    """Bubbles of one example, or an image with its file's name and its label beneath. Sends
    `step_wanted(-1 or 1)` on the left and right arrow keys."""

    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The example as a chat"))
        mark(self, "reads", "true")
        inner = QWidget()
        mark(inner, "ground", "page")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, GAP_S, 0, GAP_L)
        self._column.setSpacing(GAP_M)
        self._turns = QVBoxLayout()
        self._turns.setSpacing(GAP_M)
        self.picture = PictureStrip(PICTURE, snug=True)
        self._column.addWidget(self.picture)
        self._column.addLayout(self._turns)
        self._column.addStretch(1)
        self.setWidget(inner)
        keep_off_bar(self, self._column)
        self.bubbles: list[Bubble] = []

    def show_row(self, row: Row | None, code: str = "", shape: Shape = "chat") -> None:
        """Show an example of a dataset of this shape; with a finding's `code`, what it is about is marked."""
        clear_layout(self._turns)
        self.bubbles = []
        self.verticalScrollBar().setValue(0)
        self.picture.show_pictures([row.example.image] if row is not None and row.example.image else [])
        if row is None:
            return
        turns = turns_of(row.example, shape)
        if row.example.image:
            self._show_names(turns)
            return
        self.setAccessibleName(self.tr("The example as a chat"))
        for turn in turns[:MOST_TURNS]:
            self._add(turn, code)
        if len(turns) > MOST_TURNS:
            words = self.tr("{count} more turns are not shown here.")
            self._turns.addWidget(Muted(words.format(count=count_text(len(turns) - MOST_TURNS))))
        self.setAccessibleDescription(" ".join(bubble.accessibleName()[:400] for bubble in self.bubbles))

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Left and right go to the neighbours; everything else scrolls."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step:
            self.step_wanted.emit(step)
        else:
            super().keyPressEvent(event)

    def _show_names(self, turns: Sequence[Turn]) -> None:
        """What stands beneath an image."""
        for turn in turns:
            self._turns.addWidget(Small(turn.heading))
            self._turns.addWidget(WrapText(turn.text))
        self.setAccessibleName(self.tr("The image with its label"))
        self.setAccessibleDescription(", ".join(f"{turn.heading}: {turn.text}" for turn in turns))

    def _add(self, turn: Turn, code: str) -> None:
        text = turn.text
        if len(text) > LONGEST_TURN:
            more = self.tr("{count} more letters").format(count=count_text(len(text) - LONGEST_TURN))
            text = f"{text[:LONGEST_TURN]} … [{more}]"
        bubble = Bubble(turn.role, text, turn.heading)
        if spans := found_in(code, text):
            bubble.mark_words(spans)
        self.bubbles.append(bubble)
        self._turns.addWidget(bubble)


def found_in(code: str, text: str) -> Sequence[tuple[int, int]]:
    """Where in a text the words of a finding stand; nothing for findings that are not about words."""
    if not code:
        return ()
    try:
        from desktop.data.doctor.fixes import show_where  # noqa: PLC0415 - only when a finding is looked at
    except ImportError:
        return ()
    return [(start, end) for start, end in show_where(code, text)]
