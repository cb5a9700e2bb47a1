"""A card that can be chosen: one of several, like a radio button with room for more words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Muted, Strong
from desktop.ui.reading_order import bring_into_view
from desktop.ui.styling import paint_focus_ring
from desktop.ui.theme import CARD_RADIUS, GAP_M, GAP_S, colour, current, scaled


class OptionCard(QAbstractButton):
    """Title, one sentence, and a place at the right for a badge. Exclusive among its siblings."""

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A button's own policy never gets narrower than its hint; this one wraps its sentence.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self._title, self._sentence = Strong(title), Muted(sentence)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(2)
        head = QWidget()
        head.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._head = FlowLayout(head)
        self._head.addWidget(self._title)
        self._texts.addWidget(head)
        self._texts.addWidget(self._sentence)
        self._row = QHBoxLayout(self)
        self._keep_room()
        self._row.setSpacing(GAP_S)
        self._row.addLayout(self._texts, 1)
        for label in (self._title, self._sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        current().changed.connect(self._follow_theme)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_sentence(self, sentence: str) -> None:
        """Change the sentence."""
        self._sentence.setText(sentence)
        self.setAccessibleDescription(sentence)

    def add_right(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_to_title(self, widget: QWidget) -> None:
        """Put a widget behind the title; where there is no room, it goes below."""
        self._head.addWidget(widget)

    def add_below(self, widget: QWidget) -> None:
        """Put a widget below the sentence."""
        self._texts.addWidget(widget)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Arrow keys go to the neighbours, Space and Enter choose: choosing leads on, so arrows must not choose."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}.get(
            Qt.Key(event.key())
        )
        parent = self.parentWidget()
        if step is not None and parent is not None:
            cards = [each for each in parent.findChildren(OptionCard) if each.isVisible() and each.isEnabled()]
            cards.sort(key=lambda each: (each.y(), each.x()))
            beside = cards[(cards.index(self) + step) % len(cards)]
            beside.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(beside)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _follow_theme(self) -> None:
        self._keep_room()
        self.update()

    def _keep_room(self) -> None:
        """Room for the mark, where one begins to read."""
        mark, mirrored = scaled(40), self.isRightToLeft()
        self._row.setContentsMargins(GAP_M if mirrored else mark, GAP_M, mark if mirrored else GAP_M, GAP_M)

    def sizeHint(self) -> QSize:
        """As large as its layout needs at its width."""
        return self._row.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """The sentence wraps, so the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at `width`."""
        return self._row.heightForWidth(width) if self._row.hasHeightForWidth() else self._row.sizeHint().height()

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Card ground, the round mark where one begins to read, accent when chosen."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            chosen = self.isChecked()
            painter.setPen(QPen(colour("accent" if chosen else "line"), 1.5 if chosen else 1))
            painter.setBrush(colour("accent_soft" if chosen else "surface"))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), CARD_RADIUS, CARD_RADIUS)
            side = scaled(16)
            box = self.rect().toRectF()
            left = self.width() - scaled(14) - side if self.isRightToLeft() else scaled(14)
            box.setRect(left, (self.height() - side) / 2, side, side)
            painter.setPen(QPen(colour("accent" if chosen else "edge"), 1.5))
            painter.setBrush(colour("surface"))
            painter.drawEllipse(box)
            if chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("accent"))
                gap = side * 0.28
                painter.drawEllipse(box.adjusted(gap, gap, -gap, -gap))
            if self.hasFocus():
                # Within the edge: that of the chosen card, which Tab comes to, has the same colour.
                paint_focus_ring(painter, self.rect().toRectF().adjusted(3, 3, -3, -3), CARD_RADIUS - 3)
