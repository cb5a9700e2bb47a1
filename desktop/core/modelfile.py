"""An Ollama Modelfile for a model: its chat template as a Go template, stop words, context length.

Ollama writes templates in Go's language, models bring theirs in Jinja's. No table of families is needed: conversations
of made-up words are put through the model's own template, what stands between the words is taken for the Go template,
and further conversations must then come out the same letter by letter. Where they do not, there is no TEMPLATE line and
a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from desktop.core.dataset import Message
from desktop.core.problems import Problem
from desktop.core.wording import words_for

Render = Callable[[Sequence[Message]], str]
"""The model's own template: a conversation as text that ends where the assistant begins. May raise anything."""
SYSTEM, ASKED, SAID, NEXT, THEN, LAST = "Zephyrine", "Quillwort", "Marlstone", "Fennelby", "Oxtercap", "Wexcombe"
"""Words that no template contains."""
LEAST_CONTEXT = 4096
"""Tokens that a conversation gets at least, where the model can: Ollama's own usual length since 2025."""


class TurnParts(msgspec.Struct, frozen=True):
    """What a template writes around the contents: `begin` first (or, where a system text is given and the template
    takes one, `system` before it and `after_system` behind it), then a user's text; `answer` before and `turn` behind
    each of the assistant's; `open` before the answer that is to come."""

    begin: str
    answer: str
    turn: str
    open: str
    system: str = ""
    after_system: str = ""
    takes_system: bool = False


class GoTemplate(msgspec.Struct, frozen=True):
    """A template for Ollama; `text` is empty when there is none, and `why` says so or what it leaves out (a code of
    `core/wording.py`)."""

    text: str = ""
    parts: TurnParts | None = None
    why: str = ""


def go_template(render: Render, begins_with: str = "") -> GoTemplate:
    """The Go template that writes what `render` does. `begins_with` is the text of the beginning token where programs
    put it before every text by themselves: it must not stand there twice."""
    try:
        parts = _parts(render)
    except Exception:  # templates raise what they like, and not all take what is asked here
        parts = None
    if parts is None:
        return GoTemplate(why="modelfile.no_template")
    if begins_with:
        parts = msgspec.structs.replace(
            parts,
            begin=parts.begin.removeprefix(begins_with),
            system=parts.system.removeprefix(begins_with),
        )
    texts = (parts.begin, parts.answer, parts.turn, parts.open, parts.system, parts.after_system)
    if any("{{" in text or '"""' in text for text in texts):
        return GoTemplate(why="modelfile.no_template")
    return GoTemplate(_written(parts), parts, "" if parts.takes_system else "modelfile.no_system")


def rendered(parts: TurnParts, messages: Sequence[Message]) -> str:
    """What Ollama makes of a conversation with this template, up to where the assistant begins."""
    systems = [message.content for message in messages if message.role == "system"]
    first = f"{parts.system}{systems[0]}{parts.after_system}" if systems and parts.takes_system else parts.begin
    turns = (
        message.content if message.role == "user" else f"{parts.answer}{message.content}{parts.turn}"
        for message in messages
        if message.role != "system"
    )
    return first + "".join(turns) + parts.open


def _written(parts: TurnParts) -> str:
    begin = parts.begin
    if parts.takes_system:
        begin = (
            f"{{{{ if .System }}}}{parts.system}{{{{ .System }}}}{parts.after_system}{{{{ else }}}}{begin}{{{{ end }}}}"
        )
    turns = (
        '{{ range .Messages }}{{ if eq .Role "user" }}{{ .Content }}{{ else if eq .Role "assistant" }}'
        f"{parts.answer}{{{{ .Content }}}}{parts.turn}{{{{ end }}}}{{{{ end }}}}"
    )
    return begin + turns + parts.open


def _parts(render: Render) -> TurnParts | None:
    """The parts, where they write all the conversations that are tried as the template does; else None."""
    user, answer = (Message("user", ASKED), Message("assistant", SAID))
    one, more = render([user]), render([user, answer, Message("user", NEXT)])
    begin, _, opening = one.partition(ASKED)
    middle = more.removeprefix(begin + ASKED)
    before, found, rest = middle.partition(SAID)
    behind, again, end = rest.partition(NEXT)
    if not (found and again) or end != opening:
        return None
    parts = TurnParts(begin=begin, answer=before, turn=behind, open=opening)
    long = [user, answer, Message("user", NEXT), Message("assistant", THEN), Message("user", LAST)]
    if rendered(parts, long) != render(long):
        return None
    return _with_system(parts, render, long)


def _with_system(parts: TurnParts, render: Render, long: Sequence[Message]) -> TurnParts:
    """The same with what stands around a system text, where the template takes one."""
    system = Message("system", SYSTEM)
    try:
        whole = render([system, long[0]])
        before, found, rest = whole.partition(SYSTEM)
        after, again, _ = rest.partition(ASKED)
        full = msgspec.structs.replace(parts, system=before, after_system=after, takes_system=bool(found and again))
        if full.takes_system and all(
            rendered(full, [system, *turns]) == render([system, *turns]) for turns in (long[:1], long[:3], long)
        ):
            return full
    except Exception:  # Gemma's first templates refuse a system text
        pass
    return parts


def modelfile(
    file_name: str, template: GoTemplate, stops: Sequence[str], context: int, system: str = "", adapter: str = ""
) -> str:
    """The text of a Modelfile that lies beside its GGUF file; what `template` cannot say stands on top. `context` in
    tokens; `adapter` is a GGUF file of a LoRA."""
    lines: list[str] = []
    if template.why:
        words = words_for(Problem(template.why))
        lines.append(f"# {words.title}. {words.cause}")
    lines.append(f"FROM ./{file_name}")
    if adapter:
        lines.append(f"ADAPTER ./{adapter}")
    if template.text:
        lines.append(f'TEMPLATE """{template.text}"""')
    if system and '"""' not in system:
        lines.append(f'SYSTEM """{system}"""')
    lines += [
        f'PARAMETER stop "{stop}"' for stop in dict.fromkeys(stops) if stop and '"' not in stop and "\n" not in stop
    ]
    lines.append(f"PARAMETER num_ctx {context}")
    return "\n".join(lines) + "\n"


def stop_words(parts: TurnParts | None, ends: Sequence[str], special: Sequence[str]) -> tuple[str, ...]:
    """Where an answer is over: the tokens that end texts (`ends`), and the special token that the template puts behind
    an answer. Of what is no special token nothing is taken: it could be part of an answer."""
    behind = [word for word in special if parts is not None and word and parts.turn.lstrip().startswith(word)]
    return tuple(dict.fromkeys([*sorted(behind, key=len)[-1:], *filter(None, ends)]))


def one_instruction(conversations: Sequence[Sequence[Message]]) -> str:
    """The system text that all of them begin with; empty when there is none, or more than one."""
    found = {turns[0].content if turns and turns[0].role == "system" else "" for turns in conversations}
    return found.pop() if len(found) == 1 else ""
