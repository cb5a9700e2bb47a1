"""Greedy answers to prompts, in batches: samples during training, the scorecard after it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

import torch
import transformers
from transformers.cache_utils import DynamicLayer

from desktop.core.chat_text import THINKS, without_thinking
from desktop.core.dataset import Example
from desktop.engine.parts import dequantised_on_cpu
from desktop.engine.template import end_of_answer, prompt_tokens

BATCH = 20
SHARED = 128
"""Tokens with which all prompts of a batch must begin for it to be worth while to read these once for all."""
TAIL = 8
"""Tokens of a prompt's end in which the tag that opens thinking lies, also where it is several tokens."""


class Written(NamedTuple):
    """How a model goes on after a prompt: the text, without thinking that came to an end; the same with special tokens
    as text, up to the end mark; how many tokens all of it is; and whether it came to an end by itself."""

    text: str
    raw: str
    tokens: int
    ended: bool


def answers(
    model: Any, tokenizer: Any, examples: Sequence[Example], longest: int, give_up: Callable[[], bool] = lambda: False
) -> Iterator[list[str]]:
    """The model's greedy answers to the examples' prompts, batch by batch in their order, each at most `longest`
    tokens. Leaves the model in training mode if it was. As soon as `give_up` says so, no more come."""
    prompts = (prompt_tokens(tokenizer, example) for example in examples)
    return continuations(model, tokenizer, prompts, longest, give_up)


def continuations(
    model: Any,
    tokenizer: Any,
    prompts: Iterable[list[int]],
    longest: int,
    give_up: Callable[[], bool] = lambda: False,
    batch: int = BATCH,
) -> Iterator[list[str]]:
    """How the model goes on after each prompt (token ids), `batch` at a time; else as `answers`."""
    for some in written(model, tokenizer, prompts, longest, give_up, batch):
        yield [one.text for one in some]


@torch.no_grad()
def written(
    model: Any,
    tokenizer: Any,
    prompts: Iterable[list[int]],
    longest: int,
    give_up: Callable[[], bool] = lambda: False,
    batch: int = BATCH,
    share: bool = False,
) -> Iterator[list[Written]]:
    """The same with all there is to know of each answer. With `share`, what all prompts of a batch begin with is read
    once: a few examples before each question are most of a prompt."""
    was_training, cached = model.training, model.config.use_cache
    model.eval()
    model.config.use_cache = True
    waiting = iter(prompts)
    try:
        with dequantised_on_cpu(model):
            while some := list(islice(waiting, batch)):
                found = _answer(model, tokenizer, some, longest, give_up, share)
                if give_up():
                    return
                yield found
    finally:
        model.train(was_training)
        model.config.use_cache = cached


def _answer(
    model: Any, tokenizer: Any, prompts: Sequence[list[int]], longest: int, give_up: Callable[[], bool], share: bool
) -> list[Written]:
    device = model.device
    seen, known = _read_once(model, prompts, device) if share else (None, 0)
    rests = {"input_ids": [prompt[known:] for prompt in prompts]}
    inputs = tokenizer.pad(rests, return_tensors="pt", padding=True, padding_side="left")
    inputs = {name: inputs[name].to(device) for name in ("input_ids", "attention_mask")}
    if seen is not None:  # what is known stands before what fills up
        beginning = torch.tensor([prompt[:known] for prompt in prompts], device=device)
        inputs["input_ids"] = torch.cat([beginning, inputs["input_ids"]], 1)
        inputs["attention_mask"] = torch.cat([torch.ones_like(beginning), inputs["attention_mask"]], 1)
        inputs["past_key_values"] = seen
    ends = end_tokens(model, tokenizer)
    made = model.generate(
        **inputs,
        max_new_tokens=longest,
        do_sample=False,
        temperature=None,
        top_p=None,
        top_k=None,
        # what the model's own settings say of choosing does not count
        repetition_penalty=1.0,
        no_repeat_ngram_size=0,
        eos_token_id=ends,
        pad_token_id=tokenizer.pad_token_id,
        stopping_criteria=transformers.StoppingCriteriaList([GiveUp(give_up)]),
    )
    new = made[:, inputs["input_ids"].shape[1] :].tolist()
    return [_written(tokenizer, prompt, ids, ends) for prompt, ids in zip(prompts, new, strict=True)]


def _read_once(model: Any, prompts: Sequence[list[int]], device: torch.device) -> tuple[Any, int]:
    """What the model keeps of the tokens with which all prompts begin, once for each, and how many those are; None and
    0 where that is little, or the model keeps it otherwise than as plain keys and values."""
    differs = (place for place, tokens in enumerate(zip(*prompts, strict=False)) if len(set(tokens)) > 1)
    shortest = min(map(len, prompts)) - 1
    known = min(next(differs, shortest), shortest)
    if len(prompts) < 2 or known < SHARED:
        return None, 0
    cache = transformers.DynamicCache(config=model.config)
    if any(type(layer) is not DynamicLayer for layer in cache.layers):
        return None, 0
    ids = torch.tensor([prompts[0][:known]], device=device)
    seen = model(ids, past_key_values=cache, use_cache=True, logits_to_keep=1).past_key_values
    if type(seen) is not transformers.DynamicCache or seen.get_seq_length() != known:
        return None, 0
    seen.batch_repeat_interleave(len(prompts))
    return seen, known


def _written(tokenizer: Any, prompt: Sequence[int], ids: list[int], ends: Sequence[int]) -> Written:
    end = next((place for place, token in enumerate(ids) if token in ends), None)
    own = ids[:end]
    thinks = tokenizer.decode(prompt[-TAIL:]).rstrip().endswith(THINKS)
    text = without_thinking(tokenizer.decode(own, skip_special_tokens=True).strip(), begun=thinks)
    return Written(text, without_thinking(tokenizer.decode(own), begun=thinks), len(own), end is not None)


class GiveUp(transformers.StoppingCriteria):
    """Ends generating as soon as `asked` says so: nobody should wait for an answer after clicking Pause."""

    def __init__(self, asked: Callable[[], bool]) -> None:
        self.asked = asked

    def __call__(self, input_ids: Any, scores: Any, **_options: Any) -> Any:
        """A flag for each sequence."""
        return torch.full((input_ids.shape[0],), self.asked(), device=input_ids.device, dtype=torch.bool)


def end_tokens(model: Any, tokenizer: Any) -> list[int]:
    """Every token that ends an answer, by the tokenizer, by the model's own generation settings, and by the chat
    template: of a base made for texts the others often know only the end of a text."""
    known = model.generation_config.eos_token_id
    listed = known if isinstance(known, list) else [known]
    return sorted(
        {int(token) for token in [tokenizer.eos_token_id, end_of_answer(tokenizer), *listed] if token is not None}
    )
