"""Tests of `laid_out`, and of the look for what outlives its end: without either, a window crashes at random."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.flow import FlowLayout
from desktop.ui.styling import laid_out
from tests.fixtures.as_before import outlived


def row(*words: str) -> QHBoxLayout:
    made = QHBoxLayout()
    for word in words:
        made.addWidget(QLabel(word))
    return made


def texts(layout: QVBoxLayout) -> list[str]:
    return [label.text() for label in laid_out(layout) if isinstance(label, QLabel)]


def test_widgets_come_as_they_are_read(qtbot) -> None:  # type: ignore[no-untyped-def]
    holder = QWidget()
    qtbot.addWidget(holder)
    column, grid, flow = QVBoxLayout(holder), QGridLayout(), FlowLayout()
    QLabel("not laid out", holder)
    grid.addWidget(QLabel("lower"), 1, 0)
    grid.addWidget(QLabel("upper right"), 0, 1)
    grid.addWidget(QLabel("upper left"), 0, 0)
    column.addLayout(row("first", "second"))
    column.addWidget(QLabel("third"))
    column.addLayout(grid)
    column.addLayout(flow)
    flow.addWidget(QLabel("flows"))
    column.insertWidget(0, QLabel("title"))
    assert texts(column) == ["title", "first", "second", "third", "upper left", "upper right", "lower", "flows"]
    assert laid_out(None) == []


def test_what_was_asked_for_its_order_can_go_at_any_time(qtbot) -> None:  # type: ignore[no-untyped-def]
    holder = QWidget()
    qtbot.addWidget(holder)
    column, label = QVBoxLayout(holder), QLabel("going")
    column.addWidget(label)
    assert laid_out(column) == [label]
    label.setParent(None)
    assert outlived() == []


def test_what_outlives_its_end_is_found(qtbot) -> None:  # type: ignore[no-untyped-def]
    """The guard of all tests of the window sees a widget that goes without being taken out of its layout first."""
    holder = QWidget()
    qtbot.addWidget(holder)
    column, buttons = QVBoxLayout(holder), row("one", "two")
    column.addLayout(buttons)
    laid_out(buttons)[1].setParent(None)
    assert outlived() == ["a QWidgetItem that Qt has deleted"]
    assert outlived() == []
