"""Datasets: drop anything in, and the library of what was read."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.core.problems import Problem, ProblemError
from desktop.data.library import Entry
from desktop.services.bin import Thrown
from desktop.services.desk import Desk
from desktop.ui import remember
from desktop.ui.data.jobs import DataJobs
from desktop.ui.drop_zone import DropZone
from desktop.ui.labels import Muted
from desktop.ui.models.list_area import AHEAD, MORE, TURN_S
from desktop.ui.pages.dataset_card import DatasetCard
from desktop.ui.pages.page import Page
from desktop.ui.support.damage_notes import DamageNotes
from desktop.ui.theme import GAP_M

SEARCH_FROM = 9
"""Datasets from which on there is a search field."""


class DatasetsPage(Page):
    """Sends `dataset_opened(Entry)` and `train_wanted(str)` with the name of a dataset."""

    dataset_opened = Signal(object)
    train_wanted = Signal(str)

    def __init__(self, desk: Desk, jobs: DataJobs, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Datasets"), self.tr("Your files stay as they are; a dataset is a copy that can be mended."), parent
        )
        self._desk, self._jobs = desk, jobs
        self.cards: dict[Path, DatasetCard] = {}
        """Those that are made so far; the list is `_entries`, and `_fitting` what of it is looked for."""
        self._entries: list[Entry] = []
        self._fitting: list[Entry] = []
        self._enough = AHEAD
        self._filling = QTimer(self)
        self._filling.timeout.connect(self._make_some)
        self.verticalScrollBar().valueChanged.connect(self._go_on)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search datasets"))
        self.search.setAccessibleName(self.tr("Search datasets"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._search())
        self.search.hide()
        self.head_row.addWidget(self.search)
        self.big_zone, self.zone = self._zone(slim=False), self._zone(slim=True)
        self.none = Muted(self.tr("No dataset has this in its name."))
        self.none.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP_M)
        self.damage = DamageNotes(desk, "dataset.")
        self.add(self.damage)
        self.add(self.big_zone, 100)
        self.add(self.zone)
        self.add_layout(self._column)
        self.add(self.none)
        self.column.addStretch(1)
        desk.datasets.changed.connect(self.show_entries)
        jobs.changed.connect(self._show_job)
        jobs.refused.connect(self._job_refused)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self).activated.connect(self._paste)
        self.show_entries([])
        remember.text(self.search, "datasets")

    def showEvent(self, event: QShowEvent, /) -> None:
        """Files may have changed meanwhile."""
        self._desk.datasets.look_again()
        super().showEvent(event)

    def add_files(self, files: list[Path]) -> Entry:
        """Read files and folders into a new dataset."""
        self.strip.hide()
        entry = self._jobs.add(files)
        self.show_entries([*self._entries, entry])
        return entry

    def show_entries(self, entries: list[Entry]) -> None:
        """Show the library; cards that stay keep the keyboard. Those further down are made as one scrolls."""
        found = {entry.path: entry for entry in entries}
        # A list that was read just before files were dropped does not know them yet.
        found |= {one.path: one for one in self._entries if self._jobs.of(one.path) and one.path not in found}
        self._entries = sorted(found.values(), key=lambda each: each.recipe.name.casefold())
        for path in [path for path in self.cards if path not in found]:
            card = self.cards.pop(path)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for entry in self._entries:
            if known := self.cards.get(entry.path):
                known.show_entry(entry, self._jobs.of(entry.path))
        self.big_zone.setVisible(not found)
        self.zone.setVisible(bool(found))
        self.search.setVisible(len(found) >= SEARCH_FROM)
        self._filter()

    def _zone(self, slim: bool) -> DropZone:
        title = self.tr("Drop more examples here") if slim else self.tr("Drop your examples here")
        takes = self.tr(
            "JSONL, JSON, CSV, Parquet, Arrow, Excel, OpenDocument, text, Markdown, HTML, PDF, Word and EPUB files, "
            "archives of them, or whole folders; or a folder with a folder of images for each label. Several at once "
            "become one dataset."
        )
        if slim:
            takes = self.tr("Tables, JSON, documents, archives, or whole folders, of images too.")
        zone = DropZone(title, takes, self.tr("Choose files"), folder_button=self.tr("Choose a folder"), slim=slim)
        zone.watch(self)
        zone.dropped.connect(self.add_files)
        return zone

    def _make(self, entry: Entry) -> DatasetCard:
        card = DatasetCard(entry)
        card.open_wanted.connect(self.dataset_opened)
        card.train_wanted.connect(lambda entry: self.train_wanted.emit(entry.recipe.name))
        card.read_again_wanted.connect(self._read_again)
        card.delete_wanted.connect(self._delete)
        card.rename_wanted.connect(self._rename)
        card.cancel_wanted.connect(lambda entry: self._jobs.cancel(entry.path))
        self.cards[entry.path] = card
        return card

    def _filter(self) -> None:
        wanted = self.search.text().strip().casefold() if self.search.isVisibleTo(self) else ""
        self._fitting = [entry for entry in self._entries if wanted in entry.recipe.name.casefold()]
        self.none.setVisible(bool(self._entries) and not self._fitting)
        seen = {entry.path for entry in self._fitting[: self._enough]}
        for path, card in self.cards.items():
            if path not in seen:
                self._column.removeWidget(card)
                card.hide()
        self._filling.start()
        self._make_some()

    def _search(self) -> None:
        self._enough = AHEAD
        self._filter()

    def _make_some(self) -> None:
        """Put the next cards into the list, at least two and for a few milliseconds."""
        until, made = time.perf_counter() + TURN_S, 0
        for place, entry in enumerate(self._fitting[: self._enough]):
            card = self.cards.get(entry.path)
            if card is not None and self._column.indexOf(card) == place:
                continue
            card = card or self._make(entry)
            self._column.insertWidget(place, card)
            card.show_entry(entry, self._jobs.of(entry.path))
            card.show()
            made += 1
            if made > 1 and time.perf_counter() >= until:
                return
        self._filling.stop()

    def _go_on(self, place: int) -> None:
        """Make more when the end comes near."""
        bar = self.verticalScrollBar()
        if place > bar.maximum() - self.viewport().height() and self._enough < len(self._fitting):
            self._enough += MORE
            self._filling.start()

    def _paste(self) -> None:
        (self.zone if self._entries else self.big_zone).paste()

    # -- what a person can do -----------------------------------------------------------------------------------------

    def _read_again(self, entry: Entry) -> None:
        self._jobs.run(entry, self._desk.datasets.read_again(entry, entry.recipe))

    def _rename(self, entry: Entry, name: str) -> None:
        self._careful(lambda: self._desk.datasets.rename(entry, name))

    def _delete(self, entry: Entry) -> None:
        removed: list[Thrown] = []
        if self._careful(lambda: removed.append(self._desk.datasets.remove(entry))):
            sentence = self.tr("“{name}” is in the bin.").format(name=entry.recipe.name)
            self._desk.undo.offer(sentence, lambda: self._desk.datasets.bring_back(removed[0]))

    def _careful(self, work: Any) -> bool:
        self.strip.hide()
        try:
            work()
        except ProblemError as error:
            self._say(list(error.problems))
            return False
        return True

    # -- work under way -----------------------------------------------------------------------------------------------

    def _show_job(self, path: Path) -> None:
        if card := self.cards.get(path):
            card.show_entry(card.entry, self._jobs.of(path))

    def _job_refused(self, path: Path, problems: list[Problem]) -> None:
        if problems[0].code == "task.cancelled":
            name = self.cards[path].entry.recipe.name if path in self.cards else path.name
            self.strip.show_message("info", self.tr("Reading “{name}” was cancelled.").format(name=name))
        else:
            self._say(problems)
        if path in self.cards and not self.cards[path].entry.folder.recipe_file.exists():
            self.show_entries([card.entry for card in self.cards.values() if card.entry.path != path])

    def _say(self, problems: list[Problem]) -> None:
        first = problems[0]
        self.strip.tell_problem(first)
