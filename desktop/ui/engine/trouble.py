"""What a set-up stopped on, and everything that can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.engine_remedies import Remedy, remedies
from desktop.core.problems import Problem
from desktop.ui.buttons import Button, PrimaryButton, QuietButton
from desktop.ui.flow import FlowLayout
from desktop.ui.message_strip import MessageStrip
from desktop.ui.theme import GAP_S


class Trouble(QWidget):
    """A message and its buttons: of the remedies just those that help against this problem (`core/engine_remedies.py`).
    Hidden until `show_problem`. Sends `wanted(Remedy)`."""

    wanted = Signal(str)
    cpu_wanted = Signal()
    log_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = MessageStrip(closable=False)
        self.again = PrimaryButton(self.tr("Try again"), "refresh")
        self.check = Button(self.tr("Check every file and install again"), "check")
        self.drive = Button(self.tr("Choose another drive"), "disk")
        self.proxy = Button(self.tr("Give a proxy"), "sliders")
        self.source = Button(self.tr("Take another source"), "sliders")
        self.build = Button(self.tr("Choose another build"), "sliders")
        self._remedies: dict[Remedy, Button] = {
            "again": self.again, "check": self.check, "drive": self.drive, "proxy": self.proxy, "source": self.source,
            "build": self.build,
        }  # fmt: skip
        self.cpu = Button(self.tr("Use the processor"), "chip")
        self.log = QuietButton(self.tr("Show log"), "log")
        self.report = QuietButton(self.tr("Save a report …"), "file")
        self.report.set_hint(self.tr("What is needed to look into it, without your data. You see it first."))
        holder = QWidget()
        buttons = FlowLayout(holder, gap=GAP_S)
        for remedy, button in self._remedies.items():
            buttons.addWidget(button)
            button.clicked.connect(lambda _=False, remedy=remedy: self.wanted.emit(remedy))
        for button, signal in (
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

    def show_problem(self, problem: Problem, *, on_card: bool, begun: bool) -> None:
        """Say what went wrong, and offer what helps. Another build is the processor's where the set-up was for a card;
        a set-up that was not `begun` has its own button to try again, and no files to be checked."""
        self.strip.tell_problem(problem, closable=False)
        helps = remedies(problem)
        for remedy, button in self._remedies.items():
            button.setVisible(remedy in helps and (begun or remedy not in ("again", "check")))
        self.cpu.setVisible(on_card and "build" in helps)
        self.show()
