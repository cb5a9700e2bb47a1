"""What trying prompts came to: a bar for each way, and the best and worst answers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.core.evidence import LESS_IS_BETTER, STRATEGY_WORDS, Evidence, Tried, best_first, verdict
from desktop.ui.advice.score_bar import ScoreBar
from desktop.ui.bubble import Bubble
from desktop.ui.disclosure import Disclosure
from desktop.ui.labels import Muted, Strong, StrongLines, Text, WrapText
from desktop.ui.score_words import measure_words, score_text
from desktop.ui.styling import clear_layout
from desktop.ui.texts import count_text, duration_text, sentences
from desktop.ui.theme import GAP_M, GAP_S
from desktop.ui.wording import detail_of, words_of

SHOWN = 3
"""Best and worst answers to be read."""


class EvidenceResults(QWidget):
    """A row for each way of prompting, and what else to know."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(GAP_M)
        self._table.setVerticalSpacing(GAP_S)
        self._table.setColumnStretch(0, 1)
        self.notes = Muted("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addLayout(self._table)
        column.addWidget(self.notes)

    def show_evidence(self, evidence: Evidence | None) -> None:
        """Show another trial; nothing of none."""
        clear_layout(self._table)
        self.setVisible(evidence is not None)
        if evidence is None:
            return
        self._fill_table(evidence)
        count = self.tr("{count} of {all} questions, {time}.")
        if not evidence.asked:
            count = self.tr("{count} of {all} held-out examples, {time}.")
        if evidence.task == "passages":
            count = self.tr("{count} of {all} held-out passages, {time}.")
        tried, seconds = count_text(len(evidence.best.tried)), duration_text(evidence.seconds)
        lines = [count.format(count=tried, all=count_text(evidence.held_out), time=seconds)]
        follows = verdict(evidence)
        lines += [sentences(words_of(note).title, detail_of(note)) for note in evidence.notes if note != follows]
        self.notes.setText(" ".join(lines))

    def _fill_table(self, evidence: Evidence) -> None:
        measure = evidence.measure
        most, best = 1.0, evidence.best
        if measure in LESS_IS_BETTER:
            most = max(result.main.high for result in evidence.results) or 1.0
        self._table.addWidget(Muted(measure_words(measure)), 0, 1, Qt.AlignmentFlag.AlignRight)
        for row, result in enumerate(evidence.results):
            found = evidence.deciding(result).interval
            name, text = strategy_words(result.strategy), score_text(measure, found)
            spoken = self.tr("{name}: {measure} {score}").format(name=name, measure=measure_words(measure), score=text)
            label = StrongLines(name) if result is best else WrapText(name)
            more = " · ".join(
                f"{measure_words(score.name)} {score_text(score.name, score.interval)}" for score in result.scores
            )
            label.setToolTip(more)
            self._table.addWidget(label, 2 * row + 1, 0)
            self._table.addWidget(ScoreBar(spoken, found, most, best=result is best), 2 * row + 2, 0, 1, 2)
            figures = Text(text)
            figures.setToolTip(more)
            self._table.addWidget(figures, 2 * row + 1, 1, Qt.AlignmentFlag.AlignRight)


class BestAndWorst(Disclosure):
    """The best and the worst answers of the best way, to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Show best and worst answers"), self.tr("Hide the answers"), parent)

    def show_evidence(self, evidence: Evidence | None) -> None:
        """Show those of another trial; nothing of none."""
        clear_layout(self.body)
        self.set_open(False)
        self.setVisible(evidence is not None)
        if evidence is None:
            return
        ordered = best_first(evidence.task, evidence.best.tried)
        count = min(SHOWN, len(ordered) // 2) or 1
        sides = [(self.tr("Best answers"), ordered[:count]), (self.tr("Worst answers"), ordered[::-1][:count])]
        for title, tried in sides[: 1 if len(ordered) == 1 else 2]:
            self.body.addWidget(Strong(title))
            for one in tried:
                self.body.addWidget(_Answer(one))


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
    return _tr(STRATEGY_WORDS.get(strategy, strategy))


def step_words(step: str) -> str:
    """What a trial is doing."""
    texts = {"model": "Loading the model", "looking_up": "Looking up the nearest examples"}
    return _tr(texts[step]) if step in texts else strategy_words(step)
