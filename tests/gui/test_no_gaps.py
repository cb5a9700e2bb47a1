"""What scrolls ends where its last line does, however wide its texts were thought to be before."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.bubble import Bubble
from desktop.ui.card import Card
from desktop.ui.labels import Muted


def test_texts_that_need_fewer_lines_than_in_a_narrow_column_leave_no_gap(qtbot: QtBot) -> None:
    area, inner = QScrollArea(), QWidget()
    column = QVBoxLayout(inner)
    for number in range(12):
        card = Card("A card", "A note that takes more than one line in a column as narrow as one reads well. " * 2)
        card.add(Muted("words " * (14 + 3 * number)))
        card.add(Bubble("assistant", "words " * (10 + number)))
        column.addWidget(card)
    area.setWidgetResizable(True)
    area.setWidget(inner)
    qtbot.addWidget(area)
    area.resize(1000, 400)
    area.show()
    for width in (1000, 520, 1400):
        area.resize(width, 400)
        qtbot.waitUntil(lambda: inner.height() == inner.heightForWidth(inner.width()), timeout=3000)
