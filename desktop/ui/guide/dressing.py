"""A page of the guide as a document in the theme in force: fonts, colours, tables, code."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from desktop.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XL, FontKind, colour, current

_LINE_PERCENT = 128.0
_HEADINGS: dict[int, tuple[FontKind, int]] = {1: ("title", 0), 2: ("card", GAP_XL), 3: ("strong", GAP_L)}
"""Font of a heading by its level, and the room above it."""


def dressed(markdown: str, parent: QObject) -> QTextDocument:
    """A document of Markdown. Nothing shows it yet: laying it out anew after each change would take a second."""
    document = QTextDocument(parent)
    document.setDefaultFont(current().font("body"))
    document.setDocumentMargin(GAP_XL)
    document.setMarkdown(markdown)
    tables: dict[int, QTextTable] = {}
    block = document.begin()
    while block.isValid():
        table = QTextCursor(block).currentTable()
        if table is not None:
            tables[table.firstPosition()] = table
        _dress(block, inside=table is not None)
        block = block.next()
    for table in tables.values():
        _dress_table(table)
    return document


def pieces(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Place, length and format of each piece of a block."""
    walk = block.begin()
    while not walk.atEnd():
        piece = walk.fragment()
        yield piece.position(), piece.length(), piece.charFormat()
        walk += 1


def chosen(block: QTextBlock, start: int, length: int) -> QTextCursor:
    """A cursor over a piece of a block."""
    cursor = QTextCursor(block)
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _dress(block: QTextBlock, *, inside: bool) -> None:
    """Fonts, colours and room of one block, perhaps inside of a table."""
    shape, made, font = block.blockFormat(), QTextBlockFormat(), None
    if level := shape.headingLevel():
        kind, above = _HEADINGS.get(level, _HEADINGS[3])
        font = current().font(kind)
        made.setTopMargin(above)
        made.setBottomMargin(GAP_S)
    elif _is_code(block):
        made.setBackground(colour("window"))
        made.setLeftMargin(GAP_M)
        made.setNonBreakableLines(True)
        made.setTopMargin(0 if _is_code(block.previous()) else GAP_S)
        made.setBottomMargin(0 if _is_code(block.next()) else GAP_M)
    else:
        made.setTopMargin(0)
        made.setBottomMargin(0 if inside else GAP_S)
        if not any(old.isImageFormat() for _, _, old in pieces(block)):
            made.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    QTextCursor(block).mergeBlockFormat(made)
    for start, length, old in list(pieces(block)):
        if font is not None or old.isAnchor():
            chosen(block, start, length).setCharFormat(_inked(old, font))


def _inked(old: QTextCharFormat, font: QFont | None) -> QTextCharFormat:
    """A heading in its font; a link in our colour and with a line, as colour alone tells nothing."""
    made = QTextCharFormat(old)
    if font is not None:
        own = QFont(font)
        own.setItalic(old.fontItalic())
        made.clearProperty(QTextFormat.Property.FontSizeAdjustment)  # Markdown's own, which would win
        made.setFont(own)
    if old.isAnchor():
        made.setForeground(colour("accent"))
        made.setFontUnderline(True)
    return made


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
