"""The list of conversations."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.core.chats import Conversation, shown_title
from desktop.ui.buttons import Button, IconButton
from desktop.ui.labels import Muted
from desktop.ui.texts import moment_text
from desktop.ui.theme import GAP_S

ID = Qt.ItemDataRole.UserRole


class ConversationList(QWidget):
    """Newest first. Sends `chosen(id)`, `begin_wanted`, `renamed(id, title)` and `delete_wanted(id)`."""

    chosen = Signal(str)
    begin_wanted = Signal()
    renamed = Signal(str, str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.begin_button = Button(self.tr("New conversation"), "plus")
        self.list = _List()
        self.list.setAccessibleName(self.tr("Conversations"))
        self.none = Muted(self.tr("What you talk about with your models is kept here."))
        self.rename_button = IconButton("edit", self.tr("Give this conversation another title (F2)"))
        self.delete_button = IconButton("trash", self.tr("Delete this conversation (Del)"))
        self._showing = False
        self.begin_button.clicked.connect(self.begin_wanted)
        # Not when the current one changes: that happens also when Tab comes by, which should open nothing.
        self.list.itemSelectionChanged.connect(self._choose)
        self.list.itemChanged.connect(self._rename)
        self.list.delete_pressed.connect(self._delete)
        self.rename_button.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self.delete_button.clicked.connect(self._delete)
        buttons = QHBoxLayout()
        buttons.addWidget(self.rename_button)
        buttons.addWidget(self.delete_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_S, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(self.begin_button)
        column.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self._show_buttons()

    def show_conversations(self, found: Sequence[Conversation], current: str) -> None:
        """Show these, the one named `current` marked; sends nothing."""
        self._showing = True
        self.list.clear()
        for conversation in found:
            item = QListWidgetItem(shown_title(conversation) or self.tr("(nothing said)"))
            item.setData(ID, conversation.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setToolTip(f"{conversation.name} · {moment_text(conversation.changed)}")
            self.list.addItem(item)
            if conversation.id == current:
                self.list.setCurrentItem(item)
        self._showing = False
        self._show_buttons()

    def _choose(self) -> None:
        self._show_buttons()
        chosen = self.list.selectedItems()
        if chosen and not self._showing:
            self.chosen.emit(chosen[0].data(ID))

    def _rename(self, item: QListWidgetItem) -> None:
        if not self._showing:
            self.renamed.emit(item.data(ID), item.text())

    def _delete(self) -> None:
        if item := self.list.currentItem():
            self.delete_wanted.emit(item.data(ID))

    def _show_buttons(self) -> None:
        some = self.list.count() > 0
        self.none.setVisible(not some)
        for widget in (self.list, self.rename_button, self.delete_button):
            widget.setVisible(some)
        reason = "" if self.list.currentItem() is not None else self.tr("No conversation is chosen.")
        for button in (self.rename_button, self.delete_button):
            button.set_reason(reason)


class _List(QListWidget):
    """Titles in one line each, cut at the end. Sends `delete_pressed` on Del."""

    delete_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
