"""The commands ``report`` and ``recipe``: a run on one page, and its recipe on its way to another PC."""

from __future__ import annotations

import argparse
from pathlib import Path

import msgspec

from desktop.cli_follow import start_and_follow
from desktop.cli_paint import Paint
from desktop.cli_queue import RUN_HELP
from desktop.core.files import is_there, typed_path
from desktop.core.models import ModelSpec
from desktop.core.problems import Problem, ProblemError
from desktop.core.recipe_file import SUFFIX
from desktop.core.recipe_words import meaning, value_words
from desktop.core.wording import words_for
from desktop.services.budget import budget_of, usable_hardware
from desktop.services.memory_lessons import lessons
from desktop.services.places import Places
from desktop.services.preparing import Data, create_run, find_model, read_data
from desktop.services.recipe_files import compared, open_recipe, save_recipe
from desktop.services.reports import write_report
from desktop.services.retraining import Earlier, changes, misfit_of, on_model, with_data
from desktop.services.runs import Runs
from desktop.services.settings import load_settings

SAME = {"recipe_file.base_same", "recipe_file.data_same"}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``report`` and ``recipe`` to the grammar of the command line."""
    text = "write a run's report as one web page or PDF that needs nothing else"
    made = commands.add_parser("report", help=text, description=text[0].upper() + text[1:] + ".")
    made.set_defaults(job=report)
    made.add_argument("run", help=RUN_HELP)
    made.add_argument("--to", type=Path, help="a file ending in .html or .pdf (default: RUN.html in this folder)")
    made.add_argument("--without-examples", action="store_true", help="leave the example answers out")
    made.add_argument("--json", action="store_true", help="print JSON for machines")
    text = "save a run's recipe as one file, or open such a file from another PC"
    recipe = commands.add_parser("recipe", help=text, description=text[0].upper() + text[1:] + ".")
    actions = recipe.add_subparsers(dest="action", required=True, metavar="ACTION")
    saving = actions.add_parser("save", help="save the recipe of a run", description="Save the recipe of a run.")
    saving.set_defaults(job=save)
    saving.add_argument("run", help=RUN_HELP)
    saving.add_argument("file", type=Path, nargs="?", help=f"where to (default: RUN{SUFFIX} in this folder)")
    text = "say how base model and data here compare with those of a recipe file, and train it"
    opening = actions.add_parser("open", help=text, description=text[0].upper() + text[1:] + ".")
    opening.set_defaults(job=open_)
    opening.add_argument("file", type=Path, help=f"a file that ends in {SUFFIX}")
    opening.add_argument(
        "--data", help="“starter”, a dataset of the library, or a file (default: the same, if it is here)"
    )
    opening.add_argument(
        "--model", help="“starter”, a model in the store, or a folder (default: the same, if it is here)"
    )
    opening.add_argument("--check", action="store_true", help="only compare; exit code 1 when something differs")
    opening.add_argument("--detach", action="store_true", help="start it and return at once")
    for parser in (saving, opening):
        parser.add_argument("--json", action="store_true", help="print JSON for machines")


def report(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Write a report and say where it lies."""
    folder = Runs(places).find(options.run)
    target = (options.to or Path(f"{folder.path.name}.html")).expanduser().absolute()
    write_report(folder, target, places, examples=not options.without_examples)
    paint.record({"run": folder.path.name, "report": str(target)})
    paint.say(f"The report lies in {target}")
    return 0


def save(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Save a recipe and say what is in it."""
    folder = Runs(places).find(options.run)
    target = (options.file or Path(f"{folder.path.name}{SUFFIX}")).expanduser().absolute()
    file = save_recipe(folder, target)
    paint.record({"run": folder.path.name, "file": str(target), "recipe": file})
    paint.say(f"The recipe lies in {target}. It names its base model and its data by hashes; neither is in it.")
    return 0


def open_(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Compare, and unless only that was asked for, make the run and train it."""
    settings = load_settings(places)
    opened = open_recipe(options.file.expanduser(), places, settings)
    recipe = opened.file.recipe
    name = opened.data if options.data is None else _absolute(options.data)
    reference = options.model or (opened.base[0] if opened.base else "")
    model = (
        opened.base[1] if opened.base and not options.model else find_model(reference, places) if reference else None
    )
    data = read_data(name, None, opened.earlier.recipe.held_out_share, recipe.seed, places) if name else None
    says = compared(opened.file, model, data)
    paint.say(f"Recipe “{recipe.name}”")
    _tell(says, paint)
    if options.check:
        paint.record({"recipe": opened.file, "says": says})
        return 0 if {problem.code for problem in says} <= SAME else 1
    if model is None or data is None:
        raise ProblemError(*(problem for problem, found in zip(says, (model, data)) if found is None))
    return _train(options, places, paint, opened.earlier, (reference, model), (name, data))


def _train(
    options: argparse.Namespace,
    places: Places,
    paint: Paint,
    earlier: Earlier,
    base: tuple[str, ModelSpec],
    chosen: tuple[str, Data],
) -> int:
    """Make a run of a recipe with this base model and this data, say what differs, and train it."""
    (reference, model), (name, data) = base, chosen
    earlier = msgspec.structs.replace(earlier, recipe=with_data(earlier.recipe, name))
    if problem := misfit_of(earlier, model, data.shape, data.name):
        raise ProblemError(problem)
    plan = on_model(earlier, reference, model, data.facts, budget_of(usable_hardware(places), lessons(places)))
    different = list(changes(earlier, plan.recipe))
    if different:
        rows = [
            (meaning(one.field), value_words(one.field, one.before), value_words(one.field, one.after))
            for one in different
        ]
        paint.table("what differs on this PC", "in the file", "here", rows=rows)
    folder = create_run(plan.recipe, model, data, places)
    runs = Runs(places)
    if options.detach:
        runs.start(folder)
        paint.say(f"Started. Watch it with: tunesmith show {folder.path.name}")
        paint.record({"run": str(folder.path), "changes": different})
        return 0
    return start_and_follow(runs, folder, paint)


def _absolute(data: str) -> str:
    """A file that is named from this folder, by its whole path; any other name as it is."""
    path = typed_path(data)
    return str(path.absolute()) if is_there(path, Path.is_file) else data


def _tell(says: tuple[Problem, ...], paint: Paint) -> None:
    for problem in says:
        words = words_for(problem)
        paint.say(" ".join(filter(None, (f"{words.title}.", words.cause, words.remedy))))
