"""What preference training packs rows of: pairs of answers, or single ones that were liked or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import Any

import msgspec
import torch
from torch import Tensor

from desktop.core.dataset import Example, Message
from desktop.core.preference import misfit
from desktop.core.problems import ProblemError
from desktop.core.recipe import PAIRED, Recipe
from desktop.engine.rows import Row, make_row
from desktop.engine.template import TokenisedExample, tokenise
from desktop.engine.tokens import TokenStore

Group = tuple[int, ...]
"""The answers of one example, numbered as in the store: the better and the worse one of a pair, or a single one."""


class PreferenceRow(Row, frozen=True, kw_only=True):
    """Whole answers with their prompts. Of each: `answers` its number, `counts` its tokens, `liked`, and `reference`,
    its log-probability (nats) under the base. `units` of them count in the mean of a step. With KTO `elsewhere` holds
    answers to other prompts, which show how far the model has moved."""

    answers: tuple[int, ...]
    counts: tuple[int, ...]
    liked: Tensor
    reference: Tensor
    units: int
    elsewhere: PreferenceRow | None = None

    @property
    def weight(self) -> int:
        """What the row counts for in the mean loss of a step."""
        return self.units


def answers_of(tokenizer: Any, example: Example, longest: int) -> Iterator[TokenisedExample]:
    """The answers of an example as tokens with their prompt, the better one of a pair first; only the last turn
    carries loss. Raises ``template.*``."""
    for answer in [example.answer, example.rejected] if example.rejected else [example.answer]:
        turns = (*example.messages[:-1], Message("assistant", answer))
        yield tokenise(tokenizer, Example(turns), longest, last_only=True)


def groups_of(examples: Iterable[Example], recipe: Recipe) -> tuple[list[Group], list[bool]]:
    """The answers of each example by their numbers, and of each answer whether it was liked. Raises ``data.not_pairs``
    or ``data.not_rated``."""
    groups: list[Group] = []
    liked: list[bool] = []
    for example in examples:
        if problem := misfit(recipe.objective, example):
            raise ProblemError(problem)
        found = [True, False] if example.rejected else [example.good is True]
        groups.append(tuple(range(len(liked), len(liked) + len(found))))
        liked += found
    return groups, liked


class PreferenceUnits:
    """Answers of a token store as units, see `units.Units`: for DPO and ORPO pairs, for KTO each answer by itself.
    Groups that teach nothing are no units: an answer is cut away, or both of a pair are the same.

    `reference` and `reference_elsewhere` are what the base thinks (nats): of each answer of the store, and of each
    unit's prompt with another's answer; zero until they are known.
    """

    def __init__(
        self, store: TokenStore, groups: Sequence[Group], liked: Sequence[bool], recipe: Recipe, pad: int
    ) -> None:
        self.store, self.liked, self._pad = store, liked, pad
        usable = [group for group in groups if _teaches(store, group)]
        paired = recipe.objective in PAIRED
        self.groups = usable if paired else [(answer,) for group in usable for answer in group]
        self.others = Elsewhere(store, self.groups, recipe) if recipe.objective == "kto" else None
        self.size = recipe.row_tokens
        own = [sum(map(store.length, group)) for group in self.groups]
        others = self.others.lengths if self.others else own
        self.lengths: Sequence[int] = [max(both) for both in zip(own, others, strict=True)]
        self.weights: Sequence[int] = [1] * len(self.groups)
        self.counts = torch.tensor(store.labelled)
        self.reference, self.reference_elsewhere = torch.zeros(len(liked)), torch.zeros(len(self.groups))

    @property
    def labelled(self) -> int:
        """Tokens of the answers in all units."""
        return sum(self.store.labelled[answer] for group in self.groups for answer in group)

    def row(self, chosen: Sequence[int], device: torch.device, full: int) -> PreferenceRow:
        """The chosen units as one row on `device`, filled up to `full` tokens."""
        answers = tuple(answer for unit in chosen for answer in self.groups[unit])
        elsewhere = None
        if self.others:
            elsewhere = self._row(self.others, tuple(chosen), self.reference_elsewhere, len(chosen), device, full)
        row = self._row(self.store, answers, self.reference, len(chosen), device, full)
        return msgspec.structs.replace(row, elsewhere=elsewhere)

    def _row(
        self, texts: Any, numbers: tuple[int, ...], reference: Tensor, units: int, device: torch.device, full: int
    ) -> PreferenceRow:
        row = make_row(texts, numbers, device, full, self._pad)
        counts = tuple(texts.labelled[number] for number in numbers)
        liked = torch.tensor([self.liked[answer] for answer in numbers]) if texts is self.store else torch.empty(0)
        return PreferenceRow(
            **msgspec.structs.asdict(row), answers=numbers, counts=counts, liked=liked.to(device), units=units,
            reference=reference[list(numbers)].to(device),
        )  # fmt: skip


class Elsewhere:
    """The prompt of each unit with the answer of another, drawn once (KTO paper, arXiv 2402.01306, section 4.2): how
    much likelier those have become tells how far the model has moved altogether. To be read like a `TokenStore`."""

    def __init__(self, store: TokenStore, units: Sequence[Group], recipe: Recipe) -> None:
        self.store, self.longest = store, recipe.context_length
        self.own = [group[0] for group in units]
        circle = list(range(len(units)))
        Random(f"{recipe.seed}/elsewhere").shuffle(circle)
        self.other = [0] * len(units)
        for place, unit in enumerate(circle):
            self.other[unit] = self.own[circle[place - 1]]
        pieces = {answer: _span(store, answer) for answer in self.own}
        self.prompts = [pieces[answer][0] for answer in self.own]
        whole = [
            prompt + pieces[answer][1] - pieces[answer][0]
            for prompt, answer in zip(self.prompts, self.other, strict=True)
        ]
        self.lengths = [min(self.longest, length) for length in whole]
        self.labelled = [length - prompt for length, prompt in zip(self.lengths, self.prompts, strict=True)]

    def length(self, unit: int) -> int:
        """Tokens of one of them."""
        return self.lengths[unit]

    def example(self, unit: int) -> tuple[Tensor, Tensor]:
        """Tokens (int64) of one of them, and whether each carries loss."""
        prompt, answer = self.store.example(self.own[unit])[0], self.store.example(self.other[unit])[0]
        start, end = _span(self.store, self.other[unit])
        ids = torch.cat([prompt[: self.prompts[unit]], answer[start:end]])[: self.longest]
        return ids, torch.arange(len(ids)) >= self.prompts[unit]


def _span(store: TokenStore, answer: int) -> tuple[int, int]:
    """Where the answer itself lies among its tokens: [start, end)."""
    places = torch.nonzero(store.example(answer)[1]).flatten()
    return int(places[0]), int(places[-1]) + 1


def _teaches(store: TokenStore, group: Group) -> bool:
    if not all(store.labelled[answer] for answer in group):
        return False
    better, *worse = [store.example(answer)[0] for answer in group]
    return not any(torch.equal(better, other) for other in worse)
