"""Predicted times: the table of cards, the counted work, corrections, and the words for them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.published_speed import LORA, MODELS, PUBLISHED, QLORA, predicted
from desktop.core.cards import CARDS, allowed, card_named, guessed
from desktop.core.hardware import GpuInfo, Hardware, HardwareState, HostInfo
from desktop.core.presets import DataFacts
from desktop.core.rates import (
    LARGEST,
    SMALLEST,
    Correction,
    MachineRates,
    Measured,
    kind_of,
    learned,
    of_processor,
    on_paper,
)
from desktop.core.recipe import Recipe
from desktop.core.row_work import worked_out_again
from desktop.core.scorecard import BUDGET
from desktop.core.speed import BANDS, TimeEstimate, estimate_time
from desktop.core.units import between, energy, money
from desktop.services.places import Places
from desktop.services.rates import RatesFile, machine_rates, read_rates, torch_version

GIB = 1 << 30
DATA = DataFacts(train=5000, held_out=200, longest_letters=6000, longest_answer_letters=2000, letters=5000 * 900)


def recipe(**changes: Any) -> Recipe:
    """A QLoRA recipe on a card; keyword arguments change it."""
    values = {
        "model": "m", "data": "d", "device": "cuda", "context_length": 1024, "micro_batch": 2, "accumulation": 4,
        "steps": 200, "recompute": "R",
    }  # fmt: skip
    return msgspec.convert(values | changes, Recipe)


def card(name: str = "NVIDIA GeForce RTX 4070") -> MachineRates:
    """The rates of a card on paper."""
    found = card_named(name)
    assert found is not None
    return on_paper(found)


def took(model: str = "Llama-3.1-8B", machine: MachineRates | None = None, **changes: Any) -> TimeEstimate:
    """The estimate for a recipe on a 4070."""
    return estimate_time(MODELS[model], recipe(**changes), DATA, machine or card())


# -- cards -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("card", CARDS, ids=lambda card: f"{card.name} {card.memory >> 30}")
def test_every_card_of_the_table_is_sane(card) -> None:
    assert 3 * GIB < card.memory < 200 * GIB
    assert 80e9 < card.bandwidth < 6e12
    assert 1.5e12 < card.single <= card.half < 1.1e15
    assert 30 <= card.watts <= 750
    assert (7, 0) <= card.capability <= (12, 0)
    assert card.bf16 == (card.capability >= (8, 0))
    assert card_named(f"NVIDIA {card.name.upper()}", card.memory) == card


@pytest.mark.parametrize(
    ("name", "half"),
    # NVIDIA's whitepapers: dense 16-bit tensor TFLOP/s, summed up in 32 bits
    [
        ("NVIDIA GeForce RTX 3060", 25.5), ("NVIDIA GeForce RTX 3090", 71.2), ("NVIDIA GeForce RTX 4060", 30.2),
        ("NVIDIA GeForce RTX 4090", 165.2), ("NVIDIA GeForce RTX 5090", 209.5), ("NVIDIA GeForce RTX 2080 Ti", 53.8),
        ("Tesla T4", 65.1), ("NVIDIA A10", 125.0), ("NVIDIA L4", 121.0), ("NVIDIA A100-SXM4-80GB", 312.0),
        ("NVIDIA H100 80GB HBM3", 989.4), ("NVIDIA RTX A6000", 154.8), ("NVIDIA RTX 6000 Ada Generation", 364.2),
    ],
)  # fmt: skip
def test_rates_follow_to_nvidias_own_figures(name: str, half: float) -> None:
    found = card_named(name)
    assert found is not None
    assert found.half / 1e12 == pytest.approx(half, rel=0.01)


@pytest.mark.parametrize(
    ("name", "gigabytes", "watts"),
    [
        ("NVIDIA GeForce RTX 4070 Laptop GPU", 8, 115),
        ("NVIDIA GeForce RTX 4070", 12, 200),
        ("NVIDIA GeForce RTX 4060 Ti", 16, 165),
        ("NVIDIA GeForce RTX 4060 Ti", 8, 160),
        ("GeForce RTX 2080 Super with Max-Q Design", 8, 80),
        ("NVIDIA GeForce RTX 3050", 6, 70),
        ("NVIDIA RTX PRO 6000 Blackwell Max-Q Workstation Edition", 96, 300),
    ],
)
def test_names_that_differ_in_a_word_or_in_memory_are_told_apart(name: str, gigabytes: int, watts: float) -> None:
    found = card_named(name, gigabytes * GIB)
    assert found is not None
    assert found.watts == watts


@pytest.mark.parametrize("name", ["", "NVIDIA", "NVIDIA GeForce RTX 9999", "NVIDIA GeForce RTX 4070 Ti Turbo", "🎛"])
def test_a_card_that_is_not_in_the_table_is_not_taken_for_another(name: str) -> None:
    assert card_named(name) is None


def test_an_unknown_card_is_guessed_from_what_its_driver_tells() -> None:
    # what NVML says of an RTX 4070 with its highest clock
    found = guessed("NVIDIA Mystery", 12 * GIB, 5888, 3105, 504e9, 200, (8, 9))
    true = card_named("NVIDIA GeForce RTX 4070")
    assert true is not None
    assert found.half == pytest.approx(true.half, rel=0.1)
    assert not found.known
    assert on_paper(found).basis == "guessed"
    assert guessed("Old", GIB, 1000, 1000, 1e11, 75, (6, 1)).half > 0


def test_a_power_limit_slows_a_card_down_but_less_than_in_proportion() -> None:
    full = card_named("NVIDIA GeForce RTX 4090")
    assert full is not None
    half = allowed(full, 225)
    assert 0.5 * full.half < half.half < 0.85 * full.half
    assert half.bandwidth == full.bandwidth
    assert allowed(full, 600) == full
    assert allowed(full, None) == full


# -- counted work ------------------------------------------------------------------------------------------------------


def test_more_work_takes_longer() -> None:
    base = took()
    assert took(steps=400).seconds > 1.8 * base.seconds - 60
    assert took(accumulation=8).step_seconds == pytest.approx(2 * base.step_seconds, rel=0.05)
    assert took(micro_batch=4).step_seconds > 1.7 * base.step_seconds
    assert took("Qwen-14B").step_seconds > took("Qwen-7B").step_seconds > took("Llama-3.2-3B").step_seconds
    assert took(rank=256).step_seconds > base.step_seconds
    short = {"context_length": 128, "recompute": "O"}
    assert took(streaming=True, embeddings_in_ram=True, **short).step_seconds > 1.5 * took(**short).step_seconds
    assert took(dora=True).step_seconds > base.step_seconds
    assert took(evaluate_every=0).seconds < base.seconds
    assert took(compare_examples=0).seconds < base.seconds


def test_each_letter_costs_what_it_works_out_again() -> None:
    times = [took(recompute=letters).step_seconds for letters in ("K", "K16 M16", "M", "M16 R16", "R")]
    assert times == sorted(times)
    # 4N against 6N FLOPs of the layers
    assert 1.25 < times[-1] / times[0] < 1.5
    model = MODELS["Llama-3.1-8B"]
    shares = [worked_out_again(model, recipe(recompute=letter)) for letter in "KMRO"]
    assert shares[0] == 0
    assert 0.5 < shares[1] < 0.9
    assert shares[2] == shares[3] == 1


def test_a_faster_machine_takes_less_time_and_a_small_model_waits_for_the_processor() -> None:
    slow, fast = card("NVIDIA GeForce RTX 3060"), card("NVIDIA GeForce RTX 4090")
    assert took(machine=fast).step_seconds < took(machine=slow).step_seconds / 3
    tiny = {"model": "Qwen2.5-1.5B", "micro_batch": 1, "context_length": 128, "recompute": "K"}
    quick = msgspec.structs.replace(fast, half=10 * fast.half, bandwidth=10 * fast.bandwidth)
    assert took(machine=quick, **tiny).step_seconds > 0.9 * took(machine=fast, **tiny).step_seconds
    later = msgspec.structs.replace(fast, launch=2 * fast.launch)
    assert took(machine=later, **tiny).step_seconds > 1.8 * took(machine=fast, **tiny).step_seconds


def test_longer_examples_attend_to_more() -> None:
    short = DataFacts(5000, 200, 400, 100, 5000 * 200)
    long = DataFacts(1000, 200, 60_000, 15_000, 1000 * 30_000)
    model, asked = MODELS["Llama-3.1-8B"], recipe(context_length=16_384, micro_batch=1)
    assert (
        estimate_time(model, asked, long, card()).step_seconds
        > 1.2 * estimate_time(model, asked, short, card()).step_seconds
    )


def test_the_parts_add_up_and_the_band_is_around_them() -> None:
    found = took()
    assert found.seconds == pytest.approx(sum(seconds for _, seconds in found.parts))
    assert found.low < found.seconds < found.high
    assert {key for key, _ in found.parts} == {
        "start", "first_load", "beforehand", "steps", "looks", "samples", "checkpoints", "comparison", "forgetting",
    }  # fmt: skip
    assert dict(found.parts)["steps"] == pytest.approx(200 * found.step_seconds)
    assert all(low < 1 < high for low, high in BANDS.values())


@settings(max_examples=40, deadline=None)
@given(
    model=st.sampled_from(sorted(MODELS)),
    rank=st.integers(1, 256),
    context=st.sampled_from([16, 128, 1024, 8192]),
    batch=st.integers(1, 32),
    steps=st.integers(1, 10_000),
    method=st.sampled_from([LORA, QLORA]),
    letters=st.sampled_from(["K", "M", "R", "O", "R3 M2 K1"]),
    facts=st.builds(
        DataFacts, st.integers(1, 10**6), st.integers(0, 10**4), st.integers(0, 10**6), st.integers(0, 10**6),
        st.integers(0, 10**9),
    ),
    name=st.sampled_from(sorted({card.name for card in CARDS})),
)  # fmt: skip
def test_any_plan_takes_a_finite_time_that_grows_with_its_steps(
    model: str, rank: int, context: int, batch: int, steps: int, method: dict[str, Any], letters: str,
    facts: DataFacts, name: str,
) -> None:  # fmt: skip
    values = {"rank": rank, "context_length": context, "micro_batch": batch, "answer_tokens": 8, **method}
    one = estimate_time(MODELS[model], recipe(steps=steps, recompute=letters, **values), facts, card(name))
    more = estimate_time(MODELS[model], recipe(steps=2 * steps, recompute=letters, **values), facts, card(name))
    assert 0 < one.step_seconds < 1e7
    assert one.low <= one.seconds <= one.high
    assert more.seconds > one.seconds
    assert one.joules is not None
    assert 0 < one.joules < more.joules
    values["micro_batch"] = batch + 1
    longer = estimate_time(MODELS[model], recipe(steps=steps, recompute=letters, **values), facts, card(name))
    assert longer.step_seconds >= one.step_seconds


def test_most_published_steps_lie_within_the_band() -> None:
    """Other programs' steps, some with slow kernels of their own: see `docs/speed.md`."""
    low, high = BANDS["table"]
    ratios = [predicted(case) / case.tokens_per_second for case in PUBLISHED]
    within = [low <= ratio <= high for ratio in ratios]
    assert sum(within) >= len(within) - 2
    assert 0.8 < sorted(ratios)[len(ratios) // 2] < 1.2


def test_the_table_in_the_docs_is_the_one_that_the_arithmetic_gives() -> None:
    from benchmarks.published_speed import table

    text = (Path(__file__).parent.parent.parent / "docs" / "speed.md").read_text("utf-8")
    assert "\n".join(table()) in text


# -- energy and cost ---------------------------------------------------------------------------------------------------


def test_energy_lies_below_the_power_limit_and_costs_nothing_without_a_price() -> None:
    found = took()
    assert found.joules is not None
    assert 0.3 * 200 * found.seconds < found.joules < 200 * found.seconds
    assert found.cost(None) is None
    assert found.kwh is not None
    assert found.cost(0.4) == pytest.approx(0.4 * found.kwh)


def test_a_processor_has_no_energy_until_a_run_measured_it() -> None:
    cpu = of_processor("Some CPU", 8, bf16=False)
    asked = {"device": "cpu", "precision": "fp32"}
    assert took(machine=cpu, **asked).joules is None
    kind = kind_of(recipe(**asked), MODELS["Llama-3.1-8B"])
    seen = (Correction(name="Some CPU", kind=kind, factor=1.0, runs=1, watts=60.0),)
    found = took(machine=msgspec.structs.replace(cpu, corrections=seen), **asked)
    assert found.joules == pytest.approx(60 * found.seconds)


# -- corrections -------------------------------------------------------------------------------------------------------


def test_runs_correct_their_kind_within_bounds_and_the_newest_counts_most() -> None:
    known = learned([], "card", "nf4", 2.0, 150.0)
    known = learned(known, "card", "nf4", 0.5, None)
    assert known == [Correction(name="card", kind="nf4", factor=pytest.approx(1.0), runs=2, watts=150.0)]
    assert learned([], "card", "nf4", 1e9, None)[0].factor == LARGEST
    assert learned([], "card", "nf4", 1e-9, None)[0].factor == SMALLEST
    assert len(learned(known, "card", "none", 1.0, None)) == 2


def test_a_correction_scales_the_time_and_narrows_the_band() -> None:
    plain = took()
    machine = card()
    kind = kind_of(recipe(), MODELS["Llama-3.1-8B"])
    seen = (Correction(name=machine.name, kind=kind, factor=2.0, runs=3),)
    found = took(machine=msgspec.structs.replace(machine, corrections=seen))
    assert found.step_seconds == pytest.approx(2 * plain.step_seconds)
    assert found.basis == "run"
    assert found.high / found.low < plain.high / plain.low
    other = took("Qwen2.5-1.5B", machine=msgspec.structs.replace(machine, corrections=seen))
    assert other.step_seconds == pytest.approx(2 * took("Qwen2.5-1.5B").step_seconds)
    assert other.basis == "table"


# -- this PC -----------------------------------------------------------------------------------------------------------


def hardware(*gpus: GpuInfo) -> Hardware:
    """A PC with these cards."""
    state = HardwareState.ready if gpus else HardwareState.no_card
    host = HostInfo(os="Linux", cpu_name="Some CPU", physical_cores=8, ram_total=32 * GIB, ram_free=20 * GIB)
    return Hardware(state=state, host=host, gpus=gpus, driver_version="580.1")


def gpu(name: str, **more: Any) -> GpuInfo:
    """A card with 12 GiB free."""
    return GpuInfo(index=0, name=name, total_bytes=12 * GIB, free_bytes=12 * GIB, **more)


def measured(**more: Any) -> Measured:
    """A measurement of a 4070."""
    values: dict[str, Any] = {
        "device": "cuda", "name": "NVIDIA GeForce RTX 4070", "driver": "580.1", "torch": torch_version(),
        "half": 4e13, "single": 2e13, "bandwidth": 4e11, "launch": 5e-6, "link": 2e10,
    }  # fmt: skip
    return Measured(**values | more)


def test_a_measurement_is_used_instead_of_the_table_while_driver_and_torch_are_the_same() -> None:
    pc = hardware(gpu("NVIDIA GeForce RTX 4070"))
    plain = machine_rates(pc, RatesFile())
    assert plain is not None
    assert plain.basis == "table"
    found = machine_rates(pc, RatesFile(measured=(measured(),)))
    assert found is not None
    assert (found.half, found.link, found.basis) == (4e13, 2e10, "measured")
    for other in ({"driver": "570.0"}, {"torch": "1.0"}, {"name": "NVIDIA T4"}):
        assert machine_rates(pc, RatesFile(measured=(measured(**other),))) == plain


def test_a_card_of_which_nothing_is_known_has_no_time_until_it_is_measured() -> None:
    pc = hardware(gpu("NVIDIA Mystery"))
    assert machine_rates(pc, RatesFile()) is None
    found = machine_rates(pc, RatesFile(measured=(measured(name="NVIDIA Mystery"),)))
    assert found is not None
    assert found.half == 4e13
    told = gpu("NVIDIA Mystery", cores=5888, clock_mhz=3000, bandwidth=5e11, compute_capability=(8, 9))
    guess = machine_rates(hardware(told), RatesFile())
    assert guess is not None
    assert guess.basis == "guessed"


def test_the_processor_is_predicted_for_without_a_card() -> None:
    found = machine_rates(hardware(), RatesFile())
    assert found is not None
    assert (found.device, found.name, found.watts) == ("cpu", "Some CPU", None)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"measured": 3}', '{"corrections": [{"name": "a", "kind": "b", "factor": -1}]}', "\xff\xfe",
     '{"measured":[{"device":"cpu","name":"a","driver":"","torch":"","half":0,"single":1,"bandwidth":1,"launch":1}]}'],
)  # fmt: skip
def test_a_damaged_file_of_rates_is_as_none(home: Path, text: str) -> None:
    home.mkdir(parents=True)
    (home / "rates.json").write_text(text, "latin-1")
    assert read_rates(Places()) == RatesFile()


# -- words -------------------------------------------------------------------------------------------------------------


def test_times_and_energy_are_rounded_so_that_they_do_not_pretend() -> None:
    assert between(10, 40) == "less than a minute"
    assert between(600, 1800) == "10 to 30 min"
    assert between(890, 910) == "about 15 min"
    assert between(1440, 9000) == "24 min to 2.5 h"
    assert between(3590, 9000) == "1.0 to 2.5 h"
    assert between(5400, 14_400) == "1.5 to 4.0 h"
    assert energy(1000) == "less than 0.01 kWh"
    assert energy(0.32 * 3.6e6) == "0.32 kWh"
    assert money(0.1, "€") == "about 0.10 €"
    assert money(0.001, "€") == "less than 0.01 €"


def test_of_a_mixture_only_the_experts_that_a_token_goes_through_are_counted() -> None:
    from desktop.core.catalogue import catalogue
    from desktop.core.row_work import expert_share, token_parameters

    mixtures = [entry.spec for entry in catalogue() if entry.spec.build and entry.spec.build.expert_stack]
    assert mixtures
    fast = card("NVIDIA GeForce RTX 5090")
    for model in mixtures:
        assert 0 < expert_share(model) < 1
        assert token_parameters(model) < 0.6 * model.parameters
        alone = msgspec.structs.replace(model, build=msgspec.structs.replace(model.build, expert_stack=0))
        found, without = (estimate_time(m, recipe(), DATA, fast).step_seconds for m in (model, alone))
        assert found > without, "the experts' way through memory takes time too"


def test_scorecard_and_what_was_forgotten_are_counted() -> None:
    def part(key: str, **changes: Any) -> float:
        return dict(took(**changes).parts)[key]

    whole = took()
    assert whole.after_in_steps == pytest.approx((part("comparison") + part("forgetting")) / whole.step_seconds)
    assert part("forgetting") > 0 == part("forgetting", check_forgetting=False)
    assert part("comparison", compare_examples=0) == 0
    # what no longer begins after the budget of the engine is not counted
    reading = part("comparison", compare_examples=1)
    assert reading < part("comparison", compare_examples=100)
    assert part("comparison", compare_examples=500) <= max(BUDGET, part("comparison", compare_examples=20))
    short = msgspec.structs.replace(DATA, longest_answer_letters=4)
    asked = recipe(compare_examples=20, answer_tokens=500)
    times = [dict(estimate_time(MODELS["Llama-3.1-8B"], asked, data, card()).parts) for data in (short, DATA)]
    assert times[0]["comparison"] < times[1]["comparison"]
