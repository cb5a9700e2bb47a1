"""A report as a PDF: the same content as the web page, on A4, with curves that stay sharp."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPyTextObject,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from desktop.core.report import Answers, Block, Chart, Code, Facts, Paragraph, Report, Section, Table
from desktop.core.report_html import HEIGHT, WIDTH, span_of
from desktop.ui.report_chart import draw_chart
from desktop.ui.tokens import LIGHT

MARGIN_MM = 18
RESOLUTION = 288
"""Dots per inch in which lengths are counted: three for each of the page's usual 96."""
UNIT = RESOLUTION / 96
ROOM = 110
"""Below a heading there must be so much room on its page, in units."""
LEGEND = 20
"""Below a chart, in its own units."""
LOWEST = 0.65
"""Of its height that a chart keeps where it is drawn lower to fit on what is left of a page."""
CHART = QTextFormat.ObjectTypes.UserObject + 1
CHART_PROPERTY = QTextFormat.Property.UserProperty + 1


def pdf_bytes(report: Report) -> bytes:
    """The whole PDF. Needs a QGuiApplication."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setTitle(report.title)
    writer.setCreator("Tunesmith")
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    page = QRectF(0, 0, writer.width(), writer.height())
    foot = 24 * UNIT
    paper = _Paper(report, writer, QSizeF(page.width(), page.height() - foot))
    with QPainter(writer) as painter:
        pages = paper.document.pageCount()
        for place in range(pages):
            if place:
                writer.newPage()
            _draw_page(painter, paper, place, page.width())
            painter.setFont(_font(8))
            painter.setPen(QColor(LIGHT.muted))
            line = QRectF(0, page.height() - foot / 2, page.width(), foot)
            room = int(page.width() - 60 * UNIT)
            made = painter.fontMetrics().elidedText(report.made, Qt.TextElideMode.ElideRight, room)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft), made)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), f"{place + 1} / {pages}")
    return bytes(buffer.data().data())


def _draw_page(painter: QPainter, paper: _Paper, place: int, width: float) -> None:
    height = paper.document.pageSize().height()
    painter.save()
    painter.translate(0, -place * height)
    view = QRectF(0, place * height, width, height)
    painter.setClipRect(view)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = view
    context.palette.setColor(context.palette.ColorRole.Text, QColor(LIGHT.text))
    paper.document.documentLayout().draw(painter, context)
    painter.restore()


class _Paper:
    """The report as a text document with room for its charts."""

    def __init__(self, report: Report, writer: QPdfWriter, size: QSizeF) -> None:
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(_font(9.5))
        layout = self.document.documentLayout()
        layout.setPaintDevice(writer)
        self._charts: list[Chart] = []
        self._headings: list[tuple[int, float, int | None]] = []
        self._drawer = _ChartDrawer(self._charts, size.width())
        layout.registerHandler(CHART, self._drawer)
        self.document.setPageSize(size)
        self._cursor = QTextCursor(self.document)
        self._first = True
        self._heading(report.title, 18)
        self._text(report.subtitle, LIGHT.muted)
        if report.verdict:
            self._block(report.verdict)
        for section in report.sections:
            self._section(section)
        self._keep_headings()

    def _keep_headings(self) -> None:
        """A heading for which only the end of a page is left goes to the next one, with what it belongs to; a chart
        that nearly fits is drawn lower instead."""
        layout, height = self.document.documentLayout(), self.document.pageSize().height()
        for place, room, chart in self._headings:
            block = self.document.findBlockByNumber(place)
            tall = 0.0 if chart is None else self._drawer.heights[chart]
            over = room + tall - (height - layout.blockBoundingRect(block).top() % height)
            if chart is not None and 0 < over <= tall - LOWEST * self._drawer.full:
                self._drawer.heights[chart] = tall - over
                self.document.markContentsDirty(0, self.document.characterCount())
            elif over > 0:
                shape = block.blockFormat()
                shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(shape)

    def _section(self, section: Section) -> None:
        first = section.blocks[0] if section.blocks else None
        chart = isinstance(first, Chart) and span_of(first) is not None
        self._heading(section.title, 13, above=10, room=1.25 * ROOM if chart else ROOM, chart=chart)
        for block in section.blocks:
            self._block(block)

    def _block(self, block: Block) -> None:
        if isinstance(block, Paragraph):
            self._paragraph(block)
        elif isinstance(block, Facts):
            self._grid([(name, value) for name, value in block.rows], widths=(32, 68), inks=(LIGHT.muted, LIGHT.text))
        elif isinstance(block, Table):
            self._heading(block.title, 10, above=8)
            self._grid(block.rows, head=block.columns, numbers=block.numbers)
        elif isinstance(block, Chart):
            self._chart(block)
        elif isinstance(block, Code):
            self._heading(block.title, 10, above=8)
            self._text(block.text, LIGHT.text, mono=True)
        elif isinstance(block, Answers):
            self._heading(block.title, 10, above=8)
            turns = [(who, text or "–") for who, text in block.turns]
            self._grid(turns, widths=(18, 82), inks=(LIGHT.muted, LIGHT.text))

    # -- pieces -------------------------------------------------------------------------------------------------------

    def _line(self, above: float = 4) -> None:
        """Begin a paragraph."""
        shape = QTextBlockFormat()
        shape.setTopMargin(0 if self._first else above * UNIT)
        shape.setBottomMargin(3 * UNIT)
        if self._first:
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape)
        self._first = False

    def _heading(self, text: str, points: float, above: float = 6, room: float = ROOM, *, chart: bool = False) -> None:
        """A heading, with the `room` for some lines below it, or for the next `chart` too."""
        self._line(above)
        self._headings.append((self._cursor.blockNumber(), room * UNIT, len(self._charts) if chart else None))
        self._cursor.insertText(text, _ink(LIGHT.text, points, strong=True))

    def _text(self, text: str, ink: str, *, mono: bool = False) -> None:
        self._line()
        # a line break of its own kind keeps the text in one paragraph
        self._cursor.insertText(text.replace("\n", "\N{LINE SEPARATOR}"), _ink(ink, 8 if mono else 9.5, mono=mono))

    def _paragraph(self, block: Paragraph) -> None:
        self._line(6)
        ink = {"good": LIGHT.good, "warn": LIGHT.warn, "bad": LIGHT.bad, "muted": LIGHT.muted}.get(
            block.tone, LIGHT.text
        )
        if block.title:
            self._cursor.insertText(f"{block.title} ", _ink(ink, 9.5, strong=True))
            ink = LIGHT.text
        self._cursor.insertText(block.text, _ink(ink, 9.5))

    def _grid(
        self,
        rows: Iterable[tuple[str, ...]],
        head: tuple[str, ...] = (),
        numbers: tuple[int, ...] = (),
        widths: tuple[float, ...] = (),
        inks: tuple[str, ...] = (),
    ) -> None:
        """A table; `widths` in percent of the page."""
        lines = [*([head] if head else []), *rows]
        if not lines:
            return
        columns = len(lines[0])
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellSpacing(0)
        shape.setCellPadding(1.5 * UNIT)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setHeaderRowCount(1 if head else 0)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        if widths:
            kind = QTextLength.Type.PercentageLength
            shape.setColumnWidthConstraints([QTextLength(kind, width) for width in widths])
        table = self._cursor.insertTable(len(lines), columns, shape)
        for row, texts in enumerate(lines):
            for column, text in enumerate(texts[:columns]):
                cell = table.cellAt(row, column).firstCursorPosition()
                aligned = QTextBlockFormat()
                right = column in numbers
                aligned.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
                cell.setBlockFormat(aligned)
                is_head = bool(head) and row == 0
                ink = LIGHT.muted if is_head else inks[column] if inks else LIGHT.text
                cell.insertText(text.replace("\n", "\N{LINE SEPARATOR}"), _ink(ink, 9, strong=is_head))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _chart(self, block: Chart) -> None:
        if span_of(block) is not None:
            self._heading(block.title, 10, above=8, room=0.9 * ROOM, chart=True)
            self._line()
            shape = QTextCharFormat()
            shape.setObjectType(CHART)
            shape.setProperty(CHART_PROPERTY, len(self._charts))
            self._charts.append(block)
            self._drawer.heights.append(self._drawer.full)
            self._cursor.insertText("\N{OBJECT REPLACEMENT CHARACTER}", shape)
        self._text(block.summary, LIGHT.muted)


class _ChartDrawer(QPyTextObject):
    """Draws the charts of a document where it has room for them."""

    def __init__(self, charts: list[Chart], width: float) -> None:
        super().__init__()
        self._charts, self._width = charts, width
        self.full = width * (HEIGHT + LEGEND) / WIDTH
        """How high a chart is that has room."""
        self.heights: list[float] = []

    def intrinsicSize(self, _document: QTextDocument, _place: int, shape: QTextFormat) -> QSizeF:
        """As wide as the page."""
        return QSizeF(self._width, self.heights[int(shape.property(CHART_PROPERTY))])

    def drawObject(
        self, painter: QPainter, box: QRectF | QRect, _document: QTextDocument, _place: int, shape: QTextFormat
    ) -> None:
        """Draw one chart."""
        place = int(shape.property(CHART_PROPERTY))
        chart = self._charts[place]
        span = span_of(chart)
        if span is None:
            return
        span.height = self.heights[place] / self._width * WIDTH - LEGEND
        painter.save()
        painter.translate(box.topLeft())
        painter.scale(box.width() / WIDTH, box.width() / WIDTH)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_chart(painter, chart, span)
        painter.restore()


def _font(points: float) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(points)
    return font


def _ink(ink: str, points: float, *, strong: bool = False, mono: bool = False) -> QTextCharFormat:
    shape = QTextCharFormat()
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if mono else _font(points)
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    shape.setFont(font)
    shape.setForeground(QColor(ink))
    return shape
