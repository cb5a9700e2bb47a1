"""Makes or changes a prompt set by hand: its name, its prompts, and for each an instruction and what is expected."""

from __future__ import annotations

import time

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.core.dataset import Message
from desktop.core.prompt_sets import Prompt, PromptSet, prompt_of
from desktop.services.prompt_sets import renamed
from desktop.ui.buttons import Button, PrimaryButton, QuietButton
from desktop.ui.form import FormRow
from desktop.ui.labels import Muted
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_M, GAP_S, scaled

LONGEST_TITLE = 80


class PromptSetEditor(QWidget):
    """Sends `saved(PromptSet)` or `cancelled`."""

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made = PromptSet(name="")
        self._prompts: list[Prompt] = []
        self.name, self.system, self.expected = QLineEdit(), QLineEdit(), QLineEdit()
        self.list, self.question = QListWidget(), _Lines(4)
        self.list.setAccessibleName(self.tr("Prompts of the set"))
        self.list.setMinimumHeight(scaled(180))
        self.earlier = Muted()
        self.add_button = Button(self.tr("Add prompt"), "plus")
        self.remove_button = QuietButton(self.tr("Remove prompt"), "trash")
        self.save_button = PrimaryButton(self.tr("Save set"), "check")
        self.cancel_button = Button(self.tr("Cancel"))
        self.name_row = FormRow(self.tr("Name of the set"), self.name)
        self._build()
        self._connect()

    def edit(self, made: PromptSet | None = None) -> None:
        """Show a set to be changed, or an empty one."""
        self._made = made or PromptSet(name="", made=time.time())
        self._prompts = list(self._made.prompts) or [prompt_of("")]
        self.name.setText(self._made.name)
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([_title(prompt) for prompt in self._prompts])
        self.list.setCurrentRow(0)
        self._show_prompt(0)
        self.name.setFocus()

    def add_prompt(self) -> None:
        """Begin another prompt, under the instruction of the one that is shown."""
        self._prompts.append(prompt_of("", self.system.text()))
        self.list.addItem("")
        self.list.setCurrentRow(len(self._prompts) - 1)
        self.question.setFocus()

    def remove_prompt(self) -> None:
        """Take the prompt that is shown out of the set."""
        place = self.list.currentRow()
        if place < 0 or len(self._prompts) == 1:
            return
        del self._prompts[place]
        with QSignalBlocker(self.list):
            self.list.takeItem(place)
        self._show_prompt(self.list.currentRow())
        self._allow()

    def save(self) -> None:
        """Hand on the set without its empty prompts."""
        prompts = tuple(prompt for prompt in self._prompts if prompt.question.strip())
        if prompts:
            self.saved.emit(renamed(self._made, self.name.text(), prompts))

    def _show_prompt(self, place: int) -> None:
        if not 0 <= place < len(self._prompts):
            return
        prompt = self._prompts[place]
        texts = ((self.system, prompt.system), (self.expected, prompt.expected))
        for line, text in texts:
            with QSignalBlocker(line):
                line.setText(text)
        with QSignalBlocker(self.question):
            self.question.setPlainText(prompt.question)
        turns = len(prompt.messages) - 1 - bool(prompt.system)
        self.earlier.setVisible(turns > 0)
        self.earlier.setText(self.tr("{count} earlier turns stay before it.").format(count=count_text(turns)))
        self._allow()

    def _take(self) -> None:
        """What was typed becomes part of the prompt; earlier turns stay."""
        place = self.list.currentRow()
        if not 0 <= place < len(self._prompts):
            return
        old = self._prompts[place]
        turns = old.messages[bool(old.system) : -1]
        system = (Message("system", self.system.text()),) if self.system.text().strip() else ()
        question = Message("user", self.question.toPlainText())
        self._prompts[place] = Prompt((*system, *turns, question), self.expected.text())
        item = self.list.item(place)
        if item is not None:
            item.setText(_title(self._prompts[place]))
        self._allow()

    def _allow(self) -> None:
        filled = any(prompt.question.strip() for prompt in self._prompts)
        self.save_button.set_reason("" if filled else self.tr("The set has no prompt yet."))
        self.remove_button.set_reason("" if len(self._prompts) > 1 else self.tr("A set has one prompt at least."))

    def _build(self) -> None:
        fields = QVBoxLayout()
        fields.setSpacing(GAP_M)
        rows = (
            FormRow(self.tr("Prompt"), self.question),
            FormRow(self.tr("Instruction, if there is one (system prompt)"), self.system),
            FormRow(self.tr("Expected answer, if it is known"), self.expected),
        )
        for row in rows:
            fields.addWidget(row)
        fields.addWidget(self.earlier)
        fields.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(GAP_S)
        left.addWidget(self.list, 1)
        tools = QHBoxLayout()
        tools.addWidget(self.add_button)
        tools.addWidget(self.remove_button)
        tools.addStretch(1)
        left.addLayout(tools)
        middle = QHBoxLayout()
        middle.setSpacing(GAP_M)
        middle.addLayout(left, 1)
        middle.addLayout(fields, 1)
        end = QHBoxLayout()
        end.setSpacing(GAP_S)
        end.addWidget(self.save_button)
        end.addWidget(self.cancel_button)
        end.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(self.name_row)
        column.addLayout(middle)
        column.addLayout(end)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_prompt)
        self.question.textChanged.connect(self._take)
        self.system.textChanged.connect(lambda _: self._take())
        self.expected.textChanged.connect(lambda _: self._take())
        self.add_button.clicked.connect(self.add_prompt)
        self.remove_button.clicked.connect(self.remove_prompt)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancelled)


class _Lines(QPlainTextEdit):
    """A field of some lines in which Tab goes on to the next field."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(scaled(20 * lines + 16))


def _title(prompt: Prompt) -> str:
    return " ".join(prompt.question.split())[:LONGEST_TITLE] or "…"
