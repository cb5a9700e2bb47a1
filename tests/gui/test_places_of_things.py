"""Where things stand: rows that flow, words beside a curve, limits that follow the text, long paths, names of runs; and
whether things move."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget

from desktop.core.runs import RunFolder
from desktop.services.places import Places
from desktop.services.settings import load_settings
from desktop.ui.chart_axes import Scale
from desktop.ui.chart_ink import ChartInk, _crosses
from desktop.ui.fields import StrengthBox
from desktop.ui.flow import FlowLayout
from desktop.ui.icons import paint_icon
from desktop.ui.labels import WrapText
from desktop.ui.main_window import MainWindow
from desktop.ui.progress import ThinBar
from desktop.ui.styling import scale_with_text
from desktop.ui.theme import current
from tests.fixtures.ended_runs import ended_run, pairs

LONG_NAME = "Customer messages, the second try with a rather longer name"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """From right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def flowing(qtbot) -> tuple[QWidget, list[QWidget]]:
    """A low and a high widget in a row that flows."""
    holder = QWidget()
    qtbot.addWidget(holder)
    row, parts = FlowLayout(holder), [QLabel("low"), QLabel("high")]
    for part, height in zip(parts, (20, 40), strict=True):
        part.setFixedSize(60, height)
        row.addWidget(part)
    holder.resize(300, 50)
    holder.show()
    return holder, parts


def test_the_middles_of_a_row_lie_on_one_line(qtbot) -> None:
    _, (low, high) = flowing(qtbot)
    assert (low.x(), high.x()) == (0, 68)
    assert low.geometry().center().y() == high.geometry().center().y()


def test_a_row_flows_from_the_right_where_one_reads_so(qtbot, mirrored: None) -> None:
    _, (low, high) = flowing(qtbot)
    assert (low.x(), high.x()) == (240, 172)


def inked(image: QImage, left: bool) -> int:
    """How much is drawn in one half of an image."""
    half = range(image.width() // 2) if left else range(image.width() // 2, image.width())
    return sum(image.pixelColor(x, y).alpha() > 60 for x in half for y in range(image.height()))


def test_a_bar_fills_from_where_one_begins_to_read(qtbot, mirrored: None) -> None:
    bar = ThinBar("Progress")
    qtbot.addWidget(bar)
    bar.resize(100, 6)
    bar.set_fraction(0.3)
    image = bar.grab().toImage()
    assert image.pixelColor(95, 3) == current().colour("accent") != image.pixelColor(5, 3)


def test_arrows_point_along_the_line_of_reading(qapp: QApplication) -> None:
    def drawn(name: str) -> QImage:
        image = QImage(48, 48, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        paint_icon(painter, name, "text", QRectF(0, 0, 48, 48))
        painter.end()
        return image

    back, other, play = drawn("chevron-left"), drawn("chevron-right"), drawn("play")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        now = drawn("chevron-left")
        assert now != back and drawn("chevron-right") != other
        assert inked(now, left=True) == inked(back, left=False) != inked(now, left=False)
        assert drawn("play") == play
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_words_at_the_best_point_keep_off_the_curves(qtbot) -> None:
    scale = Scale(QRectF(40, 20, 600, 200), 0, 40, 0, 3, False)
    held_out = [(0.0, 2.3), (40.0, 0.09)]
    training = [(float(step), 0.1 + 2 / (1 + step)) for step in range(41)]
    image = QImage(700, 260, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    label = QLabel()
    ink = ChartInk(painter, scale, ([], []), ("", ""), QFontMetrics(label.font()), label.locale(), 700)
    box = ink._free_place(scale.point(40, 0.09), 90, [held_out, training])
    painter.end()
    curves = [[scale.point(x, y) for x, y in curve] for curve in (held_out, training)]
    assert not any(_crosses(curve, box) for curve in curves)
    assert scale.box.adjusted(0, -20, 0, 0).contains(box)
    straight_above = QRectF(550, scale.y(0.09) - 10 - box.height(), 90, box.height())
    assert _crosses(curves[0], straight_above)  # where it would have stood


def test_a_line_that_only_passes_through_a_box_is_seen() -> None:
    box = QRectF(10, 10, 10, 10)
    assert _crosses([QPointF(0, 0), QPointF(40, 40)], box)
    assert _crosses([QPointF(15, 0), QPointF(15, 40)], box)
    assert not _crosses([QPointF(0, 0), QPointF(40, 2)], box)
    assert not _crosses([QPointF(0, 15), QPointF(5, 15)], box)


def test_limits_follow_the_size_of_text(qtbot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    scale_with_text(widget, "maximumWidth", pixels=300)
    assert widget.maximumWidth() == 300
    current().set_text_factor(1.5)
    try:
        assert widget.maximumWidth() == 450
    finally:
        current().set_text_factor(1.0)
    assert widget.maximumWidth() == 300


def test_a_long_path_breaks_and_reads_as_it_is(qtbot) -> None:
    path = "/home/ada/" + "folder-with-a-name/" * 8
    holder, words = QWidget(), WrapText(f"{path} needs 7 GB.")
    qtbot.addWidget(holder)
    QHBoxLayout(holder).addWidget(words)
    holder.resize(QSize(240, 400))
    holder.show()
    assert words.text() == f"{path} needs 7 GB."
    assert max(words.fontMetrics().horizontalAdvance(piece) for piece in words.pieces()) < 200
    assert words.heightForWidth(220) >= 4 * words.fontMetrics().height()
    words.make_selectable()
    assert QLabel.text(words) == f"{path} needs 7 GB."  # what is copied has no marks


def test_strength_is_told_in_percent(qtbot) -> None:
    box = StrengthBox()
    qtbot.addWidget(box)
    assert (box.strength, box.text()) == (1.0, "100 %")
    box.set_strength(0.35)
    assert (box.value(), box.strength) == (35, 0.35)


def test_names_of_runs_come_before_those_of_models(qtbot, home: Path, model: Path, tmp_path: Path, window: MainWindow):
    data = pairs(tmp_path / "mine.jsonl", 20)
    ended_run(model, data, LONG_NAME)
    window._desk.look_at_runs()
    qtbot.waitUntil(lambda: window.runs.model.rowCount() == 1, timeout=20_000)
    window.go("runs")
    header = window.runs.table.horizontalHeader()
    for width in (1024, 1280, 1600):
        window.resize(width, 700)
        qtbot.wait(50)
        shown = [header.sectionSize(column) for column in range(header.count())]
        assert sum(shown) <= window.runs.table.viewport().width() + 2, width
        assert shown[0] >= 200 and (shown[3] > 0) == (width > 1024), (width, shown)


def test_less_motion_is_taken_at_once_and_remembered(window: MainWindow, run_folder: RunFolder) -> None:
    window.settings.still.setChecked(True)
    try:
        assert current().reduced_motion
        window.close()
        assert load_settings(Places()).less_motion
    finally:
        current().set_reduced_motion(None)
