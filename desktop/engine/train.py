"""One training run, from the run folder to the adapter, readable top to bottom.

set up the parts -> dry run of the fullest row -> take up a checkpoint -> steps, and what is due between them -> save ->
scorecard -> look for what was forgotten. The loop is our own because pausing, resuming, memory and events are what this
program exists for; everything around it is the field's libraries.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
import torch

from desktop.core.alerts import Watch
from desktop.core.events import CheckpointSaved, StepDone
from desktop.core.files import write_folder
from desktop.core.packing import epoch_rows
from desktop.core.problems import Problem, ProblemError
from desktop.core.recipe import Recipe, recipe_from, recipe_hash
from desktop.core.runs import Outcome, RunFolder, RunState
from desktop.engine import checkpoints, forgetting
from desktop.engine.assembly import Assembly
from desktop.engine.card_care import SpillWatch, throttle_for
from desktop.engine.energy import EnergyMeter
from desktop.engine.fitting import Fitting
from desktop.engine.journal import Journal
from desktop.engine.looks import Looks
from desktop.engine.parts import make_moments
from desktop.engine.peak import peak_allocated, peak_memory
from desktop.engine.position import Position
from desktop.engine.randomness import random_states, restore_random_states
from desktop.engine.rows import RowOrder
from desktop.engine.scorecard_job import after_training
from desktop.engine.stepping import Stepping

SAVE_AT_LATEST = 600.0
"""Seconds of work after which there is a checkpoint even if its step has not come yet: a power cut takes no more than
that from a run whose steps are long. A recipe that wants none on the way gets none."""


class StopAsked(Exception):
    """Someone asked the run to stop; raised between steps only."""


class PauseAsked(Exception):
    """Someone asked the run to pause, and all is written down; raised between rows."""


class Training:
    """The parts of one run and what it does with them. `position` says where it stands."""

    made: Assembly
    fit: Fitting
    order: RowOrder
    steps: int
    meter: EnergyMeter

    def __init__(self, folder: RunFolder, journal: Journal) -> None:
        self.folder, self.journal = folder, journal
        self.recipe: Recipe = recipe_from(msgspec.json.decode(folder.recipe.read_bytes()))
        self.position = Position()
        self._new_best = False
        self._best_before: tuple[float | None, int] = (None, 0)
        self._taken = 0  # the step of the best look, once its weights are in place
        self._saved_at = time.monotonic()
        self.watch = Watch()
        self.spills = SpillWatch()

    @property
    def step(self) -> int:
        """Optimizer steps done."""
        return self.position.step

    def run(self) -> Outcome:
        """Do the whole run and say how it ended. Raises `ProblemError` when something stands in its way."""
        try:
            try:
                self.set_up()
                self.train()
                stopped = False
            except StopAsked:
                stopped = True
            return self.finish(stopped)
        except PauseAsked:
            newest = self.folder.newest_checkpoint()
            kept = f"{newest.relative_to(self.folder.path).as_posix()}/adapter" if newest else ""
            why = Problem("engine.told_to_end") if self.journal.told_to_end else None
            return Outcome(RunState.paused, kept, self.step, why)

    # -- setting up -------------------------------------------------------------------------------------------------

    def set_up(self) -> None:
        """Everything before the first step."""
        self.made = Assembly(self.folder, self.recipe, self.journal, self.leave_before_start)
        made, recipe = self.made, self.recipe
        self.meter = EnergyMeter(made.device)
        self.fit = Fitting(made, self.journal.notice)
        self.looks = Looks(made, self.fit, self.journal, self.pause_if_asked)
        self.look_size = min(len(made.held_out_units.lengths), recipe.evaluate_examples)
        self.order = made.objective.order()
        self.steps = self.order.steps_of(recipe)
        self.journal.phase("dry_run")
        self.dry_run()
        made.objective.begin(self.fit, self.leave_before_start)
        self.take_up()
        if self.step < self.order.preface:
            self.journal.notice("notice.documents_first", steps=self.order.preface, all=self.steps)
        self.throttle = throttle_for(made.device, self.folder.path, self.journal.tell)
        self.stepping = Stepping(made, self.fit, self.order, self.steps)
        if made.objective.writes:
            examples, labelled = len(made.train_units.lengths), made.objective.labelled
            self.warn(self.watch.before(self.steps, self.stepping.warmup, examples, labelled))

    def dry_run(self) -> None:
        """Forward and backward of the fullest row, thrown away: if memory is short, it shows now."""
        made, before = self.made, random_states()
        units, lengths = made.train_units, made.train_units.lengths
        shortest = sorted(range(len(lengths)), key=lengths.__getitem__)[:2]
        self.fit.withstand(lambda: made.row_loss.settle(units.row(shortest, made.device, 0)))
        if not made.row_loss.together:
            self.journal.notice("notice.one_by_one")
        make_moments(made.optimizer)
        rows = epoch_rows(lengths, units.size, self.recipe.seed, 0)
        fullest = max(rows, key=lambda row: sum(lengths[index] for index in row))

        def try_it() -> None:
            parts = self.fit.parts_of(fullest)
            longest = max(parts, key=lambda part: sum(lengths[index] for index in part))
            made.model.train()
            self.fit.backward(self.fit.row(units, longest), 1)

        self.fit.withstand(try_it)
        made.optimizer.zero_grad(set_to_none=True)
        restore_random_states(before)
        self.leave_before_start()

    def take_up(self) -> None:
        """Continue from the newest sound checkpoint if this run has one."""
        made = self.made
        state, passed = checkpoints.load_newest(self.folder, made.parts, recipe_hash(self.recipe))
        for problem in passed:
            self.journal.notice("notice.checkpoint_damaged", **problem.values)
        if state is None:
            return
        self.position = state.position
        self.watch = Watch(state.position.watch)
        if state.execution != self.fit.now:
            self.fit.apply(state.execution)
        if before := _other(state.made_on, made.made_on):
            self.journal.notice("notice.other_versions", before=before, now=_other(made.made_on, state.made_on))
        if state.base != made.base:
            self.journal.notice("notice.other_base")
        self.journal.notice("notice.taken_up", step=self.step)

    # -- the loop ---------------------------------------------------------------------------------------------------

    def train(self) -> None:
        """All steps still to be made, and what is due between them."""
        self.journal.phase("training")
        self.journal.move(RunState.training, steps=self.steps)
        while True:
            self.leave_if_asked()
            self.do_what_is_due()
            if self.over:
                break
            self.one_step()
        if self.position.saved != self.step:
            self.save_checkpoint()

    @property
    def over(self) -> bool:
        """Whether there is no step left to make."""
        return self.step >= self.steps or self.position.ended_early

    def one_step(self) -> None:
        """One optimizer step."""
        self.fit.withstand(lambda: self.stepping.gather(self.position, self.before_row))
        rate, norm = self.stepping.update(self.position)
        self.tell_step(rate, norm)
        self.position.begin_step()

    def before_row(self) -> None:
        """Wait for a hot card; within a step, pause if asked (between steps others look after that)."""
        self.throttle.between(self.pause_if_asked)
        self.count_energy()
        if self.position.row:
            self.pause_if_asked()

    def count_energy(self) -> None:
        """Add what the device has used since the last time."""
        used = self.meter.look()
        if used is not None:
            self.position.joules = (self.position.joules or 0.0) + used

    def tell_step(self, rate: float, norm: float) -> None:
        """Count the step and write its event. Raises ``training.not_finite`` when too many steps were left out."""
        position = self.position
        position.step += 1
        position.tokens += position.row_tokens
        self.count_energy()
        loss = math.nan if position.loss is None else position.loss
        finite = math.isfinite(norm) or self.stepping.looks_for_scale()
        self.warn(self.watch.after_step(position.step, loss, finite))
        if problem := self.watch.must_stop:
            raise ProblemError(problem)
        if not math.isfinite(norm + loss):
            return  # JSON has no such number, and the curve has a gap there
        self.journal.write(
            StepDone(
                at=self.journal.clock(),
                step=position.step,
                loss=loss,
                learning_rate=rate,
                grad_norm=norm,
                tokens=position.tokens,
                tokens_per_second=position.row_tokens / max(1e-9, position.row_seconds),
                seconds=position.row_seconds,
                memory=peak_memory(self.made.device),
                allocated=peak_allocated(self.made.device),
                joules=position.joules,
            )
        )
        if self.made.device.type == "cuda":
            free, total = torch.cuda.mem_get_info(self.made.device)
            if spilling := self.spills.after_step(position.row_seconds, free, total):
                self.journal.tell(spilling)

    def warn(self, problems: Sequence[Problem]) -> None:
        """Tell alerts."""
        for problem in problems:
            self.journal.alert(self.step, problem)

    # -- between steps ----------------------------------------------------------------------------------------------

    def do_what_is_due(self) -> None:
        """Look at held-out examples, write samples, save a checkpoint, each at its own pace or when asked.

        What was done after which step is part of the position, so a resumed run does nothing twice.
        """
        recipe, position, last = self.recipe, self.position, self.step >= self.steps
        if position.row:
            return
        if position.looked < self.step and (self.step == 0 or _due(self.step, recipe.evaluate_every, last)):
            self.look()
        if self.journal.sample_asked or (
            position.sampled < self.step and _due(self.step, recipe.sample_every, last or position.ended_early)
        ):
            self.fit.withstand(self.sample)
        wanted = _due(self.step, recipe.checkpoint_every, False) or self._new_best
        wanted |= recipe.checkpoint_every > 0 and time.monotonic() - self._saved_at > SAVE_AT_LATEST
        if position.saved < self.step and (wanted or self.journal.save_asked):
            written = self.save_checkpoint()
            if self._new_best and not written and not self.over:
                self.keep_best()
        self._new_best = self.journal.save_asked = False

    def look(self) -> None:
        """Mean loss over the first held-out examples; whether it is the best so far, and whether to end early."""
        position, recipe = self.position, self.recipe
        if not self.look_size:
            position.looked = self.step
            return
        loss = position.look_loss = self.looks.evaluate(self.look_size, self.step)
        position.looked = self.step  # not before: a pause within the look would take it for done
        # A look that only a stop has brought about would tell a resumed run otherwise; and while documents are learned,
        # the loss is of something else.
        if not self.journal.stop_asked and self.step >= self.order.preface:
            self.warn(self.watch.after_look(self.step, loss))
        if self.step <= self.order.preface:
            return  # untrained, or not on the examples yet: no candidate for the best one
        if position.best_loss is None or loss < position.best_loss:
            self._best_before = position.best_loss, position.best_step
            position.best_loss, position.best_step, position.stale = loss, self.step, 0
            self._new_best = recipe.keep_best
        else:
            position.stale += 1
        if recipe.early_stopping and position.stale >= recipe.early_stopping and self.step < self.steps:
            position.ended_early = True
            code = "notice.stopped_early" if recipe.keep_best else "notice.stopped_early_last"
            self.journal.notice(code, looks=position.stale, step=position.best_step)

    def sample(self) -> None:
        """Answer the sample prompts, one at least when someone asked for it."""
        if self.made.objective.writes:
            self.looks.sample(max(self.recipe.sample_prompts, int(self.journal.sample_asked)), self.step)
        if not self.journal.leaving():
            self.position.sampled, self.journal.sample_asked = self.step, False

    def save_checkpoint(self) -> bool:
        """Write a checkpoint; whether that went well. A full drive must not end a night's training: the last one stays,
        and the next is tried at its time."""
        position, before = self.position, self.position.saved
        self._saved_at = time.monotonic()
        position.saved, position.watch = self.step, self.watch.state()
        recipe, parts = self.recipe, self.made.parts
        try:
            path = checkpoints.save(self.folder, parts, self.state, recipe.checkpoint_gb * 1e9, recipe.keep_best)
        except ProblemError as error:
            position.saved = before
            why = error.problems[0]
            self.journal.notice("notice.checkpoint_skipped", **{**why.values, "reason": why.code})
            return False
        name = path.relative_to(self.folder.path).as_posix()
        self.journal.write(CheckpointSaved(at=self.journal.clock(), step=self.step, folder=name))
        self.journal.move(RunState.training, step=self.step, best_loss=position.best_loss)
        return True

    @property
    def state(self) -> checkpoints.CheckpointState:
        """Where the run stands, for a checkpoint."""
        return checkpoints.CheckpointState(
            recipe_hash=recipe_hash(self.recipe), position=self.position, execution=self.fit.now,
            made_on=self.made.made_on, base=self.made.base,
        )  # fmt: skip

    def keep_best(self) -> None:
        """Keep what was learned at this look, the best one, where its checkpoint could not be written: that takes less
        room. If there is none for it either, the best one is that of before, which is still there."""
        try:
            checkpoints.keep_best(self.folder, self.made.tuned, self.state)
        except ProblemError as error:
            self.tell_best_lost(error.problems[0])
            self.position.best_loss, self.position.best_step = self._best_before

    def tell_best_lost(self, why: Problem) -> None:
        """Say that what was learned at the best look cannot be kept."""
        step, loss = self.position.best_step, round(self.position.best_loss or 0.0, 4)
        self.journal.notice("notice.best_lost", **{**why.values, "reason": why.code, "step": step, "loss": loss})

    # -- leaving ----------------------------------------------------------------------------------------------------

    def leave_before_start(self) -> None:
        """Raise `StopAsked` or `PauseAsked` while there is nothing new to write down."""
        self.journal.listen()
        if self.journal.pause_asked:
            raise PauseAsked
        if self.journal.stop_asked:
            raise StopAsked

    def pause_if_asked(self) -> None:
        """Write everything down and raise `PauseAsked`, if a pause command has come. On a full drive it goes on."""
        self.journal.listen()
        if not self.journal.pause_asked:
            return
        if self.position.row == 0 and self.position.saved == self.step:
            raise PauseAsked
        if self.step + self.position.row == 0 or self.save_checkpoint():
            raise PauseAsked
        self.journal.go_on()

    def leave_if_asked(self) -> None:
        """Between steps: raise `PauseAsked` or `StopAsked`."""
        self.pause_if_asked()
        if self.journal.stop_asked and self.position.row == 0:
            raise StopAsked

    # -- the end ----------------------------------------------------------------------------------------------------

    def finish(self, stopped: bool) -> Outcome:
        """Keep the adapter, make the scorecard and look for what was forgotten unless stopped, and say how it ended."""
        if stopped and self.step == 0:
            return Outcome(RunState.stopped)
        if self.position.saved != self.step:
            self.save_checkpoint()  # so that a stopped run can be continued without loss
        self.journal.phase("saving")
        self.journal.move(RunState.saving, step=self.step)
        final = self.take_best(stopped)
        write_folder(self.folder.adapter, self.made.tuned.save)
        whole = len(self.made.held_out_units.lengths)
        if not stopped and (final is None or self.look_size < whole) and whole:
            final = self.looks.evaluate(whole, self._taken or self.step, whole=True)
        self.journal.move(RunState.saving, final_loss=final, best_loss=self.position.best_loss)
        if not stopped:
            self.fit.withstand(lambda: self.made.objective.finish(self.pause_if_asked))
        if self.recipe.compare_examples and whole and not stopped and self.made.objective.writes:
            self.journal.phase("comparing")
            self.afterwards(lambda: after_training(self.made, self.journal))
            self.pause_if_asked()
        if self.recipe.check_forgetting and not stopped and self.made.objective.writes:
            self.journal.phase("forgetting")
            self.afterwards(lambda: forgetting.look_back(self.made, self.journal))
            self.pause_if_asked()
        return Outcome(RunState.stopped if stopped else RunState.finished, "adapter", self.step)

    def afterwards(self, work: Callable[[], object]) -> None:
        """Do what a run is looked at by in the end. What was learned is kept by then: if memory does not suffice, that
        is said, and the run has not failed for it."""
        try:
            self.fit.withstand(work)
        except ProblemError as error:
            if not error.problems[0].code.startswith("memory."):
                raise
            self.journal.tell(error.problems[0])

    def take_best(self, stopped: bool) -> float | None:
        """Put the weights of the best look in place if the recipe says so; the held-out loss of what is in place then,
        over the examples of a look, None if it is not known."""
        position = self.position
        if stopped and position.looked != self.step:
            self.look()
        loss = position.look_loss if position.looked == self.step else None
        if not self.recipe.keep_best or position.best_step in (0, self.step):
            return loss
        if loss is not None and loss < (position.best_loss or 0.0):
            return loss  # the best look is this one: it only could not be written down
        try:
            checkpoints.load_best(self.folder, position.best_step, self.made.tuned)
        except ProblemError as error:
            self.tell_best_lost(error.problems[0])
            return loss
        self._taken = position.best_step
        self.journal.notice("notice.best_kept", step=position.best_step, loss=round(position.best_loss or 0.0, 4))
        return position.best_loss


def _due(step: int, every: int, last: bool) -> bool:
    return every > 0 and step > 0 and (last or step % every == 0)


def _other(mine: dict[str, Any], theirs: dict[str, Any]) -> str:
    """What of `mine` differs, in a few words; empty when nothing does."""
    flat, other = ({**facts.get("packages", {}), **facts} for facts in (mine, theirs))
    names = ("torch", "transformers", "peft", "bitsandbytes", "device", "card")
    return ", ".join(f"{name} {flat.get(name, '–')}" for name in names if flat.get(name) != other.get(name))
