"""The losses of DPO, ORPO and KTO, and how well a model prefers the better answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import logsigmoid

from desktop.core.preference import Preferred
from desktop.core.recipe import PAIRED, Recipe
from desktop.engine import attention
from desktop.engine.loss import RowLoss, one_by_one
from desktop.engine.preference_units import PreferenceRow, PreferenceUnits

ALMOST_CERTAIN = -1e-6
"""Mean log-probability a token above which odds would grow without end."""


class PreferenceLoss(RowLoss):
    """The summed loss of a row's units under `model`. `desired` and `undesired` are what KTO's liked and disliked
    answers count for. Log-probabilities of answers that were only looked at stay in `seen`, by their numbers."""

    def __init__(self, model: Any, recipe: Recipe, desired: float = 1.0, undesired: float = 1.0) -> None:
        super().__init__(model)
        self.objective, self.beta, self.desired, self.undesired = recipe.objective, recipe.beta, desired, undesired
        self.seen: dict[int, float] = {}

    def __call__(self, row: Any, backward: Any = None) -> Tensor:
        """See `RowLoss`; a unit's answers are compared, so here all of a row go backward together."""
        moved = self._moved(row)
        with attention.packed(row.segments if self.together else None):
            logs = self._logs(row)
            loss = self._losses(row, logs, moved).sum()
            if backward is not None:
                backward(loss)
                return loss.detach()
        self.seen |= dict(zip(row.answers, logs.tolist(), strict=True))
        return loss

    @torch.no_grad()
    def log_probabilities(self, row: PreferenceRow) -> Tensor:
        """The log-probability (nats) of each answer of a row."""
        with attention.packed(row.segments if self.together else None):
            return self._logs(row)

    def _logs(self, row: PreferenceRow) -> Tensor:
        parts = [row] if self.together else one_by_one(row)
        losses = torch.cat([self.token_losses(part) for part in parts])
        return -torch.stack([part.sum() for part in losses.split(row.counts)])

    def _moved(self, row: PreferenceRow) -> Tensor | None:
        """KTO's reference point: how far the model has moved from its base, in nats, at least 0; estimated over the row
        with answers that belong to other prompts. Nothing is learned from it."""
        if row.elsewhere is None:
            return None
        return (self.log_probabilities(row.elsewhere) - row.elsewhere.reference).mean().clamp(min=0)

    def _losses(self, row: PreferenceRow, logs: Tensor, moved: Tensor | None) -> Tensor:
        """The loss of each unit of the row."""
        if self.objective == "dpo":  # arXiv 2305.18290, equation 7
            better, worse = (self.beta * (logs - row.reference)).view(-1, 2).unbind(1)
            return -logsigmoid(better - worse)
        if self.objective == "orpo":  # arXiv 2403.07691, equations 6 and 7
            means = logs / torch.tensor(row.counts, device=logs.device)
            better, worse = _log_odds(means).view(-1, 2).unbind(1)
            return -means.view(-1, 2)[:, 0] - self.beta * logsigmoid(better - worse)
        # arXiv 2402.01306, equation 8
        grown = self.beta * (logs - row.reference - moved)
        return torch.where(row.liked, self.desired * torch.sigmoid(-grown), self.undesired * torch.sigmoid(grown))


def _log_odds(means: Tensor) -> Tensor:
    """The logarithm of p / (1 - p) of probabilities given by their logarithms."""
    means = means.clamp(max=ALMOST_CERTAIN)
    return means - torch.log(-torch.expm1(means))


def balance(liked: int, disliked: int) -> tuple[float, float]:
    """What KTO's liked and disliked answers count for, so that both kinds weigh the same altogether and none less than
    1 (the paper keeps the ratio of the two sums between 1 and 4/3, arXiv 2402.01306)."""
    most = max(liked, disliked)
    return most / max(1, liked), most / max(1, disliked)


def preferred(units: PreferenceUnits, logs: Tensor, chosen: Sequence[int], recipe: Recipe) -> Preferred | None:
    """How well the better answers of the chosen units are preferred, given the log-probabilities of all answers of the
    store. None when there is nothing to compare."""
    answers = torch.tensor([answer for unit in chosen for answer in units.groups[unit]], dtype=torch.long)
    means = logs[answers] / units.counts[answers]
    plain = recipe.objective == "orpo"
    rewards = recipe.beta * (means if plain else logs[answers] - units.reference[answers])
    liked = torch.tensor(units.liked)[answers]
    better, worse = rewards[liked], rewards[~liked]
    if not len(better) or not len(worse):
        return None
    paired = recipe.objective in PAIRED
    return Preferred(
        accuracy=_share_above(better - worse) if paired else _told_apart(better, worse),
        margin=float(better.mean() - worse.mean()),
        better=float(better.mean()),
        worse=float(worse.mean()),
        likelier=_share_above(means[liked] - means[~liked]) if paired else None,
    )


def _share_above(differences: Tensor) -> float:
    """The share above zero; what is zero counts half."""
    return float((differences > 0).double().mean() + (differences == 0).double().mean() / 2)


def _told_apart(better: Tensor, worse: Tensor) -> float:
    """The share of all pairs of one of each in which the better one is higher; equal ones count half."""
    order = worse.sort().values
    below, upto = (torch.searchsorted(order, better, right=right) for right in (False, True))
    return float((below + upto).double().mean() / (2 * len(worse)))
