"""Presets: sound recipes with true verdicts, usual numbers by published rules, and remedies that work."""

from __future__ import annotations

import itertools
from typing import Any

import msgspec
import pytest

from desktop.core.alerts import Watch
from desktop.core.datasets import TokenNumbers
from desktop.core.hyperparameters import epochs, rank
from desktop.core.measured import Measurement
from desktop.core.models import ModelSpec
from desktop.core.presets import Budget, DataFacts, PlanOption, option, options
from desktop.core.recipe import recipe_from
from desktop.core.remedies import remedies

from .test_core import spec

BASE = {"name": "n", "model": "m", "data": "d"}
SHORT = DataFacts(train=500, held_out=50, longest_letters=2000, longest_answer_letters=300, letters=400_000)
LONG = msgspec.structs.replace(SHORT, longest_letters=90_000, letters=6_000_000)


def budget(free: float, **more: Any) -> Budget:
    """A card with so many GB free."""
    return Budget("cuda", int(free * 1e9), "bf16", **more)


def counted(*lengths: int) -> TokenNumbers:
    """Rows of these lengths in tokens."""
    groups = {length: len(list(rows)) for length, rows in itertools.groupby(sorted(lengths))}
    return TokenNumbers(
        rows=len(lengths), refused=0, refusal="", total=sum(lengths), mean=sum(lengths) / len(lengths), p50=0, p95=0,
        longest=max(lengths), edges=(), counts=(), shapes={}, lengths=tuple(groups), length_rows=tuple(groups.values()),
        length_tokens=tuple(length * rows for length, rows in groups.items()), plain_template=False,
    )  # fmt: skip


@pytest.mark.parametrize("data", [SHORT, LONG], ids=["short", "long"])
@pytest.mark.parametrize("free", [2, 6, 8, 12, 16, 24, 80])
@pytest.mark.parametrize("ram", [0, 64])
def test_every_preset_is_a_sound_recipe_and_its_verdict_true(free: int, ram: int, data: DataFacts) -> None:
    found = options(spec(), data, budget(free, ram_free=ram << 30), BASE)
    assert [one.key for one in found] == ["quick", "balanced", "best", *(["long"] if data is LONG else [])]
    for one in found:
        assert recipe_from(msgspec.to_builtins(one.recipe)) == one.recipe
        assert (one.memory.total > one.free) == (one.verdict == "too_big")
        if one.recipe.quantisation == "none":
            assert one.memory.total < 0.75 * one.free
        assert not (one.streams and not ram)


def test_long_texts_are_taken_whole_as_far_as_memory_goes() -> None:
    def context(free: float, key: str = "long") -> int:
        return option(key, spec(), LONG, budget(free, ram_free=64 << 30), BASE).recipe.context_length

    assert context(80) == 32_768
    assert context(80, "balanced") == 4096
    found = [context(free) for free in (6, 8, 12, 16, 24, 80)]
    assert found == sorted(found) and found[0] < found[-1]
    whole = option("long", spec(), LONG, budget(80), BASE).recipe
    assert whole.mlp_tile and whole.micro_batch == 1


def test_memory_that_is_free_buys_speed() -> None:
    """As many blocks keep everything as fit: one more would not."""
    made = option("balanced", spec(), SHORT, budget(12), BASE)
    assert made.verdict == "fits" and "K" in made.recipe.recompute
    kept = int(made.recipe.recompute.rsplit("K", 1)[1] or 32)
    more = msgspec.structs.replace(made.recipe, recompute=f"R{31 - kept} K{kept + 1}")
    assert made.with_recipe(more, spec(), SHORT).verdict != "fits"


@pytest.mark.parametrize(
    ("examples", "balanced", "best"),
    [(5, 20, 20), (40, 3, 5), (900, 3, 5), (10_000, 2, 5), (25_000, 1, 3), (1_000_000, 1, 1)],
)
def test_the_more_examples_the_fewer_passes(examples: int, balanced: int, best: int) -> None:
    assert (epochs("quick", examples), epochs("balanced", examples), epochs("best", examples)) == (1, balanced, best)


def test_no_preset_is_one_that_its_run_warns_of() -> None:
    for examples in (8, 60, 143, 5000):
        data = msgspec.structs.replace(SHORT, train=examples)
        for key in ("quick", "balanced"):
            recipe = option(key, spec(), data, budget(24), BASE).recipe
            warned = Watch().before(recipe.steps or 0, 1, 100, 10_000)
            assert warned == [], (examples, key, recipe.steps)


def test_an_adapter_is_as_large_as_what_it_is_to_hold() -> None:
    model = spec()
    assert rank("balanced", model, 1_000_000) == 16
    assert rank("balanced", model, 150_000_000) == 32
    assert rank("balanced", model, 10**12) == 64
    assert rank("quick", model, 10**12) == 8


def test_counted_tokens_go_before_guesses() -> None:
    exact = msgspec.structs.replace(SHORT, counted=counted(*[100] * 549, 700))
    assert (exact.longest_tokens, exact.tokens) == (700, round(500 * (54_900 + 700) / 550))
    assert option("balanced", spec(), exact, budget(24), BASE).recipe.context_length == 1024
    cut = exact.cut_at(512)
    assert cut is not None and (cut.rows, cut.tokens) == (1, 188)
    assert SHORT.cut_at(512) is None


def too_big(model: ModelSpec, data: DataFacts, here: Budget) -> PlanOption:
    """The balanced preset, which does not fit."""
    made = option("balanced", model, data, here, BASE)
    assert made.verdict == "too_big"
    return made


def test_shorter_texts_fit_and_say_what_they_cost() -> None:
    data = msgspec.structs.replace(LONG, counted=counted(*[300] * 540, *[4000] * 10))
    here = budget(7.8)
    refused = too_big(spec(), data, here)
    found = next(one for one in remedies(refused, spec(), data, here, BASE) if one.kind == "shorter_texts")
    assert found.plan.verdict != "too_big"
    assert found.plan.recipe.context_length < refused.recipe.context_length
    assert found.cut is not None and found.cut == data.cut_at(found.plan.recipe.context_length)
    doubled = option("balanced", spec(), data, here, BASE | {"context_length": 2 * found.plan.recipe.context_length})
    assert doubled.verdict == "too_big"  # it is the smallest change


def test_closing_programs_freeing_memory_and_smaller_models_are_offered_in_that_order() -> None:
    here = budget(3, total=24_000_000_000, ram_free=1 << 30)
    small = spec(parameters=600_000_000, linear_parameters=440_000_000, layers=28, hidden=1024, intermediate=3072,
                 embedding_parameters=155_000_000, vocabulary=151_936, adapter_inputs_outputs=700_000)  # fmt: skip
    refused = too_big(spec(), SHORT, here)
    found = remedies(refused, spec(), SHORT, here, BASE, [("huge", spec(parameters=10**11)), ("small", small)])
    assert [one.kind for one in found] == ["close_programs", "free_ram", "smaller_model"]
    programs, ram, smaller = found
    assert here.free + programs.missing >= programs.plan.memory.total
    assert ram.plan.streams and ram.missing > 0
    assert smaller.model == ("small", small) and smaller.plan.verdict == "fits"
    assert smaller.plan.recipe.model == "small"


def test_no_more_than_is_missing_is_asked_of_other_programs() -> None:
    here = budget(1.5, total=24_000_000_000, ram_free=64 << 30)
    refused = too_big(spec(), SHORT, here)
    programs = remedies(refused, spec(), SHORT, here, BASE)[0]
    assert programs.kind == "close_programs"
    assert programs.plan.verdict == "fits"
    enough = here.free + programs.missing
    assert enough == pytest.approx(refused.memory.total / 0.9, rel=0.01)  # not what would be filled if there were more
    assert option("balanced", spec(), SHORT, msgspec.structs.replace(here, free=enough), BASE).verdict == "fits"


def test_nothing_is_asked_that_this_pc_does_not_have() -> None:
    # the weights of this model wait in 5.2 GB of a PC's memory, of which they may take 0.7
    here = budget(3, total=3_500_000_000, ram_free=1 << 30, ram_total=4 << 30)
    refused = too_big(spec(), SHORT, here)
    assert [one.kind for one in remedies(refused, spec(), SHORT, here, BASE)] == []
    more = msgspec.structs.replace(here, ram_total=16 << 30)
    assert [one.kind for one in remedies(refused, spec(), SHORT, more, BASE)] == ["free_ram"]


def test_what_fits_needs_no_remedy() -> None:
    made = option("balanced", spec(), SHORT, budget(24), BASE)
    assert remedies(made, spec(), SHORT, budget(24), BASE) == ()


def test_of_an_unknown_kind_the_upper_end_of_the_guess_has_to_fit() -> None:
    known = option("balanced", spec(), SHORT, budget(12), BASE)
    made = option("balanced", msgspec.structs.replace(spec(), model_type="never_heard_of"), SHORT, budget(12), BASE)
    assert known.memory.known and not made.memory.known
    assert made.verdict == "fits" and made.memory.most <= 0.9 * made.free < known.memory.total * 1.35
    assert made.recipe.recompute.count("K") <= known.recipe.recompute.count("K")


def test_what_runs_here_have_shown_corrects_the_plan() -> None:
    lessons = tuple(Measurement(f"run{n}", "cuda", "card", "v", "llama", 1.1) for n in range(3))
    here = msgspec.structs.replace(budget(12), lessons=lessons, card="card")
    made = option("balanced", spec(), SHORT, here, BASE)
    (line,) = [part for part in made.memory.parts if part.key == "measured"]
    assert "1.10 from 3 runs" in line.formula and made.verdict == "fits"
    changed = made.with_recipe(msgspec.structs.replace(made.recipe, rank=64), spec(), SHORT)
    assert any(part.key == "measured" for part in changed.memory.parts)
    elsewhere = msgspec.structs.replace(here, card="another")
    assert not any(part.key == "measured" for part in option("balanced", spec(), SHORT, elsewhere, BASE).memory.parts)
