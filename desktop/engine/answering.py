"""How a model goes on with a conversation: what it reads, how the next token is chosen, and its words as they grow."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Literal, NamedTuple

import torch
import transformers
from torch import Tensor

from desktop.core.answering import Sampling
from desktop.core.chat_text import learned_text
from desktop.core.dataset import Message
from desktop.core.problems import stop_on
from desktop.engine.generate import GiveUp, end_tokens
from desktop.engine.template import passage_tokens, render


class Said(NamedTuple):
    """An answer: see `core.replies.Answered`."""

    text: str
    tokens: int
    tokens_per_second: float
    prompt_tokens: int
    seconds_to_first: float
    ended: Literal["end", "longest", "halted"]


@torch.no_grad()
def go_on(
    model: Any,
    tokenizer: Any,
    messages: Sequence[Message],
    sampling: Sampling,
    context: int,
    hand_on: Callable[[str], None],
    halted: Callable[[], bool],
) -> Said:
    """Let the model, which reads `context` tokens at once, go on with a conversation. `hand_on` gets its words as they
    come; as soon as `halted` says so, no more do. Raises ``chat.too_long`` and ``template.*``."""
    prompt = prompt_of(tokenizer, messages)
    if len(prompt) >= context:
        raise stop_on("chat.too_long", tokens=len(prompt), context=context)
    pieces = _Pieces(tokenizer, hand_on)
    ends = end_tokens(model, tokenizer)
    ids = torch.tensor([prompt], device=model.get_input_embeddings().weight.device)
    begun = time.perf_counter()
    model.generate(
        input_ids=ids,
        attention_mask=torch.ones_like(ids),
        max_new_tokens=max(1, min(sampling.longest, context - len(prompt))),
        # with variety the chooser leaves one token only; what the model's own settings say of choosing does not count
        do_sample=False,
        temperature=None,
        top_p=None,
        top_k=None,
        repetition_penalty=1.0,
        no_repeat_ngram_size=0,
        eos_token_id=ends,
        pad_token_id=tokenizer.pad_token_id,
        streamer=pieces,
        logits_processor=_choosing(sampling, len(prompt)),
        stopping_criteria=transformers.StoppingCriteriaList([GiveUp(halted)]),
    )
    ended: Literal["end", "longest", "halted"] = "halted" if halted() else "longest"
    if pieces.ids and pieces.ids[-1] in ends:
        ended = "end"
    first, last = max(0.0, pieces.first_at - begun), time.perf_counter() - begun
    rate = (len(pieces.ids) - 1) / (last - first) if len(pieces.ids) > 1 else len(pieces.ids) / last
    return Said(pieces.text, len(pieces.ids), rate, len(prompt), first, ended)


def prompt_of(tokenizer: Any, messages: Sequence[Message]) -> list[int]:
    """The tokens that a model reads before it goes on: the conversation up to where the assistant speaks next, or up to
    the end of what it has said already; or the beginning of a passage. Raises ``template.*``."""
    last = messages[-1]
    if last.role == "text":
        return passage_tokens(tokenizer, last.content, whole=False) or [tokenizer.pad_token_id]
    begun = last.content.strip() if last.role == "assistant" else ""
    before = render(tokenizer, messages[:-1] if last.role == "assistant" else messages, answer_next=True)
    text = before
    if begun:
        whole = learned_text(partial(render, tokenizer), messages)
        place = whole.rfind(begun)
        if not whole.startswith(before) or place < len(before):
            raise stop_on("template.unstable")
        text = whole[: place + len(begun)]
    ids: list[int] = tokenizer(text, add_special_tokens=False)["input_ids"]
    return ids


def _choosing(sampling: Sampling, read: int) -> transformers.LogitsProcessorList:
    """What is done to the scores of all words before the highest is taken. `read` tokens were there before the answer:
    only what it says itself counts as repeated, else the marks that end a turn would become rarer with every turn."""
    steps: list[Any] = []
    if sampling.repetition_penalty != 1:
        penalty = float(sampling.repetition_penalty)
        steps.append(transformers.RepetitionPenaltyLogitsProcessor(penalty, prompt_ignore_length=read))
    if sampling.temperature > 0:
        steps.append(_Chooser(sampling))
    return transformers.LogitsProcessorList(steps)


class _Chooser(transformers.LogitsProcessor):
    """Chooses the next token with random numbers of its own, and leaves no other: the same seed and the same scores
    give the same answer, whatever else draws random numbers."""

    def __init__(self, sampling: Sampling) -> None:
        steps: list[Any] = [transformers.TemperatureLogitsWarper(float(sampling.temperature))]
        if sampling.top_k > 0:
            steps.append(transformers.TopKLogitsWarper(sampling.top_k))
        if sampling.top_p < 1:
            steps.append(transformers.TopPLogitsWarper(sampling.top_p))
        self._steps = transformers.LogitsProcessorList(steps)
        self._random = torch.Generator().manual_seed(sampling.seed)

    def __call__(self, input_ids: Any, scores: Any) -> Any:
        """`scores` (1 x words) with all but the chosen one at minus infinity."""
        chances: Tensor = self._steps(input_ids, scores).softmax(-1).cpu()
        chosen = torch.multinomial(chances, 1, generator=self._random).to(scores.device)
        return torch.full_like(scores, -torch.inf).scatter_(1, chosen, 0.0)


class _Pieces:
    """Receives token ids from `generate` (the library's streamer protocol) and hands on text as it becomes whole."""

    def __init__(self, tokenizer: Any, hand_on: Callable[[str], None]) -> None:
        self.tokenizer, self.hand_on = tokenizer, hand_on
        self.ids: list[int] = []
        self.text = ""
        self.first_at = time.perf_counter()
        self._begun = False
        self._from, self._told = 0, 0

    def put(self, value: Tensor) -> None:
        """The first call brings the prompt, each later one new tokens."""
        if not self._begun:
            self._begun = True
            return
        if not self.ids:
            self.first_at = time.perf_counter()
        self.ids += value.flatten().tolist()
        # What new tokens add depends on the ones before them (a space, say), so those told last are decoded along.
        before = self.tokenizer.decode(self.ids[self._from : self._told], skip_special_tokens=True)
        text = self.tokenizer.decode(self.ids[self._from :], skip_special_tokens=True)
        # A character may need several tokens; half of one decodes to U+FFFD and waits.
        if len(text) > len(before) and not text.endswith("\ufffd"):
            piece = text[len(before) :]
            self.text += piece
            self._from, self._told = self._told, len(self.ids)
            self.hand_on(piece)

    def end(self) -> None:
        """Called once generation is over."""
