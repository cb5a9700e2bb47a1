"""How New run is laid out: the steps at the left, a summary that stays at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.pages.option_card import OptionCard
from desktop.ui.reading_order import bring_into_view, controls_in
from desktop.ui.stepper import Stepper, StepSection
from desktop.ui.styling import scale_with_text
from desktop.ui.theme import BODY_WIDTH, GAP_L, GAP_M, GAP_S, GAP_XL, REVEAL_MS, scaled

SIDE_BY_SIDE_FROM = 820


class NewRunFrame(QWidget):
    """Steps by name, one below the other; what was answered closes to a line with "Change"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stepper = Stepper()
        self.steps: dict[str, StepSection] = {}

    def add_step(self, name: str, title: str, note: str, *bodies: QWidget) -> None:
        """Put a step at the end."""
        section = self.stepper.add_step(title, self.tr("Change"), note)
        for body in bodies:
            section.add(body)
        self.steps[name] = section

    def step_named(self, place: int) -> str:
        """The name of the step at this place."""
        return list(self.steps)[place]

    def lay_out(self, above: Sequence[QWidget], summary: QWidget) -> None:
        """Put everything into its place: `above` the steps, and the summary."""
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(GAP_XL, GAP_XL, GAP_L, GAP_XL)
        column.setSpacing(GAP_L)
        for widget in (*above, self.stepper):
            column.addWidget(widget)
        column.addStretch(1)
        holder = QWidget()
        aside = self._aside = QVBoxLayout(holder)
        aside.addWidget(summary)
        aside.addStretch(1)
        self.steps_area, side = _scrolling(left), _scrolling(holder)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.steps_area, 3)
        self._row.addWidget(side, 2)
        scale_with_text(self.steps_area, "maximumWidth", pixels=BODY_WIDTH)

    def show_steps(self, current: str, summaries: dict[str, str]) -> None:
        """Open one step; those with a summary close to that line."""
        for name, section in self.steps.items():
            if name == current:
                section.set_state("current")
            elif summaries.get(name):
                section.set_state("done", summaries[name])
            else:
                section.set_state("coming")

    def focus_step(self) -> None:
        """Give the keyboard to what the open step begins with; once the page is there."""
        QTimer.singleShot(0, self, self._focus_step)

    def has_keyboard(self, step: str = "") -> bool:
        """Whether the keyboard is on one of the steps, or on this one."""
        now, place = self.focusWidget(), self.steps[step] if step else self.stepper
        return now is not None and now.hasFocus() and (now is place or place.isAncestorOf(now))

    def _focus_step(self) -> None:
        """The first control of the open step; of cards the chosen one, as Tab would."""
        section = next((section for section in self.steps.values() if section.state == "current"), None)
        controls = list(controls_in(section)) if section else []
        if not controls:
            return
        first = controls[0]
        if isinstance(first, OptionCard):
            beside = (one for one in controls if one.parentWidget() is first.parentWidget())
            first = next((one for one in beside if isinstance(one, OptionCard) and one.isChecked()), first)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(2 * REVEAL_MS, first, lambda: bring_into_view(first))  # once the step has grown

    def resizeEvent(self, event: Any) -> None:
        """On narrow windows, or with large text, the summary moves below."""
        wide = self.width() >= scaled(SIDE_BY_SIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        self._aside.setContentsMargins(GAP_S if wide else GAP_XL, GAP_XL if wide else GAP_M, GAP_XL, GAP_XL)
        super().resizeEvent(event)


def _scrolling(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
