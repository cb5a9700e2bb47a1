"""Menus that a button opens: named, with the first line chosen, and gone once they are closed."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget

from desktop.ui.buttons import Button


def opens_menu(button: Button, make: Callable[[], QMenu]) -> None:
    """Let a button open the menu that `make` makes each time."""
    button.describe(QCoreApplication.translate("menus", "Opens a menu"))
    button.clicked.connect(lambda: open_below(make(), button))


def open_below(menu: QMenu, button: QWidget) -> None:
    """Open a menu below what it belongs to; the arrow keys begin at its first line, and Escape goes back there. Where
    it would reach out of the window, the right edges of both meet."""
    place, window = button.mapToGlobal(QPoint(0, button.height())), button.window()
    width, end = menu.sizeHint().width(), window.mapToGlobal(QPoint(window.width(), 0)).x()
    if place.x() + width > end:
        place.setX(place.x() + button.width() - width)
    _open(menu, button, place)


def open_at(menu: QMenu, event: QContextMenuEvent, owner: QWidget, button: QWidget) -> None:
    """Open the menu of a card where it was clicked, or below its button when a key has asked for it."""
    event.accept()
    if event.reason() is QContextMenuEvent.Reason.Keyboard:
        open_below(menu, button)
    else:
        _open(menu, owner, event.globalPos())


def open_where(menu: QMenu, owner: QAbstractScrollArea, at: QPoint) -> None:
    """Open the menu of a list where `customContextMenuRequested` says: at the pointer, or at the chosen row when a key
    has asked for it."""
    _open(menu, owner, owner.viewport().mapToGlobal(at))


def menu_key(window: QWidget) -> None:
    """Let Shift+F10 open in a window what the menu key opens, for keyboards that have none. Windows does so itself."""
    if sys.platform != "win32":
        QShortcut(QKeySequence("Shift+F10"), window).activated.connect(_ask_for_menu)


def _ask_for_menu() -> None:
    owner = QApplication.focusWidget()
    if owner is not None:
        at = owner.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, owner.mapToGlobal(at))
        QApplication.sendEvent(owner, event)


def name_menu(menu: QMenu, name: str) -> None:
    """What a screen reader says when a menu opens."""
    menu.setAccessibleName(name)
    menu.setWindowTitle(name)


def _open(menu: QMenu, owner: QWidget, at: QPoint) -> None:
    name_menu(menu, owner.accessibleName() or str(getattr(owner, "text", str)()))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(at)
    if first := next((action for action in menu.actions() if action.isEnabled() and not action.isSeparator()), None):
        menu.setActiveAction(first)
