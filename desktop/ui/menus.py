"""Menus that open below a button."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget


def drop_below(menu: QMenu, button: QWidget) -> None:
    """Open a menu below its button; where it would reach out of the window, the right edges of both meet."""
    place, window = button.mapToGlobal(QPoint(0, button.height())), button.window()
    width, end = menu.sizeHint().width(), window.mapToGlobal(QPoint(window.width(), 0)).x()
    if place.x() + width > end:
        place.setX(place.x() + button.width() - width)
    menu.popup(place)
