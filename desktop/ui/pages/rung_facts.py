"""What the ladder says of a method: its plan, time and disk, or why it cannot be chosen."""

from __future__ import annotations

import msgspec

from desktop.core.methods import size_on_disk
from desktop.core.presets import PlanOption
from desktop.core.rates import MachineRates
from desktop.core.recipe import Method
from desktop.ui.pages.method_words import say, why_not
from desktop.ui.pages.new_run_plan import Answers, Rung
from desktop.ui.texts import size_text, time_text


class RungFacts(msgspec.Struct, frozen=True):
    """A rung in words; `plan` is None and `reason` says why where it cannot be chosen."""

    method: Method
    plan: PlanOption | None
    time: str = ""
    disk: str = ""
    reason: str = ""


def rung_facts(rung: Rung, answers: Answers, machine: MachineRates | None) -> RungFacts:
    """A rung in words."""
    assert answers.model is not None
    model, objective = answers.model[1], answers.objective
    if rung.plan is None:
        return RungFacts(
            rung.method, None, reason=why_not(rung.method, model.learns_as, objective) if objective else ""
        )
    time = answers.time_of(rung.plan, machine)
    disk = say("keeps {size}").format(size=size_text(size_on_disk(model, rung.plan.recipe)))
    return RungFacts(rung.method, rung.plan, time_text(time) if time else "", disk)
