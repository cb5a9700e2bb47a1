"""The stepper rail: numbered steps down one page; a done step becomes one line with "Change"."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.buttons import QuietButton
from desktop.ui.icons import paint_icon
from desktop.ui.labels import CardTitle, Muted, WrapText
from desktop.ui.styling import mark, reveal, smooth_painter
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XL, colour, current, scaled

StepState = Literal["coming", "current", "done"]


class StepSection(QWidget):
    """One step: number, title, and its body while it is current or its summary when it is done.

    Fill `body` (a vertical layout). Sends `change_clicked` when a person wants to change a done step.
    """

    change_clicked = Signal()

    def __init__(self, number: int, title: str, change: str, note: str = "", parent: QWidget | None = None) -> None:
        """`change` is the word on the button of a done step; `note` stands under the title of a coming one."""
        super().__init__(parent)
        self._number, self._note_text, self._summary_text = number, note, ""
        self._state: StepState = "coming"
        self._rail = _Rail(number)
        self._title, self._summary, self._note = CardTitle(title), WrapText(), Muted(note)
        self.change_button = QuietButton(change)
        self.change_button.setAccessibleName(f"{change}: {title}")
        self.change_button.clicked.connect(self.change_clicked)
        self._holder = QWidget()
        self.body = QVBoxLayout(self._holder)
        self.body.setContentsMargins(0, GAP_S, 0, 0)
        self.body.setSpacing(GAP_M)
        self._build()
        self.set_state("coming")

    @property
    def state(self) -> StepState:
        """coming, current or done."""
        return self._state

    @property
    def summary(self) -> str:
        """The one line of a done step."""
        return self._summary_text

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end of the body."""
        self.body.addWidget(widget)

    def set_state(self, state: StepState, summary: str = "") -> None:
        """Open, close or finish the step; `summary` is the line that a done step shows."""
        opened = state == "current" and self._state != "current"
        self._state, self._summary_text = state, summary or self._summary_text
        self._summary.setText(self._summary_text)
        self._summary.setVisible(state == "done" and bool(self._summary_text))
        self._note.setVisible(state == "coming" and bool(self._note_text))
        self.change_button.setVisible(state == "done")
        self._title.set_tone("muted" if state == "coming" else "")
        self._rail.set_state(state)
        self._holder.setVisible(state == "current")
        if opened and self.isVisible():
            reveal(self._holder)
        self.setAccessibleName(f"{self._number}. {self._title.text()}")
        self.setAccessibleDescription(self._spoken(state))

    def set_last(self, last: bool) -> None:
        """The last step has no line below its number and no room for one."""
        self._right.setContentsMargins(0, scaled(4), 0, 0 if last else GAP_XL)
        self._rail.set_last(last)

    def _spoken(self, state: StepState) -> str:
        words = {"coming": self.tr("Not begun"), "current": self.tr("Open"), "done": self.tr("Done")}
        return f"{words[state]}. {self._summary_text}".strip() if state == "done" else words[state]

    def _build(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(2)
        for label in (self._title, self._summary, self._note):
            titles.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(GAP_M)
        head.addLayout(titles, 1)
        head.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignTop)
        self._right = right = QVBoxLayout()
        right.setContentsMargins(0, scaled(4), 0, GAP_XL)
        right.addLayout(head)
        right.addWidget(self._holder)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_L)
        row.addWidget(self._rail)
        row.addLayout(right, 1)


class Stepper(QWidget):
    """The steps one below the other, joined by a line. Sends `change_clicked(index)`."""

    change_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """A rail without steps."""
        super().__init__(parent)
        self.sections: list[StepSection] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    def add_step(self, title: str, change: str, note: str = "") -> StepSection:
        """Put a step at the end and give it back to be filled."""
        section = StepSection(len(self.sections) + 1, title, change, note)
        index = len(self.sections)
        section.change_clicked.connect(lambda: self.change_clicked.emit(index))
        self.sections.append(section)
        self._column.insertWidget(index, section)
        for number, each in enumerate(self.sections):
            each.set_last(number == index)
        return section


class _Rail(QWidget):
    """The circle with the number and the line down to the next step."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._state, self._last = number, "coming", False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        current().changed.connect(self.updateGeometry)

    def set_state(self, state: str) -> None:
        """Draw the state of the step."""
        self._state = state
        mark(self, "state", state)
        self.update()

    def set_last(self, last: bool) -> None:
        """Draw a line below, or not."""
        self._last = last
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(28) + 2, scaled(28) + (2 if self._last else GAP_XL + 4))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        side = scaled(28)
        with smooth_painter(self) as painter:
            circle = QRectF(1, 1, side, side)
            if not self._last:
                x = round(circle.center().x()) + 0.5
                painter.setPen(QPen(colour("good" if self._state == "done" else "line"), 1.5))
                painter.drawLine(QPointF(x, circle.bottom() + 5), QPointF(x, self.height() - 4))
            ground = {"done": "good_soft", "current": "accent", "coming": "surface"}[self._state]
            edge = {"done": "good", "current": "accent", "coming": "edge"}[self._state]
            painter.setPen(QPen(colour(edge), 1.25))
            painter.setBrush(colour(ground))
            painter.drawEllipse(circle)
            if self._state == "done":
                gap = side * 0.22
                paint_icon(painter, "check", "good", circle.adjusted(gap, gap, -gap, -gap))
                return
            font = QFont(current().font("strong"))
            painter.setFont(font)
            painter.setPen(colour("on_accent" if self._state == "current" else "muted"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
