"""New run: one page, its steps one below the other, and a summary that stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.advice import Advice, DataLook
from desktop.core.datasets import TokenNumbers
from desktop.core.models import ModelSpec
from desktop.core.presets import PlanOption
from desktop.core.problems import Problem, ProblemError
from desktop.core.recipe import STARTER, Method, Objective, Recipe
from desktop.core.remedies import Remedy
from desktop.core.runs import RunFolder
from desktop.core.speed import TimeEstimate
from desktop.services.desk import Desk
from desktop.services.hub import DownloadState, HubDownload
from desktop.services.model_list import models_here
from desktop.services.preparing import Data, read_data, with_tokens
from desktop.services.recipe_files import open_recipe, reusable
from desktop.services.retraining import SAME, Earlier, keeping_documents, read_earlier
from desktop.services.runs import at_work
from desktop.services.task import Task, while_there
from desktop.ui.data.jobs import DataJobs
from desktop.ui.engine.rule import why_not_train
from desktop.ui.labels import PageTitle
from desktop.ui.message_strip import MessageStrip
from desktop.ui.pages.adjust import Adjust
from desktop.ui.pages.ask_adviser import AskAdviser
from desktop.ui.pages.choose_data import ChooseData
from desktop.ui.pages.choose_method import ChooseMethod
from desktop.ui.pages.choose_model import ChooseModel
from desktop.ui.pages.choose_preset import ChoosePreset
from desktop.ui.pages.learn_goal import LearnGoal
from desktop.ui.pages.new_run_draft import Drafts
from desktop.ui.pages.new_run_frame import NewRunFrame
from desktop.ui.pages.new_run_notes import AbsentModel, Mismatch, RepeatNote
from desktop.ui.pages.new_run_plan import Answers
from desktop.ui.pages.new_run_start import Starting
from desktop.ui.pages.new_run_words import missing, summaries
from desktop.ui.pages.run_summary import RunSummary
from desktop.ui.pages.rung_facts import rung_facts
from desktop.ui.pages.token_counting import TokenCounting
from desktop.ui.recipe_button import OpenRecipe, beside
from desktop.ui.texts import count_text, time_text
from desktop.ui.wording import words_of


class NewRunPage(NewRunFrame):
    """Any answer can be changed at any time; what follows from it is worked out again.

    Sends `run_started(RunFolder)`, also when a run that was put into the queue is to be shown, and
    `fetch_wanted(repository)` for a base model that is planned with but not here yet.
    """

    run_started = Signal(object)
    fetch_wanted = Signal(str)

    def __init__(self, desk: Desk, jobs: DataJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.answers = Answers()
        self._reading: Task | None = None
        self._counting = TokenCounting(desk, self)
        self._starting = Starting(desk, self)
        self._queued: RunFolder | None = None
        self._no_engine = ""
        self.adjusted = False
        """Whether a person changed values of the chosen preset."""
        self.setAccessibleName(self.tr("New run"))
        self.strip, self.absent, self.mismatch, self.repeat = MessageStrip(), AbsentModel(), Mismatch(), RepeatNote()
        self.recipe_button = OpenRecipe()
        self.choose_model, self.choose_data = ChooseModel(desk), ChooseData(desk, jobs)
        self.goal, self.choose_method = LearnGoal(jobs), ChooseMethod()
        self.choose_preset, self.adjust, self.name = ChoosePreset(), Adjust(), QLineEdit()
        self.summary = RunSummary()
        self.adviser = AskAdviser(desk, lambda: self.answers)
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
        self.stepper.change_clicked.connect(lambda place: self.go(self.step_named(place)))
        self.summary.start_button.clicked.connect(self.start)
        self.summary.queue_button.clicked.connect(self.add_to_queue)
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
        self._desk.downloads.changed.connect(self._download_changed)
        self._desk.downloads.removed.connect(self._show_absent)
        self._desk.hardware_changed.connect(self._offer)
        self._desk.runs_changed.connect(self._show_summary)
        self._desk.rates_changed.connect(self._show_summary)
        self._desk.engine.changed.connect(self._look_at_engine)

    # -- the adviser ------------------------------------------------------------------------------------------------

    def take_advice(self, advice: Advice) -> None:
        """Go on as advised; whatever was chosen by hand before makes way for it."""
        self.answers.wanted_objective = self.answers.wanted_method = None
        self._keep_advice(advice)
        self.go(self._next())

    def _keep_advice(self, advice: Advice) -> None:
        self.answers.advised, self.answers.advice = advice.recipe, words_of(advice.title).title
        self.goal.documents.advise(advice.recipe.get("documents_order", ""))
        self._offer()
        self._show_chosen()

    def _take_look(self, look: DataLook) -> None:
        """What the labels look like decides what is learned from them, unless a person does."""
        before = self.answers.objective
        self.answers.looks_like = look.label_kind or None
        self._offer()
        if not self.adjusted or self.answers.objective != before:
            self._show_chosen()

    def _next(self) -> str:
        """The first step that is not answered yet."""
        if self.answers.model is None or self.answers.mismatch():
            return "model"
        return "data" if self.answers.data is None else "preset"

    # -- answers ----------------------------------------------------------------------------------------------------

    def set_model(self, reference: str, model: ModelSpec) -> None:
        """Choose the base model."""
        self.strip.hide()
        self.answers.model, self.answers.context = (reference, model), None
        here = models_here(self._desk.places, self._desk.settings)
        self.answers.others = [(other, spec) for other, spec in here if isinstance(spec, ModelSpec)]
        self._show_absent()
        self._count_tokens()
        self._offer()
        self._show_chosen()
        self.adviser.consider()
        if self.answers.earlier:
            self._go_on_repeating()
        else:
            self.go(self._next())

    def _show_absent(self) -> None:
        model = self.answers.model
        self.absent.show_model(self.answers.absent, model[1] if model else None, self._desk.downloads)

    def _fetch(self) -> None:
        if self.answers.absent:
            self.fetch_wanted.emit(self.answers.absent)

    def _download_changed(self, item: HubDownload) -> None:
        """What was planned with is on its way, or here: then the plan goes on with the real one."""
        if not self.answers.absent or item.repo != self.answers.absent:
            return
        if item.state == DownloadState.DONE and item.result:
            for reference, here in models_here(self._desk.places, self._desk.settings):
                if isinstance(here, ModelSpec) and Path(here.folder) == Path(item.result.folder):
                    chosen = self.answers.preset
                    self.set_model(reference, here)
                    if chosen:
                        self.set_preset(chosen)
        self._show_absent()

    def set_data(self, source: str) -> None:
        """Read the chosen data on a thread and go on when it could be used."""
        self.strip.hide()
        if self.answers.earlier and not self.answers.takes_data(source):
            self._forget_earlier()
        self.choose_data.show_reading(Path(source).name if source != STARTER else "")
        if self._reading:
            self._reading.cancel()
        task = self._desk.task(lambda _tell, _cancelled: read_data(source, None, 0.1, 0, self._desk.places))
        task.done.connect(while_there(self, lambda data: self._data_read(task, source, data)))
        task.refused.connect(while_there(self, lambda problems: self._data_refused(task, problems)))
        self._reading = task
        task.start()

    def _data_read(self, task: Task, source: str, data: Data) -> None:
        if task is not self._reading:
            return
        self.answers.data, self.answers.context = (source, data), None
        self.answers.wanted_objective = self.answers.looks_like = None
        self._count_tokens()
        self.choose_data.select(source)
        self.choose_data.show_data(data)
        self._offer()
        self._show_chosen()
        self.adviser.consider()
        if self.answers.earlier:
            self._go_on_repeating()
        else:
            back = "goal" if self.adviser.waits else self._next()
            self.adviser.waits = False
            self.go("data" if self.answers.mismatch() else back)
        self.drafts.go_on()

    def _data_refused(self, task: Task, problems: list[Problem]) -> None:
        if task is self._reading:
            self.choose_data.strip.hide()
            self._show_problems(problems)
            self.drafts.forget()

    def _take_tokens(self, numbers: TokenNumbers | None) -> None:
        """Plan by these lengths; by letters while there are none."""
        if self.answers.data:
            self.answers.data = (self.answers.data[0], with_tokens(self.answers.data[1], numbers))

    def _count_tokens(self) -> None:
        """Let the plan go by the lengths of the examples in the model's own tokens: those counted before, or soon."""
        self._counting.stop()
        self._take_tokens(None)  # what was counted in another model's tokens says nothing about this one
        if self.answers.data and self.answers.model and not self.answers.mismatch():
            self._take_tokens(self._counting.begin(self.answers.data[1], self.answers.model[1]))

    def _tokens_counted(self, numbers: TokenNumbers) -> None:
        self._take_tokens(numbers)
        self._offer()
        if not self.adjusted:
            self._show_chosen()

    def _values_changed(self) -> None:
        self.adjusted = True
        self._show_summary()

    def set_objective(self, objective: str) -> None:
        """Choose what is learned."""
        self.answers.wanted_objective = next((known for known in get_args(Objective) if known == objective), None)
        self._offer()
        self._show_chosen()

    def _documents_chosen(self) -> None:
        self.answers.documents = self.goal.documents.documents
        self._offer()
        self._show_chosen()
        self.adviser.consider()

    def set_method(self, method: str) -> None:
        """Choose how much of the model changes."""
        self.answers.wanted_method = next((known for known in get_args(Method) if known == method), None)
        self._offer()
        self._show_chosen()
        self.go("review" if self.answers.option else "preset")

    def take_remedy(self, remedy: Remedy) -> None:
        """Change what was offered so that the run fits."""
        if remedy.model:
            self.set_model(*remedy.model)
        elif remedy.kind == "thriftier_method":
            self.answers.wanted_method = remedy.plan.recipe.method
        else:
            self.answers.context = remedy.plan.recipe.context_length
        self._offer()
        self.go("preset")

    def set_preset(self, key: str) -> None:
        """Choose a preset."""
        self.answers.preset = key
        self.choose_preset.select(key)
        self._show_chosen()
        self.go("review")

    def _show_chosen(self) -> None:
        """Put the values of the chosen preset into the fields."""
        if (option := self.answers.option) and self.answers.model:
            self.adjusted = False
            self.adjust.show_recipe(option.recipe, self.answers.model[1].layers)
            self.name.setText(self.answers.name or option.recipe.name)
        self._show_summary()

    def _name_typed(self, name: str) -> None:
        self.answers.name = name.strip()
        self._show_summary()

    # -- a run once more --------------------------------------------------------------------------------------------

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

    def _go_on_repeating(self) -> None:
        """To what is not answered yet, else to the review."""
        step = self._next()
        if step == "preset" and self.answers.mismatch() is None and self.answers.options:
            self.set_preset(SAME)
        else:
            self.go("data" if self.answers.mismatch() else step)

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

    def _forget_earlier(self) -> None:
        self.answers.earlier, self.answers.wanted_method = None, None
        self._show_absent()

    # -- what follows -----------------------------------------------------------------------------------------------

    def _offer(self) -> None:
        """Work out the presets again from what is chosen so far."""
        answers, budget = self.answers, self._desk.budget()
        self.mismatch.show_problem(answers.mismatch())
        if budget:
            answers.offer(budget)
        if answers.data:
            shape = answers.data[1].shape
            self.goal.show_goal(answers.objectives(), answers.objective, shape, answers.takes_documents)
        if budget and answers.options and answers.data:
            facts = answers.data[1].facts
            times = [time_text(time) if (time := self.time_of(option)) else "" for option in answers.options]
            counted = facts.counted is not None
            self.choose_preset.show_options(answers.options, facts.longest_tokens, counted=counted, times=times)
            self.choose_preset.tokens.setVisible(answers.objective != "images")
            self.choose_preset.select(answers.preset)
            self.choose_preset.show_remedies(answers.remedies(budget))
        self._show_ladder()
        self._show_summary()

    def _show_ladder(self) -> None:
        """The plans of the ladder are worked out only while it is looked at."""
        budget = self._desk.budget()
        if budget and self.steps["method"].state == "current":
            rungs = [rung_facts(rung, self.answers, self._desk.machine()) for rung in self.answers.rungs(budget)]
            self.choose_method.show_rungs(rungs, self.answers.advised.get("method"))
            self.choose_method.select(self.answers.method)

    def plan(self) -> PlanOption | None:
        """The chosen preset with what was adjusted, and its memory."""
        if (option := self.answers.option) is None:
            return None
        recipe = self.adjust.applied_to(option.recipe)
        name = self.name.text().strip() or option.recipe.name
        return self.answers.planned(msgspec.structs.replace(recipe, name=name))

    def _show_summary(self) -> None:
        busy, plan = at_work(self._desk.records), self.plan()
        self.summary.show_plan(plan, self._missing(), busy[1].name if busy else "")
        settings = self._desk.settings
        self.summary.time.show_time(
            self.time_of(plan), settings.price_per_kwh, settings.currency, images=self.answers.objective == "images"
        )
        self.repeat.show_earlier(self.answers.earlier, plan.recipe if plan else None, self.answers.says())

    def time_of(self, plan: PlanOption | None) -> TimeEstimate | None:
        """How long a plan takes on this PC; None while that is not known."""
        return self.answers.time_of(plan, self._desk.machine())

    def _missing(self) -> str:
        """Why the run cannot start yet; empty when it can."""
        starting = self.tr("Starting …") if self._starting.running else ""
        return missing(self.answers, self.adjust.fault) or self._no_engine or starting

    def _look_at_engine(self) -> None:
        """Without an engine everything can be planned and nothing started."""
        self._no_engine = why_not_train(self._desk.engine)
        self.summary.show_engine_needed(bool(self._no_engine))
        self._show_summary()

    def showEvent(self, event: QShowEvent, /) -> None:
        """The engine may have been set up from a terminal meanwhile."""
        super().showEvent(event)
        self._look_at_engine()
        self.drafts.begin()

    def offer_again(self) -> None:
        """Work out again what follows from the answers, and show it."""
        self._offer()
        self._show_chosen()

    def go(self, step: str) -> None:
        """Open one step; answered ones close to a line."""
        self.step = step
        self.show_steps(step, summaries(self.answers))
        self._show_ladder()
        self._show_summary()

    # -- start ------------------------------------------------------------------------------------------------------

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
        if self.answers.earlier:
            self._forget_earlier()
            self._offer()
        self.go("preset")

    def _waits(self, folder: RunFolder, place: int) -> None:
        self._queued = folder
        self._ready_for_another()
        sentence = self.tr("“{name}” waits in the queue at place {place}.").format(
            name=folder.read().name, place=count_text(place)
        )
        detail = self.tr("It starts by itself. The queue stands above the list of runs.")
        self.strip.show_message("good", sentence, detail, self.tr("Show the run"))

    def _show_problems(self, problems: list[Problem]) -> None:
        first = problems[0]
        self.strip.tell_problem(first)
        self._show_summary()

    # -- from elsewhere ---------------------------------------------------------------------------------------------

    def take_files(self, models: list[Path], files: list[Path]) -> None:
        """Model folders and files dropped on the window."""
        if models:
            self.choose_model.take_folder(models[0])
        if files:
            self.go("data")
            self.choose_data.take(files)
