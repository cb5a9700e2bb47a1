"""A layout that sets its items side by side and goes on in the next line when the width is used up."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget, QWidgetItem

from desktop.ui.theme import GAP_S


class FlowLayout(QLayout):
    """Rows of widgets at their natural size, wrapped like words; nothing is ever cut at 200 % text."""

    def __init__(
        self, parent: QWidget | None = None, gap: int = GAP_S, row_gap: int = GAP_S, *, top: bool = False
    ) -> None:
        """Keep `gap` pixels between neighbours and `row_gap` between rows. The middles of what stands side by side are
        on one line, or with `top` the upper edges: of fields with a label above and perhaps help below."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """By width; cards ask for it over and over while they are laid out."""
        self._gap, self._row_gap, self._top = gap, row_gap, top
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem, /) -> None:
        """Take an item at the end. Qt's own item for a widget does not live as long as its name here does: once it is
        gone, asking it anything ends the program. So one is made here, and kept."""
        widget = item.widget()
        if widget is None:
            self._items.append(item)
        else:
            shiboken6.delete(item)
            self._items.append(QWidgetItem(widget))
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        """The item at a place, or nothing."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """The height of all rows at this width."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it changed."""
        self._heights = {}
        super().invalidate()

    def setGeometry(self, rect: QRect, /) -> None:
        """Lay the rows into the rectangle."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Everything in one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in sizes), default=0)))

    def minimumSize(self) -> QSize:
        """As wide as the widest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if shiboken6.isValid(item) and not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, move: bool) -> int:
        """Break the items into rows and, if asked to, put them there. Returns the height."""
        inside = rect.marginsRemoved(self.contentsMargins())
        x, y, row_height = inside.x(), inside.y(), 0
        row: list[tuple[QLayoutItem, QRect]] = []
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(1, inside.width()), 1 << 20)).expandedTo(item.minimumSize())
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if x > inside.x() and x + size.width() > inside.right() + 1:
                self._put(row, inside, row_height, move)
                x, y, row_height, row = inside.x(), y + row_height + self._row_gap, 0, []
            row.append((item, QRect(QPoint(x, y), size)))
            x, row_height = x + size.width() + self._gap, max(row_height, size.height())
        self._put(row, inside, row_height, move)
        return y + row_height - rect.y() + self.contentsMargins().bottom()

    def _put(self, row: list[tuple[QLayoutItem, QRect]], inside: QRect, height: int, move: bool) -> None:
        """Put a row into its place, from right to left where one reads so."""
        parent = self.parentWidget()
        way = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for item, box in row if move else ():
            if not self._top:
                box.moveTop(box.top() + (height - box.height()) // 2)
            item.setGeometry(QStyle.visualRect(way, inside, box))
