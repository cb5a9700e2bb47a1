"""The card "Try prompts first": how far the base model gets with prompts alone, before anything is trained."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.core.chat_text import is_passage
from desktop.core.evidence import Evidence, EvidenceAsk, verdict
from desktop.core.models import ModelSpec
from desktop.core.problems import Problem, ProblemError
from desktop.services import evidence as service
from desktop.services.desk import Desk
from desktop.services.preparing import Data, read_data, read_documents
from desktop.services.task import while_there
from desktop.ui import remember
from desktop.ui.advice.evidence_results import BestAndWorst, EvidenceResults, step_words
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Muted
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.one_job import OneJob
from desktop.ui.texts import left_text, sentences
from desktop.ui.wording import detail_of, words_of

TELLING = 0.1
"""Share of the work after which the time left is told."""
LEVELS: dict[str, Level] = {"evidence.enough": "good", "evidence.too_few": "warn", "evidence.passages_few": "warn"}


class EvidenceCard(Card):
    """Starts and cancels the trial of prompts, shows what came of it and hands the prompt over.

    `set_choice` says with what. `found` is sent with the `Evidence` as soon as there is some, also when it was known
    already, and with None once it counts no longer; `running_changed` when a trial begins or ends; `model_wanted` when
    a base model is to be chosen for it.
    """

    found = Signal(object)
    running_changed = Signal(bool)
    model_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._desk = desk
        self._model: ModelSpec | None = None
        self._data: Data | None = None
        self._documents: Data | None = None
        self._questions: Data | None = None
        self._documents_name = ""
        self._evidence: Evidence | None = None
        self._job = OneJob(desk, self.tr("Trying prompts"), self)
        self._begun = 0.0
        self.strip = MessageStrip(closable=False)
        self.state = Muted("")
        self.try_button = Button(self.tr("Try prompts"), "play")
        self.model_button = Button(self.tr("Choose a base model"), "models")
        self.questions_button = Button(self.tr("Try with questions …"), "chat")
        self.questions_button.set_hint(
            self.tr("A file of questions and right answers: the model answers them with passages of the documents")
        )
        self.forget_button = Button(self.tr("Put the questions away"), "close")
        self.copy_button = Button(self.tr("Copy the prompt"), "copy")
        self.save_button = Button(self.tr("Save as system prompt …"), "export")
        self.results, self.answers = EvidenceResults(), BestAndWorst()
        self._build()
        self.try_button.clicked.connect(self.start)
        self.model_button.clicked.connect(self.model_wanted)
        self._job.progressed.connect(self._progressed)
        self._job.done.connect(self._tried)
        self._job.refused.connect(self._refused)
        self.questions_button.clicked.connect(self.choose_questions)
        self.forget_button.clicked.connect(self.forget_questions)
        self.copy_button.clicked.connect(self.copy_prompt)
        self.save_button.clicked.connect(self.save_prompt)
        desk.hardware_changed.connect(self._look)
        self.set_choice(None, None)

    def _build(self) -> None:
        self.add(self.strip)
        self.add(self.results)
        self.add(self._job.bar)
        self.add(self.state)
        buttons = FlowLayout()
        for button in (
            self.try_button, self.model_button, self._job.cancel_button, self.questions_button, self.forget_button,
            self.copy_button, self.save_button,
        ):  # fmt: skip
            buttons.addWidget(button)
        self.add_layout(buttons)
        self.add(self.try_button.reason_text())
        self.add(self.answers)

    @property
    def evidence(self) -> Evidence | None:
        """What was found for the present choice."""
        return self._evidence

    @property
    def running(self) -> bool:
        """Whether a trial is going on."""
        return self._job.running

    def set_choice(self, model: ModelSpec | None, data: Data | None, documents: str = "") -> None:
        """Choose model, data and the name of the documents beside them; a trial of other ones is cancelled, and what is
        known already is shown."""
        if (model, data) != (self._model, self._data):
            self._job.cancel()
        if documents != self._documents_name:
            self._documents = None
        if data != self._data:
            self._questions = None
        self._model, self._data, self._documents_name = model, data, documents
        self._name_it()
        self._show(None)
        if documents and self._documents is None:
            places = self._desk.places
            self._read(
                lambda: read_documents(documents, 0, places), lambda found: self._take_documents(documents, found)
            )
        self._look()

    @property
    def _on_documents(self) -> bool:
        return self._data is not None and is_passage(self._data.first)

    def _name_it(self) -> None:
        if self._questions:
            title = self.tr("Questions about your documents")
            note = self.tr(
                "The questions of “{name}”, answered without your documents and with passages of them. They tell "
                "whether looking up helps, not what a prompt can do."
            ).format(name=self._questions.name)
        elif self._on_documents:
            title = self.tr("Look things up first")
            note = self.tr(
                "See how well the base model knows such texts, and whether passages put before a question answer it."
            )
        else:
            title = self.tr("Try prompts first")
            note = self.tr(
                "See in minutes how far the base model gets on held-out examples with an instruction and examples "
                "alone."
            )
        self.set_title(title, note)

    def _take_documents(self, name: str, found: Data) -> None:
        if name == self._documents_name:
            self._documents = found
            self._look()

    def choose_questions(self) -> None:
        """Ask for a file of questions and answers to try on the documents."""
        kinds = self.tr("Questions and answers (*.csv *.xlsx *.jsonl *.json *.parquet)")
        path = remember.ask_file(self, self.tr("Try with questions"), "questions", kinds)
        if path:
            self.take_questions(path)

    def take_questions(self, path: Path) -> None:
        """Read a file of questions and answers, and try them on the documents. What cannot be used is said."""
        places, data = self._desk.places, self._data

        def take(found: Data) -> None:
            if data is not self._data or self.running:
                return
            if is_passage(found.first):
                self._refuse(Problem("evidence.no_questions", {"name": path.name}))
                return
            self._questions = found
            self._name_it()
            self._show(None)
            self.start()

        self._read(lambda: read_data(str(path), None, 0.0, 0, places), take)

    def forget_questions(self) -> None:
        """Back to the documents alone: what the questions have shown counts no longer."""
        self._questions = None
        self._name_it()
        self._show(None)
        self._look()
        if self._evidence is None:
            self.found.emit(None)

    def _read(self, work: Callable[[], Data], take: Callable[[Data], None]) -> None:
        task = self._desk.task(lambda _tell, _cancelled: work())
        task.done.connect(take)
        task.refused.connect(while_there(self, lambda problems: self._refuse(problems[0])))
        task.start()

    def _refuse(self, problem: Problem) -> None:
        self.strip.tell_problem(problem, closable=False)

    def _look(self) -> None:
        """Show what is known of the choice, and say whether it can be tried."""
        if self.running or self._evidence:
            return
        self._rest()
        reason, ask = "", None
        try:
            ask = self._ask()
        except ProblemError as error:
            reason = sentences(words_of(error.problems[0]).title, detail_of(error.problems[0]))
        if ask is None and not reason:
            reason = self.tr("Choose a model and examples first.")
            if self._data is not None and self._model is None:
                reason = self.tr("Choose a base model first.")
        self.try_button.set_reason(reason)
        if ask and (known := service.kept(ask, self._desk.places)):
            self._done(known)

    def _ask(self) -> EvidenceAsk | None:
        budget = self._desk.budget()
        if self._model is None or self._data is None or budget is None:
            return None
        if self._questions:
            return service.make_ask(self._model, self._questions, budget, documents=self._data, on_all=True)
        return service.make_ask(self._model, self._data, budget, documents=self._documents)

    # -- trying -----------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Try prompts; once more if they were tried already."""
        ask, places = self._ask(), self._desk.places
        data, documents = self._data, self._documents
        if self._questions:
            data, documents = self._questions, self._data
        if ask is None or data is None or self.running:
            return
        if self._evidence:
            service.again(ask, places)
        self._show(None)
        self._begun = 0.0
        self._job.start(lambda tell, cancelled: service.gather(ask, data, places, tell, cancelled, documents))
        for button in (self.try_button, self.questions_button, self.forget_button):
            button.hide()
        self.state.setText(self.tr("Starting"))
        self.state.show()
        self.running_changed.emit(True)

    def _progressed(self, share: float, step: str) -> None:
        if share > 0 and not self._begun:
            self._begun = time.monotonic()
            self._from = share
        left = None
        if self._begun and share - self._from >= TELLING:
            left = (time.monotonic() - self._begun) * (1 - share) / (share - self._from)
        self.state.setText(" · ".join(filter(None, (step_words(step), left_text(left)))))

    def _tried(self, _found: Evidence) -> None:
        """What was found is kept; it shows if it is still about what is chosen."""
        self._rest()
        self.running_changed.emit(False)
        self._look()

    def _refused(self, problem: Problem) -> None:
        self._rest()
        self.running_changed.emit(False)
        self._look()
        if problem.code != "task.cancelled" and not self._evidence:
            self._refuse(problem)

    def _rest(self) -> None:
        self.state.hide()
        self.try_button.show()
        self.model_button.setVisible(self._data is not None and self._model is None)
        self.questions_button.setVisible(self._on_documents)
        self.questions_button.setText(
            self.tr("Other questions …") if self._questions else self.tr("Try with questions …")
        )
        self.forget_button.setVisible(self._questions is not None)
        fresh = self.tr("Try passages") if self._on_documents else self.tr("Try prompts")
        fresh = self.tr("Try the questions") if self._questions else fresh
        self.try_button.setText(self.tr("Try again") if self._evidence else fresh)

    # -- what came of it --------------------------------------------------------------------------------------------

    def _done(self, evidence: Evidence) -> None:
        self._show(evidence)
        self._rest()
        self.found.emit(evidence)

    def _show(self, evidence: Evidence | None) -> None:
        self._evidence = evidence
        self.results.show_evidence(evidence)
        self.answers.show_evidence(evidence)
        ready = evidence.ready if evidence else None
        for widget in (self.copy_button, self.save_button):
            widget.setVisible(ready is not None)
        self.strip.hide()
        if evidence is None:
            return
        follows = verdict(evidence)
        level = LEVELS.get(follows.code, "info")
        self.strip.tell_problem(follows, level, closable=False)

    def copy_prompt(self) -> None:
        """Put the ready prompt on the clipboard."""
        if self._evidence and (ready := self._evidence.ready):
            QGuiApplication.clipboard().setText(ready.prompt)
            self.state.setText(self.tr("The prompt is on the clipboard."))
            self.state.show()

    def save_prompt(self) -> None:
        """Ask where to, and write the ready prompt there."""
        kinds = self.tr("Text (*.txt);;JSON with scores (*.json)")
        path = remember.ask_save(self, self.tr("Save as system prompt"), "prompts", "system-prompt.txt", kinds)
        if path:
            self.write_prompt(path)

    def write_prompt(self, path: Path) -> None:
        """Write the ready prompt into a file."""
        if self._evidence is None:
            return
        try:
            service.save_prompt(self._evidence, path)
        except ProblemError as error:
            first = error.problems[0]
            self.strip.tell_problem(first, closable=False)
            return
        self.state.setText(self.tr("Saved: {path}").format(path=path))
        self.state.show()
