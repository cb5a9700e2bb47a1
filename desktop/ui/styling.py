"""Small helpers that the pieces share: style properties, focus rings, clearing a layout, crisp painters."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLayout, QWidget

from desktop.ui.theme import CONTROL_RADIUS, REVEAL_MS, colour, current

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


def clear_layout(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def paint_focus_ring(painter: QPainter, box: QRectF, radius: float = CONTROL_RADIUS) -> None:
    """Draw the two-pixel ring that shows where the keyboard is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("accent"), 2))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def smooth_painter(widget: QWidget) -> QPainter:
    """A painter on the widget with smooth edges."""
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
    height = max(widget.sizeHint().height(), widget.heightForWidth(widget.width()))
    motion = QPropertyAnimation(widget, b"maximumHeight", widget)
    motion.setDuration(REVEAL_MS)
    motion.setEasingCurve(QEasingCurve.Type.OutCubic)
    motion.setStartValue(0)
    motion.setEndValue(height)
    motion.finished.connect(lambda: widget.setMaximumHeight(_NO_LIMIT))
    motion.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)
