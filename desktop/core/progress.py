"""Time left, said only once it is steady, and the smoothed loss curve."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from statistics import median

STEADY_AFTER = 5
"""Steps before any time is told: the first ones warm caches up and mislead."""


def seconds_left(step_seconds: Sequence[float], step: int, steps: int, after: float = 0.0) -> float | None:
    """Expected seconds to the end: the median of the newest steps times the steps left, and what comes `after` them,
    which takes as long as so many steps. None until `STEADY_AFTER` steps were seen or when the newest ones still vary
    by half."""
    recent = list(step_seconds)[-20:]
    if len(recent) < STEADY_AFTER or step >= steps:
        return None
    middle = median(recent)
    if median(recent[-3:]) > 1.5 * middle or median(recent[-3:]) < middle / 1.5:
        return None
    return middle * (steps - step + after)


def whole_use(joules: float | None, step: int, steps: int) -> float | None:
    """Expected joules of a whole run that has used so many in its first `step` steps; None before it has used any, and
    until `STEADY_AFTER` steps were seen."""
    if not joules or step < STEADY_AFTER:
        return None
    return joules * max(1.0, steps / step)


def smooth(values: Iterable[float], weight: float = 0.9) -> list[float]:
    """Exponential moving average with bias correction (Kingma & Ba, 2015, section 3), as TensorBoard draws it.

    NaN stays NaN at its place and does not disturb the average after it.
    """
    average, seen, out = 0.0, 0, []
    for value in values:
        if math.isnan(value):
            out.append(math.nan)
            continue
        seen += 1
        average = weight * average + (1 - weight) * value
        out.append(average / (1 - weight**seen))
    return out
