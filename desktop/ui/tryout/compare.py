"""Compare: the same prompt to two models, side by side; whole prompt sets; blind votes."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.problems import ProblemError
from desktop.core.prompt_sets import Prompt, PromptSet
from desktop.core.replies import Answered, Ready
from desktop.core.runs import RunFolder
from desktop.core.side_by_side import Compared, Contender
from desktop.core.votes import Ballot
from desktop.services.answerers import base_gone, instruction_of
from desktop.services.assistant import AssistantProcess
from desktop.services.compared import Ballots
from desktop.services.contenders import Candidate, candidates
from desktop.services.desk import Desk
from desktop.services.prompt_sets import PromptSets
from desktop.services.side_by_side import Outcome, SideBySide
from desktop.ui.data.jobs import DataJobs
from desktop.ui.labels import Muted
from desktop.ui.message_strip import MessageStrip
from desktop.ui.styling import keep_off_bar, mark, scale_with_text
from desktop.ui.theme import BODY_WIDTH, GAP_L, GAP_M, scaled
from desktop.ui.tryout.compare_history import EarlierCard
from desktop.ui.tryout.compare_prompt import PromptCard
from desktop.ui.tryout.compare_sets import SetCard
from desktop.ui.tryout.compare_side import SidePicker
from desktop.ui.tryout.compare_votes import VoteView

BESIDE_FROM = 620
"""Width, at usual text size, from which the two pickers stand side by side."""


class CompareTab(QScrollArea):
    """Two sides, one prompt. Asks through the assistant process that the place “Try out” shares. Sends
    `dataset_opened(Entry)` for a dataset that was made of votes."""

    dataset_opened = Signal(object)

    def __init__(
        self, desk: Desk, jobs: DataJobs, assistant: AssistantProcess, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._desk, self._assistant = desk, assistant
        self._wanted: RunFolder | None = None
        self._set: PromptSet | None = None
        self._rows: dict[int, Compared] = {}
        self.asking = SideBySide(desk.places, assistant, self)
        self.ballots = Ballots(desk.places)
        self.strip = MessageStrip()
        self.pickers = {"a": SidePicker("A"), "b": SidePicker("B")}
        self.other_bases = Muted(
            self.tr(
                "The two have different base models. Only one is loaded at a time, so each answer waits for loading."
            )
        )
        self.own = PromptCard()
        self.answers = self.own.answers
        self.sets = SetCard(PromptSets(desk.places))
        self.earlier = EarlierCard(self.asking.history, self.ballots)
        self.votes = VoteView(self.ballots, desk, jobs)
        self.work = QWidget()
        self._build()
        self._connect()
        self._rest()

    # -- who is asked -----------------------------------------------------------------------------------------------

    def open_run(self, run: RunFolder) -> None:
        """Compare a run with its base model."""
        self._wanted = run
        self._leave_vote()
        self.refresh()

    def refresh(self) -> None:
        """Look, on a thread, who can be asked."""
        places, settings, runs = self._desk.places, self._desk.settings, self._desk.runs
        task = self._desk.task(lambda _tell, _cancelled: candidates(places, settings, runs))
        task.done.connect(self.show_candidates)
        task.start()

    def show_candidates(self, found: list[Candidate]) -> None:
        """Offer these; at first the newest run and its base model. While they answer, the sides stay as they are."""
        if self.asking.busy:
            return
        first = self.pickers["a"].candidate is None
        for picker in self.pickers.values():
            picker.show_candidates(found)
        newest = next((one for one in found if one.kind == "run"), None)
        if self._wanted is not None:
            self._choose(self._wanted)
        elif first and newest is not None:
            self._choose(RunFolder(Path(newest.reference)))
        self._wanted = None
        self._allow()

    def _choose(self, run: RunFolder) -> None:
        if not self.pickers["b"].choose(str(run.path)):
            if (why := base_gone(run)) is not None:
                self.strip.tell_problem(why)
            return
        if chosen := self.pickers["b"].candidate:
            self.pickers["a"].choose(chosen.model)
        self.own.system.setPlainText(instruction_of(run))
        self.sets.show_run(run)

    def _sides(self) -> tuple[Contender, Contender] | None:
        a, b = (self.pickers[key].contender for key in ("a", "b"))
        return (a, b) if a and b else None

    def _run_chosen(self) -> RunFolder | None:
        for key in ("b", "a"):
            chosen = self.pickers[key].candidate
            if chosen is not None and chosen.kind == "run":
                return RunFolder(Path(chosen.reference))
        return None

    def _allow(self) -> None:
        sides = self._sides()
        reason = "" if sides else self.tr("There is no model to ask yet. Fetch one under Models.")
        if sides and sides[0] == sides[1]:
            reason = self.tr("Both sides are the same.")
        self.other_bases.setVisible(sides is not None and sides[0].model != sides[1].model)
        if not self.asking.busy:
            self.own.ask_button.set_reason(reason)
            self.sets.set_reason(reason)
            self.sets.show_run(self._run_chosen())

    # -- asking -----------------------------------------------------------------------------------------------------

    def ask(self, prompt: Prompt) -> None:
        """Ask both sides one prompt."""
        sides = self._sides()
        if sides is not None and not self.asking.busy:
            self._set = None
            self.answers.show()
            self._start((prompt,), sides)

    def ask_set(self, made: PromptSet) -> None:
        """Ask both sides every prompt of a set."""
        sides = self._sides()
        if sides is None or self.asking.busy or not made.prompts:
            return
        self._set = made
        self.answers.hide()
        self.sets.begin(made)
        self._start(made.prompts, sides, made.name)

    def _start(self, prompts: tuple[Prompt, ...], sides: tuple[Contender, Contender], about: str = "") -> None:
        self._rows = {}
        self.answers.begin(sides[0].name, sides[1].name)
        self.strip.hide()
        device: Literal["cuda", "cpu"] = (
            "cuda" if (budget := self._desk.budget()) and budget.device == "cuda" else "cpu"
        )
        working = self.tr("Answering. The first time the models are loaded, which takes a moment.")
        self.own.ask_button.set_reason(working)
        self.sets.set_reason(working)
        if about:  # the set says itself how far it is
            self.own.why_not.hide()
            QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.sets.state, 0, GAP_L))
        self.own.stop_button.setVisible(not about)
        for picker in self.pickers.values():
            picker.setEnabled(False)
        self.asking.ask(prompts, *sides, self.own.sampling.sampling, device, about)

    def _load(self, step: str) -> None:
        if self.asking.busy:
            self.answers.show_loading(step)

    def _ready(self, ready: Ready) -> None:
        if self.asking.busy:
            self.answers.show_ready(ready)

    def _answered(self, number: int, answer: Answered) -> None:
        self.answers.finish(answer)

    def _compared(self, number: int, row: Compared) -> None:
        self._rows[number] = row
        if self._set is not None:
            self.sets.progress(len(self._rows), len(self._set.prompts))

    def _done(self, outcome: Outcome) -> None:
        made, self._set = self._set, None
        self._rest()
        self.answers.give_up()
        self.earlier.refresh()
        if made is not None:
            self.sets.finish([self._rows[number] for number in sorted(self._rows)], outcome)
        elif outcome.problems:
            first = outcome.problems[0]
            self.strip.tell_problem(first)
        if self._wanted is not None:  # a run that was opened meanwhile
            self.refresh()

    def _rest(self) -> None:
        self.own.stop_button.hide()
        for picker in self.pickers.values():
            picker.setEnabled(True)
        self._allow()

    # -- votes ------------------------------------------------------------------------------------------------------

    def begin_vote(self, rows: list[Compared], about: str) -> None:
        """Vote on what both sides answered to a set."""
        try:
            path, ballot = self.ballots.begin(rows, about)
        except ProblemError as error:
            first = error.problems[0]
            self.strip.tell_problem(first)
            return
        self.open_vote(path, ballot)

    def open_vote(self, path: Path, ballot: Ballot) -> None:
        """Go on with a vote, or show what it says."""
        self.work.hide()
        self.votes.show()
        self.verticalScrollBar().setValue(0)
        self.votes.show_ballot(path, ballot)

    def _leave_vote(self) -> None:
        self.votes.hide()
        self.work.show()
        self.earlier.refresh()

    # -- layout -----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.pair.setSpacing(GAP_M)
        for picker in self.pickers.values():
            self.pair.addWidget(picker, 1)
        self.votes.hide()
        column = QVBoxLayout(self.work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_L)
        column.addWidget(self.strip)
        column.addLayout(self.pair)
        column.addWidget(self.other_bases)
        for card in (self.own, self.sets, self.earlier):
            column.addWidget(card)
        column.addStretch(1)
        inner = QWidget()
        mark(inner, "ground", "page")
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, GAP_M, 0, GAP_L)
        for part in (self.work, self.votes):
            scale_with_text(part, "maximumWidth", pixels=BODY_WIDTH)
            whole.addWidget(part)
        self.setWidget(inner)
        keep_off_bar(self, whole)

    def _connect(self) -> None:
        for picker in self.pickers.values():
            picker.changed.connect(self._allow)
        self.own.asked.connect(self.ask)
        self.own.stop_wanted.connect(self.asking.stop)
        self._assistant.loading.connect(self._load)
        self._assistant.ready.connect(self._ready)
        self.asking.grew.connect(self.answers.grow)
        self.asking.answered.connect(self._answered)
        self.asking.compared.connect(self._compared)
        self.asking.done.connect(self._done)
        self.sets.asked.connect(self.ask_set)
        self.sets.stop_wanted.connect(self.asking.stop)
        self.sets.vote_wanted.connect(self.begin_vote)
        self.earlier.vote_opened.connect(self.open_vote)
        self.votes.left.connect(self._leave_vote)
        self.votes.data.opened.connect(self.dataset_opened)

    def showEvent(self, event: QShowEvent, /) -> None:
        """Models may have come, and runs ended."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """In a narrow window the pickers stand one below the other."""
        super().resizeEvent(event)
        beside = self.width() >= scaled(BESIDE_FROM)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self.pair.setDirection(direction)
