"""One turn of a conversation, with what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.chats import Turn
from desktop.core.units import percent
from desktop.ui.bubble import Bubble
from desktop.ui.buttons import Button, IconButton, PrimaryButton
from desktop.ui.labels import WrapText
from desktop.ui.texts import count_text, number_text
from desktop.ui.theme import GAP_S, GAP_XS, FontKind
from desktop.ui.tryout.message_edit import MessageEdit


class _Facts(WrapText):
    """Small and quiet, and broken into lines where there is little room."""

    kind: FontKind = "small"
    tone = "muted"


class TurnView(QWidget):
    """A bubble and, beneath it, its facts and buttons. Sends `edited(str)` for a message of one's own, and of an answer
    `again_wanted` and `keep_wanted`."""

    edited = Signal(str)
    again_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, turn: Turn, context: int = 0, parent: QWidget | None = None) -> None:
        """`context` is how many tokens the model reads at once; 0 while that is not known."""
        super().__init__(parent)
        self.turn = turn
        own = turn.role == "user"
        self.bubble = Bubble(turn.role, turn.content or self.tr("(no answer)"), "" if own else turn.by)
        self.setAccessibleName(self.bubble.accessibleName()[:80])  # tells its buttons from those of other messages
        self.facts = _Facts(self._facts(turn, context))
        self.copy_button = IconButton("copy", self.tr("Copy this message"))
        self.edit_button = IconButton("edit", self.tr("Change this message and ask again"))
        self.again_button = IconButton("refresh", self.tr("Answer again, otherwise (another seed)"))
        self.keep_button = IconButton("bookmark", self.tr("Keep as training example …"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.turn.content))
        self.edit_button.clicked.connect(self.begin_edit)
        self.again_button.clicked.connect(self.again_wanted)
        self.keep_button.clicked.connect(self.keep_wanted)
        self._editor: QWidget | None = None
        self._build(own)
        self.edit_button.setVisible(own)  # only now: shown without a parent they would be windows
        for button in (self.again_button, self.keep_button):
            button.setVisible(not own)

    def set_last(self, last: bool) -> None:
        """Only the last answer can be given again."""
        self.again_button.setVisible(last and self.turn.role == "assistant")

    def set_busy(self, busy: bool) -> None:
        """While an answer is being made, nothing before it changes."""
        reason = self.tr("An answer is being made.") if busy else ""
        for button in (self.edit_button, self.again_button, self.keep_button):
            button.set_reason(reason)

    def show_words(self, text: str) -> None:
        """What has been written so far; nothing can be done with it yet."""
        self._under.hide()
        self.bubble.set_text(text)

    def begin_edit(self) -> None:
        """Put a field in the bubble's place."""
        if self._editor is not None:
            return
        editor = QWidget()
        self.field = MessageEdit(self.tr("Your message, changed"), most=12)
        self.field.set_text(self.turn.content)
        send, cancel = PrimaryButton(self.tr("Ask again")), Button(self.tr("Cancel"))
        send.set_hint(self.tr("What follows this message is dropped; that can be undone."))
        for signal in (send.clicked, self.field.sent):
            signal.connect(self._send)
        for signal in (cancel.clicked, self.field.left):
            signal.connect(self.end_edit)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP_S)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(send)
        column = QVBoxLayout(editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(self.field)
        column.addLayout(buttons)
        self._editor = editor
        self._column.insertWidget(1, editor)
        self.bubble.hide()
        self._under.hide()
        self.field.setFocus()

    def end_edit(self) -> None:
        """Leave the message as it was."""
        if self._editor is not None:
            self._column.removeWidget(self._editor)
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
        self.bubble.show()
        self._under.show()

    def _send(self) -> None:
        text = self.field.text
        self.end_edit()
        if text:
            self.edited.emit(text)

    def _facts(self, turn: Turn, context: int) -> str:
        if turn.role == "user" or not turn.tokens:
            return ""
        words = self.tr("{count} tokens · {rate} tokens/s")
        parts = [words.format(count=count_text(turn.tokens), rate=number_text(turn.rate))]
        if context:
            share = (turn.read + turn.tokens) / context
            words = self.tr("{share} of {context} tokens of context used")
            parts.append(words.format(share=percent(share), context=count_text(context)))
        if turn.ended == "halted":
            parts.append(self.tr("stopped"))
        elif turn.ended == "longest":
            parts.append(self.tr("cut off at the longest length"))
        return " · ".join(parts)

    def _build(self, own: bool) -> None:
        self._under = QWidget()
        row = QHBoxLayout(self._under)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_XS)
        if own:
            row.addStretch(1)
        for button in (self.copy_button, self.edit_button, self.again_button, self.keep_button):
            row.addWidget(button)
        if not own:
            row.addSpacing(GAP_S)
            row.addWidget(self.facts, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            self.facts.setParent(self)
            self.facts.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_XS)
        self._column.addWidget(self.bubble)
        self._column.addWidget(self._under)
