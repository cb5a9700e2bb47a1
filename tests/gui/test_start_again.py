"""The program is started again: after a full quit, after the window was killed, after the whole PC went off."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest

from desktop.core.runs import RunFolder, RunState
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.ui.main_window import MainWindow
from tests.gui.conftest import SCRIPT, Play, destroy

Start = Callable[[], MainWindow]


@pytest.fixture
def start(qtbot, home, run_folder: RunFolder) -> Iterator[Start]:
    """Starts a window over the home; the one before is closed, and asked whether to train on, trains on."""
    opened: list[MainWindow] = []

    def end() -> None:
        for window in opened:
            window.close()
            destroy(window)
        opened.clear()

    def begin() -> MainWindow:
        end()
        desk = Desk(Places(), trainer=lambda folder: [sys.executable, str(SCRIPT), str(folder.path), "hang"])
        window = MainWindow(desk)
        window._ask_about = lambda record: "keep"  # type: ignore[method-assign]
        opened.append(window)
        window.show()
        with qtbot.waitSignal(desk.runs_changed, timeout=20_000):
            desk.start()
        return window

    yield begin
    end()


def at_work(qtbot, window: MainWindow) -> None:
    """Wait until the strip at the bottom shows the run at its third step."""
    window.go("models")
    qtbot.waitUntil(lambda: window.job.words.startswith("training"), timeout=20_000)
    qtbot.waitUntil(lambda: window.at_work._story.step == 3, timeout=20_000)


def test_a_run_that_was_paused_can_go_on_from_the_strip_of_the_next_start(
    qtbot, start: Start, run_folder: RunFolder, play: Play
) -> None:
    child = play(run_folder, "hang")
    window = start()
    at_work(qtbot, window)
    window.job.pause_button.click()
    qtbot.waitUntil(lambda: window.job.words.startswith("paused at step 3 of 100"), timeout=20_000)
    child.wait(20)
    window = start()
    assert window.job.isVisible() and window.job.words.startswith("paused at step 3 of 100")
    window.job.pause_button.click()
    qtbot.waitUntil(lambda: window.job.words.startswith("training"), timeout=20_000)
    window.job.stop_button.click()
    qtbot.waitUntil(lambda: run_folder.read().state is RunState.stopped, timeout=20_000)
    qtbot.waitUntil(window.job.isHidden, timeout=20_000)
    assert start().job.isHidden()


def test_a_run_that_went_off_with_the_pc_can_go_on_from_the_strip_of_the_next_start(
    qtbot, start: Start, run_folder: RunFolder, play: Play
) -> None:
    child = play(run_folder, "hang")
    at_work(qtbot, start())
    child.kill()
    child.wait()
    window = start()
    window.go("models")
    qtbot.waitUntil(lambda: window.job.words.startswith("interrupted; it begins anew"), timeout=20_000)
    assert window.job.pause_button.accessibleName() == "Continue" and not window.job.stop_button.isVisible()
    window.job.pause_button.click()
    qtbot.waitUntil(lambda: window.job.words.startswith("training"), timeout=20_000)
    window.job.stop_button.click()
    qtbot.waitUntil(lambda: run_folder.read().state is RunState.stopped, timeout=20_000)


def test_pausing_before_lost_steps_were_made_again_does_not_count_them(
    qtbot, start: Start, run_folder: RunFolder, play: Play
) -> None:
    """It had made three steps, of which nothing was kept."""
    child = play(run_folder, "hang")
    window = start()
    at_work(qtbot, window)
    child.kill()
    child.wait()
    qtbot.waitUntil(lambda: run_folder.read().state is RunState.interrupted, timeout=20_000)
    for state in (RunState.queued, RunState.preparing, RunState.paused):
        run_folder.move(state)
    window.open_run(run_folder)
    qtbot.waitUntil(lambda: window.run.ended.text == "Paused at step 0 of 100.", timeout=20_000)
    assert "Paused at step 0" in window.run.progress.words.text()
