"""Shows one page of the guide in the theme in force: a column of text with links, tables and pictures."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextBlock, QTextCursor, QTextDocument, QTextImageFormat
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from desktop.core.guide import GuidePage
from desktop.ui.guide.dressing import chosen, dressed, pieces
from desktop.ui.theme import GAP_S, GAP_XL, current, scaled

COLUMN = 720
"""Pixels of the column of text at 100 %."""


class GuideBrowser(QTextBrowser):
    """Sends `link_chosen(str)` for a link as it stands in the page, and `pointed_at(str)` while one is under the mouse
    or has the keyboard (empty: none)."""

    link_chosen = Signal(str)
    pointed_at = Signal(str)

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        """Pictures are looked for in `folder`; nothing is ever fetched."""
        super().__init__(parent)
        self.page: GuidePage | None = None
        self._folder = folder
        self._document: QTextDocument | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setSearchPaths([folder])
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setAccessibleName(self.tr("Text of the guide"))
        self.anchorClicked.connect(lambda address: self.link_chosen.emit(address.toString()))
        self.highlighted.connect(lambda address: self.pointed_at.emit(address.toString()))
        current().changed.connect(self._draw_anew)

    def show_page(self, page: GuidePage) -> None:
        """Show a page from its beginning."""
        self.page = page
        self._draw()
        self.setAccessibleDescription(page.title)

    def go_to(self, anchor: str) -> None:
        """Bring a section to the top, and the keyboard to it."""
        if self.page is None:
            return
        number = next((n for n, section in enumerate(self.page.sections) if section.anchor == anchor), 0)
        heading = self.heading(number)
        cursor = QTextCursor(heading)
        self.setTextCursor(cursor)
        top = 0.0 if number == 0 else self.document().documentLayout().blockBoundingRect(heading).top() - GAP_S
        self.verticalScrollBar().setValue(round(top))

    def heading(self, number: int) -> QTextBlock:
        """The block of the heading with this number, from 0."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                if number == 0:
                    return block
                number -= 1
            block = block.next()
        return self.document().begin()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """The column is as wide as there is room, up to a line that reads well."""
        super().resizeEvent(event)
        self._fit()

    def loadResource(self, kind: int, name: QUrl | str, /) -> object:
        """Pictures of the guide's own folder alone; no address is ever asked."""
        address = QUrl(name)
        if address.scheme() not in ("", "file") or address.host():
            return None
        return super().loadResource(kind, address)

    # -- drawing ----------------------------------------------------------------------------------------------------

    def _draw_anew(self) -> None:
        if self.page is not None:
            place = self.verticalScrollBar().value()
            self._draw()
            self.verticalScrollBar().setValue(place)

    def _draw(self) -> None:
        assert self.page is not None
        before = self._document
        self._document = dressed(self.page.markdown, self)
        self._fit()
        self.setDocument(self._document)
        if before is not None:
            before.deleteLater()

    def _fit(self) -> None:
        """Set the width of the column, and pictures to at most that."""
        width = max(scaled(240), min(self.viewport().width(), scaled(COLUMN)))
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
        if self._document is None or self.page is None or not self.page.images:
            return
        room, block = width - 2 * GAP_XL, self._document.begin()
        while block.isValid():
            for start, length, old in list(pieces(block)):
                if old.isImageFormat():
                    self._fit_image(self._document, chosen(block, start, length), old.toImageFormat(), room)
            block = block.next()

    def _fit_image(self, document: QTextDocument, cursor: QTextCursor, image: QTextImageFormat, room: int) -> None:
        """Make a picture as wide as there is room, at most its own size, smoothly for the points of the screen."""
        picture = QImage(f"{self._folder}/{image.name()}")
        width = min(room, picture.width())
        if width <= 0 or image.width() == width:
            return
        dense = self.devicePixelRatioF()
        smooth = picture.scaledToWidth(
            min(round(width * dense), picture.width()), Qt.TransformationMode.SmoothTransformation
        )
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(image.name()), smooth)
        image.setWidth(width)
        image.setHeight(width * picture.height() / picture.width())
        cursor.setCharFormat(image)
