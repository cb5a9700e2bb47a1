"""From a conversation to tokens, and which of them the model is to learn.

A chat template without generation marks cannot say which tokens are the assistant's. So each assistant turn is found
in the rendered text itself: the text up to it (with the generation prompt) must be a prefix of the whole, and what
follows up to the end of that turn carries loss. The spans are then mapped to tokens by character offsets.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from desktop.core.dataset import Example, Message
from desktop.core.problems import stop_on

PLAIN_TEMPLATE = (
    "{% for message in messages %}"
    "{{ message['role'] | capitalize + ': ' + message['content'] }}"
    "{{ eos_token if message['role'] == 'assistant' else '' }}{{ '\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ 'Assistant: ' }}{% endif %}"
)
"""For base models that bring no chat template of their own; saved with the adapter, so that it is used again."""


class TokenisedExample(msgspec.Struct, frozen=True):
    """`ids` (n tokens) and, for each, whether it carries loss. `cut` counts the tokens lost to the context length."""

    ids: tuple[int, ...]
    labelled: tuple[bool, ...]
    cut: int = 0


def ensure_template(tokenizer: Any) -> bool:
    """Give a tokenizer without a chat template the plain one. Returns whether it had its own."""
    if tokenizer.chat_template:
        return True
    tokenizer.chat_template = PLAIN_TEMPLATE
    return False


def render(tokenizer: Any, messages: Sequence[Message], *, answer_next: bool = False) -> str:
    """The conversation as the model reads it; with `answer_next` it ends where the assistant would begin.

    The template runs in jinja's sandbox (transformers uses an immutable one). Raises ``template.fault``.
    """
    plain = [{"role": m.role, "content": m.content} for m in messages]
    try:
        return str(tokenizer.apply_chat_template(plain, tokenize=False, add_generation_prompt=answer_next))
    except Exception as error:  # jinja raises many kinds, templates raise their own
        raise stop_on("template.fault", cause=str(error)) from error


def labelled_spans(tokenizer: Any, messages: Sequence[Message]) -> tuple[str, list[tuple[int, int]]]:
    """The whole rendered text and the character spans [start, end) of the assistant's turns, their end marks included.

    Templates that rewrite earlier turns (by dropping old reasoning, say) give only the last turn. Raises
    ``template.unstable`` when not even that one can be found.
    """
    whole = render(tokenizer, messages)
    spans = []
    for index, message in enumerate(messages):
        if message.role != "assistant":
            continue
        before = render(tokenizer, messages[:index], answer_next=True)
        upto = whole if index == len(messages) - 1 else render(tokenizer, messages[: index + 1])
        if whole.startswith(upto) and upto.startswith(before):
            # The line break that many templates put behind the end mark is not the assistant's to write.
            spans.append((len(before), len(before) + len(upto[len(before) :].rstrip())))
        elif index == len(messages) - 1:
            raise stop_on("template.unstable")
    return whole, spans


def tokenise(tokenizer: Any, example: Example, longest: int) -> TokenisedExample:
    """Tokens of an example, at most `longest` of them (the end is cut), with the loss mask."""
    text, spans = labelled_spans(tokenizer, example.messages)
    encoded = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True)
    ids, offsets = encoded["input_ids"], encoded["offset_mapping"]
    labelled = [any(a <= start and end <= b and end > start for a, b in spans) for start, end in offsets]
    return TokenisedExample(tuple(ids[:longest]), tuple(labelled[:longest]), max(0, len(ids) - longest))


def prompt_text(tokenizer: Any, example: Example) -> str:
    """What the model is given before it answers the example's last turn."""
    return render(tokenizer, example.messages[:-1], answer_next=True)
