"""One run as a line: whether it is pinned, state, name, steps, held-out loss, when. A button as wide as the card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop.core.run_now import state_of
from desktop.core.runs import RunFolder, RunRecord
from desktop.ui.icons import IconView
from desktop.ui.labels import ElidedText, Small
from desktop.ui.state_badge import StateBadge, state_word
from desktop.ui.styling import paint_focus_ring
from desktop.ui.texts import moment_text, number_text
from desktop.ui.theme import CONTROL_RADIUS, GAP_L, GAP_S, GAP_XS, colour, scaled

NAME_WIDTH = 120
"""Pixels at 100 % text that stay for the name."""


class RunRow(QAbstractButton):
    """Sends `opened(RunFolder)`."""

    opened = Signal(object)

    def __init__(
        self, folder: RunFolder, record: RunRecord, parent: QWidget | None = None, *, pinned: bool = False
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        loss = number_text(record.final_loss if record.final_loss is not None else record.best_loss)
        badge = StateBadge(state_of(folder, record))
        name = ElidedText(record.name, strong=True, cut=Qt.TextElideMode.ElideRight)
        base = ElidedText(record.base_model, tone="muted", cut=Qt.TextElideMode.ElideRight)
        held_out = Small(self.tr("held-out loss {loss}").format(loss=loss))
        when = Small(moment_text(record.first_start or record.created))
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(GAP_S, GAP_S, GAP_S, GAP_S)
        grid.setHorizontalSpacing(GAP_L)
        grid.setVerticalSpacing(0)
        mark = IconView("pin", "accent", 16)
        mark.setVisible(pinned)
        title = QHBoxLayout()
        title.setSpacing(GAP_XS)
        title.addWidget(mark)
        title.addWidget(name, 1)
        grid.addLayout(title, 0, 0)
        grid.addWidget(base, 1, 0)
        grid.addWidget(badge, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(held_out, 0, 2, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(when, 1, 2, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        for child in (badge, name, base, held_out, when):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._badge, self._more, self._wide = badge, (held_out, when), 0
        self.setAccessibleName(self.tr("Open run {name}").format(name=record.name))
        pinned_words = self.tr("pinned, ") if pinned else ""
        state = state_word(badge.state)
        self.setAccessibleDescription(f"{pinned_words}{state}, {held_out.text()}, {when.text()}")
        self.clicked.connect(lambda: self.opened.emit(self.folder))

    @staticmethod
    def align(rows: Sequence[RunRow]) -> None:
        """Give loss and date the same width in all rows, so that the badges stand one below the other."""
        wide = max((label.sizeHint().width() for row in rows for label in row._more), default=0)
        for row in rows:
            row._wide = wide
            row._show_more()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter opens it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As large as its line needs."""
        return self._grid.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Name and state; the rest shows where there is room."""
        return QSize(self._badge.sizeHint().width() + scaled(NAME_WIDTH), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Loss and date go first where there is little room, with large text."""
        super().resizeEvent(event)
        self._show_more()

    def _show_more(self) -> None:
        more = max(*(label.sizeHint().width() for label in self._more), self._wide)
        there = self.width() >= self.minimumSizeHint().width() + more + 2 * GAP_L
        for label in self._more:
            label.setVisible(there)
        self._grid.setColumnMinimumWidth(2, self._wide if there else 0)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """A soft ground under the mouse, a ring with the keyboard."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.isDown():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("window"))
                painter.drawRoundedRect(self.rect(), CONTROL_RADIUS, CONTROL_RADIUS)
            if self.hasFocus():
                paint_focus_ring(painter, self.rect().toRectF())
