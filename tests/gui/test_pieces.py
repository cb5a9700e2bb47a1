"""The pieces that pages are made of."""

from __future__ import annotations

import dataclasses
import gc
import threading
import warnings
import weakref
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, QPointF, QPropertyAnimation, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from desktop.services.task import Task, Work, while_there
from desktop.ui import theme
from desktop.ui.bubble import Bubble
from desktop.ui.buttons import Button, DangerButton, IconButton, PrimaryButton, QuietButton
from desktop.ui.card import Card
from desktop.ui.chart_canvas import ChartCanvas
from desktop.ui.chart_data import Series
from desktop.ui.drop_zone import DropZone
from desktop.ui.empty_page import EmptyPage
from desktop.ui.fields import ComboBox, DoubleSpinBox, PathField, Slider, SpinBox
from desktop.ui.fit_badge import FitBadge
from desktop.ui.flow import FlowLayout
from desktop.ui.form import Form, FormRow
from desktop.ui.job_strip import JobStrip
from desktop.ui.labels import ElidedText, Muted, WrapText
from desktop.ui.live_chart import LiveChart
from desktop.ui.memory_bar import MemoryBar, MemoryPart
from desktop.ui.message_strip import MessageStrip
from desktop.ui.progress import PhaseSteps, Progress, ThinBar
from desktop.ui.sidebar import Sidebar
from desktop.ui.sparkline import Sparkline
from desktop.ui.stat_tile import StatTile
from desktop.ui.state_badge import StateBadge
from desktop.ui.stepper import Stepper
from desktop.ui.styling import reveal

PLACES = [("home", "home", "Home"), ("runs", "runs", "Runs"), ("settings", "settings", "Settings")]
PARTS = [
    MemoryPart("Weights", 2.0, "2 GB", "1 billion × 2 bytes"),
    MemoryPart("Adapter", 0.5, "0.5 GB", "rank 16", 2),
    MemoryPart("Margin", 1.0, "1 GB", "", 0),
]
LONG = "Das Training wurde angehalten, weil der Grafikspeicher nicht mehr ausreichte; alles bis dahin ist gesichert."


def drag(widget: QWidget, data: QMimeData) -> QDragEnterEvent:
    """Let something hang over a widget."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Qt 6.12 would rather have a QPointF, older ones cannot
        event = QDragEnterEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    QApplication.sendEvent(widget, event)
    return event


def drop(widget: QWidget, data: QMimeData) -> None:
    """Drop something on a widget."""
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, event)


def files(*paths: Path) -> QMimeData:
    """Dragged files."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


# -- labels and buttons


def test_a_cut_path_stands_in_the_tooltip(qtbot) -> None:
    label = ElidedText("/home/ada/Documents/Tunesmith/runs/2026-11-23_1405_tickets/adapter")
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert "…" in label.shown_text() and label.toolTip() == label.text()
    label.resize(2000, 20)
    assert label.shown_text() == label.text() and label.toolTip() == ""
    assert label.accessibleName() == label.text()


def test_wrapped_text_gets_the_height_it_needs(qtbot) -> None:
    card = Card("Title")
    text = WrapText(LONG)
    card.add(text)
    qtbot.addWidget(card)
    card.resize(220, card.heightForWidth(220))
    card.show()
    assert text.height() >= text.heightForWidth(text.width())


def test_a_disabled_button_says_why(qtbot) -> None:
    button = PrimaryButton("Start training")
    qtbot.addWidget(button)
    button.set_hint("Starts the run")
    note = button.reason_text()
    qtbot.addWidget(note)
    button.set_reason("Choose a dataset first.")
    assert not button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == note.text() == "Choose a dataset first."
    assert not note.isHidden()
    button.set_reason("")
    assert button.isEnabled() and button.toolTip() == "Starts the run" and note.isHidden()


@pytest.mark.parametrize("kind", [Button, PrimaryButton, QuietButton, DangerButton])
def test_buttons_are_32_high(qtbot, kind: type[Button]) -> None:
    button = kind("Start", "play")
    qtbot.addWidget(button)
    button.show()
    assert button.sizeHint().height() == 32


def test_an_icon_button_has_a_name_and_a_fair_target(qtbot) -> None:
    button = IconButton("close", "Close")
    qtbot.addWidget(button)
    button.show()
    assert button.accessibleName() == button.toolTip() == "Close"
    assert min(button.width(), button.height()) >= 24


# -- badges, message, empty page, tile


def test_the_fit_badge_never_speaks_by_colour_alone(qtbot) -> None:
    badge = FitBadge("good", "Fits", "5.9 of 11.2 GB")
    qtbot.addWidget(badge)
    assert badge.text == badge.accessibleName() == "Fits · 5.9 of 11.2 GB"
    badge.set_fit("bad", "Too big")
    assert badge.level == "bad" and badge.text == "Too big"


def test_every_run_state_has_a_word(qtbot) -> None:
    words = set()
    states = "draft queued preparing training paused saving finished stopped failed interrupted".split()
    for state in states:
        badge = StateBadge(state)
        qtbot.addWidget(badge)
        words.add(badge.text)
        assert badge.text and badge.text != state
    assert len(words) == len(states)


def test_a_message_speaks_and_closes(qtbot) -> None:
    strip = MessageStrip()
    qtbot.addWidget(strip)
    assert strip.isHidden()
    strip.show_message("bad", "Training stopped.", "11.2 GB were free.", "Try with 1 example", "Details")
    assert not strip.isHidden() and strip.accessibleName() == "Training stopped. 11.2 GB were free."
    with qtbot.waitSignal(strip.first_clicked):
        strip._first.click()
    with qtbot.waitSignal(strip.second_clicked):
        strip._second.click()
    with qtbot.waitSignal(strip.closed):
        strip._close.click()
    assert strip.isHidden()
    strip.show_message("info", "Only words.", closable=False)
    assert strip._buttons.isHidden() and strip._close.isHidden()


def test_the_empty_page_offers_one_step(qtbot) -> None:
    page = EmptyPage("runs", "No runs yet", "A run trains an adapter.", "Try the starter project")
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.clicked):
        page.button.click()
    assert (page.accessibleName(), page.accessibleDescription()) == ("No runs yet", "A run trains an adapter.")


def test_a_tile_reads_as_one_sentence(qtbot) -> None:
    tile = StatTile("Speed", "tokens/s")
    qtbot.addWidget(tile)
    tile.set_value("1,284", "peak 1,402")
    assert tile.accessibleName() == "Speed: 1,284 tokens/s" and tile.accessibleDescription() == "peak 1,402"


def test_a_sparkline_leaves_gaps_and_stays_inside(qtbot) -> None:
    spark = Sparkline("Loss")
    qtbot.addWidget(spark)
    spark.resize(100, 30)
    spark.set_values([3, float("nan"), 1])
    first, gap, last = spark.points()
    assert gap is None and first.y() < last.y()
    assert all(0 <= p.x() <= 100 and 0 <= p.y() <= 30 for p in (first, last))
    for values in ([], [1.0], [2.0, 2.0], [float("nan")]):
        spark.set_values(values)
        assert not spark.grab().isNull()


# -- memory bar


def test_memory_parts_show_their_formula_on_keys(qtbot) -> None:
    bar = MemoryBar("Memory of this run")
    qtbot.addWidget(bar)
    bar.set_content(PARTS, 12.0, 8.9, "Needs 3.5 GB of 8.9 GB.", "8.9 GB free now")
    bar.show()
    assert bar.line() == "Needs 3.5 GB of 8.9 GB."
    qtbot.keyClick(bar.band, Qt.Key.Key_Right)
    assert bar.line() == "Weights · 2 GB. 1 billion × 2 bytes"
    qtbot.keyClick(bar.band, Qt.Key.Key_End)
    assert bar.band.chosen == 2
    qtbot.keyClick(bar.band, Qt.Key.Key_Escape)
    assert bar.line() == bar.summary
    assert "Adapter 0.5 GB" in bar.band.accessibleDescription()


def test_the_table_of_memory_parts_follows_without_being_made_anew(qtbot) -> None:
    bar = MemoryBar("Memory of this run")
    qtbot.addWidget(bar)
    bar.set_content(PARTS, 12.0, 8.9, "")
    bar.show()
    rows = list(bar._rows)
    larger = [dataclasses.replace(part, amount=f"{part.amount} more") for part in PARTS]
    bar.set_content(larger, 12.0, 8.0, "")
    assert bar._rows == rows
    said = {label.text() for label in bar.findChildren(QLabel) if label.isVisibleTo(bar)}
    assert {part.amount for part in larger} <= said
    assert not {part.amount for part in PARTS} & said
    qtbot.keyClick(bar.band, Qt.Key.Key_End)
    bar.set_content(PARTS, 12.0, 7.5, "")
    assert bar.band.chosen == 2 and PARTS[2].amount in bar.line(), "what is looked at stays, with its new numbers"
    bar.set_content(PARTS[:2], 12.0, 8.9, "")
    assert len(bar._rows) == 2 and bar.band.chosen == -1


def test_memory_parts_lie_side_by_side_to_scale(qtbot) -> None:
    bar = MemoryBar("Memory")
    qtbot.addWidget(bar)
    bar.resize(400, 200)
    bar.set_content(PARTS, 7.0, 5.0, "")
    bar.show()
    boxes = bar.band.part_boxes()
    assert boxes[0].right() == pytest.approx(boxes[1].left())
    assert boxes[0].width() / boxes[1].width() == pytest.approx(4)
    assert boxes[-1].right() == pytest.approx(bar.band.width() / 2)
    qtbot.mouseMove(bar.band, QPoint(round(boxes[1].center().x()), round(boxes[1].center().y())))


def test_more_than_the_card_has_still_fits_the_bar(qtbot) -> None:
    bar = MemoryBar("Memory")
    qtbot.addWidget(bar)
    bar.set_content([MemoryPart("Weights", 40, "40 GB")], 12, 9, "")
    bar.show()
    assert bar.band.part_boxes()[0].right() <= bar.band.width() + 0.01
    bar.set_content([], 0, 0, "")
    assert not bar.grab().isNull()


# -- progress, job strip


def test_phases_say_where_they_are(qtbot) -> None:
    steps = PhaseSteps(["Preparing", "Training", "Saving"])
    qtbot.addWidget(steps)
    steps.set_current(1)
    assert steps.accessibleName() == "Step 2 of 3: Training"
    steps.set_current(3)
    assert steps.accessibleName() == "All steps done"


@pytest.mark.parametrize(("given", "kept"), [(0.5, 0.5), (-1, 0.0), (7, 1.0), (None, None)])
def test_a_bar_keeps_its_bounds(qtbot, given: float | None, kept: float | None) -> None:
    bar = ThinBar("Training")
    qtbot.addWidget(bar)
    bar.set_fraction(given)
    assert bar.fraction == kept and not bar.grab().isNull()


def test_the_job_strip_hides_when_idle(qtbot) -> None:
    strip = JobStrip()
    qtbot.addWidget(strip)
    assert strip.isHidden()
    strip.show_job("tickets", "Training", 0.46, "about 12 min left")
    assert strip.words == "Training · 46 % · about 12 min left" and not strip.isHidden()
    for button, signal in (
        (strip.pause_button, strip.pause_clicked),
        (strip.stop_button, strip.stop_clicked),
        (strip.open_button, strip.open_clicked),
    ):
        with qtbot.waitSignal(signal):
            button.click()
    strip.show_job("tickets", "Paused", 0.46, state="paused")
    assert strip.pause_button.accessibleName() == "Continue"
    strip.hide_job()
    assert strip.isHidden()


# -- drop zone


def test_the_whole_page_takes_files(qtbot, tmp_path: Path) -> None:
    page = QWidget()
    zone = DropZone("Drop examples", "CSV or JSONL", "Choose files…", (".csv", ".jsonl"), parent=page)
    zone.watch(page)
    qtbot.addWidget(page)
    good, bad = tmp_path / "a.CSV", tmp_path / "b.exe"
    for path in (good, bad):
        path.write_text("x")
    drag(page, files(good))
    assert zone.lit
    refused: list[list[Path]] = []
    zone.refused.connect(refused.append)
    with qtbot.waitSignal(zone.dropped) as got:
        drop(page, files(good, bad))
    assert got.args == [[good]] and refused == [[bad]] and not zone.lit


def test_files_that_are_not_taken_do_not_light_the_zone(qtbot, tmp_path: Path) -> None:
    zone = DropZone("Drop", "CSV", "Choose…", (".csv",), folders=False)
    qtbot.addWidget(zone)
    drag(zone, files(tmp_path / "b.exe", tmp_path))
    assert not zone.lit


def test_text_is_not_a_file(qtbot) -> None:
    zone, data = DropZone("Drop", "CSV", "Choose…"), QMimeData()
    qtbot.addWidget(zone)
    data.setText("hello")
    with qtbot.assertNotEmitted(zone.dropped):
        drop(zone, data)


def test_pasted_files_are_taken(qtbot, tmp_path: Path) -> None:
    zone = DropZone("Drop", "Text", "Choose…")
    qtbot.addWidget(zone)
    path = tmp_path / "notes.txt"
    path.write_text("x")
    QGuiApplication.clipboard().setText(f'"{path}"\nno such thing')
    zone.show()
    with qtbot.waitSignal(zone.dropped) as got:
        qtbot.keyClick(zone, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert got.args == [[path]]


# -- sidebar


def make_window(qtbot, width: int) -> tuple[QMainWindow, Sidebar]:
    """A window with a sidebar."""
    window, side = QMainWindow(), Sidebar("Tunesmith", PLACES)
    window.setCentralWidget(side)
    qtbot.addWidget(window)
    window.resize(width, 500)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window, side


def test_places_by_click_and_key(qtbot) -> None:
    window, side = make_window(qtbot, 1280)
    chosen: list[str] = []
    side.place_chosen.connect(chosen.append)
    side.set_place("home")
    assert chosen == [] and side.place == "home"
    qtbot.mouseClick(side.buttons["runs"], Qt.MouseButton.LeftButton)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert chosen == ["runs", "settings"] and side.place == "settings"
    assert "Ctrl+2" in side.buttons["runs"].toolTip()


def test_arrows_walk_and_enter_opens(qtbot) -> None:
    _, side = make_window(qtbot, 1280)
    side.buttons["home"].setFocus()
    qtbot.keyClick(side.buttons["home"], Qt.Key.Key_Down)
    assert side.buttons["runs"].hasFocus()
    with qtbot.waitSignal(side.place_chosen) as got:
        qtbot.keyClick(side.buttons["runs"], Qt.Key.Key_Return)
    assert got.args == ["runs"]
    qtbot.keyClick(side.buttons["home"], Qt.Key.Key_Up)
    assert side.buttons["home"].hasFocus()


def test_a_narrow_window_keeps_the_icons_and_the_names(qtbot) -> None:
    window, side = make_window(qtbot, 1280)
    assert not side.collapsed
    window.resize(700, 500)
    qtbot.waitUntil(lambda: side.collapsed)
    assert side.buttons["runs"].text() == "" and side.buttons["runs"].accessibleName() == "Runs"
    window.resize(1280, 500)
    qtbot.waitUntil(lambda: not side.collapsed)


# -- forms


def test_a_row_names_its_control_and_says_what_is_wrong(qtbot) -> None:
    form = Form()
    qtbot.addWidget(form)
    path = PathField("Folder", folder=True)
    row = form.add_row("Folder for the export", path, "Needs 6.4 GB.")
    assert path.edit.accessibleName() == "Folder for the export"
    row.set_fault("Only 2.1 GB are free there.")
    assert path.edit.property("fault") == "true"
    assert path.edit.accessibleDescription() == "Only 2.1 GB are free there. Needs 6.4 GB."
    row.set_fault("")
    assert not path.edit.property("fault") and row._fault_row.isHidden()


@pytest.mark.parametrize("kind", [ComboBox, SpinBox, DoubleSpinBox, Slider])
def test_the_wheel_changes_nothing_without_focus(qtbot, kind: type[QWidget]) -> None:
    holder, box, other = QWidget(), kind(), QLineEdit()
    column = QVBoxLayout(holder)
    column.addWidget(other)
    column.addWidget(box)
    if isinstance(box, ComboBox):
        box.addItems(["a", "b", "c"])
    else:
        box.setValue(5)
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    other.setFocus()
    before = _value(box)
    _wheel(box)
    assert _value(box) == before
    box.setFocus()
    _wheel(box)
    assert _value(box) != before


def test_a_path_field_takes_a_drop(qtbot, tmp_path: Path) -> None:
    field = PathField("Folder", folder=True)
    qtbot.addWidget(field)
    drag(field.edit, files(tmp_path))
    assert field.edit.property("lit") == "true"
    with qtbot.waitSignal(field.path_changed):
        drop(field.edit, files(tmp_path))
    assert field.path == tmp_path and not field.edit.property("lit")
    field.set_path("")
    assert field.path is None


# -- stepper, bubble, flow


def test_a_done_step_is_one_line_with_change(qtbot) -> None:
    rail = Stepper()
    qtbot.addWidget(rail)
    body = QLineEdit()
    first = rail.add_step("Model", "Change")
    rail.add_step("Dataset", "Change", "What it learns from.")
    first.add(body)
    first.set_state("current")
    rail.show()
    assert body.isVisible() and not first.change_button.isVisible()
    first.set_state("done", "Qwen2.5 3B")
    assert not body.isVisible() and first.summary == "Qwen2.5 3B"
    assert first.accessibleDescription() == "Done. Qwen2.5 3B"
    with qtbot.waitSignal(rail.change_clicked) as got:
        first.change_button.click()
    assert got.args == [0]
    first.set_state("current")
    assert body.isVisible()


def test_a_bubble_grows_and_is_never_cut(qtbot) -> None:
    bubble = Bubble("assistant", "Yes.", "With your adapter")
    qtbot.addWidget(bubble)
    bubble.resize(400, 80)
    bubble.show()
    narrow = bubble._frame.width()
    bubble.append_text(" " + LONG)
    assert narrow < bubble._frame.width() <= 400
    bubble.resize(400, bubble.heightForWidth(400))
    QApplication.processEvents()
    assert bubble._text.height() >= bubble._text.heightForWidth(bubble._text.width())
    assert bubble.text.endswith(LONG)


def test_a_flow_wraps_to_the_width(qtbot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    for number in range(6):
        flow.addWidget(QLabel(f"Label {number}"))
    qtbot.addWidget(holder)
    one_row = flow.heightForWidth(2000)
    assert flow.heightForWidth(flow.sizeHint().width()) == one_row
    assert flow.heightForWidth(flow.minimumSize().width()) >= 6 * one_row


# -- revealing


@pytest.fixture
def motion(qtbot) -> Iterator[None]:
    """Motion is wanted, whatever this system asks for."""
    theme.current().set_reduced_motion(False)
    yield
    theme.current().set_reduced_motion(None)


def test_a_revealed_widget_grows_and_is_free_again(qtbot, motion: None) -> None:
    label = QLabel(LONG)
    qtbot.addWidget(label)
    free = label.maximumHeight()
    reveal(label)
    assert label.maximumHeight() < free
    qtbot.waitUntil(lambda: not label.findChildren(QPropertyAnimation))
    assert label.isVisible() and label.maximumHeight() == free


def test_a_widget_that_nobody_holds_does_not_outlive_itself_in_its_reveal(qtbot, motion: None) -> None:
    """Held by its own animation it would be freed by the end of that, and the animation a second time with it."""
    label = QLabel(LONG)
    reveal(label)
    assert label.findChildren(QPropertyAnimation)
    held = weakref.ref(label)
    del label
    assert held() is None


# -- what holds for all of them


def everything() -> list[QWidget]:
    """One of each piece."""
    bar = MemoryBar("Memory")
    bar.set_content(PARTS, 12, 9, LONG, "8.9 GB free now")
    strip, message = JobStrip(), MessageStrip()
    strip.show_job("tickets", LONG, 0.5, "about 12 min left")
    message.show_message("warn", LONG, LONG, "Show programs", "Details")
    chart = LiveChart("Loss", "Step", "Loss")
    chart.add_series("a", "Training loss")
    rail = Stepper()
    rail.add_step(LONG, "Change").set_state("done", LONG)
    return [
        bar, strip, message, chart, rail, EmptyPage("runs", "No runs yet", LONG, "Start"),
        StatTile("Speed", "tokens/s"), DropZone("Drop", LONG, "Choose…"), Sidebar("Tunesmith", PLACES),
        Bubble("user", LONG, "You"),
        FormRow(LONG, ComboBox(), LONG), PathField("Folder"), Progress("Training", ["Preparing", "Training"]),
        FitBadge("good", "Fits", "5.9 GB"), StateBadge("failed"), Card(LONG, LONG), Muted(LONG),
    ]  # fmt: skip


def test_whatever_takes_the_keyboard_has_a_name(qtbot) -> None:
    nameless = []
    for piece in everything():
        qtbot.addWidget(piece)
        for widget in [piece, *piece.findChildren(QWidget)]:
            named = widget.accessibleName() or getattr(widget, "text", str)()
            inner = widget.objectName().startswith("qt_") or type(widget).__name__ in ("QHeaderView", "QListView")
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not named and not inner:
                nameless.append((type(piece).__name__, type(widget).__name__))
    assert nameless == []


def test_no_piece_waits_for_the_garbage_collector(qtbot) -> None:
    """The collector can run in the middle of a paint event and would take the piece away under its painter."""
    window = QMainWindow()
    window.setCentralWidget(Sidebar("Tunesmith", PLACES))
    pieces = [window, *everything()]
    for piece in pieces:
        qtbot.addWidget(piece)
        piece.show()
    QApplication.processEvents()
    held = [(type(piece).__name__, weakref.ref(piece)) for piece in pieces]
    gc.collect()
    del window, pieces, piece
    before = {name for name, piece in held if piece() is not None}
    gc.collect()
    after = {name for name, piece in held if piece() is not None}
    assert before == after


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_no_text_is_cut(qtbot, factor: float) -> None:
    look = theme.current()
    look.set_text_factor(factor)
    cut = []
    try:
        for piece in everything():
            qtbot.addWidget(piece)
            piece.show()
            width = max(piece.minimumSizeHint().width(), round(560 * factor))
            piece.resize(width, max(piece.minimumSizeHint().height(), piece.heightForWidth(width), 400))
            QApplication.processEvents()
            for label in piece.findChildren(QLabel):
                cut += [(type(piece).__name__, label.text())] if _is_cut(label) else []
    finally:
        look.set_text_factor(1.0)
    assert cut == []


def _is_cut(label: QLabel) -> bool:
    if not label.isVisible() or isinstance(label, ElidedText) or not label.text():
        return False
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    return label.width() < label.fontMetrics().horizontalAdvance(label.text())


def _value(box: QWidget) -> object:
    return box.currentIndex() if isinstance(box, ComboBox) else box.value()  # type: ignore[attr-defined]


def _wheel(box: QWidget) -> None:
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, event)


def test_what_a_task_finds_does_not_reach_a_widget_that_is_gone(qtbot) -> None:
    """A lambda has no owner that Qt could know of; see `while_there`."""
    release, reached = threading.Event(), []
    task, widget = Task(lambda *_: release.wait(20)), QLabel()
    task.done.connect(while_there(widget, lambda found: reached.append((widget.text(), found))))
    task.done.connect(lambda _: reached.append("after"))
    task.start()
    shiboken6.delete(widget)
    with qtbot.waitSignal(task.done):
        release.set()
    assert reached == ["after"]
    task.stop()


def test_all_who_listen_hear_what_a_task_found_before_what_the_first_sets_going(qtbot) -> None:
    """Told from the task's own thread, one would hear it, set another task going and hear of that, before the next
    heard the first: documents that were dropped on New run were read and then not chosen."""
    told: list[tuple[str, threading.Thread]] = []
    works: list[tuple[Work, str]] = [(lambda *_: "found", "done"), (lambda *_: 1 / 0, "refused")]
    for work, ending in works:
        task = Task(work)
        for name in ("first", "second"):
            tell = partial(lambda name, _: told.append((name, threading.current_thread())), name)
            getattr(task, ending).connect(tell, Qt.ConnectionType.DirectConnection)
        with qtbot.waitSignal(getattr(task, ending)):
            task.start()
        task.stop()
    here = threading.current_thread()
    assert told == [("first", here), ("second", here)] * 2


def test_the_ring_of_a_chart_leaves_its_titles_alone(qtbot) -> None:
    chart = ChartCanvas([Series("train", "Training loss")], "Step", "Loss (nats per token)")
    qtbot.addWidget(chart)
    chart._series[0].append(1, 2.0)
    chart._series[0].append(40, 1.0)
    chart.resize(600, 300)
    chart.show()
    chart.activateWindow()
    plain = chart.grab().toImage()
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    ringed = chart.grab().toImage()
    line = chart.fontMetrics().height()
    assert ringed != plain
    for top in (0, chart.height() - line):
        assert ringed.copy(0, top, chart.width(), line) == plain.copy(0, top, chart.width(), line)
