"""Keep a conversation as a training example: mend its last answer, and choose where it goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop.core.chats import Conversation, example_of
from desktop.core.files import typed_path
from desktop.core.problems import Problem, ProblemError
from desktop.services.chats import append_example
from desktop.services.desk import Desk
from desktop.ui.buttons import Button, PrimaryButton
from desktop.ui.data.jobs import DataJobs
from desktop.ui.fields import PathField
from desktop.ui.form import FormRow
from desktop.ui.guide.lead import help_key
from desktop.ui.labels import CardTitle, Muted
from desktop.ui.message_strip import MessageStrip
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, scaled
from desktop.ui.tryout.settings import InstructionEdit
from desktop.ui.wording import detail_of, words_of

EXAMPLES = "Chat examples"
"""Name of the dataset in the library that examples go to."""


class KeepExampleDialog(QDialog):
    """Ends with `kept(path, lines, into the library)` once the example has been written."""

    kept = Signal(object, int, bool)

    def __init__(self, conversation: Conversation, library_file: Path, parent: QWidget | None = None) -> None:
        """`library_file` holds the examples of the dataset in the library."""
        super().__init__(parent)
        self._conversation, self._library_file = conversation, library_file
        self.setWindowTitle(self.tr("Keep as training example"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(scaled(620), scaled(460))
        self.answer = InstructionEdit(self.tr("The answer it should have given"), fewest=6, most=14)
        self.answer.setPlainText(conversation.turns[-1].content if conversation.turns else "")
        self.to_library = QRadioButton(self.tr("Into the dataset “Chat examples” of the library"))
        self.to_file = QRadioButton(self.tr("At the end of a JSONL file"))
        self.file = PathField(self.tr("JSONL file"), pattern="JSONL (*.jsonl)", purpose="examples")
        self.strip = MessageStrip()
        self.add_button, cancel = PrimaryButton(self.tr("Add example")), Button(self.tr("Cancel"))
        self.to_library.setChecked(True)
        self.file.setEnabled(False)
        self.to_file.toggled.connect(self.file.setEnabled)
        self.add_button.clicked.connect(self.add)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(GAP_S)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(CardTitle(self.tr("Keep as training example")))
        turns = len(conversation.turns)
        words = self.tr("The whole conversation up to here ({count} messages), with this as its last answer.")
        column.addWidget(Muted(words.format(count=turns)))
        column.addWidget(FormRow(self.tr("The answer it should have given"), self.answer))
        for widget in (self.to_library, self.to_file, self.file, self.strip):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(foot)
        help_key(self)

    def add(self) -> None:
        """Write the example, or say why that cannot be."""
        library = self.to_library.isChecked()
        path = self._library_file if library else self.file.path
        try:
            if path is None:
                self.file.setFocus(Qt.FocusReason.OtherFocusReason)
                self.strip.show_message("warn", self.tr("Choose the file, or type the name of a new one."))
                return
            lines = append_example(typed_path(str(path)), example_of(self._conversation, self.answer.text))
        except ProblemError as error:
            problem: Problem = error.problems[0]
            self.strip.show_message("bad", words_of(problem).title, detail_of(problem))
            return
        self.kept.emit(path, lines, library)
        self.accept()


def keep_in_library(desk: Desk, jobs: DataJobs, path: Path) -> None:
    """Let the dataset of kept examples be read, or read again; one that is being read just now is found changed
    later."""
    entry = desk.datasets.library.named(EXAMPLES)
    if entry is None:
        jobs.run(*desk.datasets.add([path], EXAMPLES), new=True)
    elif jobs.of(entry.path) is None:
        jobs.run(entry, desk.datasets.read_again(entry, entry.recipe))
