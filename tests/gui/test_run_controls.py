"""Pause, continue, save now, sample now and alerts: from the run's page and from the strip at the bottom."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt

from desktop.core.events import CheckpointSaved, StepDone
from desktop.core.files import write_json
from desktop.core.models import read_model
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder, RunState
from desktop.services.preparing import create_run, read_data
from desktop.services.runs import Trainer
from desktop.ui.main_window import MainWindow
from desktop.ui.run.controls import RunControls

SCRIPT = Path(__file__).resolve().parent.parent / "fixtures" / "scripted_run.py"
Play = Callable[[RunFolder, str], "subprocess.Popen[bytes]"]


@pytest.fixture
def trainer() -> Trainer:
    """What the window starts as the training process is the script, so that it can go on without torch."""
    return lambda folder: [sys.executable, str(SCRIPT), str(folder.path), "hang"]


@pytest.fixture
def shown(qtbot, window: MainWindow, run_folder: RunFolder, play: Play) -> MainWindow:
    """A window with the page of a run that stands at step 3 and obeys."""
    play(run_folder, "hang")
    window.open_run(run_folder)
    qtbot.waitUntil(lambda: window.run.story.step == 3 and window.run.badge.state == "training", timeout=20_000)
    return window


def test_of_a_stopped_run_nothing_seems_to_go_on(qtbot, shown: MainWindow, run_folder: RunFolder) -> None:
    """What it learned is kept: “Save” is done then, and neither is still to come nor at work."""
    shown.run.stop_button.click()
    qtbot.waitUntil(lambda: shown.run.badge.state == "stopped", timeout=20_000)
    marks = shown.run.progress.phases.steps._marks
    assert [mark._state for mark in marks] == ["done"] * 5 + ["coming"] * 2
    assert shown.run.progress.phases.steps.accessibleName() == "Step 5 of 7: Save"


def test_of_a_run_that_was_stopped_before_it_began_nothing_is_done(
    qtbot, window: MainWindow, run_folder: RunFolder
) -> None:
    """Taken out of the queue."""
    write_json(run_folder.run, msgspec.structs.replace(run_folder.read(), state=RunState.stopped))
    window.open_run(run_folder)
    qtbot.waitUntil(lambda: "Ended at step 0" in window.run.progress.words.text(), timeout=20_000)
    steps = window.run.progress.phases.steps
    assert {mark._state for mark in steps._marks} == {"coming"} and steps.accessibleName() == "Not begun"


def test_pause_and_continue_on_the_page(qtbot, shown: MainWindow, run_folder: RunFolder) -> None:
    page = shown.run
    assert page.pause_button.isVisible() and not page.resume_button.isVisible()
    assert "Ctrl+P" in page.pause_button.toolTip()
    page.pause_button.click()
    assert page.pause_button.text() == "Pausing …"
    assert not page.pause_button.isEnabled()
    qtbot.waitUntil(lambda: page.badge.state == "paused", timeout=20_000)
    assert page.ended.text == "Paused at step 3 of 100."
    assert "continues exactly where it stopped" in page.ended.accessibleName()
    assert not page.pause_button.isVisible() and not page.stop_button.isVisible()
    assert page.resume_button.isVisible() and "Paused at step 3" in page.progress.words.text()

    qtbot.waitUntil(lambda: not run_folder.process.exists(), timeout=20_000)
    page.resume_button.click()
    qtbot.waitUntil(lambda: page.story.step == 6 and page.badge.state == "training", timeout=20_000)
    assert (page.pause_button.text(), page.pause_button.isEnabled()) == ("Pause", True)
    assert page.ended.isHidden() and not page.resume_button.isVisible()
    assert [row[0] for row in page.progress.chart.table_rows()] == [0, 1, 2, 3, 4, 5, 6]
    assert len(page.story.losses) == 6
    page.stop_button.click()
    qtbot.waitUntil(lambda: run_folder.read().state is RunState.stopped, timeout=20_000)


def test_the_keyboard_pauses_and_continues(qtbot, shown: MainWindow, run_folder: RunFolder) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(shown, Qt.Key.Key_P, control)
    qtbot.waitUntil(lambda: shown.run.badge.state == "paused" and not run_folder.process.exists(), timeout=20_000)
    qtbot.keyClick(shown, Qt.Key.Key_P, control)
    qtbot.waitUntil(lambda: shown.run.story.step == 6, timeout=20_000)
    shown.run.stop()
    qtbot.waitUntil(lambda: run_folder.read().state is RunState.stopped, timeout=20_000)


def test_the_strip_pauses_and_continues_from_everywhere(qtbot, shown: MainWindow, run_folder: RunFolder) -> None:
    shown.go("models")
    qtbot.waitUntil(lambda: "training" in shown.job.words, timeout=20_000)
    shown.job.pause_button.click()
    assert "pausing" in shown.job.words
    assert shown.run.pause_button.text() == "Pausing …"
    qtbot.waitUntil(lambda: shown.job.words == "paused at step 3 of 100", timeout=20_000)
    assert not shown.job.stop_button.isVisible()
    assert shown.job.pause_button.accessibleName() == "Continue"
    assert shown.windowTitle() == "Tunesmith"
    shown.job.open_button.click()
    assert shown.pages.currentWidget() is shown.run
    qtbot.waitUntil(lambda: not run_folder.process.exists(), timeout=20_000)
    shown.job.pause_button.click()
    qtbot.waitUntil(lambda: shown.run.story.step == 6, timeout=20_000)
    qtbot.waitUntil(lambda: "training" in shown.job.words, timeout=20_000)
    shown.job.stop_button.click()
    qtbot.waitUntil(lambda: run_folder.read().state is RunState.stopped, timeout=20_000)
    qtbot.waitUntil(shown.job.isHidden, timeout=20_000)


def test_a_run_paused_before_does_not_nag(qtbot, home: Path, run_folder: RunFolder, window: MainWindow) -> None:
    for state in (RunState.preparing, RunState.training, RunState.paused):
        run_folder.move(state)
    with qtbot.waitSignal(window._desk.runs_changed, timeout=20_000):
        window._desk.look_at_runs()
    assert window.runs.model.rows[0][1].state is RunState.paused
    assert window.runs.model.data(window.runs.model.index(0, 1)) == "Paused"
    assert window.job.isHidden()


def test_save_now_says_where_it_saved(qtbot, shown: MainWindow) -> None:
    orders = shown.run.progress.orders
    assert orders.said.isHidden()
    orders.save_button.click()
    assert orders.said.text() == "Saving after this step …"
    assert not orders.save_button.isEnabled()
    qtbot.waitUntil(lambda: orders.said.text() == "Saved at step 3.", timeout=20_000)
    assert orders.save_button.isEnabled()


def test_sample_now_brings_answers_and_goes_to_them(qtbot, shown: MainWindow) -> None:
    shown.resize(1024, 640)
    progress = shown.run.progress
    assert progress.samples.isHidden()
    qtbot.keyClick(shown, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert progress.orders.said.text() == "Answering after this step …"
    qtbot.waitUntil(lambda: "answers after step 3 are below" in progress.orders.said.text(), timeout=20_000)
    qtbot.waitUntil(lambda: progress.verticalScrollBar().value() > 0, timeout=5_000)
    assert not progress.samples.visibleRegion().isEmpty()


def test_what_cannot_be_done_is_said_on_the_page(qtbot, shown: MainWindow, run_folder: RunFolder) -> None:
    shown.go("models")
    shown._desk.runs.stop(run_folder)
    qtbot.waitUntil(lambda: run_folder.read().state is RunState.stopped, timeout=20_000)
    shown.controls.pause(run_folder)
    assert shown.pages.currentWidget() is shown.run
    assert "not at work" in shown.run.strip.text


def test_alerts_stand_on_top_until_they_are_closed(qtbot, window, run_folder: RunFolder, play: Play) -> None:
    play(run_folder, "alerts")
    window.open_run(run_folder)
    alerts = window.run.progress.alerts
    qtbot.waitUntil(lambda: len(alerts.strips) == 2 and alerts.isVisible(), timeout=20_000)
    skipped, heart = alerts.strips  # the newest first, and of two left-out steps the second
    heart_text = heart.text
    assert "2" in skipped.accessibleName() and "1" not in skipped.accessibleName()
    assert window.run.tabs.tabText(0) == "Progress (2)"
    assert not window.run.tabs.tabIcon(0).isNull()
    assert skipped._first.isHidden() and heart._first.text() == "Stop and keep"
    qtbot.waitUntil(lambda: skipped.text in window.job.words, timeout=20_000)
    assert "1 more" in window.job.words
    skipped._close.click()
    assert alerts.strips == [heart]
    assert window.run.tabs.tabText(0) == "Progress (1)"
    assert skipped.text not in window.job.words and heart.text in window.job.words
    heart._first.click()
    qtbot.waitUntil(lambda: window.run.badge.state == "stopped", timeout=20_000)
    assert [strip.text for strip in alerts.strips] == [heart_text]
    assert alerts.strips[0]._first.isHidden()
    alerts.strips[0]._close.click()
    assert alerts.isHidden() and window.run.tabs.tabText(0) == "Progress"


# -- wishes that do not come true


def later_step(number: int) -> StepDone:
    """A step made after everything that was asked before now."""
    return StepDone(
        at=time.time() + 1, step=number, loss=1, learning_rate=1, grad_norm=1, tokens=1, tokens_per_second=1,
        seconds=1, memory=1,
    )  # fmt: skip


def test_a_wish_outlives_what_was_done_before_it_but_not_two_steps(qtbot, shown: MainWindow, run_folder) -> None:
    controls = RunControls(shown._desk)
    controls.save_now(run_folder)
    controls.saw_events(run_folder, [CheckpointSaved(at=time.time() - 60, step=2, folder="")])
    controls.saw_events(run_folder, [later_step(4)])
    assert controls.asked(run_folder, "save")
    controls.saw_events(run_folder, [later_step(5)])
    assert not controls.asked(run_folder, "save")


def test_a_pause_without_room_for_a_checkpoint_is_taken_back_and_said(
    qtbot, window: MainWindow, run_folder: RunFolder, play: Play
) -> None:
    play(run_folder, "full")
    window.open_run(run_folder)
    qtbot.waitUntil(lambda: window.run.badge.state == "training", timeout=20_000)
    window.run.pause_button.click()
    assert not window.run.pause_button.isEnabled()
    qtbot.waitUntil(window.run.pause_button.isEnabled, timeout=20_000)
    assert window.run.strip.isVisible() and "needs 9 bytes" in window.run.strip.accessibleName()
    assert run_folder.read().state is RunState.training


def test_the_page_says_which_run_comes_next(
    qtbot, shown: MainWindow, model: Path, data: Path, run_folder: RunFolder
) -> None:
    desk, page = shown._desk, shown.run
    desk.queue.hold()
    for name in ("Second", "Third"):
        recipe = recipe_from({"name": name, "model": str(model), "data": str(data), "steps": 100})
        desk.queue.add(create_run(recipe, read_model(model), read_data(str(data), None, 0.1, 0), desk.places))
    qtbot.waitUntil(lambda: "next in the queue: Second and 1 more" in page.facts.text(), timeout=20_000)


def test_the_keyboard_goes_from_pause_to_continue_and_never_to_stop(qtbot, shown: MainWindow) -> None:
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    page = shown.run
    page.pause_button.setFocus()
    qtbot.keyClick(page.pause_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.pause_button.isEnabled())
    qtbot.wait(50)
    assert not page.stop_button.hasFocus()
    qtbot.waitUntil(lambda: page.badge.state == "paused", timeout=20_000)
    qtbot.waitUntil(page.resume_button.hasFocus)


def test_a_run_that_is_opened_from_the_strip_begins_at_its_top(qtbot, shown: MainWindow) -> None:
    shown.resize(1024, 640)
    shown.run.progress.chart.canvas.setFocus()
    shown.go("models")
    qtbot.waitUntil(shown.job.open_button.isVisible)
    shown.job.open_button.setFocus()
    shown.job.open_button.click()
    qtbot.waitUntil(lambda: shown.job.isHidden() and shown.run.isVisible())
    qtbot.wait(50)  # the keyboard is seen to at the end of the turn
    assert shown.run.back.hasFocus()
    assert shown.run.progress.verticalScrollBar().value() == 0


def test_how_a_run_ended_is_brought_into_view(qtbot, shown: MainWindow, run_folder: RunFolder) -> None:
    shown.resize(1024, 640)
    page = shown.run
    bar = page.progress.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.stop()
    qtbot.waitUntil(lambda: page.badge.state == "stopped", timeout=20_000)
    qtbot.waitUntil(lambda: page.ended.visibleRegion().boundingRect().height() == page.ended.height() > 0)
