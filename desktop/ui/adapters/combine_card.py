"""Several adapters put together: their weights, the way, a name, and on whose held-out examples to score the result."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.core.adapters import WITH_DENSITY, AdapterFacts, Mix, Part, Way
from desktop.core.combining import DENSITY, LARGEST_WEIGHT
from desktop.ui.adapters.words import way_words
from desktop.ui.buttons import Button, PrimaryButton
from desktop.ui.card import Card
from desktop.ui.fields import ComboBox, DoubleSpinBox, SpinBox
from desktop.ui.form import Form
from desktop.ui.labels import ElidedText, Muted
from desktop.ui.styling import clear_layout
from desktop.ui.theme import GAP_S


class CombineCard(Card):
    """Sends `combine_wanted(adapters, Mix, name, run)`, with the id of the run to score on or an empty text, and
    `left` when nothing is to be combined after all."""

    combine_wanted = Signal(list, object, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Combine adapters"), " ", parent)
        self.adapters: list[AdapterFacts] = []
        self.weights: list[DoubleSpinBox] = []
        self._parts = QVBoxLayout()
        self._parts.setSpacing(GAP_S)
        self.way, self.score_on = ComboBox(), ComboBox()
        for way in get_args(Way):
            self.way.addItem(way_words(way)[0], way)
        self.rank, self.density, self.seed = SpinBox(), DoubleSpinBox(), SpinBox()
        self.rank.setRange(1, 4096)
        self.density.setRange(*DENSITY)
        self.density.setSingleStep(0.05)
        self.density.setValue(0.5)
        self.seed.setRange(0, 2**31 - 1)
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.combine_button = PrimaryButton(self.tr("Combine"), "plus")
        self.leave_button = Button(self.tr("Leave it"))
        self._build()

    def _build(self) -> None:
        self.add_layout(self._parts)
        note = self.tr(
            "1 takes an adapter as it was trained, 0.5 half of what it changes. Adapters that learned the same thing "
            "do better with weights that add up to 1."
        )
        self.add(Muted(note))
        form = Form()
        self._way_row = form.add_row(self.tr("How"), self.way, " ")
        self._rank_row = form.add_row(self.tr("Rank of the result"), self.rank)
        self._density_row = form.add_row(
            self.tr("Share that stays (density)"), self.density, self.tr("Of the numbers of each part.")
        )
        self._seed_row = form.add_row(self.tr("Number of the draw (seed)"), self.seed)
        form.add_row(self.tr("Name"), self.name)
        form.add_row(
            self.tr("Score it on the held-out examples of"),
            self.score_on,
            self.tr("The result and its parts answer them, so that you see whether it was worth it."),
        )
        self.add(form)
        line = QHBoxLayout()
        line.setSpacing(GAP_S)
        line.addWidget(self.combine_button)
        line.addWidget(self.leave_button)
        line.addStretch(1)
        self.add_layout(line)
        self.add(self.combine_button.reason_text())
        self.body.addStretch(1)
        self.way.currentIndexChanged.connect(lambda _: self._show_way())
        self.combine_button.clicked.connect(self._send)
        self.leave_button.clicked.connect(self.left)

    def show_adapters(self, adapters: Sequence[AdapterFacts], runs: Sequence[tuple[str, str]]) -> None:
        """Offer to put these together; `runs` are ids and names of those on whose examples it can be scored."""
        self.adapters = list(adapters)
        self.set_title(self.tr("Combine adapters"), self.tr("All of {base}").format(base=adapters[0].base.name))
        clear_layout(self._parts)
        self.weights = [self._add_part(one) for one in adapters]
        ranks = [one.rank or 1 for one in adapters]
        self.rank.setRange(1, sum(ranks))
        self.rank.setValue(max(ranks))
        self.name.setText(" + ".join(one.name for one in adapters)[:80])
        self.score_on.clear()
        for run, name in runs:
            self.score_on.addItem(name, run)
        self.score_on.addItem(self.tr("Do not score it"), "")
        own = [self.score_on.findData(one.id) for one in adapters]
        self.score_on.setCurrentIndex(max(0, *own))
        self._show_way()

    @property
    def mix(self) -> Mix:
        """What is chosen."""
        parts = tuple(
            Part(one.id, one.name, weight.value()) for one, weight in zip(self.adapters, self.weights, strict=True)
        )
        way: Way = self.way.currentData()
        rank = self.rank.value() if way == "svd" else None
        return Mix(parts=parts, way=way, rank=rank, density=self.density.value(), seed=self.seed.value())

    def _add_part(self, one: AdapterFacts) -> DoubleSpinBox:
        box = DoubleSpinBox()
        box.setRange(-LARGEST_WEIGHT, LARGEST_WEIGHT)
        box.setDecimals(2)
        box.setSingleStep(0.1)
        box.setValue(1.0)
        box.setAccessibleName(self.tr("Weight of {name}").format(name=one.name))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_S)
        row.addWidget(ElidedText(one.name), 1)
        row.addWidget(box)
        self._parts.addWidget(holder)
        return box

    def _show_way(self) -> None:
        way: Way = self.way.currentData()
        self._way_row.set_help(way_words(way)[1])
        self._rank_row.setVisible(way == "svd")
        self._density_row.setVisible(way in WITH_DENSITY)
        self._seed_row.setVisible(way == "dare_ties")

    def _send(self) -> None:
        self.combine_wanted.emit(self.adapters, self.mix, self.name.text(), self.score_on.currentData() or "")
