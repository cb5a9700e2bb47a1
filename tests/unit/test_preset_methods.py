"""Presets of every method and objective: sound recipes that fit where they say so, thriftier methods as remedies."""

from __future__ import annotations

import math
from typing import Any

import msgspec
import pytest

from desktop.core.methods import LADDER, possible_methods
from desktop.core.models import ModelSpec
from desktop.core.presets import Budget, DataFacts, PlanOption, option, options
from desktop.core.rates import MachineRates
from desktop.core.recipe import PREFERENCES, Method, Objective, recipe_from
from desktop.core.remedies import remedies
from desktop.core.row_work import passes_of
from desktop.core.speed import estimate_time

from .test_memory import LLAMA_3_8B, llama
from .test_presets import BASE, SHORT, budget

OBJECTIVES: tuple[Objective, ...] = ("next_token", "labels", "multi_label", "number", "dpo", "orpo", "kto")
TWO_B = (2048, 5504, 22, 16, 16, 32000)
CARD = MachineRates(device="cuda", name="card", half=1e14, single=4e13, bandwidth=8e11, watts=300)


def made(method: Method, model: ModelSpec, here: Budget, key: str = "balanced", **more: Any) -> PlanOption:
    """A preset for this method."""
    return option(key, model, SHORT, here, BASE | {"method": method} | more)


@pytest.mark.parametrize("method", LADDER)
@pytest.mark.parametrize("objective", OBJECTIVES)
@pytest.mark.parametrize("free", [8, 24, 80])
def test_every_preset_is_a_sound_recipe_and_its_verdict_true(method: Method, objective: Objective, free: int) -> None:
    if method not in possible_methods("decoder", objective):
        return
    base = BASE | {"method": method, "objective": objective}
    for here in (budget(free), budget(free, ram_free=64 << 30)):
        for one in options(llama(*LLAMA_3_8B), SHORT, here, base):
            recipe = one.recipe
            assert recipe_from(msgspec.to_builtins(recipe)) == recipe
            assert (recipe.method, recipe.objective) == (method, objective)
            assert (one.memory.total > one.free) == (one.verdict == "too_big")
            assert recipe.micro_batch >= (2 if recipe.objective in PREFERENCES else 1)
            assert estimate_time(llama(*LLAMA_3_8B), recipe, SHORT, CARD).seconds > 0


def test_moments_go_into_8_bits_only_where_32_leave_no_room() -> None:
    model = llama(*TWO_B)
    found = [made("full", model, budget(free)) for free in (12, 20, 30, 60)]
    assert [(one.verdict, one.recipe.optimizer) for one in found] == [
        ("too_big", "adamw_8bit"), ("fits", "adamw_8bit"), ("fits", "adamw"), ("fits", "adamw"),
    ]  # fmt: skip
    assert found[-1].recipe.recompute == "K"


def test_weights_that_learn_are_never_in_4_bits_and_others_are_when_it_helps() -> None:
    model = llama(*LLAMA_3_8B)
    for method in LADDER:
        more = {"objective": "labels"} if method == "head" else {}
        recipe = made(method, model, budget(10), **more).recipe
        assert recipe.quantisation == ("none" if method in ("layers", "full") else "nf4"), method


@pytest.mark.parametrize(
    ("method", "objective", "rate"),
    [
        ("full", "next_token", 2e-5), ("layers", "next_token", 5e-5), ("ia3", "next_token", 3e-3),
        ("bottleneck", "next_token", 1e-4), ("head", "labels", 1e-3), ("lora", "labels", 2e-4),
        ("lora", "dpo", 5e-6), ("full", "dpo", 5e-7), ("lora", "orpo", 8e-5), ("lora", "kto", 5e-6),
    ],
)  # fmt: skip
def test_learning_rates_are_those_of_their_sources(method: Method, objective: Objective, rate: float) -> None:
    assert made(method, llama(*LLAMA_3_8B), budget(80), objective=objective).recipe.learning_rate == rate


def test_a_pair_counts_as_two_sequences() -> None:
    text, pair = (made("lora", llama(*LLAMA_3_8B), budget(80), objective=name) for name in ("next_token", "dpo"))
    assert pair.recipe.micro_batch >= 2
    assert pair.examples_per_step == pytest.approx(16, abs=3) and text.examples_per_step == pytest.approx(8, abs=3)
    alone = made("lora", llama(*LLAMA_3_8B), budget(80), objective="dpo", micro_batch=4, accumulation=1)
    same = made("lora", llama(*LLAMA_3_8B), budget(80), micro_batch=4, accumulation=1)
    assert same.examples_per_step == pytest.approx(2 * alone.examples_per_step, abs=1)


def test_a_step_of_a_new_head_takes_texts_and_goes_through_all_of_them() -> None:
    one = made("head", llama(*LLAMA_3_8B), budget(24), objective="labels")
    assert (one.recipe.micro_batch, one.recipe.accumulation, one.examples_per_step) == (32, 1, 32)
    assert one.recipe.steps == -(-20 * SHORT.train // 32)
    assert SHORT.steps_for(msgspec.structs.replace(one.recipe, steps=None, epochs=2.0)) == -(-2 * SHORT.train // 32)


def test_what_does_not_fit_is_offered_as_less_of_a_change() -> None:
    model = llama(*LLAMA_3_8B)

    def offered(free: float, method: Method, **more: Any) -> str:
        here = budget(free)
        refused = made(method, model, here, **more)
        assert refused.verdict == "too_big"
        found = remedies(refused, model, SHORT, here, BASE | {"method": method, "quantisation": "none"} | more)
        (one,) = [remedy.plan for remedy in found if remedy.kind == "thriftier_method"]
        assert one.verdict != "too_big" and recipe_from(msgspec.to_builtins(one.recipe)) == one.recipe
        return f"{one.recipe.method} {one.recipe.quantisation}"

    assert offered(24, "full") == "layers none"
    assert offered(12, "full") == offered(12, "layers") == "lora nf4"
    assert offered(6.5, "layers", objective="labels") == "head nf4"


def test_blocks_before_everything_that_learns_have_no_backward_pass() -> None:
    model = llama(*LLAMA_3_8B)
    plans = {method: made(method, model, budget(400), steps=100).recipe for method in LADDER if method != "head"}
    assert passes_of(model, plans["layers"]).all == pytest.approx(1 + 2 / 32)
    times = {method: estimate_time(model, recipe, SHORT, CARD).step_seconds for method, recipe in plans.items()}
    assert times["layers"] < 0.6 * times["lora"]
    assert times["full"] > 1.3 * times["lora"]
    assert times["ia3"] < times["lora"]


def test_a_new_head_costs_one_look_at_every_text_and_little_beside() -> None:
    model = llama(*LLAMA_3_8B)
    head = made("head", model, budget(24), objective="labels").recipe
    lora = made("lora", model, budget(24), objective="labels").recipe
    times = {r.method: dict(estimate_time(model, r, SHORT, CARD).parts) for r in (head, lora)}
    assert times["head"]["steps"] < times["head"]["beforehand"] < times["lora"]["steps"] / 3
    assert times["lora"]["beforehand"] == times["head"]["samples"] == times["head"]["comparison"] == 0


def test_a_reference_is_worked_out_once_where_one_is_needed() -> None:
    def beforehand(objective: Objective) -> float:
        recipe = made("lora", llama(*LLAMA_3_8B), budget(80), objective=objective).recipe
        return dict(estimate_time(llama(*LLAMA_3_8B), recipe, SHORT, CARD).parts)["beforehand"]

    assert beforehand("dpo") > 0 and beforehand("kto") > 0 and beforehand("orpo") == 0


def test_documents_add_the_steps_that_they_take() -> None:
    facts = DataFacts(800, 100, 400, 80, 240_000, documents=400_000)
    base = {"model": "m", "data": "d", "context_length": 256, "micro_batch": 4, "accumulation": 2, "steps": 100}
    plain = facts.steps_for(recipe_from(base))
    first = facts.steps_for(recipe_from(base | {"documents": "book"}))
    mixed = facts.steps_for(recipe_from(base | {"documents": "book", "documents_order": "mixed"}))
    assert (plain, mixed) == (100, 100)
    assert first == 100 + math.ceil(400_000 / (0.95 * 4 * 256 * 2))
    epochs = {key: value for key, value in base.items() if key != "steps"} | {"epochs": 2}
    alone = facts.steps_for(recipe_from(epochs))
    half = facts.steps_for(recipe_from(epochs | {"documents": "b", "documents_order": "mixed", "documents_share": 0.5}))
    assert abs(half - 2 * alone) <= 1
