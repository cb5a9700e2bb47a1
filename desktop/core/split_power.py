"""What a number of held-out examples can and cannot show. Planning figures, meant for before a run.

A share of right answers measured on n examples has a standard error of sqrt(p(1 − p) / n), at most sqrt(0.25 / n); 95 %
of such measurements lie within 1.96 standard errors (the normal approximation, e.g. Agresti, Categorical Data Analysis,
section 1.3).

Two systems that answer the same examples are compared by the examples on which they differ (McNemar, 1947). With a
share d of those, the difference of both shares has a variance of at most d / n, so that one of size delta is found with
probability `POWER` by a two-sided test at 5 % when n ≥ (1.96 + 0.84)² · d / delta² (Connor, Biometrics 43, 1987, with
the small term delta² left out).
"""

from __future__ import annotations

import math

Z_95 = 1.959964
"""Quantile of the normal distribution for a two-sided 95 %."""
Z_80 = 0.841621
"""Quantile of the normal distribution for a power of 80 %."""
POWER = 0.8
DISAGREEMENT = 0.2
"""Share of examples on which base and tuned model are assumed to differ in being right. An assumption, not a
measurement: a light fine-tuning of a fair base model; when they differ on more, smaller differences are missed."""


def margin(held_out: int) -> float:
    """Half the width of the 95 % range around a share measured on so many examples, at its widest (a share of one
    half): 0.1 for 96 examples. 1.0 without any."""
    return min(1.0, Z_95 * math.sqrt(0.25 / held_out)) if held_out > 0 else 1.0


def smallest_difference(held_out: int, disagreement: float = DISAGREEMENT) -> float:
    """The smallest difference between the shares of two systems on the same examples that is found four times out of
    five. It cannot exceed `disagreement`: a result above it means that no difference is found reliably; 1.0 without any
    examples."""
    if held_out <= 0:
        return 1.0
    return min(1.0, (Z_95 + Z_80) * math.sqrt(disagreement / held_out))


def can_compare(held_out: int, disagreement: float = DISAGREEMENT) -> bool:
    """Whether so many examples find any difference reliably."""
    return smallest_difference(held_out, disagreement) <= disagreement


def needed(difference: float, disagreement: float = DISAGREEMENT) -> int:
    """How many held-out examples find a difference of this size (a share above 0) four times out of five."""
    return math.ceil((Z_95 + Z_80) ** 2 * disagreement / difference**2)
