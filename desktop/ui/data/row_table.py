"""The table of examples: a million rows, of which only those on the screen are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.core.datasets import Shape
from desktop.services.row_pages import RowPages
from desktop.ui.data.thumbnails import Thumbnails
from desktop.ui.data.words import say
from desktop.ui.icons import icon
from desktop.ui.texts import count_text
from desktop.ui.theme import current, scaled

Index = QModelIndex | QPersistentModelIndex
LONGEST_CELL = 300
"""Letters of a cell; the rest is only in the chat view."""
PICTURE = 48
"""Side of the small picture of an image, in pixels at usual scale."""
_WAITING = "…"
_NUMBER, _WHERE, _DOCTOR = "number", "where", "doctor"
_WIDE, _RIGHT = ("question", "answer", "rejected"), (_NUMBER, "turns")

_COLUMNS: dict[Shape, tuple[str, ...]] = {
    "chat": ("question", "answer", "turns"),
    "pair": ("question", "answer"),
    "label": ("question", "answer"),
    "preference": ("question", "answer", "rejected"),
    "rated": ("question", "answer", "good"),
    "text": ("answer",),
    "image": ("question", "answer"),
}


def column_title(column: str, shape: Shape) -> str:
    """The title of a column; the same place is called otherwise with other shapes."""
    own = {
        ("label", "question"): say("Text"),
        ("label", "answer"): say("Label"),
        ("text", "answer"): say("Text"),
        ("image", "question"): say("Image"),
        ("image", "answer"): say("Label"),
        ("image", _WHERE): say("Folder"),
        ("preference", "answer"): say("Better answer"),
        ("chat", "question"): say("Last prompt"),
    }
    words = {
        _NUMBER: say("No."), "question": say("Prompt"), "answer": say("Answer"), "rejected": say("Worse answer"),
        "good": say("Liked"), "turns": say("Turns"), _WHERE: say("File and line"), _DOCTOR: say("Doctor"),
    }  # fmt: skip
    return own.get((shape, column), words[column])


class RowModel(QAbstractTableModel):
    """Rows are the places of a `RowPages`; cells show "…" until their page is there."""

    def __init__(
        self,
        rows: RowPages,
        where: Callable[[int, int], str],
        titles: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """`where(source, place)` says file and line, short; `titles(code)` what a finding is called."""
        super().__init__(parent)  # without one, Python's collector ends it, on any thread
        self._rows, self._where, self._finding = rows, where, titles
        self._shape: Shape = "chat"
        self._columns: tuple[str, ...] = ()
        self._count = 0
        self._pictures = Thumbnails(PICTURE, self)
        self._pictures.loaded.connect(self._picture_loaded)
        rows.opened.connect(self._open)
        rows.loaded.connect(self._loaded)
        self.set_shape("pair")

    def set_shape(self, shape: Shape) -> None:
        """Show the columns that rows of this shape have."""
        self.beginResetModel()
        self._shape = shape
        self._columns = (_NUMBER, *_COLUMNS[shape], _WHERE, _DOCTOR)
        self.endResetModel()

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self._columns

    @property
    def shows_pictures(self) -> bool:
        """Whether the rows are images."""
        return self._shape == "image"

    def close_pictures(self) -> None:
        """Stop loading pictures."""
        self._pictures.close()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """All rows, read or not."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Column titles."""
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[section] in _RIGHT:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return column_title(self._columns[section], self._shape) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tooltip, alignment and the mark of a cell."""
        column = self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self._text(index.row(), column)
            return text if role == Qt.ItemDataRole.DisplayRole or column in (_WHERE, _DOCTOR) else None
        if role == Qt.ItemDataRole.AccessibleTextRole:  # an empty cell would be said as nothing at all
            return self._text(index.row(), column) or (say("Nothing found") if column == _DOCTOR else say("Empty"))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _RIGHT:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DecorationRole and column == "question" and self.shows_pictures:
            row = self._rows.row(index.row())
            return self._pictures.of(row.example.image) if row is not None and row.example.image else None
        if role == Qt.ItemDataRole.DecorationRole and column == _DOCTOR:
            return icon("warning", "warn") if self._text(index.row(), _DOCTOR) else None
        return None

    def _text(self, place: int, column: str) -> str:
        if column == _NUMBER:
            return count_text(self._rows.number(place) + 1)
        if column == _DOCTOR:
            return ", ".join(filter(None, map(self._finding, self._codes(place))))
        row = self._rows.row(place)
        if row is None:
            return _WAITING
        if column == _WHERE:
            return self._where(row.source, row.place)
        example = row.example
        if column == "turns":
            return count_text(len(example.messages))
        if column == "good":
            return "" if example.good is None else say("Yes") if example.good else say("No")
        text = {"question": example.question, "answer": example.answer, "rejected": example.rejected}[column]
        return " ".join(text[:LONGEST_CELL].split())

    def _codes(self, place: int) -> list[str]:
        return self._rows.codes_of(self._rows.number(place))

    def _open(self, count: int) -> None:
        self.beginResetModel()
        self._count = count
        self.endResetModel()

    def _picture_loaded(self, _path: str) -> None:
        if self._count and self.shows_pictures:
            column = self._columns.index("question")  # what is not on the screen is not drawn either
            self.dataChanged.emit(self.index(0, column), self.index(self._count - 1, column))

    def _loaded(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))


class RowTable(QTableView):
    """The view. `place_chosen(place)` follows the selection, `place_opened(place)` comes on Enter and double click."""

    place_chosen = Signal(int)
    place_opened = Signal(int)

    def __init__(self, model: RowModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_model = model
        self.setModel(model)
        self.setAccessibleName(name)
        plain_table(self)
        self.activated.connect(lambda index: self.place_opened.emit(index.row()))
        model.modelReset.connect(self._size)
        current().changed.connect(self._size)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self._tell(now))
        self._size()

    def choose(self, place: int) -> None:
        """Select a row and bring it into view."""
        index = self.rows_model.index(place, 0)
        if index.isValid() and self.currentIndex().row() != place:
            self.selectRow(place)
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Texts take what room there is."""
        super().resizeEvent(event)
        self._size()

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.place_chosen.emit(index.row())

    def _size(self) -> None:
        header, columns = self.horizontalHeader(), self.rows_model.columns
        widths = {_NUMBER: 72, "turns": 60, "good": 60, _WHERE: 110, _DOCTOR: 150} | dict.fromkeys(_WIDE, 180)
        # Where there is no room for all columns, the table scrolls sideways instead of squeezing the texts.
        roomy = self.viewport().width() >= scaled(sum(widths[column] for column in columns))
        for place, column in enumerate(columns):
            wide = column in _WIDE and roomy
            header.setSectionResizeMode(
                place, QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.Interactive
            )
            if not wide:
                header.resizeSection(place, scaled(widths[column]))
        self.setIconSize(QSize(scaled(16), scaled(16)))
        self.verticalHeader().setDefaultSectionSize(scaled(PICTURE + 8 if self.rows_model.shows_pictures else 34))


def plain_table(table: QTableView) -> None:
    """The habits of our tables: whole rows, no grid, no editing, Tab leaves."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setHighlightSections(False)
