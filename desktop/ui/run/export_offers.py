"""What can be exported of a run or an adapter, what each way takes, and its steps in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.exports import Kind, Need
from desktop.core.gguf_types import GGUF_TYPES
from desktop.core.problems import Problem, ProblemError
from desktop.core.recipe import Recipe
from desktop.services.export_source import Source, cautions
from desktop.services.exporting import Wish, need
from desktop.services.places import Places

Needs = dict[tuple[Kind, str], Need]
"""What each export takes, by its kind and, of GGUF, its form."""


def needs_of(source: Source, places: Places) -> tuple[Needs, list[Problem]]:
    """What each export takes and what to know before; it reads the headers of all weights, so on a thread."""
    kinds: tuple[Kind, ...] = ("adapter", "merged")
    wishes = [Wish(kind=kind, target=places.exports, source=source) for kind in kinds]
    wishes += [Wish(kind="gguf", target=places.exports, source=source, type=one.name) for one in GGUF_TYPES]
    found: Needs = {}
    for wish in wishes:
        try:
            found[wish.kind, wish.type] = need(wish, places)
        except ProblemError:  # said when it is asked for
            continue
    return found, cautions(source, places)


def exports_of(recipe: Recipe | None) -> tuple[tuple[str, ...], str, str, str]:
    """What a run's recipe lets it export, the first the usual: the kinds, title and sentence of the whole model, and
    why there is only one kind."""
    say = QCoreApplication.translate
    merged = say("export", "Merged model, 16-bit")
    sentence = say("export", "A whole model folder of its own, as large as the base model.")
    if recipe is None or recipe.method in ("lora", "ia3"):
        whole = ("adapter", "merged") if recipe and _reads(recipe) else ("adapter", "merged", "gguf")
        return whole, merged, sentence, ""
    if recipe.method == "bottleneck":
        why = say("export", "Modules in between cannot be worked into the model's own weights, so nothing is merged.")
        return ("adapter",), merged, sentence, why
    if recipe.objective == "images":
        why = say("export", "What learned and the model belong together, so both go as one.")
        return ("merged",), say("export", "Whole classifier"), sentence, why
    if recipe.method == "head":
        why = say("export", "The head works with just this base model, so both go together.")
        return ("merged",), say("export", "Whole classifier"), sentence, why
    why = say("export", "Weights of the model itself have changed, so it goes as a whole.")
    return ("merged",) if _reads(recipe) else ("merged", "gguf"), say("export", "Whole model, 16-bit"), sentence, why


def step_words(step: str) -> str:
    """What an export is doing, in words; nothing for a step that has none."""
    say = QCoreApplication.translate
    return {
        "model": say("export", "Reading the model"),
        "merging": say("export", "Merging base and adapter"),
        "converting": say("export", "Converting to GGUF"),
        "reducing": say("export", "Making it smaller"),
        "writing": say("export", "Writing"),
    }.get(step, "")


def duration_text(seconds: float) -> str:
    """An expected time, without pretending."""
    say = QCoreApplication.translate
    if seconds < 55:
        return say("export", "less than a minute")
    return say("export", "about {m} min").format(m=round(seconds / 60))


def _reads(recipe: Recipe) -> bool:
    """Whether the model gives labels or numbers instead of writing."""
    return recipe.objective in ("labels", "multi_label", "number", "images")
