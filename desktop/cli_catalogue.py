"""The commands about recommended models, and whether any model fits this PC."""

from __future__ import annotations

import argparse

from rich.text import Text

from desktop.cli_paint import Paint
from desktop.core.catalogue import TAGS, CatalogueEntry, catalogue, chosen, differences, entry_of
from desktop.core.catalogue_fit import Fit, fit, fit_of, standing
from desktop.core.hub_jobs import Access
from desktop.core.models import ModelSpec
from desktop.core.presets import Budget
from desktop.core.problems import stop_on
from desktop.core.units import memory, parameters, size
from desktop.services.budget import budget_of, usable_hardware
from desktop.services.hub_work import describe_remote, hub_access
from desktop.services.memory_lessons import lessons
from desktop.services.places import Places
from desktop.services.settings import load_settings

VERDICTS = {"fits": "fits", "tight": "tight", "streaming": "fits with streaming", "too_big": "too big"}


def add_to(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``recommend`` and ``check`` to the actions of ``tunesmith models``."""
    text = "list recommended models, with whether they can be trained on this PC"
    made = actions.add_parser("recommend", help=text, description=text[0].upper() + text[1:] + ".")
    made.set_defaults(job=recommend)
    made.add_argument("words", nargs="*", metavar="WORD", help="only models in which these words occur")
    made.add_argument("--use", choices=sorted(TAGS), help="only models that are good at this")
    made.add_argument("--commercial", action="store_true", help="only models whose licence allows commercial use")
    made.add_argument("--language", default="", metavar="CODE", help="only models that speak it, like de or ja")
    made.add_argument("--all", action="store_true", help="also those that are too big")
    made.add_argument("--json", action="store_true", help="print JSON for machines")
    text = "compare a recommended model with what the Hub says of it today"
    made = actions.add_parser("check", help=text, description=text[0].upper() + text[1:] + ".")
    made.set_defaults(job=check)
    made.add_argument("model", metavar="REPO", help="org/name of a recommended model")
    made.add_argument("--json", action="store_true", help="print JSON for machines")


def recommend(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """List recommended models, what fits first; on a processor the smallest."""
    budget = _budget(places)
    entries = chosen(
        catalogue(), use=options.use, commercial=options.commercial, language=options.language,
        text=" ".join(options.words),
    )  # fmt: skip
    found = [(entry, fit(entry, budget)) for entry in entries]
    found = [pair for pair in found if options.all or pair[1].verdict != "too_big"]
    found.sort(key=lambda pair: standing(*pair, on_card=budget.device == "cuda"))
    paint.record([_brief(*pair) for pair in found])
    rows = [
        (entry.repository, parameters(entry.parameters), size(entry.spec.disk_bytes), entry.licence.name, _words(one))
        for entry, one in found
    ]
    if rows:
        names = ("Model", "Parameters", "To fetch", "Licence", "On this PC")
        paint.table(*names, rows=rows, right=(1, 2), whole=(0,), spare=(3,))
    else:
        paint.say("No recommended model answers all of this. “--all” also lists those that are too big for this PC.")
    return 0


def check(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Compare a recommended model with the Hub; exit code 1 when they differ."""
    entry = entry_of(options.model)
    if entry is None:
        raise stop_on("store.unknown", name=options.model)
    access: Access = hub_access(places, load_settings(places))
    found = differences(entry, describe_remote(access, entry.repository).model)
    paint.record({"model": entry.repository, "differences": found})
    for line in found or [f"{entry.repository} is on the Hub as it is in the catalogue."]:
        paint.say(Text(line))
    return 1 if found else 0


def fit_line(model: ModelSpec, places: Places) -> str:
    """Whether a model can be trained on this PC, in one line."""
    return f"On this PC: {_words(fit_of(model.name, model, _budget(places)))}"


def _budget(places: Places) -> Budget:
    return budget_of(usable_hardware(places), lessons(places))


def _words(one: Fit) -> str:
    return f"{VERDICTS[one.verdict]}, {memory(one.need)} of {memory(one.free)}"


def _brief(entry: CatalogueEntry, one: Fit) -> dict[str, object]:
    return {
        "model": entry.repository, "parameters": entry.parameters, "licence": entry.licence.id,
        "commercial": entry.licence.commercial, "context": entry.context, "languages": entry.languages,
        "good_at": entry.good_at, "verdict": one.verdict, "need": one.need, "free": one.free,
        "precision": one.precision,
    }  # fmt: skip
