"""Memory, presets, schedule, split and words over whole ranges instead of picked values."""

from __future__ import annotations

import ast
import math
from pathlib import Path

import msgspec
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from desktop.core.dataset import Example, Message, split
from desktop.core.hyperparameters import learning_rate
from desktop.core.memory import estimate
from desktop.core.models import ModelSpec
from desktop.core.packing import OPEN_ROWS, epoch_rows
from desktop.core.presets import Budget, DataFacts, options, verdict
from desktop.core.problems import Problem
from desktop.core.progress import seconds_left, smooth
from desktop.core.recipe import Recipe, recipe_from, recipe_hash
from desktop.core.schedule import learning_rate_at, warmup_steps
from desktop.core.units import about, duration, memory, number, size
from desktop.core.wording import SENTENCES, places, words_for

ROOT = Path(__file__).resolve().parent.parent.parent
WITHOUT_CLOCK = settings(max_examples=150, deadline=None)


def model_of(parameters: int, context: int) -> ModelSpec:
    """A plausible model of that many parameters."""
    hidden = max(64, 64 * round((parameters / 400) ** (1 / 3) / 8))
    layers = max(1, round(parameters / (12 * hidden * hidden)))
    return ModelSpec(
        name="m", folder="/m", architecture="LlamaForCausalLM", model_type="llama", parameters=parameters,
        linear_parameters=int(0.9 * parameters), embedding_parameters=int(0.1 * parameters), hidden=hidden,
        layers=layers, heads=hidden // 64, kv_heads=max(1, hidden // 256), head_dim=64, intermediate=4 * hidden,
        vocabulary=50_000, context=context, adapter_inputs_outputs=layers * 20 * hidden, disk_bytes=2 * parameters,
        fingerprint="f",
    )  # fmt: skip


MODELS = st.builds(model_of, st.integers(10**8, 70 * 10**9), st.sampled_from([512, 2048, 8192, 131_072]))
BUDGETS = st.builds(
    Budget, st.sampled_from(["cuda", "cpu"]), st.integers(2 * 10**9, 80 * 10**9), st.sampled_from(["bf16", "fp32"])
)


def facts_of(train: int, held_out: int, longest: int, answer: int, share: float) -> DataFacts:
    """Facts of a dataset whose examples are on the whole `share` of the longest one."""
    return DataFacts(train, held_out, longest, answer, max(train, int(train * longest * share)))


COUNTS = (st.integers(1, 10**6), st.integers(0, 10**5), st.integers(2, 10**6), st.integers(1, 10**5))
FACTS = st.builds(facts_of, *COUNTS, st.floats(0, 1))


@WITHOUT_CLOCK
@given(MODELS, FACTS, BUDGETS)
def test_every_offer_is_a_sound_recipe_and_its_verdict_follows_from_its_numbers(
    model: ModelSpec, data: DataFacts, budget: Budget
) -> None:
    for option in options(model, data, budget, {"name": "n", "model": "m", "data": "d"}):
        assert recipe_from(msgspec.to_builtins(option.recipe)) == option.recipe
        assert option.verdict == verdict(option.memory.total, budget.free)
        assert option.recipe.context_length <= model.context
        assert option.memory == estimate(model, option.recipe)


@WITHOUT_CLOCK
@given(st.integers(0, 600), FACTS)
@example(0, DataFacts(10, 1, 100, 10, 800))
@example(8, DataFacts(10, 1, 100, 10, 800))
def test_a_model_that_claims_a_tiny_context_breaks_nothing(context: int, data: DataFacts) -> None:
    for option in options(model_of(10**9, context), data, Budget("cpu", 10**10, "bf16"), {"model": "m", "data": "d"}):
        assert recipe_from(msgspec.to_builtins(option.recipe)) == option.recipe


@WITHOUT_CLOCK
@given(MODELS, st.sampled_from(["context_length", "micro_batch", "rank"]), st.integers(16, 1000), st.integers(1, 24))
def test_more_never_needs_less(model: ModelSpec, field: str, value: int, more: int) -> None:
    raw = {"model": "m", "data": "d", "steps": 1, "device": "cuda", "answer_tokens": 8}
    small, large = (estimate(model, recipe_from(raw | {field: n})) for n in (value, value + more))
    assert small.total < large.total
    assert all(part.size >= 0 and part.formula for part in small.parts)
    assert small.total == sum(part.size for part in small.parts)


@WITHOUT_CLOCK
@given(MODELS, st.integers(1, 200_000), st.sampled_from(["cuda", "cpu"]), st.sampled_from(["nf4", "none"]))
def test_a_larger_vocabulary_never_needs_less(model: ModelSpec, more: int, device: str, how: str) -> None:
    recipe = recipe_from({"model": "m", "data": "d", "steps": 1, "device": device, "quantisation": how})
    words = {"vocabulary": model.vocabulary + more, "parameters": model.parameters + more * model.hidden}
    assert estimate(model, recipe).total < estimate(msgspec.structs.replace(model, **words), recipe).total


@WITHOUT_CLOCK
@given(MODELS, st.sampled_from(["cuda", "cpu"]), st.integers(1, 8), st.sampled_from(["bf16", "fp32"]), st.booleans())
def test_what_keeps_less_needs_no_more(model: ModelSpec, device: str, rows: int, kind: str, attention: bool) -> None:
    layers = "attention" if attention else "all_linear"
    base = {"model": "m", "data": "d", "steps": 1, "device": device, "accumulation": rows, "precision": kind}
    found = [
        estimate(model, recipe_from(base | {"recompute": letter, "layers": layers, "micro_batch": rows}))
        for letter in "KMRO"
    ]
    assert [one.total for one in found] == sorted((one.total for one in found), reverse=True)
    assert all(part.size >= 0 for one in found for part in one.parts)


@WITHOUT_CLOCK
@given(st.sampled_from([f for f in Recipe.__struct_fields__ if f != "schema"]))
def test_the_hash_tells_every_single_field(field: str) -> None:
    base = recipe_from({"model": "m", "data": "d", "steps": 5})
    assert recipe_hash(msgspec.structs.replace(base, **{field: "other"})) != recipe_hash(base)


@given(st.integers(1, 5000), st.floats(0, 0.99), st.sampled_from(["cosine", "linear", "constant"]))
def test_the_learning_rate_stays_between_nothing_and_its_peak(steps: int, share: float, shape: str) -> None:
    warmup = warmup_steps(steps, share)
    rates = [learning_rate_at(n, peak=1e-3, steps=steps, warmup=warmup, shape=shape) for n in {0, warmup, steps - 1}]
    assert all(0 <= rate <= 1e-3 for rate in rates)
    assert learning_rate_at(warmup, peak=1e-3, steps=max(steps, warmup + 1), warmup=warmup, shape=shape) == 1e-3


@given(st.lists(st.integers(1, 256), min_size=1, max_size=300), st.integers(256, 2048), st.integers(0, 9))
@WITHOUT_CLOCK
def test_rows_hold_every_example_once_and_are_well_filled(lengths: list[int], row: int, seed: int) -> None:
    rows = epoch_rows(lengths, row, seed, 0)
    assert sorted(index for members in rows for index in members) == list(range(len(lengths)))
    filled = [sum(lengths[index] for index in members) for members in rows]
    assert max(filled) <= row
    # Best fit leaves no two neighbours that would have gone into one row (Johnson, 1973), within the rows kept open.
    assert len(rows) <= max(1, math.ceil(2 * sum(lengths) / row)) + len(rows) // OPEN_ROWS + 1
    assert rows == epoch_rows(lengths, row, seed, 0)


@given(FACTS, st.floats(0.1, 20))
def test_the_steps_of_an_epoch_cover_it_about_once(data: DataFacts, epochs: float) -> None:
    recipe = recipe_from({"model": "m", "data": "d", "epochs": epochs})
    steps, each = data.steps_for(recipe), data.examples_per_step(recipe)
    assert 1 <= each <= data.train
    assert steps * each >= epochs * data.train * (1 - 1e-9) > (steps - 1) * each * (1 - 1e-9)
    assert data.steps_for(msgspec.structs.replace(recipe, epochs=None, steps=7)) == 7


def test_larger_models_learn_more_slowly() -> None:
    rates = [learning_rate(model_of(n, 2048)) for n in (135_000_000, 8_000_000_000, 70_000_000_000)]
    assert rates == [5e-4, 2e-4, 1e-4]


@given(st.lists(st.floats(0.01, 100), max_size=40), st.integers(0, 50), st.integers(1, 50))
def test_time_left_is_nothing_or_a_time(seconds: list[float], step: int, steps: int) -> None:
    found = seconds_left(seconds, step, steps)
    assert found is None or (found > 0 and len(seconds) >= 5 and step < steps)


@given(st.lists(st.floats(0, 100) | st.just(math.nan), max_size=30), st.floats(0, 0.99))
def test_smoothing_stays_within_what_was_seen(values: list[float], weight: float) -> None:
    out = smooth(values, weight)
    seen = [value for value in values if not math.isnan(value)]
    assert [math.isnan(value) for value in out] == [math.isnan(value) for value in values]
    assert all(min(seen) - 1e-6 <= value <= max(seen) + 1e-6 for value in out if not math.isnan(value))


@given(st.lists(st.integers(0, 15), min_size=1, max_size=60), st.floats(0, 0.99), st.integers(0, 99))
def test_no_held_out_example_was_trained_on_and_none_is_lost(numbers: list[int], share: float, seed: int) -> None:
    examples = [Example((Message("user", f"q{n}"), Message("assistant", "a"))) for n in numbers]
    train, held_out = split(examples, share, seed)
    assert not set(train) & set(held_out)
    assert sorted(e.question for e in train + held_out) == sorted(e.question for e in examples)
    assert train
    assert bool(held_out) == (share > 0 and len(set(numbers)) > 1)
    assert split(examples, share, seed) == (train, held_out)


@given(st.floats(0, 1e14))
@example(999_999_999.0)
@example(999.7)
@example(59.6)
def test_numbers_for_people_are_short_and_never_a_thousand_of_a_unit(value: float) -> None:
    assert len(size(value)) <= 10
    assume(value < 1e12)
    assert not size(value).startswith("1000 ") and float(memory(value).split(" ")[0]) < 1000
    assert not duration(value).startswith("60 ")
    assert about(value)
    assert number(value)


def calls_with_values() -> dict[str, list[set[str]]]:
    """For each code, the names of the values that each visible call gives it."""
    found: dict[str, list[set[str]]] = {}
    for path in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            first = node.args[1] if name == "notice" and len(node.args) > 1 else node.args[0]
            if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
                continue
            if name in {"stop_on", "notice"} and all(keyword.arg for keyword in node.keywords):
                found.setdefault(first.value, []).append({str(keyword.arg) for keyword in node.keywords})
            elif name == "Problem" and len(node.args) > 1 and isinstance(node.args[1], ast.Dict):
                keys = {key.value for key in node.args[1].keys if isinstance(key, ast.Constant)}
                found.setdefault(first.value, []).append({str(key) for key in keys})
    return found


def test_every_visible_call_fills_the_places_of_its_sentences() -> None:
    calls = calls_with_values()
    assert len(calls) > 40
    assert set(calls) <= set(SENTENCES)
    lacking = {}
    for code, given_names in calls.items():
        words = SENTENCES[code]
        wanted = places(f"{words.title} {words.cause} {words.remedy} {words.kept}")
        if missing := [wanted - names for names in given_names if wanted - names]:
            lacking[code] = missing
    assert lacking == {}


def test_an_unknown_code_still_shows_what_it_carries() -> None:
    words = words_for(Problem("later.code", {"path": "/x", "count": 3}))
    assert (words.title, words.cause) == ("later.code", "path /x, count 3")
