"""Prompt sets: named lists of prompts that models are asked again and again, and the files they come from."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from desktop.core.dataset import Example, LeftOut, Message, Role
from desktop.core.problems import UNREADABLE, stop_on

MOST_BYTES = 64 << 20
"""A file of prompts beyond this is not read; it is a data set."""
MOST_PROMPTS = 10_000
_ANSWERS = ("expected", "completion", "answer", "response", "output")
"""Names under which a row may say what should be answered."""


class Prompt(msgspec.Struct, frozen=True):
    """A conversation that a model is to go on with: perhaps an instruction, then turns; the last one is the user's.
    `expected` is what should be answered, where that is known."""

    messages: tuple[Message, ...]
    expected: str = ""

    @property
    def system(self) -> str:
        """The instruction at its beginning; empty when there is none."""
        return self.messages[0].content if self.messages and self.messages[0].role == "system" else ""

    @property
    def question(self) -> str:
        """The last thing the user says."""
        return self.messages[-1].content if self.messages else ""


class PromptSet(msgspec.Struct, frozen=True, kw_only=True):
    """Prompts under a name. `made` is in seconds since 1970; `source` says where they come from, in words."""

    schema: int = 1
    name: str
    made: float = 0.0
    source: str = ""
    prompts: tuple[Prompt, ...] = ()


class ReadPrompts(msgspec.Struct, frozen=True):
    """What was read from a file: every line that is not empty is either in `kept` or in `left_out`."""

    kept: tuple[Prompt, ...]
    left_out: tuple[LeftOut, ...]


def prompt_of(question: str, system: str = "", expected: str = "") -> Prompt:
    """A prompt of one question, with an instruction if one is given."""
    first = (Message("system", system.strip()),) if system.strip() else ()
    return Prompt((*first, Message("user", question.strip())), expected)


def read_prompts(path: Path) -> ReadPrompts:
    """The prompts of a file: JSON Lines (see `_prompt_or_reason`), or text with a prompt a line. A line that is no
    prompt is left out with its number and reason.

    Raises ``data.missing``, ``file.read``, ``prompts.too_large``, ``prompts.empty``, and
    ``prompts.none`` when not one line is usable.
    """
    try:
        if (size := path.stat().st_size) > MOST_BYTES:
            raise stop_on("prompts.too_large", path=str(path), size=size, most=MOST_BYTES)
        data = path.read_bytes()
    except FileNotFoundError:
        raise stop_on("data.missing", path=str(path)) from None
    except OSError as error:
        raise stop_on("file.read", path=str(path), cause=error.strerror or str(error)) from None
    found = prompts_in(data)
    if not found.kept and not found.left_out:
        raise stop_on("prompts.empty", path=str(path))
    if not found.kept:
        first = found.left_out[0].code
        raise stop_on("prompts.none", path=str(path), lines=len(found.left_out), reason=first)
    return found


def prompts_in(data: bytes) -> ReadPrompts:
    """The prompts in the bytes of a file. They are JSON Lines when the first line that is not empty begins as JSON
    does, else text."""
    lines = [line.strip() for line in data.removeprefix(b"\xef\xbb\xbf").splitlines()]
    filled = [(number, line) for number, line in enumerate(lines, start=1) if line]
    as_json = bool(filled) and filled[0][1][:1] in (b"{", b"[", b'"')
    kept: list[Prompt] = []
    left_out: list[LeftOut] = []
    for number, line in filled:
        found = _prompt_or_reason(line, number) if as_json else _text_or_reason(line, number)
        if isinstance(found, LeftOut):
            left_out.append(found)
        elif len(kept) < MOST_PROMPTS:
            kept.append(found)
        else:
            left_out.append(LeftOut(number, "prompts.too_many", str(MOST_PROMPTS)))
    return ReadPrompts(tuple(kept), tuple(left_out))


def _text_or_reason(line: bytes, number: int) -> Prompt | LeftOut:
    try:
        prompt = prompt_of(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        return LeftOut(number, "row.encoding", str(error))
    return prompt if prompt.question else LeftOut(number, "row.empty_text")


def _prompt_or_reason(line: bytes, number: int) -> Prompt | LeftOut:
    """A row may be a text; an object with `prompt` and perhaps `system` and what should be answered; or one with
    `messages`, whose last turn is what should be answered if it is the assistant's."""
    try:
        row = msgspec.json.decode(line)
    except UNREADABLE as error:
        return LeftOut(number, "row.not_json", str(error))
    if isinstance(row, str):
        row = {"prompt": row}
    if not isinstance(row, dict):
        return LeftOut(number, "row.not_object")
    expected = next((row[name] for name in _ANSWERS if isinstance(row.get(name), str)), "")
    if "messages" in row:
        return _from_turns(row["messages"], row.get("system"), expected, number)
    if isinstance(row.get("prompt"), list):
        return _from_turns(row["prompt"], row.get("system"), expected, number)
    if "prompt" not in row:
        return LeftOut(number, "row.unknown_shape", ", ".join(sorted(map(str, row)))[:80])
    if not isinstance(row["prompt"], str) or not isinstance(row.get("system") or "", str):
        return LeftOut(number, "row.not_text")
    if not row["prompt"].strip():
        return LeftOut(number, "row.empty_text")
    return prompt_of(row["prompt"], row.get("system") or "", expected)


def _from_turns(raw: object, system: object, expected: str, number: int) -> Prompt | LeftOut:
    try:
        turns = msgspec.convert(raw, tuple[Message, ...])
    except msgspec.ValidationError as error:
        return LeftOut(number, "row.bad_messages", str(error))
    if isinstance(system, str) and system.strip():
        turns = (Message("system", system.strip()), *turns)
    if turns and turns[-1].role == "assistant":
        turns, expected = turns[:-1], turns[-1].content
    if not _may_be_asked(turns):
        return LeftOut(number, "row.role_order")
    return Prompt(turns, expected) if turns[-1].content.strip() else LeftOut(number, "row.empty_text")


def _may_be_asked(turns: Sequence[Message]) -> bool:
    """Whether user and assistant take turns, behind one instruction at most, and the user speaks last."""
    roles: list[Role] = [turn.role for turn in (turns[1:] if turns and turns[0].role == "system" else turns)]
    return len(roles) % 2 == 1 and all(role == ("user", "assistant")[place % 2] for place, role in enumerate(roles))


def prompts_of(examples: Iterable[Example], count: int, seed: int) -> tuple[Prompt, ...]:
    """Prompts from `count` of the examples, drawn with `seed`, in the order in which they stand. Examples that ask
    nothing (passages, images) are not among them, nor is a prompt twice."""
    found = dict.fromkeys(Prompt(one.messages[:-1], one.answer) for one in examples if _asks(one))
    prompts = list(found)
    drawn = sorted(random.Random(seed).sample(range(len(prompts)), min(max(0, count), len(prompts))))
    return tuple(prompts[place] for place in drawn)


def _asks(example: Example) -> bool:
    return not example.image and example.messages[-1].role == "assistant" and _may_be_asked(example.messages[:-1])


def rows_of(prompts: Iterable[Prompt]) -> Iterator[dict[str, Any]]:
    """The prompts as rows of JSON Lines that `read_prompts` takes."""
    for prompt in prompts:
        row: dict[str, Any] = {"messages": list(msgspec.to_builtins(prompt.messages))}
        yield row | ({"expected": prompt.expected} if prompt.expected else {})


def json_lines(rows: Iterable[Any]) -> bytes:
    """Rows as the bytes of a JSON Lines file."""
    return b"".join(msgspec.json.encode(row) + b"\n" for row in rows)


def text_lines(prompts: Iterable[Prompt]) -> bytes:
    """The questions as text, one a line; instructions, earlier turns and line breaks are lost."""
    return "".join(" ".join(prompt.question.split()) + "\n" for prompt in prompts).encode()


def read_set(path: Path) -> PromptSet:
    """A saved prompt set. Raises ``prompts.damaged``."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=PromptSet)
    except (OSError, *UNREADABLE) as error:
        raise stop_on("prompts.damaged", path=str(path), cause=str(error)) from None
