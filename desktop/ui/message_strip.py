"""A message in the layout, above what it concerns: icon, one sentence, a detail, up to two buttons.

A problem that the engine's set-up would mend gets a button more, which leads there, and every problem one that leads to
what the guide says about it.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.problems import Problem
from desktop.ui.badge import TONES
from desktop.ui.buttons import Button, IconButton, QuietButton
from desktop.ui.engine_lead import NEEDS_ENGINE, lead_to_engine
from desktop.ui.flow import FlowLayout
from desktop.ui.guide.lead import lead_to_guide
from desktop.ui.icons import IconView
from desktop.ui.labels import WrapText
from desktop.ui.speaking import announce
from desktop.ui.styling import mark, reveal
from desktop.ui.theme import GAP_M, GAP_S, GAP_XS
from desktop.ui.wording import detail_of, words_of

Level = Literal["good", "info", "warn", "bad"]


class MessageStrip(QFrame):
    """One message. Hidden until `show_message`; sends `first_clicked`, `second_clicked` and `closed`."""

    first_clicked = Signal()
    second_clicked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, closable: bool = True) -> None:
        """An empty strip that takes no room."""
        super().__init__(parent)
        self._icon = IconView("info", "accent", 20)
        self._sentence = WrapText()
        self._detail = WrapText()
        self._first, self._second = Button(), QuietButton()
        self.lead = Button(self.tr("Set up the engine"), "chip")
        self._added: list[Button] = []
        self.more = IconButton("help", self.tr("Read more about this in the guide"))
        self._topic = ""
        self._close = IconButton("close", self.tr("Close this message"))
        if not closable:
            self._close.hide()
        self._build()
        self._first.clicked.connect(self.first_clicked)
        self._second.clicked.connect(self.second_clicked)
        self.lead.clicked.connect(lambda: lead_to_engine(self))
        self.more.clicked.connect(lambda: lead_to_guide(self, self._topic))
        self._close.clicked.connect(self._shut)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._sentence.text()

    def show_message(
        self, level: Level, sentence: str, detail: str = "", first: str = "", second: str = "", *, closable: bool = True
    ) -> None:
        """Show a sentence at a level; `first` and `second` are the words on its buttons."""
        self._show(level, sentence, detail, first, second, closable=closable)

    def tell_problem(
        self, problem: Problem, level: Level = "bad", first: str = "", second: str = "", *, closable: bool = True,
        kept: bool = True,
    ) -> None:  # fmt: skip
        """Show the sentences of a problem, with the way to the engine's set-up where that would mend it. Without `kept`
        it is not said what was kept, where there was nothing to lose."""
        self._show(
            level, words_of(problem).title, detail_of(problem, kept=kept), first, second,
            lead=problem.code in NEEDS_ENGINE, closable=closable,
        )  # fmt: skip
        self.offer_more(problem.code)

    def offer_more(self, topic: str) -> None:
        """Lead to what the guide says about a code or a ``page#anchor``, until something else is shown."""
        self._topic = topic
        self.more.setVisible(bool(topic))

    def add_button(self, button: Button) -> None:
        """Put a further button behind the others; whoever adds it shows and hides it before each message."""
        self._added.append(button)
        self._line.addWidget(button)

    def _show(
        self, level: Level, sentence: str, detail: str, first: str, second: str, *, lead: bool = False, closable: bool
    ) -> None:
        ink, icon_name = TONES[level]
        mark(self, "ground", level)
        self._icon.set_icon(icon_name, ink)
        for label, words in ((self._sentence, sentence), (self._detail, detail)):
            label.setText(words)
            label.setVisible(bool(words))
        for button, words in ((self._first, first), (self._second, second)):
            button.setText(words)
            button.setVisible(bool(words))
        self.lead.setVisible(lead)
        added = any(not button.isHidden() for button in self._added)
        self._buttons.setVisible(bool(first or second or lead or added))
        self.offer_more("")
        self._close.setVisible(closable)
        said, words = self.accessibleName() if self.isVisible() else "", " ".join(filter(None, (sentence, detail)))
        self.setAccessibleName(words)
        reveal(self)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if words != said and self.isVisible():
            announce(self, words, urgent=level == "bad")

    def _shut(self) -> None:
        self.hide()
        self.closed.emit()

    def _build(self) -> None:
        self._first.hide()
        self._second.hide()
        self.lead.hide()
        self.more.hide()
        self._buttons = QWidget()
        buttons = self._line = FlowLayout(self._buttons)
        buttons.setContentsMargins(0, GAP_S, 0, GAP_XS)
        buttons.addWidget(self.lead)
        buttons.addWidget(self._first)
        buttons.addWidget(self._second)
        words = QVBoxLayout()
        words.setContentsMargins(0, 7, 0, 7)
        words.setSpacing(2)
        for widget in (self._sentence, self._detail, self._buttons):
            words.addWidget(widget)
        mark_column = QVBoxLayout()
        mark_column.setContentsMargins(0, 6, 0, 0)
        mark_column.addWidget(self._icon)
        mark_column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_M, GAP_XS, GAP_S, GAP_XS)
        row.setSpacing(GAP_M)
        row.addLayout(mark_column)
        row.addLayout(words, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
