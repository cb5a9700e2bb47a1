"""What the engine's short jobs and its assistant say on standard output: one JSON line each."""

from __future__ import annotations

from typing import Literal, Union

import msgspec

from desktop.core.dataset import Message
from desktop.core.problems import Problem


class _Reply(msgspec.Struct, frozen=True, kw_only=True, tag_field="reply"):
    request: int = 0
    """Number of the request this belongs to; 0 for a job that was started for one thing only."""


class Progressed(_Reply, frozen=True, tag="progress"):
    """Part of the work that is done, 0 to 1, and which step of it this is."""

    share: float
    step: str = ""


class TextGrew(_Reply, frozen=True, tag="text"):
    """The next piece of an answer by ``base`` or ``tuned``."""

    who: Literal["base", "tuned"]
    piece: str


class Answered(_Reply, frozen=True, tag="answered"):
    """An answer is complete. `tokens_per_second` counts generated tokens only."""

    who: Literal["base", "tuned"]
    text: str
    tokens: int
    tokens_per_second: float


class Done(_Reply, frozen=True, tag="done"):
    """The job or request is complete; `folder` is where its result lies, `facts` what else there is to tell."""

    folder: str = ""
    facts: dict[str, str | int | float | bool] = {}


class Refused(_Reply, frozen=True, tag="refused"):
    """The job or request met a problem."""

    problem: Problem


Reply = Union[Progressed, TextGrew, Answered, Done, Refused]


class Ask(msgspec.Struct, frozen=True, kw_only=True, tag_field="ask", tag="both"):
    """Asks the assistant for the answers of base and tuned model to one conversation."""

    request: int
    model: str
    adapter: str
    messages: tuple[Message, ...]
    longest: int = 200
    device: Literal["cuda", "cpu"] = "cpu"
