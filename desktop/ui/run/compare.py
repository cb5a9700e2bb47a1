"""Did it help? What a run's scorecard says, and the answers side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.label_report import LabelReport, read_report
from desktop.core.preference import PreferenceReport, read_preference
from desktop.core.problems import Problem, ProblemError
from desktop.core.runs import RunFolder, RunRecord
from desktop.core.scorecard import Scorecard, read_scorecard
from desktop.core.units import percent
from desktop.core.verdict import helped, verdict
from desktop.services.desk import Desk
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.run.confusion import LabelReportView
from desktop.ui.run.evaluation_card import EvaluationCard
from desktop.ui.run.forgetting_card import ForgettingCard
from desktop.ui.run.scorecard_examples import ExamplesCard
from desktop.ui.run.scorecard_health import HealthCard
from desktop.ui.run.scorecard_job import ScorecardJob
from desktop.ui.run.scorecard_scores import ScoresCard
from desktop.ui.run.try_text_card import TryTextCard
from desktop.ui.stat_tile import StatTile
from desktop.ui.styling import keep_off_bar, scale_with_text
from desktop.ui.theme import BODY_WIDTH, GAP_L, GAP_M
from desktop.ui.wording import words_of

LEVELS: dict[bool | None, Level] = {True: "good", False: "bad", None: "info"}
"""How a verdict looks, by whether training helped."""
PROMPT_DOES = frozenset({"scorecard.prompt_as_good", "scorecard.prompt_better"})
"""Verdicts after which one wants the prompt."""


class CompareTab(QScrollArea):
    """Reads the run's scorecard when it is shown or the run has ended. Sends `side_by_side_wanted(RunFolder)` when it
    is to be asked one's own prompts."""

    side_by_side_wanted = Signal(object)

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
        scale_with_text(inner, "maximumWidth", pixels=BODY_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP_M, 0, GAP_L)
        column.setSpacing(GAP_L)
        tiles = QHBoxLayout()
        tiles.setSpacing(GAP_M)
        tiles.addWidget(self.base_tile, 1)
        tiles.addWidget(self.tuned_tile, 1)
        self.preferred = QWidget()
        self.preferred.setLayout(tiles)
        tiles.setContentsMargins(0, 0, 0, 0)
        self.label_report, self.try_text = LabelReportView(), TryTextCard(self._desk)
        self.own_card = self._own_card()
        for part in (
            self.strip, self.verdict, self.job, self.preferred, self.scores, self.try_text, self.label_report,
            self.health, self.forgetting, self.own_card, self.examples, self.evaluation,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inner)
        keep_off_bar(self, column)

    # -- one's own prompt -------------------------------------------------------------------------------------------

    def _own_card(self) -> Card:
        card = Card(
            self.tr("Your own prompts"),
            self.tr("The same prompt to base and tuned model, whole sets of prompts, and votes without names."),
        )
        self.side_by_side = Button(self.tr("Compare side by side"), "compare")
        self.side_by_side.clicked.connect(lambda: self.side_by_side_wanted.emit(self._folder))
        card.add_action(self.side_by_side)
        return card

    # -- held-out examples ------------------------------------------------------------------------------------------

    def show_run(self, folder: RunFolder) -> None:
        """Show another run."""
        self._folder, self._found = folder, None
        self.job.show_run(folder)
        self.strip.hide()
        self.evaluation.show_run(folder)
        self.try_text.show_run(folder)
        self.forgetting.show_run(folder)
        self.refresh()

    def show_record(self, record: RunRecord) -> None:
        """What can be done follows from whether the run has ended."""
        self.evaluation.show_record(record)
        self.try_text.show_record(record)
        self.forgetting.show_record(record)
        self.job.show_record(record)

    def _refused(self, problem: Problem) -> None:
        self.strip.tell_problem(problem)

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
        self.side_by_side.set_reason("" if kept else self.tr("There is nothing to ask yet."))
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
        self.verdict.tell_problem(told, LEVELS[helped(told)], prompt, closable=False)
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
