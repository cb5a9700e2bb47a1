"""The general set, asked of a base model and of what was made of it: after each run, and as a job at any strength."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import msgspec
import torch

from desktop.core.events import Compared
from desktop.core.files import write_json
from desktop.core.forgetting import (
    STRENGTHS,
    AtStrength,
    Forgetting,
    Told,
    compared,
    forgetting_file,
    merged,
    read_forgetting,
)
from desktop.core.general import General, general_set
from desktop.core.general_pace import FILE as PACE_FILE
from desktop.core.general_pace import Pace, how_held, read_paces, with_pace
from desktop.core.models import ModelSpec, read_base
from desktop.core.problems import UNREADABLE, ProblemError, stop_on
from desktop.core.recipe import CLASSIFYING, Recipe, read_recipe
from desktop.core.replies import Done
from desktop.core.runs import RunFolder
from desktop.core.weights import sample_for
from desktop.engine import parts
from desktop.engine.base_cache import VARIABLE
from desktop.engine.held_out import HeldOut
from desktop.engine.job import Tell
from desktop.engine.journal import Journal
from desktop.engine.loading import Loaded, load_result
from desktop.engine.quiz import MOST_TOKENS, Made, Quiz
from desktop.engine.strength import scaled
from desktop.engine.taught import as_taught


class Left(Exception):
    """The run was asked to end meanwhile."""


# -- after a run -------------------------------------------------------------------------------------------------------


def look_back(made: Any, journal: Journal) -> Forgetting | None:
    """Ask base and tuned model of a run whose parts are `made` (an `Assembly`), and keep what came of it. A stop or
    pause command ends it, and then nothing is kept: it is done again when the run goes on."""
    begun, general = time.time(), general_set()
    quiz = Quiz(made.tokenizer, general)
    key = base_key(made.spec, made.recipe, made.tokenizer, general)
    base = _known(key)
    done, total = 0, quiz.pieces * (1 if base else 2)

    def piece() -> None:
        nonlocal done
        done += 1
        journal.write(Compared(at=journal.clock(), done=done, total=total))
        if journal.leaving():
            raise Left

    try:
        with _timed(made.spec, made.recipe):
            tuned = quiz.told_by(made.tuned.model, made.device, piece)
        if base is None:
            with made.tuned.untuned():
                base = quiz.told_by(made.tuned.model, made.device, piece)
            _remember(key, base)
    except Left:
        return None
    found = _result(journal.folder, made.spec, general, base, [compared(general, base, tuned)], made.device, begun)
    journal.folder.evaluations.mkdir(exist_ok=True)
    write_json(forgetting_file(journal.folder), found)
    if not found.measured[0].verdict.code.startswith(("forgetting.nothing", "forgetting.hardly")):
        journal.tell(found.measured[0].verdict)
    return found


def _result(
    run: RunFolder, spec: ModelSpec, general: General, base: Told, measured: Sequence[AtStrength],
    device: torch.device, begun: float, held_out_loss: float | None = None,
) -> Forgetting:  # fmt: skip
    return Forgetting(
        at=time.time(), base=spec.name, base_fingerprint=spec.fingerprint, general_sha256=general.sha256,
        step=run.read().step, chance=general.chance, told=base, held_out_loss=held_out_loss,
        measured=tuple(sorted(measured, key=lambda one: one.strength)), torch_device=str(device),
        seconds=time.time() - begun,
    )  # fmt: skip


# -- what is known of a base -------------------------------------------------------------------------------------------


def base_key(spec: ModelSpec, recipe: Recipe, tokenizer: Any, general: General) -> str:
    """Names what decides the answers of a base: the model, how it is held, its template, and the questions."""
    held = (recipe.quantisation, recipe.precision, recipe.device)
    how = (spec.fingerprint, sample_for(spec), *held, tokenizer.chat_template)
    # what such models answered before they were asked without thinking does not count
    asked = ("without thinking",) if "enable_thinking" in str(tokenizer.chat_template) else ()
    return hashlib.sha256(repr((how, general.sha256, MOST_TOKENS, *asked)).encode()).hexdigest()[:32]


def _cached(key: str) -> Path | None:
    place = os.environ.get(VARIABLE)
    return Path(place) / "general" / f"{key}.json" if place else None


def _known(key: str) -> Told | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Told) if (path := _cached(key)) else None
    except (OSError, *UNREADABLE):
        return None


def _remember(key: str, told: Told) -> None:
    """A cache is a convenience: nothing that goes wrong here stops anything."""
    if path := _cached(key):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_json(path, told)
        except (OSError, ProblemError):
            return


@contextmanager
def _timed(spec: ModelSpec, recipe: Recipe) -> Iterator[None]:
    """Remember how long one model takes for the whole general set, so that the next time can be foretold."""
    begun = time.perf_counter()
    yield
    seconds = time.perf_counter() - begun
    if place := os.environ.get(VARIABLE):
        newest = Pace(base=spec.fingerprint, parameters=spec.parameters, how=how_held(recipe), seconds=seconds)
        with suppress(OSError, ProblemError):  # as above
            Path(place).mkdir(parents=True, exist_ok=True)
            write_json(Path(place) / PACE_FILE, with_pace(read_paces(Path(place)), newest))


# -- the job -----------------------------------------------------------------------------------------------------------


def measure(run: RunFolder, strengths: Sequence[float], tell: Tell) -> Done:
    """Measure what a run's result has forgotten at these `strengths`, and its loss on held-out examples; add it to what
    is known. Raises ``forgetting.*``, ``run.*``, ``model.*`` and ``memory.*``."""
    begun, recipe = time.time(), read_recipe(run.recipe)
    spec = read_base(run.model)
    if recipe.objective in CLASSIFYING:
        raise stop_on("forgetting.no_words")
    for strength in strengths:
        if not 0.0 <= strength <= 1.0:
            raise stop_on("forgetting.no_strength", strength=strength)
    learned = run.usable_adapter()
    if learned is None:
        raise stop_on("run.nothing_kept", name=run.read().name)
    tell(0.0, "model")
    parts.check_base(spec)
    device = parts.pick_device(recipe)
    tokenizer = parts.load_tokenizer(Path(spec.folder))
    as_taught(tokenizer, run)
    job = _Job(run, recipe, spec, tokenizer, load_result(spec, recipe, learned, device), device)
    found = job.run(sorted({*(strengths or STRENGTHS), 1.0}), tell, begun)
    run.evaluations.mkdir(exist_ok=True)
    write_json(forgetting_file(run), found)
    return Done(folder=str(forgetting_file(run)))


class _Job:
    """The result of a run in memory, measured strength by strength."""

    def __init__(
        self, run: RunFolder, recipe: Recipe, spec: ModelSpec, tokenizer: Any, loaded: Loaded, device: torch.device
    ) -> None:
        self.folder, self.recipe, self.spec, self.tokenizer = run, recipe, spec, tokenizer
        self.loaded, self.device = loaded, device
        self.general = general_set()
        self.quiz = Quiz(tokenizer, self.general)
        self.held_out = HeldOut(run, recipe, spec, tokenizer, loaded, device)
        before = _read(run)
        same = before is not None and (before.general_sha256, before.base_fingerprint) == (
            self.general.sha256, spec.fingerprint,
        )  # fmt: skip
        self.before = before if same else None

    def run(self, strengths: Sequence[float], tell: Tell, begun: float) -> Forgetting:
        """Measure what is not known yet."""
        key = base_key(self.spec, self.recipe, self.tokenizer, self.general)
        base = self.before.told if self.before else _known(key)
        known = {one.strength: one for one in (self.before.measured if self.before else ())}
        base_loss = self.before.held_out_loss if self.before else None
        no_loss = [strength not in known or known[strength].held_out_loss is None for strength in strengths]
        rounds = [base is None, *(strength not in known for strength in strengths)]
        losses = [base_loss is None, *no_loss]
        done, total = 0, max(1, sum(rounds) * self.quiz.pieces + sum(losses) * self.held_out.pieces)
        step = "base"

        def piece() -> None:
            nonlocal done
            done += 1
            tell(done / total, step)

        if base is None:
            with self.loaded.untuned():
                base = self._told(piece)
            _remember(key, base)
        tell(done / total, step)
        if any(no_loss):
            self.held_out.begin()
        if base_loss is None:
            with self.loaded.untuned():
                base_loss = self.held_out.loss(piece)
        measured = []
        for strength in strengths:
            step = f"{strength:g}"
            tell(done / total, step)
            old = known.get(strength)
            with scaled(self.loaded, strength) if strength else self.loaded.untuned():
                told = old.told if old else self._told(piece)
                loss = old.held_out_loss if old else None
                loss = self.held_out.loss(piece) if loss is None else loss
            measured.append(compared(self.general, base, told, strength=strength, held_out_loss=loss))
        now = _result(self.folder, self.spec, self.general, base, measured, self.device, begun, base_loss)
        return merged(self.before, now)

    def _told(self, piece: Made) -> Told:
        with _timed(self.spec, self.recipe):
            return self.quiz.told_by(self.loaded.model, self.device, piece)


def _read(run: RunFolder) -> Forgetting | None:
    """What was measured before; what cannot be read is measured anew."""
    try:
        return read_forgetting(run)
    except ProblemError:
        return None
