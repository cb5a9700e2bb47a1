"""What is asked of the assistant process: one conversation, and the models that are to go on with it."""

from __future__ import annotations

from typing import Literal, Union

import msgspec

from desktop.core.dataset import Message


class Worn(msgspec.Struct, frozen=True):
    """What was learned, lying in `folder`, put on a base model. `strength` scales what it changes: 0 is the base, 1
    what was trained (the scaling of LoRA, arXiv 2106.09685 section 4.1, times this)."""

    folder: str
    strength: float = 1.0


class Side(msgspec.Struct, frozen=True):
    """One of the models that answer: the base model in the folder `model`, wearing any number of adapters. `key` names
    it in the replies."""

    key: str
    model: str
    worn: tuple[Worn, ...] = ()


class Sampling(msgspec.Struct, frozen=True):
    """How the next token is chosen. A temperature of 0 takes the most likely one (greedy), and top p, top k and seed do
    not matter then.

    `top_p` keeps the most likely tokens that together have this share (Holtzman et al., arXiv 1904.09751), `top_k` the
    k most likely ones (0: all), `repetition_penalty` divides what the answer has said already (arXiv 1909.05858,
    section 4.1; 1: nothing). The same seed and the same model give the same answer. At most `longest` tokens are
    written.
    """

    temperature: float = 0.0
    top_p: float = 1.0
    top_k: int = 0
    repetition_penalty: float = 1.0
    seed: int = 0
    longest: int = 512


class Ask(msgspec.Struct, frozen=True, kw_only=True, tag_field="ask", tag="answer"):
    """Let each of `sides` go on with the conversation, one after the other. Replies: ``Progressed`` when
    a base is about to be read, ``Ready`` when a side's model is loaded, ``TextGrew``, ``Answered``, and one ``Done``
    after the last, or ``Refused``.

    `precision` of the base: ``auto`` is 16 bits where they fit and NF4 where not; ``16bit`` and ``nf4`` force it. With
    no `messages` the models are only loaded. A conversation that ends with an assistant's message goes on from there.
    """

    request: int
    sides: tuple[Side, ...]
    messages: tuple[Message, ...] = ()
    sampling: Sampling = Sampling()
    device: Literal["cuda", "cpu"] = "cpu"
    precision: Literal["auto", "16bit", "nf4"] = "auto"


class Halt(msgspec.Struct, frozen=True, kw_only=True, tag_field="ask", tag="halt"):
    """End the request at hand; what was written so far is an answer. May come while one is being made."""

    request: int


Request = Union[Ask, Halt]
"""A line to the assistant."""
