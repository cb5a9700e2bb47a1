"""One dataset of the library: what it is, what the doctor found, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from desktop.data.library import Entry
from desktop.ui.badge import Badge
from desktop.ui.buttons import Button, IconButton, QuietButton
from desktop.ui.card import Card
from desktop.ui.data.jobs import DataJob
from desktop.ui.data.words import changed_words, counts_words, findings_badge, shape_of, step_words
from desktop.ui.icons import IconView
from desktop.ui.labels import Muted, WrapText
from desktop.ui.menus import open_at, opens_menu
from desktop.ui.progress import ThinBar
from desktop.ui.texts import sentences
from desktop.ui.theme import GAP_M, GAP_S, scaled

BADGE_BESIDE_FROM = 520


class DatasetCard(Card):
    """Sends what a person wants, each with its `Entry`: `open_wanted`, `train_wanted`, `read_again_wanted`,
    `delete_wanted`, `cancel_wanted`, and `rename_wanted(entry, name)`."""

    open_wanted = Signal(object)
    train_wanted = Signal(object)
    read_again_wanted = Signal(object)
    delete_wanted = Signal(object)
    cancel_wanted = Signal(object)
    rename_wanted = Signal(object, str)

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(entry.recipe.name, " ", parent)
        self.entry, self._narrow = entry, False
        self.badge = Badge()
        self.open_button = Button(self.tr("Open"))
        self.more = IconButton("more", self.tr("More"))
        self.add_action(self.badge)
        self.add_action(self.open_button)
        self.add_action(self.more)
        self.progress = _Reading()
        self.changed = _Changed()
        self.rename = _Rename()
        for row in (self.rename, self.progress, self.changed):
            self.add(row)
        self.open_button.clicked.connect(lambda: self.open_wanted.emit(self.entry))
        opens_menu(self.more, self.menu)
        self.progress.cancel.clicked.connect(lambda: self.cancel_wanted.emit(self.entry))
        self.changed.again.clicked.connect(lambda: self.read_again_wanted.emit(self.entry))
        self.rename.chosen.connect(lambda name: self.rename_wanted.emit(self.entry, name))
        self.rename.left.connect(self._close_up)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_entry(self, entry: Entry, job: DataJob | None) -> None:
        """Show the dataset as it is now, and the work on it, if any."""
        self.entry = entry
        name = entry.recipe.name
        cut_off = entry.imported is None and job is None
        self.set_title(name, "" if cut_off else " · ".join(filter(None, (shape_of(entry), counts_words(entry)))))
        for button, words in (
            (self.open_button, self.tr("Open {name}")),
            (self.more, self.tr("More about {name}")),
            (self.progress.cancel, self.tr("Cancel reading {name}")),
            (self.changed.again, self.tr("Read {name} again")),
        ):
            button.setAccessibleName(words.format(name=name))
        self.badge.setVisible(entry.imported is not None)
        self.badge.show_words(*findings_badge(entry))
        self.progress.show_job(job)
        self.more.setVisible(job is None)
        readable = entry.imported is not None or (job is not None and job.has_preview)
        waits = self.tr("Read it again first.") if cut_off else self.tr("The first rows are being read.")
        self.open_button.set_reason("" if readable else waits)
        self.changed.show_entry(entry, job)
        self._close_up()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Without much room the badge stands below the title."""
        super().resizeEvent(event)
        narrow = self.width() < scaled(BADGE_BESIDE_FROM)
        if narrow != self._narrow:
            self._narrow = narrow
            if narrow:
                self.body.insertWidget(0, self.badge, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self.body.removeWidget(self.badge)
                self.add_action(self.badge, first=True)
            self._close_up()

    def _close_up(self) -> None:
        """Without a row below it, the title needs no gap."""
        rows = [self.rename, self.progress, self.changed, *([self.badge] if self._narrow else [])]
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(GAP_M if any(not row.isHidden() for row in rows) else 0)

    def menu(self) -> QMenu:
        """What can be done with the dataset."""
        menu = QMenu(self)
        read = self.entry.imported is not None
        menu.addAction(self.tr("Train with this"), lambda: self.train_wanted.emit(self.entry)).setEnabled(read)
        menu.addAction(self.tr("Read the files again"), lambda: self.read_again_wanted.emit(self.entry))
        menu.addAction(self.tr("Rename …"), self._open_rename)
        menu.addSeparator()
        menu.addAction(self.tr("Move to the bin"), lambda: self.delete_wanted.emit(self.entry))
        return menu

    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        """A click anywhere on the card opens it."""
        if event.button() == Qt.MouseButton.LeftButton and self.open_button.isEnabled():
            self.open_wanted.emit(self.entry)
        super().mouseReleaseEvent(event)

    def _open_rename(self) -> None:
        self.rename.open(self.entry.recipe.name)
        self._close_up()

    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        """The same menu by a click with the right button, or by the menu key."""
        if not self.more.isHidden():
            open_at(self.menu(), event, self, self.more)


class _Reading(QWidget):
    """How far the reading is, and the way out of it."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.bar = Muted(), ThinBar(self.tr("Progress of this dataset"))
        self.cancel = QuietButton(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_S)
        row.addWidget(self.bar, 2)
        row.addWidget(self.words, 1)
        row.addWidget(self.cancel)

    def show_job(self, job: DataJob | None) -> None:
        """Show the work on the dataset; nothing without any."""
        self.setVisible(job is not None)
        if job is not None:
            self.bar.set_fraction(job.share)
            self.words.setText(step_words(job.step) + " …")


class _Changed(QWidget):
    """Says that files are no longer as they were read, or that reading them was cut off."""

    def __init__(self) -> None:
        super().__init__()
        self.words = WrapText(tone="warn")
        self.again = Button(self.tr("Read again"), "refresh")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_S)
        row.addWidget(IconView("warning", "warn", 18))
        row.addWidget(self.words, 1)
        row.addWidget(self.again)

    def show_entry(self, entry: Entry, job: DataJob | None) -> None:
        """Show what changed; nothing when nothing did."""
        cut_off = entry.imported is None
        self.setVisible(bool(entry.changed or entry.missing or cut_off) and job is None)
        self.again.setVisible(bool(entry.changed) or cut_off)
        unread = self.tr("The program ended before it was read.")
        self.words.setText(sentences(unread if cut_off else "", changed_words(entry)))


class _Rename(QWidget):
    """A line for another name. Sends `chosen(str)`, or `left` when it stays as it is."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setMaxLength(80)
        self.edit.setAccessibleName(self.tr("New name"))
        self.save, self.leave = Button(self.tr("Rename")), QuietButton(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_S)
        row.addWidget(self.edit, 1)
        row.addWidget(self.save)
        row.addWidget(self.leave)
        self.edit.returnPressed.connect(self._send)
        self.save.clicked.connect(self._send)
        self.leave.clicked.connect(self._leave)
        self.hide()

    def open(self, name: str) -> None:
        """Begin with the present name."""
        self.edit.setText(name)
        self.show()
        self.edit.selectAll()
        self.edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Escape leaves the name as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _send(self) -> None:
        if name := self.edit.text().strip():
            self.hide()
            self.chosen.emit(name)
