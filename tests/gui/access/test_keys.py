"""No two actions that can be had at the same time share a key, and all keys stand in the list that Ctrl+/ opens."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.keys_dialog import KeysDialog

from .conftest import Furnished, until


def keys_of(root: QWidget, *, seen: bool) -> list[str]:
    """The keys of a window: all, or those that do something as it looks now."""
    found = []
    for shortcut in root.findChildren(QShortcut):
        owner = shortcut.parent()
        if not seen or (isinstance(owner, QWidget) and owner.isVisible() and shortcut.isEnabled()):
            found.append(shortcut.key().toString())
    for action in root.findChildren(QAction):
        owner = action.parent()
        if not action.shortcut().isEmpty() and (not seen or (isinstance(owner, QWidget) and owner.isVisible())):
            found.append(action.shortcut().toString())
    return found


def test_no_key_means_two_things_at_once(shown: QWidget) -> None:
    twice = [key for key, count in Counter(keys_of(shown, seen=True)).items() if count > 1]
    assert twice == []


def test_all_keys_are_listed(furnished: Furnished) -> None:
    window = furnished.window
    window.go("home")
    window.activateWindow()
    until(window.isActiveWindow, "the window in front")
    QTest.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KeysDialog)
    listed = " ".join(keys for keys, _ in dialog.rows())
    dialog.close()
    for key in set(keys_of(window, seen=False)):
        number = key.removeprefix("Ctrl+")
        assert key in listed or (number.isdigit() and 1 <= int(number) <= 8), key


@pytest.mark.parametrize("key", ["Ctrl+1", "Ctrl+8", "F1", "Ctrl+/"])
def test_keys_of_the_whole_window_are_there(furnished: Furnished, key: str) -> None:
    assert QKeySequence(key).toString() in keys_of(furnished.window, seen=True)
