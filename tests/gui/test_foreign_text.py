"""What examples and names say is shown as it stands: nothing of it is taken for HTML, which could load pictures."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from desktop.ui.main_window import MainWindow
from desktop.ui.sure import sure

HOSTILE = "<b>A row</b> <img src='file://elsewhere/share/picture.png'>"


def test_a_tooltip_shows_the_text_of_an_example_as_it_stands(window: MainWindow) -> None:
    QToolTip.showText(QPoint(10, 10), HOSTILE, window)
    (tip,) = (each for each in QApplication.topLevelWidgets() if each.metaObject().className() == "QTipLabel")
    assert isinstance(tip, QLabel)
    assert (tip.text(), tip.textFormat()) == (HOSTILE, Qt.TextFormat.PlainText)
    QToolTip.hideText()


def test_a_question_shows_a_name_as_it_stands(window: MainWindow) -> None:
    shown: list[tuple[str, Qt.TextFormat]] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        try:
            shown.extend((label.text(), label.textFormat()) for label in box.findChildren(QLabel) if label.text())
        finally:
            box.close()

    QTimer.singleShot(0, look)
    assert not sure(window, HOSTILE, HOSTILE, "Remove")
    assert shown == [(HOSTILE, Qt.TextFormat.PlainText)] * 2
