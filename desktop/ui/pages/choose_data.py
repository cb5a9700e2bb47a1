"""Step "Examples" of New run: the examples."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.dataset import Example
from desktop.core.datasets import Shape
from desktop.core.problems import Problem
from desktop.core.recipe import STARTER
from desktop.data.library import Entry
from desktop.services.datasets import preview_folder
from desktop.services.desk import Desk
from desktop.services.preparing import Data
from desktop.services.row_pages import RowPages
from desktop.ui.badge import Badge
from desktop.ui.bubble import Bubble
from desktop.ui.buttons import QuietButton
from desktop.ui.data.jobs import DataJob, DataJobs
from desktop.ui.data.thumbnails import PictureStrip
from desktop.ui.data.turns import turns_of
from desktop.ui.data.words import counts_words, findings_badge, shape_of, step_words
from desktop.ui.drop_zone import DropZone
from desktop.ui.labels import Muted
from desktop.ui.message_strip import MessageStrip
from desktop.ui.models.list_area import TURN_S
from desktop.ui.pages.option_card import OptionCard
from desktop.ui.progress import ThinBar
from desktop.ui.styling import clear_layout
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_M, GAP_S

PICTURE, MOST_PICTURES = 96, 6
"""Side of the pictures of a preview, in pixels at usual scale, and how many there are."""
MOST_TURNS = 5
"""Turns of the first example that are shown."""


class ChooseData(QWidget):
    """Sends `chosen(str)`: ``starter`` or the name of a dataset. Files that are dropped become a dataset first, and are
    chosen as soon as they are read."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, jobs: DataJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._reading: Path | None = None
        self._rows = RowPages(self)
        self.cards: dict[str, DatasetOption] = {}
        self._selected = ""
        self.starter = OptionCard(
            self.tr("Customer messages (starter)"),
            self.tr(
                "800 messages to learn from and 100 held out: each becomes one line with product, topic and urgency."
            ),
        )
        self.starter.clicked.connect(lambda: self.chosen.emit(STARTER))
        takes = self.tr(
            "Tables, JSON, documents, archives, or folders of images, one for each label. They become a dataset."
        )
        self.zone = DropZone(
            self.tr("Drop your examples here"),
            takes,
            self.tr("Choose files"),
            slim=True,
        )
        self.zone.dropped.connect(self.take)
        self.strip = MessageStrip()
        self.progress = _Progress()
        self.progress.cancel.clicked.connect(lambda: self._reading and self._jobs.cancel(self._reading))
        self._cards, self._preview = QVBoxLayout(), QVBoxLayout()
        self.pictures = PictureStrip(PICTURE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        self._cards.setSpacing(GAP_S)
        self._preview.setSpacing(GAP_S)
        column.addWidget(self.strip)
        column.addWidget(self.progress)
        self._cards.addWidget(self.starter)
        column.addLayout(self._cards)
        column.addWidget(self.zone)
        column.addLayout(self._preview)
        column.addWidget(self.pictures)
        self._entries: dict[str, Entry] = {}
        self._making = QTimer(self)
        self._making.timeout.connect(self._make_some)
        self._connect()

    def _connect(self) -> None:
        self._desk.datasets.changed.connect(self.show_entries)
        self._jobs.changed.connect(self._show_job)
        self._jobs.done.connect(self._job_done)
        self._jobs.refused.connect(self._job_refused)
        self._rows.opened.connect(lambda _: self._show_first_row())
        self._rows.loaded.connect(lambda *_: self._show_first_row())

    def showEvent(self, event: QShowEvent, /) -> None:
        """Datasets may have come or gone."""
        self._desk.datasets.look_again()
        super().showEvent(event)

    def take(self, paths: list[Path]) -> None:
        """Read files into a new dataset, to be chosen when they are read."""
        self.strip.hide()
        clear_layout(self._preview)
        self._reading = self._jobs.add(paths).path

    def close_preview(self) -> None:
        """Let go of the files of a preview."""
        self._rows.close()
        self.pictures.close_pictures()

    # -- the library --------------------------------------------------------------------------------------------------

    def show_entries(self, entries: list[Entry]) -> None:
        """One card for each dataset that was read."""
        read = {entry.recipe.name: entry for entry in entries if entry.imported is not None}
        for name in [name for name in self.cards if name not in read]:
            card = self.cards.pop(name)
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._entries = read
        for name, card in self.cards.items():
            card.show_entry(read[name])
        self._making.start()
        self._make_some()

    def _make_some(self) -> None:
        """Make the cards that are missing, at least two and for a few milliseconds: there may be hundreds."""
        until, made = time.perf_counter() + TURN_S, 0
        for name, entry in self._entries.items():
            if name in self.cards:
                continue
            card = self._make(name)
            card.show_entry(entry)
            if name == self._selected:
                card.setChecked(True)
            made += 1
            if made > 1 and time.perf_counter() >= until:
                return
        self._making.stop()

    def select(self, source: str) -> None:
        """Mark what is chosen, at once or as soon as its card is there."""
        self._selected = source
        card = self.starter if source == STARTER else self.cards.get(source)
        if card is not None:
            card.setChecked(True)

    def _make(self, name: str) -> DatasetOption:
        card = DatasetOption(name)
        card.clicked.connect(lambda: self.chosen.emit(name))
        self.cards[name] = card
        self._cards.addWidget(card)
        return card

    # -- reading ------------------------------------------------------------------------------------------------------

    def _show_job(self, path: object) -> None:
        if path != self._reading or self._reading is None:
            return
        job = self._jobs.of(self._reading)
        self.progress.show_job(job)
        if job and job.has_preview and not self._rows.count:
            self._rows.open(preview_folder(job.path))

    def _job_done(self, entry: Entry) -> None:
        if entry.path == self._reading:
            self._reading = None
            self._rows.close()
            self.progress.show_job(None)
            self.chosen.emit(entry.recipe.name)

    def _job_refused(self, path: object, problems: list[Problem]) -> None:
        if path != self._reading:
            return
        self._reading = None
        self._rows.close()
        clear_layout(self._preview)
        self.progress.show_job(None)
        if problems[0].code != "task.cancelled":
            self.strip.tell_problem(problems[0])

    def _show_first_row(self) -> None:
        row = self._rows.row(0)
        if row is not None and self._reading is not None:
            self._show_first(row.example, "pair")  # what its shape is, is known when all is read

    # -- what was chosen ----------------------------------------------------------------------------------------------

    def show_reading(self, name: str) -> None:
        """Say that a dataset is being looked at."""
        self.strip.hide()
        if name:
            self.strip.show_message("info", self.tr("Reading {name} …").format(name=name), closable=False)

    def show_data(self, data: Data) -> None:
        """Show what was found: what could not be used, and the first example."""
        self.strip.hide()
        self.pictures.show_pictures([])
        if unusable := data.left_out - data.fixed:
            self.strip.show_message("warn", self._unusable_words(unusable, bool(data.first.image)))
        elif not data.held_out:
            self.strip.show_message("warn", self.tr("No examples are held out, so nothing can be compared."))
        self._show_first(data.first, data.shape)

    def _unusable_words(self, count: int, images: bool) -> str:
        if images and count == 1:
            return self.tr("1 image does not open and is left out.")
        if count == 1:
            return self.tr("1 row could not be used and is left out.")
        if images:
            return self.tr("{count} images do not open and are left out.").format(count=count_text(count))
        return self.tr("{count} rows could not be used and are left out.").format(count=count_text(count))

    def _show_first(self, first: Example, shape: Shape) -> None:
        clear_layout(self._preview)
        self.pictures.show_pictures(self._images(first))
        if first.image:
            words = self.tr("The first example, {file}, has the label “{label}”:")
            self._preview.addWidget(Muted(words.format(file=first.question, label=first.answer)))
            return
        self._preview.addWidget(Muted(self.tr("The first example:")))
        turns = turns_of(first, shape)
        # What is learned stands at the end, and of a pair both answers do.
        shown = turns if len(turns) <= MOST_TURNS else [*turns[:2], *turns[2 - MOST_TURNS :]]
        for place, turn in enumerate(shown):
            if place == 2 and len(shown) < len(turns):
                missing = len(turns) - len(shown)
                words = self.tr("… one turn between …") if missing == 1 else self.tr("… {count} turns between …")
                between = words.format(count=count_text(missing))
                self._preview.addWidget(Muted(between))
            text = turn.text if len(turn.text) < 600 else turn.text[:600] + " …"
            self._preview.addWidget(Bubble(turn.role, text, turn.heading))

    def _images(self, first: Example) -> list[str]:
        """The image of the first example, and of those after it that are at hand."""
        rows = [self._rows.row(place) for place in range(min(MOST_PICTURES, self._rows.count))]
        return [image for e in (first, *(row.example for row in rows[1:] if row is not None)) if (image := e.image)]


class DatasetOption(OptionCard):
    """A dataset of the library with its counts and what the doctor found."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "", parent)
        self._badge = Badge()
        self.add_right(self._badge)

    def show_entry(self, entry: Entry) -> None:
        """Show the dataset as it is now."""
        self.set_sentence(" · ".join(filter(None, (shape_of(entry), counts_words(entry)))))
        self._badge.show_words(*findings_badge(entry))


class _Progress(QWidget):
    """How far the reading of dropped files is."""

    def __init__(self) -> None:
        super().__init__()
        self.bar, self.words = ThinBar(self.tr("Progress of reading the files")), Muted()
        self.cancel = QuietButton(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.hide()

    def show_job(self, job: DataJob | None) -> None:
        """Show the work; nothing without any."""
        self.setVisible(job is not None)
        if job is not None:
            self.bar.set_fraction(job.share)
            self.words.setText(f"{job.name}: {step_words(job.step)} …")
