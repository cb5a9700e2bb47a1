"""What predictions of time go by on this PC: NVIDIA's figures, a measurement, and what earlier runs said.

`rates.json` in the home holds measurements and corrections; it may be deleted at any time.
"""

from __future__ import annotations

import sys
import time
from statistics import median
from typing import Any

import msgspec

from desktop.core.cards import Card, card_named, guessed
from desktop.core.events import StepDone, read_events
from desktop.core.files import write_json
from desktop.core.hardware import GpuInfo, Hardware, best_gpu
from desktop.core.models import ModelSpec
from desktop.core.presets import DataFacts
from desktop.core.problems import UNREADABLE, ProblemError, stop_on
from desktop.core.rates import (
    Correction,
    MachineRates,
    Measured,
    kind_of,
    learned,
    of_processor,
    on_paper,
    with_measurement,
)
from desktop.core.recipe import Recipe
from desktop.core.runs import ACTIVE, RunFolder, RunRecord
from desktop.core.speed import TimeEstimate, can_tell, estimate_time
from desktop.services.children import Cancelled, Tell, run_job
from desktop.services.engine_place import torch_version
from desktop.services.places import Places

WARM_AFTER = 2
"""Steps of a process that are not counted: they warm up caches and libraries."""
STEPS_ENOUGH = 3
"""Further steps from which a run says anything about speed."""
REMEMBERED = 200
"""Runs that are remembered as counted, so that none counts twice."""
MEASURING_SECONDS = 1.2
"""For each of four or five rates: about as long again as the libraries take to load."""


class RatesFile(msgspec.Struct, frozen=True, kw_only=True):
    """`rates.json`. `counted` are the ids of runs that have had their say."""

    schema: int = 1
    measured: tuple[Measured, ...] = ()
    corrections: tuple[Correction, ...] = ()
    counted: tuple[str, ...] = ()


def read_rates(places: Places) -> RatesFile:
    """What was measured and learned so far; nothing where the file is missing, damaged or says what makes no sense."""
    try:
        found = msgspec.json.decode(places.rates.read_bytes(), type=RatesFile)
    except (OSError, *UNREADABLE):
        return RatesFile()
    sound = all(map(_believable, found.measured)) and all(one.factor > 0 for one in found.corrections)
    return found if sound else RatesFile()


def _believable(found: Measured) -> bool:
    return min(found.half, found.single, found.bandwidth, found.link, found.launch) > 0


def machine_rates(hardware: Hardware, known: RatesFile) -> MachineRates | None:
    """What to predict by for the device that a run would use now; None for a card of which nothing is known."""
    gpu = best_gpu(hardware)
    if gpu is None:
        host = hardware.host
        rates = of_processor(host.cpu_name or "CPU", host.physical_cores or host.logical_cores, host.cpu_bf16)
    elif card := card_of(gpu):
        rates = on_paper(card, gpu.power_limit_watts, windows=sys.platform == "win32" or hardware.host.wsl)
    elif _measured(known, gpu.name, hardware.driver_version):
        rates = MachineRates(device="cuda", name=gpu.name, half=1, single=1, bandwidth=1, watts=gpu.power_limit_watts)
    else:
        return None
    name = gpu.name if gpu else rates.name
    rates = with_measurement(rates, _measured(known, name, hardware.driver_version if gpu else ""))
    corrections = tuple(one for one in known.corrections if one.name == name)
    return msgspec.structs.replace(rates, name=name, corrections=corrections)


def card_of(gpu: GpuInfo) -> Card | None:
    """The card of the table, or one guessed from what its driver tells of it; None where that is not enough."""
    if known := card_named(gpu.name, gpu.total_bytes):
        return known
    if not (gpu.cores and gpu.clock_mhz and gpu.bandwidth and gpu.compute_capability):
        return None
    return guessed(
        gpu.name, gpu.total_bytes or 0, gpu.cores, gpu.clock_mhz, gpu.bandwidth, gpu.power_limit_watts or 0.0,
        gpu.compute_capability,
    )  # fmt: skip


def _measured(known: RatesFile, name: str, driver: str) -> Measured | None:
    torch = torch_version()
    return next((m for m in known.measured if (m.name, m.driver, m.torch) == (name, driver, torch)), None)


def measure(
    places: Places, hardware: Hardware, tell: Tell, cancelled: Cancelled, seconds: float = MEASURING_SECONDS
) -> Measured:
    """Measure this PC in an engine process, `seconds` for each rate, and keep it. Raises what `run_job` raises,
    ``speed.not_measured`` for numbers that make no sense, and what writing raises."""
    facts = run_job(["measure", "--seconds", str(seconds)], tell, cancelled).facts
    gpu = best_gpu(hardware) if facts.get("device") == "cuda" else None
    names = {
        "name": gpu.name if gpu else hardware.host.cpu_name or "CPU",
        "driver": hardware.driver_version if gpu else "",
        "torch": torch_version(),
        "at": time.time(),
    }
    try:
        found = msgspec.convert(facts | names, Measured)
    except msgspec.ValidationError as error:
        raise stop_on("speed.not_measured", cause=str(error)) from None
    if not _believable(found):
        raise stop_on("speed.not_measured", cause=f"{min(found.half, found.single):g}")
    known = read_rates(places)
    others = tuple(one for one in known.measured if one.name != found.name)
    # what runs said was said against other rates
    corrections = tuple(one for one in known.corrections if one.name != found.name)
    _write(places, msgspec.structs.replace(known, measured=(*others, found), corrections=corrections))
    return found


def learn(places: Places, folder: RunFolder, record: RunRecord, hardware: Hardware) -> bool:
    """Let an ended run correct later predictions for its device and kind; whether it had anything to say. A run that
    cannot be read says nothing, and none is heard twice."""
    known = read_rates(places)
    if record.state in ACTIVE or record.ended is None or record.id in known.counted:
        return False
    counted = (*known.counted, record.id)[-REMEMBERED:]
    corrections = _corrections(folder, hardware, known) or known.corrections
    try:
        _write(places, RatesFile(measured=known.measured, corrections=tuple(corrections), counted=counted))
    except (ProblemError, OSError):
        return False  # a full drive: the next run says it again
    return corrections is not known.corrections


def expected(places: Places, folder: RunFolder, hardware: Hardware) -> TimeEstimate | None:
    """How long a run is expected to take here from start to end; None where that is not known."""
    return expected_at(folder, machine_rates(hardware, read_rates(places)))


def expected_at(folder: RunFolder, rates: MachineRates | None) -> TimeEstimate | None:
    """How long a run is expected to take at these rates; None where that is not known."""
    asked = asked_for(folder)
    if asked is None or rates is None or rates.device != asked[1].device or not can_tell(asked[0]):
        return None
    return estimate_time(*asked, rates)


def asked_for(folder: RunFolder) -> tuple[ModelSpec, Recipe, DataFacts] | None:
    """What a run was asked for; None for one made before it was written down."""
    try:
        model = msgspec.json.decode(folder.model.read_bytes(), type=ModelSpec)
        recipe = msgspec.json.decode(folder.recipe.read_bytes(), type=Recipe)
        return model, recipe, msgspec.json.decode(folder.facts.read_bytes(), type=DataFacts)
    except (OSError, *UNREADABLE):
        return None


def _corrections(folder: RunFolder, hardware: Hardware, known: RatesFile) -> list[Correction] | None:
    asked = asked_for(folder)
    try:
        made_on = msgspec.json.decode(folder.environment.read_bytes(), type=dict[str, Any])
    except (OSError, *UNREADABLE):
        return None
    rates, steps = _rates_of(made_on, hardware, known), _newest_steps(folder)
    if asked is None or rates is None or len(steps) < STEPS_ENOUGH or not can_tell(asked[0]):
        return None
    model, recipe, data = asked
    plain = msgspec.structs.replace(rates, corrections=())
    factor = median(step.seconds for step in steps) / estimate_time(model, recipe, data, plain).step_seconds
    return learned(known.corrections, rates.name, kind_of(recipe, model), factor, _watts(steps))


def _rates_of(made_on: dict[str, Any], hardware: Hardware, known: RatesFile) -> MachineRates | None:
    """The rates of the device that a run was made on, if this PC still has it and would train on it."""
    rates = machine_rates(hardware, known)
    if rates is None or rates.device != made_on.get("device"):
        return None
    return rates if rates.device == "cpu" or rates.name == made_on.get("card") else None


def _newest_steps(folder: RunFolder) -> list[StepDone]:
    """The steps of the run's last process, without the first ones and those before a gap in their numbers."""
    events, _ = read_events(folder.events)
    steps: list[StepDone] = []
    for event in events:
        if not isinstance(event, StepDone):
            continue
        if steps and event.step != steps[-1].step + 1:
            steps = []
        steps.append(event)
    return steps[WARM_AFTER:]


def _watts(steps: list[StepDone]) -> float | None:
    """Mean power between the first and the last of these steps."""
    first, last = steps[0], steps[-1]
    if first.joules is None or last.joules is None or last.at <= first.at or last.joules <= first.joules:
        return None
    return (last.joules - first.joules) / (last.at - first.at)


def _write(places: Places, rates: RatesFile) -> None:
    places.home.mkdir(parents=True, exist_ok=True)
    write_json(places.rates, rates)
