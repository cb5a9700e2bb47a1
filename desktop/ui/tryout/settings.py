"""Beside a conversation: the instruction, how strongly the adapter works, and how answers are chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.core.chats import Conversation
from desktop.ui.disclosure import Disclosure
from desktop.ui.fields import StrengthBox
from desktop.ui.form import FormRow
from desktop.ui.labels import StrongLines
from desktop.ui.styling import keep_off_bar, mark
from desktop.ui.theme import GAP_L, GAP_M
from desktop.ui.tryout.message_edit import MessageEdit
from desktop.ui.tryout.sampling import SamplingForm


class ChatSettings(QScrollArea):
    """Sends `changed` when a person changes something."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Settings of the conversation"))
        self._showing = False
        self.system = InstructionEdit(self.tr("Instruction"), self.tr("None"), fewest=3, most=10)
        self.system.setToolTip("system prompt")
        self.strength = StrengthBox()
        self.strength.setToolTip(self.tr("How much of what was learned goes in (LoRA scaling)"))
        self.sampling = SamplingForm()
        self._build()
        self.system.textChanged.connect(self._tell)
        self.strength.valueChanged.connect(self._tell)
        self.sampling.changed.connect(self._tell)

    def show_conversation(self, conversation: Conversation) -> None:
        """Show what a conversation is held with; sends nothing."""
        self._showing = True
        if self.system.toPlainText() != conversation.system:
            self.system.setPlainText(conversation.system)
        self.strength.set_strength(conversation.worn[0].strength if conversation.worn else 1.0)
        self.strength_row.setVisible(bool(conversation.worn))
        self.sampling.show_sampling(conversation.sampling)
        if conversation.system:
            self.instruction.set_open(True)
        self._showing = False

    def _tell(self) -> None:
        if not self._showing:
            self.changed.emit()

    def _build(self) -> None:
        self.instruction = Disclosure(self.tr("Show the instruction"), self.tr("Hide the instruction"))
        said_first = self.tr("Said before everything else. What a run's examples share is filled in.")
        self.instruction.body.addWidget(FormRow(self.tr("Instruction (system prompt)"), self.system, said_first))
        self.strength_row = FormRow(
            self.tr("Adapter strength"), self.strength, self.tr("0 % is the base model, 100 % all that was learned.")
        )
        inner = QWidget()
        mark(inner, "ground", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP_M, 0, GAP_L)
        column.setSpacing(GAP_L)
        column.addWidget(self.instruction)
        column.addWidget(self.strength_row)
        column.addWidget(StrongLines(self.tr("How answers are chosen")))
        column.addWidget(self.sampling)
        column.addStretch(1)
        self.setWidget(inner)
        keep_off_bar(self, column)


class InstructionEdit(MessageEdit):
    """A field in which Enter breaks the line."""

    enter_sends = False
