"""What follows from the answers in New run: presets, rungs, summary, and what keeps the run from starting."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.presets import PlanOption, beside_the_card
from desktop.core.problems import Problem
from desktop.core.runs import numbered
from desktop.core.speed import TimeEstimate
from desktop.services.desk import Desk
from desktop.services.runs import at_work
from desktop.ui.data.jobs import DataJobs
from desktop.ui.message_strip import MessageStrip
from desktop.ui.pages.adjust import Adjust
from desktop.ui.pages.ask_adviser import AskAdviser
from desktop.ui.pages.choose_data import ChooseData
from desktop.ui.pages.choose_method import ChooseMethod
from desktop.ui.pages.choose_model import ChooseModel
from desktop.ui.pages.choose_preset import ChoosePreset
from desktop.ui.pages.learn_goal import LearnGoal
from desktop.ui.pages.new_run_frame import NewRunFrame
from desktop.ui.pages.new_run_notes import AbsentModel, Mismatch, RepeatNote
from desktop.ui.pages.new_run_plan import Answers
from desktop.ui.pages.new_run_start import Starting
from desktop.ui.pages.new_run_words import missing, summaries
from desktop.ui.pages.run_summary import RunSummary
from desktop.ui.pages.rung_facts import rung_facts
from desktop.ui.recipe_button import OpenRecipe
from desktop.ui.texts import time_text


class NewRunOffer(NewRunFrame):
    """The parts of the page, and showing in them what the answers so far lead to."""

    def __init__(self, desk: Desk, jobs: DataJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.answers = Answers()
        self._starting = Starting(desk, self)
        self._no_engine = ""
        self.adjusted = False
        """Whether a person changed values of the chosen preset."""
        self._leads = True
        """Whether what opens a step now is a person's doing, who is taken along."""
        self.strip, self.absent, self.mismatch, self.repeat = MessageStrip(), AbsentModel(), Mismatch(), RepeatNote()
        self.recipe_button = OpenRecipe()
        self.choose_model, self.choose_data = ChooseModel(desk), ChooseData(desk, jobs)
        self.goal, self.choose_method = LearnGoal(jobs), ChooseMethod()
        self.choose_preset, self.adjust, self.name = ChoosePreset(), Adjust(), QLineEdit()
        self.summary = RunSummary()
        self.adviser = AskAdviser(desk, lambda: self.answers)

    def _offer(self) -> None:
        """Work out the presets again from what is chosen so far."""
        answers, budget = self.answers, self._desk.budget()
        self.mismatch.show_problem(answers.mismatch())
        self.choose_model.show_for(*answers.taught(), reads=answers.advised.get("method") == "head")
        if budget:
            answers.offer(budget)
        if answers.data:
            shape = answers.data[1].shape
            self.goal.show_goal(answers.objectives(), answers.objective, shape, answers.takes_documents)
        if budget and answers.options and answers.data:
            facts = answers.facts
            times = [time_text(time) if (time := self.time_of(option)) else "" for option in answers.options]
            counted = facts.counted is not None
            self.choose_preset.show_options(answers.options, facts.longest_tokens, counted=counted, times=times)
            self.choose_preset.tokens.setVisible(answers.objective != "images")
            self.choose_preset.select(answers.preset)
            self.choose_preset.show_remedies(answers.remedies(budget))
        self._show_ladder()
        self._show_summary()
        if any(section.hasFocus() for section in self.steps.values()):  # it opened before there was anything in it
            self.focus_step()

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

    def _show_chosen(self) -> None:
        """Put the values of the chosen preset into the fields."""
        if (option := self.answers.option) and self.answers.model:
            self.adjusted = False
            self.adjust.show_recipe(option.recipe, self.answers.model[1].layers)
            taken = {record.name for _, record in self._desk.records}
            self.name.setText(self.answers.name or numbered(option.recipe.name, taken))
        self._show_summary()

    def _show_summary(self) -> None:
        busy, plan = at_work(self._desk.records), self.plan()
        model = self.answers.model
        beside = beside_the_card(model[1], plan.recipe) if plan and model else 0
        self.summary.show_plan(plan, self._missing(), busy[1].name if busy else "", beside)
        self.summary.offer_fit(self._fitting(plan))
        settings = self._desk.settings
        self.summary.time.show_time(
            self.time_of(plan), settings.price_per_kwh, settings.currency, images=self.answers.objective == "images"
        )
        self.repeat.show_earlier(self.answers.earlier, plan.recipe if plan else None, self.answers.says())

    def _fitting(self, plan: PlanOption | None) -> PlanOption | None:
        """What fits where changed values do not; the presets bring changes of their own that help."""
        budget = self._desk.budget()
        if plan is None or budget is None or plan.verdict == "fits" or not self.adjusted:
            return None
        return self.answers.fitting(plan.recipe, budget)

    def make_it_fit(self) -> None:
        """Take the values that fit."""
        plan = self.plan()
        if (found := self._fitting(plan)) is not None and self.answers.model is not None:
            self.adjust.show_recipe(found.recipe, self.answers.model[1].layers)
            self._values_changed()

    def _values_changed(self) -> None:
        self.adjusted = True
        self._show_summary()

    def time_of(self, plan: PlanOption | None) -> TimeEstimate | None:
        """How long a plan takes on this PC; None while that is not known."""
        return self.answers.time_of(plan, self._desk.machine())

    def _missing(self) -> str:
        """Why the run cannot start yet; empty when it can."""
        starting = self.tr("Starting …") if self._starting.running else ""
        return missing(self.answers, self.adjust.fault) or self._no_engine or starting

    def offer_again(self) -> None:
        """Work out again what follows from the answers, and show it."""
        self._offer()
        self._show_chosen()

    def go(self, step: str) -> None:
        """Open one step; answered ones close to a line. The keyboard goes along if it is on the step that closes, or on
        the button that opens this one."""
        follow = self._leads and self.has_keyboard() and self.steps[step].state != "current"
        if follow:
            self.steps[step].setFocus(Qt.FocusReason.OtherFocusReason)  # until its cards are there
        self.step = step
        self.choose_model.select(self.answers.model)
        self.show_steps(step, summaries(self.answers, self.adviser.aim))
        self._show_ladder()
        self._show_summary()
        if follow:
            self.focus_step()

    def _next(self) -> str:
        """The first step that is not answered yet."""
        if self.answers.model is None or self.answers.mismatch():
            return "model"
        return "data" if self.answers.data is None else "preset"

    def _show_absent(self) -> None:
        model = self.answers.model
        self.absent.show_model(self.answers.absent, model[1] if model else None, self._desk.downloads)

    def _show_problems(self, problems: list[Problem]) -> None:
        first = problems[0]
        self.strip.tell_problem(first)
        self._show_summary()
