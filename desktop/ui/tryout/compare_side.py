"""One side of a comparison: which model answers, from which stage of its run, and how strongly it counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.side_by_side import Contender
from desktop.services.contenders import Candidate, Stage
from desktop.ui.card import Card
from desktop.ui.fields import ComboBox, StrengthBox
from desktop.ui.form import FormRow
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_M


class SidePicker(Card):
    """Chooses a side. Sends `changed` when a person has chosen another."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """An empty picker; `title` is what the side is called, “A” or “B”."""
        super().__init__(title, parent=parent)
        self._all: list[Candidate] = []
        self.model, self.stage, self.strength = ComboBox(), ComboBox(), StrengthBox()
        self.strength.setToolTip(
            self.tr("Scales what was learned (the scaling of LoRA): 0 % is the base model, 100 % what was trained")
        )
        self.model_row = FormRow(self.tr("Model"), self.model)
        self.stage_row = FormRow(self.tr("Taken from"), self.stage)
        self.strength_row = FormRow(self.tr("Strength"), self.strength)
        more = QHBoxLayout()
        more.setSpacing(GAP_M)
        more.addWidget(self.stage_row, 3)
        more.addWidget(self.strength_row, 2)
        more.addStretch(0)
        self.add(self.model_row)
        self.add_layout(more)
        self.body.addStretch(1)
        for row, name in ((self.model_row, self.tr("Model")), (self.stage_row, self.tr("Taken from"))):
            row.control.setAccessibleName(self.tr("{side}: {what}").format(side=title, what=name))
        self.strength.setAccessibleName(self.tr("{side}: {what}").format(side=title, what=self.tr("Strength")))
        self.model.currentIndexChanged.connect(lambda _: self._show_stages())
        self.stage.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.strength.valueChanged.connect(lambda _: self.changed.emit())
        self._show_stages()

    def show_candidates(self, found: Sequence[Candidate]) -> None:
        """Offer these models; the one that is chosen stays so if it is among them."""
        chosen, stage = self.candidate, self.stage.currentData()
        self._all = list(found)
        with QSignalBlocker(self.model):
            self.model.clear()
            for one in self._all:
                self.model.addItem(self._words(one), one.reference)
        if chosen is None or not self.choose(chosen.reference, stage):
            self._show_stages()

    def choose(self, reference: str, folder: str = "") -> bool:
        """Choose a model by its reference, and of what it has learned the stage in `folder`. False if it is not
        offered."""
        place = self.model.findData(reference)
        if place < 0:
            return False
        with QSignalBlocker(self.model):
            self.model.setCurrentIndex(place)
        self._show_stages()
        if folder and (stage := self.stage.findData(folder)) >= 0:
            self.stage.setCurrentIndex(stage)
        return True

    @property
    def candidate(self) -> Candidate | None:
        """The chosen model; None when there is none to choose."""
        place = self.model.currentIndex()
        return self._all[place] if 0 <= place < len(self._all) else None

    @property
    def contender(self) -> Contender | None:
        """The side as it is to be asked."""
        chosen = self.candidate
        return chosen.contender(max(0, self.stage.currentIndex()), self.strength.strength) if chosen else None

    def _words(self, one: Candidate) -> str:
        kinds = {"base": self.tr("base model"), "run": self.tr("run"), "adapter": self.tr("adapter")}
        return f"{one.name} · {kinds[one.kind]}"

    def _show_stages(self) -> None:
        stages = self.candidate.stages if self.candidate else ()
        with QSignalBlocker(self.stage):
            self.stage.clear()
            for stage in stages:
                self.stage.addItem(self._stage_title(stage), stage.folder)
        self.stage_row.setVisible(len(stages) > 1)
        self.strength_row.setVisible(bool(stages))
        self.changed.emit()

    def _stage_title(self, stage: Stage) -> str:
        if stage.step is None:
            return self.tr("the end of the run")
        return self.tr("step {step}").format(step=count_text(stage.step))
