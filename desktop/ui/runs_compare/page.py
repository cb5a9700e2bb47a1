"""Runs side by side: their curves over one another, what came of them, and what differs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.curves import Axis, Points, thinned
from desktop.core.problems import Problem, ProblemError
from desktop.core.run_compare import FEWEST, SAME, Comparing, compare_runs
from desktop.core.run_facts import RunFacts, read_run
from desktop.core.runs import RunFolder
from desktop.services.desk import Desk
from desktop.services.task import Task, while_there
from desktop.ui.buttons import Button, IconButton, QuietButton
from desktop.ui.card import Card
from desktop.ui.fields import ComboBox
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import ElidedText, Muted, StrongLines, WrapText
from desktop.ui.live_chart import LiveChart, Stroke
from desktop.ui.pages.page import Page
from desktop.ui.run.recipe import value_text
from desktop.ui.runs_compare.table import SideBySide
from desktop.ui.runs_compare.words import TELLING, axis_title, result_text
from desktop.ui.styling import clear_layout, scale_with_text
from desktop.ui.texts import number_text
from desktop.ui.theme import GAP_M, GAP_S
from desktop.ui.value_words import meaning_text
from desktop.ui.wording import words_of

MINUTES_FROM = 300.0
"""Seconds of the longest run from which time is shown in minutes."""
MOST_POINTS = 2000


class RunsComparePage(Page):
    """Sends `back_wanted` and `run_opened(RunFolder)`."""

    back_wanted = Signal()
    run_opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, title=self.tr("Compare runs"))
        self._desk = desk
        self._folders: list[RunFolder] = []
        self._task: Task | None = None
        self.found: Comparing | None = None
        self.back = QuietButton(self.tr("All runs"), "chevron-left").begin_column()
        self.back.clicked.connect(self.back_wanted)
        self.head_row.addWidget(self.back)
        self.chart = LiveChart(self.tr("Losses of the runs"), self.tr("Step"), self.tr("Held-out loss"))
        self.chart.canvas.best_text = ""  # several of them would lie over one another
        scale_with_text(self.chart, "minimumHeight", pixels=280)
        self.what, self.over = ComboBox(), ComboBox()
        self.rows: list[_RunLine] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GAP_S)
        self.results = SideBySide(self.tr("What came of each run"))
        self.differences = SideBySide(self.tr("Values that differ"))
        self.same = Muted(self.tr("Their recipes are the same."))
        self._says = QVBoxLayout()
        self._fill()
        desk.pins_changed.connect(self._show_pins)

    def _fill(self) -> None:
        for box, name, choices in (
            (self.what, self.tr("Which loss"), (
                ("held_out", self.tr("Held-out loss")), ("training", self.tr("Training loss, smoothed")))),
            (self.over, self.tr("Over what"), (
                ("steps", self.tr("over steps")), ("examples", self.tr("over examples seen")),
                ("time", self.tr("over training time")))),
        ):  # fmt: skip
            box.setAccessibleName(name)
            for key, text in choices:
                box.addItem(text, key)
            box.currentIndexChanged.connect(lambda _: self._draw())
        self.runs = Card(self.tr("Runs"))
        self.runs.add_layout(self._lines)
        curves = Card(self.tr("Curves"), self.tr("Lower is better; the ring marks the best look of each run."))
        shown = QWidget()
        line = FlowLayout(shown)
        line.addWidget(self.what)
        line.addWidget(self.over)
        curves.add(shown)
        curves.add(self.chart, 1)
        came = Card(
            self.tr("What came of it"), self.tr("The mark stands at the best value, where one can be relied on.")
        )
        came.add(self.results)
        differs = Card(self.tr("What differs"))
        differs.add_layout(self._says)
        differs.add(self.same)
        differs.add(self.differences)
        self.cards = (self.runs, curves, came, differs)
        for card in self.cards:
            self.add(card)
        self.column.addStretch(1)

    # -- which runs ---------------------------------------------------------------------------------------------------

    def show_runs(self, folders: Sequence[RunFolder]) -> None:
        """Read these runs on a thread and set them side by side."""
        self._folders = list(folders)
        if self._task:
            self._task.cancel()
        self.strip.hide()
        self.verticalScrollBar().setValue(0)
        task = self._desk.task(lambda _tell, _cancelled: compare_runs([read_run(each) for each in folders], TELLING))
        task.done.connect(while_there(self, lambda found: self._read(task, found)))
        task.refused.connect(while_there(self, lambda problems: self._refused(task, problems)))
        self._task = task
        task.start()

    def _read(self, task: Task, found: Comparing) -> None:
        if task is not self._task:
            return
        self.found = found
        for card in self.cards:
            card.show()
        self._draw()
        self._show_lines(found)
        self._show_results(found)
        self._show_differences(found)

    def _refused(self, task: Task, problems: list[Problem]) -> None:
        if task is not self._task:
            return
        for card in self.cards:
            card.hide()
        self._say(problems[0])

    def _without(self, folder: RunFolder) -> None:
        self.show_runs([other for other in self._folders if other.path != folder.path])

    # -- curves -------------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        """The chosen loss of every run over the chosen axis."""
        if self.found is None:
            return
        axis = next(known for known in get_args(Axis) if known == self.over.currentData())
        held_out = self.what.currentData() == "held_out"
        longest = max((run.curves.seconds[-1] for run in self.found.runs if run.curves.seconds), default=0.0)
        minutes = axis == "time" and longest >= MINUTES_FROM
        self.chart.remove_series()
        self.chart.set_x_title(axis_title(axis, minutes=minutes))
        self.chart.canvas.x_whole = axis == "steps"
        self.chart.set_y_title(self.what.currentText())
        self.chart.set_empty_text(self.tr("None of these runs has such a curve."))
        for run, name in zip(self.found.runs, _names(self.found.runs)):
            key = run.folder.path.name
            self.chart.add_series(key, name, smoothing=0.0, mark_best=held_out)
            points = _points(run, axis, held_out)
            self.chart.extend(key, [(x / 60 if minutes else x, y) for x, y in points])
        self.chart.set_summary(self._sentence())

    def _sentence(self) -> str:
        assert self.found is not None
        parts = []
        for run, name in zip(self.found.runs, _names(self.found.runs)):
            if best := run.curves.best:
                words = self.tr("{name}: best held-out loss {loss} at step {step}.")
                parts.append(words.format(name=name, loss=number_text(best[1]), step=best[0]))
        return " ".join(parts)

    # -- rows ---------------------------------------------------------------------------------------------------------

    def _show_lines(self, found: Comparing) -> None:
        clear_layout(self._lines)
        self.rows = []
        for run, name in zip(found.runs, _names(found.runs)):
            row = _RunLine(run, name, self.chart, removable=len(found.runs) > FEWEST)
            row.open_button.clicked.connect(lambda _=False, run=run: self.run_opened.emit(run.folder))
            row.pin_button.clicked.connect(lambda pinned, run=run: self._pin(run.folder, pinned))
            row.remove_button.clicked.connect(lambda _=False, run=run: self._without(run.folder))
            self.rows.append(row)
            self._lines.addWidget(row)
        self._show_pins()

    def _pin(self, folder: RunFolder, pinned: bool) -> None:
        try:
            self._desk.set_pin(folder, pinned)
        except ProblemError as error:
            self._show_pins()
            self._say(error.problems[0])

    def _say(self, problem: Problem) -> None:
        self.strip.tell_problem(problem)

    def _show_pins(self) -> None:
        for row in self.rows:
            row.show_pinned(row.run.folder.path.name in self._desk.pins)

    def _show_results(self, found: Comparing) -> None:
        titles = ["", *_names(found.runs)]
        rows = [(result_text(one.key), *one.values) for one in found.results]
        self.results.show_rows(titles, rows, [one.best for one in found.results])

    def _show_differences(self, found: Comparing) -> None:
        clear_layout(self._says)
        for name, problems in zip(_names(found.runs)[1:], found.says):
            told = [words_of(problem) for problem in problems]
            titles = " · ".join(words.title for words in told)
            self._says.addWidget(StrongLines(name))
            if titles:
                self._says.addWidget(WrapText(titles))
            details = [f"{words.cause} {words.remedy}".strip() for words in told]
            if unlike := [text for text, problem in zip(details, problems) if problem.code not in SAME]:
                self._says.addWidget(Muted(" ".join(unlike)))
        self.same.setVisible(not found.differences)
        self.differences.setVisible(bool(found.differences))
        rows = [
            (meaning_text(one.field), *("–" if value is None else value_text(one.field, value) for value in one.values))
            for one in found.differences
        ]
        self.differences.show_rows(["", *_names(found.runs)], rows)


class _RunLine(QWidget):
    """One of the runs: how its curve is drawn, what it is, and what can be done with it."""

    def __init__(self, run: RunFacts, name: str, chart: LiveChart, *, removable: bool) -> None:
        super().__init__()
        self.run = run
        record = run.record
        self.open_button = Button(self.tr("Open"))
        self.open_button.setAccessibleName(self.tr("Open {name}").format(name=name))
        self.pin_button = QuietButton(self.tr("Pin"), "pin")
        self.pin_button.setCheckable(True)
        self.pin_button.set_hint(self.tr("Mark it as the best so far; it stands first on Home"))
        self._name = name
        self.remove_button = IconButton("close", self.tr("Take {name} out of the comparison").format(name=name))
        self.remove_button.setVisible(removable)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(ElidedText(name, strong=True, cut=Qt.TextElideMode.ElideRight))
        about = " · ".join(filter(None, (record.base_model, record.dataset)))
        names.addWidget(ElidedText(about, tone="muted", cut=Qt.TextElideMode.ElideRight))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        row.addWidget(Stroke(chart.series(run.folder.path.name)))
        row.addLayout(names, 1)
        for button in (self.pin_button, self.open_button, self.remove_button):
            row.addWidget(button)

    def show_pinned(self, pinned: bool) -> None:
        """Say whether it is pinned."""
        self.pin_button.setChecked(pinned)
        self.pin_button.setText(self.tr("Pinned") if pinned else self.tr("Pin"))
        words = self.tr("Let {name} go") if pinned else self.tr("Pin {name}")
        self.pin_button.setAccessibleName(words.format(name=self._name))


def _points(run: RunFacts, axis: Axis, held_out: bool) -> Points:
    curves = run.curves
    if held_out:
        return curves.held_out(axis, run.per_example)
    return thinned(curves.smoothed(axis, run.per_example), MOST_POINTS)


def _names(runs: Sequence[RunFacts]) -> list[str]:
    """The runs' names; where two are called the same, with their folders."""
    names = [run.record.name for run in runs]
    return [f"{name} ({run.record.id})" if names.count(name) > 1 else name for name, run in zip(names, runs)]
