"""Lets views be as they were: one line for each thing that is to survive a restart.

A name says which view it is. What was kept is put in place at once, what a person changes is kept from then on.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)

from desktop.core.remembered import Remembered
from desktop.ui.disclosure import Disclosure
from desktop.ui.theme import current

NARROWEST = 24
"""Pixels below which a column is not made."""
_kept = [Remembered()]


def use(kept: Remembered) -> None:
    """From now on this is what is remembered; a window says so before it makes its pages."""
    _kept[0] = kept


def kept() -> Remembered:
    """What is remembered."""
    return _kept[0]


def tabs(view: QTabWidget, name: str) -> None:
    """The tab that is in front."""
    view.setCurrentIndex(kept().tabs.get(name, view.currentIndex()))  # one that is not there changes nothing
    memory = kept()
    view.currentChanged.connect(lambda index: memory.tabs.__setitem__(name, index))


def text(edit: QLineEdit, name: str) -> None:
    """Words that a list is filtered by. Call it once they are listened to."""
    edit.setText(kept().texts.get(name, ""))
    memory = kept()
    edit.textChanged.connect(lambda words: memory.texts.__setitem__(name, words))


def writing(edit: QPlainTextEdit, name: str) -> None:
    """Words that were written and not sent yet."""
    edit.setPlainText(kept().texts.get(name, ""))
    memory = kept()
    edit.textChanged.connect(lambda: memory.texts.__setitem__(name, edit.toPlainText()))


def choice(box: QComboBox, name: str) -> None:
    """What is chosen from a list whose entries have a key each. Call it once that is listened to."""
    if (place := box.findData(kept().choices.get(name))) >= 0:
        box.setCurrentIndex(place)
    memory = kept()
    box.currentIndexChanged.connect(lambda _: memory.choices.__setitem__(name, str(box.currentData() or "")))


def disclosure(view: Disclosure, name: str) -> None:
    """Whether it is open."""
    view.set_open(kept().opened.get(name, view.is_open))
    memory = kept()
    view.button.toggled.connect(lambda opened: memory.opened.__setitem__(name, opened))


def columns(view: QTableView | QTreeView, name: str, wide: int = 0) -> Callable[[], None]:
    """Widths of the columns and, where a table can be sorted, by which. The column `wide` takes what room is left;
    the others are as wide as what they hold until a person draws them. Call what is returned once a tree is open: what
    is folded away has no width."""
    header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
    return _Columns(view, header, name, wide).fit


def drawn(name: str) -> set[int]:
    """The columns of a view whose width a person has drawn."""
    return {int(column) for column in kept().widths.get(name, {}) if column.isdigit()}


class _Columns(QObject):
    """Keeps the header of one view."""

    def __init__(self, view: QTableView | QTreeView, header: QHeaderView, name: str, wide: int) -> None:
        super().__init__(header)
        self._view, self._header, self._wide = view, header, wide
        self._held = False
        header.viewport().installEventFilter(self)
        self._widths = kept().widths.setdefault(name, {})
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        if view.isSortingEnabled() and (sort := kept().sorts.get(name)) and 0 <= sort[0] < header.count():
            order = Qt.SortOrder.AscendingOrder if sort[1] else Qt.SortOrder.DescendingOrder
            view.sortByColumn(sort[0], order)
        memory = kept()
        header.sortIndicatorChanged.connect(
            lambda column, way: memory.sorts.__setitem__(name, (column, way is Qt.SortOrder.AscendingOrder))
        )
        header.sectionResized.connect(self._drawn)
        view.model().modelReset.connect(self.fit)
        view.model().rowsInserted.connect(self.fit)
        current().changed.connect(self.fit)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Whether the mouse holds the header."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            self._held = event.type() is QEvent.Type.MouseButtonPress
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """As wide as drawn, else as what it holds."""
        for column in range(self._header.count()):
            if column == self._wide:
                continue
            if (drawn := self._widths.get(str(column), 0)) >= NARROWEST:
                self._header.resizeSection(column, min(drawn, 4 * self._view.width() + NARROWEST))
            else:
                self._view.resizeColumnToContents(column)

    def _drawn(self, column: int, _before: int, now: int) -> None:
        """Only what a person draws is kept, not what follows from texts and the window."""
        if column != self._wide and self._held:
            self._widths[str(column)] = max(NARROWEST, now)


# -- dialogs for files ------------------------------------------------------------------------------------------------


def ask_file(parent: QWidget, title: str, purpose: str, kinds: str = "", start: str = "") -> Path | None:
    """Ask for a file, beginning where one was last chosen for this purpose."""
    found, _ = QFileDialog.getOpenFileName(parent, title, start or _folder(purpose), kinds)
    return _keep(purpose, found)


def ask_files(parent: QWidget, title: str, purpose: str, kinds: str = "") -> list[Path]:
    """Ask for several files."""
    found, _ = QFileDialog.getOpenFileNames(parent, title, _folder(purpose), kinds)
    for one in found:
        _keep(purpose, one)
    return [Path(one) for one in found]


def ask_folder(parent: QWidget, title: str, purpose: str, start: str = "") -> Path | None:
    """Ask for a folder; the next time begins beside it."""
    return _keep(purpose, QFileDialog.getExistingDirectory(parent, title, start or _folder(purpose)))


def ask_save(parent: QWidget, title: str, purpose: str, name: str, kinds: str = "") -> Path | None:
    """Ask where a file with this name is to be saved."""
    start = Path(_folder(purpose)) / name
    found, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
    return _keep(purpose, found)


def _folder(purpose: str) -> str:
    """Where a dialog begins: among the person's documents at first and when the folder is gone, never where the program
    happens to have been started."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    for folder in (kept().folders.get(purpose, ""), documents):
        try:
            if folder and Path(folder).is_dir():
                return folder
        except OSError:
            continue
    return str(Path.home())


def _keep(purpose: str, found: str) -> Path | None:
    if not found:
        return None
    kept().folders[purpose] = str(Path(found).parent)
    return Path(found)
