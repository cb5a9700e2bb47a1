"""Which rows are shown: all, those of a finding, or those that were left out while reading."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.data.library import Entry
from desktop.ui.data.words import finding_words, reason_words
from desktop.ui.fields import ComboBox
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_M

ALL, FINDING, LEFT_OUT = "all", "finding", "left_out"
Choice = tuple[str, str]
"""One of the three, and the code of the finding or of the reason (empty: every reason)."""


class RowFilter(ComboBox):
    """Sends `filter_chosen(way, code)` when a person has chosen."""

    filter_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Which examples are shown"))
        self.setMinimumContentsLength(28)
        self.activated.connect(lambda _: self.filter_chosen.emit(*self.currentData()))

    def show_entry(self, entry: Entry) -> None:
        """Offer what the dataset has."""
        self.clear()
        self.addItem(self.tr("All examples"), (ALL, ""))
        for finding in entry.findings or ():
            if finding.rows:
                self.addItem(finding_words(finding).title, (FINDING, finding.code))
        left_out = entry.imported.left_out if entry.imported else ()
        if left_out:
            words = self.tr("Left out while reading ({count})")
            self.addItem(words.format(count=count_text(sum(each.rows for each in left_out))), (LEFT_OUT, ""))
        for each in left_out if len(left_out) > 1 else ():
            words = self.tr("Left out: {reason} ({count})")
            title = words.format(reason=reason_words(each.code), count=count_text(each.rows))
            self.addItem(title, (LEFT_OUT, each.code))
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 2 * GAP_M)

    def select(self, wanted: Choice) -> Choice:
        """Show a choice without sending it; all examples when it is not there any more. Gives back what is shown."""
        choices = [tuple(self.itemData(place)) for place in range(self.count())]
        if wanted not in choices and wanted[0] == LEFT_OUT:
            wanted = (LEFT_OUT, "")  # with a single reason, all of them are that one
        place = choices.index(wanted) if wanted in choices else 0
        self.setCurrentIndex(place)
        self.setToolTip(self.currentText())
        way, code = choices[place]
        return way, code
