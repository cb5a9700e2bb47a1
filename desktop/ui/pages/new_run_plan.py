"""What a person has answered in New run, and what follows from it; nothing of it is shown here."""

from __future__ import annotations

from typing import Any

import msgspec

from desktop.core.choices import cannot_learn
from desktop.core.datasets import Shape
from desktop.core.methods import FOUR_BIT, LADDER, objective_of, possible_methods, possible_objectives, usual_method
from desktop.core.models import ModelSpec
from desktop.core.presets import Budget, DataFacts, PlanOption, option
from desktop.core.problems import Problem
from desktop.core.rates import MachineRates
from desktop.core.recipe import Method, Objective, Recipe
from desktop.core.recipe_file import fetchable
from desktop.core.remedies import Remedy, remedies
from desktop.core.replanning import replan
from desktop.core.speed import TimeEstimate, can_tell, estimate_time
from desktop.services.preparing import Data, offers
from desktop.services.recipe_files import compared
from desktop.services.retraining import Earlier, misfit_of, on_model, with_data


class Documents(msgspec.Struct, frozen=True):
    """Raw documents to learn beside the examples: named as `Recipe.documents`, when, their share when mixed, and how
    many tokens they have, about."""

    name: str
    order: str = "first"
    share: float = 0.25
    tokens: int = 0


class Rung(msgspec.Struct, frozen=True):
    """A method on the ladder, and what the balanced preset would need with it; no plan where it cannot be chosen."""

    method: Method
    plan: PlanOption | None


class Answers:
    """The answers so far; None (or empty) is one that was not given. `options` are the presets that follow from them
    since `offer` was last called."""

    def __init__(self) -> None:
        self.model: tuple[str, ModelSpec] | None = None
        """How a recipe names the base model, and what it is."""
        self.others: list[tuple[str, ModelSpec]] = []
        """Models that could be taken instead."""
        self.data: tuple[str, Data] | None = None
        """How a recipe names the data, and what they are."""
        self.wanted_objective: Objective | None = None
        self.wanted_method: Method | None = None
        self.documents: Documents | None = None
        self.preset = ""
        self.name = ""
        """What the run is to be called, where a person has said so."""
        self.context: int | None = None
        """Examples are to be shortened to this, so that it fits."""
        self.advised: dict[str, Any] = {}
        """Values of the recipe that the adviser means; empty without advice, and where it advises not to train."""
        self.advice = ""
        """What the adviser says, in a few words, once that was taken."""
        self.looks_like: Objective | None = None
        """What the labels of the data look like."""
        self.earlier: Earlier | None = None
        """The run that is to be repeated."""
        self.options: tuple[PlanOption, ...] = ()

    # -- what is learned, and how much changes ------------------------------------------------------------------------

    def objectives(self) -> tuple[Objective, ...]:
        """What could be learned, the usual one first; none while model or data are not chosen."""
        if self.model is None or self.data is None:
            return ()
        if self.earlier is not None:
            return (self.earlier.recipe.objective,)
        return possible_objectives(self.model[1].learns_as, self.data[1].shape)

    @property
    def objective(self) -> Objective | None:
        """What is learned: as a person chose, else as the examples say."""
        possible = self.objectives()
        for wanted in (self.wanted_objective, self.advised.get("objective")):
            if wanted in possible:
                return wanted
        if not possible or self.model is None or self.data is None:
            return None
        return (
            possible[0] if self.earlier else objective_of(self.data[1].shape, self.model[1].learns_as, self.looks_like)
        )

    @property
    def method(self) -> Method | None:
        """How much of the model changes: as a person chose or was advised, else as is usual."""
        if self.model is None or self.objective is None:
            return None
        possible = possible_methods(self.model[1].learns_as, self.objective)
        for wanted in (self.wanted_method, self.advised.get("method")):
            if wanted in possible:
                return wanted
        return usual_method(self.model[1].learns_as, self.objective)

    @property
    def takes_documents(self) -> bool:
        """Whether documents can be learned beside the examples: where those teach a task in writing."""
        if self.data is None or self.earlier is not None:
            return False
        return self.objective == "next_token" and self.data[1].shape != "text"

    def taught(self) -> tuple[Shape | None, Objective | None]:
        """What a base model must be able to learn from and to learn, as far as is known."""
        if self.earlier is not None:
            return None, self.earlier.recipe.objective
        if self.data is not None:
            return self.data[1].shape, None
        return None, self.advised.get("objective")

    def mismatch(self) -> Problem | None:
        """Why this model cannot learn from these examples; None when it can, or is not chosen yet."""
        if self.model is None or self.data is None:
            return None
        if self.earlier is not None:
            return misfit_of(self.earlier, self.model[1], self.data[1].shape, self.data[1].name)
        return cannot_learn(self.model[1], self.data[1].shape)

    def takes_data(self, source: str) -> bool:
        """Whether the recipe that is repeated takes these examples; one that asks for examples makes them its own."""
        if self.earlier is not None and self.earlier.asks == "data":
            recipe = with_data(self.earlier.recipe, source, self.earlier.recipe.documents)
            self.earlier = msgspec.structs.replace(self.earlier, recipe=recipe)
            return True
        return self.earlier is not None and source == self.earlier.recipe.data

    @property
    def absent(self) -> str:
        """The repository of a base model that is wanted and not here: it was chosen to plan with, or a recipe that is
        repeated was made with it. Empty: there is none, or nobody knows where it came from."""
        if self.model is not None:
            return "" if self.model[1].folder else self.model[0]
        if self.earlier is None or self.earlier.asks != "data":
            return ""
        return fetchable(self.earlier.model.source)

    def says(self) -> tuple[Problem, ...]:
        """How base model and examples compare with those of a recipe file; nothing without one."""
        if self.earlier is None or self.earlier.file is None:
            return ()
        return compared(self.earlier.file, self.model[1] if self.model else None, self.data[1] if self.data else None)

    # -- plans --------------------------------------------------------------------------------------------------------

    @property
    def facts(self) -> DataFacts:
        """What planning needs of the examples, and of the documents beside them."""
        assert self.data is not None
        facts = msgspec.structs.replace(self.data[1].facts, documents=self._documents_tokens())
        return facts.as_learned(self.objective or "next_token")

    def _documents_tokens(self) -> int:
        """About how many tokens of documents are learned beside the examples."""
        if self.earlier is None:
            return self.documents.tokens if self.documents and self.takes_documents else 0
        if self.earlier.recipe.documents is None or self.data is None:
            return 0
        if self.earlier.asks == "model":
            return self.data[1].facts.documents  # those that the run keeps with its examples
        return self.earlier.beside.tokens if self.earlier.beside else 0

    def base(self, method: Method | None = None) -> dict[str, Any]:
        """Values of the recipe that are decided already, with this method or the one that is chosen."""
        assert self.model is not None
        assert self.data is not None
        method = method or self.method
        assert method is not None
        values: dict[str, Any] = {"name": self.data[1].name, "model": self.model[0], "data": self.data[0]}
        values |= {"objective": self.objective, "method": method}
        if method not in FOUR_BIT:
            values["quantisation"] = "none"
        if self.context:
            values["context_length"] = self.context
        if self.documents and self.takes_documents:
            found = self.documents
            values |= {"documents": found.name, "documents_order": found.order, "documents_share": found.share}
        return values

    def offer(self, budget: Budget) -> None:
        """Work the presets out anew."""
        self.options = ()
        if self.model is None or self.data is None or self.method is None:
            return
        if self.earlier is not None:
            if self.mismatch() is None:
                self.options = (on_model(self.earlier, *self.model, self.facts, budget),)
        else:
            data = msgspec.structs.replace(self.data[1], facts=self.facts)
            self.options = offers(self.model[1], data, budget, self.base())

    def rungs(self, budget: Budget) -> list[Rung]:
        """The whole ladder, with what each method would need."""
        if self.model is None or self.data is None or self.objective is None:
            return []
        model, facts = self.model[1], self.facts
        possible = possible_methods(model.learns_as, self.objective)
        return [
            Rung(method, option("balanced", model, facts, budget, self.base(method)) if method in possible else None)
            for method in LADDER
        ]

    def remedies(self, budget: Budget) -> tuple[Remedy, ...]:
        """What would help; nothing while one of the presets fits, for then that one does."""
        if self.model is None or self.data is None or not self.options or self.earlier is not None:
            return ()
        if any(each.verdict != "too_big" for each in self.options):
            return ()
        refused = next(each for each in self.options if each.key == "balanced")
        return remedies(refused, self.model[1], self.facts, budget, self.base(), self.others)

    @property
    def option(self) -> PlanOption | None:
        """The chosen preset."""
        return next((each for each in self.options if each.key == self.preset), None)

    def planned(self, recipe: Recipe) -> PlanOption | None:
        """The chosen preset with another recipe; None while there is none."""
        if self.option is None or self.data is None or self.model is None:
            return None
        return self.option.with_recipe(recipe, self.model[1], self.facts)

    def fitting(self, recipe: Recipe, budget: Budget) -> PlanOption | None:
        """The chosen preset with another recipe, its memory planned anew; None where that does not fit either."""
        if self.option is None or self.data is None or self.model is None or self.model[1].kind == "vision":
            return None
        found = replan(recipe, self.model[1], self.facts, budget, {"model": recipe.model})
        return found if found.verdict == "fits" else None

    def time_of(self, plan: PlanOption | None, machine: MachineRates | None) -> TimeEstimate | None:
        """How long a plan takes on this PC; None while that is not known."""
        if plan is None or machine is None or self.data is None or self.model is None or not can_tell(self.model[1]):
            return None
        return estimate_time(self.model[1], plan.recipe, self.facts, machine)
