"""Widgets that nothing but a circle of objects holds are destroyed on the thread of the window, whoever makes objects
meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.services.garbage import YOUNG, Garbage


class Circle(QLabel):
    """Holds itself, and says on which thread it ends."""

    def __init__(self, tell: Callable[[int], None]) -> None:
        super().__init__()
        self.itself, self._tell = self, tell

    def __del__(self) -> None:
        self._tell(threading.get_ident())


def test_a_circle_ends_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    garbage, ends = Garbage(), list[int]()
    garbage.start()
    for _ in range(20):
        Circle(ends.append)
    kept: list[list[object]] = []

    def make_objects() -> None:
        kept.extend([] for _ in range(40 * YOUNG))

    maker = threading.Thread(target=make_objects)
    maker.start()
    maker.join()
    assert ends == [], "looked for on the thread that made the objects"
    qtbot.waitUntil(lambda: len(ends) == 20, timeout=20_000)
    assert set(ends) == {threading.get_ident()}


def test_what_lived_through_some_looks_is_found_too(qtbot: QtBot) -> None:
    garbage, ends = Garbage(), list[int]()
    circle, looks = Circle(ends.append), 0
    kept: list[list[object]] = []
    for _ in range(30):  # by then it is old
        kept.extend([] for _ in range(YOUNG))
        garbage.look()
    del circle
    while not ends and looks < 1000:
        kept.extend([] for _ in range(YOUNG))
        garbage.look()
        looks += 1
    assert ends == [threading.get_ident()]
