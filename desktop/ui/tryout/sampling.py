"""How answers are chosen: plain words beside each control, the field's term in its tooltip."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.answering import Sampling
from desktop.ui import remember
from desktop.ui.disclosure import Disclosure
from desktop.ui.fields import DoubleSpinBox, SpinBox
from desktop.ui.form import Form
from desktop.ui.theme import GAP_M

Box = TypeVar("Box", SpinBox, DoubleSpinBox)


class SamplingForm(QWidget):
    """Fields for `Sampling`; sends `changed` when a person changes one. For a conversation, and for comparing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.main, self.rest = Form(), Form()
        self.temperature = self._real(
            self.main, self.tr("Variety"), "temperature", 0, 2, 0.1, self.tr("0: always the likeliest word.")
        )
        self.longest = self._whole(
            self.main, self.tr("Longest answer"), "max new tokens", 1, 32_768, self.tr("In tokens, ¾ of a word each.")
        )
        self.longest.setSingleStep(64)
        self.seed = self._whole(
            self.main, self.tr("Seed"), "seed", 0, 2**31 - 1, self.tr("The same seed gives the same answer.")
        )
        self.top_p = self._real(
            self.rest, self.tr("Likely words only"), "top p", 0.05, 1, 0.05, self.tr("1: all words may come.")
        )
        self.top_k = self._whole(self.rest, self.tr("Among so many words"), "top k", 0, 1000, self.tr("0: among all."))
        self.penalty = self._real(
            self.rest, self.tr("Against repeating"), "repetition penalty", 1, 2, 0.05, self.tr("1: nothing is done.")
        )
        self.more = Disclosure(self.tr("More"), self.tr("Less"))
        self.more.body.addWidget(self.rest)
        remember.disclosure(self.more, "sampling")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(self.main)
        column.addWidget(self.more)
        self.temperature.valueChanged.connect(lambda _: self._say_what_matters())

    @property
    def sampling(self) -> Sampling:
        """What the fields say."""
        return Sampling(
            temperature=round(self.temperature.value(), 2),
            top_p=round(self.top_p.value(), 2),
            top_k=self.top_k.value(),
            repetition_penalty=round(self.penalty.value(), 2),
            seed=self.seed.value(),
            longest=self.longest.value(),
        )

    def show_sampling(self, sampling: Sampling) -> None:
        """Show other values; sends nothing."""
        self._showing = True
        self.temperature.setValue(sampling.temperature)
        self.top_p.setValue(sampling.top_p)
        self.top_k.setValue(sampling.top_k)
        self.penalty.setValue(sampling.repetition_penalty)
        self.longest.setValue(sampling.longest)
        self.seed.setValue(sampling.seed)
        self._say_what_matters()
        self._showing = False

    def _say_what_matters(self) -> None:
        """Without variety there is nothing left to choose."""
        for box in (self.top_p, self.top_k, self.seed):
            box.setEnabled(self.temperature.value() > 0)

    def _real(
        self, form: Form, label: str, term: str, low: float, high: float, step: float, help_text: str
    ) -> DoubleSpinBox:
        box = DoubleSpinBox()
        box.setRange(low, high)
        box.setSingleStep(step)
        box.setDecimals(2)
        return self._row(form, label, term, box, help_text)

    def _whole(self, form: Form, label: str, term: str, low: int, high: int, help_text: str) -> SpinBox:
        box = SpinBox()
        box.setRange(low, high)
        return self._row(form, label, term, box, help_text)

    def _row(self, form: Form, label: str, term: str, box: Box, help_text: str) -> Box:
        box.setKeyboardTracking(False)
        box.setToolTip(term)
        box.valueChanged.connect(self._tell)
        form.add_row(label, box, help_text)
        return box

    def _tell(self) -> None:
        if not self._showing:
            self.changed.emit()
