"""The question before something is removed that no bin gives back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.ui.icons import icon
from desktop.ui.theme import scaled


def sure(parent: QWidget, question: str, what_goes: str, yes: str) -> bool:
    """Whether a person agrees; `yes` is the word on the button that removes. Enter and Escape leave all as it is."""
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("sure", "Tunesmith"))
    dress(box)
    box.setText(question)
    box.setInformativeText(what_goes)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    no = box.addButton(QCoreApplication.translate("sure", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    box.exec()
    return box.clickedButton() is agreed


def dress(box: QMessageBox) -> None:
    """Give a question the look of the program."""
    box.setIcon(QMessageBox.Icon.Question)
    box.setIconPixmap(icon("help", "accent").pixmap(scaled(32), scaled(32)))
