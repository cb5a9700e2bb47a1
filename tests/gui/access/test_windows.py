"""Nothing but the window and its dialogs is ever a window of its own, not even for a moment: one that flashes up takes
the keyboard away from where it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget

from desktop.ui.guide.window import GuideWindow
from desktop.ui.main_window import MainWindow


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


def test_no_part_flashes_up_as_a_window(qapp: QApplication, request: pytest.FixtureRequest) -> None:
    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        furnished = request.getfixturevalue("furnished")
        for scene in request.getfixturevalue("scenes"):
            root = scene.prepare(furnished)
            root.show()
            QTest.qWait(200)
            if root is not furnished.window:
                root.close()
            furnished.window.tryout.compare._leave_vote()
    finally:
        qapp.removeEventFilter(watch)
    assert watch.strays == []
