"""Where the text of an example carries loss, whatever renders it: one algorithm for the data room and the engine.

A chat template without generation marks cannot say which tokens are the assistant's. So each assistant turn is found
in the rendered text itself: the text up to it (with the generation prompt) must be a prefix of the whole, and what
follows up to the end of that turn carries loss. The spans are then mapped to tokens by character offsets.

A passage (role `text`) goes through no template: it stands between the model's beginning and end tokens, all of it
carries loss, and where it is longer than the context it is learned window by window.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from desktop.core.dataset import Example, Message
from desktop.core.problems import stop_on

PLAIN_TEMPLATE = (
    "{% for message in messages %}"
    "{{ message['role'] | capitalize + ': ' + message['content'] }}"
    "{{ eos_token if message['role'] == 'assistant' else '' }}{{ '\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ 'Assistant:' }}{% endif %}"
)
"""For base models that bring no chat template of their own; saved with the adapter, so that it is used again.

The generation prompt ends before the space: most tokenizers join a space to the word behind it, so with the space in
the prompt the first word of every answer would lie half in it, carry no loss, and be asked for in a way never seen."""
PLAIN_WITH_BEGINNING = "{{ bos_token }}" + PLAIN_TEMPLATE
"""The same for tokenizers that put their beginning token before every text: what such a base has read always began so.
"""
THINKS, THOUGHT = "<think>", "</think>"
"""What models that think before they answer put around their thinking."""
_NO_THOUGHT = re.compile(r"(<\|channel>thought\s*<channel\|>|(<think>)?\s*</think>)$")
"""What a question for an answer without thinking ends with, where the model would else begin to think."""
LONGEST_EMPTY = 200
"""Letters within which an empty thought stands, marks and line breaks included."""
SHOWN_OF_PASSAGE = 2000
"""Characters at the beginning of a passage of which the model is shown half and goes on writing the other half."""


def plain_template(*, begins: bool) -> str:
    """The plain template for a tokenizer that by itself puts its beginning token before texts, or does not."""
    return PLAIN_WITH_BEGINNING if begins else PLAIN_TEMPLATE


class Render(Protocol):
    """Renders a conversation as the model reads it; with `answer_next` it ends where the assistant would begin.
    Raises ``template.fault``."""

    def __call__(self, messages: Sequence[Message], *, answer_next: bool = False) -> str: ...


def labelled_spans(render: Render, messages: Sequence[Message]) -> tuple[str, list[tuple[int, int]]]:
    """The whole rendered text and the character spans [start, end) of the assistant's turns, their end marks included.

    Templates that rewrite earlier answers (by dropping old reasoning, say) give only the last one. Raises
    ``template.unstable`` when not even that one can be found.
    """
    whole = learned_text(render, messages)
    spans = []
    for index, message in enumerate(messages):
        if message.role != "assistant":
            continue
        before = before_answer(render, messages[:index], whole)
        upto = whole if index == len(messages) - 1 else render(messages[: index + 1])
        if whole.startswith(upto) and upto.startswith(before):
            # The line break that many templates put behind the end mark is not the assistant's to write.
            spans.append((len(before), len(before) + len(upto[len(before) :].rstrip())))
        elif end := _end_before_more(before, upto, whole, message.content.strip()):
            spans.append((len(before), end))
        elif index == len(messages) - 1:
            raise stop_on("template.unstable")
    return whole, spans


def _end_before_more(before: str, upto: str, whole: str, content: str) -> int:
    """Where an earlier answer ends in `whole` that is written as when it was the last one, but for what stands behind
    it: Phi ends each text with one more token, gpt-oss its last answer with another. 0 where it is written otherwise.
    """
    if not content or not upto.startswith(before) or not whole.startswith(before):
        return 0
    begun, place = len(before), whole.find(content, len(before))
    pairs = enumerate(zip(upto[begun:], whole[begun:]), begun)
    shared = next((n for n, (a, b) in pairs if a != b), min(len(upto), len(whole)))
    said = place + len(content)
    if place < 0 or said > shared:
        return 0
    # of the tokens that differ, the first letters may be the same
    return max(said, len(whole[:shared].rstrip("<|").rstrip()))


def learned_text(render: Render, messages: Sequence[Message]) -> str:
    """The whole conversation as it is learned. Where a template asks for the last answer with an empty thought in front
    of it, which it leaves out of what was answered (Gemma 4), the answer is learned behind one, as it will be asked
    for."""
    whole = render(messages)
    if messages[-1].role != "assistant":
        return whole
    asked = render(messages[:-1], answer_next=True)
    opened = _unsilenced(asked, whole)
    return whole if opened == asked else asked + whole[len(opened) :]


def asks_without_thought(render: Render) -> bool:
    """Whether a template asks for answers with an empty thought. Raises ``template.fault``."""
    return _without_empty_thought(render([Message("user", "Hello")], answer_next=True)) is not None


def _unsilenced(asked: str, whole: str) -> str:
    """A question without the empty thought at its end, where `whole` goes on without one."""
    bare = _without_empty_thought(asked)
    return bare if bare is not None and not whole.startswith(asked) and whole.startswith(bare) else asked


def _without_empty_thought(asked: str) -> str | None:
    """A question without the empty thought at its end; None where it has none. Only the end is looked at: over a long
    text with many spaces the search would take for ever."""
    bare = asked.rstrip()
    if not bare.endswith((THOUGHT, "<channel|>")):
        return None
    empty = _NO_THOUGHT.search(bare, max(0, len(bare) - LONGEST_EMPTY))
    return asked[: empty.start()] if empty else None


def before_answer(render: Render, messages: Sequence[Message], whole: str) -> str:
    """The text up to where the answer behind `messages` begins, which `whole` holds. Where a template asks with a tag
    that opens thinking, but writes answers without thinking, or with none between the tags, the tag is the answer's. An
    empty thought that it asks with, but leaves out of earlier turns, is left out there."""
    asked = _unsilenced(render(messages, answer_next=True), whole)
    bare = asked.rstrip()
    if bare.endswith(THINKS):
        answer = whole[len(asked) :].lstrip() if whole.startswith(asked) else None
        if answer is None or answer.startswith(THOUGHT):
            return bare.removesuffix(THINKS)
    return asked


def labelled_tokens(offsets: Sequence[tuple[int, int]], spans: Sequence[tuple[int, int]]) -> list[bool]:
    """For each token, given by its character offsets, whether it lies within one of the `spans`."""
    return [any(a <= start and end <= b and end > start for a, b in spans) for start, end in offsets]


def is_passage(example: Example) -> bool:
    """Whether the example is raw text to go on writing instead of a conversation."""
    return example.messages[-1].role == "text"


def windows(tokens: int, longest: int) -> Iterator[tuple[int, int]]:
    """The token ranges [start, end) in which a passage of so many tokens is learned, each at most `longest` (≥ 2).

    Each begins with the last token of the one before, so that every token but the first is predicted exactly once.
    """
    for start in range(0, max(1, tokens - 1), longest - 1):
        yield start, min(start + longest, tokens)


def without_thinking(text: str, *, begun: bool = False) -> str:
    """An answer without the thinking in front of it, where that comes to an end; `begun` says that its opening tag
    stands in the prompt."""
    if not begun and not text.lstrip().startswith(THINKS):
        return text
    _, ended, said = text.partition(THOUGHT)
    return said.lstrip() if ended else text


def prompt_and_expected(example: Example) -> tuple[str, str]:
    """What the model is given when its work is looked at, and what the example says should follow: question and
    answer of a conversation, with what was said before, for many end with the same question; of a passage the first
    half of its first `SHOWN_OF_PASSAGE` characters and the second."""
    if not is_passage(example):
        return _conversation(example), without_thinking(example.answer)
    shown = example.messages[-1].content[:SHOWN_OF_PASSAGE]
    middle = len(shown) // 2
    cut = max(shown.rfind(" ", 1, middle + 1), 0) or middle  # between words where there are any
    return shown[:cut], shown[cut:]


def _conversation(example: Example) -> str:
    """The question, or each turn up to it behind a dash."""
    turns = [message.content for message in example.messages[:-1] if message.role in ("user", "assistant")]
    return example.question if len(turns) < 2 else "\n".join(f"– {turn.strip()}" for turn in turns)
