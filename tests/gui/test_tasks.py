"""Work on threads ends with the window, and none begins after that."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.services.desk import Desk
from desktop.services.places import Places


def test_nothing_begins_once_the_window_is_closed(qtbot: QtBot, home: Path) -> None:
    """What was on its way when the window closed may want to go on; a thread that nobody waits for is the end of the
    program."""
    desk, begun = Desk(Places()), list[str]()
    first = desk.task(lambda _tell, _cancelled: begun.append("before"))
    with qtbot.waitSignal(first.done):
        first.start()
    desk.close()
    late = desk.task(lambda _tell, _cancelled: begun.append("after"))
    late.start()
    qtbot.wait(50)
    assert begun == ["before"] and not late.running and not desk.busy
