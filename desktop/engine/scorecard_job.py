"""When a scorecard is made: at the end of a run by the process that trained, or by a job of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from desktop.core.dataset import read_parquet
from desktop.core.events import Compared
from desktop.core.files import write_json
from desktop.core.label_report import commonest
from desktop.core.labels import read_labels
from desktop.core.models import ModelSpec, read_base
from desktop.core.problems import stop_on
from desktop.core.recipe import CLASSIFYING, Recipe, read_recipe
from desktop.core.replies import Done
from desktop.core.runs import RunFolder
from desktop.core.scorecard import Scorecard, chosen, of_labels
from desktop.engine import parts
from desktop.engine.assembly import Assembly
from desktop.engine.giving import given
from desktop.engine.job import Tell
from desktop.engine.journal import Journal
from desktop.engine.loading import load_result
from desktop.engine.loss import RowLoss
from desktop.engine.rows import make_row
from desktop.engine.scorecard import HELD_OUT, Scoring, Subject
from desktop.engine.taught import as_taught
from desktop.engine.template import learned
from desktop.engine.text_losses import Texts

EXAMPLES = 100
"""Most examples that a job lets all sides answer, if there is time; a recipe may ask for more."""


def after_training(made: Assembly, journal: Journal) -> None:
    """Make the scorecard of the run whose parts are `made`. A stop command ends it early, and what all sides have done
    is kept; after a pause command nothing is, and it is made again when the run goes on."""

    def tell(done: int, total: int) -> None:
        journal.write(Compared(at=journal.clock(), done=done, total=total))

    subject = Subject(
        made.model, made.tokenizer, made.tuned.untuned, made.row_loss, made.device, made.recipe.row_tokens
    )
    found = Scoring(made.folder, made.recipe, subject, tell, journal.leaving).run()
    if found is not None and not journal.pause_asked:
        keep(made.folder, found)


def keep(folder: RunFolder, found: Scorecard) -> Path:
    """Write a run's scorecard; where it lies."""
    folder.evaluations.mkdir(exist_ok=True)
    path = folder.evaluations / "scorecard.json"
    write_json(path, msgspec.structs.replace(found, step=folder.read().step))
    return path


def scorecard(run: RunFolder, tell: Tell) -> Done:
    """Make the scorecard of a run that has ended. Raises ``scorecard.nothing_held_out``, ``run.*``, ``model.*`` and
    ``memory.*``."""
    recipe = read_recipe(run.recipe)
    spec = read_base(run.model)
    learned_folder = run.usable_adapter()
    if learned_folder is None:
        raise stop_on("run.nothing_kept", name=run.read().name)
    tell(0.0, "model")
    parts.check_base(spec)
    make = _of_labels if recipe.objective in CLASSIFYING else _of_writing
    found = make(run, recipe, spec, learned_folder, tell)
    if found is None:
        raise stop_on("scorecard.nothing_held_out", name=run.read().name)
    return Done(folder=str(keep(run, found)))


def _of_writing(run: RunFolder, recipe: Recipe, spec: ModelSpec, learned_folder: Path, tell: Tell) -> Scorecard | None:
    few = read_parquet(run.held_out_data, 2)
    if not few:
        return None
    device = parts.pick_device(recipe)
    tokenizer = parts.load_tokenizer(Path(spec.folder))
    as_taught(tokenizer, run)
    loaded = load_result(spec, recipe, learned_folder, device)
    row_loss = RowLoss(loaded.model)
    texts = Texts([next(learned(tokenizer, one, recipe.context_length)) for one in few])
    row_loss.settle(make_row(texts, range(len(few)), device))
    subject = Subject(loaded.model, tokenizer, loaded.untuned, row_loss, device, recipe.row_tokens)
    most = max(EXAMPLES, recipe.compare_examples)
    return Scoring(run, recipe, subject, _shares(tell), most=most).run()


def _shares(tell: Tell) -> Callable[[int, int], None]:
    return lambda done, total: tell(done / max(1, total), f"{done}/{total}")


def _of_labels(run: RunFolder, recipe: Recipe, spec: ModelSpec, learned_folder: Path, tell: Tell) -> Scorecard | None:
    labels = read_labels(run.labels)
    known = labels.reader()
    examples = [one for one in read_parquet(run.held_out_data, HELD_OUT) if known(one.answer) is not None]
    if not examples:
        return None
    some = [examples[place] for place in sorted(chosen(len(examples)))]
    tried = given(run, recipe, spec, learned_folder, some, tell)
    return of_labels(recipe.objective, tried, labels.words(commonest(labels)), len(examples))
