"""The curves of a run, read from its events: losses and learning rate over steps, examples seen, or time."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from desktop.core.events import Evaluated, Noticed, RunEvent, StepDone
from desktop.core.problems import UNREADABLE
from desktop.core.recipe import Recipe
from desktop.core.runs import RunFolder
from desktop.core.units import things

Axis = Literal["steps", "examples", "time"]
"""What a curve is drawn over: optimizer steps, examples seen, or seconds of training (without pauses)."""
Points = list[tuple[float, float]]
SMOOTHING = 0.9
"""Share of the mean so far in a smoothed curve, as in the window's chart."""
_PART = 4
"""A mean reaches over this part of the values so far at most, a quarter: the loss falls steeply at first, and a longer
mean would lie far above what the model does now."""


class Curves(msgspec.Struct, frozen=True, kw_only=True):
    """A run's steps, each with its loss, learning rate, tokens seen so far and seconds trained so far; and its looks at
    the held-out examples as (step, loss). A run that went back to a checkpoint has its steps once, as made last."""

    steps: list[int]
    losses: list[float]
    rates: list[float]
    tokens: list[int]
    seconds: list[float]
    looks: list[tuple[int, float]]
    memory: int = 0
    """The largest peak that a step told, in bytes."""
    joules: float | None = None
    """Energy used; None where it was not measured."""
    step_seconds: float = 0.0
    """Seconds of a step: the median."""

    def training(self, axis: Axis = "steps", per_example: float | None = None) -> Points:
        """The training loss over an axis; empty where the axis is not known."""
        return list(zip(self._xs(axis, per_example), self.losses))

    def smoothed(self, axis: Axis = "steps", per_example: float | None = None) -> Points:
        """The same, smoothed."""
        return list(zip(self._xs(axis, per_example), smooth(self.losses)))

    def held_out(self, axis: Axis = "steps", per_example: float | None = None) -> Points:
        """The loss on held-out examples over an axis; empty where the axis is not known."""
        xs = self._xs(axis, per_example)
        if not xs:
            return [] if axis != "steps" else [(float(step), loss) for step, loss in self.looks]
        places = [(bisect_right(self.steps, step), loss) for step, loss in self.looks]
        return [(xs[place - 1] if place else 0.0, loss) for place, loss in places]

    def learning_rate(self) -> Points:
        """The learning rate over the steps."""
        return [(float(step), rate) for step, rate in zip(self.steps, self.rates)]

    @property
    def best(self) -> tuple[int, float] | None:
        """The look with the lowest loss; of equals the first."""
        return min((look for look in self.looks if math.isfinite(look[1])), key=lambda look: look[1], default=None)

    def _xs(self, axis: Axis, per_example: float | None) -> list[float]:
        if axis == "time":
            return self.seconds
        if axis == "examples":
            return [tokens / per_example for tokens in self.tokens] if per_example else []
        return [float(step) for step in self.steps]


def curves_of(events: Iterable[RunEvent]) -> Curves:
    """The curves that events amount to."""
    steps: list[StepDone] = []
    looks: list[tuple[int, float]] = []
    memory, joules = 0, None
    for event in events:
        if isinstance(event, StepDone):
            _go_back(steps, looks, event.step - 1)
            steps.append(event)
            memory, joules = max(memory, event.memory), event.joules
        elif isinstance(event, Evaluated):
            if event.whole and event.step in {step for step, _ in looks}:
                continue  # of more examples, so no point of the same curve
            looks = [look for look in looks if look[0] < event.step] + [(event.step, event.loss)]
        elif isinstance(event, Noticed) and event.notice.code == "notice.taken_up":
            _go_back(steps, looks, int(event.notice.values.get("step", 0)))
    return Curves(
        steps=[step.step for step in steps],
        losses=[step.loss for step in steps],
        rates=[step.learning_rate for step in steps],
        tokens=[step.tokens for step in steps],
        seconds=_summed([step.seconds for step in steps]),
        looks=looks,
        memory=memory,
        joules=joules,
        step_seconds=sorted(step.seconds for step in steps)[len(steps) // 2] if steps else 0.0,
    )


def tokens_per_example(folder: RunFolder, recipe: Recipe) -> float | None:
    """What one example adds to the tokens that a run's steps count; None where the run does not say."""
    if things(recipe.objective, recipe.method) != "tokens":
        return 1.0
    try:
        store = msgspec.json.decode((folder.tokens / "train" / "store.json").read_bytes(), type=_Store)
    except (OSError, *UNREADABLE):
        return None
    return store.tokens / store.examples if store.examples and store.tokens else None


class _Store(msgspec.Struct):
    """The engine's `StoreFacts`, as far as they are needed here."""

    examples: int
    tokens: int


def smooth(values: Sequence[float], share: float = SMOOTHING) -> list[float]:
    """An exponential mean that follows the first values closely. A value that is not a number is passed over: the mean
    stays where it was."""
    found: list[float] = []
    mean, count = math.nan, 0
    for value in values:
        if math.isfinite(value):
            count += 1
            mean = next_mean(mean, value, count, share)
        found.append(mean)
    return found


def next_mean(mean: float, value: float, count: int, share: float) -> float:
    """The mean with one more value, its `count`th. `share` of it stays, of the first ones less; it is nothing before
    the first."""
    stays = min(share, max(0.0, 1 - _PART / count))
    return mean * stays + value * (1 - stays) if stays else value


def thinned(points: Sequence[tuple[float, float]], most: int) -> Points:
    """At most about `most` points: of each stretch the mean. Points that are not numbers are left out."""
    sound = [(x, y) for x, y in points if math.isfinite(x) and math.isfinite(y)]
    size = -(-len(sound) // most) if most else 0
    if size <= 1:
        return sound
    parts = [sound[at : at + size] for at in range(0, len(sound), size)]
    return [(sum(x for x, _ in part) / len(part), sum(y for _, y in part) / len(part)) for part in parts]


def _go_back(steps: list[StepDone], looks: list[tuple[int, float]], keep: int) -> None:
    """Forget what was told of the steps after `keep`."""
    while steps and steps[-1].step > keep:
        steps.pop()
    while looks and looks[-1][0] > keep:
        looks.pop()


def _summed(values: Sequence[float]) -> list[float]:
    total, found = 0.0, []
    for value in values:
        total += value
        found.append(total)
    return found
