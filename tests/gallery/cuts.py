"""Finds what does not fit, without a person to look: cut texts, widgets over one another or outside of their parent,
and pages that are wider than their view."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QLayout,
    QRadioButton,
    QScrollArea,
    QSizeGrip,
    QTabBar,
    QWidget,
)

from desktop.ui.labels import ElidedText, WrapText, pieces
from desktop.ui.pages.page import Page
from desktop.ui.styling import laid_out

SLACK = 1
"""Pixels that rounding may take."""
_PAGES_OF_TABS = "qt_tabwidget_stackedwidget"
"""What Qt calls the part of a `QTabWidget` that holds its pages: those are ours."""


def faults(window: QWidget) -> list[str]:
    """A line for everything that shows and does not fit."""
    seen = [each for each in (window, *window.findChildren(QWidget)) if each.isVisible() and not _inside_items(each)]
    found: list[str] = []
    for widget in seen:
        if words := _cut(widget):
            found.append(f"cut: {_name(widget)} {words}")
        if words := _sideways(widget):
            found.append(f"sideways: {_name(widget)} {words}")
        if (layout := widget.layout()) is not None:
            found += _laid_out(widget, layout)
    return found


def _cut(widget: QWidget) -> str:
    """The text of a label or a button that has not enough room for it."""
    if isinstance(widget, QLabel):
        return "" if isinstance(widget, ElidedText) else _cut_label(widget)
    if isinstance(widget, QAbstractButton) and widget.text():
        needs = widget.sizeHint()
        # A style gives check boxes a hint that is larger than what they draw.
        slack = widget.fontMetrics().averageCharWidth() if isinstance(widget, (QCheckBox, QRadioButton)) else SLACK
        if needs.width() > widget.width() + slack or needs.height() > widget.height() + SLACK:
            return f"“{widget.text()}” {_sizes(widget.size(), needs)}"
    if isinstance(widget, QTabBar):
        needs = widget.sizeHint()
        if needs.width() > widget.width() + SLACK and not widget.usesScrollButtons():
            return _sizes(widget.size(), needs)
    return ""


def _cut_label(label: QLabel) -> str:
    if not label.text():
        return ""
    metrics, inside = label.fontMetrics(), label.contentsRect()
    if label.wordWrap():
        high = label.heightForWidth(label.width())
        words = label.pieces() if isinstance(label, WrapText) else pieces(label.text())
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        if high > label.height() + SLACK:
            return f"“{label.text()}” {label.width()}×{label.height()} needs a height of {high}"
        if longest > inside.width() + SLACK:
            return f"“{label.text()}” {inside.width()} wide, a word needs {longest}"
        return ""
    wide = max(metrics.horizontalAdvance(line) for line in label.text().split("\n"))
    if wide > inside.width() + SLACK or metrics.height() > inside.height() + 2 * SLACK:
        return f"“{label.text()}” {_sizes(inside.size(), QSize(wide, metrics.height()))}"
    return ""


def _sideways(widget: QWidget) -> str:
    """How much of a page that does not scroll sideways lies outside of its view."""
    if not isinstance(widget, QScrollArea) or (inner := widget.widget()) is None:
        return ""
    if widget.horizontalScrollBar().isVisible() and isinstance(widget, Page):
        return "has a bar"
    needs, room = inner.minimumSizeHint().width(), widget.viewport().width()
    never = widget.horizontalScrollBarPolicy().name == "ScrollBarAlwaysOff"
    return f"{room} wide, needs {needs}" if never and needs > room + SLACK else ""


def _laid_out(parent: QWidget, layout: QLayout) -> list[str]:
    """Widgets of a layout that lie outside of their parent or over one another."""
    boxes = [(each, each.geometry()) for each in laid_out(layout) if each.isVisible() and each.parentWidget() is parent]
    found = []
    ground = QRect(QPoint(0, 0), parent.size()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    for place, (widget, box) in enumerate(boxes):
        if not ground.contains(box):
            found.append(f"outside: {_name(widget)} {box.getRect()} of {_name(parent)} {parent.size().toTuple()}")
        for other, its in boxes[place + 1 :]:
            common = box.intersected(its)
            if common.width() > SLACK and common.height() > SLACK:
                found.append(f"over: {_name(widget)} {box.getRect()} and {_name(other)} {its.getRect()}")
    return found


def _inside_items(widget: QWidget) -> bool:
    """Parts that Qt itself places: in views, spin boxes, scroll bars."""
    parent = widget.parentWidget()
    views = isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea)
    owner = parent.objectName() if parent is not None else ""
    placed = owner.startswith("qt_") and owner != _PAGES_OF_TABS
    return views or isinstance(widget, QSizeGrip) or placed


def _name(widget: QWidget) -> str:
    chain = []
    each: QWidget | None = widget
    while each is not None and len(chain) < 4:
        chain.append(type(each).__name__)
        each = each.parentWidget()
    return " < ".join(chain)


def _sizes(has: QSize, needs: QSize) -> str:
    return f"{has.width()}×{has.height()}, needs {needs.width()}×{needs.height()}"
