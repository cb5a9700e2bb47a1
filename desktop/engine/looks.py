"""Looking at the model as it stands: its loss on held-out examples, and its answers to a few prompts."""

from __future__ import annotations

import time
from collections.abc import Callable

import torch

from desktop.core.chat_text import prompt_and_expected
from desktop.core.events import Evaluated, SampleWritten, Scored
from desktop.core.packing import epoch_rows
from desktop.engine.assembly import Assembly
from desktop.engine.fitting import Fitting
from desktop.engine.generate import answers
from desktop.engine.journal import Journal


class Looks:
    """Tells what it sees as events. `between` is called before each row and may raise."""

    def __init__(self, made: Assembly, fit: Fitting, journal: Journal, between: Callable[[], None]) -> None:
        self.made, self.fit, self.journal, self._between = made, fit, journal, between

    def evaluate(self, count: int, step: int, whole: bool = False) -> float:
        """Mean loss over the first `count` held-out units (nats per labelled token, or what the objective counts by),
        told as an event; `whole` is the look of the end."""
        begun = time.perf_counter()
        loss, weight = self.fit.withstand(lambda: self._mean_loss(count))
        seconds = time.perf_counter() - begun
        at = self.journal.clock()
        self.journal.write(Evaluated(at=at, step=step, loss=loss, tokens=weight, seconds=seconds, whole=whole))
        if scores := self.fit.withstand(lambda: self.made.objective.scores(self._between)):
            self.journal.write(Scored(at=self.journal.clock(), step=step, scores=scores))
        return loss

    @torch.no_grad()
    def _mean_loss(self, count: int) -> tuple[float, int]:
        """Mean loss over the first `count` held-out units, and what they count for."""
        made, units = self.made, self.made.held_out_units
        made.model.eval()
        total, weight = torch.zeros((), device=made.device), 0
        for chosen in epoch_rows(units.lengths[:count], units.size, made.recipe.seed, 0):
            self._between()
            row = self.fit.row(units, chosen)
            total += made.row_loss(row)
            weight += row.weight
        return float(total) / max(1, weight), weight

    def sample(self, count: int, step: int) -> None:
        """Let the model answer the first `count` held-out prompts (or those it learns from, where none are held out),
        unless someone asks the run to end meanwhile."""
        made = self.made
        chosen = (made.held_out or made.examples)[:count]
        for texts in answers(made.model, made.tokenizer, chosen, made.recipe.answer_tokens, self.journal.leaving):
            for example, text in zip(chosen, texts, strict=True):
                prompt, expected = prompt_and_expected(example)
                self.journal.write(
                    SampleWritten(at=self.journal.clock(), step=step, prompt=prompt, expected=expected, text=text)
                )
