"""The turns of a conversation, one below the other, and the answer that is being written."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.core.chats import Conversation, Turn
from desktop.ui.styling import keep_off_bar, mark
from desktop.ui.theme import GAP_L, GAP_M, GAP_S
from desktop.ui.tryout.turns import TurnView

DRAW_MS = 50
"""Pieces of an answer are drawn together, so that a fast model does not make the window lay out each token."""


class ThreadView(QScrollArea):
    """Sends `edited(place, text)`, `again_wanted` and `keep_wanted(place)`; places count from 0."""

    edited = Signal(int, str)
    again_wanted = Signal()
    keep_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The conversation"))
        mark(self, "reads", "true")
        inner = QWidget()
        mark(inner, "ground", "page")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, GAP_M, 0, GAP_L)
        self._column.setSpacing(GAP_S)
        self._column.addStretch(1)
        self.setWidget(inner)
        keep_off_bar(self, self._column)
        self.views: list[TurnView] = []
        self.writing: TurnView | None = None
        self._words, self._at_end = "", True
        self._drawing = QTimer(self, interval=DRAW_MS, singleShot=True)
        self._drawing.timeout.connect(self._draw)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda _low, high: bar.setValue(high) if self._at_end else None)
        bar.valueChanged.connect(self._note_place)

    @property
    def words(self) -> str:
        """What the answer under way says so far."""
        return self._words

    def show_conversation(self, conversation: Conversation, context: int = 0) -> None:
        """Show a conversation; turns that were there already stay. An answer under way is gone."""
        self._end_writing()
        same = 0
        while (
            same < min(len(self.views), len(conversation.turns)) and self.views[same].turn == conversation.turns[same]
        ):
            same += 1
        for view in self.views[same:]:
            self._remove(view)
        del self.views[same:]
        for place, turn in enumerate(conversation.turns[same:], start=same):
            self.views.append(self._add(turn, place, context))
        for view in self.views:
            view.set_last(view is self.views[-1])
            view.set_busy(False)
        self.to_end()

    def begin_answer(self, by: str) -> None:
        """An answer is about to be written."""
        self._end_writing()
        for view in self.views:
            view.set_busy(True)
        self._words = ""
        self.writing = self._add(Turn("assistant", "…", by), len(self.views), 0)
        self.writing.show_words("…")
        self.to_end()

    def grow(self, piece: str) -> None:
        """The answer goes on."""
        self._words = (self._words + piece).lstrip()
        if not self._drawing.isActive():
            self._drawing.start()

    def to_end(self) -> None:
        """Scroll to what was said last."""
        self._at_end = True
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _draw(self) -> None:
        if self.writing is not None and self._words:
            self.writing.show_words(self._words)

    def _note_place(self, value: int) -> None:
        self._at_end = value >= self.verticalScrollBar().maximum() - GAP_L

    def _add(self, turn: Turn, place: int, context: int) -> TurnView:
        view = TurnView(turn, context)
        view.edited.connect(lambda text: self.edited.emit(place, text))
        view.again_wanted.connect(self.again_wanted)
        view.keep_wanted.connect(lambda: self.keep_wanted.emit(place))
        self._column.insertWidget(self._column.count() - 1, view)
        return view

    def _end_writing(self) -> None:
        self._drawing.stop()
        if self.writing is not None:
            self._remove(self.writing)
            self.writing = None
        self._words = ""

    def _remove(self, view: TurnView) -> None:
        self._column.removeWidget(view)
        view.hide()
        view.deleteLater()
