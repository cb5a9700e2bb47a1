"""How likely a model finds given texts after a prompt: labels that are to be chosen from, and how passages go on."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from desktop.core.dataset import Example
from desktop.engine.template import asked_and_whole

AT_ONCE = 10
"""Answers that go through the model together."""


def answer_tokens(tokenizer: Any, example: Example) -> tuple[list[int], list[int]]:
    """The tokens of an example up to its last turn, and those of that turn with its end mark."""
    prompt, whole = asked_and_whole(tokenizer, example.messages)
    # Templates that rewrite earlier turns leave no such prefix; then there is no end mark either.
    rest = whole[len(prompt) :].rstrip() if whole.startswith(prompt) else example.answer
    ids, more = (tokenizer(text, add_special_tokens=False)["input_ids"] for text in (prompt, rest))
    return ids, more


@torch.no_grad()
def answer_losses(model: Any, prompt: Sequence[int], answers: Sequence[Sequence[int]]) -> list[float]:
    """The mean loss per token (nats) of each answer after the prompt. The prompt goes through the model once; the
    answers go on from what it left in the cache."""
    seen = model(torch.tensor([list(prompt)], device=model.device), use_cache=True, logits_to_keep=1)
    cache, first = getattr(seen, "past_key_values", None), seen.logits[0, -1].float().log_softmax(-1)
    losses: list[float] = []
    for start in range(0, len(answers), AT_ONCE):
        some = answers[start : start + AT_ONCE]
        longest = max(map(len, some))
        rows = torch.zeros(len(some), longest, dtype=torch.long, device=model.device)
        for row, ids in zip(rows, some, strict=True):
            row[: len(ids)] = torch.tensor(ids)  # what comes behind an answer is not looked at from within it
        told = _after(model, cache, prompt, rows[:, :-1]) if longest > 1 else None
        for number, ids in enumerate(some):
            logs = [first[ids[0]]]
            if told is not None and len(ids) > 1:
                places = torch.arange(len(ids) - 1, device=model.device)
                logs += [told[number, places, rows[number, 1 : len(ids)]].sum()]
            losses.append(-float(torch.stack(logs).sum()) / len(ids))
    return losses


def _after(model: Any, cache: Any, prompt: Sequence[int], rows: Tensor) -> Tensor:
    """Log-probabilities of what follows each place of `rows`; models without a cache read the prompt again."""
    count, length = rows.shape
    if cache is None:
        again = torch.tensor([list(prompt)], device=rows.device).expand(count, -1)
        logits = model(torch.cat([again, rows], 1), logits_to_keep=length).logits
    else:
        own = copy.deepcopy(cache)
        own.batch_repeat_interleave(count)
        logits = model(rows, past_key_values=own, use_cache=True).logits
    told: Tensor = logits.float().log_softmax(-1)
    return told


@torch.no_grad()
def following_loss(model: Any, before: Sequence[int], after: Sequence[int]) -> float:
    """The summed loss (nats) of the tokens `after`, read after `before` (at least one token)."""
    ids = torch.tensor([[*before, *after]], device=model.device)
    logits = model(ids, logits_to_keep=len(after) + 1).logits[0, :-1].float()
    return float(torch.nn.functional.cross_entropy(logits, ids[0, len(before) :], reduction="sum"))
