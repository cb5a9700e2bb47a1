"""The learning rate over a run. Pure arithmetic."""

from __future__ import annotations

import math


def learning_rate_at(step: int, *, peak: float, steps: int, warmup: int, shape: str) -> float:
    """Learning rate for optimizer step `step` (0-based) of `steps`.

    Linear warm-up over `warmup` steps to `peak`, then `shape`: ``cosine`` to zero (Loshchilov & Hutter, 2017),
    ``linear`` to zero, or ``constant``.
    """
    if step < warmup:
        return peak * (step + 1) / warmup
    if shape == "constant":
        return peak
    done = (step - warmup) / max(1, steps - warmup)
    return peak * (0.5 * (1 + math.cos(math.pi * done)) if shape == "cosine" else 1 - done)


def warmup_steps(steps: int, share: float) -> int:
    """Warm-up length: `share` of the run, at least one step when there is any warm-up at all."""
    return max(1, round(steps * share)) if share > 0 else 0
