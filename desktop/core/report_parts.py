"""What the report of a run says, put together from its folder: facts, curves, scores, examples, and how to do it again.

Nothing of the data itself stands in it but the example answers, which can be left out.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Sequence
from datetime import datetime
from math import isfinite

import msgspec

from desktop import __version__
from desktop.core.curves import Curves, Points
from desktop.core.datasets import Finding
from desktop.core.measured import predicted
from desktop.core.problems import Problem
from desktop.core.recipe import FIELDS, STARTER, Recipe
from desktop.core.recipe_file import SUFFIX, RecipeFile, recipe_file
from desktop.core.recipe_words import meaning, names_that_matter, recipe_words, value_words
from desktop.core.report import Block, Chart, Code, Facts, Line, Paragraph, Report, Section, Table
from desktop.core.report_html import curve_table
from desktop.core.report_scores import examples_of, forgetting_blocks, notice_of, score_blocks, verdict_of
from desktop.core.run_facts import RunFacts, read_run
from desktop.core.run_now import STATE_WORDS, state_of
from desktop.core.runs import RunFolder
from desktop.core.units import duration, energy, memory, number, several, size, things
from desktop.core.wording import words_for
from desktop.core.words_doctor import finding_problem

SPLITS = {
    "random": "a random share",
    "file": "a file of their own",
    "group": "whole groups",
    "time": "the latest ones",
    "none": "none",
}
STATES = {
    "finished": "Finished", "stopped": "Stopped and kept", "failed": "Ended with a problem",
    "interrupted": "Interrupted", "paused": "Paused", "training": "Still training",
}  # fmt: skip
Rows = list[tuple[str, str]]


def report_of(folder: RunFolder, *, examples: bool = True, findings: Sequence[Finding] = ()) -> Report:
    """The report of a run. `findings` are what the doctor said of its data, if that is known; `examples` says whether
    example answers stand in it. Raises ``run.missing``, ``run.damaged`` or ``run.newer``."""
    run = read_run(folder)
    record = run.record
    sections = [
        Section("trained", "What was trained", tuple(_trained(run))),
        Section("data", "What it learned from", tuple(_data(run, findings))),
        Section("curves", "How it went", tuple(_curves(run))),
        Section("helped", "Did it help?", tuple(score_blocks(run))),
        Section("forgot", "What it forgot", tuple(forgetting_blocks(run))),
        Section("examples", "Examples", tuple(examples_of(run)) if examples else ()),
        Section("notices", "Worth knowing", tuple(_notices(run))),
        Section("cost", "Time, energy and memory", tuple(_cost(run))),
        Section("again", "How to do it again", tuple(_again(run))),
    ]
    now = datetime.fromtimestamp(time.time()).strftime("%Y-%m-%d %H:%M")
    way = recipe_words(run.recipe) if run.recipe else ""
    return Report(
        title=f"{record.name}: report of a training run",
        subtitle=" · ".join(filter(None, (record.base_model, record.dataset, way, _moment(record.first_start)))),
        made=f"Made by Tunesmith {__version__} on {now} from the run {record.id}.",
        verdict=verdict_of(run),
        sections=tuple(section for section in sections if section.blocks),
    )


def _trained(run: RunFacts) -> Iterable[Block]:
    record, model, recipe = run.record, run.model, run.recipe
    state = state_of(run.folder, record)
    rows: Rows = [
        ("Run", record.name),
        ("State", f"{STATES.get(state, STATE_WORDS[state].capitalize())}, {_steps(run)}"),
    ]
    if model:
        origin = "a model merged on this PC" if model.own else "a folder on this PC; its source is not known"
        rows += [
            ("Base model", model.name),
            ("Where it came from", model.source or origin),
            ("Its fingerprint", model.fingerprint),
            ("Its size", f"{model.parameters:,} parameters in {several(model.layers, 'layer')}"),
            ("Its licence", model.licence or "not stated in its files"),
        ]
    else:
        rows.append(("Base model", record.base_model))
    if recipe:
        rows.append(("How it learned", recipe_words(recipe)))
    if run.learned_bytes:
        rows.append(("What was learned", f"{size(run.learned_bytes)}, the base model apart"))
    yield Facts(tuple(rows))
    if record.outcome and record.outcome.problem:
        yield notice_of(record.outcome.problem, "bad")


def _shown(recipe: Recipe) -> list[str]:
    """The values that change what the run does."""
    matter = names_that_matter(recipe) - {"schema"}
    return [name for name in FIELDS if name in matter and getattr(recipe, name) not in (None, "")]


def _value(recipe: Recipe, run: RunFacts, name: str) -> str:
    """A value of the recipe; where the file has a path on the PC, the name that it stands for."""
    portable = _portable(run)
    return value_words(name, getattr(portable or recipe, name))


def _data(run: RunFacts, findings: Sequence[Finding]) -> Iterable[Block]:
    data, planned = run.data, run.planned
    if data is None:
        return
    rows: Rows = [
        ("Data", data.name),
        ("Learned from", several(data.train - data.general, "example")),
        ("Held out, never trained on", f"{several(data.held_out, 'example')} ({SPLITS.get(data.split, data.split)})"),
    ]
    if data.left_out:
        rows.append(("Left out", f"{several(data.left_out, 'row')} that could not be used"))
    if data.general:
        rows.append(("General examples mixed in", f"{data.general:,}"))
    if data.documents:
        rows.append(("Documents beside them", f"{data.documents:,}"))
    if planned and planned.counted:
        lengths = planned.counted
        rows.append(("Length of an example", f"{number(lengths.mean)} tokens on average, half up to {lengths.p50:,}"))
        rows.append(("Longest example", f"{lengths.longest:,} tokens; 95 % have up to {lengths.p95:,}"))
    elif planned:
        rows.append(
            ("Longest example", f"{planned.longest_letters:,} letters, about {planned.longest_tokens:,} tokens")
        )
    rows += [
        ("SHA-256 of what it learned from", data.train_sha256),
        ("SHA-256 of what was held out", data.held_out_sha256),
    ]
    if data.documents_sha256:
        rows.append(("SHA-256 of the documents", data.documents_sha256))
    yield Facts(tuple(rows))
    if findings:
        told = [(words_for(finding_problem(one)), one) for one in findings]
        yield Table(
            "What the data doctor found",
            ("Finding", "How bad", "Rows"),
            tuple((words.title, _BAD.get(one.severity, one.severity), f"{one.rows:,}") for words, one in told),
            (2,),
        )


_BAD = {"serious": "serious", "look": "worth a look", "note": "a note"}


def _curves(run: RunFacts) -> Iterable[Block]:
    curves, unit = run.curves, _loss_unit(run.recipe)
    if not curves.steps and not curves.looks:
        return
    lines = [
        Line("Training loss, each step", 1, _sound(curves.training()), faint=True),
        Line("Training loss, smoothed", 1, _sound(curves.smoothed())),
    ]
    if curves.looks:
        best = curves.best
        marked = (float(best[0]), best[1]) if best else None
        lines.append(Line("Held-out loss", 2, _sound(curves.held_out()), marked=marked))
    loss = Chart("Loss", loss_sentence(curves), "Step", f"Loss{unit}", tuple(lines))
    yield loss
    yield curve_table(loss)
    if curves.rates:
        rates = f"It rose to {written_out(max(curves.rates))} and ended at {written_out(curves.rates[-1])}."
        rate = Line("Learning rate", 3, _sound(curves.learning_rate()))
        yield Chart("Learning rate", rates, "Step", "Learning rate", (rate,))


def loss_sentence(curves: Curves) -> str:
    """What the curves of the loss show, in a sentence."""
    parts = []
    smooth = [value for _, value in curves.smoothed() if isfinite(value)]
    if smooth:
        parts.append(f"The training loss went from {number(smooth[0])} to {number(smooth[-1])}")
    if curves.looks and curves.best:
        first, best = curves.looks[0][1], curves.best
        parts.append(f"the held-out loss from {number(first)} to {number(best[1])} at its best, after step {best[0]:,}")
    return (", ".join(parts) + ".")[:1].upper() + (", ".join(parts) + ".")[1:] if parts else "There are no numbers yet."


def written_out(rate: float) -> str:
    """A learning rate to two digits, without an exponent: ``0.0016``."""
    digits = max(0, 1 - math.floor(math.log10(rate))) if rate > 0 else 0
    return f"{rate:.{min(digits, 12)}f}".rstrip("0").rstrip(".")


def _loss_unit(recipe: Recipe | None) -> str:
    return " (nats per token)" if recipe and recipe.objective == "next_token" else ""


def _sound(points: Points) -> tuple[tuple[float, float], ...]:
    return tuple(point for point in points if isfinite(point[1]))


def _notices(run: RunFacts) -> Iterable[Block]:
    for alert in run.story.alerts:
        yield notice_of(Problem(alert.alert.code, {"step": alert.step} | alert.alert.values), "warn")
    for notice in run.story.notices:
        yield notice_of(notice, "")


def _cost(run: RunFacts) -> Iterable[Block]:
    curves, recipe = run.curves, run.recipe
    rows: Rows = []
    if run.seconds is not None:
        rows.append(("Time at work", duration(run.seconds)))
    if curves.seconds:
        rows.append(("Training itself", f"{duration(curves.seconds[-1])}, {curves.step_seconds:.3g} s a step"))
    if run.story.newest and recipe:
        speed = run.story.newest.tokens_per_second
        rows.append(("Speed at the end", f"{speed:,.0f} {things(recipe.objective, recipe.method)}/s"))
    rows.append(("Energy", energy(curves.joules) if curves.joules is not None else "not measured on this device"))
    if curves.memory:
        rows.append(("Peak memory, measured", memory(curves.memory)))
        if run.model and recipe and run.model.matrices:
            before = predicted(run.model, recipe)
            rows.append(("Peak memory, predicted", f"{memory(before)} ({_off(curves.memory, before)})"))
    yield Facts(tuple(rows))


def _off(measured: float, before: float) -> str:
    off = round(100 * (measured / max(1, before) - 1))
    return "as measured" if off == 0 else f"measured {abs(off)} % {'above' if off > 0 else 'below'} it"


def _again(run: RunFacts) -> Iterable[Block]:
    environment = run.environment
    packages = environment.get("packages")
    rows: Rows = [("Tunesmith", __version__)]
    rows += [
        (name, str(environment[key]))
        for name, key in (
            ("System", "system"), ("Python", "python"), ("Device", "device"), ("Graphics card", "card"),
            ("Driver", "driver"), ("CUDA", "cuda"), ("Threads", "threads"),
        )
        if environment.get(key)
    ]  # fmt: skip
    if isinstance(packages, dict):
        rows += [(str(name), str(version)) for name, version in packages.items() if version and name != "tunesmith"]
    file = _portable_file(run)
    if file is not None:
        name = f"{run.folder.path.name}{SUFFIX}"
        data = "" if file.recipe.data == STARTER else " --data YOUR-DATA"
        yield Paragraph(
            f"Save the recipe below as {name}, or take it from the run by “Save recipe”. On a PC with the same base "
            "model and the same data (the hashes tell), the command does it again."
        )
        yield Code("Command", f"tunesmith recipe open {name}{data}")
        yield Code("Recipe", msgspec.json.format(msgspec.json.encode(file), indent=2).decode())
    yield Facts(tuple(rows))
    if recipe := run.recipe:
        yield Table(
            "Values of the recipe",
            ("Meaning", "Value", "Name in the file"),
            tuple((meaning(name), _value(recipe, run, name), name) for name in _shown(recipe)),
            folded=True,
        )


def _portable_file(run: RunFacts) -> RecipeFile | None:
    if run.recipe and run.model and run.data:
        return recipe_file(run.recipe, run.model, run.data, run.environment)
    return None


def _portable(run: RunFacts) -> Recipe | None:
    file = _portable_file(run)
    return file.recipe if file else None


def _steps(run: RunFacts) -> str:
    return f"{run.record.step:,} of {run.record.steps:,} steps"


def _moment(seconds: float | None) -> str:
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M") if seconds else ""
