"""The queue in the window: its card on Runs, and “Add to queue” in New run."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import msgspec
import psutil
import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication

from desktop.core.models import read_model
from desktop.core.processes import living_mark
from desktop.core.queue import Hours, QueueState
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder, RunState
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data
from desktop.services.queue import Queue
from desktop.services.queue_file import queue_lock, read_queue, write_queue
from desktop.services.runs import Runs
from desktop.ui.main_window import MainWindow
from tests.gui.conftest import answer_soon

SCRIPT = Path(__file__).resolve().parent.parent / "fixtures" / "scripted_run.py"


@pytest.fixture
def make(home: Path, model: Path, data: Path) -> Callable[[str], RunFolder]:
    """Makes runs that wait to be trained."""

    def make(name: str) -> RunFolder:
        recipe = recipe_from({"name": name, "model": str(model), "data": str(data), "steps": 100})
        return create_run(recipe, read_model(model), read_data(str(data), None, 0.1, 0), Places())

    return make


@pytest.fixture
def queue(home: Path, make) -> Iterator[Queue]:
    """A queue of three runs, on hold. No keeper outlives the test."""
    queue = Queue(Places(), Runs(Places()))
    queue.hold()
    for name in ("Answers to customers", "Summaries of long letters", "Third"):
        queue.add(make(name))
    yield queue
    queue.hold()
    if mark := living_mark(Places().keeper):
        psutil.Process(mark.pid).kill()


def shown(window: MainWindow) -> list[str]:
    """The names in the card, from top to bottom."""
    rows = sorted(window.runs.queue.rows.values(), key=lambda row: row.y())
    return [row.name.text() for row in rows]


def stored() -> QueueState:
    """The queue as it is on disk."""
    return read_queue(Places())


def test_runs_are_moved_and_removed_by_keyboard(qtbot, queue: Queue, window: MainWindow) -> None:
    window.go("runs")
    card = window.runs.queue
    qtbot.waitUntil(lambda: card.isVisible() and len(card.rows) == 3, timeout=10_000)
    first, second, third = (entry.run for entry in stored().entries)
    window.activateWindow()
    card.rows[third].up.setFocus()
    qtbot.keyClick(card.rows[third].up, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert [entry.run for entry in stored().entries] == [first, third, second]
    assert shown(window) == ["Answers to customers", "Third", "Summaries of long letters"]
    assert window.focusWidget() is card.rows[third].up
    assert card.rows[third].up.accessibleName() == "Move “Third” up"
    # The tab order follows the runs, not the order in which their rows were made.
    assert card.rows[third].remove.nextInFocusChain() is card.rows[second].up
    qtbot.keyClick(card.rows[first].down, Qt.Key.Key_Space)
    assert card.rows[third].up.reason
    assert not card.rows[first].up.reason
    qtbot.keyClick(card.rows[first].remove, Qt.Key.Key_Space)
    assert [entry.run for entry in stored().entries] == [third, second]
    assert Places().runs.joinpath(first).is_dir()
    for run in (third, second):
        card.rows[run].remove.click()
    assert not card.isVisible()
    assert not window.runs.strip.isVisible()


def test_hours_and_start_are_set_and_the_queue_is_let_go(qtbot, queue: Queue, window: MainWindow) -> None:
    window.go("runs")
    card = window.runs.queue
    qtbot.waitUntil(card.isVisible, timeout=10_000)
    assert "hold" in card._note.text()
    assert not card.begin.isEnabled()
    card.hours_box.click()
    assert stored().hours == Hours(22 * 60, 7 * 60)
    hour = (datetime.now().hour + 8) % 24
    card.begin.setTime(QTime(hour, 30))
    assert stored().hours == Hours(60 * hour + 30, 7 * 60)
    card.hours_box.click()
    assert stored().hours is None
    card.start.show_minute(60 * hour)
    card.start_box.click()
    start = stored().start_at
    assert start is not None
    assert datetime.fromtimestamp(start).hour == hour
    assert 0 < start - time.time() < 25 * 3600
    card.hold_button.click()
    assert not stored().paused
    assert card._note.text().startswith("Starts at")
    qtbot.waitUntil(lambda: queue.keeper() is not None, timeout=20_000)
    card.hold_button.click()
    assert stored().paused


def test_the_end_of_the_queue_is_said(qtbot, queue: Queue, window: MainWindow) -> None:
    window.go("runs")
    qtbot.waitUntil(window.runs.queue.isVisible, timeout=10_000)
    runs = [entry.run for entry in stored().entries]
    for state in (RunState.preparing, RunState.training, RunState.saving, RunState.finished):
        queue.folder(runs[0]).move(state)
    queue.folder(runs[1]).move(RunState.failed)
    with queue_lock(Places()):
        write_queue(Places(), msgspec.structs.replace(stored(), entries=(), ended=(runs[0], runs[1])))
    qtbot.waitUntil(window.runs.strip.isVisible, timeout=10_000)
    assert window.runs.strip.accessibleName() == (
        "The queue is done. 1 finished. Ended otherwise: Summaries of long letters."
    )
    assert not window.runs.queue.isVisible()


def test_a_queue_that_cannot_be_changed_says_why(qtbot, queue: Queue, window: MainWindow) -> None:
    window.go("runs")
    qtbot.waitUntil(window.runs.queue.isVisible, timeout=10_000)
    Places().queue.write_text("{")
    window.runs.queue.hold_button.click()
    assert window.runs.strip.text == "The queue cannot be read"
    Places().queue.unlink()


def test_new_run_suggests_the_queue_while_another_run_trains(
    qtbot, queue: Queue, window: MainWindow, make, model: Path, data: Path
) -> None:
    page, summary = window.new_run, window.new_run.summary
    window.go("new-run")
    assert summary.queue_button.reason
    page.choose_model.take_folder(model)
    page.set_data(str(data))
    qtbot.waitUntil(lambda: bool(page.answers.options), timeout=10_000)
    page.choose_preset.cards["quick"].click()
    # Runs that only wait are no reason to wait.
    assert (summary.start_button.property("kind"), summary.queue_button.property("kind")) == ("primary", "secondary")
    assert summary.busy_note.isHidden()
    other = make("At work")
    with subprocess.Popen([sys.executable, str(SCRIPT), str(other.path), "hang"]) as child:
        try:
            qtbot.waitUntil(lambda: "At work" in summary.busy_note.text(), timeout=20_000)
            assert summary.busy_note.isVisible()
            kinds = (summary.start_button.property("kind"), summary.queue_button.property("kind"))
            assert kinds == ("secondary", "primary")
            page.name.setText("From the window")
            summary.queue_button.click()
            qtbot.waitUntil(lambda: "place 4" in page.strip.text, timeout=20_000)
            assert not any(card.isChecked() for card in page.choose_preset.cards.values())
            # what is said follows the queue
            added = stored().entries[-1].run
            queue.move(added, 0)
            qtbot.waitUntil(lambda: "place 1" in page.strip.text, timeout=20_000)
            queue.runs.stop(other)
            child.wait(60)
        finally:
            child.kill()
    queue.move(added, 3)
    folder = queue.folder(stored().entries[-1].run)
    assert (folder.read().name, folder.read().state) == ("From the window", RunState.queued)
    page.strip.first_clicked.emit()
    assert window.run.folder is not None
    assert window.run.folder.path == folder.path
    assert page.strip.text
    queue.remove(added)
    qtbot.waitUntil(page.strip.isHidden, timeout=20_000)


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_the_card_fits_a_small_window_and_large_text(qtbot, queue: Queue, window: MainWindow, factor: float) -> None:
    from desktop.ui.theme import current

    current().set_text_factor(factor)
    try:
        window.resize(1024, 640)
        window.go("runs")
        qtbot.waitUntil(window.runs.queue.isVisible, timeout=10_000)
        QApplication.processEvents()
        assert window.runs.content.minimumSizeHint().width() <= window.runs.viewport().width()
    finally:
        current().set_text_factor(1.0)


def test_who_stops_a_run_at_closing_puts_the_queue_on_hold(qtbot, queue: Queue, window: MainWindow, make, play) -> None:
    """The next run would begin by itself and without a window, for somebody who wants the PC free."""
    at_work = make("At work")
    queue.add(at_work)
    queue.move(at_work.path.name, 0)
    child = play(at_work, "hang")
    with queue_lock(Places()):  # let go, but with no keeper that begins runs in this test
        write_queue(Places(), msgspec.structs.replace(stored(), paused=False))
    del window._ask_about  # the real question
    qtbot.waitUntil(lambda: "At work" in window.windowTitle(), timeout=20_000)
    qtbot.waitUntil(lambda: not window._desk.queue_state.paused and len(window._desk.queue_state.entries) == 4)
    asked = answer_soon("Cancel")
    assert not window.close()
    assert "queue" in asked[1] and not stored().paused
    answer_soon("Stop and keep")
    assert window.close()
    assert stored().paused
    assert child.wait(timeout=60) == 3


def test_a_queue_that_holds_nothing_further_is_not_spoken_of_at_closing(
    qtbot, queue: Queue, window: MainWindow, make, play
) -> None:
    for entry in stored().entries:
        queue.remove(entry.run)
    at_work = make("At work")
    queue.add(at_work)
    play(at_work, "hang")
    with queue_lock(Places()):
        write_queue(Places(), msgspec.structs.replace(stored(), paused=False))
    del window._ask_about  # the real question
    qtbot.waitUntil(lambda: "At work" in window.windowTitle(), timeout=20_000)
    qtbot.waitUntil(lambda: len(window._desk.queue_state.entries) == 1)
    asked = answer_soon("Keep training")
    assert window.close()
    assert "queue" not in asked[1] and not stored().paused
