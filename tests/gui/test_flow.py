"""The layout that wraps: its items live as long as their widgets."""

from __future__ import annotations

import gc

import shiboken6
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.ui.flow import FlowLayout
from desktop.ui.main_window import MainWindow


def flow_of(texts: str) -> tuple[QWidget, FlowLayout, list[QPushButton]]:
    """A shown row of buttons, in a layout that lies in another one."""
    holder = QWidget()
    column, flow = QVBoxLayout(holder), FlowLayout()
    buttons = [QPushButton(text) for text in texts.split()]
    for button in buttons:
        flow.addWidget(button)
    column.addLayout(flow)
    holder.show()
    return holder, flow, buttons


def test_its_items_outlive_the_hands_that_passed_them_on(qtbot) -> None:
    holder, flow, buttons = flow_of("one two three")
    qtbot.addWidget(holder)
    for _ in range(3):
        holder.hide()
        gc.collect()
        holder.show()
        flow.sizeHint()
    assert [flow.itemAt(place).widget() for place in range(flow.count())] == buttons
    assert all(shiboken6.isValid(flow.itemAt(place)) for place in range(3))


def test_a_widget_can_leave_and_come_back_or_go_for_good(qtbot) -> None:
    holder, flow, buttons = flow_of("one two three")
    qtbot.addWidget(holder)
    flow.removeWidget(buttons[0])
    flow.addWidget(buttons[0])
    assert [flow.itemAt(place).widget().text() for place in range(3)] == ["two", "three", "one"]
    shiboken6.delete(buttons[1])
    assert flow.sizeHint().isValid() and flow.minimumSize().isValid()
    assert [flow.itemAt(place).widget().text() for place in range(flow.count())] == ["three", "one"]


def test_the_evidence_card_is_whole_after_its_step_was_closed_and_opened(qtbot, window: MainWindow) -> None:
    page = window.new_run
    window.go("new-run")
    card = page.adviser.evidence
    qtbot.wait(300)
    for step in ("model", "goal"):
        page.go(step)
        qtbot.wait(300)
    flows = card.findChildren(FlowLayout)
    assert flows and all(shiboken6.isValid(flow.itemAt(place)) for flow in flows for place in range(flow.count()))
    card.show()
    qtbot.waitUntil(lambda: card.try_button.isVisible() and card.try_button.width() > 0)
    window.grab()
