"""From a row as it stands in its file to an example in the canonical form, by a mapping.

A converter runs once for each of perhaps a million rows, so it is put together once and then only looks things up.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from collections.abc import Mapping as Columns
from contextlib import suppress
from typing import Any

import msgspec

from desktop.core.dataset import LeftOut
from desktop.core.datasets import PARTS, Mapping
from desktop.data.columns import getter, has_column, is_template, text_of, value_at
from desktop.data.trees import is_tree, turns_of

Turns = tuple[list[str], list[str]]
"""Roles and contents of a conversation."""


class Converted:
    """An example as lists: `roles`, `contents`, and what preference and rated rows have besides; `image` of an image
    (a `readers.pictures.Opened`)."""

    __slots__ = ("contents", "good", "image", "rejected", "roles")

    def __init__(self, roles: list[str], contents: list[str], rejected: str = "", good: bool | None = None) -> None:
        self.roles, self.contents, self.rejected, self.good = roles, contents, rejected, good
        self.image: Any = None


class _Leave(Exception):
    """A row that cannot be used: code and detail."""

    def __init__(self, code: str, detail: str = "") -> None:
        self.code, self.detail = code, detail


_SAID_OF_NOTHING = frozenset(("row.empty_text", "row.bad_messages", "row.not_text", "row.rating"))
"""What is said of a part with nothing in it, as one without its column has, too."""
Convert = Callable[[Columns[str, Any]], Converted]

ROLES = {
    "user": "user", "human": "user", "prompter": "user", "instruction": "user", "customer": "user", "question": "user",
    "assistant": "assistant", "gpt": "assistant", "bot": "assistant", "model": "assistant", "chatgpt": "assistant",
    "bing": "assistant", "bard": "assistant", "claude": "assistant", "ai": "assistant", "answer": "assistant",
    "output": "assistant", "agent": "assistant", "chatbot": "assistant", "system": "system", "developer": "system",
}  # fmt: skip
"""Names that datasets of the field use for who speaks (ShareGPT, OpenAssistant, Gemini, OpenAI's newer `developer`)."""
TOOL_ROLES = frozenset({"tool", "function", "function_call", "observation", "function_response", "ipython"})
ROLE_KEYS = ("role", "from", "speaker", "author", "user_type", "sender")
CONTENT_KEYS = ("content", "value", "text", "message", "utterance", "parts")
LIKED = {"true": True, "1": True, "yes": True, "good": True, "up": True, "like": True, "liked": True, "👍": True,
         "thumbs_up": True, "positive": True, "desirable": True, "chosen": True, "accept": True, "accepted": True,
         "false": False, "0": False, "-1": False, "no": False, "bad": False, "down": False, "dislike": False,
         "disliked": False, "👎": False, "thumbs_down": False, "negative": False, "undesirable": False,
         "rejected": False, "reject": False}  # fmt: skip


_SPEAKER = re.compile(r"(?:\A|\n\n)(Human|User|Assistant|System): ?")


def converter(mapping: Mapping, mend_turns: bool = False) -> Callable[[int, Columns[str, Any]], Converted | LeftOut]:
    """What turns a row (its place, its columns) into an example, or says why it cannot be one. `mend_turns` puts the
    turns of conversations in order."""
    make: Convert = _chat(mapping, mend_turns) if mapping.shape == "chat" else _MAKERS[mapping.shape](mapping)
    needed = [part for name in PARTS[mapping.shape].needed if (part := mapping.parts.get(name))]

    def _absent(row: Columns[str, Any]) -> str:
        return next((part for part in needed if not is_template(part) and not has_column(row, part)), "")

    def convert(place: int, row: Columns[str, Any]) -> Converted | LeftOut:
        try:
            return make(row)
        except _Leave as left:
            if absent := _absent(row) if left.code in _SAID_OF_NOTHING else "":
                return LeftOut(place, "row.no_column", absent)
            return LeftOut(place, left.code, left.detail)
        except RecursionError:
            return LeftOut(place, "row.too_deep")

    return convert


# -- conversations -----------------------------------------------------------------------------------------------------


def _chat(mapping: Mapping, mend_turns: bool) -> Convert:
    messages, system = getter(mapping.parts["messages"]), _optional(mapping, "system")
    read = turns_reader(mapping.roles, weighed=True)

    def make(row: Columns[str, Any]) -> Converted:
        roles, contents = read(messages(row))
        text = text_of(system(row)) if system else ""
        if text.strip() and roles[:1] != ["system"]:
            roles.insert(0, "system")
            contents.insert(0, text)
        if mend_turns:
            roles, contents = in_order(roles, contents)
        check_turns(roles, contents)
        return Converted(roles, contents)

    return make


def turns_reader(more_roles: dict[str, str], weighed: bool = False) -> Callable[[Any], Turns]:
    """What reads a list of turns under any of the field's names. Raises `_Leave` for what is no such list. `weighed`:
    it ends with the last answer that is to be learned."""
    known = ROLES | {name.lower(): role for name, role in more_roles.items()}

    def read(raw: Any) -> Turns:
        raw = as_list(raw)
        if not isinstance(raw, list) or not raw:
            raise _Leave("row.bad_messages", type(raw).__name__ if not isinstance(raw, list) else "")
        roles: list[str] = []
        contents: list[str] = []
        unwanted: set[int] = set()
        for turn in raw:
            try:
                # Most rows are in OpenAI's form; others, and anything odd, take the longer way.
                role, content = turn["role"], turn["content"]
            except (KeyError, TypeError):
                role, content = _parts_of_turn(turn)
            if role.__class__ is not str or (role := known.get(role, "") or _role(role, known)) == "":
                raise _Leave("row.bad_messages", "role")
            if content.__class__ is not str or len(turn) > 2:
                content = _content(turn, content)
                if weighed and role == "assistant" and turn.get("weight") == 0:
                    unwanted.add(len(roles))
            roles.append(role)
            contents.append(content)
        return _until_wanted(roles, contents, unwanted) if unwanted else (roles, contents)

    return read


def _until_wanted(roles: list[str], contents: list[str], unwanted: set[int]) -> Turns:
    """A conversation without its end, where the last answers have the weight 0: OpenAI's mark for what is not to be
    learned. An earlier one is part of what the last one answers, and stays."""
    answers = [place for place, role in enumerate(roles) if role == "assistant"]
    wanted = [place for place in answers if place not in unwanted]
    if not wanted:
        raise _Leave("row.weight")
    end = len(roles) if wanted[-1] == answers[-1] else wanted[-1] + 1
    return roles[:end], contents[:end]


def as_list(value: Any) -> Any:
    """A list of turns that stands as JSON in a cell or as a tree; any other value as it is."""
    if isinstance(value, dict) and is_tree(value):
        return turns_of(value)
    if isinstance(value, str) and value[:20].lstrip().startswith("[") and value.rstrip().endswith("]"):
        with suppress(ValueError, RecursionError, msgspec.MsgspecError):
            return msgspec.json.decode(value)
    return value


def _parts_of_turn(turn: Any) -> tuple[Any, Any]:
    if not isinstance(turn, dict):
        raise _Leave("row.bad_messages", type(turn).__name__)
    role = next((turn[key] for key in ROLE_KEYS if key in turn), None)
    if role is None:
        raise _Leave("row.bad_messages", ", ".join(map(str, turn))[:80])
    content = next((turn[key] for key in CONTENT_KEYS if key in turn and key not in ROLE_KEYS), None)
    return role, content


def _role(name: str, known: dict[str, str]) -> str:
    plain = name.strip().lower()
    if plain in TOOL_ROLES and plain not in known:
        raise _Leave("row.tools", name)
    if plain not in known:
        raise _Leave("row.unknown_role", name[:80])
    return known[plain]


def _content(turn: dict[str, Any], content: Any) -> str:
    """The text of a turn that is not simply text: parts joined; tools and pictures are declined."""
    if turn.get("tool_calls") or turn.get("function_call"):
        raise _Leave("row.tools", "tool_calls")
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        texts = [part.get("text") if isinstance(part, dict) else part for part in content]
        kinds = {part.get("type", "text") for part in content if isinstance(part, dict)}
        if kinds <= {"text"} and all(isinstance(text, str) for text in texts):
            return "\n".join(map(str, texts))
        raise _Leave("row.not_text", ", ".join(sorted(map(str, kinds)))[:80])
    raise _Leave("row.not_text", type(content).__name__)


def in_order(roles: list[str], contents: list[str]) -> Turns:
    """The turns in an order that can be trained: instructions that come later join the first, neighbouring turns of one
    speaker are joined, blank ones and what stands before the first question or behind the last answer goes. What has
    neither question nor answer is left as it is."""
    told = [content for role, content in zip(roles, contents) if role == "system" and content.strip()]
    said = [(role, content) for role, content in zip(roles, contents) if role != "system" and content.strip()]
    while said and said[0][0] != "user":
        del said[0]
    while said and said[-1][0] != "assistant":
        del said[-1]
    if not said:
        return roles, contents
    turns = [("system", "\n\n".join(told))] if told else []
    for role, content in said:
        if turns and turns[-1][0] == role:
            turns[-1] = (role, f"{turns[-1][1]}\n\n{content}")
        else:
            turns.append((role, content))
    return [role for role, _ in turns], [content for _, content in turns]


def check_turns(roles: list[str], contents: list[str]) -> None:
    """Raise `_Leave` unless user and assistant take turns, perhaps after one instruction, and the last turn says
    something."""
    if roles[-1] != "assistant":
        raise _Leave("row.no_answer", roles[-1])
    if not contents[-1] or contents[-1].isspace():
        raise _Leave("row.empty_text")
    start = 1 if roles[0] == "system" else 0
    for index in range(start, len(roles)):
        if roles[index] != ("assistant" if (index - start) % 2 else "user"):
            raise _Leave("row.role_order", " → ".join(roles[:8]))


# -- prompt and answer -------------------------------------------------------------------------------------------------


def _pair(mapping: Mapping) -> Convert:
    prompt, answer = getter(mapping.parts["prompt"]), getter(mapping.parts["answer"])
    more, system, history = (_optional(mapping, part) for part in ("input", "system", "history"))
    read = turns_reader(mapping.roles)

    def turns_or(value: Any, role: str) -> Turns:
        return read(value) if isinstance(value, list) else ([role], [_needed(value)])

    def plain(row: Columns[str, Any]) -> Converted:
        asked, said = prompt(row), answer(row)
        if asked.__class__ is not list and said.__class__ is not list:
            return Converted(["user", "assistant"], [_needed(asked), _needed(said)])
        (before, texts), (after, more_texts) = turns_or(asked, "user"), turns_or(said, "assistant")
        check_turns([*before, *after], [*texts, *more_texts])
        return Converted([*before, *after], [*texts, *more_texts])

    if not more and not system and not history:
        return plain

    def make(row: Columns[str, Any]) -> Converted:
        question = _needed(prompt(row))
        if more and (extra := text_of(more(row)).strip()):
            question = f"{question}\n\n{extra}"
        roles, contents = _before(system(row) if system else None, history(row) if history else None)
        return Converted([*roles, "user", "assistant"], [*contents, question, _needed(answer(row))])

    return make


def _before(system: Any, history: Any) -> Turns:
    """The turns before the last question: an instruction, and earlier pairs of question and answer."""
    roles: list[str] = []
    contents: list[str] = []
    if text := text_of(system).strip():
        roles, contents = ["system"], [text]
    if history:
        if not isinstance(history, list) or not all(isinstance(pair, list) and len(pair) == 2 for pair in history):
            raise _Leave("row.bad_history")
        for question, answer in history:
            roles += ["user", "assistant"]
            contents += [_needed(question), _needed(answer)]
    return roles, contents


def _needed(value: Any) -> str:
    """The text of a part that must not be empty."""
    text = value if value.__class__ is str else _plain(value)
    if not text or text.isspace():
        raise _Leave("row.empty_text")
    return text


def _plain(value: Any) -> str:
    """Text of a single value; lists and objects are no text."""
    if isinstance(value, (dict, list)):
        raise _Leave("row.not_text", type(value).__name__)
    return text_of(value)


def _label(mapping: Mapping) -> Convert:
    text, label, system = getter(mapping.parts["text"]), getter(mapping.parts["label"]), _optional(mapping, "system")

    def make(row: Columns[str, Any]) -> Converted:
        roles, contents = _before(system(row) if system else None, None)
        return Converted([*roles, "user", "assistant"], [*contents, _needed(text(row)), _needed(_labels(label(row)))])

    return make


def _labels(value: Any) -> Any:
    """Several labels as the JSON list that `labels.several` reads; anything else as it is."""
    if isinstance(value, list) and all(isinstance(name, (str, int, float)) for name in value):
        return json.dumps(value, ensure_ascii=False)
    return value


# -- preferences -------------------------------------------------------------------------------------------------------


def _preference(mapping: Mapping) -> Convert:
    chosen, rejected = getter(mapping.parts["chosen"]), getter(mapping.parts["rejected"])
    prompt = _optional(mapping, "prompt")
    system, read = _optional(mapping, "system"), turns_reader(mapping.roles)

    def make(row: Columns[str, Any]) -> Converted:
        better, worse = (_as_turns(part(row), alone=not prompt) for part in (chosen, rejected))
        asked = prompt(row) if prompt else None
        roles, contents = _before(system(row) if system else None, None)
        if isinstance(asked, list):
            more, texts = read(asked)
            roles, contents = roles + more, contents + texts
        elif asked is not None and text_of(asked).strip():
            roles, contents = [*roles, "user"], [*contents, text_of(asked)]
        if isinstance(better, list) and isinstance(worse, list):
            # Both answers as conversations: with the question inside of each, or only the last turn.
            better_roles, better_texts = read(better)
            worse_roles, worse_texts = read(worse)
            if other := {better_roles[-1], worse_roles[-1]} - {"assistant"}:
                raise _Leave("row.no_answer", ", ".join(other))
            if len(better_roles) > 1:
                told = 1 if roles[:1] == ["system"] != better_roles[:1] else 0
                roles, contents = [*roles[:told], *better_roles[:-1]], [*contents[:told], *better_texts[:-1]]
            better, worse = better_texts[-1], worse_texts[-1]
        made = Converted([*roles, "assistant"], [*contents, _needed(better)], _needed(worse))
        check_turns(made.roles, made.contents)
        return made

    return make


def _as_turns(value: Any, alone: bool) -> Any:
    """An answer as a list of turns where it is one: a single turn, or, when nothing beside it says what was asked, a
    whole conversation written as text. As it is otherwise."""
    if isinstance(value, dict):
        return [value]
    return (turns_in(value) or value) if alone and isinstance(value, str) else value


def turns_in(text: str) -> list[dict[str, str]] | None:
    """The turns of a conversation that is written as one text, each behind a blank line and ``Human:`` or
    ``Assistant:``; None for any other text."""
    begin, *said = _SPEAKER.split(text)
    turns = [{"role": role, "content": content.strip()} for role, content in zip(said[::2], said[1::2])]
    return turns if len(turns) > 1 and not begin.strip() else None


def _rated(mapping: Mapping) -> Convert:
    pair = _pair(Mapping("pair", {k: v for k, v in mapping.parts.items() if k != "rating"}))
    rating = getter(mapping.parts["rating"])

    def make(row: Columns[str, Any]) -> Converted:
        liked = LIKED.get(text_of(rating(row)).strip().lower())
        if liked is None:
            raise _Leave("row.rating", text_of(rating(row))[:80])
        made = pair(row)
        made.good = liked
        return made

    return make


def _text(mapping: Mapping) -> Convert:
    text = getter(mapping.parts["text"])
    return lambda row: Converted(["text"], [_needed(text(row))])


def _image(mapping: Mapping) -> Convert:
    image, label = getter(mapping.parts["image"]), getter(mapping.parts["label"])

    def make(row: Columns[str, Any]) -> Converted:
        found = image(row)
        if getattr(found, "picture", None) is None:  # a path in a table, say, which nobody opened
            raise _Leave("row.not_image", text_of(found)[:80])
        made = Converted(["user", "assistant"], [row["name"], _needed(label(row))])
        made.image = found
        return made

    return make


def _optional(mapping: Mapping, part: str) -> Callable[[Columns[str, Any]], Any] | None:
    return getter(mapping.parts[part]) if mapping.parts.get(part) else None


_MAKERS: dict[str, Callable[[Mapping], Convert]] = {
    "pair": _pair,
    "label": _label,
    "preference": _preference,
    "rated": _rated,
    "text": _text,
    "image": _image,
}


def extra_of(row: Columns[str, Any], columns: tuple[str, ...]) -> list[tuple[str, str]] | None:
    """The further columns that are kept beside an example."""
    return [(name, text_of(value_at(row, name))) for name in columns] or None
