"""Learning from preferences: DPO and ORPO from pairs of answers, KTO from answers that were liked or not.

DPO and KTO compare with the base model. Its log-probabilities of all answers are worked out once, before the first
step, with what learns switched off, and kept in the run folder: no second model is ever in memory, and no epoch needs
that pass again.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch
from torch import Tensor

from desktop.core.dataset import iter_parquet
from desktop.core.files import write_bytes, write_json
from desktop.core.packing import epoch_rows
from desktop.core.preference import REFERENCED, PreferenceReport
from desktop.core.problems import stop_on
from desktop.core.recipe import PAIRED
from desktop.engine.next_token import tokens_of
from desktop.engine.preference_loss import PreferenceLoss, balance, preferred
from desktop.engine.preference_units import PreferenceUnits, answers_of, groups_of
from desktop.engine.randomness import random_states, restore_random_states
from desktop.engine.rows import RowOrder
from desktop.engine.tuned import WeightsTuned


class Preference:
    """The objectives `dpo`, `orpo` and `kto`; see `objectives.Objective`. Raises ``data.not_pairs``,
    ``data.not_rated``, ``data.all_pairs_same``, ``data.one_sided`` and what `tokens_of` raises."""

    writes = True
    fit: Any

    def __init__(self, made: Any) -> None:
        self.made, self.recipe = made, made.recipe
        self.train_units = self._units(made.folder.train_data, "train")
        self.held_out_units = self._units(made.folder.held_out_data, "held_out")
        self.labelled = self.train_units.labelled
        liked = sum(self.train_units.liked[answer] for answer, *_ in self.train_units.groups)
        disliked = len(self.train_units.groups) - liked
        if self.recipe.objective == "kto" and not (liked and disliked):
            raise stop_on("data.one_sided", liked=liked, disliked=disliked)
        self.row_loss = PreferenceLoss(made.model, self.recipe, *balance(liked, disliked))

    def _units(self, path: Path, name: str) -> PreferenceUnits:
        """The units of one side; says what was left out."""
        made, recipe = self.made, self.recipe
        groups, liked = groups_of(iter_parquet(path), recipe)
        store = tokens_of(made, iter_parquet(path), name, answers_of)
        units = PreferenceUnits(store, groups, liked, recipe, made.tokenizer.pad_token_id)
        paired = recipe.objective in PAIRED
        if left := (len(groups) if paired else len(liked)) - len(units.groups):
            if name == "train" and not units.groups:
                raise stop_on("data.all_pairs_same", count=left, longest=recipe.context_length)
            code = "notice.pairs_left_out" if paired else "notice.answers_left_out"
            made.journal.notice(code, count=left, longest=recipe.context_length)
        return units

    def order(self) -> RowOrder:
        """See `Objective`."""
        units, recipe = self.train_units, self.recipe
        return RowOrder(units.lengths, units.size, recipe.accumulation, recipe.seed)

    def begin(self, fit: Any, between: Callable[[], None]) -> None:
        """See `Objective`: what the base thinks of all answers is worked out, unless the run folder knows it."""
        self.fit = fit
        if self.recipe.objective not in REFERENCED:
            return
        before = random_states()
        for name, units in (("train", self.train_units), ("held_out", self.held_out_units)):
            path, key = self.made.folder.tokens / f"reference_{name}.safetensors", self._key(units)
            known = _kept(path, key)
            if known is None:
                self.made.journal.notice("notice.reference", count=sum(map(len, units.groups)))
                known = self._base_thinks(units, between, learned=False)
                write_bytes(path, safetensors.torch.save(known, {"key": key}))
            units.reference, units.reference_elsewhere = known["answers"], known["elsewhere"]
        restore_random_states(before)

    def _key(self, units: PreferenceUnits) -> str:
        return f"{units.store.facts.key}/{self.made.base}/{len(units.groups)}"

    def _base_thinks(
        self, units: PreferenceUnits, between: Callable[[], None], learned: bool = True
    ) -> dict[str, Tensor]:
        # Weights of the model itself are the base's as long as nothing was `learned`; no second copy is needed then.
        fresh = not learned and isinstance(self.made.tuned, WeightsTuned)
        with contextlib.nullcontext() if fresh else self.made.tuned.untuned():
            return self.fit.withstand(lambda: self._thinks(units, between))

    @torch.no_grad()
    def _thinks(self, units: PreferenceUnits, between: Callable[[], None]) -> dict[str, Tensor]:
        """The log-probabilities (nats) of the units' answers under the model as it stands, by their numbers in the
        store, and of answers to other prompts by unit. `between` is called before each row and may raise."""
        self.made.model.eval()
        found = {"answers": torch.zeros(len(units.liked)), "elsewhere": torch.zeros(len(units.groups))}
        for chosen in epoch_rows(units.lengths, units.size, self.recipe.seed, 0):
            between()
            row = self.fit.row(units, chosen)
            found["answers"][list(row.answers)] = self.row_loss.log_probabilities(row).cpu()
            if row.elsewhere is not None:
                found["elsewhere"][chosen] = self.row_loss.log_probabilities(row.elsewhere).cpu()
        return found

    def scores(self, between: Callable[[], None]) -> dict[str, float]:
        """See `Objective`; from the log-probabilities that the look at the loss has just worked out."""
        seen, self.row_loss.seen = self.row_loss.seen, {}
        units = self.held_out_units
        chosen = [unit for unit, group in enumerate(units.groups) if all(answer in seen for answer in group)]
        logs = torch.zeros(len(units.liked))
        logs[list(seen)] = torch.tensor(list(seen.values()))
        told = preferred(units, logs, chosen, self.recipe)
        return told.scores() if told else {}

    def finish(self, between: Callable[[], None]) -> None:
        """See `Objective`: which answers base and tuned model prefer, over all held-out units."""
        units, recipe = self.held_out_units, self.recipe
        if not units.groups:
            return
        everything = range(len(units.groups))
        tuned = preferred(units, self._thinks(units, between)["answers"], everything, recipe)
        if tuned is None:
            return
        known = recipe.objective in REFERENCED
        before = units.reference if known else self._base_thinks(units, between)["answers"]
        base = preferred(units, before, everything, recipe)
        report = PreferenceReport(
            objective=recipe.objective,
            count=len(units.groups),
            tuned=tuned,
            base_likelier=base.likelier if base else None,
        )
        self.made.folder.evaluations.mkdir(exist_ok=True)
        write_json(self.made.folder.evaluations / "preference.json", report)


def _kept(path: Path, key: str) -> dict[str, Tensor] | None:
    """The tensors of a file with this `key`, None if there is no such file."""
    try:
        with safetensors.safe_open(path, "pt") as file:
            if (file.metadata() or {}).get("key") == key:
                return {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - it is no mapping
    except (OSError, safetensors.SafetensorError):
        pass
    return None
