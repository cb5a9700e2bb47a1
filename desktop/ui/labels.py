"""Text on a page: titles, muted notes, big numbers, wrapping text and cut paths."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui.styling import mark
from desktop.ui.theme import FontKind, current

_WIDE = re.compile("[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]")
"""Chinese and Japanese letters and marks."""
_MARK = "\u200b"
"""Shows nothing; a line may break at it."""
_STAYS, _UNIT = "\u00a0", re.compile(r"(?<=\d) (?=(?:%|[kMG]?B|GB|min|s|h|W|kWh|°C)(?!\w))")
"""No line breaks at it; between a number and its unit."""
_LONG, _BREAK = re.compile(r"\S{24,}"), re.compile(r"([/\\_.,;=&?-])(?=\w)")


class Text(QLabel):
    """Plain text in one font of the type scale; it follows the theme. One line, as wide as it needs."""

    kind: FontKind = "body"
    tone = ""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, tone: str = "") -> None:
        """Show `text`; `tone` is "", "muted", "accent", "good", "warn" or "bad"."""
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if self.isRightToLeft():  # else a name in Latin letters would stand at the other side
            flag = Qt.AlignmentFlag
            self.setAlignment(flag.AlignRight | flag.AlignAbsolute | flag.AlignVCenter)
        self.set_tone(tone or self.tone)
        current().changed.connect(self._take_font)

    def set_tone(self, tone: str) -> None:
        """Draw the text in another colour."""
        mark(self, "tone", tone)
        self._take_font()  # the style puts back the font from before the size of text was changed

    def make_selectable(self) -> None:
        """Let people select and copy the text with mouse and keyboard."""
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)

    def _take_font(self) -> None:
        self.setFont(current().font(self.kind))


class WrapText(Text):
    """Text that breaks into lines and asks for exactly the height they need. A path may break behind each folder, for
    which invisible marks stand there, and a number stays with its unit, unless the text can be copied."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, tone: str = "") -> None:
        """Show `text`, broken to the width there is."""
        super().__init__("", parent, tone=tone)
        self._laid_out = 0
        """The width that it was given; 0 before."""
        self.setText(text)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str, /) -> None:
        """Show another text."""
        copied = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        self._plain = text
        if not copied:
            text = _UNIT.sub(_STAYS, _LONG.sub(lambda found: _BREAK.sub(rf"\1{_MARK}", found[0]), text))
        super().setText(text)

    def text(self) -> str:
        """The text without the marks."""
        return self._plain

    def make_selectable(self) -> None:
        """Let people select and copy the text with mouse and keyboard."""
        super().make_selectable()
        self.setText(self.text())

    def pieces(self) -> list[str]:
        """The pieces between which it may break."""
        return pieces(super().text())

    def sizeHint(self) -> QSize:
        """All in one line if that is short, else a comfortable column, or the wider one that it was given: it is never
        laid out lower than this, and what no longer needs the lines of a narrow column would leave a gap."""
        line = self.fontMetrics().horizontalAdvance(self.text()) + 4
        width = min(line, self.fontMetrics().averageCharWidth() * 64)
        return QSize(width, self.heightForWidth(max(width, self._laid_out)))

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Another width may need fewer lines."""
        super().resizeEvent(event)
        if self.width() != self._laid_out:
            before, self._laid_out = self.sizeHint(), self.width()
            if self.sizeHint() != before:
                self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word, within reason, and as high as one line."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.pieces()), default=0) + 4
        return QSize(min(longest, metrics.averageCharWidth() * 24), metrics.height())


class PageTitle(WrapText):
    """The title of a page."""

    kind: FontKind = "title"


class CardTitle(WrapText):
    """The title of a card or a section."""

    kind: FontKind = "card"


class Strong(Text):
    """One line of body text with weight."""

    kind: FontKind = "strong"


class StrongLines(WrapText):
    """Body text with weight, in as many lines as it needs."""

    kind: FontKind = "strong"


class Muted(WrapText):
    """A quiet note that wraps."""

    tone = "muted"


class Small(Text):
    """One quiet line at 9 pt: units, axis names, hints."""

    kind: FontKind = "small"
    tone = "muted"


class BigNumber(Text):
    """A number at 22 pt with tabular figures."""

    kind: FontKind = "number"


class ElidedText(Text):
    """A path or name in one line; what does not fit is cut in the middle and stands in the tooltip."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        tone: str = "",
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        strong: bool = False,
    ) -> None:
        """Show `text`, cut in the middle (or where `cut` says) when the room is too small."""
        self.kind = "strong" if strong else "body"
        super().__init__(text, parent, tone=tone)
        self._cut = cut
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def setText(self, text: str, /) -> None:
        """Show another text."""
        super().setText(text)
        self.setAccessibleName(text)
        self._set_tooltip()

    def shown_text(self) -> str:
        """The text as it is drawn, with the cut."""
        return self.fontMetrics().elidedText(self.text(), self._cut, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        size = super().minimumSizeHint()
        return QSize(min(size.width(), self.fontMetrics().averageCharWidth() * 8), size.height())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Show the tooltip only while something is cut."""
        super().resizeEvent(event)
        self._set_tooltip()

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw the text, cut to the width."""
        with QPainter(self) as painter:
            painter.setPen(QColor(self.palette().color(QPalette.ColorRole.WindowText)))
            painter.drawText(self.contentsRect(), int(self.alignment()), self.shown_text())

    def _set_tooltip(self) -> None:
        self.setToolTip(self.text() if self.shown_text() != self.text() else "")


class ElidedTitle(ElidedText):
    """The title of a page in one line, where a name may be of any length."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Show `text`, cut at its end when the room is too small."""
        super().__init__(text, parent, cut=Qt.TextElideMode.ElideRight)
        self.kind = "title"
        self._take_font()


def pieces(text: str) -> list[str]:
    """The pieces between which a text may break; Chinese and Japanese break behind each letter."""
    return _WIDE.sub(" \\g<0> ", text.replace(_MARK, " ")).replace("\n", " ").split(" ")
