"""One prompt to both sides: what is asked, under which instruction, how answers are chosen, and both answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.core.answering import Sampling
from desktop.core.prompt_sets import prompt_of
from desktop.ui.buttons import Button, PrimaryButton
from desktop.ui.card import Card
from desktop.ui.disclosure import Disclosure
from desktop.ui.form import FormRow
from desktop.ui.theme import GAP_L, GAP_S
from desktop.ui.tryout.compare_answers import AnswerPair
from desktop.ui.tryout.message_edit import MessageEdit
from desktop.ui.tryout.sampling import SamplingForm
from desktop.ui.tryout.settings import InstructionEdit

LONGEST = 256
"""Tokens of an answer at most, at first: enough to compare by, and soon there on a processor."""


class PromptCard(Card):
    """Sends `asked(Prompt)` when a prompt is to go to both sides, and `stop_wanted`."""

    asked = Signal(object)
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.prompt = MessageEdit(
            self.tr("Your own prompt"),
            self.tr("The same prompt to both. Enter asks, Shift+Enter begins a new line."),
            fewest=2,
        )
        self.system = InstructionEdit(self.tr("Instruction"), self.tr("None"), fewest=3, most=10)
        self.ask_button = PrimaryButton(self.tr("Ask both"), "chat")
        self.stop_button = Button(self.tr("Stop"), "stop")
        self.marks = QCheckBox(self.tr("Mark words that differ"))
        self.marks.setChecked(True)
        self.sampling = SamplingForm()
        self.sampling.show_sampling(Sampling(longest=LONGEST))
        self.more = Disclosure(
            self.tr("Instruction and how answers are chosen"), self.tr("Hide instruction and choice")
        )
        self.answers = AnswerPair()
        self.answers.hide()
        self._build()
        self.prompt.sent.connect(self.ask)
        self.prompt.left.connect(self.stop_wanted)
        self.ask_button.clicked.connect(self.ask)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.marks.toggled.connect(self.answers.set_marks)

    def ask(self) -> None:
        """Ask what is in the field, if it can be asked now."""
        if self.prompt.text and not self.ask_button.reason:
            self.asked.emit(prompt_of(self.prompt.text, self.system.text))

    def _build(self) -> None:
        said_first = self.tr("Said before everything else. What a run's examples share is filled in.")
        instruction = FormRow(self.tr("Instruction (system prompt)"), self.system, said_first)
        behind = QHBoxLayout()
        behind.setSpacing(GAP_L)
        behind.addWidget(instruction, 3, Qt.AlignmentFlag.AlignTop)
        behind.addWidget(self.sampling, 2, Qt.AlignmentFlag.AlignTop)
        self.more.body.addLayout(behind)
        line = QHBoxLayout()
        line.setSpacing(GAP_S)
        for widget in (self.ask_button, self.stop_button, self.marks):
            line.addWidget(widget)
        line.addStretch(1)
        self.add(self.prompt)
        self.add_layout(line)
        self.why_not = self.ask_button.reason_text()
        self.add(self.why_not)
        self.add(self.answers)
        self.add(self.more)
