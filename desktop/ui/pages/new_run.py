"""New run: one page, four steps one below the other, and a summary that stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.core.data_jobs import CountTokens
from desktop.core.datasets import TokenNumbers
from desktop.core.models import ModelSpec
from desktop.core.presets import PlanOption
from desktop.core.problems import Problem
from desktop.core.recipe import STARTER
from desktop.core.remedies import Remedy, remedies
from desktop.core.runs import RunFolder
from desktop.core.speed import TimeEstimate, estimate_time
from desktop.services.desk import Desk
from desktop.services.hub import DownloadState, HubDownload
from desktop.services.model_list import models_here
from desktop.services.preparing import Data, offers, read_data, token_numbers, with_tokens
from desktop.services.runs import at_work
from desktop.services.task import Task
from desktop.ui.data.jobs import DataJobs
from desktop.ui.labels import PageTitle
from desktop.ui.message_strip import MessageStrip
from desktop.ui.pages.adjust import Adjust
from desktop.ui.pages.choose_data import ChooseData
from desktop.ui.pages.choose_model import ChooseModel
from desktop.ui.pages.choose_preset import ChoosePreset
from desktop.ui.pages.plan_words import preset_name
from desktop.ui.pages.run_summary import RunSummary
from desktop.ui.stepper import Stepper
from desktop.ui.texts import count_text, size_text, time_text
from desktop.ui.theme import BODY_WIDTH, GAP_L, GAP_S, GAP_XL, scaled
from desktop.ui.wording import detail_of, words_of

MODEL, DATA, PRESET, REVIEW = range(4)
SIDE_BY_SIDE_FROM = 820


class NewRunPage(QWidget):
    """Any answer can be changed at any time; what follows from it is worked out again.

    Sends `run_started(RunFolder)`, also when a run that was put into the queue is to be shown, and
    `fetch_wanted(repository)` for a base model that is planned with but not here yet.
    """

    run_started = Signal(object)
    fetch_wanted = Signal(str)

    def __init__(self, desk: Desk, jobs: DataJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model: tuple[str, ModelSpec] | None = None
        self._others: list[tuple[str, ModelSpec]] = []
        self._data: tuple[str, Data] | None = None
        self._options: tuple[PlanOption, ...] = ()
        self._chosen = ""
        self._context: int | None = None  # examples are to be shortened to this, so that it fits
        self._reading: Task | None = None
        self._counting: Task | None = None
        self._starting: Task | None = None
        self._queued: RunFolder | None = None
        self.setAccessibleName(self.tr("New run"))
        self.strip, self.absent = MessageStrip(), MessageStrip(closable=False)
        self.choose_model, self.choose_data = ChooseModel(desk), ChooseData(desk, jobs)
        self.choose_preset, self.adjust, self.name = ChoosePreset(), Adjust(), QLineEdit()
        self.summary = RunSummary()
        self._build()
        self._connect()
        self._go(MODEL)

    # -- layout -----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        change = self.tr("Change")
        self.stepper = Stepper()
        notes = (
            self.tr("What it builds on"),
            self.tr("What it learns from"),
            self.tr("How thorough"),
            self.tr("Everything on one page"),
        )
        titles = (self.tr("Base model"), self.tr("Examples"), self.tr("Preset"), self.tr("Review"))
        bodies = (self.choose_model, self.choose_data, self.choose_preset, self._review())
        for title, note, body in zip(titles, notes, bodies, strict=True):
            self.stepper.add_step(title, change, note).add(body)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(GAP_XL, GAP_XL, GAP_L, GAP_XL)
        column.setSpacing(GAP_L)
        column.addWidget(PageTitle(self.tr("New run")))
        column.addWidget(self.strip)
        column.addWidget(self.absent)
        column.addWidget(self.stepper)
        column.addStretch(1)
        self.steps_area = QScrollArea()
        self.steps_area.setWidgetResizable(True)
        self.steps_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.steps_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.steps_area.setWidget(left)
        self._side = QScrollArea()
        self._side.setWidgetResizable(True)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        aside = QVBoxLayout(holder)
        aside.setContentsMargins(GAP_S, GAP_XL, GAP_XL, GAP_XL)
        aside.addWidget(self.summary)
        aside.addStretch(1)
        self._side.setWidget(holder)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.steps_area, 3)
        self._row.addWidget(self._side, 2)
        self.steps_area.setMaximumWidth(scaled(BODY_WIDTH))

    def _review(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.adjust)
        self.adjust.put_name_first(self.name)
        return body

    def _connect(self) -> None:
        self.choose_model.chosen.connect(self.set_model)
        self.choose_data.chosen.connect(self.set_data)
        self.choose_preset.chosen.connect(self.set_preset)
        self.choose_preset.remedy_chosen.connect(self.take_remedy)
        self.adjust.changed.connect(self._replan)
        self.name.textEdited.connect(lambda _: self._replan())
        self.stepper.change_clicked.connect(self._go)
        self.summary.start_button.clicked.connect(self.start)
        self.summary.queue_button.clicked.connect(self.add_to_queue)
        self.strip.first_clicked.connect(lambda: self.run_started.emit(self._queued))
        self.absent.first_clicked.connect(self._fetch)
        self._desk.downloads.changed.connect(self._download_changed)
        self._desk.downloads.removed.connect(lambda _: self._show_absent())
        self._desk.hardware_changed.connect(lambda _: self._offer())
        self._desk.runs_changed.connect(lambda _: self._show_summary())
        self._desk.rates_changed.connect(self._show_summary)

    def resizeEvent(self, event: Any) -> None:
        """On narrow windows, or with large text, the summary moves below."""
        wide = self.width() >= scaled(SIDE_BY_SIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)
        super().resizeEvent(event)

    # -- answers ----------------------------------------------------------------------------------------------------

    def set_model(self, reference: str, model: ModelSpec) -> None:
        """Choose the base model."""
        self.strip.hide()
        self._model, self._context = (reference, model), None
        here = models_here(self._desk.places, self._desk.settings)
        self._others = [(other, spec) for other, spec in here if isinstance(spec, ModelSpec)]
        self._show_absent()
        self._count_tokens()
        self._offer()
        self._go(DATA if self._data is None else PRESET)

    def _show_absent(self) -> None:
        """A model that is not on this PC can be planned with, but not trained."""
        if self._model is None or self._model[1].folder:
            self.absent.hide()
            return
        repository, spec = self._model
        coming = next((item for item in self._desk.downloads.items if item.repo == repository), None)
        if coming and coming.on_the_way:
            sentence = self.tr("{name} is being fetched; the run can start when it is here.").format(name=repository)
            self.absent.show_message("info", sentence, closable=False)
            return
        sentence = self.tr("{name} is not on this PC yet.").format(name=repository)
        detail = self.tr("Everything here is worked out from its exact shapes. It takes {size} to fetch.")
        size = size_text(spec.disk_bytes)
        self.absent.show_message("info", sentence, detail.format(size=size), self.tr("Fetch it"), closable=False)

    def _fetch(self) -> None:
        if self._model:
            self.fetch_wanted.emit(self._model[0])

    def _download_changed(self, item: HubDownload) -> None:
        """What was planned with is on its way, or here: then the plan goes on with the real one."""
        if self._model is None or self._model[1].folder or item.repo != self._model[0]:
            return
        if item.state == DownloadState.DONE and item.result:
            known = models_here(self._desk.places, self._desk.settings)
            for reference, model in known:
                if isinstance(model, ModelSpec) and Path(model.folder) == Path(item.result.folder):
                    chosen = self._chosen
                    self.set_model(reference, model)
                    if chosen:
                        self.set_preset(chosen)
        self._show_absent()

    def set_data(self, source: str) -> None:
        """Read the chosen data on a thread and go on when it could be used."""
        self.strip.hide()
        self.choose_data.show_reading(Path(source).name if source != STARTER else "")
        if self._reading:
            self._reading.cancel()
        task = self._desk.task(lambda _tell, _cancelled: read_data(source, None, 0.1, 0, self._desk.places))
        task.done.connect(lambda data: self._data_read(task, source, data))
        task.refused.connect(lambda problems: self._data_refused(task, problems))
        self._reading = task
        task.start()

    def _data_read(self, task: Task, source: str, data: Data) -> None:
        if task is not self._reading:
            return
        self._data, self._context = (source, data), None
        self._count_tokens()
        self.choose_data.select(source)
        self.choose_data.show_data(data.held_out, data.left_out, data.first)
        self._offer()
        self._go(MODEL if self._model is None else PRESET)

    def _data_refused(self, task: Task, problems: list[Problem]) -> None:
        if task is self._reading:
            self.choose_data.strip.hide()
            self._show_problems(problems)

    def _count_tokens(self) -> None:
        """Let the plan go by the lengths of the examples in the model's own tokens: those counted before, or soon."""
        if self._counting:
            self._counting.cancel()
            self._counting = None
        if self._data:
            # what was counted in another model's tokens says nothing about this one
            self._data = (self._data[0], with_tokens(self._data[1], None))
        if not self._model or not self._data or not self._data[1].folder or not self._model[1].folder:
            return
        if self._data[1].first.image:
            return
        (source, data), model = self._data, Path(self._model[1].folder)
        known = token_numbers(data, model)
        self._data = (source, with_tokens(data, known))
        if known is None:
            task = self._desk.datasets.ask(CountTokens(str(data.folder), str(model)), TokenNumbers)
            task.done.connect(lambda numbers: self._tokens_counted(task, numbers))
            self._counting = task
            task.start()

    def _tokens_counted(self, task: Task, numbers: TokenNumbers) -> None:
        if task is self._counting and self._data:
            self._counting = None
            self._data = (self._data[0], with_tokens(self._data[1], numbers))
            self._offer()

    def take_remedy(self, remedy: Remedy) -> None:
        """Change what was offered so that the run fits."""
        if remedy.model:
            self.set_model(*remedy.model)
        else:
            self._context = remedy.plan.recipe.context_length
        self._offer()
        self._go(PRESET)

    def set_preset(self, key: str) -> None:
        """Choose a preset."""
        self._chosen = key
        if option := self._option():
            self.adjust.show_recipe(option.recipe)
            self.name.setText(option.recipe.name)
        self._replan()
        self._go(REVIEW)

    # -- what follows -----------------------------------------------------------------------------------------------

    def _offer(self) -> None:
        """Work out the presets again from what is chosen so far."""
        budget = self._desk.budget()
        if self._model and self._data and budget:
            reference, spec = self._model
            facts = self._data[1].facts
            base: dict[str, Any] = {"name": self._data[1].name, "model": reference, "data": self._data[0]}
            if self._context:
                base["context_length"] = self._context
            self._options = offers(spec, self._data[1], budget, base)
            times = [time_text(time) if (time := self.time_of(option)) else "" for option in self._options]
            counted = facts.counted is not None
            self.choose_preset.show_options(self._options, facts.longest_tokens, counted=counted, times=times)
            self.choose_preset.select(self._chosen)
            self.choose_preset.show_remedies(self._remedies(base))
        self._show_summary()

    def _remedies(self, base: dict[str, Any]) -> tuple[Remedy, ...]:
        """What would help; nothing while one of the presets fits, for then that one does."""
        budget = self._desk.budget()
        if not budget or not self._model or not self._data or any(o.verdict != "too_big" for o in self._options):
            return ()
        refused = next(option for option in self._options if option.key == "balanced")
        return remedies(refused, self._model[1], self._data[1].facts, budget, base, self._others)

    def _option(self) -> PlanOption | None:
        return next((option for option in self._options if option.key == self._chosen), None)

    def plan(self) -> PlanOption | None:
        """The chosen preset with what was adjusted, and its memory."""
        option = self._option()
        if option is None or self._data is None or self._model is None:
            return None
        recipe = self.adjust.applied_to(option.recipe)
        recipe = msgspec.structs.replace(recipe, name=self.name.text().strip() or option.recipe.name)
        return option.with_recipe(recipe, self._model[1], self._data[1].facts)

    def _replan(self) -> None:
        self._show_summary()

    def _show_summary(self) -> None:
        busy, plan = at_work(self._desk.records), self.plan()
        self.summary.show_plan(plan, self._missing(), busy[1].name if busy else "")
        settings = self._desk.settings
        self.summary.time.show_time(self.time_of(plan), settings.price_per_kwh, settings.currency)

    def time_of(self, plan: PlanOption | None) -> TimeEstimate | None:
        """How long a plan takes on this PC; None while that is not known."""
        machine = self._desk.machine()
        if plan is None or machine is None or self._data is None or self._model is None:
            return None
        return estimate_time(self._model[1], plan.recipe, self._data[1].facts, machine)

    def _missing(self) -> str:
        """Why the run cannot start yet; empty when it can."""
        if self._model is None:
            return self.tr("Choose a base model first.")
        if not self._model[1].folder:
            return self.tr("Fetch the base model first.")
        if self._data is None:
            return self.tr("Choose your examples first.")
        if not self._chosen:
            return self.tr("Choose a preset first.")
        if self._starting and self._starting.running:
            return self.tr("Starting …")
        return ""

    def _go(self, step: int) -> None:
        """Open one step; answered ones close to a line."""
        summaries = self._summaries()
        for index, section in enumerate(self.stepper.sections):
            if index == step:
                section.set_state("current")
            elif summaries[index]:
                section.set_state("done", summaries[index])
            else:
                section.set_state("coming")
        self._show_summary()

    def _summaries(self) -> list[str]:
        data = self._data[1] if self._data else None
        texts = ["", "", preset_name(self._chosen) if self._chosen else "", ""]
        if self._model:
            texts[MODEL] = self._model[1].name
        if data:
            texts[DATA] = self.tr("{name}: {train} to learn from, {held} held out").format(
                name=data.name, train=count_text(data.train), held=count_text(data.held_out)
            )
        return texts

    # -- start ------------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start the run as reviewed."""
        plan = self.plan()
        if plan is not None and not self._missing():
            self._begin(self._desk.start_run(plan.recipe), self._started)

    def add_to_queue(self) -> None:
        """Put the run as reviewed at the end of the queue."""
        plan = self.plan()
        if plan is not None and not self._missing():
            self._begin(self._desk.queue_run(plan.recipe), self._waits)

    def _begin(self, task: Task, then: Callable[[Any], None]) -> None:
        self.strip.hide()
        self._starting = task
        task.done.connect(then)
        task.refused.connect(self._show_problems)
        task.start()
        self._show_summary()

    def _started(self, folder: object) -> None:
        self._chosen = ""
        self._go(PRESET)
        self.run_started.emit(folder)

    def _waits(self, result: tuple[RunFolder, int]) -> None:
        self._queued, place = result
        self._chosen = ""
        self._go(PRESET)
        sentence = self.tr("“{name}” waits in the queue at place {place}.").format(
            name=self._queued.read().name, place=count_text(place)
        )
        detail = self.tr("It starts by itself. The queue stands above the list of runs.")
        self.strip.show_message("good", sentence, detail, self.tr("Show the run"))

    def _show_problems(self, problems: list[Problem]) -> None:
        first = problems[0]
        self.strip.show_message("bad", words_of(first).title, detail_of(first))
        self._show_summary()

    # -- from elsewhere ---------------------------------------------------------------------------------------------

    def take_files(self, models: list[Path], files: list[Path]) -> None:
        """Model folders and files dropped on the window."""
        if models:
            self.choose_model.take_folder(models[0])
        if files:
            self._go(DATA)
            self.choose_data.take(files)
