"""The card "Try prompts first": how far the base model gets with prompts alone, before anything is trained."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget

from desktop.core.chat_text import is_passage
from desktop.core.evidence import LESS_IS_BETTER, Evidence, EvidenceAsk, Tried, best_first, verdict
from desktop.core.models import ModelSpec
from desktop.core.problems import Problem, ProblemError
from desktop.core.scores import Interval
from desktop.services import evidence as service
from desktop.services.desk import Desk
from desktop.services.preparing import Data, read_data, read_documents
from desktop.services.task import Task, while_there
from desktop.ui.advice.score_bar import ScoreBar
from desktop.ui.bubble import Bubble
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.disclosure import Disclosure
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Muted, Strong, Text, WrapText
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.progress import ThinBar
from desktop.ui.styling import clear_layout
from desktop.ui.texts import count_text, duration_text, left_text, number_text
from desktop.ui.theme import GAP_M, GAP_S
from desktop.ui.wording import detail_of, words_of

SHOWN = 3
"""Best and worst answers to be read."""
TELLING = 0.1
"""Share of the work after which the time left is told."""
LEVELS: dict[str, Level] = {"evidence.enough": "good", "evidence.too_few": "warn"}


class EvidenceCard(Card):
    """Starts and cancels the trial of prompts, shows what came of it and hands the prompt over.

    `set_choice` says with what. `found` is sent with the `Evidence` as soon as there is some, also when it was known
    already; `running_changed` when a trial begins or ends.
    """

    found = Signal(object)
    running_changed = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._desk = desk
        self._model: ModelSpec | None = None
        self._data: Data | None = None
        self._documents: Data | None = None
        self._questions: Data | None = None
        self._documents_name = ""
        self._evidence: Evidence | None = None
        self._task: Task | None = None
        self._begun = 0.0
        self.strip = MessageStrip(closable=False)
        self.bar = ThinBar(self.tr("Trying prompts"))
        self.state = Muted("")
        self.try_button = Button(self.tr("Try prompts"), "play")
        self.cancel_button = Button(self.tr("Cancel"), "close")
        self.questions_button = Button(self.tr("Try with questions …"), "chat")
        self.questions_button.set_hint(
            self.tr("A file of questions and right answers: the model answers them with passages of the documents")
        )
        self.copy_button = Button(self.tr("Copy the prompt"), "copy")
        self.save_button = Button(self.tr("Save as system prompt …"), "export")
        self.table = QGridLayout()
        self.notes = Muted("")
        self.answers = Disclosure(self.tr("Show best and worst answers"), self.tr("Hide the answers"))
        self._build()
        self.try_button.clicked.connect(self.start)
        self.cancel_button.clicked.connect(lambda: self._task.cancel() if self._task else None)
        self.questions_button.clicked.connect(self.choose_questions)
        self.copy_button.clicked.connect(self.copy_prompt)
        self.save_button.clicked.connect(self.save_prompt)
        desk.hardware_changed.connect(lambda _: self._look())
        self.set_choice(None, None)

    def _build(self) -> None:
        self.table.setHorizontalSpacing(GAP_M)
        self.table.setVerticalSpacing(GAP_S)
        self.table.setColumnStretch(1, 1)
        self.add(self.strip)
        self.add_layout(self.table)
        self.add(self.notes)
        self.add(self.bar)
        self.add(self.state)
        buttons = FlowLayout()
        for button in (
            self.try_button, self.cancel_button, self.questions_button, self.copy_button, self.save_button
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
        return self._task is not None and self._task.running

    def set_choice(self, model: ModelSpec | None, data: Data | None, documents: str = "") -> None:
        """Choose model, data and the name of the documents beside them; a trial of other ones is cancelled, and what is
        known already is shown."""
        if self._task and (model, data) != (self._model, self._data):
            self._task.cancel()
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
        if self._on_documents:
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
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Try with questions"), "", kinds)
        if path:
            self.take_questions(Path(path))

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
            self._show(None)
            self.start()

        self._read(lambda: read_data(str(path), None, 0.0, 0, places), take)

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
            reason = f"{words_of(error.problems[0]).title}. {detail_of(error.problems[0])}"
        if ask is None and not reason:
            reason = self.tr("Choose a model and examples first.")
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
        task = self._desk.task(lambda tell, cancelled: service.gather(ask, data, places, tell, cancelled, documents))
        self._task = task
        task.progressed.connect(self._progressed)
        chosen = (self._model, data)
        task.done.connect(
            while_there(self, lambda found: self._end(task, found if chosen == (self._model, self._data) else None, []))
        )
        task.refused.connect(while_there(self, lambda problems: self._end(task, None, problems)))
        self.try_button.hide()
        self.questions_button.hide()
        self.cancel_button.show()
        self.bar.show()
        self.bar.set_fraction(None)
        self.state.setText(self.tr("Starting"))
        self.state.show()
        task.start()
        self.running_changed.emit(True)

    def _progressed(self, share: float, step: str) -> None:
        if share > 0 and not self._begun:
            self._begun = time.monotonic()
            self._from = share
        self.bar.set_fraction(share or None)
        left = None
        if self._begun and share - self._from >= TELLING:
            left = (time.monotonic() - self._begun) * (1 - share) / (share - self._from)
        self.state.setText(" · ".join(filter(None, (step_words(step), left_text(left)))))

    def _end(self, task: Task, found: Evidence | None, problems: list[Problem]) -> None:
        if task is not self._task:
            return
        self._task = None
        self._rest()
        self.running_changed.emit(False)
        if found:
            self._done(found)
            return
        for problem in problems[:1]:
            if problem.code != "task.cancelled":
                self._refuse(problem)
        self._look()

    def _rest(self) -> None:
        for widget in (self.bar, self.state, self.cancel_button):
            widget.hide()
        self.try_button.show()
        self.questions_button.setVisible(self._on_documents)
        fresh = self.tr("Try passages") if self._on_documents else self.tr("Try prompts")
        self.try_button.setText(self.tr("Try again") if self._evidence else fresh)

    # -- what came of it --------------------------------------------------------------------------------------------

    def _done(self, evidence: Evidence) -> None:
        self._show(evidence)
        self._rest()
        self.found.emit(evidence)

    def _show(self, evidence: Evidence | None) -> None:
        self._evidence = evidence
        clear_layout(self.table)
        clear_layout(self.answers.body)
        ready = evidence.ready if evidence else None
        for widget in (self.copy_button, self.save_button):
            widget.setVisible(ready is not None)
        self.answers.setVisible(evidence is not None)
        self.answers.set_open(False)
        self.notes.setVisible(evidence is not None)
        self.strip.hide()
        if evidence is None:
            return
        follows = verdict(evidence)
        level = LEVELS.get(follows.code, "info")
        self.strip.tell_problem(follows, level, closable=False)
        self._fill_table(evidence)
        self._fill_answers(evidence)
        lines = [
            self.tr("{count} of {all} held-out examples, {time}.").format(
                count=count_text(len(evidence.best.tried)),
                all=count_text(evidence.held_out),
                time=duration_text(evidence.seconds),
            )
        ]
        lines += [f"{words_of(note).title}. {detail_of(note)}" for note in evidence.notes]
        self.notes.setText(" ".join(lines))

    def _fill_table(self, evidence: Evidence) -> None:
        measure = evidence.measure
        most = 1.0
        if measure in LESS_IS_BETTER:
            most = max(result.main.high for result in evidence.results) or 1.0
        self.table.addWidget(Muted(measure_words(measure)), 0, 2, Qt.AlignmentFlag.AlignRight)
        for row, result in enumerate(evidence.results, start=1):
            best = result is evidence.best
            name, text = strategy_words(result.strategy), score_text(measure, result.main)
            spoken = self.tr("{name}: {measure} {score}").format(name=name, measure=measure_words(measure), score=text)
            label = Strong(name) if best else Text(name)
            more = " · ".join(
                f"{measure_words(score.name)} {score_text(score.name, score.interval)}" for score in result.scores
            )
            label.setToolTip(more)
            self.table.addWidget(label, row, 0)
            self.table.addWidget(ScoreBar(spoken, result.main, most, best=best), row, 1)
            figures = Text(text)
            figures.setToolTip(more)
            self.table.addWidget(figures, row, 2, Qt.AlignmentFlag.AlignRight)

    def _fill_answers(self, evidence: Evidence) -> None:
        ordered = best_first(evidence.task, evidence.best.tried)
        count = min(SHOWN, len(ordered) // 2) or 1
        sides = [(self.tr("Best answers"), ordered[:count]), (self.tr("Worst answers"), ordered[::-1][:count])]
        for title, tried in sides[: 1 if len(ordered) == 1 else 2]:
            self.answers.body.addWidget(Strong(title))
            for one in tried:
                self.answers.body.addWidget(_Answer(one))

    def copy_prompt(self) -> None:
        """Put the ready prompt on the clipboard."""
        if self._evidence and (ready := self._evidence.ready):
            QGuiApplication.clipboard().setText(ready.prompt)
            self.state.setText(self.tr("The prompt is on the clipboard."))
            self.state.show()

    def save_prompt(self) -> None:
        """Ask where to, and write the ready prompt there."""
        kinds = self.tr("Text (*.txt);;JSON with scores (*.json)")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save as system prompt"), "system-prompt.txt", kinds)
        if path:
            self.write_prompt(Path(path))

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


class _Answer(QWidget):
    """A question, what the model said and what was expected."""

    def __init__(self, tried: Tried) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP_S)
        column.setSpacing(GAP_S)
        column.addWidget(Bubble("user", tried.question))
        column.addWidget(Bubble("assistant", tried.said or "–"))
        column.addWidget(WrapText(self.tr("Expected: {text}").format(text=tried.expected), tone="muted"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("evidence", text)


def strategy_words(strategy: str) -> str:
    """A way of prompting in plain words."""
    texts = {
        "zero_shot": "Instruction alone",
        "fixed": "With fixed examples",
        "nearest": "With the nearest examples",
        "looked_up": "Looked up in the documents",
        "alone": "Passage alone",
        "retrieved": "With the nearest passages",
    }
    return _tr(texts.get(strategy, strategy))


def step_words(step: str) -> str:
    """What a trial is doing."""
    texts = {"model": "Loading the model", "looking_up": "Looking up the nearest examples"}
    return _tr(texts[step]) if step in texts else strategy_words(step)


def measure_words(name: str) -> str:
    """A score by its name in the field."""
    texts = {
        "field_f1": "fields right (F1)",
        "exact": "exactly right",
        "json_valid": "sound JSON",
        "accuracy": "accuracy",
        "macro_f1": "macro-F1",
        "r_squared": "R²",
        "mean_absolute_error": "mean error",
        "chrf": "chrF",
        "rouge_l": "ROUGE-L",
        "perplexity": "perplexity",
    }
    return _tr(texts.get(name, name))


def score_text(name: str, found: Interval) -> str:
    """A score with its interval: ``81 % (70 to 90)``."""
    if name in LESS_IS_BETTER or name == "r_squared":
        value, low, high = (number_text(end) for end in (found.value, found.low, found.high))
    else:
        value, low, high = (str(round(100 * end)) for end in (found.value, found.low, found.high))
        value = f"{value} %"
    return _tr("{value} ({low} to {high})").format(value=value, low=low, high=high)
