"""F1 in dialogs and questions: the guide opens at what it says about them, and can be used while they stand open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.core.guide import Guide
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.ui.guide.topics import DIALOGS, name_of, topic_of
from desktop.ui.keys_dialog import KeysDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.support.report_dialog import ReportDialog
from desktop.ui.sure import removal, sure


def test_every_topic_of_a_dialog_stands_in_the_guide() -> None:
    guide = Guide()
    assert [topic for topic in DIALOGS.values() if guide.section(topic) is None] == []


@pytest.mark.parametrize("kind", ["keys", "report"])
def test_f1_in_a_dialog(window: MainWindow, qtbot, kind: str) -> None:
    window.go("home")
    dialog: QDialog = KeysDialog(window) if kind == "keys" else ReportDialog(window._desk, window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=10_000)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    assert opened(window) == DIALOGS[name_of(dialog)]
    usable(window)
    assert dialog.isVisible()
    dialog.close()


def test_f1_in_a_question_is_about_what_asks_it(window: MainWindow, qtbot) -> None:
    window.go("settings")
    question = removal(window.settings.engine, "Remove the engine?", "Nothing can be trained.", "Remove")
    assert topic_of(question, question) == "installing#the-engine"
    question.deleteLater()


def test_the_guide_can_be_read_while_a_question_waits(window: MainWindow, qtbot) -> None:
    window.go("settings")
    seen: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        try:
            QTest.keyClick(box, Qt.Key.Key_F1)
            seen.append(opened(window))
            usable(window)
        finally:
            box.close()

    QTimer.singleShot(300, read)
    assert not sure(window.settings, "Empty the bin?", "3 things are gone.", "Empty it")
    assert seen and seen[0].startswith("settings")


def test_the_guide_is_where_it_was(window: MainWindow, qtbot) -> None:
    window.help.show()
    guide = window.help.guide
    assert guide is not None
    guide.resize(733, 512)
    guide.move(40, 30)
    window.help.close()
    window.help.show()
    again = window.help.guide
    assert again is not None and again is not guide
    assert (again.width(), again.height()) == (733, 512)
    window.close()
    desk = Desk(Places())
    assert desk.memory.kept.guide
    desk.close()


def opened(window: MainWindow) -> str:
    """The topic that the guide shows."""
    guide = window.help.guide
    assert guide is not None and guide.isVisible()
    block = guide.browser.textCursor().block().text()
    found = [
        topic for topic in (*DIALOGS.values(), "settings") if (one := Guide().section(topic)) and one.title == block
    ]
    return found[0] if found else guide.page


def usable(window: MainWindow) -> None:
    """A person can search the guide."""
    guide = window.help.guide
    assert guide is not None
    guide.search.setFocus()
    for letter in "rate":
        QTest.keyClick(guide.windowHandle(), letter)  # to the window, as the system does: a locked one does not get it
    assert guide.search.text() == "rate" and guide.left.currentWidget() is guide.hits
