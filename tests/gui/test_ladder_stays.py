"""The cards of the ladder stay while what they say stays, whatever the PC's free memory does meanwhile."""

from __future__ import annotations

from pathlib import Path

import msgspec

from desktop.core.models import read_model
from desktop.core.recipe import STARTER
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.choose_method import ChooseMethod
from desktop.ui.pages.rung_facts import RungFacts, rung_facts


def test_cards_stay_while_they_say_the_same(qtbot, window: MainWindow, starter_model: Path) -> None:
    page, budget = window.new_run, window._desk.budget()
    page.set_model("starter", read_model(starter_model))
    page.set_data(STARTER)
    qtbot.waitUntil(lambda: page.answers.data is not None, timeout=60_000)
    assert budget is not None
    rungs = [rung_facts(rung, page.answers, None) for rung in page.answers.rungs(budget)]

    def with_free(more: int) -> list[RungFacts]:
        plans = [one.plan and msgspec.structs.replace(one.plan, free=10**10 + more) for one in rungs]
        return [msgspec.structs.replace(one, plan=plan) for one, plan in zip(rungs, plans, strict=True)]

    ladder = ChooseMethod()
    qtbot.addWidget(ladder)
    ladder.show_rungs(with_free(0), None)
    before = dict(ladder.cards)
    ladder.show_rungs(with_free(4_096), None)
    assert ladder.cards == before
    ladder.show_rungs(with_free(10**9), None)
    assert ladder.cards["lora"] is not before["lora"]
    before = dict(ladder.cards)
    ladder.show_rungs(with_free(10**9), "lora")
    assert ladder.cards["lora"] is not before["lora"]
