"""Taking the answers in New run: from the adviser, from the lists, and from what is read and counted meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.core.advice import Advice, DataLook
from desktop.core.datasets import TokenNumbers
from desktop.core.models import ModelSpec
from desktop.core.problems import Problem
from desktop.core.recipe import STARTER, Method, Objective
from desktop.core.remedies import Remedy
from desktop.data.library import Entry
from desktop.services.desk import Desk
from desktop.services.hub import DownloadState, HubDownload
from desktop.services.model_list import models_here
from desktop.services.preparing import Data, library_data, read_data, with_tokens
from desktop.services.retraining import SAME
from desktop.services.task import Task, while_there
from desktop.ui.data.jobs import DataJobs
from desktop.ui.pages.new_run_draft import Drafts
from desktop.ui.pages.new_run_offer import NewRunOffer
from desktop.ui.pages.new_run_words import summaries
from desktop.ui.pages.token_counting import TokenCounting
from desktop.ui.wording import words_of


class NewRunAnswers(NewRunOffer):
    """Each answer goes to the planner, and the page goes on to what is not answered yet.

    Sends `fetch_wanted(repository)` for a base model that is planned with but not here yet.
    """

    fetch_wanted = Signal(str)
    drafts: Drafts
    """Made by the page once it listens to everything else: what it brings back comes after what follows from news."""

    def __init__(self, desk: Desk, jobs: DataJobs, parent: QWidget | None = None) -> None:
        super().__init__(desk, jobs, parent)
        self._reading: Task | None = None
        self._arriving = False
        self._counting = TokenCounting(desk, self)

    # -- the adviser ----------------------------------------------------------------------------------------------

    def take_advice(self, advice: Advice) -> None:
        """Go on as advised; whatever was chosen by hand before makes way for it."""
        self.answers.wanted_objective = self.answers.wanted_method = None
        self._keep_advice(advice)
        self.go(self._next())

    def _keep_advice(self, advice: Advice) -> None:
        self.answers.advised, self.answers.advice = advice.recipe, words_of(advice.title).title
        if not advice.fine_tune:
            advised = self.answers.advice
            self.answers.advice = self.tr("Training all the same (advised: {advice})").format(advice=advised)
        self.goal.documents.advise(advice.recipe.get("documents_order", ""))
        self._offer()
        self._show_chosen()

    def _forget_advice(self) -> None:
        """What was advised, and perhaps followed, was said of other examples."""
        self.adviser.was_taken = False
        self.answers.advised, self.answers.advice = {}, ""
        self.goal.documents.advise("")

    def _take_look(self, look: DataLook) -> None:
        """What the labels look like decides what is learned from them, unless a person does."""
        before = self.answers.objective
        self.answers.looks_like = look.label_kind or None
        self._offer()
        if not self.adjusted or self.answers.objective != before:
            self._show_chosen()

    # -- answers --------------------------------------------------------------------------------------------------

    def set_model(self, reference: str, model: ModelSpec) -> None:
        """Choose the base model."""
        self.strip.hide()
        self.answers.model, self.answers.context = (reference, model), None
        here = self._desk.models.now()
        self.answers.others = [(other, spec) for other, spec in here if isinstance(spec, ModelSpec) and not spec.own]
        self._show_absent()
        self._count_tokens()
        self._offer()
        self._show_chosen()
        self.adviser.consider()
        if self.answers.earlier:
            self._go_on_repeating()
        else:
            back = self.adviser.came("model")
            self.go("goal" if back else self._next())
            if back:
                self.adviser.go_on()

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
                    chosen, keyboard, self._leads = self.answers.preset, QApplication.focusWidget(), False
                    self.set_model(reference, here)
                    if chosen:
                        self.set_preset(chosen)
                    self._leads = True
                    if keyboard is not None and isValid(keyboard) and keyboard.isVisible():
                        keyboard.setFocus()  # somebody may be typing there
        self._show_absent()

    def set_data(self, source: str, *, arriving: bool = False) -> None:
        """Read the chosen data on a thread and go on when it could be used. Who is `arriving` from another page gets
        the keyboard on what comes next."""
        self.strip.hide()
        self._arriving = arriving
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
        if self.answers.data and self.answers.data[0] != source and self.adviser.said_of_data:
            self._forget_advice()
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
            back = "goal" if self.adviser.came("data") else self._next()
            self._leads = self.has_keyboard("data")  # else somebody went on meanwhile
            self.go("data" if self.answers.mismatch() else back)
            self._leads = True
        if self._arriving:
            self.focus_step()
        self.drafts.go_on()

    def keep_up_with(self, entries: Sequence[Entry]) -> None:
        """The chosen dataset may have been mended, read again or renamed since it was looked at: how many steps a
        preset makes follows from its rows."""
        if self.answers.data is None or (self._reading and self._reading.running):
            return
        source, data = self.answers.data
        now = next((entry for entry in entries if entry.path == data.folder), None)
        if now is None or now.prepared is None:
            return  # it is gone, or being worked on
        name = now.recipe.name
        if (name, now.prepared.version) == (source, data.version):
            return
        task = self._desk.task(lambda _tell, _cancelled: library_data(now))
        task.done.connect(while_there(self, lambda found: self._data_changed(task, name, found)))
        task.refused.connect(while_there(self, lambda problems: self._data_refused(task, problems)))
        self._reading = task
        task.start()

    def _data_changed(self, task: Task, source: str, data: Data) -> None:
        """All else stays as it was answered."""
        if task is not self._reading:
            return
        self.answers.data = (source, data)
        if self.answers.earlier:
            self.answers.takes_data(source)
        self.choose_data.select(source)
        self._count_tokens()
        self._offer()
        if self.adjusted:
            self._show_summary()
        else:
            self._show_chosen()
        self.adviser.look_again()
        self.show_steps(self.step, summaries(self.answers, self.adviser.aim))

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

    def _name_typed(self, name: str) -> None:
        self.answers.name = name.strip()
        self._show_summary()

    def _go_on_repeating(self) -> None:
        """To what is not answered yet, else to the review."""
        step = self._next()
        if step == "preset" and self.answers.mismatch() is None and self.answers.options:
            self.set_preset(SAME)
        else:
            self.go("data" if self.answers.mismatch() else step)

    def _forget_earlier(self) -> None:
        self.answers.earlier, self.answers.wanted_method = None, None
        self._show_absent()
