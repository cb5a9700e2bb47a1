"""Whoever has the keyboard is seen: each control that Tab comes to looks otherwise with it than without."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from desktop.ui.reading_order import bring_into_view, controls_in
from desktop.ui.theme import current

from .conftest import SCENES, Furnished, Scene, settle, until

SAME = 24
"""Colours that differ by less in every channel are the same to the eye."""
FEWEST = 40
"""So many pixels have to differ: about the outline of a small button."""


def kind(widget: QWidget) -> tuple[str, str, bool]:
    """Controls of a kind are drawn alike, so one of each is looked at; whether it is chosen makes a kind of its own."""
    chosen = isinstance(widget, QAbstractButton) and widget.isChecked()
    return type(widget).__name__, str(widget.property("kind") or ""), chosen


def picture(widget: QWidget) -> QImage:
    """What is seen of a control and of what is right around it."""
    window = widget.window()
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
    return window.grab(box.intersected(window.rect())).toImage().convertToFormat(QImage.Format.Format_RGB32)


def changed(one: QImage, other: QImage) -> int:
    """How many pixels look otherwise."""
    if one.size() != other.size():
        return FEWEST
    first, second = (np.frombuffer(each.constBits(), np.uint8).astype(int) for each in (one, other))
    return int((np.abs(first - second).reshape(-1, 4) > SAME).any(axis=1).sum())


@pytest.fixture(params=["light", "dark"])
def look(request: pytest.FixtureRequest, furnished: Furnished) -> Iterator[str]:
    current().set_mode(request.param)
    yield request.param
    current().set_mode("system")


def test_the_keyboard_is_seen_wherever_it_is(furnished: Furnished, look: str) -> None:
    known: set[tuple[str, str, bool]] = set()
    unseen: list[str] = []
    for scene in SCENES:
        unseen += _look_at(scene, furnished, known)
    assert not unseen, "\n".join(unseen)
    assert len(known) > 20


def _look_at(scene: Scene, furnished: Furnished, known: set[tuple[str, str, bool]]) -> list[str]:
    root = scene.prepare(furnished)
    root.show()
    root.activateWindow()
    until(root.isActiveWindow, "the window in front")
    settle(furnished)
    unseen = []
    for control in [each for each in controls_in(root) if kind(each) not in known]:
        if not isValid(control) or kind(control) in known or not control.isVisible():
            continue
        known.add(kind(control))
        bring_into_view(control)
        root.setFocus()
        QApplication.processEvents()
        if not isValid(control):  # a plan that follows the free memory of this PC was made anew meanwhile
            continue
        if control.hasFocus():  # the window gave it back, as it does when what had the keyboard is gone
            control.clearFocus()
        without = picture(control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not isValid(control):
            continue
        if changed(without, picture(control)) < FEWEST:
            unseen.append(f"{kind(control)} “{control.accessibleName()}” in {scene.name}")
    if root is not furnished.window:
        root.close()
    furnished.window.tryout.compare._leave_vote()
    return unseen
