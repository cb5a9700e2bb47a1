"""How alike two models are on the same texts, token by token: what a model finds likeliest at each place of an answer,
and how far its probabilities are from those of the run's model and of what that could be taken for."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

import torch
from torch import Tensor

from desktop.core.chat_text import is_passage
from desktop.core.dataset import Example, Message
from desktop.core.parity import MOST_TOKENS, WORST, Other
from desktop.engine.template import passage_tokens, tokenise

LONGEST = 1024
"""Tokens of an example that are read."""
State = Literal["own", "base", "whole"]
"""The run's model as it should be, and `parity.Other`."""


class Text(NamedTuple):
    """The tokens of an example, and which of them are looked at: those of its answer, from the model's point of
    view."""

    ids: list[int]
    places: list[int]
    messages: tuple[Message, ...]


class Place(NamedTuple):
    """A token that is looked at: what comes before it, the token, and what each state of the run's model finds there
    (logarithms of the probabilities of all words)."""

    before: list[int]
    token: int
    rows: dict[State, Tensor]


States = Mapping[State, list[Tensor]]
"""Of each state, for each text the logarithms of all probabilities at its places (n × words); those of the run's model
in 32 bits, the others, which need not be exact, in 16."""


def texts_of(tokenizer: Any, examples: Sequence[Example]) -> list[Text]:
    """What is looked at of these examples, at most `MOST_TOKENS` places. Raises ``template.*``."""
    texts: list[Text] = []
    total = 0
    for example in examples:
        if is_passage(example):
            ids = passage_tokens(tokenizer, example.answer)[:LONGEST]
            places = list(range(1, len(ids)))
        else:
            found = tokenise(tokenizer, example, LONGEST, last_only=True)
            ids, places = list(found.ids), [place for place, counts in enumerate(found.labelled) if counts and place]
        places = places[: MOST_TOKENS - total]
        if places:
            texts.append(Text(ids, places, () if is_passage(example) else example.messages))
        total += len(places)
    return texts


@torch.no_grad()
def logs_of(model: Any, texts: Sequence[Text]) -> list[Tensor]:
    """What a model in torch finds, see `States`, in 32 bits."""
    logs: list[Tensor] = []
    for text in texts:
        first = text.places[0] - 1
        ids = torch.tensor([text.ids], device=model.device)
        logits = model(ids, logits_to_keep=len(text.ids) - first).logits[0]
        told = logits[torch.tensor(text.places, device=logits.device) - 1 - first]
        logs.append(told.float().log_softmax(-1).cpu())
    return logs


def places_of(texts: Sequence[Text], states: States) -> Iterator[Place]:
    """All places, in their order."""
    for number, text in enumerate(texts):
        for row, place in enumerate(text.places):
            yield Place(text.ids[:place], text.ids[place], {name: logs[number][row] for name, logs in states.items()})


class Measured:
    """What an export finds, gathered place by place."""

    def __init__(self) -> None:
        self.begun = time.time()
        self.agree: list[bool] = []
        self.losses: list[float] = []
        self.own_losses: list[float] = []
        self._apart: dict[State, list[float]] = {}

    def add(self, place: Place, likeliest: int, loss: float, apart: Callable[[Tensor], float]) -> None:
        """A place: the word that the export finds `likeliest`, its `loss` on the token that came, and how far it is
        `apart` from a row of probabilities. Numbers that are none count as `WORST`, and agree with nothing."""
        own = place.rows["own"]
        self.agree.append(likeliest == int(own.argmax()) and math.isfinite(loss))
        self.losses.append(_number(loss))
        self.own_losses.append(_number(-float(own[place.token])))
        for name, row in place.rows.items():
            self._apart.setdefault(name, []).append(_number(apart(row.float())))

    def apart(self, state: State = "own") -> list[float]:
        """How far the export is from that state of the run's model, at each place."""
        return self._apart.get(state, [])

    def others(self, states: States) -> dict[Other, tuple[float, float]]:
        """What `parity.nearest_of` asks for."""
        found: dict[Other, tuple[float, float]] = {}
        for name in states:
            if name != "own":
                between = [
                    divergence(own, other.float()).sum().item()
                    for own, other in zip(states["own"], states[name], strict=True)
                ]
                count = len(self.agree)
                found[name] = (sum(between) / count, sum(self.apart(name)) / count)
        return found


def divergence(mine: Tensor, theirs: Tensor) -> Tensor:
    """Kullback-Leibler divergence (nats) of each row of logarithms from those of `mine`. What is impossible by `mine`
    counts nothing, whatever the other says of it."""
    chance = mine.exp()
    return torch.where(chance > 0, chance * (mine - theirs), 0.0).sum(-1)


def partial_divergence(mine: Tensor, told: Sequence[tuple[int, float]]) -> float:
    """The same where only the likeliest words of the other are `told`; what is not among them counts as one word. It is
    never more than the whole one."""
    theirs, rest = torch.tensor([log for _, log in told], dtype=torch.float64), _rest(told)
    own = mine[torch.tensor([number for number, _ in told])].double()
    own_rest = max(0.0, 1 - float(own.exp().sum()))
    found = float(divergence(own, theirs)) + (own_rest * math.log(own_rest / rest) if own_rest else 0.0)
    return found if found > 0 or math.isnan(found) else 0.0


def partial_loss(told: Sequence[tuple[int, float]], token: int, mine: Tensor) -> float:
    """The loss (nats) on a token where only the likeliest words are `told`; one that is not among them gets the share
    of the rest that `mine` gives it."""
    logs = dict(told)
    if token in logs:
        return -logs[token]
    if any(math.isnan(log) for _, log in told):
        return math.nan
    own_rest = 1 - float(mine[torch.tensor([number for number, _ in told])].double().exp().sum())
    rest = _rest(told)
    # of less than that nothing is known in 32 bits
    return -float(mine[token]) - (math.log(rest / own_rest) if min(rest, own_rest) > 1e-5 else 0.0)


def _rest(told: Sequence[tuple[int, float]]) -> float:
    return max(1e-9, 1 - sum(math.exp(min(0.0, log)) for _, log in told))


def _number(value: float) -> float:
    return min(value, WORST) if not math.isnan(value) else WORST
