"""Tab goes through every page as it is read, comes to everything, and comes out again."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QApplication, QComboBox, QWidget

from tests.fixtures.resting import rest

from .conftest import until

MOST_STOPS = 250


def box(widget: QWidget, root: QWidget) -> QRect:
    """Where a control lies in its window."""
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def stops(root: QWidget) -> tuple[list[QWidget], list[str]]:
    """Press Tab until the first control has the keyboard again: every stop, and each step back in reading order."""
    root.activateWindow()
    until(root.isActiveWindow, "the window in front")
    rest(50)
    root.setFocus()
    found: list[QWidget] = []
    faults: list[str] = []
    within = 0
    while len(found) < MOST_STOPS:
        QTest.keyClick(root.windowHandle(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None, f"Tab lost the keyboard after {spoken(found[-1]) if found else 'nothing'}"
        if found and now is found[-1] and within < MOST_STOPS:
            within += 1  # from link to link of a text
            continue
        if now in found or now is root:
            # Once round means back at the start; anywhere else is a circle that nobody gets out of.
            if now not in (found[0], root):
                faults.append(f"trapped at {spoken(now)}")
            return found, faults
        if found and goes_back(box(found[-1], root), box(now, root)):
            faults.append(f"{spoken(found[-1])} {box(found[-1], root)} → {spoken(now)} {box(now, root)}")
        found.append(now)
    return found, [*faults, "no end"]


def goes_back(before: QRect, after: QRect) -> bool:
    """Whether the second is read before the first: above it, unless in a column further right; or left of it."""
    if after.bottom() <= before.top():
        return after.left() < before.right()
    shared = min(before.bottom(), after.bottom()) - max(before.top(), after.top())
    beside = shared > min(before.height(), after.height()) / 2
    return beside and after.right() <= before.left()


def spoken(widget: QWidget) -> str:
    """A control in words, for people who mend tests."""
    return f"{type(widget).__name__} “{widget.accessibleName() or getattr(widget, 'text', str)()}”"


def reachable(root: QWidget) -> list[QWidget]:
    """What Tab has to come to."""
    return [
        widget for widget in root.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.window() is root
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox) and not widget.objectName().startswith("qt_")
    ]  # fmt: skip


def test_tab_reads_the_page_from_start_to_end(shown: QWidget) -> None:
    found, faults = stops(shown)
    assert faults == []
    assert [spoken(widget) for widget in reachable(shown) if widget not in found] == []


def test_lists_and_tables_let_tab_out(shown: QWidget) -> None:
    views = [view for view in shown.findChildren(QAbstractItemView) if view.isVisible()]
    assert [spoken(view) for view in views if view.tabKeyNavigation()] == []
