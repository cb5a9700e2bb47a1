"""The commands about time: what a recipe will take, and measuring this PC."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Callable
from pathlib import Path

from desktop.cli_grammar import typed_above_zero
from desktop.cli_jobs import beside
from desktop.cli_paint import Paint
from desktop.core.datasets import TokenNumbers
from desktop.core.hardware import best_gpu
from desktop.core.memory import MemoryEstimate
from desktop.core.models import ModelSpec
from desktop.core.presets import plan
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.core.rates import MachineRates
from desktop.core.recipe import read_recipe
from desktop.core.speed import TimeEstimate, can_tell, estimate_time
from desktop.core.units import about, between, duration, energy, memory, money
from desktop.services.budget import budget_of, usable_hardware
from desktop.services.data_process import ask_data
from desktop.services.memory_lessons import lessons
from desktop.services.places import Places
from desktop.services.preparing import (
    Data,
    all_problems,
    count_of_tokens,
    find_model,
    read_data,
    require_match,
    token_numbers,
    with_tokens,
)
from desktop.services.rates import MEASURING_SECONDS, machine_rates, measure, read_rates
from desktop.services.settings import Settings, load_settings

BASIS_WORDS = {
    "run": "earlier runs of this kind here",
    "measured": "the measurement of this PC",
    "table": "NVIDIA's figures for this card",
    "guessed": "a guess from what the driver tells; “tunesmith measure” makes it surer",
}
PART_WORDS = {
    "start": "starting and loading",
    "first_load": "bringing the model into 4 bits, once",
    "beforehand": "reading all examples once beforehand",
    "steps": "training steps",
    "looks": "looks at held-out examples",
    "samples": "sample answers",
    "checkpoints": "checkpoints",
    "comparison": "scorecard",
    "forgetting": "asking what was forgotten",
}
VERDICTS = {"fits": "fits", "tight": "is tight", "too_big": "is too big"}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``plan`` and ``measure`` to the grammar of the command line."""

    def command(name: str, job: Callable[..., int], text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
        made.set_defaults(job=job)
        made.add_argument("--json", action="store_true", help="print JSON for machines")
        return made

    text = "say what a recipe needs: memory, time, energy and what that costs; nothing is started"
    planning = command("plan", plan_recipe, text)
    planning.add_argument("recipe", type=Path, help="a JSON file; at least “model”, “data” and “steps” or “epochs”")
    planning.add_argument("--price", type=float, help="of a kilowatt hour (default: that of the settings)")
    measuring = command("measure", measure_here, "measure how fast this PC computes, so that predicted times are surer")
    measuring.add_argument(
        "--seconds", type=typed_above_zero, default=MEASURING_SECONDS, help="for each of four or five rates"
    )


def plan_recipe(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Say what a recipe needs on this PC."""
    recipe = beside(read_recipe(options.recipe), options.recipe, places)
    model, data = all_problems(
        lambda: find_model(recipe.model, places),
        lambda: read_data(recipe.data, recipe.held_out, recipe.held_out_share, recipe.seed, places),
    )
    require_match(recipe, model, data)
    data = _counted(data, model)
    hardware = usable_hardware(places)
    budget = budget_of(hardware, lessons(places))
    found = plan("recipe", recipe, model, data.facts, budget.free, budget.correction(model))
    machine = machine_rates(hardware, read_rates(places))
    if machine is not None and machine.device != recipe.device:
        raise stop_on("speed.other_device", wanted=recipe.device, here=machine.device)
    time = estimate_time(model, recipe, data.facts, machine) if machine and can_tell(model) else None
    settings = load_settings(places)
    price = settings.price_per_kwh if options.price is None else options.price
    paint.record({"memory": found.memory, "free": found.free, "verdict": found.verdict, "time": _record(time, price)})
    paint.table("", "", rows=[_memory(found.memory, found.free, VERDICTS[found.verdict])])
    if time is None and not can_tell(model):
        paint.say("How long it takes is not known beforehand for image models.")
    elif time is None:
        gpu = best_gpu(hardware)
        paint.problems([Problem("speed.no_card_facts", {"name": gpu.name if gpu else ""})])
    else:
        paint.table("", "", rows=time_rows(time, price, settings))
    return 0


def _counted(data: Data, model: ModelSpec) -> Data:
    """The data with their lengths in the model's own tokens, as New run plans: with short examples a template may say
    more than they do, and by their letters a run would seem half as long."""
    job = count_of_tokens(data, model)
    if job is None:
        return data
    with contextlib.suppress(ProblemError):  # a template that fails is told when the run prepares its examples
        return with_tokens(data, token_numbers(data, Path(model.folder)) or ask_data(job, TokenNumbers))
    return data


def _memory(estimate: MemoryEstimate, free: int, verdict: str) -> tuple[str, str]:
    return "memory", f"{memory(estimate.total)} of {memory(free)} free: {verdict}"


def time_rows(time: TimeEstimate, price: float | None, settings: Settings) -> list[tuple[str, str]]:
    """Rows of a table about a predicted time: the whole, its parts, energy and cost."""
    rows = [
        ("time", f"{about(time.seconds)} ({between(time.low, time.high)})"),
        ("one step", f"{time.step_seconds:.2f} s, {time.tokens_per_second:,.0f} tokens/s, {time.steps} steps"),
    ]
    rows += [(f"  {PART_WORDS[key]}", duration(seconds)) for key, seconds in time.parts if seconds >= 0.5]
    if time.joules is None:
        rows.append(("energy", "not known for a processor"))
    else:
        cost = time.cost(price)
        rows.append(("energy", energy(time.joules) + (f", {money(cost, settings.currency)}" if cost else "")))
    return [*rows, ("known from", BASIS_WORDS[time.basis])]


def _record(time: TimeEstimate | None, price: float | None) -> dict[str, object] | None:
    if time is None:
        return None
    return {
        "seconds": time.seconds, "low": time.low, "high": time.high, "steps": time.steps,
        "step_seconds": time.step_seconds, "tokens_per_second": time.tokens_per_second, "parts": dict(time.parts),
        "joules": time.joules, "kwh": time.kwh, "cost": time.cost(price), "basis": time.basis,
    }  # fmt: skip


def measure_here(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Measure this PC and keep what was found."""
    hardware = usable_hardware(places)
    with paint.progress() as bars:
        found = measure(
            places, hardware, lambda share, step: bars.update("measuring", share), lambda: False, options.seconds
        )
    paint.record(found)
    rows = [("device", found.name), *rate_rows(machine_rates(hardware, read_rates(places)))]
    paint.table("", "", rows=rows)
    return 0


def rate_rows(rates: MachineRates | None) -> list[tuple[str, str]]:
    """Rows of a table about what a machine can do."""
    if rates is None:
        return []
    rows = [
        ("16-bit products", f"{rates.half / 1e12:,.2f} TFLOP/s"),
        ("32-bit products", f"{rates.single / 1e12:,.2f} TFLOP/s"),
        ("own memory", f"{rates.bandwidth / 1e9:,.0f} GB/s"),
        ("starting an operation", f"{rates.launch * 1e6:.1f} µs"),
    ]
    return [*rows, ("copying to the card", f"{rates.link / 1e9:,.1f} GB/s")] if rates.device == "cuda" else rows
