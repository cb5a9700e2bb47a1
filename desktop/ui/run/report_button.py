"""The button that writes a run's report, and the strip that says where it lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.problems import Problem
from desktop.core.runs import RunFolder
from desktop.services.desk import Desk
from desktop.services.reports import write_report
from desktop.services.task import Task, while_there
from desktop.ui import remember
from desktop.ui.buttons import Button
from desktop.ui.menus import give_letters, name_menu
from desktop.ui.message_strip import MessageStrip


class ReportButton(Button):
    """Offers a web page or a PDF, with the example answers or without. `strip` stands wherever the page puts it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._folder: RunFolder | None = None
        self._task: Task | None = None
        self._written: Path | None = None
        self.strip = MessageStrip()
        self.strip.first_clicked.connect(lambda: self._open(self._written))
        self.strip.second_clicked.connect(lambda: self._open(self._written.parent if self._written else None))
        self.setText(self.tr("Report"))
        self.set_icon("file")
        self.set_hint(self.tr("All of this run on one page that can be sent, kept and printed"))
        menu = QMenu(self)
        self.page_action = QAction(self.tr("Save as a web page …"), menu)
        self.pdf_action = QAction(self.tr("Save as a PDF …"), menu)
        self.examples_action = QAction(self.tr("With example answers"), menu)
        self.examples_action.setCheckable(True)
        self.examples_action.setChecked(True)
        self.page_action.triggered.connect(lambda: self._ask(".html", self.tr("Web page (*.html)")))
        self.pdf_action.triggered.connect(lambda: self._ask(".pdf", self.tr("PDF (*.pdf)")))
        menu.addActions([self.page_action, self.pdf_action])
        menu.addSeparator()
        menu.addAction(self.examples_action)
        name_menu(menu, self.text())
        give_letters(menu)
        self.setMenu(menu)

    def show_run(self, folder: RunFolder) -> None:
        """Report another run."""
        self._folder = folder
        self.strip.hide()

    def write(self, target: Path) -> None:
        """Write the report into a file, on a thread."""
        folder, examples = self._folder, self.examples_action.isChecked()
        if folder is None or (self._task and self._task.running):
            return
        places = self._desk.places
        task = self._desk.task(lambda _tell, _cancelled: write_report(folder, target, places, examples=examples))
        task.done.connect(while_there(self, lambda written: self._done(folder, written)))
        task.refused.connect(self._refused)
        self.set_reason(self.tr("Writing the report …"))
        self.strip.show_message("info", self.tr("Writing the report …"), str(target))
        self._task = task
        task.start()

    def _ask(self, suffix: str, kinds: str) -> None:
        if self._folder is None:
            return
        start = f"{self._folder.path.name}{suffix}"
        path = remember.ask_save(self, self.tr("Save the report"), "reports", start, kinds)
        if path:
            self.write(path if path.suffix.lower() == suffix else path.with_name(path.name + suffix))

    def _done(self, folder: RunFolder, written: Path) -> None:
        self.set_reason("")
        if self._folder is folder:
            self._written = written
            self.strip.show_message(
                "good", self.tr("The report is written."), str(written), self.tr("Show it"), self.tr("Open folder")
            )

    def _refused(self, problems: list[Problem]) -> None:
        self.set_reason("")
        self.strip.tell_problem(problems[0])

    def _open(self, path: Path | None) -> None:
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
