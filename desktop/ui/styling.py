"""Small helpers that the pieces share: style properties, focus rings, clearing a layout, crisp painters."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QWidget

from desktop.ui.theme import CONTROL_RADIUS, GAP_S, REVEAL_MS, colour, current, scaled

_NO_LIMIT = 16777215


def mark(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet selects on, and restyle the widget if it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # polishing too early would lose its own font
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def laid_out(layout: QLayout | None) -> list[QWidget]:
    """The widgets of a layout and of those within it, in the order in which they are read.

    Never ask a layout of Qt's own for its items (`itemAt`): Qt deletes one together with its widget, or when that moves
    on, and Python does not hear of it. What it knows the item by then stands for whatever comes to lie at that address
    next, and the program crashes at any later moment.
    """
    parent = layout.parentWidget() if layout is not None else None
    if layout is None or parent is None:
        return []
    inside = [thing for thing in (*parent.children(), *layout.children()) if isinstance(thing, QWidget | QLayout)]
    placed = [(_place(layout, place), thing) for thing in inside if (place := layout.indexOf(thing)) >= 0]
    placed.sort(key=lambda pair: pair[0])
    found: list[QWidget] = []
    for _, thing in placed:
        found += [thing] if isinstance(thing, QWidget) else laid_out(thing)
    return found


def _place(layout: QLayout, index: int) -> tuple[int, ...]:
    """Where something is read: by line and column in a grid, where what comes later may stand further up."""
    return (*layout.getItemPosition(index)[:2], index) if isinstance(layout, QGridLayout) else (index,)  # type: ignore[index]


def clear_layout(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        assert item.layout() is None  # what it held would stay: put it into a widget of its own
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        shiboken6.delete(item)  # it is nobody's now, and PySide does not take it


def paint_focus_ring(painter: QPainter, box: QRectF, radius: float = CONTROL_RADIUS) -> None:
    """Draw the two-pixel ring that shows where the keyboard is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("accent"), 2))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def scale_with_text(widget: QWidget, *limits: str, pixels: float) -> None:
    """Keep limits of a widget, like ``maximumWidth``, at so many pixels of 100 % text, also when that changes."""
    _Scaled(widget, limits, pixels)


class _Scaled(QObject):
    """Sets the limits anew after every change of look, for as long as its widget lives."""

    def __init__(self, widget: QWidget, limits: tuple[str, ...], pixels: float) -> None:
        super().__init__(widget)
        self._limits, self._pixels = limits, pixels
        self._set()
        current().changed.connect(self._set)

    def _set(self) -> None:
        widget = self.parent()
        assert widget is not None
        for limit in self._limits:
            widget.setProperty(limit, scaled(self._pixels))


def keep_off_bar(area: QScrollArea, column: QLayout) -> None:
    """Leave a gap between what scrolls and the scroll bar while there is one; else it reaches from edge to edge."""
    _OffBar(area, column)


class _OffBar(QObject):
    """Sets the margin anew when the bar comes or goes."""

    def __init__(self, area: QScrollArea, column: QLayout) -> None:
        super().__init__(area)
        self._area, self._column = area, column
        area.verticalScrollBar().rangeChanged.connect(self._make_way)
        area.viewport().installEventFilter(self)
        self._make_way()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """On a wide page the bar is far from what scrolls."""
        if event.type() is QEvent.Type.Resize:
            self._make_way()
        return False

    def _make_way(self) -> None:
        inner, bar = self._column.parentWidget(), self._area.verticalScrollBar()
        near = inner is None or inner.maximumWidth() >= self._area.viewport().width()
        gap = GAP_S if near and bar.maximum() else 0
        margins, mirrored = self._column.contentsMargins(), self._area.isRightToLeft()
        margins.setLeft(gap if mirrored else 0)
        margins.setRight(0 if mirrored else gap)
        self._column.setContentsMargins(margins)


def smooth_painter(widget: QWidget) -> QPainter:
    """A painter on the widget with smooth edges, for a ``with``: one that an exception keeps ends after what it paints
    on, and the program with it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def faded(shade: QColor, opacity: float) -> QColor:
    """The same colour, partly see-through."""
    made = QColor(shade)
    made.setAlphaF(opacity)
    return made


def reveal(widget: QWidget) -> None:
    """Show a widget, growing it over a moment unless less motion is wanted."""
    widget.show()
    if current().reduced_motion or not widget.isVisible():
        return
    _Reveal(widget).start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)


class _Reveal(QPropertyAnimation):
    """Lets a widget grow to its height, then lifts the limit.

    It must not keep its widget alive: it is the widget's child and deletes itself at the end. If what its signal calls
    held the last reference to a widget that Python owns, letting go of it would delete the widget, and the widget its
    child, in the middle of the child's own deletion: freed twice. So a method of its own, which is held weakly.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, b"maximumHeight", widget)
        self.setDuration(REVEAL_MS)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setStartValue(0)
        self.setEndValue(max(widget.sizeHint().height(), widget.heightForWidth(widget.width())))
        self.finished.connect(self._lift)

    def _lift(self) -> None:
        self.targetObject().setProperty("maximumHeight", _NO_LIMIT)
