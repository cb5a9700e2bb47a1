"""What the engine's short jobs and its assistant say on standard output: one JSON line each."""

from __future__ import annotations

from typing import Literal, Union

import msgspec

from desktop.core.problems import Problem

WEIGHTS = "weights"
"""The step in which the assistant reads a base model; what comes before it, in a new process, is loading libraries."""


class _Reply(msgspec.Struct, frozen=True, kw_only=True, tag_field="reply"):
    request: int = 0
    """Number of the request this belongs to; 0 for a job that was started for one thing only."""


class Progressed(_Reply, frozen=True, tag="progress"):
    """Part of the work that is done, 0 to 1, and which step of it this is."""

    share: float
    step: str = ""


class Ready(_Reply, frozen=True, tag="ready"):
    """The model of the side `who` is loaded and about to answer. `loaded` says what that took: reading the base,
    reading an adapter, or nothing but switching between what was there. `seconds` is how long that was; whoever waits
    for it counts from the question on (`waited`).

    `context` is how many tokens the model can read, `precision` what its weights are kept in: ``fp32``, ``bf16``,
    ``fp16`` or ``nf4``.
    """

    who: str
    seconds: float
    loaded: Literal["base", "adapter", "nothing"]
    context: int = 0
    precision: str = ""


def waited(ready: Ready, seconds: float) -> Ready:
    """The same for one who has waited so many seconds: libraries load before a process can count."""
    return msgspec.structs.replace(ready, seconds=seconds)


class TextGrew(_Reply, frozen=True, tag="text"):
    """The next piece of the answer by the side `who`."""

    who: str
    piece: str


class Answered(_Reply, frozen=True, tag="answered"):
    """An answer is complete: `text` is what the side `who` wrote now, in `tokens` tokens.

    `tokens_per_second` counts what came after the first token; that one came after `seconds_to_first`, in which the
    `prompt_tokens` were read. `ended`: the model ended it, it grew as long as allowed, or somebody halted it.
    """

    who: str
    text: str
    tokens: int
    tokens_per_second: float
    prompt_tokens: int = 0
    seconds_to_first: float = 0.0
    ended: Literal["end", "longest", "halted"] = "end"


class Done(_Reply, frozen=True, tag="done"):
    """The job or request is complete; `folder` is where its result lies, `facts` what else there is to tell."""

    folder: str = ""
    facts: dict[str, str | int | float | bool] = {}


class Refused(_Reply, frozen=True, tag="refused"):
    """The job or request met a problem."""

    problem: Problem


Reply = Union[Progressed, Ready, TextGrew, Answered, Done, Refused]
