"""What a set-up stopped on, and everything that can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.problems import Problem
from desktop.ui.buttons import Button, PrimaryButton, QuietButton
from desktop.ui.flow import FlowLayout
from desktop.ui.message_strip import MessageStrip
from desktop.ui.theme import GAP_S


class Trouble(QWidget):
    """A message and its buttons. Hidden until `show_problem`."""

    again_wanted = Signal()
    drive_wanted = Signal()
    cpu_wanted = Signal()
    log_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = MessageStrip(closable=False)
        self.again = PrimaryButton(self.tr("Try again"), "refresh")
        self.drive = Button(self.tr("Choose another drive"), "disk")
        self.cpu = Button(self.tr("Use the processor"), "chip")
        self.log = QuietButton(self.tr("Show log"), "log")
        self.report = QuietButton(self.tr("Copy report"), "copy")
        self.report.set_hint(self.tr("Copies what is needed to look into it, without anything of your data."))
        holder = QWidget()
        buttons = FlowLayout(holder, gap=GAP_S)
        for button, signal in (
            (self.again, self.again_wanted),
            (self.drive, self.drive_wanted),
            (self.cpu, self.cpu_wanted),
            (self.log, self.log_wanted),
            (self.report, self.report_wanted),
        ):
            buttons.addWidget(button)
            button.clicked.connect(signal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(self.strip)
        column.addWidget(holder)
        self.hide()

    def show_problem(self, problem: Problem, *, on_card: bool) -> None:
        """Say what went wrong. The way to the processor is offered where the set-up was for a card."""
        self.strip.tell_problem(problem, closable=False)
        self.cpu.setVisible(on_card)
        self.show()
