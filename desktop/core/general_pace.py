"""How long asking the general questions takes: foretold from what was measured on this PC, and corrected as it goes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from desktop.core.answer_work import forgetting
from desktop.core.models import ModelSpec
from desktop.core.presets import DataFacts
from desktop.core.problems import UNREADABLE
from desktop.core.rates import MachineRates
from desktop.core.recipe import Recipe
from desktop.core.speed import BANDS, DISK, IMPORTS, estimate_time

FILE = "general_pace.json"
"""In the cache; it may be deleted at any time."""
KEPT = 20
"""Ways of holding a model whose pace is kept."""
SURE_AFTER = 0.05
"""Share of the work from which on it tells itself how long the rest takes: the first pieces warm caches up."""


SURE = 1.9
"""How far apart the ends may lie for that; also where a range is told instead of one time (`ui/texts.py`)."""


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """Seconds in which one model went through the whole general set here, the last time that it did. `base` is the
    fingerprint of the base model, `parameters` its size, `how` names device and precision."""

    base: str
    parameters: int
    how: str
    seconds: float


class Span(NamedTuple):
    """Expected seconds; the truth is thought to lie between `low` and `high`."""

    low: float
    middle: float
    high: float

    @property
    def sure(self) -> bool:
        """Whether it is known well enough to count down from."""
        return self.high < SURE * self.low


def how_held(recipe: Recipe) -> str:
    """What decides, beside the model, how fast it reads: the device, and what its weights are held in."""
    return f"{recipe.device}-{recipe.quantisation}-{recipe.precision}"


def read_paces(cache: Path) -> tuple[Pace, ...]:
    """What was measured here; nothing where the file is missing or damaged."""
    try:
        found = msgspec.json.decode((cache / FILE).read_bytes(), type=tuple[Pace, ...])
    except (OSError, *UNREADABLE):
        return ()
    return tuple(one for one in found if one.seconds > 0 and one.parameters > 0)


def with_pace(known: Sequence[Pace], newest: Pace) -> tuple[Pace, ...]:
    """The newest first; what it says of the same model, held the same, takes the place of what was said before."""
    others = [one for one in known if (one.base, one.how) != (newest.base, newest.how)]
    return (newest, *others)[:KEPT]


def foretold(
    known: Sequence[Pace], spec: ModelSpec, recipe: Recipe, data: DataFacts, machine: MachineRates | None, rounds: float
) -> Span | None:
    """How long it takes for models on this base to go through the general set `rounds` times, loading included. By the
    pace of this base here; else by that of another base, as if time grew with size; else by what this PC's products and
    its earlier runs say, which is much less sure. None where nothing is known."""
    held = [one for one in known if one.how == how_held(recipe)]
    start = IMPORTS["cuda" if recipe.device == "cuda" else "cpu"] + spec.disk_bytes / DISK
    if same := next((one for one in held if one.base == spec.fingerprint), None):
        return _span(same.seconds * rounds, start, BANDS["run"])
    if held:
        other = min(held, key=lambda one: abs(one.parameters - spec.parameters))
        return _span(other.seconds * spec.parameters / other.parameters * rounds, start, BANDS["table"])
    if machine is None or machine.device != recipe.device:
        return None
    asked = msgspec.structs.replace(recipe, check_forgetting=True)
    plain = forgetting(spec, asked, data, machine) / 2 * rounds
    runs = dict(estimate_time(spec, asked, data, machine).parts)["forgetting"] / 2 * rounds
    low, high = BANDS["table"]
    return Span(start + low * min(plain, runs), start + runs, start + high * max(plain, runs))


def _span(seconds: float, start: float, band: tuple[float, float]) -> Span:
    return Span(start + band[0] * seconds, start + seconds, start + band[1] * seconds)


class Left:
    """Seconds left of work that tells its share: as foretold until it has gone on for a while, then by how it goes."""

    def __init__(self, foretold: float | None, now: float) -> None:
        """It begins `now`, in seconds of any clock."""
        self._foretold, self._begun = foretold, now
        self._first: tuple[float, float] | None = None

    def at(self, share: float, now: float) -> float | None:
        """How many seconds are left at a share of 0 to 1; None while nobody knows."""
        if share > 0 and self._first is None:
            self._first = (share, now)
        if self._first is not None:
            share_then, then = self._first
            if share - share_then >= SURE_AFTER and now > then:
                return (now - then) / (share - share_then) * (1 - share)
        if self._foretold is None:
            return None
        left = self._foretold - (now - self._begun)
        return left if left > 0 else None
