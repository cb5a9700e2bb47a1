"""New run from step to step: the keyboard goes along, and a closed first step says what the model is for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.main_window import MainWindow
from desktop.ui.pages.new_run import NewRunPage
from tests.fixtures.resting import rest

Key = Qt.Key


def opened(qtbot, window: MainWindow) -> NewRunPage:
    """New run, in front."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go("new-run")
    return window.new_run


def keyboard() -> QWidget:
    """What has the keyboard at the end of the turn."""
    rest(30)
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key)


def test_the_keyboard_goes_with_each_choice_to_the_step_that_opens(
    qtbot, window: MainWindow, starter_model: Path
) -> None:
    window._desk.places.models.mkdir(parents=True)
    window._desk.places.starter_model.symlink_to(starter_model)
    page = opened(qtbot, window)
    page.adviser.skip.setFocus()
    press(Key.Key_Return)
    assert page.step == "model"
    card = keyboard()
    assert page.choose_model.isAncestorOf(card) and card.accessibleName() == starter_model.name
    qtbot.waitUntil(lambda: card.visibleRegion().boundingRect().height() == card.height())  # once the step has opened

    press(Key.Key_Space)
    assert page.step == "data" and keyboard() is page.choose_data.starter
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: page.step == "preset", timeout=60_000)
    qtbot.waitUntil(lambda: bool(page.choose_preset.cards), timeout=60_000)  # the hardware may be known later
    qtbot.waitUntil(lambda: QApplication.focusWidget() is next(iter(page.choose_preset.cards.values())))
    press(Key.Key_Space)
    assert page.step == "review" and page.steps["review"].isAncestorOf(keyboard())

    # back to a step that was answered: to what was chosen there
    page.steps["preset"].change_button.setFocus()
    press(Key.Key_Return)
    assert page.step == "preset" and keyboard() is page.choose_preset.cards[page.answers.preset]


def test_a_step_that_opens_empty_has_the_keyboard_until_there_is_something_in_it(
    qtbot, window: MainWindow, model: Path, data: Path
) -> None:
    page, desk = opened(qtbot, window), window._desk
    qtbot.waitUntil(lambda: desk.hardware is not None, timeout=60_000)
    desk._hardware_watcher.stop()
    hardware, desk.hardware = desk.hardware, None
    assert hardware is not None
    page.choose_model.take_folder(model)
    page.choose_data.starter.setFocus()
    page.set_data(str(data))
    qtbot.waitUntil(lambda: page.step == "preset", timeout=60_000)
    assert keyboard() is page.steps["preset"]
    desk._keep_hardware(hardware)
    qtbot.waitUntil(lambda: bool(page.choose_preset.cards))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is next(iter(page.choose_preset.cards.values())))


def test_the_keyboard_stays_where_it_is_beside_the_steps(qtbot, window: MainWindow, model: Path, data: Path) -> None:
    page = opened(qtbot, window)
    page.recipe_button.setFocus()
    assert keyboard() is page.recipe_button
    page.choose_model.take_folder(model)
    page.set_data(str(data))
    qtbot.waitUntil(lambda: page.step == "preset", timeout=60_000)
    assert keyboard() is page.recipe_button


def test_while_documents_are_chosen_the_first_step_says_what_for(
    qtbot, window: MainWindow, model: Path, tmp_path: Path
) -> None:
    page = opened(qtbot, window)
    page.adviser.questions.purposes["know"].click()
    qtbot.waitUntil(lambda: page.adviser.card.isVisible())
    page.adviser.card.choose.click()
    assert page.step == "data" and page.steps["goal"].summary == "Answer from documents"
    page.stepper.change_clicked.emit(0)
    page.adviser.skip.click()
    assert page.steps["goal"].summary == "Without advice"
