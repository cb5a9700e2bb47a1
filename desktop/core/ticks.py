"""Round values for an axis."""

from __future__ import annotations

import math

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
MOST = 5
"""Values on an axis, at most."""


def nice_ticks(low: float, high: float, *, whole: bool = False, outward: bool = False) -> list[float]:
    """Three to five round values in a range; `outward` also takes the next ones outside; `whole` no fractions."""
    if not high > low:
        return [low]
    rough = (high - low) / MOST
    power = math.floor(math.log10(rough))
    for exponent in (power, power + 1, power + 2):
        for base in _STEPS[:-1]:
            step = base * 10.0**exponent
            if whole and step != round(step):
                continue
            ticks = _multiples(low, high, step, outward)
            if len(ticks) <= MOST:
                return ticks
    return [low, high]


def _multiples(low: float, high: float, step: float, outward: bool) -> list[float]:
    near = 1e-9
    first = math.floor(low / step + near) if outward else math.ceil(low / step - near)
    last = math.ceil(high / step - near) if outward else math.floor(high / step + near)
    return [round(number * step, 12) for number in range(first, last + 1)]
