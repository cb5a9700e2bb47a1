"""One example as the model sees it: its tokens, which of them carry loss, and what the context length cuts off."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.core.chat_text import is_passage, labelled_spans, labelled_tokens, windows
from desktop.core.dataset import Example, Message
from desktop.core.datasets import Seen, SeenToken
from desktop.core.runs import RunFolder
from desktop.data.model_tokens import ModelTokens

MOST_LISTED = 20_000
"""Tokens that are listed, so that one huge example does not fill the window."""


def what_the_model_sees(example: Example, model: Path | ModelTokens, context_length: int) -> Seen:
    """The tokens that the engine trains on, with their texts. `model` is a folder, or what was loaded from it before.

    Raises what `ModelTokens` raises, ``template.fault`` and ``template.unstable``.
    """
    model = ModelTokens(model) if isinstance(model, Path) else model
    passage = is_passage(example)
    tokens = _of_passage(example, model) if passage else _of_conversation(example, model, context_length)
    cut = 0 if passage else max(0, len(tokens) - context_length)
    return Seen(
        tokens=tuple(tokens[:MOST_LISTED]),
        total=len(tokens),
        # The first token has nothing before it to be predicted from.
        learned=sum(token.learned for token in tokens[1 : len(tokens) - cut]),
        cut=cut,
        windows=len(list(windows(len(tokens), context_length))) if passage else 1,
        plain_template=not passage and not model.template.own,
    )


def what_is_read(
    messages: Sequence[Message], model: ModelTokens, context_length: int, run: RunFolder | None = None
) -> Seen:
    """A conversation as a model reads it before it speaks next (or, after an answer, as it stands): nothing of it is
    learned. With a `run` it is what that learned on the model, and asked as it was taught. Raises ``template.fault``.
    """
    template = model.template if run is None else model.template.as_taught(run)
    text = template.render(messages, answer_next=messages[-1].role != "assistant")
    encoded = model.tokenizer.encode(text, add_special_tokens=False)
    tokens = _pieces(model, text, encoded, [False] * len(encoded), context_length)
    return Seen(
        tokens=tuple(tokens[:MOST_LISTED]),
        total=len(tokens),
        learned=0,
        cut=max(0, len(tokens) - context_length),
        windows=1,
        plain_template=not model.template.own,
    )


def _of_conversation(example: Example, model: ModelTokens, context_length: int) -> list[SeenToken]:
    text, spans = labelled_spans(model.template.render, example.messages)
    encoded = model.tokenizer.encode(text, add_special_tokens=False)
    learned = labelled_tokens(encoded.offsets, spans)
    return _pieces(model, text, encoded, learned, context_length)


def _of_passage(example: Example, model: ModelTokens) -> list[SeenToken]:
    encoded = model.tokenizer.encode(example.answer, add_special_tokens=False)
    pieces = _pieces(model, example.answer, encoded, [True] * len(encoded), len(encoded), turns=False)
    before = [_around(model, model.begin, "bos_token")] if model.begin is not None else []
    after = [_around(model, model.end, "eos_token")] if model.end is not None else []
    return [*before, *pieces, *after]


def _around(model: ModelTokens, number: int, name: str) -> SeenToken:
    return SeenToken(
        text=model.names[name], id=number, learned=True, special=True, ends_turn=name == "eos_token", cut=False,
        continues=False,
    )  # fmt: skip


def _pieces(
    model: ModelTokens, text: str, encoded: Any, learned: list[bool], context_length: int, *, turns: bool = True
) -> list[SeenToken]:
    """The tokens with what each adds to the text. Tokens may share characters, and some tokenizers leave the space
    before a word out of its place; so each gets the text from where the one before ended."""
    special = model.special
    pieces, shown = [], 0
    last = len(learned) - 1
    for place, (number, (start, end)) in enumerate(zip(encoded.ids, encoded.offsets)):
        own = text[shown:end]
        continues = not own and end > start
        pieces.append(
            SeenToken(
                text=own or ("" if continues else str(model.tokenizer.id_to_token(number))),
                id=number,
                learned=learned[place],
                special=number in special,
                ends_turn=turns and learned[place] and number in special and not (place < last and learned[place + 1]),
                cut=place >= context_length,
                continues=continues,
            )
        )
        shown = max(shown, end)
    return pieces
