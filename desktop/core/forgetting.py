"""What a tuned model has forgotten of what its base could: both choose replies to the same general questions and read
the same passages, and each is compared question by question and passage by passage."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from desktop.core.general import KINDS, General, Kind
from desktop.core.problems import UNREADABLE, Problem, Value, stop_on
from desktop.core.runs import RunFolder
from desktop.core.scores import Interval, bootstrap, paired_difference, perplexity
from desktop.core.units import number, percent

FILE = "forgetting.json"
STRENGTHS = (0.25, 0.5, 0.75, 1.0)
"""Strengths that are measured when nothing else is asked for."""
MUCH_KNOWN, MUCH_RISE, SOME_RISE = 0.25, 0.5, 0.1
"""A quarter of what the base knows beyond guessing, or a perplexity half as large again, is much; a perplexity that has
risen by a tenth is something. These bounds are a judgement, not a measurement."""
KEPT = 0.9
"""Share of the gain on the task that a weaker adapter should keep to be worth a word."""


class Told(msgspec.Struct, frozen=True):
    """What a model makes of the general set: the option it finds likeliest of each question, and of each passage the
    summed loss (nats) and how many tokens that is of."""

    chosen: tuple[int, ...]
    losses: tuple[float, ...]
    tokens: tuple[int, ...]

    @property
    def read(self) -> list[tuple[float, int]]:
        """Loss and tokens of each passage."""
        return list(zip(self.losses, self.tokens, strict=True))

    @property
    def perplexity(self) -> float:
        """Of all passages."""
        return perplexity(self.read)


class Change(msgspec.Struct, frozen=True):
    """The share of right answers before and after, of one kind of questions or of all, and their paired difference."""

    kind: Kind | Literal["all"]
    count: int
    base: Interval
    tuned: Interval
    change: Interval


class AtStrength(msgspec.Struct, frozen=True, kw_only=True):
    """What was learned, put on the base at `strength` (1: as trained)."""

    strength: float
    told: Told
    changes: tuple[Change, ...]
    """All questions first, then kind by kind."""
    rise: Interval
    """Rise of the perplexity of the passages as a share of the base's: 0.1 is a tenth more."""
    held_out_loss: float | None = None
    """Mean loss (nats) on the run's own held-out examples; None where it was not measured."""
    verdict: Problem


class Forgetting(msgspec.Struct, frozen=True, kw_only=True):
    """`evaluations/forgetting.json` of a run."""

    schema: Literal[1] = 1
    at: float
    base: str
    base_fingerprint: str
    general_sha256: str
    step: int
    """Optimizer steps that what was measured had made."""
    chance: float
    """Share of the questions that guessing gets right."""
    told: Told
    """By the base."""
    held_out_loss: float | None = None
    """The base's, see `AtStrength`."""
    measured: tuple[AtStrength, ...]
    """By strength, the strongest last."""
    torch_device: str
    seconds: float

    def at_strength(self, strength: float) -> AtStrength | None:
        """What was measured at this strength, if it was."""
        return next((one for one in self.measured if abs(one.strength - strength) < 1e-6), None)

    @property
    def full(self) -> AtStrength | None:
        """As it was trained."""
        return self.at_strength(1.0)


def compared(
    general: General, base: Told, tuned: Told, *, strength: float = 1.0, held_out_loss: float | None = None
) -> AtStrength:
    """Hold what the tuned model makes of the general set against what the base makes of it."""
    changes = [_change("all", range(len(general.questions)), general, base, tuned)]
    for kind in KINDS:
        places = [place for place, one in enumerate(general.questions) if one.kind == kind]
        changes.append(_change(kind, places, general, base, tuned))
    slope = paired_difference(base.read, tuned.read, _mean_loss, share=False)
    rise = Interval(*(math.exp(min(50.0, end)) - 1 for end in (slope.value, slope.low, slope.high)))
    return AtStrength(
        strength=strength, told=tuned, changes=tuple(changes), rise=rise, held_out_loss=held_out_loss,
        verdict=verdict(changes, rise, general.chance),
    )  # fmt: skip


def _change(
    kind: Kind | Literal["all"], places: Sequence[int], general: General, base: Told, tuned: Told
) -> Change:  # fmt: skip
    right = [general.questions[place].right for place in places]
    before, after = (
        [float(told.chosen[place] == answer) for place, answer in zip(places, right, strict=True)]
        for told in (base, tuned)
    )
    return Change(kind, len(right), bootstrap(before), bootstrap(after), paired_difference(before, after))


def _mean_loss(rows: Sequence[tuple[float, int]]) -> float:
    return sum(loss for loss, _ in rows) / max(1, sum(count for _, count in rows))


def verdict(changes: Sequence[Change], rise: Interval, chance: float) -> Problem:
    """What follows, as a code of `core/words_forgetting.py`: ``forgetting.nothing``, ``.hardly``, ``.little`` or
    ``.much``. Of `changes` the first is of all questions.

    Something is lost when the 95 % interval of the paired difference lies below zero, or that of the perplexity's rise
    above it. How much is told by what the base knows beyond guessing: a base that only guesses can lose nothing there,
    and its passages alone decide. What is less than a little, or lost of one kind of questions alone, is hardly
    anything, but not nothing.
    """
    all_questions = changes[0]
    change, before = all_questions.change, all_questions.base
    known = before.value - chance
    knows, lost = before.low > chance, change.high < 0
    much = lost and knows and -change.value >= MUCH_KNOWN * known
    risen = rise.low > 0
    values: dict[str, Value] = {
        "before": percent(before.value), "now": percent(all_questions.tuned.value), "count": all_questions.count,
        "low": f"{100 * change.low:+.0f}", "high": f"{100 * change.high:+.0f}", "rise": rise_words(rise.value),
        "chance": percent(chance),
    }  # fmt: skip
    if much or (risen and rise.value >= MUCH_RISE):
        return Problem("forgetting.much", values)
    if (lost and knows) or (risen and rise.value >= SOME_RISE):
        return Problem("forgetting.little", values)
    measured = risen or any(one.change.high < 0 for one in changes[1:])
    return Problem(f"forgetting.{'hardly' if measured else 'nothing'}{'' if knows else '_guesses'}", values)


def rise_words(rise: float) -> str:
    """How a perplexity has changed, by its rise as a share: ``+20 %``, ``3.4 times as high``, ``more than a hundred
    times as high``. Beyond a doubling, percent only look exact."""
    if rise < 1:
        return f"{100 * rise:+.0f} %"
    return f"{number(1 + rise, 2)} times as high" if rise < 99 else "more than a hundred times as high"


def suffered(found: AtStrength) -> list[Kind]:
    """The kinds of questions that are answered worse than before for sure, the worst first."""
    worse = [one for one in found.changes if one.kind != "all" and one.change.high < 0]
    return [one.kind for one in sorted(worse, key=lambda one: one.change.value) if one.kind != "all"]


def trade(found: Forgetting) -> Problem | None:
    """The strength below 1 that forgets least and still keeps `KEPT` of the gain on the task, as a code with sentences;
    None when none does, or nothing was gained or forgotten at full strength."""
    full = found.full
    if full is None:
        return None
    gain, forgot = kept_gain(found, full), forgotten(full)
    if gain is None or forgot <= 0:
        return None
    for one in found.measured:  # the weakest first: that is the one that forgets least
        kept = kept_gain(found, one)
        if kept is not None and kept >= KEPT and 0 < one.strength < 1 and forgotten(one) < forgot:
            left = max(0.0, forgotten(one) / forgot)
            values: dict[str, Value] = {"strength": percent(one.strength), "gain": percent(kept), "left": percent(left)}
            return Problem("forgetting.trade", values)
    return None


def kept_gain(found: Forgetting, one: AtStrength) -> float | None:
    """Which share of what the trained result gains on the task (held-out loss below the base's) is there at another
    strength; None where that was not measured or nothing was gained."""
    base, full = found.held_out_loss, found.full
    if base is None or one.held_out_loss is None or full is None or full.held_out_loss is None:
        return None
    gain = base - full.held_out_loss
    return (base - one.held_out_loss) / gain if gain > 0 else None


def forgotten(one: AtStrength) -> float:
    """How much less likely ordinary text has become, in nats per token: the finest measure there is here."""
    return math.log1p(max(-0.99, one.rise.value))


def merged(before: Forgetting | None, now: Forgetting) -> Forgetting:
    """What was measured now, with what was measured before of the same result, base and questions."""
    if before is None or _of(before) != _of(now):
        return now
    new = {round(one.strength, 6): one for one in (*before.measured, *now.measured)}
    loss = before.held_out_loss if now.held_out_loss is None else now.held_out_loss
    return msgspec.structs.replace(now, held_out_loss=loss, measured=tuple(new[key] for key in sorted(new)))


def _of(found: Forgetting) -> tuple[str, str, int]:
    return found.base_fingerprint, found.general_sha256, found.step


def forgetting_file(folder: RunFolder) -> Path:
    """Where a run keeps it."""
    return folder.evaluations / FILE


def read_forgetting(folder: RunFolder) -> Forgetting | None:
    """What was measured of a run as it stands, or None if nothing was. Raises ``run.damaged`` and ``run.missing``."""
    path = forgetting_file(folder)
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Forgetting)
    except FileNotFoundError:
        return None
    except (OSError, *UNREADABLE) as error:
        raise stop_on("run.damaged", path=str(path), cause=str(error)) from None
    if found.step != folder.read().step:  # it has gone on learning since
        return None
    return msgspec.structs.replace(found, measured=tuple(_judged(one, found.chance) for one in found.measured))


def _judged(one: AtStrength, chance: float) -> AtStrength:
    """With the verdict that follows from its numbers now: older versions put another one, in other words, beside
    them."""
    return msgspec.structs.replace(one, verdict=verdict(one.changes, one.rise, chance)) if one.changes else one
