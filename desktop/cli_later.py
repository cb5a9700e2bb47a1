"""The command that repeats a run on another base model."""

from __future__ import annotations

import argparse

from desktop.cli_follow import start_and_follow
from desktop.cli_paint import Paint
from desktop.cli_queue import RUN_HELP
from desktop.services.budget import budget_of, usable_hardware
from desktop.services.memory_lessons import lessons
from desktop.services.model_list import reference_of
from desktop.services.places import Places
from desktop.services.preparing import all_problems, create_run, find_model, read_data
from desktop.services.retraining import changes, on_model, read_earlier
from desktop.services.runs import Runs
from desktop.services.settings import load_settings


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``retrain`` to the grammar of the command line."""
    text = "repeat a run on another base model: the same recipe, and the same examples even if their files are gone"
    made = commands.add_parser("retrain", help=text, description=text[0].upper() + text[1:] + ".")
    made.set_defaults(job=retrain)
    made.add_argument("--json", action="store_true", help="print JSON for machines")
    made.add_argument("run", help=RUN_HELP)
    made.add_argument("--model", required=True, help="the name of a model on this PC, its folder, or “starter”")
    made.add_argument("--detach", action="store_true", help="start it and return at once")


def retrain(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Repeat a run on another base model."""
    found = Runs(places)
    earlier = read_earlier(found.find(options.run))
    model, data = all_problems(
        lambda: find_model(options.model, places),
        lambda: read_data(earlier.recipe.data, None, 0.0, 0, places),
    )
    reference = reference_of(places, load_settings(places), model.folder) or model.folder
    plan = on_model(earlier, reference, model, data.facts, budget_of(usable_hardware(places), lessons(places)))
    paint.say(f"“{earlier.recipe.name}” again, on {model.name} instead of {earlier.model.name}")
    different = list(changes(earlier, plan.recipe))
    if different:
        rows = [(change.field, str(change.before), str(change.after)) for change in different]
        paint.table("what differs", "before", "now", rows=rows)
    else:
        paint.say("Every other value stays as it was.")
    folder = create_run(plan.recipe, model, data, places)
    if options.detach:
        found.start(folder)
        paint.say(f"Started. Watch it with: tunesmith show {folder.path.name}")
        paint.record({"run": str(folder.path), "changes": different})
        return 0
    return start_and_follow(found, folder, paint)
