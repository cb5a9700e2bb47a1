"""From an example to tokens, and which of them the model is to learn: `core/chat_text.py` with a real tokenizer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

import msgspec

from desktop.core import chat_text
from desktop.core.answer_health import template_marks
from desktop.core.chat_text import (
    before_answer,
    is_passage,
    labelled_tokens,
    learned_text,
    plain_template,
    prompt_and_expected,
)
from desktop.core.dataset import Example, Message
from desktop.core.problems import ProblemError, stop_on


class TokenisedExample(msgspec.Struct, frozen=True):
    """`ids` (n tokens) and, for each, whether it carries loss. `cut` counts the tokens lost to the context length;
    `unlearned` the answers that carry no loss, as the template writes them otherwise once more follows."""

    ids: tuple[int, ...]
    labelled: tuple[bool, ...]
    cut: int = 0
    unlearned: int = 0


def ensure_template(tokenizer: Any) -> bool:
    """Give a tokenizer without a chat template the plain one. Returns whether it had its own."""
    if tokenizer.chat_template:
        return True
    tokenizer.chat_template = plain_template(begins=begins_texts(tokenizer))
    return False


def render(tokenizer: Any, messages: Sequence[Message], *, answer_next: bool = False, thinking: bool = True) -> str:
    """The conversation as the model reads it; with `answer_next` it ends where the assistant would begin, without
    `thinking` where its answer would begin, if the template knows how to ask for one without thinking.

    The template runs in jinja's sandbox (transformers uses an immutable one). Raises ``template.fault``.
    """
    plain = [{"role": m.role, "content": m.content} for m in messages]
    options = {} if thinking else {"enable_thinking": False}
    try:
        return str(tokenizer.apply_chat_template(plain, tokenize=False, add_generation_prompt=answer_next, **options))
    except Exception as error:  # jinja raises many kinds, templates raise their own
        raise stop_on("template.fault", cause=str(error)) from error


def labelled_spans(tokenizer: Any, messages: Sequence[Message]) -> tuple[str, list[tuple[int, int]]]:
    """Rendered text and spans that carry loss, see `core/chat_text.py`. Raises ``template.*``."""
    return chat_text.labelled_spans(partial(render, tokenizer), messages)


def learned(tokenizer: Any, example: Example, longest: int) -> Iterator[TokenisedExample]:
    """What is trained on, each at most `longest` tokens: a conversation as it is, a passage window by window. Raises
    ``template.*``."""
    if not is_passage(example):
        yield tokenise(tokenizer, example, longest)
        return
    ids = passage_tokens(tokenizer, example.answer)
    for start, end in chat_text.windows(len(ids), longest):
        yield TokenisedExample(tuple(ids[start:end]), (True,) * (end - start))


def tokenise(tokenizer: Any, example: Example, longest: int, *, last_only: bool = False) -> TokenisedExample:
    """Tokens of a conversation, at most `longest` of them (the end is cut), with the loss mask: on the assistant's
    turns, or only on the last one."""
    text, spans = labelled_spans(tokenizer, example.messages)
    unlearned = 0 if last_only else sum(turn.role == "assistant" for turn in example.messages) - len(spans)
    spans = spans[-1:] if last_only else spans
    encoded = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True)
    ids, labelled = encoded["input_ids"], labelled_tokens(encoded["offset_mapping"], spans)
    return TokenisedExample(tuple(ids[:longest]), tuple(labelled[:longest]), max(0, len(ids) - longest), unlearned)


def passage_tokens(tokenizer: Any, text: str, *, whole: bool = True) -> list[int]:
    """Tokens of a passage, from the beginning token (if the tokenizer puts one before texts) to the end token; with
    `whole` false only its beginning is given, so there is no end token."""
    begun = begins_texts(tokenizer)
    ids: list[int] = tokenizer(text, add_special_tokens=False)["input_ids"]
    ends = whole and tokenizer.eos_token_id is not None
    return [*([tokenizer.bos_token_id] if begun else []), *ids, *([tokenizer.eos_token_id] if ends else [])]


def begins_texts(tokenizer: Any) -> bool:
    """Whether the tokenizer by itself puts its beginning token before a text."""
    return tokenizer.bos_token_id is not None and tokenizer("a")["input_ids"][:1] == [tokenizer.bos_token_id]


def prompt_tokens(tokenizer: Any, example: Example) -> list[int]:
    """What the model is given before it answers the example's last turn, or goes on writing its passage."""
    if is_passage(example):
        # One letter has no first half; a model must be given something all the same.
        return passage_tokens(tokenizer, prompt_and_expected(example)[0], whole=False) or [tokenizer.pad_token_id]
    text, _ = asked_and_whole(tokenizer, example.messages)
    ids: list[int] = tokenizer(text, add_special_tokens=False)["input_ids"]
    return ids


def asked_and_whole(tokenizer: Any, messages: Sequence[Message]) -> tuple[str, str]:
    """How a conversation is asked for its last turn, and the whole of it as it is learned. Asked is without thinking
    where what is learned begins like that: an answer that holds its own thinking does not. Raises
    ``template.fault``."""
    whole = learned_text(partial(render, tokenizer), messages)
    asked = before_answer(partial(render, tokenizer, thinking=False), messages[:-1], whole)
    if not whole.startswith(asked):
        asked = before_answer(partial(render, tokenizer), messages[:-1], whole)
    return asked, whole


def end_of_answer(tokenizer: Any) -> int | None:
    """The token that the chat template puts behind an answer; None where that is no special one."""
    answer = "aaanswer"
    try:
        rendered = render(tokenizer, (Message("user", "qqquestion"), Message("assistant", answer)))
    except ProblemError:
        return None
    _, found, behind = rendered.rpartition(answer)
    special = {number for number, token in tokenizer.added_tokens_decoder.items() if token.special}
    ids = tokenizer(behind, add_special_tokens=False)["input_ids"] if found else []
    return next((token for token in ids if token in special), None)


def takes_system(tokenizer: Any) -> bool:
    """Whether the chat template knows system texts."""
    try:
        return "Answer." in render(tokenizer, (Message("system", "Answer."), Message("user", "?")), answer_next=True)
    except ProblemError:
        return False


def marks(tokenizer: Any) -> tuple[str, ...]:
    """What the tokenizer's chat template puts around turns, to be looked for in answers; see
    `answer_health.template_marks`. Without a template that can be rendered, the special tokens alone."""
    special = set(tokenizer.all_special_tokens)
    added = getattr(tokenizer, "added_tokens_decoder", {})
    special |= {token.content for token in added.values() if token.special}
    turns = [Message("user", "qqquestion"), Message("assistant", "aaanswer"), Message("user", "mmmore")]
    if takes_system(tokenizer):
        turns.insert(0, Message("system", "sssystem"))
    try:
        rendered = render(tokenizer, turns, answer_next=True)
    except ProblemError:
        rendered = ""
    return template_marks(rendered, [turn.content for turn in turns], special)
