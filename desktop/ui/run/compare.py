"""Compare: the same prompts, base and tuned, with the score on top and a prompt of one's own."""

from __future__ import annotations

from typing import Literal

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.core.answering import Ask, Sampling, Side, Worn
from desktop.core.comparison import ComparedExample, Comparison, read_comparison
from desktop.core.dataset import Message, read_parquet
from desktop.core.label_report import LabelReport, read_report
from desktop.core.models import ModelSpec
from desktop.core.preference import PreferenceReport, read_preference
from desktop.core.problems import Problem, ProblemError
from desktop.core.replies import Answered
from desktop.core.runs import RunFolder
from desktop.core.units import percent
from desktop.services.assistant import AssistantProcess
from desktop.services.desk import Desk
from desktop.ui.badge import Badge
from desktop.ui.bubble import Bubble
from desktop.ui.buttons import Button, PrimaryButton
from desktop.ui.card import Card
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Muted, Small, Strong
from desktop.ui.message_strip import MessageStrip
from desktop.ui.run.confusion import LabelReportView
from desktop.ui.run.evaluation_card import EvaluationCard
from desktop.ui.stat_tile import StatTile
from desktop.ui.styling import clear_layout
from desktop.ui.texts import number_text
from desktop.ui.theme import GAP_L, GAP_M, GAP_S
from desktop.ui.wording import detail_of, words_of

FIRST = 10


class CompareTab(QScrollArea):
    """Reads the run's comparison when it is shown or the run has ended."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._desk = desk
        self._folder: RunFolder | None = None
        self._found: Comparison | None = None
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
        self.rows = QVBoxLayout()
        self.rows.setSpacing(GAP_M)
        self.more = Button(self.tr("Show all"), "chevron-down")
        self.more.clicked.connect(lambda: self._show_examples(len(self._found.examples) if self._found else 0))
        self.evaluation = EvaluationCard(desk)
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
        self.scores = QWidget()
        self.scores.setLayout(tiles)
        tiles.setContentsMargins(0, 0, 0, 0)
        self.label_report = LabelReportView()
        self.own_card = self._own_card()
        column.addWidget(self.strip)
        column.addWidget(self.label_report)
        column.addWidget(self.scores)
        column.addWidget(self.own_card)
        column.addWidget(self.evaluation)
        self.examples = Card(self.tr("Held-out examples"), self.tr("Neither model has ever seen these."))
        self.examples.add_layout(self.rows)
        line = QHBoxLayout()
        line.addWidget(self.more)
        line.addStretch(1)
        self.examples.add_layout(line)
        column.addWidget(self.examples)
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
        self.answer_row.hide()
        self.strip.hide()
        self._instruction = _instruction(folder)
        self.evaluation.show_run(folder)
        self.refresh()

    def refresh(self) -> None:
        """Read the run's comparison again."""
        if self._folder is None:
            return
        try:
            found = read_comparison(self._folder.evaluations / "comparison.json")
            preferred = read_preference(self._folder.evaluations / "preference.json")
            labels = read_report(self._folder.evaluations / "labels.json")
        except ProblemError as error:
            self._refused(error.problems[0])
            found = preferred = labels = None
        kept = self._folder.usable_adapter() is not None
        self.ask_button.set_reason("" if kept else self.tr("There is nothing to ask yet."))
        self._show_labels(labels)
        if (found, preferred) != (self._found, self._preferred) or found is None:
            self._found, self._preferred = found, preferred
            self._show(found)

    def _show_labels(self, labels: LabelReport | None) -> None:
        """A model that gives labels or numbers is asked nothing and writes nothing."""
        self.label_report.setVisible(labels is not None)
        writes = self._folder is not None and not self._folder.labels.is_file()
        self.own_card.setVisible(writes)
        self.examples.setVisible(writes or labels is None)
        if labels is not None and labels != self._labels:
            self.label_report.show_report(labels)
        self._labels = labels

    def _show(self, found: Comparison | None) -> None:
        self.scores.setVisible(self._preferred is not None or (found is not None and found.scored > 0))
        if self._preferred:
            self._show_preferred(self._preferred)
        self.more.setVisible(found is not None and len(found.examples) > FIRST)
        clear_layout(self.rows)
        if found is None:
            self.rows.addWidget(Muted(self.tr("Base and tuned answers show here once the run has finished.")))
            return
        if not self._preferred:
            of = self.tr("of {total} exactly right").format(total=found.scored)
            self.base_tile.set_value(str(found.base_exact), of)
            self.tuned_tile.set_value(str(found.tuned_exact), of)
        self._show_examples(FIRST)

    def _show_preferred(self, report: PreferenceReport) -> None:
        """What was learned is which answers are better, so that is what the tiles count."""
        base, tuned = report.base_likelier, report.tuned.likelier
        note = self.tr("of {total} held-out pairs: the better answer is the likelier one").format(total=report.count)
        if base is None or tuned is None:  # of single answers the base tells no two apart
            base, tuned = 0.5, report.tuned.accuracy
            note = self.tr("of a liked and a disliked answer, the liked one stands above; half is chance")
        self.base_tile.set_value(percent(base), note)
        self.tuned_tile.set_value(percent(tuned), note)

    def _show_examples(self, count: int) -> None:
        if self._found is None:
            return
        clear_layout(self.rows)
        for row in self._found.examples[:count]:
            self.rows.addWidget(_Row(row))
        self.more.setVisible(len(self._found.examples) > count)


class _Row(QWidget):
    """One prompt, the expected answer, and both answers side by side."""

    def __init__(self, row: ComparedExample) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, GAP_M)
        grid.setHorizontalSpacing(GAP_M)
        grid.setVerticalSpacing(GAP_S)
        grid.addWidget(Bubble("user", row.prompt), 0, 0, 1, 2)
        sides = (
            (self.tr("Base model"), row.base, row.base_right),
            (self.tr("Tuned model"), row.tuned, row.tuned_right),
        )
        for column, (name, text, right) in enumerate(sides):
            head = FlowLayout()
            head.addWidget(Strong(name))
            if row.scored:
                badge = Badge()
                words, mark = (self.tr("exactly right"), "check") if right else (self.tr("different"), "close")
                badge.show_words("good" if right else "neutral", words, mark)
                head.addWidget(badge)
            grid.addLayout(head, 1, column)
            grid.addWidget(Bubble("assistant", text or "–"), 2, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        if not row.tuned_right:
            said = self.tr("Expected: {text}") if row.scored else self.tr("How the passage goes on: {text}")
            grid.addWidget(Muted(said.format(text=row.expected)), 3, 0, 1, 2)


def _instruction(folder: RunFolder) -> str:
    """The system text that all examples of the run share, if they do."""
    try:
        examples = read_parquet(folder.held_out_data, 50) or read_parquet(folder.train_data, 50)
    except ProblemError:
        return ""
    systems = {example.messages[0].content for example in examples if example.messages[0].role == "system"}
    return systems.pop() if len(systems) == 1 else ""
