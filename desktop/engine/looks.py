"""Looking at the model as it stands: its loss on held-out examples, and its answers to a few prompts."""

from __future__ import annotations

import time
from collections.abc import Callable

import torch

from desktop.core.chat_text import prompt_and_expected
from desktop.core.events import Evaluated, SampleWritten
from desktop.core.packing import epoch_rows
from desktop.engine.assembly import Assembly
from desktop.engine.fitting import Fitting
from desktop.engine.generate import answers
from desktop.engine.journal import Journal


class Looks:
    """Tells what it sees as events. `between` is called before each row and may raise."""

    def __init__(self, made: Assembly, fit: Fitting, journal: Journal, between: Callable[[], None]) -> None:
        self.made, self.fit, self.journal, self._between = made, fit, journal, between

    def evaluate(self, count: int, step: int) -> float:
        """Mean loss in nats per labelled token over the first `count` held-out examples (or windows of
        passages), told as an event."""
        begun = time.perf_counter()
        loss, targets = self.fit.withstand(lambda: self._mean_loss(count))
        seconds = time.perf_counter() - begun
        self.journal.write(Evaluated(at=self.journal.clock(), step=step, loss=loss, tokens=targets, seconds=seconds))
        return loss

    @torch.no_grad()
    def _mean_loss(self, count: int) -> tuple[float, int]:
        """Mean loss in nats over the labelled tokens of the first `count` held-out examples, and how many those are."""
        made, store = self.made, self.made.held_out_tokens
        made.model.eval()
        total, targets = torch.zeros((), device=made.device), 0
        for chosen in epoch_rows(store.lengths[:count], made.recipe.row_tokens, made.recipe.seed, 0):
            self._between()
            row = self.fit.row(store, chosen)
            total += made.row_loss(row)
            targets += len(row.targets)
        return float(total) / max(1, targets), targets

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
