"""How well a run gives labels or numbers: its scores, who was taken for whom, each label, and the worst mistakes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QHBoxLayout, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from desktop.core.label_report import MAIN_SCORES, LabelReport, LabelScore, Mistake
from desktop.core.units import percent
from desktop.ui.card import Card
from desktop.ui.data.row_table import plain_table
from desktop.ui.labels import Muted
from desktop.ui.stat_tile import StatTile
from desktop.ui.styling import faded
from desktop.ui.texts import count_text, number_text
from desktop.ui.theme import GAP_L, GAP_M, colour, current, scaled

MOST_SHOWN = 20
"""Labels that the table of confusions has room for, the most frequent ones."""
_MOST_HIGH = 12
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LabelReportView(QWidget):
    """Everything a `LabelReport` says, from top to bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_L)
        self.tiles = (StatTile(""), StatTile(""))
        line = QHBoxLayout()
        line.setSpacing(GAP_M)
        for tile in self.tiles:
            line.addWidget(tile, 1)
        column.addLayout(line)
        self.note = Muted("")
        column.addWidget(self.note)
        self.confusion = ConfusionTable()
        self.confusion_card = _card(
            self.tr("What was taken for what"),
            self.tr("Each row is a label as it should be, each column one as it was given. The diagonal is right."),
            self.confusion,
        )
        self.labels = _Table(
            [self.tr("Label"), self.tr("Held out"), self.tr("Given"), self.tr("Right of those given"),
             self.tr("Found of those there"), self.tr("Both (F1)")],
            self.tr("How well each label is given"),
        )  # fmt: skip
        self.labels_card = _card(self.tr("Label by label"), "", self.labels)
        self.worst = _Table(
            [self.tr("Text"), self.tr("Should be"), self.tr("Was given"), self.tr("How sure")],
            self.tr("The worst mistakes"),
        )
        self.worst_card = _card(
            self.tr("The worst mistakes"), self.tr("Often it is the example that has the wrong label."), self.worst
        )
        for card in (self.confusion_card, self.labels_card, self.worst_card):
            column.addWidget(card)

    def show_report(self, report: LabelReport) -> None:
        """Show another report."""
        names = {
            "accuracy": self.tr("Right") if report.objective == "labels" else self.tr("Wholly right"),
            "macro_f1": self.tr("Mean over the labels (macro F1)"),
            "micro_f1": self.tr("Labels right (micro F1)"),
            "mae": self.tr("Off by, on average"),
            "r2": self.tr("Explained (R²)"),
        }
        number = report.objective == "number"
        usual = self.tr("{score} by always saying the most frequent label")
        guess = self.tr("{score} by always saying the mean") if number else usual
        for tile, name in zip(self.tiles, MAIN_SCORES[report.objective], strict=True):
            tile.set_label(names[name])
            note = guess.format(score=_score(name, report.baseline.get(name)))
            tile.set_value(_score(name, report.scores.get(name)), note)
        said = self.tr("Of {count} held-out examples that training never saw.")
        said = said.format(count=count_text(report.examples))
        if report.set_apart:
            apart = self.tr("{count} more have labels that training never saw, and are not counted.")
            said += " " + apart.format(count=count_text(report.set_apart))
        self.note.setText(said)
        self.confusion_card.setVisible(bool(report.matrix))
        self.confusion.show_matrix([label.name for label in report.labels], report.matrix)
        self.labels_card.setVisible(bool(report.labels))
        self.labels.fill([_label_row(label) for label in report.labels])
        self.worst_card.setVisible(bool(report.worst))
        self.worst.set_title(3, self.tr("Off by") if number else self.tr("How sure"))
        self.worst.fill([_mistake_row(mistake, number) for mistake in report.worst])


class ConfusionTable(QTableWidget):
    """Counts of expected (rows) by given (columns) labels; the more of a row a cell has, the stronger its shade. What a
    cell says is in words too, for everyone who does not see the shades."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, parent)
        self.setAccessibleName(self.tr("What was taken for what"))
        plain_table(self)
        self._names: list[str] = []
        self._counts: list[list[int]] = []
        current().changed.connect(self._draw)

    def show_matrix(self, names: list[str], matrix: tuple[tuple[int, ...], ...]) -> None:
        """Show other counts; of many labels only the most frequent."""
        shown = range(min(len(matrix), MOST_SHOWN))
        self._names = names[: len(shown)]
        self._counts = [[matrix[row][column] for column in shown] for row in shown]
        self._draw()

    def _draw(self) -> None:
        names = self._names
        self.setRowCount(len(names))
        self.setColumnCount(len(names) + 1 if names else 0)
        self.setHorizontalHeaderLabels([self.tr("Should be"), *names])
        _numbers_right(self)
        told = self.tr("{count} that should be “{right}” were given “{given}”")
        for row, counts in enumerate(self._counts):
            self.setItem(row, 0, QTableWidgetItem(names[row]))
            for column, count in enumerate(counts):
                item = QTableWidgetItem(count_text(count) if count else "·")
                item.setTextAlignment(_RIGHT)
                words = told.format(count=count_text(count), right=names[row], given=names[column])
                item.setToolTip(words)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                if count:
                    shade = colour("good" if row == column else "bad")
                    item.setBackground(QBrush(faded(shade, 0.06 + 0.24 * count / max(1, sum(counts)))))
                self.setItem(row, column + 1, item)
        self.resizeColumnsToContents()
        _size(self)


class _Table(QTableWidget):
    """Rows of text; the first column takes the room."""

    def __init__(self, titles: list[str], name: str) -> None:
        super().__init__(0, len(titles))
        self.setHorizontalHeaderLabels(titles)
        self.setAccessibleName(name)
        plain_table(self)
        _numbers_right(self)
        header = self.horizontalHeader()
        header.setSectionResizeMode(header.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        current().changed.connect(self._size)

    def _size(self) -> None:
        _size(self)

    def set_title(self, column: int, title: str) -> None:
        """Another title for a column."""
        if item := self.horizontalHeaderItem(column):
            item.setText(title)

    def fill(self, rows: list[tuple[str, ...]]) -> None:
        """Show other rows."""
        self.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column:
                    item.setTextAlignment(_RIGHT)
                self.setItem(row, column, item)
        _size(self)


def _size(table: QTableWidget) -> None:
    high = scaled(34)
    table.verticalHeader().setDefaultSectionSize(high)
    table.setFixedHeight(high * (min(table.rowCount(), _MOST_HIGH) + 1) + scaled(18))


def _numbers_right(table: QTableWidget) -> None:
    """Titles stand above their numbers."""
    for column in range(1, table.columnCount()):
        if title := table.horizontalHeaderItem(column):
            title.setTextAlignment(_RIGHT)


def _card(title: str, note: str, table: QTableWidget) -> Card:
    card = Card(title, note)
    card.add(table)
    return card


def _score(name: str, value: float | None) -> str:
    if value is None:
        return "–"
    return number_text(value) if name in ("mae", "r2") else percent(value)


def _label_row(label: LabelScore) -> tuple[str, ...]:
    shares = (percent(share) for share in (label.precision, label.recall, label.f1))
    return (label.name, count_text(label.examples), count_text(label.said), *shares)


def _mistake_row(mistake: Mistake, number: bool) -> tuple[str, ...]:
    weight = number_text(mistake.weight) if number else percent(mistake.weight)
    return (" ".join(mistake.text.split()), mistake.expected, mistake.said, weight)
