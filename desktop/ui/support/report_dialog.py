"""The report for whoever helps: shown in full before it is saved. Nothing is sent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.core.files import write_bytes
from desktop.core.problems import Problem, ProblemError
from desktop.core.runs import RunFolder
from desktop.services.checkup import look
from desktop.services.desk import Desk
from desktop.services.support import make_report
from desktop.services.task import Task, while_there
from desktop.ui import remember
from desktop.ui.buttons import Button, PrimaryButton, QuietButton
from desktop.ui.flow import FlowLayout
from desktop.ui.guide.lead import help_key
from desktop.ui.labels import WrapText
from desktop.ui.message_strip import MessageStrip
from desktop.ui.progress import ThinBar
from desktop.ui.theme import GAP_L, GAP_M, current, scaled

WIDTH, HEIGHT = 760, 560
NAME = "tunesmith-report.txt"


class ReportDialog(QDialog):
    """Gathers the report, shows it, and saves it where a person says."""

    def __init__(
        self, desk: Desk, parent: QWidget, *, run: RunFolder | None = None, problem: Problem | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Report for help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = WrapText(
            self.tr(
                "This is all that is saved. Keys, folders, names, examples and answers were taken out. Read it before "
                "you give it to anybody; nothing is sent from here."
            )
        )
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The report"))
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(current().font("mono"))
        self.text.setPlaceholderText(self.tr("Looking at this PC …"))
        self.bar, self.strip = ThinBar(self.tr("Looking at this PC")), MessageStrip()
        self.bar.set_fraction(None)
        self.save_button = PrimaryButton(self.tr("Save …"), "export")
        self.copy_button = Button(self.tr("Copy"), "copy")
        self.close_button = QuietButton(self.tr("Close"), "close")
        self._build()
        self._saved: Path | None = None
        self._task = self._gather(run, problem)

    def _build(self) -> None:
        holder = QWidget()
        buttons = FlowLayout(holder, gap=GAP_M)
        for button in (self.save_button, self.copy_button, self.close_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        for widget in (self.words, self.strip, self.bar):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        column.addWidget(holder)
        self.resize(scaled(WIDTH), scaled(HEIGHT))
        self.save_button.clicked.connect(self._ask)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.close_button.clicked.connect(self.close)
        self.strip.first_clicked.connect(self._open_folder)
        help_key(self)

    def _gather(self, run: RunFolder | None, problem: Problem | None) -> Task:
        places, settings, hardware = self._desk.places, self._desk.settings, self._desk.hardware

        def work(_tell: object, _cancelled: object) -> str:
            found = look(places, settings, ask_engine=False, hardware=hardware)
            return make_report(places, settings, found, run=run, problem=problem)

        task = self._desk.task(work)
        task.done.connect(while_there(self, self._show))
        task.refused.connect(while_there(self, self._refused))
        for button in (self.save_button, self.copy_button):
            button.set_reason(self.tr("The report is being put together."))
        task.start()
        return task

    def _show(self, report: str) -> None:
        self.bar.hide()
        self.text.setPlainText(report)
        for button in (self.save_button, self.copy_button):
            button.set_reason("")
        self.save_button.setFocus()

    def _refused(self, problems: list[Problem]) -> None:
        self.bar.hide()
        self.strip.tell_problem(problems[0])

    def _ask(self) -> None:
        chosen = remember.ask_save(self, self.tr("Save the report"), "support", NAME, self.tr("Text (*.txt)"))
        if chosen:
            self.save(chosen)

    def save(self, path: Path) -> None:
        """Write what is shown, and nothing else."""
        try:
            write_bytes(path, self.text.toPlainText().encode() + b"\n")
        except ProblemError as error:
            self.strip.tell_problem(error.problems[0])
            return
        self._saved = path
        self.strip.show_message("good", self.tr("The report is written."), str(path), self.tr("Open folder"))

    def _open_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    def closeEvent(self, event: QCloseEvent, /) -> None:
        """What is still being looked for is not wanted any more."""
        self._task.cancel()
        super().closeEvent(event)


def show_report(desk: Desk, widget: QWidget, *, run: RunFolder | None = None, problem: Problem | None = None) -> None:
    """Open the report above the window that `widget` is in."""
    ReportDialog(desk, widget.window(), run=run, problem=problem).open()
