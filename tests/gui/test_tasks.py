"""Work on threads: what it found always arrives, it ends with the window, and none begins after that."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop.services.desk import Desk
from desktop.services.places import Places


@pytest.fixture
def desk(qapp: object, home: Path) -> Iterator[Desk]:
    made = Desk(Places())
    yield made
    made.close()


def test_what_was_found_arrives_although_other_work_begins_before_it_was_heard(qtbot: QtBot, desk: Desk) -> None:
    heard: list[object] = []
    first = desk.task(lambda _tell, _cancelled: "found")
    first.done.connect(heard.append)
    first.start()
    assert first._thread.wait(60_000)  # its end is on the way, as nothing else happens meanwhile
    desk.task(lambda _tell, _cancelled: "other").start()
    # as Qt does in a nested loop: what is to be deleted goes first
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: heard == ["found"])


def test_a_task_is_at_work_until_its_end_was_heard(qtbot: QtBot, desk: Desk) -> None:
    """In between it was neither: whoever waited for the work to end looked before what was found could be shown."""
    heard: list[tuple[object, bool]] = []
    task = desk.task(lambda _tell, _cancelled: "found")
    task.done.connect(lambda found: heard.append((found, task.running)))
    assert not task.running and not desk.busy
    task.start()
    assert task._thread.wait(60_000)
    assert task.running and desk.busy and heard == []
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("found", False)] and not desk.busy


def test_an_ended_task_goes_with_the_next_one(qtbot: QtBot, desk: Desk) -> None:
    first = desk.task(lambda _tell, _cancelled: "found")
    gone: list[object] = []
    first.destroyed.connect(lambda: gone.append(True))
    first.start()
    qtbot.waitUntil(lambda: first.ended)
    desk.task(lambda _tell, _cancelled: "other").start()
    qtbot.waitUntil(lambda: bool(gone))


def test_a_window_that_closes_asks_all_work_to_stop_at_once(qtbot: QtBot, desk: Desk) -> None:
    """One after the other, each would take its time to end after the one before."""
    until, seen = time.monotonic() + 20, threading.Event()

    def first(_tell: object, _cancelled: object) -> None:
        while not second.cancel_asked() and time.monotonic() < until:
            time.sleep(0.01)
        if second.cancel_asked():
            seen.set()

    tasks = [desk.task(first), second := desk.task(lambda _tell, _cancelled: None)]
    for task in tasks:
        task.start()
    desk.close()
    assert seen.is_set()


def test_nothing_begins_once_the_window_is_closed(qtbot: QtBot, desk: Desk) -> None:
    """What was on its way when the window closed may want to go on; a thread that nobody waits for is the end of the
    program."""
    begun: list[str] = []
    first = desk.task(lambda _tell, _cancelled: begun.append("before"))
    with qtbot.waitSignal(first.done):
        first.start()
    desk.close()
    late = desk.task(lambda _tell, _cancelled: begun.append("after"))
    late.start()
    qtbot.wait(50)
    assert begun == ["before"] and not late.running and not desk.busy
