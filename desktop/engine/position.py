"""Where a run stands: everything of the loop that is not a weight. Small, and part of every checkpoint."""

from __future__ import annotations

import msgspec

from desktop.core.alerts import WatchState


class Position(msgspec.Struct, kw_only=True):
    """`step` optimizer steps are done and `row` rows of the next one, whose share of the step's mean loss (nats) is
    `loss`, with `row_tokens` real tokens in `row_seconds`; None stands for a loss that is not a number.

    `joules` is the energy that the run's device has used so far, None where it cannot be measured.

    `looked`, `sampled` and `saved` are the steps after which that was last done. `best_step` is the step of the best
    look, `stale` how many looks have passed since. `ended_early`: training is over before its last step. `watch` is
    what the alerts go by.
    """

    step: int = 0
    row: int = 0
    loss: float | None = 0.0
    row_tokens: int = 0
    row_seconds: float = 0.0
    tokens: int = 0
    joules: float | None = None
    looked: int = -1
    sampled: int = 0
    saved: int = 0
    look_loss: float | None = None
    best_loss: float | None = None
    best_step: int = 0
    stale: int = 0
    ended_early: bool = False
    watch: WatchState = WatchState()

    def begin_step(self) -> None:
        """Nothing of the step at hand is done."""
        self.row, self.loss, self.row_tokens, self.row_seconds = 0, 0.0, 0, 0.0
