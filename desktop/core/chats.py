"""A conversation with a model, as it is kept: who spoke, what was said, and how the answers were made."""

from __future__ import annotations

from typing import Literal

import msgspec

from desktop.core.answering import Sampling, Worn
from desktop.core.dataset import Message
from desktop.core.problems import stop_on

SCHEMA = 1
LONGEST_TITLE = 60
CHAT_SAMPLING = Sampling(temperature=0.7, top_p=0.9, longest=512)
"""How a conversation begins: some variety, unlikely words cut off (top_p 0.9 is what Holtzman et al., arXiv 1904.09751,
use most). The greedy default of `Sampling` is for comparing."""


class Turn(msgspec.Struct, frozen=True):
    """One message. Of an answer: the model that gave it, its tokens, their rate (tokens/s), how many tokens were read
    before it, and whether it was halted or cut off at the longest length."""

    role: Literal["user", "assistant"]
    content: str
    by: str = ""
    tokens: int = 0
    rate: float = 0.0
    read: int = 0
    ended: Literal["end", "longest", "halted"] = "end"


class Conversation(msgspec.Struct, frozen=True, kw_only=True):
    """`chats/ID.json`. `model` is the folder of the base, `worn` what it wears; `name` says what people call both.
    Times are seconds since 1970. With no `title` its first words name it."""

    schema: int = SCHEMA
    id: str
    title: str = ""
    model: str = ""
    worn: tuple[Worn, ...] = ()
    name: str = ""
    system: str = ""
    turns: tuple[Turn, ...] = ()
    sampling: Sampling = CHAT_SAMPLING
    created: float
    changed: float


def shown_title(conversation: Conversation) -> str:
    """The title, or the beginning of what was said first; empty while nothing was."""
    first = next((turn.content for turn in conversation.turns), "")
    text = " ".join((conversation.title or first).split())
    return text if len(text) <= LONGEST_TITLE else f"{text[: LONGEST_TITLE - 1].rstrip()}…"


def messages_of(conversation: Conversation) -> tuple[Message, ...]:
    """What a model is given: the instruction, if there is one, and all turns."""
    system = conversation.system.strip()
    first = (Message("system", system),) if system else ()
    return (*first, *(Message(turn.role, turn.content) for turn in conversation.turns))


def with_turn(conversation: Conversation, turn: Turn) -> Conversation:
    """The conversation with one more turn at its end."""
    return msgspec.structs.replace(conversation, turns=(*conversation.turns, turn))


def cut_before(conversation: Conversation, place: int) -> Conversation:
    """The conversation up to the turn at `place` (from 0), without it."""
    return msgspec.structs.replace(conversation, turns=conversation.turns[:place])


def edited(conversation: Conversation, place: int, text: str) -> Conversation:
    """The turn at `place` says `text` instead, and what followed is dropped."""
    turn = msgspec.structs.replace(conversation.turns[place], content=text)
    return msgspec.structs.replace(conversation, turns=(*conversation.turns[:place], turn))


def example_of(conversation: Conversation, answer: str | None = None) -> dict[str, list[dict[str, str]]]:
    """The conversation as a line of JSONL to learn from: the form with `messages`. `answer` takes the place of the last
    answer. Raises ``chat.no_answer``."""
    turns = list(messages_of(conversation))
    while turns and turns[-1].role != "assistant":
        turns.pop()
    if turns and answer is not None:
        turns[-1] = Message("assistant", answer)
    if not turns or not turns[-1].content.strip():
        raise stop_on("chat.no_answer")
    return {"messages": [{"role": turn.role, "content": turn.content} for turn in turns]}
