"""Which models of the catalogue a card can train, with the number behind each verdict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from desktop.core.catalogue import CatalogueEntry
from desktop.core.models import ModelSpec
from desktop.core.presets import Budget, DataFacts, PlanOption, beside_the_card, option, surely
from desktop.core.recipe import Recipe

FitVerdict = Literal["fits", "tight", "streaming", "too_big"]
Precision = Literal["4-bit", "16-bit", "32-bit"]
USUAL_DATA = DataFacts(train=1000, held_out=50, longest_letters=4000, longest_answer_letters=1500, letters=1_200_000)
"""What to plan for while no dataset is chosen: a thousand examples of about 300 tokens, the longest about 1,300."""


VERDICTS: tuple[FitVerdict, ...] = ("fits", "streaming", "tight", "too_big")
"""In the order in which they are offered."""
ROOMY = 0.8
"""Share of the free memory up to which a model leaves room for longer texts and for what other programs take."""


class Fit(msgspec.Struct, frozen=True):
    """How one model fits: with the balanced preset, in the best precision that fits. `name` is the repository's."""

    name: str
    verdict: FitVerdict
    """``streaming``: fits because weights wait in the PC's memory and visit the card; slower."""
    need: int
    """Predicted peak on the device in this arrangement, in bytes, before what is left free is spent on speed: that is
    in `option`. Of a kind of model that is not known, the upper end of the guess, which has to fit. For ``too_big`` the
    least that any arrangement needs."""
    free: int
    """What the device has free, in bytes."""
    ram: int
    """Bytes of the PC's memory that weights take beside the card; 0 when all of them lie on it."""
    precision: Precision
    """In which the base model's weights are kept."""
    option: PlanOption


def fit(entry: CatalogueEntry, budget: Budget, data: DataFacts = USUAL_DATA) -> Fit:
    """The verdict for one model of the catalogue, dataset and PC."""
    return fit_of(entry.repository, entry.spec, budget, data)


def fit_of(name: str, model: ModelSpec, budget: Budget, data: DataFacts = USUAL_DATA) -> Fit:
    """The verdict for any model."""
    found = _balanced(model, data, budget)
    return Fit(
        name=name,
        verdict="streaming" if found.verdict == "fits" and found.recipe.streaming else found.verdict,
        need=surely(_thriftiest(found, model, data).memory),
        free=budget.free,
        ram=beside_the_card(model, found.recipe),
        precision=_precision(found.recipe),
        option=found,
    )


def standing(entry: CatalogueEntry, found: Fit | None, *, on_card: bool) -> tuple[int, ...]:
    """Where a model comes among those recommended, the lowest first. Of those that fit: what converses and is neither
    old nor made for one thing alone, then what anybody may fetch and use for anything without asking, then what leaves
    room, then the largest, which learns best, to the whole billion, and of these the newest. Of what does not fit, the
    smallest, which is nearest to fitting; and on a processor too, for time is what it lacks."""
    place = VERDICTS.index(found.verdict) if found else 0
    if not on_card or found is None or found.verdict == "too_big":
        return place, entry.parameters
    special = entry.kind == "base" or "chat" not in entry.tags or "classic" in entry.tags
    cramped = found.need > ROOMY * found.free
    newest = -int(entry.release.replace("-", ""))
    bound = entry.gated != "no" or not entry.commercial
    return place, special, bound, cramped, -round(entry.parameters / 1e9), newest, -entry.parameters


def largest(entries: Sequence[CatalogueEntry], fits: Sequence[Fit]) -> CatalogueEntry | None:
    """The entry with the most parameters that can be trained at all; none if all are too big."""
    possible = {found.name for found in fits if found.verdict != "too_big"}
    return max((e for e in entries if e.repository in possible), key=lambda e: e.parameters, default=None)


def _balanced(model: ModelSpec, data: DataFacts, budget: Budget) -> PlanOption:
    """The one place that asks the presets. The names in the recipe are for the run to fill in."""
    return option("balanced", model, data, budget, {"model": model.name, "data": "starter"})


def _thriftiest(found: PlanOption, model: ModelSpec, data: DataFacts) -> PlanOption:
    """The offer with every block working all of it out again, as 4-bit weights are offered before room is filled."""
    if found.recipe.quantisation == "none":
        return found
    blocks = "O" if found.recipe.embeddings_in_ram else "R"
    return found.with_recipe(msgspec.structs.replace(found.recipe, recompute=blocks), model, data)


def _precision(recipe: Recipe) -> Precision:
    if recipe.quantisation == "nf4":
        return "4-bit"
    return "32-bit" if recipe.precision == "fp32" else "16-bit"
