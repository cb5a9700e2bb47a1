"""What jarred when the whole way was gone as a new user, held so that it stays mended."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.core.run_now import state_now
from desktop.ui.chart_data import Series
from desktop.ui.data.part_field import PartField
from desktop.ui.fields import ComboBox, PathField
from desktop.ui.progress import PhaseSteps
from desktop.ui.run.progress import smoothing_for
from desktop.ui.state_badge import StateBadge
from desktop.ui.theme import current


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
@pytest.mark.parametrize(("count", "chosen"), [(3, 0), (7, 6), (7, 0)])
def test_a_list_that_opens_shows_all_its_rows_below_its_box(qtbot: QtBot, count: int, chosen: int) -> None:
    current()
    window = QWidget()
    qtbot.addWidget(window)
    box = ComboBox()
    box.addItems([f"Entry {number}" for number in range(count)])
    box.setCurrentIndex(chosen)
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addWidget(QLabel("below"), 1)
    window.resize(400, 500)
    window.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    assert view.verticalScrollBar().maximum() == 0
    rows = [view.visualRect(box.model().index(row, 0)) for row in range(count)]
    assert all(row.height() >= view.sizeHintForRow(0) for row in rows)
    assert rows[-1].bottom() <= view.viewport().rect().bottom()
    shown = view.parentWidget()
    assert shown is not None
    assert shown.height() == view.height(), "arrows to scroll take room from the rows"
    box.hidePopup()


def text_of(line: QLineEdit) -> int:
    """Where the text of a line begins, in pixels of its window."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inner = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    return line.mapTo(line.window(), inner.topLeft()).x()


def test_text_in_a_box_stays_where_it_is_when_the_keyboard_comes(qtbot: QtBot) -> None:
    current()
    window = QWidget()
    qtbot.addWidget(window)
    field, other = PartField("Prompt", False), ComboBox()
    box = field.box
    column = QVBoxLayout(window)
    column.addWidget(other)
    column.addWidget(field)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    QApplication.processEvents()
    line = box.lineEdit()
    assert line is not None
    before = text_of(line)
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    QApplication.processEvents()
    assert abs(text_of(line) - before) <= 1


def test_a_short_run_is_smoothed_less_so_that_its_curve_does_not_lag(qtbot: QtBot) -> None:
    assert smoothing_for(900) == smoothing_for(0) == pytest.approx(0.9)
    assert smoothing_for(26) == pytest.approx(2 / 3)
    line = Series("train", "Training loss")
    for step in range(1, 21):
        line.append(step, 4.0 - 0.15 * step)
    far = line.smooth[-1]
    line.smooth_by(smoothing_for(26))
    assert line.raw[-1] < line.smooth[-1] < far
    assert len(line.smooth) == len(line.xs)
    line.append(21, 1.0)
    assert line.smooth[-1] < 1.4


@pytest.mark.parametrize(
    ("state", "phase", "lives", "word"),
    [
        ("queued", "", True, "Starting"),
        ("queued", "", False, "Waiting"),
        ("saving", "saving", True, "Saving"),
        ("saving", "comparing", True, "Being judged"),
        ("finished", "comparing", False, "Finished"),
    ],
)
def test_the_badge_says_what_the_phases_below_it_say(
    qtbot: QtBot, state: str, phase: str, lives: bool, word: str
) -> None:
    badge = StateBadge(state_now(state, phase, lives))
    qtbot.addWidget(badge)
    assert word in badge.accessibleName()


def test_phases_stay_where_they_are_as_they_pass(qtbot: QtBot) -> None:
    steps = PhaseSteps(["Load model", "Read examples", "Train", "Save"])
    qtbot.addWidget(steps)
    steps.resize(900, 60)
    steps.show()

    def places() -> list[int]:
        QApplication.processEvents()
        return [mark.x() for mark in steps.findChildren(QLabel)]

    before = places()
    for phase in range(5):
        steps.set_current(phase)
        assert places() == before


def test_a_path_is_given_once_it_is_typed_to_its_end(qtbot: QtBot) -> None:
    field, given, changed = PathField("Folder", folder=True), [], []
    qtbot.addWidget(field)
    field.path_given.connect(given.append)
    field.path_changed.connect(changed.append)
    QTest.keyClicks(field.edit, "/tmp/x")
    assert (given, len(changed)) == ([], 6)
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    field.edit.editingFinished.emit()  # as when the keyboard leaves the line
    assert given == ["/tmp/x"]
    QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    field.edit.editingFinished.emit()
    assert given == ["/tmp/x", "/tmp/"]


def test_a_path_is_given_again_when_it_is_asked_for_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another model may have been chosen meanwhile, or what was missing in the folder be there now."""
    field, given = PathField("Folder", folder=True), []
    qtbot.addWidget(field)
    field.path_given.connect(given.append)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    field.choose()
    field.choose()
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert given == [str(tmp_path)] * 3
