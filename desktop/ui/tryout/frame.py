"""How the chat looks: conversations at the left, the one at hand in the middle, what it is held with at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.desk import Desk
from desktop.ui.buttons import DangerButton, IconButton, PrimaryButton
from desktop.ui.empty_page import EmptyPage
from desktop.ui.labels import Muted
from desktop.ui.message_strip import MessageStrip
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, current, scaled
from desktop.ui.tryout.answerer_choice import AnswererChoice
from desktop.ui.tryout.conversations import ConversationList
from desktop.ui.tryout.message_edit import MessageEdit
from desktop.ui.tryout.settings import ChatSettings
from desktop.ui.tryout.thread import ThreadView

LIST_WIDTH, SETTINGS_WIDTH = 200, 250
LIST_FROM, SETTINGS_FROM = 620, 860
"""Widths of the tab (at usual text) from which list and settings stand beside the conversation by themselves."""


class ChatFrame(QWidget):
    """The pieces in their places."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roomy: dict[QWidget, bool] = {}
        self.list = ConversationList()
        self.choice = AnswererChoice(desk, self.tr("Model that answers"))
        self.settings, self.turns, self.strip = ChatSettings(), ThreadView(), MessageStrip()
        self.message = MessageEdit(self.tr("Your message"), self.tr("Write a message"))
        self.message.setToolTip(self.tr("Enter sends, Shift+Enter begins a new line"))
        self.send_button = PrimaryButton(self.tr("Send"), "send")
        self.stop_button = DangerButton(self.tr("Stop"), "stop")
        self.stop_button.set_hint(self.tr("End the answer here; what was written stays (Esc)"))
        self.list_button = IconButton("runs", self.tr("Show or hide the conversations"))
        self.seen_button = IconButton("eye", self.tr("How the model sees it"))
        self.settings_button = IconButton("sliders", self.tr("Instruction and how answers are chosen"))
        self.note = Muted("")
        self.nothing = EmptyPage(
            "try",
            self.tr("Talk with your models"),
            self.tr(
                "Choose a run or a base model above and write a message. You can change the model in the middle, "
                "change what you said, let it answer again, and keep a good conversation as an example to train on."
            ),
            self.tr("Ask something it was not trained on"),
            primary=False,
        )
        self.no_model = EmptyPage(
            "models",
            self.tr("There is no model to talk with yet"),
            self.tr("Fetch one on the Models page; what you train from it shows here as well."),
            self.tr("Look at models"),
        )
        self._build()
        current().changed.connect(self._adapt)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """List and settings stand beside the conversation where there is room."""
        super().resizeEvent(event)
        self._adapt()

    def _adapt(self) -> None:
        for widget, wide in ((self.list, LIST_FROM), (self.settings, SETTINGS_FROM)):
            room = self.width() >= scaled(wide)
            if self._roomy.get(widget) != room:  # what a person shows or hides stays so until the room changes
                self._roomy[widget] = room
                widget.setVisible(room)
        self.list.setFixedWidth(max(scaled(LIST_WIDTH), self.list.minimumSizeHint().width()))
        self.settings.setFixedWidth(scaled(SETTINGS_WIDTH))

    def _build(self) -> None:
        for button, widget in ((self.list_button, self.list), (self.settings_button, self.settings)):
            button.clicked.connect(partial(_toggle, widget))
        head = QHBoxLayout()
        head.setSpacing(GAP_S)
        head.addWidget(self.list_button)
        head.addWidget(self.choice, 1)
        head.addWidget(self.seen_button)
        head.addWidget(self.settings_button)
        self.middle = QStackedWidget()
        for page in (self.turns, self.nothing, self.no_model):
            self.middle.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(GAP_S)
        foot.addWidget(self.message, 1)
        foot.addWidget(self.send_button, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignBottom)
        talk = QVBoxLayout()
        talk.setContentsMargins(0, GAP_S, 0, 0)
        talk.setSpacing(GAP_M)
        talk.addLayout(head)
        talk.addWidget(self.strip)
        talk.addWidget(self.middle, 1)
        talk.addLayout(foot)
        talk.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_L)
        row.addWidget(self.list)
        row.addLayout(talk, 1)
        row.addWidget(self.settings)


def loading_words(step: str) -> str:
    """What is waited for before the first word of an answer."""
    say = QCoreApplication.translate
    return {
        "libraries": say("tryout", "Loading the engine's libraries …"),
        "weights": say("tryout", "Loading the model …"),
    }[step]


def _toggle(widget: QWidget) -> None:
    widget.setVisible(widget.isHidden())
