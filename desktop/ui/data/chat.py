"""One example as chat bubbles, with the words that a finding is about marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.core.datasets import Row
from desktop.ui.bubble import Bubble
from desktop.ui.data.thumbnails import PictureStrip
from desktop.ui.data.words import role_words
from desktop.ui.labels import Muted
from desktop.ui.styling import clear_layout, mark
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_L, GAP_M, GAP_S

PICTURE = 280
"""Side of an image, in pixels at usual scale."""
LONGEST_TURN, MOST_TURNS = 20_000, 200
"""Letters of a turn and turns of an example that are shown; more would make the window wait for its own words."""


class ChatView(QScrollArea):
    """Bubbles of one example. Sends `step_wanted(-1 or 1)` on the left and right arrow keys."""

    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The example as a chat"))
        inner = QWidget()
        mark(inner, "ground", "page")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, GAP_S, GAP_M, GAP_L)
        self._column.setSpacing(GAP_M)
        self._turns = QVBoxLayout()
        self._turns.setSpacing(GAP_M)
        self.picture = PictureStrip(PICTURE)
        self._column.addWidget(self.picture)
        self._column.addLayout(self._turns)
        self._column.addStretch(1)
        self.setWidget(inner)
        self.bubbles: list[Bubble] = []

    def show_row(self, row: Row | None, code: str = "") -> None:
        """Show an example; with a finding's `code`, what it is about is marked."""
        clear_layout(self._turns)
        self.bubbles = []
        self.verticalScrollBar().setValue(0)
        self.picture.show_pictures([row.example.image] if row is not None and row.example.image else [])
        if row is None:
            return
        messages = row.example.messages
        for message in messages[:MOST_TURNS]:
            self._add(message.role, message.content, role_words(message.role, bool(row.example.image)), code)
        if len(messages) > MOST_TURNS:
            words = self.tr("{count} more turns are not shown here.")
            self._turns.addWidget(Muted(words.format(count=count_text(len(messages) - MOST_TURNS))))
        if row.example.rejected:
            self._add("assistant", row.example.rejected, self.tr("Worse answer"), code)
        if row.example.good is not None:
            words = self.tr("This answer was liked.") if row.example.good else self.tr("This answer was not liked.")
            self._turns.addWidget(Muted(words))
        self.setAccessibleDescription(" ".join(bubble.accessibleName()[:400] for bubble in self.bubbles))

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Left and right go to the neighbours; everything else scrolls."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step:
            self.step_wanted.emit(step)
        else:
            super().keyPressEvent(event)

    def _add(self, role: str, text: str, author: str, code: str) -> None:
        if len(text) > LONGEST_TURN:
            more = self.tr("{count} more letters").format(count=count_text(len(text) - LONGEST_TURN))
            text = f"{text[:LONGEST_TURN]} … [{more}]"
        bubble = Bubble(role, text, author)  # type: ignore[arg-type] # the roles are the same words
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
