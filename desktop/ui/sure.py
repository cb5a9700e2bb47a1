"""Questions that are asked before something is done that cannot be undone, or that may be meant otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from desktop.ui.guide.lead import help_key
from desktop.ui.icons import icon
from desktop.ui.theme import scaled

Role = QMessageBox.ButtonRole


class Question(QMessageBox):
    """A question with its answers, and “Cancel” behind them, which Escape means. It stands before one window; the
    guide beside that can be read meanwhile."""

    def __init__(
        self, parent: QWidget, question: str, what: str, answers: Sequence[tuple[str, Role]], *, enter: int = -1
    ) -> None:
        """`what` says what would come of it. `enter` is the answer that Enter gives; without it Enter cancels."""
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(QCoreApplication.translate("sure", "Tunesmith"))
        self.setIcon(QMessageBox.Icon.Question)
        self.setIconPixmap(icon("help", "accent").pixmap(scaled(32), scaled(32)))
        self.setText(question)
        self.setInformativeText(what)
        self.setAccessibleName(question)
        self.setAccessibleDescription(what)
        if (mark := self.findChild(QLabel, "qt_msgboxex_icon_label")) is not None:
            mark.setAccessibleName(QCoreApplication.translate("sure", "Question"))
            mark.setAccessibleDescription(question)
        self.answers = [self.addButton(words, role) for words, role in answers]
        cancel = self.addButton(QCoreApplication.translate("sure", "Cancel"), Role.RejectRole)
        self.setDefaultButton(self.answers[enter] if enter >= 0 else cancel)
        self.setEscapeButton(cancel)
        help_key(self)

    def ask(self) -> int:
        """The number of the answer that was given; -1 for none."""
        self.exec()
        clicked = self.clickedButton()
        given = next((number for number, answer in enumerate(self.answers) if answer is clicked), -1)
        self.deleteLater()
        return given


def removal(parent: QWidget, question: str, what_goes: str, yes: str) -> Question:
    """The question whether something is to go; `yes` is the word on the button that removes."""
    return Question(parent, question, what_goes, [(yes, Role.DestructiveRole)])


def sure(parent: QWidget, question: str, what_goes: str, yes: str) -> bool:
    """Whether a person agrees that something goes. Enter and Escape leave all as it is."""
    return removal(parent, question, what_goes, yes).ask() == 0
