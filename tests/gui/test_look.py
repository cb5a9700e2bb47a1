"""How pages hold up: with longer words, large text, the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QScrollArea

from desktop.core.runs import RunFolder
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.run_row import RunRow
from desktop.ui.styling import laid_out
from desktop.ui.theme import current
from tests.fixtures.ended_runs import ended_run, pairs

LONG_NAME = "Customer messages, the second try with a rather longer name"
ROOM = 1024, 640


class Longer(QTranslator):
    """Every text two fifths longer, as German is."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _more: str = "", n: int = -1) -> str:  # type: ignore[override]
        return source + " " + "länger und " * max(1, len(source) // 25)


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    """Longer texts for what is made from now on."""
    made = Longer(qapp)
    QCoreApplication.installTranslator(made)
    yield
    QCoreApplication.removeTranslator(made)


@pytest.fixture
def large() -> Iterator[None]:
    """Text at 200 %."""
    current().set_text_factor(2.0)
    yield
    current().set_text_factor(1.0)


@pytest.fixture
def runs(home: Path, model: Path, tmp_path: Path) -> list[RunFolder]:
    """Two runs that differ, one with a long name."""
    data = pairs(tmp_path / "mine.jsonl", 20)
    return [ended_run(model, data, name, rank=rank) for name, rank in (("First", 8), (LONG_NAME, 16))]


def fits(area: QScrollArea) -> bool:
    """Whether all of a page that does not scroll sideways lies within its view."""
    inner = area.widget()
    return inner is not None and inner.minimumSizeHint().width() <= area.viewport().width()


def test_nothing_is_cut_with_longer_words(qtbot, runs: list[RunFolder], longer: None, window: MainWindow) -> None:
    everything_fits(qtbot, runs, window)


def test_nothing_is_cut_at_large_text(qtbot, runs: list[RunFolder], large: None, window: MainWindow) -> None:
    everything_fits(qtbot, runs, window)


def everything_fits(qtbot, runs: list[RunFolder], window: MainWindow) -> None:
    window.resize(*ROOM if current().text_factor == 1 else (1280, 800))
    window.go("adapters")
    qtbot.waitUntil(lambda: len(window.adapters.adapters) == 2 and window.adapters.zone.isVisible(), timeout=20_000)
    assert fits(window.adapters)
    window.compare_runs(runs)
    qtbot.waitUntil(lambda: len(window.runs_compare.rows) == 2, timeout=20_000)
    assert fits(window.runs_compare)
    window.open_run(runs[1])
    qtbot.waitUntil(lambda: window.run.repeat_button.isVisible(), timeout=20_000)
    for tab in (window.run.compare, window.run.export):
        window.run.tabs.setCurrentWidget(tab)
        assert fits(tab)
    page = window.run
    for button in (page.repeat_button, page.report_button):
        assert button.width() >= button.sizeHint().width(), button.text()
        assert page.rect().contains(button.mapTo(page, button.rect().bottomRight())), button.text()


def test_how_a_run_ended_takes_no_room_from_the_other_tabs(qtbot, runs: list[RunFolder], window: MainWindow) -> None:
    page = window.run
    window.open_run(runs[0])
    qtbot.waitUntil(page.ended.isVisible, timeout=20_000)
    assert "Done" in page.ended.text and page.strip.isHidden()
    before = page.tabs.tabBar().mapTo(page, page.tabs.tabBar().pos()).y()
    page.ended.second_clicked.emit()
    assert page.tabs.currentWidget() is page.export and not page.ended.isVisible()
    assert page.tabs.tabBar().mapTo(page, page.tabs.tabBar().pos()).y() == before


def test_a_recent_run_keeps_the_keyboard_and_opens_with_enter(qtbot, runs: list[RunFolder], window: MainWindow) -> None:
    window.go("home")
    row = window.home.recent.findChildren(RunRow)[0]
    row.setFocus()
    window.home.show_runs(window._desk.records)  # as every few seconds
    assert laid_out(window.home.recent_rows)[0] is row
    window._desk.set_pin(row.folder, True)  # the row is made anew
    now = next(one for one in window.home.recent.findChildren(RunRow) if one.isVisible() and one.hasFocus())
    assert now.folder.path == row.folder.path and now is not row
    qtbot.keyClick(now, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.run and window.run.shows(row.folder)


def test_enter_presses_a_button(qtbot, runs: list[RunFolder], window: MainWindow) -> None:
    window.open_run(runs[0])
    qtbot.waitUntil(window.run.chat_button.isVisible, timeout=20_000)
    qtbot.keyClick(window.run.back, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.runs
