"""Did it help? What a run's scorecard says, the answers side by side, and a prompt of one's own."""

from __future__ import annotations

from typing import Literal

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.core.answering import Ask, Sampling, Side, Worn
from desktop.core.dataset import Message, read_parquet
from desktop.core.label_report import LabelReport, read_report
from desktop.core.models import ModelSpec
from desktop.core.preference import PreferenceReport, read_preference
from desktop.core.problems import Problem, ProblemError
from desktop.core.replies import Answered
from desktop.core.runs import RunFolder, RunRecord
from desktop.core.scorecard import Scorecard, read_scorecard
from desktop.core.units import percent
from desktop.core.verdict import helped, verdict
from desktop.services.assistant import AssistantProcess
from desktop.services.desk import Desk
from desktop.ui.bubble import Bubble
from desktop.ui.buttons import PrimaryButton
from desktop.ui.card import Card
from desktop.ui.labels import Small
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.run.confusion import LabelReportView
from desktop.ui.run.evaluation_card import EvaluationCard
from desktop.ui.run.forgetting_card import ForgettingCard
from desktop.ui.run.scorecard_examples import ExamplesCard
from desktop.ui.run.scorecard_health import HealthCard
from desktop.ui.run.scorecard_job import ScorecardJob
from desktop.ui.run.scorecard_scores import ScoresCard
from desktop.ui.stat_tile import StatTile
from desktop.ui.texts import number_text
from desktop.ui.theme import GAP_L, GAP_M, GAP_S
from desktop.ui.wording import detail_of, words_of

LEVELS: dict[bool | None, Level] = {True: "good", False: "bad", None: "info"}
"""How a verdict looks, by whether training helped."""
PROMPT_DOES = frozenset({"scorecard.prompt_as_good", "scorecard.prompt_better"})
"""Verdicts after which one wants the prompt."""


class CompareTab(QScrollArea):
    """Reads the run's scorecard when it is shown or the run has ended."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._desk = desk
        self._folder: RunFolder | None = None
        self._found: Scorecard | None = None
        self._preferred: PreferenceReport | None = None
        self._labels: LabelReport | None = None
        self._instruction = ""
        self.assistant = AssistantProcess(self)
        self.assistant.grew.connect(self._grow)
        self.assistant.answered.connect(self._answered)
        self.assistant.refused.connect(self._refused)
        self.assistant.done.connect(lambda: self.ask_button.set_reason(""))
        self.strip = MessageStrip()
        self.base_tile = StatTile(self.tr("Base model"))
        self.tuned_tile = StatTile(self.tr("Tuned model"))
        self.verdict = MessageStrip(closable=False)
        self.verdict.first_clicked.connect(lambda: QGuiApplication.clipboard().setText(self._prompt))
        self.scores, self.health, self.examples = ScoresCard(), HealthCard(), ExamplesCard()
        self.job = ScorecardJob(desk)
        self.job.made.connect(self.refresh)
        self.evaluation = EvaluationCard(desk)
        self.forgetting = ForgettingCard(desk)
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP_M, GAP_S, GAP_L)
        column.setSpacing(GAP_L)
        tiles = QHBoxLayout()
        tiles.setSpacing(GAP_M)
        tiles.addWidget(self.base_tile, 1)
        tiles.addWidget(self.tuned_tile, 1)
        self.preferred = QWidget()
        self.preferred.setLayout(tiles)
        tiles.setContentsMargins(0, 0, 0, 0)
        self.label_report = LabelReportView()
        self.own_card = self._own_card()
        for part in (
            self.strip, self.verdict, self.job, self.preferred, self.scores, self.label_report, self.health,
            self.forgetting, self.own_card, self.examples, self.evaluation,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inner)

    # -- one's own prompt -------------------------------------------------------------------------------------------

    def _own_card(self) -> Card:
        card = Card(self.tr("Ask both"))
        self.prompt = QLineEdit()
        self.prompt.setAccessibleName(self.tr("Your own prompt"))
        self.prompt.setPlaceholderText(self.tr("Type a message and press Enter"))
        self.prompt.returnPressed.connect(self.ask)
        self.ask_button = PrimaryButton(self.tr("Ask both"), "chat")
        self.ask_button.clicked.connect(self.ask)
        line = QHBoxLayout()
        line.setSpacing(GAP_S)
        line.addWidget(self.prompt, 1)
        line.addWidget(self.ask_button)
        self.answer_row = QWidget()
        pair = QHBoxLayout(self.answer_row)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(GAP_M)
        self.answers: dict[str, Bubble] = {}
        self.speeds: dict[str, Small] = {}
        for who, name in (("base", self.tr("Base model")), ("tuned", self.tr("Tuned model"))):
            side = QVBoxLayout()
            self.answers[who], self.speeds[who] = Bubble("assistant", "", name), Small("")
            side.addWidget(self.answers[who])
            side.addWidget(self.speeds[who])
            side.addStretch(1)
            pair.addLayout(side, 1)
        self.answer_row.hide()
        card.add_layout(line)
        card.add(self.answer_row)
        return card

    def ask(self) -> None:
        """Ask base and tuned model the prompt in the field, with the instruction the run was trained with."""
        text = self.prompt.text().strip()
        adapter = self._folder.usable_adapter() if self._folder else None
        if not text or self._folder is None or adapter is None or self.assistant.busy:
            return
        spec = msgspec.json.decode(self._folder.model.read_bytes(), type=ModelSpec)
        system = (Message("system", self._instruction),) if self._instruction else ()
        device: Literal["cuda", "cpu"] = (
            "cuda" if (budget := self._desk.budget()) and budget.device == "cuda" else "cpu"
        )
        self.strip.hide()
        for who in ("base", "tuned"):
            self.answers[who].set_text("…")
            self.speeds[who].setText("")
        self.answer_row.show()
        self.ask_button.set_reason(self.tr("Answering. The first time the models are loaded, which takes a moment."))
        self.assistant.ask(
            Ask(
                request=0,
                sides=(Side("base", spec.folder), Side("tuned", spec.folder, (Worn(str(adapter)),))),
                messages=(*system, Message("user", text)),
                sampling=Sampling(longest=200),
                device=device,
            )
        )

    def _grow(self, who: str, piece: str) -> None:
        bubble = self.answers[who]
        if bubble.text == "…":
            bubble.set_text(piece.lstrip())
        else:
            bubble.append_text(piece)

    def _answered(self, answer: Answered) -> None:
        self.answers[answer.who].set_text(answer.text or self.tr("(no answer)"))
        speed = self.tr("{count} tokens, {rate} tokens/s")
        self.speeds[answer.who].setText(speed.format(count=answer.tokens, rate=number_text(answer.tokens_per_second)))

    def _refused(self, problem: Problem) -> None:
        self.ask_button.set_reason("")
        self.strip.show_message("bad", words_of(problem).title, detail_of(problem))

    # -- held-out examples ------------------------------------------------------------------------------------------

    def show_run(self, folder: RunFolder) -> None:
        """Show another run."""
        self.assistant.stop()
        self._folder, self._found = folder, None
        self.job.show_run(folder)
        self.answer_row.hide()
        self.strip.hide()
        self._instruction = _instruction(folder)
        self.evaluation.show_run(folder)
        self.forgetting.show_run(folder)
        self.refresh()

    def show_record(self, record: RunRecord) -> None:
        """What can be done follows from whether the run has ended."""
        self.evaluation.show_record(record)
        self.forgetting.show_record(record)
        self.job.show_record(record)

    def refresh(self) -> None:
        """Read the run's scorecard again."""
        if self._folder is None:
            return
        try:
            found = read_scorecard(self._folder)
            preferred = read_preference(self._folder.evaluations / "preference.json")
            labels = read_report(self._folder.evaluations / "labels.json")
        except ProblemError as error:
            self._refused(error.problems[0])
            found = preferred = labels = None
        self.forgetting.refresh()
        kept = self._folder.usable_adapter() is not None
        self.ask_button.set_reason("" if kept else self.tr("There is nothing to ask yet."))
        self._show_labels(labels)
        if (found, preferred) != (self._found, self._preferred) or found is None:
            self._found, self._preferred = found, preferred
            self._show(found)
        self.examples.setVisible(found is not None or labels is None)

    def _show_labels(self, labels: LabelReport | None) -> None:
        """A model that gives labels or numbers is asked nothing and writes nothing."""
        self.label_report.setVisible(labels is not None)
        writes = self._folder is not None and not self._folder.labels.is_file()
        self.own_card.setVisible(writes)
        if labels is not None and labels != self._labels:
            self.label_report.show_report(labels)
        self._labels = labels

    def _show(self, found: Scorecard | None) -> None:
        # the scorecard counts pairs itself, with how sure that is
        self.preferred.setVisible(self._preferred is not None and not (found and found.pairs))
        if self._preferred:
            self._show_preferred(self._preferred)
        self.job.show_card(found)
        self.examples.show_card(found)
        self.verdict.setVisible(found is not None)
        if found is None:
            self.scores.hide()
            self.health.hide()
            return
        told = verdict(found)
        prompt = self.tr("Copy the prompt") if told.code in PROMPT_DOES and self._prompt else ""
        self.verdict.show_message(LEVELS[helped(told)], words_of(told).title, detail_of(told), prompt, closable=False)
        self.scores.show_card(found)
        self.health.show_card(found)

    @property
    def _prompt(self) -> str:
        side = self._found.side("shots") if self._found else None
        return side.prompt if side else ""

    @property
    def sentence(self) -> str:
        """Whether training helped, in a few words; nothing without a scorecard."""
        return words_of(verdict(self._found)).title if self._found else ""

    def _show_preferred(self, report: PreferenceReport) -> None:
        """What was learned is which answers are better, so that is what the tiles count."""
        base, tuned = report.base_likelier, report.tuned.likelier
        note = self.tr("of {total} held-out pairs: the better answer is the likelier one").format(total=report.count)
        if base is None or tuned is None:  # of single answers the base tells no two apart
            base, tuned = 0.5, report.tuned.accuracy
            note = self.tr("of a liked and a disliked answer, the liked one stands above; half is chance")
        self.base_tile.set_value(percent(base), note)
        self.tuned_tile.set_value(percent(tuned), note)


def _instruction(folder: RunFolder) -> str:
    """The system text that all examples of the run share, if they do."""
    try:
        examples = read_parquet(folder.held_out_data, 50) or read_parquet(folder.train_data, 50)
    except ProblemError:
        return ""
    systems = {example.messages[0].content for example in examples if example.messages[0].role == "system"}
    return systems.pop() if len(systems) == 1 else ""
