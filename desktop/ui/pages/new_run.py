"""New run: one page, its steps one below the other, and a summary that stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.core.hardware import HardwareState
from desktop.core.models import ModelSpec
from desktop.core.problems import ProblemError
from desktop.core.recipe import Recipe
from desktop.core.runs import RunFolder, RunState
from desktop.services.desk import Desk
from desktop.services.recipe_files import open_recipe, reusable
from desktop.services.retraining import Earlier, keeping_documents, read_earlier
from desktop.ui.data.jobs import DataJobs
from desktop.ui.engine.rule import why_not_train
from desktop.ui.labels import PageTitle
from desktop.ui.pages.new_run_answers import NewRunAnswers
from desktop.ui.pages.new_run_draft import Drafts
from desktop.ui.pages.new_run_plan import Answers
from desktop.ui.recipe_button import beside
from desktop.ui.texts import count_text


class NewRunPage(NewRunAnswers):
    """Any answer can be changed at any time; what follows from it is worked out again.

    Sends `run_started(RunFolder)`, also when a run that was put into the queue is to be shown, and
    `fetch_wanted(repository)` for a base model that is planned with but not here yet.
    """

    run_started = Signal(object)

    def __init__(self, desk: Desk, jobs: DataJobs, parent: QWidget | None = None) -> None:
        super().__init__(desk, jobs, parent)
        self._queued: RunFolder | None = None
        self._said = ""
        """What stands in the strip of the run that was put into the queue last."""
        self.setAccessibleName(self.tr("New run"))
        self._build()
        self._connect()
        self.drafts = Drafts(self, desk)
        self.go("goal")

    def _build(self) -> None:
        self.add_step("goal", self.tr("What for"), self.tr("Advice on what to train, if any"), self.adviser)
        self.add_step("model", self.tr("Base model"), self.tr("What it builds on"), self.choose_model)
        self.add_step("data", self.tr("Examples"), self.tr("What it learns from"), self.choose_data, self.goal)
        changes = self.tr("How much of the model learns")
        self.add_step("method", self.tr("How much changes"), changes, self.choose_method)
        self.add_step("preset", self.tr("Preset"), self.tr("How thorough"), self.choose_preset)
        self.add_step("review", self.tr("Review"), self.tr("Everything on one page"), self.adjust)
        self.adjust.put_name_first(self.name)
        notes = (self.strip, self.repeat, self.absent, self.mismatch)
        self.lay_out((beside(PageTitle(self.tr("New run")), self.recipe_button), *notes), self.summary)

    def _connect(self) -> None:
        self.recipe_button.chosen.connect(self.open_recipe)
        self.adviser.taken.connect(self.take_advice)
        self.adviser.changed.connect(self._keep_advice)
        self.adviser.looked.connect(self._take_look)
        self.adviser.skipped.connect(lambda: self.go(self._next()))
        self.adviser.data_wanted.connect(lambda: self.go("data"))
        self.adviser.model_wanted.connect(lambda: self.go("model"))
        self.choose_model.chosen.connect(self.set_model)
        self.choose_data.chosen.connect(self.set_data)
        self.goal.objective_chosen.connect(self.set_objective)
        self.goal.documents_chosen.connect(self._documents_chosen)
        self.goal.done.connect(lambda: self.go("preset"))
        self.choose_method.chosen.connect(self.set_method)
        self.choose_preset.chosen.connect(self.set_preset)
        self.choose_preset.remedy_chosen.connect(self.take_remedy)
        self.adjust.changed.connect(self._values_changed)
        self.name.textEdited.connect(self._name_typed)
        self.stepper.change_clicked.connect(self._change)
        self.summary.start_button.clicked.connect(self.start)
        self.summary.queue_button.clicked.connect(self.add_to_queue)
        self.summary.fit_button.clicked.connect(self.make_it_fit)
        self.strip.first_clicked.connect(lambda: self.run_started.emit(self._queued))
        self.absent.first_clicked.connect(self._fetch)
        self.mismatch.first_clicked.connect(lambda: self.go("model"))
        self.mismatch.second_clicked.connect(lambda: self.go("data"))
        self.repeat.first_clicked.connect(self.start_anew)
        self.repeat.second_clicked.connect(self._turn_documents)
        self._counting.counted.connect(self._tokens_counted)
        self._starting.started.connect(self._started)
        self._starting.waits.connect(self._waits)
        self._starting.refused.connect(self._show_problems)
        self._desk.datasets.changed.connect(self.goal.documents.show_entries)
        self._desk.datasets.changed.connect(self.keep_up_with)
        self._desk.downloads.changed.connect(self._download_changed)
        self._desk.downloads.removed.connect(self._show_absent)
        self._desk.hardware_changed.connect(self._hardware_changed)
        self._desk.runs_changed.connect(self._show_summary)
        for news in (self._desk.runs_changed, self._desk.queue_changed):
            news.connect(self._follow_queued)
        self._desk.rates_changed.connect(self._show_summary)
        self._desk.engine.changed.connect(self._look_at_engine)

    # -- a run once more ------------------------------------------------------------------------------------------

    def repeat_run(self, folder: RunFolder, *, gentler: bool = False) -> None:
        """Repeat a run on another base model: only that is asked for. Or `gentler`, on the same one with half the
        learning rate: then nothing is."""
        try:
            earlier = read_earlier(folder)
        except ProblemError as error:
            self._show_problems(list(error.problems))
            return
        self.start_anew()
        self.drafts.came_from("gentler" if gentler else "run", folder.path)
        self.answers.earlier = msgspec.structs.replace(earlier, rate=0.5) if gentler else earlier
        if gentler and isinstance(earlier.model, ModelSpec):
            self.answers.model = (earlier.recipe.model, earlier.model)
        self.answers.wanted_method = earlier.recipe.method
        self.set_data(earlier.recipe.data)
        self.go("model")

    def reuse_recipe(self, folder: RunFolder) -> None:
        """The recipe of a run with other examples: only those are asked for, where the base model is still there."""
        try:
            earlier, base = reusable(folder, self._desk.places)
        except ProblemError as error:
            self._show_problems(list(error.problems))
            return
        self._take_recipe(earlier, base, "")
        self.drafts.came_from("recipe", folder.path)

    def open_recipe(self, path: Path) -> None:
        """Prepare a run from a recipe file: what of it is here is chosen, the rest is asked for."""
        try:
            opened = open_recipe(path, self._desk.places, self._desk.settings)
        except ProblemError as error:
            self._show_problems(list(error.problems))
            return
        self._take_recipe(opened.earlier, opened.base, opened.data)
        self.drafts.came_from("file", path)

    def _take_recipe(self, earlier: Earlier, base: tuple[str, ModelSpec] | None, data: str) -> None:
        self.start_anew()
        self.answers.earlier = earlier
        self.answers.wanted_method = earlier.recipe.method
        if data:
            self.set_data(data)
        if base:
            self.set_model(*base)
        else:
            self.go("model")
        self._show_absent()
        self._show_summary()

    def _turn_documents(self) -> None:
        """Learn the documents of a recipe beside the new examples, or leave them out again."""
        if earlier := self.answers.earlier:
            self.answers.earlier = keeping_documents(earlier, earlier.recipe.documents is None)
            self._offer()
            self._show_chosen()

    def start_anew(self) -> None:
        """Forget all answers."""
        self.drafts.forget()
        self.answers = Answers()
        self._reading = None
        self.goal.documents.choose(None)
        self.adviser.forget()
        self._show_absent()
        self._offer()
        self.go("goal")

    # -- start ----------------------------------------------------------------------------------------------------

    def _look_at_engine(self) -> None:
        self._tell_engine()
        self._show_summary()

    def _tell_engine(self) -> None:
        """Without an engine everything can be planned and nothing started."""
        self._no_engine = why_not_train(self._desk.engine)
        hardware = self._desk.hardware
        state = hardware.state if hardware is not None else HardwareState.ready
        self.summary.show_engine_needed(bool(self._no_engine), state)

    def _hardware_changed(self) -> None:
        self._tell_engine()
        self._offer()

    def showEvent(self, event: QShowEvent, /) -> None:
        """The engine may have been set up from a terminal meanwhile, or the chosen dataset changed."""
        super().showEvent(event)
        if self.answers.data is not None:
            self._desk.datasets.look_again()
        self._look_at_engine()
        self.drafts.begin()

    def start(self) -> None:
        """Start the run as reviewed."""
        self._begin(self._starting.start)

    def add_to_queue(self) -> None:
        """Put the run as reviewed at the end of the queue."""
        self._begin(self._starting.queue)

    def _begin(self, how: Callable[[Recipe], None]) -> None:
        plan = self.plan()
        if plan is not None and not self._missing():
            self.strip.hide()
            how(plan.recipe)
            self._show_summary()

    def _started(self, folder: object) -> None:
        self._ready_for_another()
        self.run_started.emit(folder)

    def _ready_for_another(self) -> None:
        self.answers.preset = self.answers.name = ""
        self.choose_preset.select("")
        if self.answers.earlier:
            self._forget_earlier()
            self._offer()
        self.go("preset")

    def _change(self, place: int) -> None:
        """A person answers a step anew."""
        self.adviser.wait_no_longer()
        self.go(self.step_named(place))

    def _waits(self, folder: RunFolder, place: int) -> None:
        self._queued = folder
        self._ready_for_another()
        self._say_queued(folder.read().name, place)

    def _say_queued(self, name: str, place: int) -> None:
        sentence = self.tr("“{name}” waits in the queue at place {place}.").format(name=name, place=count_text(place))
        detail = self.tr("It starts by itself. The queue stands above the list of runs.")
        self.strip.show_message("good", sentence, detail, self.tr("Show the run"))
        self._said = self.strip.text

    def _follow_queued(self) -> None:
        """What is said of the run that was put into the queue follows it, and goes once it waits no longer."""
        if self._queued is None or self.strip.isHidden() or self.strip.text != self._said:
            return
        runs = [entry.run for entry in self._desk.queue.state().entries]
        states = {folder.path: record.state for folder, record in self._desk.records}
        name = self._queued.path.name
        if name in runs and states.get(self._queued.path, RunState.queued) is RunState.queued:
            self._say_queued(self._queued.read().name, runs.index(name) + 1)
        else:
            self.strip.hide()

    # -- from elsewhere -------------------------------------------------------------------------------------------

    def take_files(self, models: list[Path], files: list[Path]) -> None:
        """Model folders and files dropped on the window."""
        if models:
            self.choose_model.take_folder(models[0])
        if files:
            self.go("data")
            self.choose_data.take(files)
