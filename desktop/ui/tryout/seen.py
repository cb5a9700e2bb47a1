"""How the model sees a conversation: the text made by its chat template, token by token, special marks framed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.data_jobs import SeeChat
from desktop.core.dataset import Message
from desktop.core.datasets import Seen
from desktop.core.problems import Problem
from desktop.services.answerers import Answerer
from desktop.services.data_asker import DataAsker
from desktop.ui.buttons import Button
from desktop.ui.data.token_flow import TokenFlow
from desktop.ui.guide.lead import help_key
from desktop.ui.labels import CardTitle, Muted, WrapText
from desktop.ui.message_strip import MessageStrip
from desktop.ui.speaking import announce
from desktop.ui.styling import mark
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_L, GAP_M, scaled
from desktop.ui.wording import detail_of, words_of


class SeenDialog(QDialog):
    """Asks the data process `asker`, which belongs to somebody else."""

    def __init__(
        self, asker: DataAsker, messages: Sequence[Message], answerer: Answerer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How the model sees it"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(scaled(720), scaled(520))
        self._context = answerer.context
        self._asked = SeeChat(tuple(messages), answerer.model, answerer.context, answerer.run)
        self.flow, self.strip, self.counts = TokenFlow(), MessageStrip(), WrapText(self.tr("Reading …"))
        self.readout = Muted(self.tr("Point at a token, or use the arrow keys, to read it out."))
        self.flow.token_pointed.connect(self._read_out)
        self._build()
        help_key(self)
        asker.answered.connect(self._take)
        asker.refused.connect(self._refused)
        asker.ask(self._asked, Seen)
        self.seen: Seen | None = None

    def _take(self, ask: object, seen: Seen) -> None:
        if ask != self._asked:
            return
        self.seen = seen
        self.flow.show_tokens(seen.tokens)
        words = self.tr("{count} tokens; the model reads {context} at once.")
        parts = [words.format(count=count_text(seen.total), context=count_text(self._context))]
        if seen.plain_template:
            parts.append(self.tr("This model has no chat template of its own, so “User: … Assistant: …” is used."))
        if len(seen.tokens) < seen.total:
            parts.append(self.tr("The first {count} are shown.").format(count=count_text(len(seen.tokens))))
        self.counts.setText(" ".join(parts))

    def _refused(self, ask: object, problems: list[Problem]) -> None:
        if ask == self._asked:
            self.counts.setText("")
            self.strip.show_message("bad", words_of(problems[0]).title, detail_of(problems[0]), closable=False)

    def _read_out(self, number: int) -> None:
        if number < 0 or self.seen is None:
            return
        token = self.seen.tokens[number]
        kind = self.tr("special mark") if token.special else self.tr("text")
        words = self.tr("Token {number} of {total}: “{text}”, number {id} in the vocabulary, {kind}")
        text = words.format(
            number=count_text(number + 1),
            total=count_text(self.seen.total),
            text=token.shown.strip("\n"),
            id=count_text(token.id),
            kind=kind,
        )
        self.readout.setText(text)
        self.flow.setAccessibleDescription(text)
        if self.flow.hasFocus():
            announce(self.flow, text, urgent=True)

    def _build(self) -> None:
        holder = QWidget()
        mark(holder, "ground", "page")
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, GAP_M, 0)
        inside.addWidget(self.flow)
        inside.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.readout, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(CardTitle(self.tr("How the model sees it")))
        column.addWidget(self.counts)
        column.addWidget(self.strip)
        column.addWidget(area, 1)
        column.addLayout(foot)
