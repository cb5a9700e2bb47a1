"""The keyboard is never lost: it goes to the neighbour of what hides, is switched off or goes away."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.ui.buttons import ENDS
from desktop.ui.focus_keeper import FocusKeeper
from desktop.ui.one_job import OneJob
from tests.fixtures.resting import rest


class Desktop(QWidget):
    """A window with two groups of buttons, and pages between them."""

    def __init__(self) -> None:
        super().__init__()
        FocusKeeper(self)
        self.above, self.start, self.cancel, self.other, self.below = (
            QPushButton(name) for name in ("Above", "Start", "Cancel", "Other", "Below")
        )
        self.group, self.pages = QWidget(), QStackedWidget()
        inner = QVBoxLayout(self.group)
        for button in (self.start, self.cancel, self.other):
            inner.addWidget(button)
        self.first, self.second = QPushButton("First"), QPushButton("Second")
        self.pages.addWidget(self.group)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(self.first)
        column.addWidget(self.second)
        self.pages.addWidget(page)
        whole = QVBoxLayout(self)
        for part in (self.above, self.pages, self.below):
            whole.addWidget(part)


@pytest.fixture
def desktop(qtbot: QtBot) -> Iterator[Desktop]:
    made = Desktop()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.cancel.setFocus()
    yield made


def settled() -> QWidget | None:
    """Who has the keyboard at the end of the turn."""
    rest(20)
    return QApplication.focusWidget()


def test_the_nearest_of_the_same_part_follows_what_hides(desktop: Desktop) -> None:
    desktop.start.hide()
    desktop.cancel.hide()
    assert settled() is desktop.other


def test_what_ends_something_gets_it_only_when_there_is_nothing_else(desktop: Desktop) -> None:
    desktop.other.setProperty(ENDS, True)
    desktop.cancel.setEnabled(False)
    assert settled() is desktop.start
    desktop.start.setEnabled(False)
    assert settled() is desktop.other


def test_it_comes_back_to_what_was_switched_off_for_a_while(desktop: Desktop) -> None:
    desktop.cancel.setEnabled(False)
    assert settled() in (desktop.start, desktop.other)
    desktop.cancel.setEnabled(True)
    assert settled() is desktop.cancel


def test_it_stays_where_somebody_went_on_or_worked_meanwhile(desktop: Desktop) -> None:
    desktop.cancel.setEnabled(False)
    stand_in = settled()
    assert stand_in is not None
    QTest.keyClick(stand_in, Qt.Key.Key_A)
    desktop.cancel.setEnabled(True)
    assert settled() is stand_in
    desktop.cancel.setFocus()
    rest(20)
    desktop.cancel.setEnabled(False)
    rest(20)
    desktop.below.setFocus()
    desktop.cancel.setEnabled(True)
    assert settled() is desktop.below


def test_what_takes_its_place_gets_it(desktop: Desktop) -> None:
    desktop.start.hide()
    desktop.cancel.setFocus()
    rest(20)
    desktop.cancel.hide()
    desktop.start.show()
    assert settled() is desktop.start


def test_switched_off_and_on_again_it_stays(desktop: Desktop) -> None:
    desktop.cancel.setEnabled(False)
    desktop.cancel.setEnabled(True)
    assert settled() is desktop.cancel


def test_a_choice_of_the_program_stands(desktop: Desktop) -> None:
    desktop.cancel.hide()
    desktop.above.setFocus()
    assert settled() is desktop.above


def test_of_a_page_that_comes_instead_the_first_gets_it(desktop: Desktop) -> None:
    desktop.pages.setCurrentIndex(1)
    assert settled() is desktop.first


def test_what_is_deleted_hands_it_on(desktop: Desktop) -> None:
    desktop.cancel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
    assert settled() in (desktop.start, desktop.other)


def test_where_a_whole_part_goes_the_part_around_it_takes_over(desktop: Desktop) -> None:
    desktop.below.setFocus()
    rest(20)
    desktop.below.setEnabled(False)
    assert settled() in (desktop.other, desktop.cancel)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_button_that_cancels_a_job_gives_it_back_to_the_one_that_begins_it(
    qtbot: QtBot, home: object, key: Qt.Key
) -> None:
    desk = Desk(Places())
    window = QWidget()
    qtbot.addWidget(window)
    FocusKeeper(window)
    job = OneJob(desk, "Work", window)
    start, far = QPushButton("Begin"), QPushButton("Far away")
    column = QVBoxLayout(window)
    column.addWidget(far)
    column.addSpacing(200)
    column.addLayout(job.beside(start))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def work(tell: object, cancelled: object) -> None:
        while not cancelled():  # type: ignore[operator]
            QTest.qSleep(5)

    try:
        job.done.connect(lambda _: start.show())
        job.start(work)
        start.hide()
        job.cancel_button.setFocus()
        QTest.keyClick(job.cancel_button, key)
        qtbot.waitUntil(lambda: not job.running)
        assert settled() is start
    finally:
        desk.close()
