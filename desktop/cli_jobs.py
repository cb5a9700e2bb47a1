"""What each command does."""

from __future__ import annotations

import argparse
import time
from datetime import datetime
from pathlib import Path

import msgspec

from desktop.cli_follow import EXIT_CODES, start_and_follow, tell_end
from desktop.cli_paint import Paint, arrived
from desktop.cli_scores import show_scorecard
from desktop.core.engine_room import Numbers
from desktop.core.events import (
    Evaluated,
    StepDone,
    read_events,
)
from desktop.core.label_report import read_report
from desktop.core.models import ModelSpec
from desktop.core.preference import read_preference, said
from desktop.core.presets import STARTER_PRESET, option
from desktop.core.problems import UNREADABLE
from desktop.core.processes import living_process
from desktop.core.recipe import STARTER, Recipe, read_recipe
from desktop.core.run_now import STATE_WORDS, state_now
from desktop.core.run_story import RunStory
from desktop.core.runs import ACTIVE, RunFolder, RunRecord, RunState
from desktop.core.scorecard import read_scorecard
from desktop.core.units import duration, memory, number, several, size, things
from desktop.data.library import Library
from desktop.services.budget import budget_of, usable_hardware
from desktop.services.engine_place import engine_python
from desktop.services.frozen_data import FROZEN
from desktop.services.memory_lessons import lessons
from desktop.services.places import Places
from desktop.services.preparing import all_problems, create_run, find_model, read_data, starter_values
from desktop.services.runs import Runs
from desktop.services.starter import READER, WRITER, StarterModel, fetch_starter, has_starter_model


def demo(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Fetch the starter model, train it on the starter data, print base and tuned answers side by side."""
    _fetch(places, paint)
    model = find_model(STARTER, places)
    data = read_data(STARTER, None, 0.0, 0)
    budget = budget_of(usable_hardware(places), lessons(places))
    values = starter_values(budget) | ({"steps": options.steps} if options.steps else {})
    plan = option(STARTER_PRESET, model, data.facts, budget, values)
    paint.say(f"Starter project: {model.name}, {data.train} examples to learn from, {data.held_out} held out")
    paint.say(f"Method: QLoRA, rank {plan.recipe.rank}, {plan.recipe.steps} steps on the {plan.recipe.device.upper()}")
    paint.say(f"Expected memory: {memory(plan.memory.total)} of {memory(plan.free)} free")
    folder = create_run(plan.recipe, model, data, places)
    return start_and_follow(Runs(places), folder, paint)


def train(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Train from a recipe file; all faults of recipe, model and data are reported together."""
    engine_python(places)  # without an engine no run is made that could not begin
    folder = run_from_recipe(options.recipe, places, paint)
    if options.detach:
        Runs(places).start(folder)
        paint.say(f"Started. Watch it with: tunesmith show {folder.path.name}")
        paint.record({"run": str(folder.path)})
        return 0
    return start_and_follow(Runs(places), folder, paint)


def run_from_recipe(file: Path, places: Places, paint: Paint) -> RunFolder:
    """Make a run from a recipe file, ready to be trained; all faults of recipe, model and data are raised together."""
    recipe = beside(read_recipe(file), file, places)
    if recipe.model == STARTER:
        _fetch(places, paint)
    model, data = all_problems(
        lambda: find_model(recipe.model, places),
        lambda: read_data(recipe.data, recipe.held_out, recipe.held_out_share, recipe.seed, places),
    )
    folder = create_run(recipe, model, data, places)
    if data.left_out:
        left = several(data.left_out, "line")
        paint.say(f"{left} of the data could not be used; “tunesmith check-data” says why.")
    return folder


def beside(recipe: Recipe, file: Path, places: Places) -> Recipe:
    """Relative data files of a recipe lie beside it, wherever the command is given; a name for which there is no file
    may be that of a dataset."""

    def resolved(name: str | None) -> str | None:
        if name is None or name == STARTER or name.startswith(FROZEN) or Path(name).expanduser().is_absolute():
            return name
        near = file.parent.absolute() / name
        return name if not near.is_file() and Library(places.datasets).named(name) else str(near)

    files = {name: resolved(getattr(recipe, name)) for name in ("held_out", "documents")}
    return msgspec.structs.replace(recipe, data=resolved(recipe.data) or "", **files)


def show(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Show one run: state, figures, scorecard."""
    folder = Runs(places).find(options.run)
    record = Runs(places).refresh(folder)
    events, _ = read_events(folder.events)
    steps = [event for event in events if isinstance(event, StepDone)]
    story = RunStory()
    story.take(events)
    looks = [event for event in events if isinstance(event, Evaluated)]
    shown = [*story.looks[:1], *([story.whole] if story.whole else story.looks[1:][-1:])]
    state = state_now(record.state.value, story.phase, living_process(folder) is not None)
    paint.record({"run": record, "folder": str(folder.path), "steps": steps, "evaluations": looks})
    rows = [
        ("name", record.name),
        ("state", STATE_WORDS[state]),
        ("base model", _base(folder, record)),
        ("data", record.dataset),
        ("started", _moment(record.first_start)),
        ("time at work", duration(story.worked) if story.worked else "–"),
        ("steps", f"{max([record.step, *(s.step for s in steps)])} of {record.steps}"),
        ("loss", number(steps[-1].loss) if steps else "–"),
        ("held-out loss", " → ".join(number(look.loss) for look in shown) or "–"),
        ("speed", f"{steps[-1].tokens_per_second:,.0f} {_things(folder)}/s" if steps else "–"),
        ("peak memory", memory(steps[-1].memory) if steps else "–"),
        ("folder", str(folder.path)),
    ]
    paint.table("", "", rows=rows)
    if record.outcome and record.outcome.problem:
        paint.problems([record.outcome.problem])
    if card := read_scorecard(folder):
        show_scorecard(card, paint)
    if report := read_preference(folder.evaluations / "preference.json"):
        paint.say(said(report))
    if labels := read_report(folder.evaluations / "labels.json"):
        paint.labels(labels)
    return 0


def _base(folder: RunFolder, record: RunRecord) -> str:
    """The base model, and where it came from if that is known."""
    try:
        source = msgspec.json.decode(folder.model.read_bytes(), type=ModelSpec).source
    except (OSError, *UNREADABLE):
        return record.base_model
    return f"{record.base_model} ({source})" if source else record.base_model


def _things(folder: RunFolder) -> str:
    recipe = read_recipe(folder.recipe)
    return things(recipe.objective, recipe.method)


def _moment(seconds: float | None) -> str:
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M") if seconds else "–"


def stop(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Ask a run to stop and wait until it has kept what it learned."""
    found = Runs(places)
    folder = found.find(options.run)
    waits = found.waits(folder)
    found.stop(folder)
    paint.say("Taken out of the queue." if waits else "Stopping after this step …")
    tell_end(_ended(found, folder), folder, paint)
    return 0


def pause(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Ask a run to write everything down and let go of the card, wait until it has, and say where it stands."""
    found = Runs(places)
    folder = _at_work(found, options.run)
    found.pause(folder)
    paint.say("Pausing …")
    record = _ended(found, folder)
    if record.state is not RunState.paused:
        tell_end(record, folder, paint)
        return EXIT_CODES.get(record.state, 4)
    paint.record(record)
    paint.say(f"Paused at step {record.step} of {record.steps}. Continue it with: tunesmith resume {record.id}")
    return 0


def save(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Ask a run for a checkpoint."""
    found = Runs(places)
    folder = _at_work(found, options.run)
    found.save_now(folder)
    paint.say("A checkpoint is written after this step.")
    paint.record(found.refresh(folder))
    return 0


def sample(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Ask a run for answers to its sample prompts."""
    found = Runs(places)
    folder = _at_work(found, options.run)
    found.sample_now(folder)
    paint.say("The run answers its sample prompts after this step.")
    paint.record(found.refresh(folder))
    return 0


def _at_work(runs_: Runs, name: str) -> RunFolder:
    """The run, once its process has claimed it: whoever starts it clears away commands given before."""
    folder = runs_.find(name)
    while runs_.refresh(folder).state is RunState.queued and not runs_.waits(folder):
        time.sleep(0.2)
    return folder


def _ended(runs_: Runs, folder: RunFolder) -> RunRecord:
    while (record := runs_.refresh(folder)).state in ACTIVE:
        time.sleep(0.2)
    return record


def resume(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Continue a paused, stopped or interrupted run from its newest checkpoint."""
    found = Runs(places)
    folder = found.find(options.run)
    found.refresh(folder)
    return start_and_follow(found, folder, paint)


def starter(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Fetch the starter model, and the encoder if that is asked for, unless they are there."""
    _fetch(places, paint)
    if options.encoder:
        _fetch(places, paint, READER)
    paint.record({"folder": str(places.starter_model)})
    return 0


def _fetch(places: Places, paint: Paint, model: StarterModel = WRITER) -> None:
    if has_starter_model(places, model):
        return
    what = "the starter model" if model is WRITER else "the starter encoder"
    with paint.progress() as bars:

        def told(share: float, step: str | Numbers) -> None:
            if isinstance(step, Numbers):
                so_far = arrived(step.got, step.total, step.rate, step.seconds_left)
                plain = f"fetching {what} {step.got * 10 // step.total * 10} %"
                bars.update(so_far, share, plain)
                return
            words = f"fetching {what} ({size(model.download)})" if step == "downloading" else f"unpacking {what}"
            bars.update(words, share, words)

        fetch_starter(places, told, lambda: False, model)
