"""The table of all runs: what was chosen stays chosen, whatever comes and goes beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint
from PySide6.QtWidgets import QApplication, QMenu

from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.runs import RunsPage

Flag = QItemSelectionModel.SelectionFlag


def runs(*numbers: int) -> list[tuple[RunFolder, RunRecord]]:
    return [
        (RunFolder(Path(f"/nowhere/{n}")), RunRecord(id=f"{n}", name=f"Run {n}", state=RunState.finished, created=n))
        for n in numbers
    ]


@pytest.fixture
def page(window: MainWindow) -> RunsPage:
    window._desk._runs_watcher.stop()  # the rows of these tests are all there is
    window.go("runs")
    window.runs.show_runs(runs(*range(50, 0, -1)))
    return window.runs


def names(page: RunsPage) -> list[str]:
    return [folder.path.name for folder in page.chosen()]


def test_what_was_chosen_stays_when_runs_come_and_go(page: RunsPage) -> None:
    for row in (20, 22):
        page.table.selectionModel().select(page.sorted.index(row, 0), Flag.Select | Flag.Rows)
    page.table.selectionModel().setCurrentIndex(page.sorted.index(22, 0), Flag.NoUpdate)
    page.table.scrollTo(page.sorted.index(40, 0))
    depth = page.table.verticalScrollBar().value()
    assert names(page) == ["30", "28"]
    page.show_runs(runs(60, *range(50, 0, -1)))  # another came
    assert names(page) == ["30", "28"] and page.remove_button.isEnabled()
    assert page.table.currentIndex().row() == 23 and page.table.verticalScrollBar().value() == depth
    page.show_runs(runs(60, *range(29, 0, -1)))  # many went, one of the chosen with them
    assert names(page) == ["28"]


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_the_menu_is_of_the_row_that_the_keyboard_is_at(page: RunsPage) -> None:
    page.table.selectionModel().setCurrentIndex(page.sorted.index(3, 0), Flag.NoUpdate)
    assert page.chosen() == []
    page.table.customContextMenuRequested.emit(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    assert names(page) == ["47"]


def test_a_run_that_waits_has_not_started(page: RunsPage) -> None:
    waiting = RunRecord(id="1", name="Waits", state=RunState.queued, created=1_795_800_000.0)
    page.show_runs([(RunFolder(Path("/nowhere/1")), waiting), *runs(50)])
    shown = [page.sorted.index(row, 6).data() for row in range(2)]
    assert shown[0] == "–" and shown[1] not in ("", "–")
    assert page.sorted.index(0, 0).data() == "Waits", "yet it is the newest"
