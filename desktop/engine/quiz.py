"""The general set in the tokens of one model: how likely it finds each reply to a question, and ordinary text."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec
import torch
from torch import Tensor

from desktop.core.dataset import Example, Message
from desktop.core.forgetting import Told
from desktop.core.general import General, Question
from desktop.engine import attention
from desktop.engine.likelihood import answer_losses, answer_tokens
from desktop.engine.loss import RowLoss
from desktop.engine.parts import dequantised_on_cpu, is_out_of_memory
from desktop.engine.rows import Row
from desktop.engine.template import passage_tokens
from desktop.engine.text_losses import counted

AT_ONCE = 8
"""Questions that go through the model together."""
GRAIN = 8
"""Prompts are filled up to a multiple of so many tokens, options of half as many, passages of eight times as many."""
MOST_TOKENS = 320
"""Tokens of a passage; in languages that a model hardly knows they are many."""
Asked = tuple[int, tuple[list[int], list[list[int]]]]
"""The place of a question, its prompt and its options."""
Made = Callable[[], None]
"""Is called after each piece of work; may raise."""


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
                found = _as_fits(group, lambda some: _of_group(model, some, device, start, len(self.opening)))
                for place, some in zip(group.places, found, strict=True):
                    chosen[place] = some.index(min(some))
                made()
            for ids in self.passages:
                losses.append(float(counted(loss.token_losses(_row([ids], device))).sum()))
                made()
        return Told(tuple(chosen), tuple(losses), tuple(len(ids) - 1 for ids in self.passages))


def _asked(tokenizer: Any, one: Question) -> tuple[list[int], list[list[int]]]:
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


def _as_fits(group: Group, work: Callable[[Group], list[list[float]]]) -> list[list[float]]:
    """`work` on a group; when memory runs out, on its halves, in the end on one question at a time."""
    try:
        return work(group)
    except Exception as error:
        if not is_out_of_memory(error) or len(group.places) == 1:
            raise
    middle = len(group.places) // 2
    halves = [
        Group(group.places[part], group.prompts[part], group.options[part])
        for part in (slice(None, middle), slice(middle, None))
    ]
    return [one for half in halves for one in _as_fits(half, work)]


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
