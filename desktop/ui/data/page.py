"""One dataset: its name and counts, undo and redo, and the tabs that say everything about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desktop.core.datasets import DataRecipe
from desktop.core.problems import Problem
from desktop.data.library import Entry
from desktop.services.desk import Desk
from desktop.services.row_pages import RowPages
from desktop.services.task import Task
from desktop.ui import remember
from desktop.ui.badge import Badge
from desktop.ui.buttons import IconButton, PrimaryButton, QuietButton
from desktop.ui.data.columns import ColumnsTab
from desktop.ui.data.doctor import DoctorTab
from desktop.ui.data.examples import ExamplesTab
from desktop.ui.data.files import FilesTab
from desktop.ui.data.jobs import DataJobs
from desktop.ui.data.numbers import NumbersTab
from desktop.ui.data.split import SplitTab
from desktop.ui.data.words import changed_words, counts_words, findings_badge, open_findings, shape_of, step_words
from desktop.ui.labels import Muted, PageTitle
from desktop.ui.message_strip import MessageStrip
from desktop.ui.progress import ThinBar
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XL, scaled

UNDO_KEYS, REDO_KEYS = "Ctrl+Z", "Ctrl+Shift+Z"
BUTTONS_BESIDE_FROM = 620


class DatasetPage(QWidget):
    """Shows one dataset at a time. Sends `back_wanted` and `train_wanted(str)` with its name."""

    back_wanted = Signal()
    train_wanted = Signal(str)

    def __init__(self, desk: Desk, jobs: DataJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self.entry: Entry | None = None
        self._can_undo = self._can_redo = False
        self.rows = RowPages(self)
        self.back = IconButton("chevron-left", self.tr("Back to all datasets"))
        self.title, self.badge, self.facts, self.strip = PageTitle(""), Badge(), Muted(""), MessageStrip()
        self.undo_button = IconButton("undo", self.tr("Undo the last change"))
        self.redo_button = IconButton("redo", self.tr("Redo"))
        self.undo_button.set_hint(self.tr("Undo the last change ({keys})").format(keys=UNDO_KEYS))
        self.redo_button.set_hint(self.tr("Redo ({keys})").format(keys=REDO_KEYS))
        self.train_button = PrimaryButton(self.tr("Train with this"), "play")
        self.work = _Work()
        self.examples = ExamplesTab(desk, self.rows)
        self.doctor, self.columns = DoctorTab(), ColumnsTab(desk)
        self.numbers, self.split, self.files = NumbersTab(desk), SplitTab(), FilesTab()
        self._build()
        self._connect()

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.train_button.clicked.connect(self._train)
        self.undo_button.clicked.connect(lambda: self._do(self._desk.datasets.undo))
        self.redo_button.clicked.connect(lambda: self._do(self._desk.datasets.redo))
        for keys, button in ((UNDO_KEYS, self.undo_button), (REDO_KEYS, self.redo_button)):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        self.work.cancel.clicked.connect(self._cancel)
        self.doctor.fix_wanted.connect(lambda code: self._do(lambda e: self._desk.datasets.fix(e, code)))
        self.doctor.unfix_wanted.connect(lambda code: self._do(lambda e: self._desk.datasets.unfix(e, code)))
        self.doctor.rows_wanted.connect(self.show_rows)
        self.doctor.left_out_wanted.connect(self.show_left_out)
        self.numbers.cut_noted.connect(self._show_noted)
        self.split.chosen.connect(self._change_split)
        self.columns.chosen.connect(self._read_with)
        self.columns.examples_wanted.connect(lambda: self.tabs.setCurrentWidget(self.examples))
        self.files.read_again_wanted.connect(self._read_again)
        self.strip.first_clicked.connect(self._read_again)
        self._jobs.changed.connect(self._job_changed)
        self._jobs.done.connect(self._job_done)
        self._jobs.refused.connect(self._job_refused)
        self._desk.datasets.changed.connect(self._library_changed)

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GAP_M)
        line.addWidget(self.title)
        line.addWidget(self.badge)
        line.addStretch(1)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addLayout(line)
        names.addWidget(self.facts)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP_S)
        for button in (self.undo_button, self.redo_button, self.train_button):
            buttons.addWidget(button)
        buttons.addStretch(0)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(GAP_M)
        self._head.addLayout(names, 1)
        self._head.addLayout(buttons)
        head = QHBoxLayout()
        head.setSpacing(GAP_M)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self._head, 1)
        self.tabs = QTabWidget()
        self._add_tabs()
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_XL, GAP_L, GAP_XL, GAP_S)
        column.setSpacing(GAP_M)
        column.addLayout(head)
        column.addWidget(self.work)
        column.addWidget(self.strip)
        column.addWidget(self.tabs, 1)

    def _add_tabs(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Parts of the dataset"))
        for tab, name in (
            (self.examples, self.tr("Examples")),
            (self.doctor, self.tr("Doctor")),
            (self.columns, self.tr("Columns")),
            (self.numbers, self.tr("Numbers")),
            (self.split, self.tr("Split")),
            (self.files, self.tr("Files")),
        ):
            self.tabs.addTab(tab, name)
        remember.tabs(self.tabs, "dataset")

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """With large text in a small window the buttons stand below the name."""
        beside = self.width() >= scaled(BUTTONS_BESIDE_FROM)
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    # -- opening ------------------------------------------------------------------------------------------------------

    def open_dataset(self, entry: Entry) -> None:
        """Show a dataset; one that is still being read shows what can be read already."""
        other = self.entry is None or self.entry.path != entry.path
        self.strip.hide()
        if other:
            self.tabs.setCurrentWidget(self.examples)
        self._show(entry, anew=True)

    def close_dataset(self) -> None:
        """Let go of the files of the dataset."""
        self.entry = None
        self.rows.close()
        self.examples.close_dataset()
        self.columns.close_pictures()

    def _show(self, entry: Entry, anew: bool) -> None:
        before, self.entry = self.entry, entry
        self._can_undo, self._can_redo = entry.folder.can_undo, entry.folder.can_redo
        job = self._jobs.of(entry.path)
        self.title.setText(entry.recipe.name)
        self.setAccessibleName(entry.recipe.name)
        self.facts.setText(" · ".join(filter(None, (shape_of(entry), counts_words(entry)))))
        self.badge.setVisible(entry.imported is not None)
        self.badge.show_words(*findings_badge(entry))
        for tab in (self.doctor, self.columns, self.numbers, self.split, self.files):
            tab.show_entry(entry)
        rows_changed = before is None or (before.path, before.imported, before.findings) != (
            entry.path, entry.imported, entry.findings
        )  # fmt: skip
        self.examples.show_entry(entry, reading=job is not None and job.new, anew=anew or rows_changed)
        name, found = self.tr("Doctor"), open_findings(entry)
        self.tabs.setTabText(self.tabs.indexOf(self.doctor), f"{name} ({len(found)})" if found else name)
        self._show_changed(entry)
        self._show_job()

    def _show_changed(self, entry: Entry) -> None:
        if (entry.changed or entry.missing) and self._jobs.of(entry.path) is None:
            again = self.tr("Read again") if entry.changed else ""
            self.strip.show_message("warn", changed_words(entry), "", again)

    def _show_job(self) -> None:
        entry = self.entry
        if entry is None:
            return
        job = self._jobs.of(entry.path)
        self.work.setVisible(job is not None)
        busy = self.tr("First the work at hand has to end.") if job else ""
        if job:
            self.work.bar.set_fraction(job.share)
            self.work.words.setText(step_words(job.step) + " …")
        read = "" if entry.imported else self.tr("It has not been read yet.")
        self.train_button.set_reason(busy or read)
        self.undo_button.set_reason(busy or ("" if self._can_undo else self.tr("There is nothing to undo.")))
        self.redo_button.set_reason(busy or ("" if self._can_redo else self.tr("There is nothing to redo.")))
        self.doctor.show_busy(busy, job.step if job else "")
        for tab in (self.columns, self.split, self.files):
            tab.show_busy(busy)

    # -- what a person can do -----------------------------------------------------------------------------------------

    def show_rows(self, code: str) -> None:
        """Jump to the rows of a finding."""
        self.tabs.setCurrentWidget(self.examples)
        self.examples.show_finding(code)

    def _show_noted(self, code: str) -> None:
        """Show the rows of a finding that was noted just now."""
        if self.entry is not None and (entry := self._desk.datasets.library.entry(self.entry.path)):
            self._show(entry, anew=False)
            self.show_rows(code)

    def show_left_out(self, code: str) -> None:
        """Jump to the rows that were left out while reading, of one reason or (with an empty code) all."""
        self.tabs.setCurrentWidget(self.examples)
        self.examples.show_left_out(code)

    def _do(self, make: Callable[[Entry], Task]) -> None:
        """Begin a piece of work, unless there is one under way."""
        if self.entry is not None and self._jobs.of(self.entry.path) is None:
            self.strip.hide()
            self._jobs.run(self.entry, make(self.entry))

    def _train(self) -> None:
        if self.entry is not None:
            self.train_wanted.emit(self.entry.recipe.name)

    def _cancel(self) -> None:
        if self.entry is not None:
            self._jobs.cancel(self.entry.path)

    def _read_again(self) -> None:
        if self.entry is not None:
            self._read_with(self.entry.recipe)

    def _change_split(self, recipe: DataRecipe) -> None:
        """Columns that were not kept, and held-out files, have to be read; everything else needs only sorting anew."""
        if self.entry is None:
            return
        before = self.entry.recipe
        files_differ = before.split.files != recipe.split.files or (before.split.how == "file") != (
            recipe.split.how == "file"
        )
        if before.columns != recipe.columns or files_differ:
            self._read_with(recipe)
        else:
            self._do(lambda entry: self._desk.datasets.change(entry, recipe))

    def _read_with(self, recipe: DataRecipe) -> None:
        self._do(lambda entry: self._desk.datasets.read_again(entry, recipe))

    # -- work under way -----------------------------------------------------------------------------------------------

    def _job_changed(self, path: object) -> None:
        if self.entry is None or self.entry.path != path:
            return
        job = self._jobs.of(self.entry.path)
        if job and job.new and job.has_preview and not self.rows.count:
            self.examples.show_entry(self.entry, reading=True, anew=True)
        self._show_job()

    def _job_done(self, entry: Entry) -> None:
        if self.entry and self.entry.path == entry.path:
            self.strip.hide()
            self._show(entry, anew=False)
            self.columns.say_read()

    def _job_refused(self, path: object, problems: list[Problem]) -> None:
        if self.entry is None or self.entry.path != path:
            return
        if not self.entry.folder.recipe_file.exists():  # its first reading ended without a dataset
            self.close_dataset()
            self.back_wanted.emit()
        elif problems[0].code == "task.cancelled":
            self.strip.show_message("info", self.tr("Cancelled. Everything is as it was."))
        else:
            self.strip.tell_problem(problems[0])
        self._show_job()

    def _library_changed(self, entries: list[Entry]) -> None:
        if self.entry is None:
            return
        now = next((entry for entry in entries if entry.path == self.entry.path), None)
        if now is not None and now != self.entry and self._jobs.of(now.path) is None:
            self._show(now, anew=False)


class _Work(QWidget):
    """What is being done, how far it is, and the way out."""

    def __init__(self) -> None:
        super().__init__()
        self.bar, self.words = ThinBar(self.tr("Progress of the work on this dataset")), Muted()
        self.cancel = QuietButton(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.hide()
