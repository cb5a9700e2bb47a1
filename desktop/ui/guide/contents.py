"""The left side of the guide: its contents, or what a search has found."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QTextDocument
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop.core.guide import INDEX, Guide, Hit
from desktop.ui.theme import GAP_S, GAP_XS, colour, current

_WHERE = Qt.ItemDataRole.UserRole


class Contents(QTreeWidget):
    """Pages, and below them those that only they lead to, or their sections. Sends `chosen(str)`: ``page#anchor``."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Contents of the guide"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._tell)

    def show_guide(self, guide: Guide) -> None:
        """List a guide."""
        with QSignalBlocker(self):
            self.clear()
            for name, below in guide.contents:
                page = guide.pages[name]
                item = _item(page.title, name)
                self.addTopLevelItem(item)
                for one in below:
                    item.addChild(_item(guide.pages[one].title, one))
                if not below and name != INDEX:
                    for section in page.sections:
                        if section.level == 2:
                            item.addChild(_item(section.title, f"{name}#{section.anchor}"))

    def mark(self, page: str) -> None:
        """Show which page is open; sends nothing. A section of it that is marked already stays marked."""
        here = self.currentItem()
        if here is not None and str(here.data(0, _WHERE)).partition("#")[0] == page:
            return
        for item in self._items():
            if item.data(0, _WHERE) == page:
                with QSignalBlocker(self):
                    self.collapseAll()
                    (item.parent() or item).setExpanded(True)
                    self.setCurrentItem(item)
                return
        with QSignalBlocker(self):
            self.clearSelection()

    def _items(self) -> list[QTreeWidgetItem]:
        tops = [item for n in range(self.topLevelItemCount()) if (item := self.topLevelItem(n))]
        below = [child for top in tops for n in range(top.childCount()) if (child := top.child(n))]
        return [*tops, *below]

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            item.setExpanded(True)
            self.chosen.emit(item.data(0, _WHERE))


class Hits(QListWidget):
    """What a search has found, best first. Sends `chosen(str)`: ``page#anchor``."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_HitLines(self))
        self.setWordWrap(True)
        self.setSpacing(GAP_XS)
        self.setAccessibleName(self.tr("Found in the guide"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._tell)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """List these."""
        with QSignalBlocker(self):
            self.clear()
            for hit in hits:
                section = hit.section
                where = section.title if section.level == 1 else f"{section.title} · {hit.page_title}"
                item = QListWidgetItem("\n".join(filter(None, (where, hit.around))))
                item.setData(_WHERE, f"{section.page}#{section.anchor}")
                self.addItem(item)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_WHERE))


def _item(title: str, where: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([title])
    item.setData(0, _WHERE, where)
    item.setToolTip(0, title)
    return item


class _HitLines(QStyledItemDelegate):
    """Draws where something was found with weight, and below it the words around."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        """Ground and focus are the style's."""
        self.initStyleOption(option, index)
        words, option.text = self._lines(str(index.data())), ""
        view: QWidget = option.widget
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
        box = option.rect.adjusted(GAP_S, GAP_XS, -GAP_S, -GAP_XS)
        words.setTextWidth(box.width())
        painter.save()
        painter.translate(box.topLeft())
        words.drawContents(painter)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> QSize:
        """As high as its lines in the width of the list."""
        view = self.parent()
        assert isinstance(view, QListView)
        width = view.viewport().width() - 2 * view.spacing()
        words = self._lines(str(index.data()))
        words.setTextWidth(width - 2 * GAP_S)
        return QSize(width, round(words.size().height()) + 2 * GAP_XS)

    def _lines(self, text: str) -> QTextDocument:
        where, _, around = text.partition("\n")
        words = QTextDocument()
        words.setDocumentMargin(0)
        words.setDefaultFont(current().font("body"))
        ink, quiet = colour("text").name(), colour("muted").name()
        words.setHtml(
            f'<b style="color:{ink}">{escape(where)}</b>'
            + (f'<br><span style="color:{quiet}">{escape(around)}</span>' if around else "")
        )
        return words
