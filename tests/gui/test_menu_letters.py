"""Letters that choose a line of a menu: one for each, and none that is part of a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.menus import letters, open_below

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")


def marked(*lines: str) -> str:
    return "".join(line[place] if place >= 0 else "-" for line, place in zip(lines, letters(lines), strict=True))


def test_the_first_letter_is_taken_else_that_of_another_word_else_any() -> None:
    assert marked("Open", "Rename …", "Delete") == "ORD"
    assert marked("Pin", "Put into a line", "Pause") == "Pia"
    assert marked("“Öffnen”", "Oben", "2 Runden") == "ÖOR"
    assert marked("a", "a", "", "12", "b") == "a---b"
    assert marked("Read again", "Rename", "Report", "Repeat") == "Repa"


@pytest.mark.parametrize("country", ["en_US", "de_DE", "ja_JP"])
def test_a_letter_chooses_while_the_menu_is_open_and_names_are_as_before(qtbot: QtBot, country: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(country))
    window = QWidget()
    button, menu, chosen = QPushButton("…", window), QMenu(window), []
    names = ["Drills & saws", "Delete"]
    actions = [menu.addAction(name, lambda name=name: chosen.append(name)) for name in names]
    qtbot.addWidget(window)
    try:
        window.show()
        open_below(menu, button)
        shown = [action.text() for action in actions]
        plain = ["Drills && saws", "Delete"]
        assert shown == (plain if country == "ja_JP" else ["&Drills && saws", "D&elete"])
        QTest.keyClick(menu, Qt.Key.Key_E if country != "ja_JP" else Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
        assert [action.text() for action in actions] == names
        assert chosen == ([] if country == "ja_JP" else ["Delete"])
    finally:
        QLocale.setDefault(before)
