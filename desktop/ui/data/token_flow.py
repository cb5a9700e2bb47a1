"""Tokens as flowing text, each with what it is to the model: learned, a special mark, the end of a turn, cut off.

Painted in one widget, because thousands of tokens would be thousands of widgets: the places are worked out once for a
width, and only the lines on the screen are drawn.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.styling import paint_focus_ring, smooth_painter
from desktop.ui.theme import CONTROL_RADIUS, GAP_S, GAP_XS, colour, current

if TYPE_CHECKING:
    from desktop.core.datasets import SeenToken

_CHIP_PAD = 5.0


@dataclass(frozen=True)
class Run:
    """A piece of a token on one line."""

    token: int
    line: int
    x: float
    width: float
    text: str


class TokenFlow(QWidget):
    """Shows `SeenToken`s. `token_pointed(number)` follows mouse and arrow keys; -1 for none."""

    token_pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tokens: Sequence[SeenToken] = ()
        self.runs: list[Run] = []
        self.pointed = -1
        self._line_starts: list[int] = []
        self._laid_for = -1
        self._column: float | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What the model sees"))
        current().changed.connect(self._follow_theme)

    def show_tokens(self, tokens: Sequence[SeenToken]) -> None:
        """Show other tokens."""
        self.tokens, self._laid_for, self.pointed = tokens, -1, -1
        self._lay(self.width())
        self.updateGeometry()
        self.update()

    def point_at(self, number: int) -> None:
        """Read a token out, or none with -1."""
        if number != self.pointed and -1 <= number < len(self.tokens):
            self.pointed = number
            self.token_pointed.emit(number)
            self.update()

    def box_of(self, number: int) -> QRectF:
        """Where the first piece of a token is drawn."""
        place = bisect_left(self.runs, number, key=lambda run: run.token)
        return self._box(self.runs[place]) if place < len(self.runs) else QRectF()

    # -- size ---------------------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """The height of all lines."""
        self._lay(width)
        return round(len(self._line_starts) * self._line_height() + 2 * GAP_S)

    def sizeHint(self) -> QSize:
        """A comfortable column."""
        return QSize(current().scaled(480), self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        """Narrow is possible."""
        return QSize(160, round(self._line_height()))

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Lay the lines out anew."""
        super().resizeEvent(event)
        self._lay(self.width())

    def _follow_theme(self) -> None:
        self._laid_for = -1
        self.updateGeometry()
        self.update()

    def _line_height(self) -> float:
        return QFontMetricsF(current().font("body")).height() + 10

    def _lay(self, width: int) -> None:
        """Break the tokens into lines, at the tokens' own borders."""
        if width == self._laid_for:
            return
        self._laid_for, self.runs, self._line_starts = width, [], [0]
        plain, small = QFontMetricsF(current().font("body")), QFontMetricsF(current().font("small"))
        widths: dict[tuple[str, bool], float] = {}
        room, x, line = float(max(80, width - 2 * GAP_S)), 0.0, 0
        for number, token in enumerate(self.tokens):
            text = token.text if token.special else token.shown
            for part, breaks in _parts(text):
                key = (part, token.special)
                if key not in widths:
                    metrics = small if token.special else plain
                    widths[key] = metrics.horizontalAdvance(part) + (2 * _CHIP_PAD if token.special else 0)
                wide = widths[key]
                if x and x + wide > room:
                    x, line = 0.0, line + 1
                    self._line_starts.append(len(self.runs))
                self.runs.append(Run(number, line, x, min(wide, room), part))
                x += wide + (GAP_XS if token.special else 0)
                if breaks:
                    x, line = 0.0, line + 1
                    self._line_starts.append(len(self.runs))
        if self._line_starts and self._line_starts[-1] == len(self.runs) and len(self._line_starts) > 1:
            self._line_starts.pop()

    def _box(self, run: Run) -> QRectF:
        high = self._line_height()
        return QRectF(GAP_S + run.x, GAP_S + run.line * high + 2, run.width, high - 4)

    # -- drawing ------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw the lines that show."""
        self._lay(self.width())
        high = self._line_height()
        with smooth_painter(self) as painter:
            first = max(0, int((event.rect().top() - GAP_S) / high))
            last = int((event.rect().bottom() - GAP_S) / high) + 1
            if first < len(self._line_starts):
                end = self._line_starts[last] if last < len(self._line_starts) else len(self.runs)
                for run in self.runs[self._line_starts[first] : end]:
                    self._paint_run(painter, run)
            if self.hasFocus():
                paint_focus_ring(painter, QRectF(self.visibleRegion().boundingRect()))

    def _paint_run(self, painter: QPainter, run: Run) -> None:
        token, box = self.tokens[run.token], self._box(run)
        paint_token(painter, token, run.text, box)
        if run.token == self.pointed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("text"), 1.5))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 3, 3)

    # -- mouse and keys -----------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        """Read out what is under the mouse."""
        self.point_at(self._token_at(event.position().x(), event.position().y()))

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Take the keyboard, and begin at the token under the mouse."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.point_at(self._token_at(event.position().x(), event.position().y()))

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Arrow keys, Home and End go from token to token."""
        last = len(self.tokens) - 1
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.pointed >= 0:
            self._go_to_line(-1 if key == Qt.Key.Key_Up else 1)
            return
        steps = {
            Qt.Key.Key_Left: self.pointed - 1,
            Qt.Key.Key_Right: self.pointed + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key in steps and self.tokens and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
        ):  # fmt: skip
            self._column = None
            self.point_at(min(max(steps[key], 0), last))
        else:
            super().keyPressEvent(event)

    def _go_to_line(self, by: int) -> None:
        """Go up or down, staying below the place where going up and down began."""
        box = self.box_of(self.pointed)
        self._column = box.center().x() if self._column is None else self._column
        found = self._token_at(self._column, box.center().y() + by * self._line_height())
        if found >= 0:
            self.point_at(found)

    def _token_at(self, x: float, y: float) -> int:
        line = int((y - GAP_S) / self._line_height())
        if not 0 <= line < len(self._line_starts) or y < GAP_S:
            return -1
        end = self._line_starts[line + 1] if line + 1 < len(self._line_starts) else len(self.runs)
        start = self._line_starts[line]
        place = bisect_right(self.runs, x - GAP_S, start, end, key=lambda run: run.x) - 1
        return self.runs[place].token if start <= place < end else -1


def paint_token(painter: QPainter, token: SeenToken, text: str, box: QRectF) -> None:
    """Draw one piece: tint and underline for what is learned, a chip for marks, a strike for what is cut off."""
    chip = token.special
    if chip:
        ends = token.ends_turn and not token.cut
        painter.setPen(QPen(colour("good" if ends else "edge"), 1.75 if ends else 1))
        painter.setBrush(colour("good_soft") if ends else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 1.5, -0.5, -2.5), CONTROL_RADIUS - 2, CONTROL_RADIUS - 2)
    if token.learned and not token.cut:
        if not chip:
            painter.fillRect(box, colour("accent_soft"))
        painter.setPen(QPen(colour("accent"), 2))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
    font = QFont(current().font("small" if chip else "body"))
    font.setStrikeOut(token.cut)
    painter.setFont(font)
    ink = "muted" if token.cut or (chip and not token.ends_turn) else "good" if chip else "text"
    painter.setPen(colour(ink))
    flags = int(Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignHCenter if chip else Qt.AlignmentFlag.AlignLeft))
    painter.drawText(box.adjusted(0, 0, 0 if chip else 2, -2), flags, text)


def _parts(text: str) -> list[tuple[str, bool]]:
    """The pieces of a token between line breaks, and whether a break follows. A break is shown as “↵”."""
    if "\n" not in text:
        return [(text.replace("\t", "⇥"), False)]
    shown = text if "↵" in text else text.replace("\n", "↵\n")
    pieces = shown.split("\n")
    found = [(piece, True) for piece in pieces[:-1]]
    return [*found, (pieces[-1], False)] if pieces[-1] else found
