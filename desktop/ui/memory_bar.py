"""The memory bar: what a run needs of the graphics memory, part by part, against what is free."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.labels import Muted, Text, WrapText
from desktop.ui.memory_band import MemoryBand, MemoryPart, part_colour
from desktop.ui.speaking import announce
from desktop.ui.styling import clear_layout, smooth_painter
from desktop.ui.theme import GAP_S, GAP_XL, current, scaled

__all__ = ["MemoryBar", "MemoryPart"]

_TWO_COLUMNS_FROM = 520


class MemoryBar(QWidget):
    """One line of stacked parts with a mark for what is free, a sentence, and the parts as a table.

    A part shows its formula in the line under the bar while the mouse or the keyboard is on it. `part_chosen` sends
    its place, or -1 when none is chosen.
    """

    part_chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None, *, legend: bool = True) -> None:
        """An empty bar; `name` says the memory of what. Without `legend` the table is left out."""
        super().__init__(parent)
        self.band = MemoryBand(name)
        self._line = Muted()
        self._rows: list[_LegendRow] = []
        self._legend = QGridLayout()
        self._legend.setHorizontalSpacing(GAP_XL)
        self._legend.setVerticalSpacing(0)
        self._with_legend = legend
        self._columns = 0
        self._summary = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(self.band)
        column.addWidget(self._line)
        column.addLayout(self._legend)
        self.band.chosen_changed.connect(self._show_part)
        current().changed.connect(self._arrange)

    @property
    def summary(self) -> str:
        """The sentence that says it all."""
        return self._summary

    @property
    def parts(self) -> tuple[MemoryPart, ...]:
        """The parts drawn."""
        return self.band.parts

    def line(self) -> str:
        """The line under the bar: the summary, or the part that is looked at."""
        return self._line.text()

    def set_content(
        self, parts: Sequence[MemoryPart], total: float, free: float, summary: str, free_text: str = ""
    ) -> None:
        """Draw the parts against `total` with the mark at `free` (all in the same unit, say bytes).

        `summary` is the sentence for the line and for screen readers; `free_text` stands at the mark
        ("8.9 GB free now").
        """
        self._summary = summary
        self.band.set_content(parts, total, free, free_text)
        self.band.setAccessibleDescription(self._spoken(parts))
        self._fill_legend(parts)
        self._show_part(self.band.chosen, anew=False)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Put the table in one column or two."""
        super().resizeEvent(event)
        self._arrange()

    def _spoken(self, parts: Sequence[MemoryPart]) -> str:
        return " ".join([self._summary, "; ".join(f"{part.name} {part.amount}" for part in parts)]).strip()

    def _fill_legend(self, parts: Sequence[MemoryPart]) -> None:
        """Rows stay and follow: memory wavers all the time, and rows made anew would flicker."""
        if self._with_legend and len(parts) == len(self._rows):
            for row, part in zip(self._rows, parts):
                row.show_part(part)
            return
        clear_layout(self._legend)
        self._rows = []
        self._columns = 0
        if self._with_legend:
            self._rows = [_LegendRow(part, number, self.band) for number, part in enumerate(parts)]
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= scaled(_TWO_COLUMNS_FROM) else 1
        if columns == self._columns:
            return
        self._columns = columns
        per_column = -(-len(self._rows) // columns)
        for number, row in enumerate(self._rows):
            self._legend.addWidget(row, number % max(1, per_column), number // max(1, per_column))
        for column in (0, 1):
            self._legend.setColumnStretch(column, 1 if column < columns else 0)

    def _show_part(self, index: int, *, anew: bool = True) -> None:
        """Say all of a part; aloud only when it is looked at `anew`, not when its numbers waver."""
        for row in self._rows:
            row.set_lit(row.number == index)
        part = self.band.parts[index] if 0 <= index < len(self.band.parts) else None
        self._line.setText(f"{part.name} · {part.amount}. {part.detail}".strip() if part else self._summary)
        if part and anew and self.band.hasFocus():
            announce(self.band, self._line.text(), urgent=True)
        self.part_chosen.emit(index)


class _LegendRow(QFrame):
    """Swatch, name and amount of one part."""

    def __init__(self, part: MemoryPart, number: int, band: MemoryBand) -> None:
        super().__init__()
        self.number, self._band = number, band
        row = QHBoxLayout(self)
        row.setContentsMargins(0, scaled(3), 0, scaled(3))
        row.setSpacing(GAP_S + 2)
        self._swatch = _Swatch(part, number)
        row.addWidget(self._swatch)
        self._texts = (WrapText(part.name), Text(part.amount))
        row.addWidget(self._texts[0], 1)
        row.addWidget(self._texts[1], 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)

    def show_part(self, part: MemoryPart) -> None:
        """Show another part, or the same one with another size."""
        self._swatch.show_part(part)
        for text, words in zip(self._texts, (part.name, part.amount)):
            text.setText(words)

    def set_lit(self, lit: bool) -> None:
        """Stand out while the part is looked at."""
        for text in self._texts:
            text.set_tone("accent" if lit else "")

    def enterEvent(self, event: QEnterEvent, /) -> None:
        """The mouse looks at this part."""
        self._band.choose(self.number)

    def leaveEvent(self, event: QEvent, /) -> None:
        """The mouse is gone."""
        self._band.choose(-1)


class _Swatch(QWidget):
    """A small square in the colour of a part."""

    def __init__(self, part: MemoryPart, number: int) -> None:
        super().__init__()
        self._part, self._number = part, number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_part(self, part: MemoryPart) -> None:
        """Take the colour of another part."""
        self._part = part
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(12), scaled(12))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        with smooth_painter(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(part_colour(self._part, self._number))
            painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
