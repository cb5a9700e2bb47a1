"""Has it forgotten something: general questions before and after, and the strength at which the result is used."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.forgetting import (
    AtStrength,
    Change,
    Forgetting,
    kept_gain,
    read_forgetting,
    rise_words,
    suffered,
    trade,
)
from desktop.core.general_pace import Left
from desktop.core.problems import Problem, ProblemError
from desktop.core.runs import ACTIVE, RunFolder, RunRecord
from desktop.core.strength import keep_strength, read_strength
from desktop.core.words_forgetting import KIND_WORDS
from desktop.services.desk import Desk
from desktop.services.forgetting import foretell, measure
from desktop.ui.advice.score_bar import ScoreBar
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.fields import Slider
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Muted, Strong, Text
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.one_job import OneJob
from desktop.ui.styling import clear_layout
from desktop.ui.texts import left_text, number_text, sentences, span_text
from desktop.ui.theme import GAP_L, GAP_M, GAP_S
from desktop.ui.wording import detail_of, words_of

LEVELS: dict[str, Level] = {
    "forgetting.nothing": "good", "forgetting.nothing_guesses": "good", "forgetting.hardly": "good",
    "forgetting.hardly_guesses": "good", "forgetting.little": "warn",
    "forgetting.much": "bad", "task.cancelled": "info",
}  # fmt: skip
STEP = 5
"""Hundredths of the full strength from one place of the slider to the next."""


class ForgettingCard(Card):
    """Shows what was measured, measures at other strengths and keeps the chosen one. Sends `gentler_wanted(RunFolder)`
    when the run is to be repeated with half the learning rate."""

    gentler_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        note = self.tr("The same general questions and texts, put to the base model and to the tuned one.")
        super().__init__(self.tr("Has it forgotten something?"), note, parent)
        self._desk = desk
        self._folder: RunFolder | None = None
        self._found: Forgetting | None = None
        self._job = OneJob(desk, self.tr("Asking general questions"), self)
        self._writes = True
        self._left = Left(None, 0.0)
        self.left = Muted("")
        self.strip = MessageStrip(closable=False)
        self.table, self.strengths = QGridLayout(), QGridLayout()
        self.perplexity, self.advice, self.in_use = Muted(""), Muted(""), Muted("")
        self.slider = Slider()
        self.slider_text = Text("")
        self.start_button = Button(self.tr("Ask general questions"), "play")
        self.measure_button = Button(self.tr("Measure this strength"), "play")
        self.use_button = Button(self.tr("Use this strength"), "check")
        self._build()
        self.strip.first_clicked.connect(lambda: self._folder and self.gentler_wanted.emit(self._folder))
        self.slider.valueChanged.connect(lambda _: self._settle())
        self.start_button.clicked.connect(lambda: self.measure([1.0]))
        self.measure_button.clicked.connect(lambda: self.measure([self.strength]))
        self.use_button.clicked.connect(self.use)
        self._job.progressed.connect(self._go_on)
        self._job.done.connect(self._done)
        self._job.refused.connect(self._refused)

    def _build(self) -> None:
        for grid in (self.table, self.strengths):
            grid.setHorizontalSpacing(GAP_L)
            grid.setVerticalSpacing(GAP_S)
        self.table.setColumnStretch(1, 1)
        self.table.setColumnStretch(2, 1)
        self.slider.setRange(0, 100 // STEP)
        self.slider.setPageStep(25 // STEP)
        self.slider.setAccessibleName(self.tr("Adapter strength (scaling of what was learned)"))
        self.slider.setToolTip(self.tr("0 % is the base model, 100 % what was trained"))
        self.remedy = QWidget()
        column = QVBoxLayout(self.remedy)
        column.setContentsMargins(0, GAP_S, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(Strong(self.tr("Use it at less strength")))
        more = self.tr("Less strength forgets less and keeps part of what was learned. Measure how much, then choose.")
        column.addWidget(Muted(more))
        line = QHBoxLayout()
        line.setSpacing(GAP_M)
        line.addWidget(self.slider, 1)
        line.addWidget(self.slider_text)
        column.addLayout(line)
        buttons = FlowLayout()
        for button in (self.measure_button, self.use_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addWidget(self.measure_button.reason_text())
        column.addWidget(self.in_use)
        column.addLayout(self.strengths)
        column.addWidget(self.advice)
        self.add(self.strip)
        self.add_layout(self.table)
        self.add(self.perplexity)
        self.add(self.remedy)
        self.add_layout(self._job.beside(self.start_button))
        self.add(self.left)
        self.left.hide()
        self.add(self.start_button.reason_text())

    @property
    def strength(self) -> float:
        """The strength on the slider."""
        return self.slider.value() * STEP / 100

    # -- which run ----------------------------------------------------------------------------------------------------

    def show_run(self, folder: RunFolder) -> None:
        """Show another run."""
        self._job.give_up()
        self.left.hide()
        self._folder = folder
        self._writes = not folder.labels.is_file()
        self.setVisible(self._writes)
        self.slider.setValue(round(read_strength(folder) * 100 / STEP))
        self.measure_button.set_reason("")
        self.refresh()

    def refresh(self) -> None:
        """Read again what is known of the run."""
        if self._folder is None or not self._writes:
            return
        try:
            self._show(read_forgetting(self._folder))
        except ProblemError as error:
            self._show(None)
            self._say(error.problems[0])

    def show_record(self, record: RunRecord) -> None:
        """Allow asking once there is something to ask."""
        if self._job.running or self._folder is None:
            return
        reason = "" if self._folder.usable_adapter() else self.tr("There is nothing to ask yet.")
        if record.state in ACTIVE:
            reason = self.tr("The run is still training; it is asked at its end.")
        for button in (self.start_button, self.measure_button):
            button.set_reason(reason)
        self.start_button.setVisible(self._found is None)

    # -- measuring ----------------------------------------------------------------------------------------------------

    def measure(self, strengths: list[float]) -> None:
        """Measure at these strengths, beside the window."""
        folder, places = self._folder, self._desk.places
        if folder is None or self._job.running:
            return
        self.start_button.hide()
        self.measure_button.set_reason(self.tr("Asking …"))
        span = foretell(folder, places, self._desk.machine(), strengths)
        self._left = Left(span.middle if span and span.sure else None, time.monotonic())
        self._go_on(0.0)
        self._job.start(lambda tell, cancelled: measure(folder, places, tell, cancelled, strengths))

    def _go_on(self, share: float, _step: str = "") -> None:
        left = left_text(self._left.at(share, time.monotonic()))
        self.left.setText(left)
        self.left.setVisible(bool(left))

    def _done(self, found: Forgetting) -> None:
        self.left.hide()
        self.measure_button.set_reason("")
        self._show(found)

    def _refused(self, problem: Problem) -> None:
        self.left.hide()
        self.measure_button.set_reason("")
        self.start_button.setVisible(self._found is None)
        if problem.code != "task.cancelled":
            self._say(problem)

    def use(self) -> None:
        """Keep the strength of the slider for trying out and handing over."""
        if self._folder is None:
            return
        try:
            keep_strength(self._folder, self.strength)
        except ProblemError as error:
            self._say(error.problems[0])
        self._settle()

    # -- showing ------------------------------------------------------------------------------------------------------

    def _show(self, found: Forgetting | None) -> None:
        self._found = found
        full = (found.full or found.measured[-1]) if found else None
        for grid in (self.table, self.strengths):
            clear_layout(grid)
        self.strip.hide()
        self.remedy.setVisible(full is not None)
        self.perplexity.setVisible(full is not None)
        self.start_button.setVisible(full is None and not self._job.running)
        if found is None or full is None:
            words = self.tr("Not asked yet.")
            if taken := self._taken([1.0]):
                words = self.tr("Not asked yet. It takes {time} on this PC.").format(time=taken)
            self.table.addWidget(Muted(words), 0, 0, 1, 4)
            return
        self._say(full.verdict, self.tr("Train again more gently") if _lost(full) else "")
        self._fill_kinds(full)
        before, after = (number_text(told.perplexity) for told in (found.told, full.told))
        words = self.tr(
            "Surprise at ordinary text (perplexity): {before} before, {after} after ({rise}). Less is better."
        )
        says = [words.format(before=before, after=after, rise=rise_words(full.rise.value))]
        if worse := suffered(full):
            says.append(self.tr("Surely worse in: {kinds}.").format(kinds=", ".join(map(kind_words, worse))))
        self.perplexity.setText(" ".join(says))
        self._fill_strengths(found)
        advice = trade(found)
        self.advice.setText(sentences(words_of(advice).title, detail_of(advice)) if advice else "")
        self.advice.setVisible(advice is not None)
        self._settle()

    def _taken(self, strengths: list[float]) -> str:
        """How long asking at these strengths takes; empty where nothing is known."""
        if self._folder is None:
            return ""
        span = foretell(self._folder, self._desk.places, self._desk.machine(), strengths)
        return span_text(*span) if span else ""

    def _fill_kinds(self, full: AtStrength) -> None:
        worse = suffered(full)
        for column, title in enumerate((self.tr("General questions"), self.tr("Base"), self.tr("Tuned"))):
            self.table.addWidget(Muted(title), 0, column)
        for row, one in enumerate(full.changes, start=1):
            name = kind_words(one.kind)
            label = Strong(name) if one.kind == "all" else Text(name, tone="warn" if one.kind in worse else "")
            self.table.addWidget(label, row, 0)
            for column, (who, found) in enumerate(
                ((self.tr("base"), one.base), (self.tr("tuned"), one.tuned)), start=1
            ):
                spoken = self.tr("{name}, {who}: {share} % right").format(
                    name=name, who=who, share=round(100 * found.value)
                )
                self.table.addWidget(ScoreBar(spoken, found, 1.0, best=column == 2), row, column)
            self.table.addWidget(Text(change_text(one)), row, 3, Qt.AlignmentFlag.AlignRight)

    def _fill_strengths(self, found: Forgetting) -> None:
        if len(found.measured) < 2:
            return
        titles = (
            self.tr("Strength"), self.tr("General questions"), self.tr("Perplexity"), self.tr("Held-out loss"),
            self.tr("Gain kept"),
        )  # fmt: skip
        for column, title in enumerate(titles):
            self.strengths.addWidget(Text(title, tone="muted"), 0, column, Qt.AlignmentFlag.AlignRight)
        for row, one in enumerate(found.measured, start=1):
            kept = kept_gain(found, one)
            texts = (
                f"{round(100 * one.strength)} %",
                f"{round(100 * one.changes[0].tuned.value)} %",
                number_text(one.told.perplexity),
                "–" if one.held_out_loss is None else number_text(one.held_out_loss),
                "–" if kept is None else f"{round(100 * kept)} %",
            )
            for column, text in enumerate(texts):
                self.strengths.addWidget(Text(text), row, column, Qt.AlignmentFlag.AlignRight)
        self.strengths.setColumnStretch(len(titles), 1)

    def _settle(self) -> None:
        """Say what the slider stands for, and what is in use."""
        self.slider_text.setText(self.tr("{strength} %").format(strength=self.slider.value() * STEP))
        if self._folder is None:
            return
        taken = self._taken([self.strength])
        self.measure_button.set_hint(self.tr("Takes {time}").format(time=taken) if taken else "")
        chosen = read_strength(self._folder)
        self.in_use.setText(
            self.tr("In use when you try it out and hand it over: {strength} %.").format(strength=round(100 * chosen))
        )
        same = abs(chosen - self.strength) < 1e-6
        self.use_button.set_reason(self.tr("This strength is in use.") if same else "")

    def _say(self, problem: Problem, first: str = "") -> None:
        level = LEVELS.get(problem.code, "bad")
        self.strip.tell_problem(problem, level, first, closable=False)


def _lost(found: AtStrength) -> bool:
    return found.verdict.code in ("forgetting.little", "forgetting.much")


def kind_words(kind: str) -> str:
    """A kind of general questions in the language of the window."""
    text = QCoreApplication.translate("forgetting", KIND_WORDS[kind])
    return text[:1].upper() + text[1:]


def change_text(one: Change) -> str:
    """Shares of right answers before and after, in hundredths: ``62 → 58 %``."""
    return f"{round(100 * one.base.value)} → {round(100 * one.tuned.value)} %"
