"""Small things that make a page calm: edges on one line, gaps only where something is, words that stay together."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.files import write_json
from desktop.core.processes import ProcessMark
from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.services.assistant import AssistantProcess
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.ui.buttons import QuietButton
from desktop.ui.card import Card
from desktop.ui.data.jobs import DataJobs
from desktop.ui.disclosure import Disclosure
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import WrapText
from desktop.ui.menus import open_below
from desktop.ui.pages.run_row import RunRow
from desktop.ui.pages.runs import RunsPage
from desktop.ui.state_badge import StateBadge
from desktop.ui.styling import keep_off_bar
from desktop.ui.texts import day_text
from desktop.ui.theme import GAP_S
from desktop.ui.tryout.compare import CompareTab


@pytest.fixture
def shown(qtbot) -> Callable[[QWidget, int, int], QWidget]:
    def show(widget: QWidget, width: int, height: int) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)
        QApplication.processEvents()
        return widget

    return show


def record(name: str, state: RunState, loss: float | None = None) -> RunRecord:
    return RunRecord(
        id=name, name=name, state=state, step=40, steps=40, base_model="SmolLM2-135M-Instruct",
        dataset="Customer messages (starter)", created=1_795_716_236.0, final_loss=loss,
    )  # fmt: skip


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_scrolls_keeps_off_its_bar_only_while_there_is_one(qtbot, shown, way) -> None:
    area, inner = QScrollArea(), QWidget()
    area.setLayoutDirection(way)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    column, tall = QVBoxLayout(inner), QLabel()
    column.setContentsMargins(0, 4, 0, 4)
    column.addWidget(tall)
    area.setWidget(inner)
    keep_off_bar(area, column)
    shown(area, 300, 200)
    assert tall.width() == area.width()
    tall.setMinimumHeight(900)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: tall.width() == area.width() - bar.width() - GAP_S)
    assert bar.isVisible()
    mirrored = way is Qt.LayoutDirection.RightToLeft
    assert (tall.x() == GAP_S) is mirrored
    tall.setMinimumHeight(0)
    qtbot.waitUntil(lambda: tall.width() == area.width())


@pytest.mark.parametrize("top", [True, False])
def test_fields_side_by_side_have_their_labels_on_one_line(shown, top: bool) -> None:
    holder, low, high = QWidget(), QLabel("a"), QLabel("b")
    low.setFixedHeight(40)
    high.setFixedHeight(60)
    flow = FlowLayout(holder, top=top)
    for label in (low, high):
        flow.addWidget(label)
    shown(holder, 300, 100)
    assert (low.y() - high.y()) == (0 if top else 10)


def test_badges_of_runs_stand_one_below_the_other_and_words_below_the_title(shown) -> None:
    card, rows = Card("Recent runs"), []
    card.inset_title()
    for name, state, loss in (("A", RunState.finished, 0.0909), ("B", RunState.failed, None)):
        rows.append(RunRow(RunFolder(Path(name)), record(name, state, loss)))
        card.add(rows[-1])
    RunRow.align(rows)
    shown(card, 700, 300)
    ends = {badge.mapTo(card, badge.rect().topRight()).x() for badge in card.findChildren(StateBadge)}
    assert len(ends) == 1
    first = {row._grid.itemAtPosition(1, 0).widget().mapTo(card, row.rect().topLeft()).x() for row in rows}
    assert first == {card._title.mapTo(card, card._title.rect().topLeft()).x()}


def test_a_run_that_loads_is_called_starting_in_every_list(shown, home: Path, tmp_path: Path) -> None:
    folder, waits = RunFolder(tmp_path), record("One", RunState.queued)
    page = RunsPage(Desk(Places()))
    page.show_runs([(folder, waits)])
    assert page.model.index(0, 1).data() == "Waiting"
    assert RunRow(folder, waits).findChild(StateBadge).state == "queued"
    write_json(folder.process, ProcessMark(os.getpid(), psutil.Process().create_time()))
    page.show_runs([(folder, waits)])  # as every few seconds: its record says nothing new
    assert page.model.index(0, 1).data() == "Starting"
    assert RunRow(folder, waits).findChild(StateBadge).state == "starting"
    saves = record("One", RunState.saving)
    page.show_runs([(folder, saves)])
    assert page.model.index(0, 1).data() == "Saving"
    folder.adapter.mkdir()
    for name in ("adapter_config.json", "adapter_model.safetensors"):
        (folder.adapter / name).write_bytes(b"{}")
    page.show_runs([(folder, saves)])
    assert page.model.index(0, 1).data() == "Being judged"


def test_runs_drop_columns_before_they_scroll_sideways(shown, qtbot, home: Path) -> None:
    desk = Desk(Places())
    page = RunsPage(desk)
    page.show_runs([(RunFolder(Path(n)), record(n, RunState.failed, 0.0909)) for n in ("One", "Two")])
    shown(page, 1400, 500)
    header = page.table.horizontalHeader()
    hidden = []
    for width in (1400, 740):
        page.resize(width, 500)
        qtbot.waitUntil(lambda: not page.table.horizontalScrollBar().isVisible())
        hidden.append([n for n in range(header.count()) if header.isSectionHidden(n)])
    assert hidden == [[], [2, 3]]
    desk.close()


def test_a_number_stays_with_its_unit(qtbot) -> None:
    label = WrapText("Of 60 examples 38 % are right, 7.1 GB in 12 min, and 5 blue ones.")
    qtbot.addWidget(label)
    assert label.text() == "Of 60 examples 38 % are right, 7.1 GB in 12 min, and 5 blue ones."
    assert {"38\u00a0%", "7.1\u00a0GB", "12\u00a0min,", "5", "blue"} <= set(label.pieces())
    label.make_selectable()  # what is copied is as it was written
    assert "\u00a0" not in label.text() and "38" in label.pieces()


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_words_without_a_frame_begin_where_their_column_does(shown, way) -> None:
    card = Card("Adjust")
    card.setLayoutDirection(way)
    disclosure, alone = Disclosure("More settings", "Fewer settings"), QuietButton("Go on").begin_column()
    for widget in (disclosure, alone):
        card.add(widget)
    card.body.setAlignment(alone, Qt.AlignmentFlag.AlignLeading)
    shown(card, 500, 300)

    def begins(widget: QWidget, inside: QRect) -> int:
        """How far from the card's own edge something begins."""
        left = widget.mapTo(card, inside.topLeft()).x()
        return left if way is Qt.LayoutDirection.LeftToRight else card.width() - left - inside.width()

    edge = begins(card._title, card._title.rect())
    for button in (disclosure.button, alone):
        for focused in (False, True):
            button.setFocus() if focused else button.clearFocus()
            QApplication.processEvents()
            option = QStyleOptionButton()
            button.initStyleOption(option)
            words = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
            assert 0 <= begins(button, words) - edge <= 2


@pytest.mark.parametrize("width", [1040, 760])
def test_an_answer_stands_below_what_the_card_of_its_model_holds(qtbot, shown, home: Path, width: int) -> None:
    desk = Desk(Places())
    compare = CompareTab(desk, DataJobs(desk), AssistantProcess())
    compare.own.answers.begin("Base", "Run")
    compare.own.answers.show()
    bar = compare.verticalScrollBar()

    def sides(of: QWidget) -> tuple[int, int]:
        left, right = (of.mapTo(compare, corner()).x() for corner in (of.rect().topLeft, of.rect().topRight))
        return left, right

    def meet() -> bool:
        pairs = [(compare.own.answers.names[key], compare.pickers[key].model) for key in ("a", "b")]
        return all(abs(x - y) <= 1 for one, other in pairs for x, y in zip(sides(one), sides(other), strict=True))

    for height in (400, 2000, 400):  # the scroll bar comes and goes
        shown(compare, width, height)
        qtbot.waitUntil(lambda scrolls=height == 400: bar.isVisible() is scrolls)
        qtbot.waitUntil(meet)
    desk.close()


@pytest.mark.qt_log_ignore("grabbing the keyboard")
@pytest.mark.parametrize("place", [10, 340])
def test_a_menu_stays_within_the_window(shown, place: int) -> None:
    window = QWidget()
    button, menu = QPushButton("…", window), QMenu(window)
    menu.addAction("Open its page on the Hub")
    button.setGeometry(place, 10, 40, 30)
    shown(window, 400, 300)
    open_below(menu, button)
    left, right = button.mapToGlobal(button.rect().bottomLeft()), button.mapToGlobal(button.rect().bottomRight())
    assert menu.y() == left.y() + 1
    assert (menu.x() == left.x()) if place == 10 else (menu.x() + menu.width() == right.x() + 1)
    menu.close()


@pytest.mark.parametrize(("country", "day"), [("en_US", "11/26/26"), ("de_DE", "26.11.26"), ("ja_JP", "2026/11/26")])
def test_a_day_is_written_as_days_are_here(country: str, day: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(country))
    try:
        assert day_text("2026-11-26") == day
        assert day_text("soon") == "soon"
    finally:
        QLocale.setDefault(before)
