"""How the answers of a scorecard look apart from being right: length, empty ones, repetition, marks of the template."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.core.answer_health import Health, warnings
from desktop.core.scorecard import Scorecard
from desktop.core.units import percent
from desktop.ui.card import Card
from desktop.ui.labels import Muted, StrongLines, Text
from desktop.ui.message_strip import MessageStrip
from desktop.ui.run.scorecard_scores import side_words
from desktop.ui.styling import clear_layout
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_L, GAP_S


class HealthCard(Card):
    """A row for each thing to look at, a column for each side; what is amiss in the tuned model's answers stands above
    it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        note = self.tr(
            "Letters: half of the answers have fewer than the first number, nine of ten fewer than the second. "
            "Repeated: of four words in a row, how many came before in the same answer."
        )
        super().__init__(self.tr("How the answers look"), note, parent)
        self.told = QVBoxLayout()
        self.told.setSpacing(GAP_S)
        self.table = QGridLayout()
        self.table.setHorizontalSpacing(GAP_L)
        self.table.setVerticalSpacing(GAP_S)
        self.add_layout(self.told)
        self.add_layout(self.table)

    def show_card(self, card: Scorecard) -> None:
        """Show another scorecard; hidden where nothing was written, or only raw text gone on with."""
        clear_layout(self.table)
        clear_layout(self.told)
        sides = [(side, side.health) for side in card.sides if side.health]
        self.setVisible(bool(sides) and card.task != "passages")
        if not sides:
            return
        tuned = next((health for side, health in sides if side.name == "tuned"), None)
        for problem in warnings(tuned) if tuned else []:
            strip = MessageStrip(closable=False)
            strip.tell_problem(problem, "warn", closable=False)
            self.told.addWidget(strip)
        first = sides[0][1]
        names = [side_words(side.name) for side, _ in sides]
        self._line(0, "", names, strong=True)
        lengths = [f"{count_text(round(h.letters))} · {count_text(round(h.letters_90))}" for _, h in sides]
        expected = f"{count_text(round(first.expected))} · {count_text(round(first.expected_90))}"
        # only of letters something is expected: a column for that would take room that longer languages need
        self._line(1, self.tr("Letters (expected: {count})").format(count=expected), lengths)
        found = [health for _, health in sides]
        rows = (
            (self.tr("Empty"), [_of(h.empty, h) for h in found]),
            (self.tr("Repeated"), [percent(h.repeated) for h in found]),
            (self.tr("Cut off (too long)"), [_of(h.cut, h) for h in found]),
            (self.tr("Template marks left"), [_of(h.leaks, h) for h in found]),
        )
        for row, (name, cells) in enumerate(rows, start=2):
            self._line(row, name, cells)

    def _line(self, row: int, name: str, cells: list[str], strong: bool = False) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        self.table.addWidget(Muted(name), row, 0)
        self.table.setColumnStretch(0, 1)
        for column, cell in enumerate(cells, start=1):
            label = StrongLines(cell) if strong else Text(cell)
            label.setAlignment(right)
            if name and cell:
                label.setAccessibleName(f"{name}: {cell}")
            self.table.addWidget(label, row, column)


def _of(count: int, health: Health) -> str:
    return f"{count_text(count)} / {count_text(health.count)}"
