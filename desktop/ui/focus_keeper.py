"""Where the keyboard goes when the control that had it hides, is switched off or goes away.

Qt hands it to whatever comes next in the order of Tab, which may be far from where the person was looking, or to
nobody. Here it goes to the nearest control of the same card, or of the smallest part around it that still has one; to
one that takes something away only where there is no other. Once a control that was switched off for a while is there
again, the keyboard comes back to it, unless it was used meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from desktop.ui.buttons import ENDS
from desktop.ui.reading_order import bring_into_view, controls_in


class FocusKeeper(QObject):
    """Watches over the keyboard in one window."""

    def __init__(self, window: QWidget) -> None:
        """Begin to watch; it lives as long as the window."""
        super().__init__(window)
        self._window = window
        self._last: QWidget | None = None
        self._around: list[QWidget] = []
        self._box = QRect()
        self._moved_to: QWidget | None = None
        self._absent: QWidget | None = None
        """The control that was switched off with the keyboard on it; `_last` stands in for it."""
        # At the end of the turn: what takes the place of the control that hid is there then, and whoever gives the
        # keyboard to something else on purpose has done so.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._mend)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._notice)

    def _notice(self, old: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self._window):  # the program ends, and its last window has taken the keyboard with it
            return
        lost = self._last is not None and not (now and _usable(self._last)) and self._window.isActiveWindow()
        # Away from something that is there, or a second time in the same turn from nothing: that is on purpose. Only
        # to nobody it is not: then the control is being deleted, and looks as usable as ever.
        on_purpose = now is not None and (_usable(old) if old is not None else self._later.isActive())
        if lost and not on_purpose:
            self._moved_to = now
            if self._last is not None and isValid(self._last):
                self._box = _box(self._last, self._window)
            self._later.start(0)
        elif now is not None and now.window() is self._window:
            self._remember(now)

    def _remember(self, widget: QWidget) -> None:
        self._later.stop()
        self._forget_absent()
        self._last, self._around, self._box = widget, list(_ancestors(widget)), _box(widget, self._window)

    def _mend(self) -> None:
        now = QApplication.focusWidget()
        if self._last is None or now is not self._moved_to or not self._window.isActiveWindow():
            if now is not None and now.window() is self._window:
                self._remember(now)
            return
        found = self._last if _usable(self._last) else self._nearest()
        if found is None:
            self._last = None
            return
        absent = self._last if found is not self._last and isValid(self._last) and self._last.isVisible() else None
        self._remember(found)
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(found)
        if absent is not None:
            self._absent = absent
            for control in (absent, found):
                control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """The control that was switched off is there again, or the one that stands in for it is used."""
        kind, absent = event.type(), self._absent
        if kind == QEvent.Type.EnabledChange and absent is not None and watched is absent and absent.isEnabled():
            self._forget_absent()
            absent.setFocus(Qt.FocusReason.OtherFocusReason)
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress) and watched is self._last:
            self._forget_absent()
        return super().eventFilter(watched, event)

    def _forget_absent(self) -> None:
        for control in (self._absent, self._last) if self._absent else ():
            if control is not None and isValid(control):
                control.removeEventFilter(self)
        self._absent = None

    def _nearest(self) -> QWidget | None:
        """The control that is nearest to where the keyboard was; of a page that took another one's place, the first."""
        for place, part in enumerate(self._around):
            if not isValid(part) or not part.isVisible():
                continue
            inner = self._around[place - 1] if place else None
            turned = inner is None or not isValid(inner) or inner.isHidden()
            if isinstance(part, QStackedWidget) and turned and (page := part.currentWidget()) is not None:
                first = next(controls_in(page), None)
                if first is not None:
                    return first
            controls = list(controls_in(part))
            mild = [control for control in controls if not control.property(ENDS)]
            near = {_apart(_box(control, self._window), self._box): control for control in mild or controls}
            if near:
                return near[min(near)]
        return None


def _usable(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible() and widget.isEnabled()


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    while (parent := widget.parentWidget()) is not None:
        yield parent
        if parent.isWindow():
            return
        widget = parent


def _box(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()) if window.isAncestorOf(widget) else QRect()


def _apart(one: QRect, other: QRect) -> int:
    """How far two boxes are from each other, in pixels of the gap between them; overlapping ones by their middles."""
    across = max(one.left() - other.right(), other.left() - one.right(), 0)
    down = max(one.top() - other.bottom(), other.top() - one.bottom(), 0)
    return 10 * (across + down) + (one.center() - other.center()).manhattanLength()
