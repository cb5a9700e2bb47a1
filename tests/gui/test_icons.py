"""Icons in the colours of the theme are icons like any other to Qt, which copies them as it likes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from pytestqt.qtbot import QtBot

from desktop.ui.icons import icon


def test_a_copy_that_goes_its_own_way_is_drawn(qtbot: QtBot) -> None:
    own = icon("home", "accent")
    copy = QIcon(own)
    picture = QPixmap(8, 8)
    picture.fill(Qt.GlobalColor.red)
    copy.addPixmap(picture)
    assert not copy.pixmap(16).isNull()
    assert not own.pixmap(16).isNull()
