"""The window over real run folders and real, scripted child processes."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.core.comparison import ComparedExample, Comparison
from desktop.core.files import write_json
from desktop.core.limits import Limits, read_limits
from desktop.core.runs import RunFolder, RunState
from desktop.services.desk import Desk
from desktop.services.hardware_watcher import POLL_MS, UNSEEN_MS
from desktop.services.places import Places
from desktop.services.settings import load_settings
from desktop.ui.advice.score_bar import ScoreBar
from desktop.ui.main_window import PLACES, MainWindow
from desktop.ui.texts import number_text
from tests.gui.conftest import answer_soon, destroy

Play = Callable[[RunFolder, str], "subprocess.Popen[bytes]"]


def test_places_by_keyboard(qtbot, window: MainWindow) -> None:
    for number, place in enumerate(PLACES, start=1):
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        assert window.sidebar.place == place
        assert window.pages.currentWidget() is window.page_of(place)


def test_every_control_of_every_page_has_a_name(window: MainWindow, run_folder: RunFolder) -> None:
    window.build_all()
    window.open_run(run_folder)
    nameless = []
    for widget in window.findChildren(QWidget):
        # A strip's buttons have no words while it says nothing; a combo box's list is a window of its own.
        shown = not widget.isHidden() and widget.window() is window
        if shown and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.inherits("QTabBar"):
            interface = QAccessible.queryAccessibleInterface(widget)
            named = interface is not None and interface.text(QAccessible.Text.Name)
            inner = widget.parent() is not None and widget.parent().inherits("QAbstractSpinBox")
            if not named and not inner and not widget.objectName().startswith("qt_"):
                nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert not nameless


def test_a_new_run_from_model_to_start(qtbot, window: MainWindow, model: Path, data: Path) -> None:
    page = window.new_run
    window.go("new-run")
    assert page.summary.start_button.reason
    page.choose_model.take_folder(model)
    window.take_files([data])
    qtbot.waitUntil(lambda: bool(page.answers.options), timeout=30_000)
    assert "1" in page.choose_data.strip.text
    assert page.choose_data.cards["mine"].isChecked()
    page.choose_preset.cards["balanced"].click()
    assert page.summary.start_button.reason == ""
    before = page.plan()
    page.adjust.rank.setValue(64)
    after = page.plan()
    assert before is not None
    assert after is not None
    assert after.recipe.rank == 64
    assert after.memory.total > before.memory.total


def test_unusable_data_and_models_are_said_in_words(qtbot, window: MainWindow, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text("nonsense\n")
    window.go("new-run")
    window.take_files([bad])
    qtbot.waitUntil(lambda: "too few examples" in window.new_run.strip.text, timeout=30_000)
    window.new_run.choose_model.take_folder(tmp_path)
    assert "not a model" in window.new_run.choose_model.strip.text


def test_a_drop_anywhere_goes_to_the_library(qtbot, window: MainWindow, data: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(data))])
    drop = QDropEvent(
        QPointF(400, 300), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    # Qt hands drops only to a widget that the drag entered; the way through a real drag is the desktop's.
    window.dropEvent(drop)
    assert window.sidebar.place == "datasets"
    card = next(iter(window.datasets.cards.values()))
    qtbot.waitUntil(lambda: card.entry.imported is not None, timeout=30_000)
    assert card.entry.imported.kept == 20


def test_a_running_run_is_found_and_shown_from_its_first_step(qtbot, window, run_folder: RunFolder, play: Play) -> None:
    child = play(run_folder, "hang")
    qtbot.waitUntil(lambda: run_folder.read().state is RunState.training, timeout=20_000)
    qtbot.waitUntil(lambda: "Scripted" in window.windowTitle(), timeout=20_000)
    assert window.job.isVisible()
    window.open_run(run_folder)
    assert window.job.isHidden()  # the page has the same buttons
    qtbot.waitUntil(lambda: window.run.story.step == 3, timeout=10_000)
    window.go("home")
    assert window.job.isVisible()
    # the same share on the page, in the strip and in the title
    qtbot.waitUntil(lambda: window.job.bar.fraction == window.run.progress.phases.bar.fraction, timeout=10_000)
    assert f"{round(100 * (window.job.bar.fraction or 0))}" in window.windowTitle()
    assert [row[0] for row in window.run.progress.chart.table_rows()] == [0, 1, 2, 3]
    window.run.stop_button.click()
    qtbot.waitUntil(lambda: run_folder.read().state is RunState.stopped, timeout=20_000)
    assert child.wait() == 3
    qtbot.waitUntil(lambda: "Stopped at step 3" in window.run.ended.text, timeout=10_000)
    qtbot.waitUntil(lambda: window.windowTitle() == "Tunesmith", timeout=10_000)


@pytest.mark.parametrize(
    ("behaviour", "state", "words"),
    [
        ("finish", RunState.finished, "Done"),
        ("crash", RunState.interrupted, "interrupted"),
        ("killed", RunState.interrupted, "interrupted"),
        ("out_of_memory", RunState.failed, "Not enough graphics memory"),
    ],
)
def test_every_end_is_said_in_words(
    qtbot, window, run_folder: RunFolder, play: Play, behaviour: str, state: RunState, words: str
) -> None:
    play(run_folder, behaviour).wait()
    window.open_run(run_folder)
    qtbot.waitUntil(lambda: window.run.badge.state == state.value, timeout=20_000)
    assert words in window.run.ended.text
    assert window.run.resume_button.isVisible() == (state is not RunState.finished)
    assert not window.run.stop_button.isVisible()
    assert window.run.progress.rate.isHidden() == (state is RunState.finished)


def test_a_flood_arrives_whole(qtbot, window, run_folder: RunFolder, play: Play) -> None:
    window.open_run(run_folder)
    play(run_folder, "flood")
    qtbot.waitUntil(lambda: window.run.story.step == 10_000, timeout=60_000)
    line = window.run.progress.chart.series("train")
    assert len(line.raw) == 10_000
    assert window.run.progress.loss.value == number_text(
        line.smooth[-1]
    )  # the number beside the chart is the one in its legend


def test_a_change_of_smoothing_reaches_the_number_beside_the_curve(
    qtbot, window, run_folder: RunFolder, play: Play
) -> None:
    window.open_run(run_folder)
    play(run_folder, "finish").wait()
    qtbot.waitUntil(
        lambda: window.run.record is not None and window.run.record.state is RunState.finished, timeout=20_000
    )
    qtbot.waitUntil(lambda: len(window.run.progress.chart.series("train").raw) > 2, timeout=20_000)
    progress = window.run.progress
    progress.chart.extend("train", [(100.0, 5.0), (101.0, 1.0)])
    longer = msgspec.structs.replace(window.run.record, steps=100_000)  # smoothed over more steps
    progress.show_record(longer, window.run.story)
    assert progress.loss.value == number_text(progress.chart.series("train").smooth[-1])


def test_a_key_closes_the_window(qtbot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_window_that_nobody_sees_lets_the_card_of_a_laptop_sleep(qtbot, window: MainWindow) -> None:
    watcher = window._desk._hardware_watcher
    assert watcher.interval_ms == POLL_MS
    window.showMinimized()
    qtbot.waitUntil(lambda: watcher.interval_ms == UNSEEN_MS)
    window.showNormal()
    qtbot.waitUntil(lambda: watcher.interval_ms == POLL_MS)


def test_tabs_are_turned_from_anywhere_on_a_page(qtbot, window: MainWindow, run_folder: RunFolder) -> None:
    window.open_run(run_folder)
    tabs, back = window.run.tabs, window.run.back
    assert tabs.count() > 2
    back.setFocus()
    for keys, place in (
        (Qt.KeyboardModifier.ControlModifier, 1),
        (Qt.KeyboardModifier.ControlModifier, 2),
        (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, 1),
    ):
        key = Qt.Key.Key_Backtab if keys & Qt.KeyboardModifier.ShiftModifier else Qt.Key.Key_Tab
        qtbot.keyClick(QApplication.focusWidget() or window, key, keys)
        assert tabs.currentIndex() == place
        assert tabs.tabBar().hasFocus()


def test_base_and_tuned_answers_stand_side_by_side(qtbot, window, run_folder: RunFolder, play: Play) -> None:
    rows = (
        ComparedExample(prompt="q", expected="a", base="b", tuned="a"),
        ComparedExample(prompt="q", expected="a", base="a", tuned=" a "),
    )
    run_folder.evaluations.mkdir()
    write_json(
        run_folder.evaluations / "comparison.json", Comparison(examples=rows, answer_tokens=9, torch_device="cpu")
    )
    play(run_folder, "finish").wait()
    window.open_run(run_folder)
    qtbot.waitUntil(lambda: window.run.badge.state == "finished", timeout=20_000)
    ends = [bar.ends[0] for bar in window.run.compare.scores.findChildren(ScoreBar)]
    assert ends == [0.5, 1.0]
    assert "Too few held-out examples to tell" in window.run.ended.accessibleName()


def test_passages_are_shown_without_a_score(qtbot, window, run_folder: RunFolder, play: Play) -> None:
    rows = (ComparedExample(prompt="Once", expected=" upon a time", base="more", tuned="upon", scored=False),)
    run_folder.evaluations.mkdir()
    write_json(
        run_folder.evaluations / "comparison.json", Comparison(examples=rows, answer_tokens=9, torch_device="cpu")
    )
    play(run_folder, "finish").wait()
    window.open_run(run_folder)
    qtbot.waitUntil(lambda: window.run.badge.state == "finished", timeout=20_000)
    compare = window.run.compare
    assert compare.scores.isHidden() and compare.sentence == "Read the answers to decide"
    shown = {label.text() for label in compare.examples.findChildren(QLabel)}
    assert "How the passage goes on:  upon a time" in shown
    assert not shown & {"different", "exactly right"}


@pytest.mark.parametrize(
    ("button", "state"), [("Keep training", RunState.training), ("Stop and keep", RunState.stopped)]
)
def test_closing_asks_and_does_what_was_answered(
    qtbot, window: MainWindow, run_folder: RunFolder, play: Play, button: str, state: RunState
) -> None:
    child = play(run_folder, "hang")
    del window._ask_about  # as it is, not as the fixture answers it
    qtbot.waitUntil(lambda: "Scripted" in window.windowTitle())
    asked = answer_soon("Cancel")
    assert not window.close()
    assert window.isVisible() and "Scripted" in asked[0]
    asked = answer_soon(button)
    assert window.close()
    assert "Scripted" in asked[0]
    if state is RunState.stopped:
        assert child.wait(timeout=60) == 3
    assert run_folder.read().state is state


def test_the_next_start_remembers(qtbot, home: Path) -> None:
    def shown() -> Iterator[MainWindow]:
        window = MainWindow(Desk(Places()))
        window.show()
        yield window
        window.close()
        destroy(window)

    for window in shown():
        window.settings.mode.setCurrentIndex(window.settings.mode.findData("dark"))
        window.resize(760, 600)
    assert Desk(Places()).settings.appearance == "dark"
    for window in shown():
        assert window.size().width() == 760
        window.settings.mode.setCurrentIndex(window.settings.mode.findData("system"))


def test_limits_of_the_card_are_remembered_and_handed_to_the_run_at_work(
    qtbot, window: MainWindow, run_folder: RunFolder, play: Play
) -> None:
    child = play(run_folder, "hang")
    qtbot.waitUntil(lambda: run_folder.read().state is RunState.training, timeout=20_000)
    file, page = run_folder.path / "limits.json", window.settings
    assert page.temperature.text() == page.power.text() == "No limit"
    page.temperature.setValue(75)
    qtbot.waitUntil(lambda: read_limits(file) == Limits(temperature_c=75), timeout=20_000)
    page.power.setValue(220)
    page.temperature.setValue(page.temperature.minimum())
    qtbot.waitUntil(lambda: read_limits(file) == Limits(power_watts=220), timeout=20_000)
    saved = load_settings(Places())
    assert (saved.pause_above_c, saved.power_below_watts) == (None, 220)
    child.kill()


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_pages_fit_small_windows_and_large_text(qtbot, window: MainWindow, factor: float) -> None:
    from desktop.ui.theme import current

    current().set_text_factor(factor)
    try:
        window.resize(1024, 640)
        for place in PLACES:
            window.go(place)
            QApplication.processEvents()
            page = window.pages.currentWidget()
            if hasattr(page, "content"):
                assert page.content.minimumSizeHint().width() <= page.viewport().width(), place
    finally:
        current().set_text_factor(1.0)
