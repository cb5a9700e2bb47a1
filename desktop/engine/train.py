"""One training run, from the run folder to the adapter, readable top to bottom.

set up the parts -> dry run of the longest batch -> steps -> save -> compare. The loop is our own because pausing,
resuming, memory and events are what this program exists for; everything around it is the field's libraries.
"""

from __future__ import annotations

import hashlib
import math
import random
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import torch
import transformers
from torch import Tensor, nn

from desktop.core.dataset import Example, read_parquet
from desktop.core.events import CheckpointSaved, Evaluated, SampleWritten, StepDone
from desktop.core.files import write_folder, write_json
from desktop.core.models import ModelSpec
from desktop.core.packing import epoch_rows
from desktop.core.problems import stop_on
from desktop.core.recipe import Recipe, recipe_from, recipe_hash
from desktop.core.runs import Outcome, RunFolder, RunState
from desktop.core.schedule import learning_rate_at, warmup_steps
from desktop.engine import checkpoints, compare, fused_lora, noise, parts
from desktop.engine.environment import environment
from desktop.engine.generate import answers
from desktop.engine.journal import Journal
from desktop.engine.loss import RowLoss
from desktop.engine.peak import peak_memory
from desktop.engine.rows import Row, RowOrder, make_row
from desktop.engine.template import ensure_template, tokenise
from desktop.engine.tokens import TokenStore, token_store


class StopAsked(Exception):
    """Someone asked the run to stop; raised between steps only."""


class Training:
    """The parts of one run and what it does with them. Attributes are set by `set_up`, in order."""

    model: Any
    tokenizer: Any
    optimizer: torch.optim.Optimizer

    def __init__(self, folder: RunFolder, journal: Journal) -> None:
        self.folder, self.journal = folder, journal
        self.recipe: Recipe = recipe_from(msgspec.json.decode(folder.recipe.read_bytes()))
        self.spec = msgspec.json.decode(folder.model.read_bytes(), type=ModelSpec)
        self.step = 0
        self.tokens = 0
        self.best_loss: float | None = None

    def run(self) -> Outcome:
        """Do the whole run and say how it ended. Raises `ProblemError` when something stands in its way."""
        try:
            self.set_up()
            self.dry_run()
            self.take_up()
            self.journal.phase("training")
            self.journal.move(RunState.training, steps=self.steps)
            self.evaluate(self.look)
            while self.step < self.steps:
                self.one_step()
            stopped = False
        except StopAsked:
            stopped = True
        return self.finish(stopped)

    # -- setting up -------------------------------------------------------------------------------------------------

    def set_up(self) -> None:
        """Load model, data and optimizer; everything that can be wrong is found here, before the first step."""
        recipe = self.recipe
        self.journal.phase("model")
        self.device = parts.pick_device(recipe)
        torch.manual_seed(recipe.seed)
        random.seed(recipe.seed)
        parts.check_base(self.spec)
        self.tokenizer = parts.load_tokenizer(Path(self.spec.folder))
        if not ensure_template(self.tokenizer):
            self.journal.notice("notice.plain_template")
        base = parts.load_base(Path(self.spec.folder), recipe, self.device)
        self.leave_if_asked()
        self.model = parts.add_adapter(base, recipe, self.spec.name)
        fused_lora.fuse(self.model)
        noise.add(self.model, recipe.neftune)
        self.optimizer = parts.make_optimizer(self.model, recipe)
        self.scaler = torch.amp.GradScaler(self.device.type, enabled=recipe.precision == "fp16")
        self.journal.phase("data")
        self.examples = read_parquet(self.folder.train_data)
        self.held_out = read_parquet(self.folder.held_out_data)
        self.train_tokens = self.tokens_of(self.examples, "train")
        self.held_out_tokens = self.tokens_of(self.held_out, "held_out")
        self.look = min(len(self.held_out), recipe.evaluate_examples)
        self.order = RowOrder(self.train_tokens.lengths, recipe.row_tokens, recipe.accumulation, recipe.seed)
        self.steps = recipe.steps or self.order.steps_for(recipe.epochs or 1)
        self.row_loss = RowLoss(self.model)
        write_json(self.folder.environment, environment(self.device))

    def tokens_of(self, examples: Sequence[Example], name: str) -> TokenStore:
        """Tokens and loss marks of all examples; says how many were cut. Raises ``data.nothing_to_learn`` when there is
        no token to learn, be it for the cut."""
        longest = self.recipe.context_length
        made_from = (self.spec.fingerprint, self.folder.dataset.read_text("utf-8"), longest, transformers.__version__)
        key = hashlib.sha256(repr(made_from).encode()).hexdigest()
        done = (tokenise(self.tokenizer, example, longest) for example in examples)
        store = token_store(self.folder.tokens / name, key, done, self.tokenizer.pad_token_id)
        facts = store.facts
        if facts.cut:
            self.journal.notice("notice.examples_cut", count=facts.cut, tokens=facts.cut_tokens, longest=longest)
        if facts.examples and not facts.labelled:
            raise stop_on("data.nothing_to_learn", longest=longest)
        return store

    def row(self, store: TokenStore, chosen: Sequence[int]) -> Row:
        """A row on the device, always of one length: kernels are prepared once, and memory does not fray.

        On a processor it grew by half over 150 steps of changing lengths.
        """
        full = min(self.recipe.row_tokens, math.ceil(store.facts.tokens / 64) * 64)
        return make_row(store, chosen, self.device, full, self.tokenizer.pad_token_id)

    def dry_run(self) -> None:
        """Forward and backward of the fullest row, thrown away: if memory is short, it shows now."""
        self.journal.phase("dry_run")
        lengths = self.train_tokens.lengths
        shortest = sorted(range(len(lengths)), key=lengths.__getitem__)[:2]
        self.row_loss.settle(make_row(self.train_tokens, shortest, self.device))
        if not self.row_loss.together:
            self.journal.notice("notice.one_by_one")
        rows = epoch_rows(lengths, self.recipe.row_tokens, self.recipe.seed, 0)
        fullest = max(rows, key=lambda row: sum(lengths[index] for index in row))
        before = torch.get_rng_state()
        self.model.train()
        self.backward(self.row(self.train_tokens, fullest), 1)
        self.optimizer.zero_grad(set_to_none=True)
        torch.set_rng_state(before)
        self.leave_if_asked()

    def take_up(self) -> None:
        """Continue from the newest checkpoint if this run has one."""
        if not (newest := self.folder.newest_checkpoint()):
            return
        state = checkpoints.load(newest, self.model, self.optimizer, recipe_hash(self.recipe))
        self.step, self.tokens, self.best_loss = state.step, state.tokens, state.best_loss
        self.journal.notice("notice.taken_up", step=self.step)

    # -- the loop ---------------------------------------------------------------------------------------------------

    def one_step(self) -> None:
        """One optimizer step, and what is due after it."""
        self.leave_if_asked()
        begun = time.perf_counter()
        rows = [self.row(self.train_tokens, chosen) for chosen in self.order.step(self.step)]
        targets = sum(len(row.targets) for row in rows)
        self.model.train()
        loss = sum(self.backward(row, max(1, targets)) for row in rows)
        rate = self.set_learning_rate()
        norm = self.update()
        tokens = sum(row.tokens for row in rows)
        self.step, self.tokens = self.step + 1, self.tokens + tokens
        self.tell_step(float(loss), rate, norm, tokens, time.perf_counter() - begun)
        self.do_what_is_due()

    def backward(self, row: Row, targets: int) -> float:
        """Add the gradient of this row's share of the mean loss over the step's `targets` tokens; return that share."""
        loss = self.row_loss(row, lambda part: self.scaler.scale(part / targets).backward())
        return float(loss) / targets

    def set_learning_rate(self) -> float:
        """Set the rate for the step at hand and return it."""
        recipe = self.recipe
        warmup = warmup_steps(self.steps, recipe.warmup_share)
        rate = learning_rate_at(
            self.step, peak=recipe.learning_rate, steps=self.steps, warmup=warmup, shape=recipe.schedule
        )
        for group in self.optimizer.param_groups:
            group["lr"] = rate * group["factor"]
        return rate

    def update(self) -> float:
        """Clip, step, clear. Returns the gradients' norm before clipping. Raises ``training.not_finite``."""
        self.scaler.unscale_(self.optimizer)
        norm = float(nn.utils.clip_grad_norm_(parts.trainable(self.model), self.recipe.max_grad_norm))
        if not math.isfinite(norm) and not self.scaler.is_enabled():
            raise stop_on("training.not_finite", step=self.step + 1)
        self.scaler.step(self.optimizer)
        self.scaler.update()
        self.optimizer.zero_grad(set_to_none=True)
        return norm

    def tell_step(self, loss: float, rate: float, norm: float, tokens: int, seconds: float) -> None:
        """Write the step's event."""
        self.journal.write(
            StepDone(
                at=self.journal.clock(),
                step=self.step,
                loss=loss,
                learning_rate=rate,
                grad_norm=norm,
                tokens=self.tokens,
                tokens_per_second=tokens / seconds,
                seconds=seconds,
                memory=peak_memory(self.device),
            )
        )

    def do_what_is_due(self) -> None:
        """Look at held-out examples, write samples, save a checkpoint, each at its own pace."""
        recipe, last = self.recipe, self.step == self.steps
        if _due(self.step, recipe.evaluate_every) and not last:
            self.evaluate(self.look)
        if _due(self.step, recipe.sample_every) or last:
            self.sample()
        if _due(self.step, recipe.checkpoint_every) and not last:
            self.save_checkpoint()

    @torch.no_grad()
    def evaluate(self, count: int) -> float | None:
        """Mean loss over the first `count` held-out examples, told as an event."""
        if not count:
            return None
        begun = time.perf_counter()
        self.model.eval()
        total, targets = torch.zeros((), device=self.device), 0
        for chosen in epoch_rows(self.held_out_tokens.lengths[:count], self.recipe.row_tokens, self.recipe.seed, 0):
            row = self.row(self.held_out_tokens, chosen)
            total += self.row_loss(row)
            targets += len(row.targets)
        loss = _mean(total, targets)
        seconds = time.perf_counter() - begun
        self.journal.write(
            Evaluated(at=self.journal.clock(), step=self.step, loss=loss, tokens=targets, seconds=seconds)
        )
        self.best_loss = loss if self.best_loss is None else min(loss, self.best_loss)
        return loss

    def sample(self) -> None:
        """Let the model answer a few held-out prompts as it stands."""
        chosen = (self.held_out or self.examples)[: self.recipe.sample_prompts]
        for texts in answers(self.model, self.tokenizer, chosen, self.recipe.answer_tokens):
            for example, text in zip(chosen, texts, strict=True):
                self.journal.write(
                    SampleWritten(
                        at=self.journal.clock(),
                        step=self.step,
                        prompt=example.question,
                        expected=example.answer,
                        text=text,
                    )
                )

    def save_checkpoint(self) -> None:
        """Write a checkpoint of this step."""
        state = checkpoints.CheckpointState(
            step=self.step,
            recipe_hash=recipe_hash(self.recipe),
            tokens=self.tokens,
            best_loss=self.best_loss,
            python_random=checkpoints.python_random_state(),
        )
        path = checkpoints.save(self.folder, self.model, self.optimizer, state)
        name = path.relative_to(self.folder.path).as_posix()
        self.journal.write(CheckpointSaved(at=self.journal.clock(), step=self.step, folder=name))
        self.journal.move(RunState.training, step=self.step, best_loss=self.best_loss)

    def leave_if_asked(self) -> None:
        """Raise `StopAsked` if a stop command has come."""
        if self.journal.stop_asked():
            raise StopAsked

    # -- the end ----------------------------------------------------------------------------------------------------

    def finish(self, stopped: bool) -> Outcome:
        """Keep the adapter, compare it with the base unless stopped, and say how the run ended."""
        if stopped and self.step == 0:
            return Outcome(RunState.stopped)
        self.journal.phase("saving")
        self.journal.move(RunState.saving, step=self.step)
        write_folder(self.folder.adapter, lambda place: checkpoints.save_adapter(self.model, place))
        final = self.evaluate(self.look if stopped else len(self.held_out))
        self.journal.move(RunState.saving, final_loss=final, best_loss=self.best_loss)
        count = min(self.recipe.compare_examples, len(self.held_out))
        if count and not stopped:
            self.journal.phase("comparing")
            compare.compare(self.model, self.tokenizer, self.held_out[:count], self.recipe.answer_tokens, self.journal)
        return Outcome(RunState.stopped if stopped else RunState.finished, "adapter", self.step)


def _due(step: int, every: int) -> bool:
    return every > 0 and step % every == 0


def _mean(total: Tensor, count: int) -> float:
    return float(total) / max(1, count)
