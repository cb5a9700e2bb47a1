"""Nothing but the window and its dialogs is ever a window of its own, not even for a moment: one that flashes up takes
the keyboard away from where it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget

from desktop.ui.guide.window import GuideWindow
from desktop.ui.main_window import PLACES, MainWindow
from tests.fixtures.resting import rest

from .conftest import SCENES, Furnished, settle


class Watch(QObject):
    """Names every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.strays: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Look at windows as they are shown."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            whole = isinstance(watched, MainWindow | GuideWindow | QDialog)
            if not whole and not isinstance(watched.parent(), QComboBox):
                self.strays.append(f"{type(watched).__name__} “{watched.accessibleName()}”")
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    made = Watch()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def test_no_part_flashes_up_as_a_window(furnished: Furnished, watch: Watch) -> None:
    for scene in SCENES:
        root = scene.prepare(furnished)
        root.show()
        settle(furnished)
        if root is not furnished.window:
            root.close()
        furnished.window.tryout.compare._leave_vote()
    assert watch.strays == []


def test_none_does_while_the_pages_are_built(watch: Watch, window: MainWindow) -> None:
    """In a window of its own: that of the others has its pages already."""
    window.build_all()
    for place in PLACES:
        window.go(place)
        rest(20)
    assert watch.strays == []
