"""The general set, asked of a base model and of what was made of it: after each run, and as a job at any strength."""

from __future__ import annotations

import copy
import hashlib
import os
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import torch
from torch import Tensor

from desktop.core.dataset import Example, Message, iter_parquet
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
from desktop.core.models import ModelSpec
from desktop.core.packing import epoch_rows
from desktop.core.problems import UNREADABLE, ProblemError, stop_on
from desktop.core.recipe import CLASSIFYING, Recipe, read_recipe
from desktop.core.replies import Done
from desktop.core.runs import RunFolder
from desktop.engine import attention, parts
from desktop.engine.base_cache import VARIABLE
from desktop.engine.job import Tell
from desktop.engine.journal import Journal
from desktop.engine.likelihood import answer_losses, answer_tokens
from desktop.engine.loading import Loaded, put_on
from desktop.engine.loss import RowLoss
from desktop.engine.next_token import tokens_of
from desktop.engine.parts import dequantised_on_cpu
from desktop.engine.rows import Row
from desktop.engine.strength import scaled
from desktop.engine.template import ensure_template, passage_tokens
from desktop.engine.units import TextUnits

AT_ONCE = 8
"""Questions that go through the model together."""
GRAIN = 8
"""Prompts are filled up to a multiple of so many tokens, options of half as many, passages of eight times as many."""
MOST_TOKENS = 320
"""Tokens of a passage; in languages that a model hardly knows they are many."""
HELD_OUT = 100
"""Held-out examples whose loss is worked out at each strength."""

Asked = tuple[int, tuple[list[int], list[list[int]]]]
"""The place of a question, its prompt and its options."""
Made = Callable[[], None]
"""Is called after each piece of work; may raise."""


class Left(Exception):
    """The run was asked to end meanwhile."""


class Group(msgspec.Struct, frozen=True):
    """Questions at these places, of like length, and the tokens of their options."""

    places: list[int]
    prompts: list[list[int]]
    options: list[list[list[int]]]


class Quiz:
    """The general set in the tokens of one model, in its own chat template."""

    def __init__(self, tokenizer: Any, general: General) -> None:
        self.general = general
        asked = list(enumerate(_asked(tokenizer, one) for one in general.questions))
        self.opening = _opening([prompt for _, (prompt, _) in asked])
        self.groups = list(_groups(sorted(asked, key=_lengths)))
        self.passages = [passage_tokens(tokenizer, one.text)[:MOST_TOKENS] for one in general.passages]
        self.pieces = len(self.groups) + len(self.passages)

    @torch.no_grad()
    def told_by(self, model: Any, device: torch.device, made: Made) -> Told:
        """What a model makes of it; `made` is called `pieces` times."""
        model.eval()
        chosen = [0] * len(self.general.questions)
        losses: list[float] = []
        with dequantised_on_cpu(model):
            loss = RowLoss(model)
            loss.settle(_row(self.passages[:2], device, 16))
            start = _read_once(model, self.opening, device) if loss.takes_positions else None
            for group in self.groups:
                found = _of_group(model, group, device, start, len(self.opening))
                for place, some in zip(group.places, found, strict=True):
                    chosen[place] = some.index(min(some))
                made()
            for ids in self.passages:
                losses.append(float(loss.token_losses(_row([ids], device)).sum()))
                made()
        return Told(tuple(chosen), tuple(losses), tuple(len(ids) - 1 for ids in self.passages))


def _asked(tokenizer: Any, one: Any) -> tuple[list[int], list[list[int]]]:
    question = Message("user", one.question)
    both = [answer_tokens(tokenizer, Example((question, Message("assistant", text)))) for text in one.options]
    return both[0][0], [option for _, option in both]


def _lengths(asked: Asked) -> tuple[int, int]:
    prompt, options = asked[1]
    return -(-len(prompt) // GRAIN), max(map(len, options))


def _opening(prompts: Sequence[list[int]]) -> list[int]:
    """What all prompts begin with, such as the system text of a template; never the whole of one."""
    first, last = min(prompts), max(prompts)
    same = next((place for place, (a, b) in enumerate(zip(first, last)) if a != b), len(first))
    return first[: min(same, *(len(prompt) - 1 for prompt in prompts))]


def _groups(asked: Sequence[Asked]) -> Iterator[Group]:
    for start in range(0, len(asked), AT_ONCE):
        part = asked[start : start + AT_ONCE]
        yield Group([place for place, _ in part], [one[0] for _, one in part], [one[1] for _, one in part])


def _read_once(model: Any, ids: Sequence[int], device: torch.device) -> Any:
    """What the opening leaves in the cache; None when there is none, or the model has no such cache."""
    if not ids:
        return None
    seen = model(torch.tensor([list(ids)], device=device), use_cache=True, logits_to_keep=1)
    cache = getattr(seen, "past_key_values", None)
    return cache if hasattr(cache, "batch_repeat_interleave") else None


def _of_group(model: Any, group: Group, device: torch.device, start: Any, read: int) -> list[list[float]]:
    """See `option_losses`; without a cache to start from, question by question, as nothing can be filled up then."""
    if start is not None:
        return option_losses(model, group.prompts, group.options, device, start, read)
    pairs = zip(group.prompts, group.options, strict=True)
    return [answer_losses(model, prompt, options) for prompt, options in pairs]


def option_losses(
    model: Any, prompts: Sequence[list[int]], options: Sequence[list[list[int]]], device: torch.device, start: Any,
    read: int,
) -> list[list[float]]:  # fmt: skip
    """The mean loss per token (nats, end mark included) of each option after its prompt. The prompts go through the
    model once, from what their first `read` tokens left in the cache `start`; the options go on from there. Both are
    filled up behind to few different lengths, because on a processor each new one costs a second of preparing."""
    ids, real = _filled([prompt[read:] for prompt in prompts], device, GRAIN)
    lengths = real.sum(1)
    cache = copy.deepcopy(start)
    cache.batch_repeat_interleave(len(prompts))
    seen_before = torch.ones(len(prompts), read, dtype=torch.bool, device=device)
    mask = torch.cat([seen_before, real], 1)
    ends, which = (lengths - 1).unique(return_inverse=True)
    positions = read + torch.arange(ids.shape[1], device=device).expand_as(ids)
    seen = model(
        ids, attention_mask=mask.long(), position_ids=positions, past_key_values=cache, use_cache=True,
        logits_to_keep=ends,
    )  # fmt: skip
    last = seen.logits[torch.arange(len(prompts), device=device), which].float().log_softmax(-1)

    counts = torch.tensor([len(some) for some in options], device=device)
    rows, told = _filled([option for some in options for option in some], device, GRAIN // 2)
    cache = seen.past_key_values
    _repeat(cache, counts)
    mask = torch.cat([mask.repeat_interleave(counts, 0), torch.ones_like(told)], 1)
    positions = (read + lengths).repeat_interleave(counts)[:, None] + torch.arange(rows.shape[1], device=device)
    logits = model(
        rows, attention_mask=mask.long(), position_ids=positions, past_key_values=cache, use_cache=True
    ).logits[:, :-1].float()  # fmt: skip
    first = last.repeat_interleave(counts, 0).gather(1, rows[:, :1])
    later = logits.gather(2, rows[:, 1:, None])[..., 0] - logits.logsumexp(-1)
    means = (-(torch.cat([first, later], 1) * told).sum(1) / told.sum(1)).split(counts.tolist())
    return [some.tolist() for some in means]


def _repeat(cache: Any, counts: Tensor) -> None:
    """Each question of a cache as often as it has options."""
    if len(set(counts.tolist())) == 1:
        cache.batch_repeat_interleave(int(counts[0]))
    else:
        cache.batch_select_indices(torch.arange(len(counts), device=counts.device).repeat_interleave(counts))


def _filled(texts: Sequence[Sequence[int]], device: torch.device, grain: int) -> tuple[Tensor, Tensor]:
    """Texts as rows, filled up behind to a multiple of `grain`, and which places of them are real."""
    width = -(-max(map(len, texts)) // grain) * grain
    rows = torch.zeros(len(texts), width, dtype=torch.long)
    real = torch.zeros(len(texts), width, dtype=torch.bool)
    for row, ids in enumerate(texts):
        rows[row, : len(ids)] = torch.tensor(ids)
        real[row, : len(ids)] = True
    return rows.to(device), real.to(device)


def _row(texts: Sequence[Sequence[int]], device: torch.device, longest: int = MOST_TOKENS) -> Row:
    """Texts end to end, each token of them to be predicted but the first; a single one filled up behind."""
    cut = [list(ids[:longest]) for ids in texts]
    ids = torch.tensor([[token for some in cut for token in some]], device=device)
    positions = torch.tensor([[place for some in cut for place in range(len(some))]], device=device)
    predicts = torch.nonzero(positions[0, 1:] > 0)[:, 0]
    lengths = [len(some) for some in cut]
    tokens = sum(lengths)
    targets = ids[0, predicts + 1]
    if len(cut) == 1:
        filling = torch.arange(-tokens % (8 * GRAIN), device=device)[None]
        ids, positions = torch.cat([ids, 0 * filling], 1), torch.cat([positions, tokens + filling], 1)
    return Row(ids, positions, attention.segments(lengths, device), predicts, targets, tokens)


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
    if not found.measured[0].verdict.code.startswith("forgetting.nothing"):
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
    how = (spec.fingerprint, recipe.quantisation, recipe.precision, recipe.device, tokenizer.chat_template)
    return hashlib.sha256(repr((how, general.sha256, MOST_TOKENS)).encode()).hexdigest()[:32]


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


# -- the job -----------------------------------------------------------------------------------------------------------


def measure(run: RunFolder, strengths: Sequence[float], tell: Tell) -> Done:
    """Measure what a run's result has forgotten at these `strengths`, and its loss on held-out examples; add it to what
    is known. Raises ``forgetting.*``, ``run.*``, ``model.*`` and ``memory.*``."""
    begun, recipe = time.time(), read_recipe(run.recipe)
    spec = msgspec.json.decode(run.model.read_bytes(), type=ModelSpec)
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
    ensure_template(tokenizer)
    base_model, _ = parts.load_base(Path(spec.folder), recipe, device)
    job = _Job(run, recipe, spec, tokenizer, put_on(base_model, learned), device)
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
        self.units = self._held_out() if recipe.objective == "next_token" else None
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
        rounds = [base is None, *(strength not in known for strength in strengths)]
        done, total = 0, max(1, sum(rounds) * self.quiz.pieces)
        step = "base"

        def piece() -> None:
            nonlocal done
            done += 1
            tell(done / total, step)

        if base is None:
            with self.loaded.untuned():
                base = self.quiz.told_by(self.loaded.model, self.device, piece)
            _remember(key, base)
        tell(done / total, step)
        base_loss = self.before.held_out_loss if self.before else None
        if base_loss is None and self.units:
            with self.loaded.untuned():
                base_loss = self._loss()
        measured = []
        for strength in strengths:
            step = f"{strength:g}"
            tell(done / total, step)
            old = known.get(strength)
            with scaled(self.loaded, strength) if strength else self.loaded.untuned():
                told = old.told if old else self.quiz.told_by(self.loaded.model, self.device, piece)
                loss = old.held_out_loss if old else None
                loss = self._loss() if loss is None else loss
            measured.append(compared(self.general, base, told, strength=strength, held_out_loss=loss))
        now = _result(self.folder, self.spec, self.general, base, measured, self.device, begun, base_loss)
        return merged(self.before, now)

    def _held_out(self) -> TextUnits | None:
        quiet = SimpleNamespace(notice=lambda *_, **__: None)
        made = SimpleNamespace(
            recipe=self.recipe, spec=self.spec, folder=self.folder, tokenizer=self.tokenizer, journal=quiet
        )
        store = tokens_of(made, iter_parquet(self.folder.held_out_data), "held_out")
        return TextUnits(store, self.recipe.row_tokens, self.tokenizer.pad_token_id) if len(store) else None

    @torch.no_grad()
    def _loss(self) -> float | None:
        """Mean loss (nats per labelled token) on the first held-out examples, as the run's own looks have it."""
        units = self.units
        if units is None:
            return None
        lengths = units.lengths[:HELD_OUT]
        loss = RowLoss(self.loaded.model)
        shortest = sorted(range(len(lengths)), key=lengths.__getitem__)[:2]
        with dequantised_on_cpu(self.loaded.model):
            loss.settle(units.row(shortest, self.device, 0))
            total, weight = 0.0, 0
            for chosen in epoch_rows(lengths, units.size, self.recipe.seed, 0):
                row = units.row(chosen, self.device, 0)
                total += float(loss(row))
                weight += row.weight
        return total / weight if weight else None


def _read(run: RunFolder) -> Forgetting | None:
    """What was measured before; what cannot be read is measured anew."""
    try:
        return read_forgetting(run)
    except ProblemError:
        return None
