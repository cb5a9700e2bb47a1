"""Shows one page of the guide in the theme in force: a column of text with links, tables and pictures."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from desktop.core.guide import GuidePage
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XL, FontKind, colour, current, scaled

COLUMN = 720
"""Pixels of the column of text at 100 %."""
_LINE_PERCENT = 128.0
_HEADINGS: dict[int, tuple[FontKind, int]] = {1: ("title", 0), 2: ("card", GAP_XL), 3: ("strong", GAP_L)}
"""Font of a heading by its level, and the room above it."""


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
        document = self.document()
        document.setDefaultFont(current().font("body"))
        document.setDocumentMargin(GAP_XL)
        self.setMarkdown(self.page.markdown)
        block = document.begin()
        tables: dict[int, QTextTable] = {}
        while block.isValid():
            self._dress(block)
            table = QTextCursor(block).currentTable()
            if table is not None:
                tables[table.firstPosition()] = table
            block = block.next()
        for table in tables.values():
            _dress_table(table)
        self._fit()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _dress(self, block: QTextBlock) -> None:
        """Fonts, colours and room of one block."""
        shape, cursor = block.blockFormat(), QTextCursor(block)
        level, made = shape.headingLevel(), QTextBlockFormat()
        code = shape.hasProperty(QTextFormat.Property.BlockCodeFence)
        if level:
            font, above = _HEADINGS.get(level, _HEADINGS[3])
            made.setTopMargin(above)
            made.setBottomMargin(GAP_S)
            self._ink(block, current().font(font), heading=True)
        elif code:
            made.setBackground(colour("window"))
            made.setLeftMargin(GAP_M)
            made.setNonBreakableLines(True)
            made.setTopMargin(0 if _is_code(block.previous()) else GAP_S)
            made.setBottomMargin(0 if _is_code(block.next()) else GAP_M)
            self._ink(block, current().font("mono"))
        else:
            inside = cursor.currentTable() is not None
            made.setTopMargin(0)
            made.setBottomMargin(0 if inside else GAP_S)
            made.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            self._ink(block, current().font("body"))
        cursor.mergeBlockFormat(made)

    def _ink(self, block: QTextBlock, font: QFont, *, heading: bool = False) -> None:
        """Set the font of every piece of a block; bold, slanted and fixed letters stay so, links get our colour."""
        pieces = []
        walk = block.begin()
        while not walk.atEnd():
            piece = walk.fragment()
            pieces.append((piece.position(), piece.length(), piece.charFormat()))
            walk += 1
        for start, length, old in pieces:
            if old.isImageFormat():
                continue
            fixed = old.fontFixedPitch()
            own = QFont(current().font("mono") if fixed else font)
            own.setItalic(old.fontItalic())
            if old.fontWeight() > QFont.Weight.Normal and not heading:
                own.setWeight(QFont.Weight.DemiBold)
            made = QTextCharFormat()
            made.setFont(own)
            made.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)  # Markdown's own, on top of the size
            if old.isAnchor():
                made.setForeground(colour("accent"))
                made.setFontUnderline(True)
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(made)

    def _fit(self) -> None:
        """Set the width of the column, and pictures to at most that."""
        width = max(scaled(240), min(self.viewport().width(), scaled(COLUMN)))
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
        room = width - 2 * GAP_XL
        block = self.document().begin()
        while block.isValid():
            walk = block.begin()
            while not walk.atEnd():
                piece = walk.fragment()
                if piece.charFormat().isImageFormat():
                    self._fit_image(piece.position(), room)
                walk += 1
            block = block.next()

    def _fit_image(self, position: int, room: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        image = cursor.charFormat().toImageFormat()
        size = QImage(f"{self._folder}/{image.name()}").size()
        if size.isEmpty():
            return
        width = min(room, size.width())
        if image.width() != width:
            image.setWidth(width)
            image.setHeight(width * size.height() / size.width())
            cursor.setCharFormat(image)


def _is_code(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _dress_table(table: QTextTable) -> None:
    """Thin lines, room around words, all of the column."""
    made = table.format()
    made.setBorder(1)
    made.setBorderCollapse(True)
    made.setBorderBrush(colour("line"))
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setCellPadding(GAP_S - 2)
    made.setCellSpacing(0)
    made.setTopMargin(GAP_S)
    made.setBottomMargin(0)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(made)
