"""One optimizer step: gathering the gradient of its rows, the learning rate, clipping and the update."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from torch import Tensor, nn

from desktop.core.schedule import learning_rate_at, warmup_steps
from desktop.engine.assembly import Assembly
from desktop.engine.fitting import Fitting
from desktop.engine.position import Position
from desktop.engine.randomness import random_states, restore_random_states
from desktop.engine.rows import RowOrder


class Stepping:
    """Makes steps of a run of `steps` optimizer steps whose rows come in `order`."""

    def __init__(self, made: Assembly, fit: Fitting, order: RowOrder, steps: int) -> None:
        self.made, self.fit, self.order, self.steps = made, fit, order, steps
        self.warmup = warmup_steps(steps, made.recipe.warmup_share)
        self._cut_short = False
        self._before: dict[str, Tensor] = {}

    def gather(self, position: Position, between: Callable[[], None]) -> None:
        """Gather the gradient of the step's rows, going on where a pause cut it; from the first one, with the random
        numbers of then, when memory ran out within it. `between` is called before each row and may raise."""
        units = self.made.train_units
        if self._cut_short:
            self.made.optimizer.zero_grad(set_to_none=True)
            restore_random_states(self._before)
            position.begin_step()
        groups = [part for chosen in self.order.step(position.step) for part in self.fit.parts_of(chosen)]
        weight = max(1, sum(units.weights[index] for group in groups for index in group))
        self._before, self._cut_short = random_states(), True
        for group in groups[position.row :]:
            between()
            begun = time.perf_counter()
            row = self.fit.row(units, group)
            self.made.model.train()
            loss = self.fit.backward(row, weight)
            position.row += 1
            position.loss = (math.nan if position.loss is None else position.loss) + loss
            position.row_tokens += row.tokens
            position.row_seconds += time.perf_counter() - begun
        self._cut_short = False

    def update(self, position: Position) -> tuple[float, float]:
        """Set the rate, clip, step, clear. Returns the learning rate and the gradients' norm before clipping; a step
        whose gradients are not finite is left out."""
        made, begun = self.made, time.perf_counter()
        rate = self._set_learning_rate(position.step)
        made.scaler.unscale_(made.optimizer)
        norm = float(nn.utils.clip_grad_norm_(made.learning, made.recipe.max_grad_norm))
        if math.isfinite(norm) or made.scaler.is_enabled():
            made.scaler.step(made.optimizer)  # which skips by itself, and lowers the scale
            made.scaler.update()
            made.tuned.after_step()
        made.optimizer.zero_grad(set_to_none=True)
        position.row_seconds += time.perf_counter() - begun
        return rate, norm

    def looks_for_scale(self) -> bool:
        """Whether a gradient that is not finite may come from a loss that was scaled too high (fp16): below 1 it is the
        model's own."""
        scaler = self.made.scaler
        return scaler.is_enabled() and scaler.get_scale() >= 1

    def _set_learning_rate(self, step: int) -> float:
        recipe = self.made.recipe
        rate = learning_rate_at(
            step, peak=recipe.learning_rate, steps=self.steps, warmup=self.warmup, shape=recipe.schedule
        )
        for group in self.made.optimizer.param_groups:
            group["lr"] = rate * group["factor"]
        return rate
