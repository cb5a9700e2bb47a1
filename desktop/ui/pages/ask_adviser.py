"""First step of New run: the adviser's questions and what it says, or going on without."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.advice import NO_DATA, UNKNOWN, Advice, DataLook, summary_of
from desktop.core.adviser import advise
from desktop.core.models import ModelSpec
from desktop.services.advising import ground_of, look_at
from desktop.services.desk import Desk
from desktop.services.preparing import Data
from desktop.ui.advice.advice_card import AdviceCard
from desktop.ui.advice.evidence_card import EvidenceCard
from desktop.ui.advice.questions import Questions
from desktop.ui.buttons import QuietButton
from desktop.ui.labels import Muted
from desktop.ui.pages.new_run_plan import Answers
from desktop.ui.theme import GAP_L


class AskAdviser(QWidget):
    """Sends `taken(Advice)`, `changed(Advice)` when an advice that was taken has become another one, because the data
    say more than was answered, `looked(DataLook)` when the chosen data were looked at,
    `data_wanted` when nothing can be said without them, `model_wanted` when nothing can be tried without one, and
    `skipped`."""

    taken = Signal(object)
    changed = Signal(object)
    looked = Signal(object)
    data_wanted = Signal()
    model_wanted = Signal()
    skipped = Signal()

    def __init__(self, desk: Desk, answers: Callable[[], Answers], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._answers = desk, answers
        self._look = NO_DATA
        self._looked_at: tuple[str, str] = ("", "")
        self._tried_with: tuple[ModelSpec | None, Data | None, str] = (None, None, "")
        self._asked = self.was_taken = False
        self.waits_for: Literal["", "data", "model"] = ""
        """What a person went to choose so that more can be said, or tried."""
        self.questions, self.card = Questions(), AdviceCard()
        self.evidence = EvidenceCard(desk)
        self.evidence.hide()
        self.note = Muted(self.tr("Choose your examples, and the adviser looks at them too."))
        self.skip = QuietButton(self.tr("Go on without advice"), "chevron-right").begin_column()
        line = QHBoxLayout()
        line.addWidget(self.skip)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_L)
        for widget in (self.questions, self.card, self.evidence, self.note):
            column.addWidget(widget)
        column.addLayout(line)
        self.questions.changed.connect(lambda _: self._answered())
        self.card.taken.connect(self._take)
        self.card.evidence_wanted.connect(self._try_prompts)
        self.card.data_wanted.connect(self._want_data)
        self.evidence.model_wanted.connect(self._want_model)
        self.evidence.running_changed.connect(self._look_there)
        self.evidence.found.connect(lambda _: self._advise())
        self.skip.clicked.connect(self._skip)

    @property
    def aim(self) -> str:
        """What the person said the model is for, while they choose examples so that more can be said of them."""
        return self.questions.aim if self.waits_for == "data" else ""

    @property
    def said_of_data(self) -> bool:
        """Whether advice follows from the examples alone, without what a person said the model is for."""
        return not self.questions.own.purpose

    def forget(self) -> None:
        """Nothing was answered or taken any more."""
        self._asked = self.was_taken = False
        self.waits_for = ""
        self.questions.forget()
        self.evidence.hide()
        self.consider()

    def look_again(self) -> None:
        """The chosen data are no longer what they were when they were looked at."""
        self._looked_at = ("", "")
        self.consider()

    def consider(self) -> None:
        """Look at the chosen data, on a thread, unless that was done; then see what follows."""
        self._offer_evidence()
        answers, places = self._answers(), self._desk.places
        data = answers.data if answers.data and answers.data[1].frozen is None else None
        wanted = (data[0] if data else "", answers.documents.name if answers.documents else "")
        if wanted == self._looked_at:
            self._advise()
            return
        self._looked_at, self._look = wanted, NO_DATA
        self._advise()
        if data:
            folder = Path(answers.model[1].folder) if answers.model and answers.model[1].folder else None
            task = self._desk.task(
                lambda _tell, _cancelled: (wanted, look_at(wanted[0], places, wanted[1] or None, folder))
            )
            task.done.connect(self._take_look)  # no lambda: it would outlive the widget
            task.start()

    def _take_look(self, found: tuple[tuple[str, str], DataLook]) -> None:
        if found[0] == self._looked_at:
            self._look = found[1]
            self.looked.emit(self._look)
            self._advise()

    def _advise(self, *, asked: bool = False) -> None:
        self._asked = self._asked or asked
        model, budget = self._answers().model, self._desk.budget()
        ground = ground_of(model[1], budget) if model and budget else UNKNOWN
        self.note.setVisible(self._look == NO_DATA and self._answers().data is None)
        tried = summary_of(self.evidence.evidence) if self.evidence.evidence else None
        self.questions.show_look(self._look, ground, tried)
        before, now = self.card.advice, advise(self.questions.answers, self._look, ground, tried)
        if not self._can_say(now):
            self.card.hide()
            return
        self.card.show_advice(now)
        if now.wants_data:
            self.note.hide()
        if self.was_taken and before != now:
            self.changed.emit(now)

    def _can_say(self, advice: Advice) -> bool:
        """Not before there is a look at the chosen data, nor before it is known what the model is for."""
        if self._look == NO_DATA:
            return self._asked and self._answers().data is None
        return advice.said_as != "ask_purpose"

    def _answered(self) -> None:
        self._advise(asked=True)
        QTimer.singleShot(0, self, lambda: self._bring_into_view(self.card))

    def _bring_into_view(self, card: QWidget) -> None:
        """Scroll no further than it takes to see a card, and never past its title."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inner = area.widget() if area else None
        if area is None or inner is None or not card.isVisible():
            return
        bar = area.verticalScrollBar()
        if layout := inner.layout():
            layout.activate()
        top = card.mapTo(inner, QPoint()).y() - GAP_L
        below = top + card.height() + 2 * GAP_L - area.viewport().height()
        if below > bar.value():
            bar.setValue(min(top, below))

    def _want_data(self) -> None:
        self.waits_for = "data"
        self.data_wanted.emit()

    def _want_model(self) -> None:
        self.waits_for = "model"
        self.model_wanted.emit()

    def came(self, what: Literal["data", "model"]) -> bool:
        """Something was chosen; whether it is what a person went for from here, so that this step comes next."""
        if self.waits_for != what:
            return False
        self.waits_for = ""
        return True

    def wait_no_longer(self) -> None:
        """A person went elsewhere: what is chosen there leads on from there."""
        self.waits_for = ""

    def go_on(self) -> None:
        """The step is open again with what was missing: the keyboard goes to what it was missing for."""
        if not self.evidence.isHidden():
            QTimer.singleShot(0, self, self._show_evidence)

    def _try_prompts(self) -> None:
        """Try prompts with what is chosen; the card says what is still missing."""
        self.evidence.show()
        self._offer_evidence()
        self._show_evidence()

    def _look_there(self, running: bool) -> None:
        if not running:  # what came of it is higher than what was there before
            QTimer.singleShot(0, self, lambda: self._bring_into_view(self.evidence))

    def _show_evidence(self) -> None:
        if not self.evidence.isVisible():
            return  # another step was opened
        button = self.evidence.model_button if self.evidence.try_button.reason else self.evidence.try_button
        button.setFocus()
        QTimer.singleShot(0, self, lambda: self._bring_into_view(self.evidence))

    def _offer_evidence(self) -> None:
        """Only once it is wanted: what is known already is looked up on the disk."""
        if self.evidence.isHidden():
            return
        answers = self._answers()
        model = answers.model[1] if answers.model and answers.model[1].folder else None
        data = answers.data[1] if answers.data and answers.data[1].frozen is None else None
        documents = answers.documents.name if answers.documents and answers.takes_documents else ""
        if (model, data, documents) != self._tried_with:
            self._tried_with = (model, data, documents)
            self.evidence.set_choice(model, data, documents)

    def _skip(self) -> None:
        self.waits_for = ""
        self.skipped.emit()

    def _take(self, advice: Advice) -> None:
        self.was_taken, self.waits_for = True, ""
        self.taken.emit(advice)
