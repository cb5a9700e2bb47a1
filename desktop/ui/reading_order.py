"""The order in which Tab goes: as the page is read, whatever was made first.

Qt keeps the order in which widgets came into the window. Rows and cards that come later, once their files are read,
would all stand behind the last control of the window. So the order is taken from the layouts whenever it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QScrollArea, QTabWidget, QWidget
from shiboken6 import isValid

from desktop.ui.styling import laid_out


def controls_in(part: QWidget) -> Iterator[QWidget]:
    """What Tab reaches within `part`, in reading order."""
    if isinstance(part, QAbstractSpinBox | QComboBox):
        return  # what lies in them is a part of them
    for child in _children(part):
        if child.isVisible() and not child.isWindow():
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None and child.isEnabled():
                yield child
            yield from controls_in(child)


def step(window: QWidget, forward: bool) -> bool:
    """Give the keyboard to the next control of the window, or to the one before; past the last comes the first."""
    controls = list(controls_in(window))
    if not controls:
        return False
    now = window.focusWidget()
    # The keyboard may be on something that Tab does not come to, like one of several radio buttons: go on from there.
    place = next((n for n, each in enumerate(controls) if each is now), None)
    if place is None:
        place = _before(window, controls, now) if forward else _before(window, controls, now) + 1
    found = controls[(place + (1 if forward else -1)) % len(controls)]
    found.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    bring_into_view(found)
    return True


def bring_into_view(widget: QWidget) -> None:
    """Scroll whatever a control lies in, so that it is seen."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QScrollArea) and (inner := parent.widget()) is not None and inner.isAncestorOf(widget):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _before(window: QWidget, controls: list[QWidget], now: QWidget | None) -> int:
    """The place of the last control that is read before `now`; -1 for none."""
    if now is None or now is window or not isValid(now):
        return -1
    known, place = set(controls), -1
    for widget in _all(window):
        if widget is now:
            return place
        if widget in known:
            place += 1
    return -1


def _all(part: QWidget) -> Iterator[QWidget]:
    for child in _children(part):
        if child.isVisible() and not child.isWindow():
            yield child
            yield from _all(child)


def _children(part: QWidget) -> Iterator[QWidget]:
    """The widgets right below `part`: those of its layout in their order, then the rest from top to bottom."""
    found = [child for child in part.children() if isinstance(child, QWidget)]
    if isinstance(part, QTabWidget):
        yield part.tabBar()
    laid = laid_out(part.layout())
    yield from laid
    known = {*laid, part.tabBar()} if isinstance(part, QTabWidget) else set(laid)
    yield from sorted((child for child in found if child not in known), key=lambda child: (child.y(), child.x()))
